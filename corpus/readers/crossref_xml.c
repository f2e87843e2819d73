/* Crossref, as XML: what publishers deposit ("unixref"), as such or in answers to queries. What a
 * record is of stands in one of several elements, which hold the same things. */
#include "corpus/elements.h"
#include "corpus/lists.h"
#include "corpus/readers.h"
#include "corpus/texts.h"

#define JOURNAL "crossref.journal."
#define CONFERENCE "crossref.conference."
#define BOOK "crossref.book."
#define REPORT "crossref.report-paper."

/* Works that stand in something else, then those that are a whole. */
#define IN_EACH_ITEM(mark, what)                                                                   \
    mark JOURNAL "journal_article." what, mark CONFERENCE "conference_paper." what,                \
        mark BOOK "content_item." what, mark "crossref.posted_content." what,                      \
        mark "crossref.dissertation." what, mark REPORT "report-paper_metadata." what,             \
        mark "crossref.standard.standard_metadata." what, mark "crossref.database.dataset." what
#define IN_ITEMS(what) IN_EACH_ITEM("", what)
#define IN_BOOKS(what)                                                                             \
    BOOK "book_metadata." what, BOOK "book_series_metadata." what, BOOK "book_set_metadata." what
#define IN_ALL(what) IN_ITEMS(what), IN_BOOKS(what)

static dgg_status add_person(dgg_names *list, dgg_text value, dgg_error *error)
{
    return dgg_element_add_person(list, dgg_element_part(value, "surname"),
                                  dgg_element_part(value, "given_name"), error);
}

/* A person, or the name of an organization as it stands. */
static dgg_status add_author(dgg_names *list, dgg_text value, dgg_error *error)
{
    bool is_person = dgg_element_part(value, "surname").length > 0;
    return is_person ? add_person(list, value, error) : dgg_lists_add(list, value, error);
}

static dgg_status add_institutions(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (value.length > 0) {
        dgg_text line = dgg_text_line(&value), name = dgg_text_cut(&line, '\t');
        if (dgg_text_is(name, "affiliation")) {
            DGG_TRY(dgg_split_addresses(list, line, error));
        } else if (dgg_text_is(name, "institution_name")) {
            DGG_TRY(dgg_lists_add(list, line, error));
        }
    }
done:
    return status;
}

/* As the publisher writes it, or "Doe, 2019, On maps, Maps"; its DOI behind it. */
static dgg_status add_reference(dgg_names *list, dgg_text value, dgg_error *error)
{
    static const char *const parts[] = { "author",       "cyear",        "article_title",
                                         "volume_title", "series_title", "journal_title" };
    dgg_status status = DGG_OK;
    dgg_buffer line = { 0 };
    dgg_text whole = dgg_element_part(value, "unstructured_citation");
    dgg_text doi = dgg_element_part(value, "doi");
    DGG_TRY(dgg_buffer_add(&line, whole, error));
    for (size_t i = 0; i < sizeof parts / sizeof *parts && whole.length == 0; i++) {
        dgg_text part = dgg_element_part(value, parts[i]);
        DGG_TRY(dgg_buffer_add(&line, dgg_text_of(line.length > 0 && part.length > 0 ? ", " : ""),
                               error));
        DGG_TRY(dgg_buffer_add(&line, part, error));
    }
    if (doi.length > 0 && dgg_text_find(whole, doi) == whole.length) {
        DGG_TRY(dgg_buffer_add(&line, dgg_text_of(line.length > 0 ? ", DOI " : ""), error));
        DGG_TRY(dgg_buffer_add(&line, doi, error));
    }
    DGG_TRY(dgg_lists_add(list, dgg_buffer_text(&line), error));
done:
    dgg_buffer_destroy(&line);
    return status;
}

#define PERSON "contributors.person_name"
#define OFFICE "contributors.organization"

/* Of a chapter the authors count, and those of the book only if it has none. */
static const char *const of_people[] = {
    IN_ITEMS(PERSON ":author"), IN_ITEMS(PERSON),           IN_EACH_ITEM("+", OFFICE ":author"),
    IN_EACH_ITEM("+", OFFICE),  IN_BOOKS(PERSON ":author"), NULL
};
static const char *const structured[] = { IN_ALL(PERSON ":author"),
                                          IN_ALL(PERSON ":editor"),
                                          IN_ALL(PERSON),
                                          IN_ALL("citation_list.citation"),
                                          CONFERENCE PERSON ":editor",
                                          CONFERENCE PERSON ":chair",
                                          NULL };

