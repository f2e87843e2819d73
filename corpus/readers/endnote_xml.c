/* EndNote, as XML; Zotero and others write it too. */
#include "corpus/authors.h"
#include "corpus/elements.h"
#include "corpus/readers.h"

static const char *const of_type[] = { "ref-type@name", NULL };
static const char *const of_key[] = { "label", NULL };
static const char *const of_title[] = { "titles.title", NULL };
static const char *const of_abstract[] = { "abstract", NULL };
static const char *const of_venue[] = { "periodical.full-title", "titles.secondary-title",
                                        "alt-periodical.full-title", "periodical.abbr-1", NULL };
static const char *const of_doi[] = { "electronic-resource-num", NULL };
static const char *const of_url[] = { "urls.related-urls.url", "urls.web-urls.url", NULL };
static const char *const of_language[] = { "language", NULL };
static const char *const of_year[] = { "dates.year", "dates.pub-dates.date", NULL };
static const char *const of_volume[] = { "volume", NULL };
static const char *const of_issue[] = { "number", "issue", NULL };
static const char *const of_pages[] = { "pages", NULL };
static const char *const of_publisher[] = { "publisher", NULL };
static const char *const of_number[] = { "isbn", NULL };
static const char *const of_authors[] = { "contributors.authors.author", NULL };
static const char *const of_editors[] = { "contributors.secondary-authors.author", NULL };
static const char *const of_institutions[] = { "auth-address", NULL };
static const char *const of_keywords[] = { "keywords.keyword", NULL };

static const dgg_dialect endnote = {
    .names = { [DGG_ROLE_TYPE] = of_type,
               [DGG_ROLE_KEY] = of_key,
               [DGG_ROLE_TITLE] = of_title,
               [DGG_ROLE_ABSTRACT] = of_abstract,
               [DGG_ROLE_VENUE] = of_venue,
               [DGG_ROLE_DOI] = of_doi,
               [DGG_ROLE_URL] = of_url,
               [DGG_ROLE_LANGUAGE] = of_language,
               [DGG_ROLE_YEAR] = of_year,
               [DGG_ROLE_VOLUME] = of_volume,
               [DGG_ROLE_ISSUE] = of_issue,
               [DGG_ROLE_PAGES] = of_pages,
               [DGG_ROLE_PUBLISHER] = of_publisher,
               [DGG_ROLE_ISSN] = of_number,
               [DGG_ROLE_AUTHORS] = of_authors,
               [DGG_ROLE_EDITORS] = of_editors,
               [DGG_ROLE_INSTITUTIONS] = of_institutions,
               [DGG_ROLE_KEYWORDS] = of_keywords },
    .split = { [DGG_ROLE_AUTHORS] = dgg_authors_split,
               [DGG_ROLE_EDITORS] = dgg_authors_split,
               [DGG_ROLE_INSTITUTIONS] = dgg_split_addresses,
               [DGG_ROLE_KEYWORDS] = dgg_split_keywords },
};

static dgg_status read_endnote_xml(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    static const dgg_element_format format = { .dialect = &endnote, .record = "record" };
    return dgg_elements_read(corpus, stream, &format, error);
}

static dgg_recognition recognises(dgg_text head)
{
    dgg_text text = dgg_text_trim(head);
    bool has_record = dgg_text_find(text, dgg_text_of("<record>")) < text.length;
    bool has_type = dgg_text_find(text, dgg_text_of("<ref-type")) < text.length;
    return dgg_text_starts(text, "<") && has_record && has_type ? DGG_CERTAIN : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_endnote_xml = {
    { .name = "endnote_xml", .summary = "EndNote, as XML" },
    recognises,
    read_endnote_xml,
};
