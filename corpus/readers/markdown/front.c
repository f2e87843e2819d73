/* Events of YAML become values of a slip; the items of a list share a name. */
#include "corpus/readers/markdown/front.h"

#include <string.h>

#include "base/yaml.h"
#include "corpus/building.h"
#include "corpus/readers.h"
#include "corpus/splitting.h"
#include "corpus/texts.h"

enum { LEVELS = 64 }; /* as many as base/yaml allows */

typedef struct reading {
    dgg_corpus *corpus;
    dgg_slip *slip;
    dgg_yaml *yaml;
    dgg_buffer path;
    size_t lengths[LEVELS + 1]; /* of the path before each list or map that is open */
    bool is_map[LEVELS + 1];
    size_t depth;
    bool awaits_value; /* of the key that ends the path */
    long line;         /* of the front matter in the file */
} reading;

static dgg_status add_key(reading *r, dgg_text key, dgg_error *error)
{
    dgg_status status = DGG_OK;
    r->path.length = r->lengths[r->depth];
    DGG_TRY(dgg_buffer_add(&r->path, dgg_text_of(r->path.length > 0 ? "." : ""), error));
    size_t start = r->path.length;
    DGG_TRY(dgg_buffer_add(&r->path, key, error));
    for (size_t i = start; i < r->path.length; i++) {
        r->path.bytes[i] = dgg_texts_lower(r->path.bytes[i]);
    }
    r->awaits_value = true;
done:
    return status;
}

/* "tags: maps, towns" */
static dgg_status add_words(reading *r, const dgg_yaml_event *event, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names words = { 0 };
    DGG_TRY(dgg_split_keywords(&words, event->text, error));
    for (size_t i = 0; i < words.count; i++) {
        DGG_TRY(dgg_slip_add(r->slip, dgg_buffer_text(&r->path), words.texts[i],
                             r->line + event->line - 1, error));
    }
done:
    dgg_names_destroy(&words);
    return status;
}

bool dgg_markdown_is_tag(dgg_text name)
{
    return dgg_text_is(name, "keywords") || dgg_text_is(name, "tags") ||
           dgg_text_is(name, "categories") || dgg_text_is(name, "topics");
}

static dgg_status take_event(reading *r, const dgg_yaml_event *event, dgg_error *error)
{
    bool is_key = r->is_map[r->depth] && !r->awaits_value;
    switch (event->kind) {
    case DGG_YAML_SCALAR:
        if (is_key) {
            return add_key(r, event->text, error);
        }
        r->awaits_value = false;
        if (r->is_map[r->depth] && dgg_markdown_is_tag(dgg_buffer_text(&r->path))) {
            return add_words(r, event, error);
        }
        return dgg_slip_add(r->slip, dgg_buffer_text(&r->path), event->text,
                            r->line + event->line - 1, error);
    case DGG_YAML_LIST:
    case DGG_YAML_MAP:
        r->depth += r->depth < LEVELS;
        r->lengths[r->depth] = r->path.length;
        r->is_map[r->depth] = event->kind == DGG_YAML_MAP;
        r->awaits_value = false;
        return DGG_OK;
    default:
        r->path.length = r->lengths[r->depth];
        r->depth -= r->depth > 0;
        r->awaits_value = false;
        return DGG_OK;
    }
}

/* Where a colon too many keeps it from being YAML: "title: On maps: a study", a line at a time. */
static dgg_status read_plainly(reading *r, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_yaml_event event = { .kind = DGG_YAML_SCALAR };
    r->path.length = r->depth = 0;
    r->lengths[0] = 0;
    dgg_slip_clear(r->slip, r->line);
    while (text.length > 0) {
        dgg_text line = dgg_texts_trim(dgg_text_line(&text)), rest = line;
        dgg_text key = dgg_texts_trim(dgg_text_cut(&rest, ':'));
        bool is_item = dgg_text_starts(line, "- ");
        event.line++;
        event.text = dgg_texts_trim(is_item ? dgg_text_slice(line, 2, line.length) : rest);
        bool is_quoted = event.text.length > 1 && strchr("\"'", event.text.start[0]) != NULL;
        event.text = dgg_text_slice(event.text, is_quoted, event.text.length - is_quoted);
        r->is_map[0] = true;
        if (!is_item && rest.start > line.start + key.length) {
            r->awaits_value = false;
            DGG_TRY(add_key(r, key, error));
        }
        r->awaits_value = true;
        DGG_TRY(r->path.length > 0 && event.text.length > 0 ? take_event(r, &event, error)
                                                            : DGG_OK);
    }
done:
    return status;
}

static dgg_status read_yaml(dgg_corpus *corpus, dgg_slip *slip, dgg_text text, long line,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading r = { .corpus = corpus, .slip = slip, .line = line };
    dgg_yaml_event event = { .kind = DGG_YAML_LIST };
    dgg_error trouble = { 0 };
    status = dgg_yaml_open(&r.yaml, text, &trouble);
    while (status == DGG_OK && event.kind != DGG_YAML_DONE) {
        status = dgg_yaml_next(r.yaml, &event, &trouble);
        if (status == DGG_OK && event.kind != DGG_YAML_DONE) {
            DGG_TRY(take_event(&r, &event, error));
        }
    }
    if (status == DGG_BAD_INPUT) {
        DGG_TRY(dgg_corpus_warn(corpus, DGG_DOUBTFUL, line + trouble.line - 1, error,
                                "the front matter is no YAML (%s): it was read line by line",
                                trouble.message));
        DGG_TRY(read_plainly(&r, text, error));
    } else if (status != DGG_OK) {
        dgg_fail(error, status, 0, "%s", trouble.message);
    }
done:
    dgg_yaml_close(&r.yaml);
    dgg_buffer_destroy(&r.path);
    return status;
}

/* What only the front matter of a note on one paper says. */
static const char *const of_paper[] = { "author",      "authors", "booktitle",   "container-title",
                                        "doi",         "journal", "publication", "source",
                                        "source_url",  "venue",   "isbn",        "authors.name",
                                        "author.name", "citekey" };

dgg_status dgg_markdown_read_front(dgg_corpus *corpus, dgg_stream *stream,
                                   dgg_markdown_front *front, dgg_line *line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer yaml = { 0 };
    bool more = true, is_front = false, is_end = false;
    DGG_TRY(dgg_reader_line(corpus, stream, line, &more, error));
    is_front = dgg_text_is(dgg_text_trim(line->text), "---");
    dgg_slip_clear(&front->slip, line->number + 1);
    while (is_front && more && !is_end) {
        DGG_TRY(dgg_reader_line(corpus, stream, line, &more, error));
        dgg_text text = dgg_text_trim(line->text);
        is_end = dgg_text_is(text, "---") || dgg_text_is(text, "...");
        DGG_TRY(is_end ? DGG_OK : dgg_buffer_add(&yaml, line->text, error));
        DGG_TRY(is_end ? DGG_OK : dgg_buffer_add(&yaml, dgg_text_of("\n"), error));
    }
    if (is_front) {
        DGG_TRY(read_yaml(corpus, &front->slip, dgg_buffer_text(&yaml), front->slip.line, error));
        DGG_TRY(dgg_reader_line(corpus, stream, line, &more, error));
    }
    for (size_t i = 0; i < sizeof of_paper / sizeof *of_paper; i++) {
        front->is_of_paper =
            front->is_of_paper || dgg_slip_find(&front->slip, of_paper[i]) < front->slip.count;
    }
done:
    dgg_buffer_destroy(&yaml);
    return status;
}
