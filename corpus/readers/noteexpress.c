/* NoteExpress (.net), as CNKI and Wanfang export it: "{Title}: 地图", with either colon. */
#include "corpus/authors.h"
#include "corpus/readers.h"
#include "corpus/tagged.h"
#include "corpus/texts.h"

static const char *const of_type[] = { "reference type", NULL };
static const char *const of_title[] = { "title", "translated title", NULL };
static const char *const of_abstract[] = { "abstract", "translated abstract", NULL };
static const char *const of_venue[] = { "journal", "secondary title", "conference name",
                                        "publisher", NULL };
static const char *const of_doi[] = { "doi", "url", NULL };
static const char *const of_url[] = { "url", NULL };
static const char *const of_language[] = { "language", NULL };
static const char *const of_year[] = { "year", "date", NULL };
static const char *const of_authors[] = { "author", NULL };
static const char *const of_editors[] = { "secondary author", "editor", NULL };
static const char *const of_institutions[] = { "author address", NULL };
static const char *const of_keywords[] = { "keywords", NULL };
static const char *const of_references[] = { "references", "reference", NULL };
static const char *const of_volume[] = { "volume", NULL };
static const char *const of_issue[] = { "issue", NULL };
static const char *const of_pages[] = { "pages", NULL };
static const char *const of_publisher[] = { "publisher", NULL };
static const char *const of_number[] = { "isbn/issn", "issn", "isbn", NULL };

/* "复旦大学附属肿瘤医院|JG001257": a number of the database stands behind the bar. */
static dgg_status split_addresses(dgg_names *list, dgg_text value, dgg_error *error)
{
    return dgg_split_addresses(list, dgg_text_cut(&value, '|'), error);
}

static const dgg_dialect noteexpress = {
    .names = { [DGG_ROLE_TYPE] = of_type,
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
               [DGG_ROLE_KEYWORDS] = of_keywords,
               [DGG_ROLE_REFERENCES] = of_references },
    .split = { [DGG_ROLE_AUTHORS] = dgg_authors_split,
               [DGG_ROLE_EDITORS] = dgg_authors_split,
               [DGG_ROLE_INSTITUTIONS] = split_addresses,
               [DGG_ROLE_KEYWORDS] = dgg_split_keywords,
               [DGG_ROLE_REFERENCES] = dgg_split_lines },
};

static bool read_tag(dgg_text line, dgg_text *name, dgg_text *value)
{
    static const char wide_colon[] = "：";
    size_t end = dgg_text_find_byte(line, '}');
    dgg_text rest = dgg_text_slice(line, end + 1, line.length);
    bool has_wide = dgg_text_starts(rest, wide_colon);
    *name = dgg_text_slice(line, 1, end);
    *value = dgg_text_slice(rest, has_wide ? sizeof wide_colon - 1 : 1, rest.length);
    return dgg_text_starts(line, "{") && (has_wide || dgg_text_starts(rest, ":"));
}

static dgg_status read_noteexpress(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    static const dgg_tagging tagging = { .dialect = &noteexpress,
                                         .tag = read_tag,
                                         .opening = "Reference Type" };
    return dgg_tagged_read(corpus, stream, &tagging, error);
}

static dgg_recognition recognises(dgg_text head)
{
    return dgg_tagged_has_line(head, "{Reference Type}") ? DGG_CERTAIN : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_noteexpress = {
    { .name = "noteexpress", .summary = "NoteExpress (.net), as CNKI and Wanfang export it" },
    recognises,
    read_noteexpress,
};
