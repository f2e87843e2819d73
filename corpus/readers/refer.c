/* EndNote tagged, or Refer (.enw): "%T On maps". "%0" opens a record; in files without it an empty
 * line ends one. CNKI and Wanfang export it too. */
#include "corpus/authors.h"
#include "corpus/readers.h"
#include "corpus/tagged.h"
#include "corpus/texts.h"

static const dgg_dialect refer = {
    .names = { [DGG_ROLE_TYPE] = DGG_NAMES("%0"),
               [DGG_ROLE_KEY] = DGG_NAMES("%f"),
               [DGG_ROLE_TITLE] = DGG_NAMES("%t"),
               [DGG_ROLE_ABSTRACT] = DGG_NAMES("%x"),
               [DGG_ROLE_VENUE] = DGG_NAMES("%j", "%b"),
               [DGG_ROLE_DOI] = DGG_NAMES("%r"),
               [DGG_ROLE_URL] = DGG_NAMES("%u"),
               [DGG_ROLE_LANGUAGE] = DGG_NAMES("%g"),
               [DGG_ROLE_YEAR] = DGG_NAMES("%d", "%8"),
               [DGG_ROLE_VOLUME] = DGG_NAMES("%v"),
               [DGG_ROLE_ISSUE] = DGG_NAMES("%n"),
               [DGG_ROLE_PAGES] = DGG_NAMES("%p"),
               [DGG_ROLE_PUBLISHER] = DGG_NAMES("%i"),
               [DGG_ROLE_ISSN] = DGG_NAMES("%@"),
               [DGG_ROLE_AUTHORS] = DGG_NAMES("%a", "%q"),
               [DGG_ROLE_EDITORS] = DGG_NAMES("%e"),
               [DGG_ROLE_INSTITUTIONS] = DGG_NAMES("%+"),
               [DGG_ROLE_KEYWORDS] = DGG_NAMES("%k") },
    .split = { [DGG_ROLE_AUTHORS] = dgg_authors_split,
               [DGG_ROLE_EDITORS] = dgg_authors_split,
               [DGG_ROLE_INSTITUTIONS] = dgg_split_addresses,
               [DGG_ROLE_KEYWORDS] = dgg_split_keywords },
};

static bool read_tag(dgg_text line, dgg_text *name, dgg_text *value)
{
    enum { TAG = 2 };
    bool is_tag = line.length >= TAG && line.start[0] == '%' && line.start[1] != ' ' &&
                  line.start[1] != '%' && (line.length == TAG || line.start[TAG] == ' ');
    *name = dgg_text_slice(line, 0, TAG);
    *value = dgg_text_slice(line, TAG, line.length);
    return is_tag;
}

static dgg_status read_refer(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    static const dgg_tagging tagging = { .dialect = &refer,
                                         .tag = read_tag,
                                         .opening = "%0",
                                         .ends_at_empty_line = true,
                                         .holds_empty_lines = true };
    return dgg_tagged_read(corpus, stream, &tagging, error);
}

/* The first line that says something begins a field. */
static dgg_recognition recognises(dgg_text head)
{
    dgg_text text = dgg_texts_trim(head), name = { 0 }, value = { 0 };
    if (!read_tag(dgg_text_line(&text), &name, &value)) {
        return DGG_NOT_MINE;
    }
    bool is_opening = dgg_text_is(name, "%0") && value.length > 1;
    bool has_title = dgg_tagged_has_line(head, "%T ") || dgg_tagged_has_line(head, "%A ");
    return is_opening && has_title ? DGG_CERTAIN : has_title ? DGG_LIKELY : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_refer = {
    { .name = "refer", .summary = "EndNote tagged, or Refer (.enw)" },
    recognises,
    read_refer,
};
