/* PubMed, as XML: what MEDLINE holds in tags, and what a paper cites, as far as PubMed knows it. */
#include "corpus/doi.h"
#include "corpus/elements.h"
#include "corpus/lists.h"
#include "corpus/readers.h"

/* "Family, Given"; the name of a group as it stands. */
static dgg_status add_author(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer made = { 0 };
    dgg_text family = dgg_element_part(value, "lastname");
    dgg_text given = dgg_element_part(value, "forename");
    given = given.length > 0 ? given : dgg_element_part(value, "initials");
    if (family.length == 0) {
        return dgg_lists_add(list, dgg_element_part(value, "collectivename"), error);
    }
    DGG_TRY(dgg_buffer_add(&made, family, error));
    DGG_TRY(dgg_buffer_add(&made, dgg_text_of(given.length > 0 ? ", " : ""), error));
    DGG_TRY(dgg_buffer_add(&made, given, error));
    DGG_TRY(dgg_lists_add(list, dgg_buffer_text(&made), error));
done:
    dgg_buffer_destroy(&made);
    return status;
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

static const char *const of_type[] = { ARTICLE "publicationtypelist.publicationtype", NULL };
static const char *const of_title[] = { ARTICLE "articletitle", ARTICLE "vernaculartitle", NULL };
static const char *const of_abstract[] = { ARTICLE "abstract.abstracttext", NULL };
static const char *const of_venue[] = { ARTICLE "journal.title", ARTICLE "journal.isoabbreviation",
                                        "medlinecitation.medlinejournalinfo.medlineta", NULL };
static const char *const of_doi[] = { ARTICLE "elocationid", "pubmeddata.articleidlist.articleid",
                                      NULL };
static const char *const of_language[] = { ARTICLE "language", NULL };
static const char *const of_year[] = { ARTICLE "journal.journalissue.pubdate.year",
                                       ARTICLE "journal.journalissue.pubdate.medlinedate",
                                       ARTICLE "articledate.year", NULL };
static const char *const of_volume[] = { ARTICLE "journal.journalissue.volume", NULL };
static const char *const of_issue[] = { ARTICLE "journal.journalissue.issue", NULL };
static const char *const of_pages[] = { ARTICLE "pagination.medlinepgn",
                                        ARTICLE "pagination.startpage", NULL };
static const char *const of_last_page[] = { ARTICLE "pagination.endpage", NULL };
static const char *const of_issn[] = { ARTICLE "journal.issn", NULL };
static const char *const of_pmid[] = { "medlinecitation.pmid", NULL };
static const char *const of_authors[] = { AUTHORS, NULL };
static const char *const of_keywords[] = { "medlinecitation.keywordlist.keyword",
                                           "+medlinecitation.meshheadinglist.meshheading."
                                           "descriptorname",
                                           NULL };
static const char *const of_references[] = { CITED, NULL };

static const dgg_dialect pubmed = {
    .names = { [DGG_ROLE_TYPE] = of_type,
               [DGG_ROLE_TITLE] = of_title,
               [DGG_ROLE_ABSTRACT] = of_abstract,
               [DGG_ROLE_VENUE] = of_venue,
               [DGG_ROLE_DOI] = of_doi,
               [DGG_ROLE_LANGUAGE] = of_language,
               [DGG_ROLE_YEAR] = of_year,
               [DGG_ROLE_VOLUME] = of_volume,
               [DGG_ROLE_ISSUE] = of_issue,
               [DGG_ROLE_PAGES] = of_pages,
               [DGG_ROLE_LAST_PAGE] = of_last_page,
               [DGG_ROLE_ISSN] = of_issn,
               [DGG_ROLE_PMID] = of_pmid,
               [DGG_ROLE_AUTHORS] = of_authors,
               [DGG_ROLE_INSTITUTIONS] = of_authors,
               [DGG_ROLE_KEYWORDS] = of_keywords,
               [DGG_ROLE_REFERENCES] = of_references },
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
