/* EndNote tagged, or Refer (.enw): "%T On maps". "%0" opens a record; in files without it an empty
 * line ends one. CNKI and Wanfang export it too. */
#include "corpus/authors.h"
#include "corpus/readers.h"
#include "corpus/tagged.h"
#include "corpus/texts.h"

static const char *const of_type[] = { "%0", NULL };
static const char *const of_key[] = { "%f", NULL };
static const char *const of_title[] = { "%t", NULL };
static const char *const of_abstract[] = { "%x", NULL };
static const char *const of_venue[] = { "%j", "%b", NULL };
static const char *const of_doi[] = { "%r", NULL };
static const char *const of_url[] = { "%u", NULL };
static const char *const of_language[] = { "%g", NULL };
static const char *const of_year[] = { "%d", "%8", NULL };
static const char *const of_authors[] = { "%a", "%q", NULL };
static const char *const of_editors[] = { "%e", NULL };
static const char *const of_institutions[] = { "%+", NULL };
static const char *const of_keywords[] = { "%k", NULL };
static const char *const of_volume[] = { "%v", NULL };
static const char *const of_issue[] = { "%n", NULL };
static const char *const of_pages[] = { "%p", NULL };
static const char *const of_publisher[] = { "%i", NULL };
static const char *const of_number[] = { "%@", NULL };

static const dgg_dialect refer = {
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
