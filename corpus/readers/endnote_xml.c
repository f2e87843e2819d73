/* EndNote, as XML; Zotero and others write it too. */
#include "corpus/authors.h"
#include "corpus/elements.h"
#include "corpus/readers.h"

static const dgg_dialect endnote = {
    .names = { [DGG_ROLE_TYPE] = DGG_NAMES("ref-type@name"),
               [DGG_ROLE_KEY] = DGG_NAMES("label"),
               [DGG_ROLE_TITLE] = DGG_NAMES("titles.title"),
               [DGG_ROLE_ABSTRACT] = DGG_NAMES("abstract"),
               [DGG_ROLE_VENUE] = DGG_NAMES("periodical.full-title", "titles.secondary-title",
                                            "alt-periodical.full-title", "periodical.abbr-1"),
               [DGG_ROLE_DOI] = DGG_NAMES("electronic-resource-num"),
               [DGG_ROLE_URL] = DGG_NAMES("urls.related-urls.url", "urls.web-urls.url"),
               [DGG_ROLE_LANGUAGE] = DGG_NAMES("language"),
               [DGG_ROLE_YEAR] = DGG_NAMES("dates.year", "dates.pub-dates.date"),
               [DGG_ROLE_VOLUME] = DGG_NAMES("volume"),
               [DGG_ROLE_ISSUE] = DGG_NAMES("number", "issue"),
               [DGG_ROLE_PAGES] = DGG_NAMES("pages"),
               [DGG_ROLE_PUBLISHER] = DGG_NAMES("publisher"),
               [DGG_ROLE_ISSN] = DGG_NAMES("isbn"),
               [DGG_ROLE_AUTHORS] = DGG_NAMES("contributors.authors.author"),
               [DGG_ROLE_EDITORS] = DGG_NAMES("contributors.secondary-authors.author"),
               [DGG_ROLE_INSTITUTIONS] = DGG_NAMES("auth-address"),
               [DGG_ROLE_KEYWORDS] = DGG_NAMES("keywords.keyword") },
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