static const dgg_dialect crossref = {
    .names = { [DGG_ROLE_TYPE] =
                   DGG_NAMES("crossref.posted_content@type", JOURNAL "journal_article@",
                             CONFERENCE "conference_paper@", BOOK "content_item@component_type",
                             "crossref.dissertation@", REPORT "report-paper_metadata@",
                             "crossref.standard@", "crossref.database@", "crossref.book@"),
               [DGG_ROLE_TITLE] = DGG_NAMES(IN_ALL("titles.title"),
                                            CONFERENCE "proceedings_metadata.proceedings_title"),
               [DGG_ROLE_ABSTRACT] = DGG_NAMES(IN_ALL("abstract")),
               [DGG_ROLE_VENUE] = DGG_NAMES(
                   JOURNAL "journal_metadata.full_title", JOURNAL "journal_metadata.abbrev_title",
                   CONFERENCE "proceedings_metadata.proceedings_title",
                   CONFERENCE "proceedings_series_metadata.proceedings_title",
                   CONFERENCE "event_metadata.conference_name", IN_BOOKS("titles.title"),
                   "crossref.posted_content.institution.institution_name",
                   "crossref.posted_content.group_title",
                   "crossref.dissertation.institution.institution_name",
                   REPORT "report-paper_metadata.institution.institution_name",
                   REPORT "report-paper_metadata.publisher.publisher_name",
                   "crossref.database.database_metadata.titles.title"),
               [DGG_ROLE_DOI] = DGG_NAMES(IN_ALL("doi_data.doi"),
                                          CONFERENCE "proceedings_metadata.doi_data.doi"),
               [DGG_ROLE_URL] = DGG_NAMES(IN_ALL("doi_data.resource")),
               [DGG_ROLE_LANGUAGE] = DGG_NAMES(
                   JOURNAL "journal_article@language", JOURNAL "journal_metadata@language",
                   CONFERENCE "conference_paper@language", BOOK "book_metadata@language",
                   "crossref.posted_content@language", "crossref.dissertation@language"),
               [DGG_ROLE_YEAR] = DGG_NAMES(
                   IN_ITEMS("publication_date:print.year"), IN_ITEMS("publication_date.year"),
                   IN_ITEMS("publication_date:online.year"),
                   "crossref.posted_content.posted_date.year",
                   "crossref.dissertation.approval_date.year",
                   JOURNAL "journal_issue.publication_date:print.year",
                   JOURNAL "journal_issue.publication_date.year",
                   JOURNAL "journal_issue.publication_date:online.year",
                   CONFERENCE "proceedings_metadata.publication_date:print.year",
                   CONFERENCE "proceedings_metadata.publication_date.year",
                   CONFERENCE "proceedings_metadata.publication_date:online.year",
                   IN_BOOKS("publication_date:print.year"), IN_BOOKS("publication_date.year"),
                   IN_BOOKS("publication_date:online.year")),
               [DGG_ROLE_VOLUME] = DGG_NAMES(JOURNAL "journal_issue.journal_volume.volume",
                                             BOOK "book_series_metadata.volume"),
               [DGG_ROLE_ISSUE] = DGG_NAMES(JOURNAL "journal_issue.issue"),
               [DGG_ROLE_PAGES] = DGG_NAMES(IN_ITEMS("pages.first_page")),
               [DGG_ROLE_LAST_PAGE] = DGG_NAMES(IN_ITEMS("pages.last_page")),
               [DGG_ROLE_PUBLISHER] =
                   DGG_NAMES(CONFERENCE "proceedings_metadata.publisher.publisher_name",
                             IN_ALL("publisher.publisher_name")),
               [DGG_ROLE_ISSN] =
                   DGG_NAMES(JOURNAL "journal_metadata.issn:print", JOURNAL "journal_metadata.issn",
                             JOURNAL "journal_metadata.issn:electronic"),
               [DGG_ROLE_ISBN] =
                   DGG_NAMES(IN_BOOKS("isbn:print"), IN_BOOKS("isbn"), IN_BOOKS("isbn:electronic"),
                             CONFERENCE "proceedings_metadata.isbn",
                             CONFERENCE "proceedings_metadata.isbn:print",
                             CONFERENCE "proceedings_metadata.isbn:electronic"),
               [DGG_ROLE_AUTHORS] = of_people,
               [DGG_ROLE_EDITORS] = DGG_NAMES(IN_ALL(PERSON ":editor"), CONFERENCE PERSON ":editor",
                                              CONFERENCE PERSON ":chair"),
               [DGG_ROLE_INSTITUTIONS] = of_people,
               [DGG_ROLE_REFERENCES] = DGG_NAMES(IN_ALL("citation_list.citation")) },
    .split = { [DGG_ROLE_AUTHORS] = add_author,
               [DGG_ROLE_EDITORS] = add_person,
               [DGG_ROLE_INSTITUTIONS] = add_institutions,
               [DGG_ROLE_REFERENCES] = add_reference },
};

