/* NoteExpress (.net), as CNKI and Wanfang export it: "{Title}: 地图", with either colon. */
#include "corpus/authors.h"
#include "corpus/readers.h"
#include "corpus/tagged.h"
#include "corpus/texts.h"

/* "复旦大学附属肿瘤医院|JG001257": a number of the database stands behind the bar. */
static dgg_status split_addresses(dgg_names *list, dgg_text value, dgg_error *error)
{
    return dgg_split_addresses(list, dgg_text_cut(&value, '|'), error);
}

static const dgg_dialect noteexpress = {
    .names = { [DGG_ROLE_TYPE] = DGG_NAMES("reference type"),
               [DGG_ROLE_TITLE] = DGG_NAMES("title", "translated title"),
               [DGG_ROLE_ABSTRACT] = DGG_NAMES("abstract", "translated abstract"),
               [DGG_ROLE_VENUE] =
                   DGG_NAMES("journal", "secondary title", "conference name", "publisher"),
               [DGG_ROLE_DOI] = DGG_NAMES("doi", "url"),
               [DGG_ROLE_URL] = DGG_NAMES("url"),
               [DGG_ROLE_LANGUAGE] = DGG_NAMES("language"),
               [DGG_ROLE_YEAR] = DGG_NAMES("year", "date"),
               [DGG_ROLE_VOLUME] = DGG_NAMES("volume"),
               [DGG_ROLE_ISSUE] = DGG_NAMES("issue"),
               [DGG_ROLE_PAGES] = DGG_NAMES("pages"),
               [DGG_ROLE_PUBLISHER] = DGG_NAMES("publisher"),
               [DGG_ROLE_ISSN] = DGG_NAMES("isbn/issn", "issn", "isbn"),
               [DGG_ROLE_AUTHORS] = DGG_NAMES("author"),
               [DGG_ROLE_EDITORS] = DGG_NAMES("secondary author", "editor"),
               [DGG_ROLE_INSTITUTIONS] = DGG_NAMES("author address"),
               [DGG_ROLE_KEYWORDS] = DGG_NAMES("keywords"),
               [DGG_ROLE_REFERENCES] = DGG_NAMES("references", "reference") },
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
