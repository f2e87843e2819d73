/* PubMed, as XML: what MEDLINE holds in tags, and what a paper cites, as far as PubMed knows it. */
#include "corpus/doi.h"
#include "corpus/elements.h"
#include "corpus/lists.h"
#include "corpus/readers.h"

/* "Family, Given"; the name of a group as it stands. */
static dgg_status add_author(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_text family = dgg_element_part(value, "lastname");
    dgg_text given = dgg_element_part(value, "forename");
    given = given.length > 0 ? given : dgg_element_part(value, "initials");
    return family.length > 0
               ? dgg_element_add_person(list, family, given, error)
               : dgg_lists_add(list, dgg_element_part(value, "collectivename"), error);
}

static dgg_status add_institutions(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (value.length > 0) {
        dgg_text line = dgg_text_line(&value);
        if (dgg_text_is(dgg_text_cut(&line, '\t'), "affiliation")) {
            DGG_TRY(dgg_split_addresses(list, line, error));
        }
    }
done:
    return status;
}

static dgg_status make_author(dgg_text value, dgg_names *made, dgg_error *error)
{
    dgg_names_destroy(made);
    return add_author(made, value, error);
}

/* What is cited, and its DOI behind it. */
static dgg_status add_reference(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer made = { 0 };
    dgg_text cited = dgg_element_part(value, "citation"), doi = dgg_doi_find(value);
    bool is_there = dgg_doi_find(cited).length > 0;
    DGG_TRY(dgg_buffer_add(&made, cited, error));
    if (doi.length > 0 && !is_there) {
        DGG_TRY(dgg_buffer_add(&made, dgg_text_of(made.length > 0 ? ", DOI " : ""), error));
        DGG_TRY(dgg_buffer_add(&made, doi, error));
    }
    DGG_TRY(dgg_lists_add(list, dgg_buffer_text(&made), error));
done:
    dgg_buffer_destroy(&made);
    return status;
}

#define ARTICLE "medlinecitation.article."
#define AUTHORS ARTICLE "authorlist.author"
#define CITED "pubmeddata.referencelist.reference"

static const char *const of_authors[] = { AUTHORS, NULL };

/* "one; two": what a line says of an author. */
static dgg_status attribute_line(dgg_attributing *to, dgg_text name, dgg_text line, bool is_id,
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (line.length > 0) {
        dgg_text one = dgg_text_cut(&line, ';');
        DGG_TRY(is_id ? dgg_attributing_add_id(to, name, NULL, one, error)
                      : dgg_attributing_add_of(to, name, one, error));
    }
done:
    return status;
}

/* The lines of one author that have this name. */
static dgg_status attribute_author(dgg_attributing *to, dgg_text name, dgg_text value,
                                   const char *line_name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_id = dgg_text_is(dgg_text_of(line_name), "identifier");
    while (value.length > 0) {
        dgg_text line = dgg_text_line(&value);
        bool is = dgg_text_is(dgg_text_cut(&line, '\t'), line_name);
        DGG_TRY(is ? attribute_line(to, name, line, is_id, error) : DGG_OK);
    }
done:
    return status;
}

/* The lines of each author that have this name. */
static dgg_status attribute(dgg_attributing *to, const dgg_slip *slip, const char *line_name,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names made = { 0 };
    for (size_t i = 0; i < slip->count; i++) {
        dgg_text value = dgg_slip_is(slip, i, AUTHORS) ? dgg_slip_text(slip, i) : (dgg_text){ 0 };
        DGG_TRY(make_author(value, &made, error));
        dgg_text name = made.count > 0 ? made.texts[0] : (dgg_text){ 0 };
        DGG_TRY(attribute_author(to, name, value, line_name, error));
    }
done:
    dgg_names_destroy(&made);
    return status;
}

static dgg_status attribute_addresses(dgg_attributing *to, const dgg_slip *slip, dgg_error *error)
{
    return attribute(to, slip, "affiliation", error);
}

static dgg_status attribute_ids(dgg_attributing *to, const dgg_slip *slip, dgg_error *error)
{
    return attribute(to, slip, "identifier", error);
}

static const dgg_dialect pubmed = {
    .addresses = attribute_addresses,
    .author_ids = attribute_ids,
    .names = { [DGG_ROLE_TYPE] = DGG_NAMES(ARTICLE "publicationtypelist.publicationtype"),
               [DGG_ROLE_TITLE] = DGG_NAMES(ARTICLE "articletitle", ARTICLE "vernaculartitle"),
               [DGG_ROLE_ABSTRACT] = DGG_NAMES(ARTICLE "abstract.abstracttext"),
               [DGG_ROLE_VENUE] =
                   DGG_NAMES(ARTICLE "journal.title", ARTICLE "journal.isoabbreviation",
                             "medlinecitation.medlinejournalinfo.medlineta"),
               [DGG_ROLE_DOI] =
                   DGG_NAMES(ARTICLE "elocationid", "pubmeddata.articleidlist.articleid"),
               [DGG_ROLE_LANGUAGE] = DGG_NAMES(ARTICLE "language"),
               [DGG_ROLE_YEAR] = DGG_NAMES(ARTICLE "journal.journalissue.pubdate.year",
                                           ARTICLE "journal.journalissue.pubdate.medlinedate",
                                           ARTICLE "articledate.year"),
               [DGG_ROLE_VOLUME] = DGG_NAMES(ARTICLE "journal.journalissue.volume"),
               [DGG_ROLE_ISSUE] = DGG_NAMES(ARTICLE "journal.journalissue.issue"),
               [DGG_ROLE_PAGES] =
                   DGG_NAMES(ARTICLE "pagination.medlinepgn", ARTICLE "pagination.startpage"),
               [DGG_ROLE_LAST_PAGE] = DGG_NAMES(ARTICLE "pagination.endpage"),
               [DGG_ROLE_ISSN] = DGG_NAMES(ARTICLE "journal.issn"),
               [DGG_ROLE_PMID] = DGG_NAMES("medlinecitation.pmid"),
               [DGG_ROLE_AUTHORS] = of_authors,
               [DGG_ROLE_INSTITUTIONS] = of_authors,
               [DGG_ROLE_KEYWORDS] = DGG_NAMES("medlinecitation.keywordlist.keyword",
                                               "+medlinecitation.meshheadinglist.meshheading."
                                               "descriptorname"),
               [DGG_ROLE_REFERENCES] = DGG_NAMES(CITED) },
    .split = { [DGG_ROLE_AUTHORS] = add_author,
               [DGG_ROLE_INSTITUTIONS] = add_institutions,
               [DGG_ROLE_REFERENCES] = add_reference },
    .has_stops = true,
};

static dgg_status read_pubmed_xml(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    static const char *const structured[] = { AUTHORS, CITED, NULL };
    static const dgg_element_format format = {
        .dialect = &pubmed, .record = "pubmedarticle", .structured = structured, .label = "Label"
    };
    return dgg_elements_read(corpus, stream, &format, error);
}

static dgg_recognition recognises(dgg_text head)
{
    dgg_text text = dgg_text_trim(head);
    bool has_element =
        dgg_text_find(text, dgg_text_of("<PubmedArticle")) < text.length; /* or …Set */
    return dgg_text_starts(text, "<") && has_element ? DGG_CERTAIN : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_pubmed_xml = {
    { .name = "pubmed_xml", .summary = "PubMed, as XML" },
    recognises,
    read_pubmed_xml,
};