/* What a query is answered with, if not by all that was deposited. */
static const dgg_dialect answers = {
    .names = { [DGG_ROLE_TYPE] = DGG_NAMES("doi@type"),
               [DGG_ROLE_TITLE] = DGG_NAMES("article_title", "volume_title"),
               [DGG_ROLE_VENUE] = DGG_NAMES("journal_title", "volume_title", "series_title"),
               [DGG_ROLE_DOI] = DGG_NAMES("doi"),
               [DGG_ROLE_YEAR] = DGG_NAMES("year:print", "year", "year:online"),
               [DGG_ROLE_VOLUME] = DGG_NAMES("volume"),
               [DGG_ROLE_ISSUE] = DGG_NAMES("issue"),
               [DGG_ROLE_PAGES] = DGG_NAMES("first_page"),
               [DGG_ROLE_LAST_PAGE] = DGG_NAMES("last_page"),
               [DGG_ROLE_ISSN] = DGG_NAMES("issn"),
               [DGG_ROLE_ISBN] = DGG_NAMES("isbn"),
               [DGG_ROLE_AUTHORS] =
                   DGG_NAMES("contributors.contributor:author", "contributors.contributor"),
               [DGG_ROLE_EDITORS] = DGG_NAMES("contributors.contributor:editor") },
    .split = { [DGG_ROLE_AUTHORS] = add_author, [DGG_ROLE_EDITORS] = add_person },
};

static dgg_status read_crossref_xml(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    static const char *const variants[] = { "media_type", "contributor_role", NULL };
    static const char *const of_answers[] = { "contributors.contributor:author",
                                              "contributors.contributor:editor",
                                              "contributors.contributor", NULL };
    static const dgg_element_format deposited = {
        .dialect = &crossref, .record = "doi_record", .structured = structured, .variants = variants
    };
    static const dgg_element_format answered = {
        .dialect = &answers, .record = "query", .structured = of_answers, .variants = variants
    };
    dgg_status status = DGG_OK;
    dgg_text head = { 0 };
    DGG_TRY(dgg_stream_peek(stream, &head, error));
    bool is_whole = dgg_text_find(head, dgg_text_of("doi_record")) < head.length;
    DGG_TRY(dgg_elements_read(corpus, stream, is_whole ? &deposited : &answered, error));
done:
    return status;
}

static dgg_recognition recognises(dgg_text head)
{
    dgg_text text = dgg_texts_trim(head);
    bool has_record = dgg_text_find(text, dgg_text_of("doi_record")) < text.length &&
                      dgg_text_find(text, dgg_text_of("crossref")) < text.length;
    bool has_answer = dgg_text_find(text, dgg_text_of("crossref_result")) < text.length;
    bool is_mine = dgg_text_starts(text, "<") && (has_record || has_answer);
    return is_mine ? DGG_CERTAIN : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_crossref_xml = {
    { .name = "crossref_xml",
      .summary = "Crossref, as XML: deposits (unixref), answers to queries" },
    recognises,
    read_crossref_xml,
};
