/* CSL-JSON, as Zotero, Mendeley and citeproc write it: a list of items, or an object with "items".
 */
#include "corpus/building.h"
#include "corpus/readers.h"
#include "corpus/readers/csl_json/items.h"

static dgg_status skip(dgg_csl_record *record, const dgg_json_value *value, const char *what,
                       dgg_error *error)
{
    long line = 0, column = 0;
    dgg_json_place(record->json, value, &line, &column);
    return dgg_corpus_warn(record->corpus, DGG_SKIPPED, line, error, "%s", what);
}

static dgg_status read_item(dgg_csl_record *record, const dgg_json_value *item, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    if (dgg_json_kind_of(item) != DGG_JSON_OBJECT) {
        return skip(record, item, "an item that is no object was left out", error);
    }
    DGG_TRY(dgg_csl_record_make(record, item, error));
    if (dgg_paper_says_nothing(&record->paper)) {
        DGG_TRY(
            skip(record, item, "an item that says nothing that can be kept was left out", error));
        return DGG_OK;
    }
    DGG_TRY(dgg_corpus_add_paper(record->corpus, &record->paper, &index, error));
done:
    return status;
}

/* The items stand in a list, or in an object by their keys; an item may also stand alone. */
static const dgg_json_value *first_item(const dgg_json_value *root)
{
    const dgg_json_value *items = dgg_json_get(root, "items");
    if (items != NULL) {
        return dgg_json_first(items);
    }
    return dgg_json_kind_of(root) == DGG_JSON_OBJECT ? root : dgg_json_first(root);
}

static dgg_status read_csl_json(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_json *json = NULL;
    dgg_text text = { 0 };
    dgg_csl_record record = { .corpus = corpus };
    DGG_TRY(dgg_stream_rest(stream, &text, error));
    DGG_TRY(dgg_json_read(&json, text, error));
    record.json = json;
    const dgg_json_value *root = dgg_json_root(json), *item = first_item(root);
    while (item != NULL) {
        DGG_TRY(read_item(&record, item, error));
        item = item != root ? dgg_json_next(item) : NULL;
    }
done:
    dgg_csl_record_destroy(&record);
    dgg_json_destroy(&json);
    return status;
}

static bool holds(dgg_text text, const char *wanted)
{
    return dgg_text_find(text, dgg_text_of(wanted)) < text.length;
}

/* Of "{" or "[" and what follows it behind white space. */
static bool opens(dgg_text text, const char *first, const char *second)
{
    dgg_text rest = dgg_text_trim(dgg_text_slice(text, 1, text.length));
    return dgg_text_starts(text, first) && dgg_text_starts(rest, second);
}

/* The value of a "type" is one that CSL has. */
static bool has_type(dgg_text text)
{
    static const char *const names[] = {
        "\"article-journal\"",
        "\"article-magazine\"",
        "\"article-newspaper\"",
        "\"article\"",
        "\"book\"",
        "\"chapter\"",
        "\"paper-conference\"",
        "\"thesis\"",
        "\"report\"",
        "\"webpage\"",
        "\"post-weblog\"",
        "\"document\"",
        "\"dataset\"",
        "\"legislation\"",
        "\"manuscript\"",
        "\"speech\"",
        "\"event\"",
    };
    dgg_text key = dgg_text_of("\"type\"");
    size_t at = dgg_text_find(text, key);
    for (size_t i = 0; i < sizeof names / sizeof *names && at < text.length; i++) {
        dgg_text rest = dgg_text_trim(dgg_text_slice(text, at + key.length, text.length));
        rest = dgg_text_trim(dgg_text_slice(rest, dgg_text_starts(rest, ":"), rest.length));
        if (dgg_text_starts(rest, names[i])) {
            return true;
        }
    }
    return false;
}

/* Other lists of records in JSON have types and titles too, but not under these names. */
static dgg_recognition recognises(dgg_text head)
{
    static const char *const others[] = { "\"dggraph-",  "openalex.org", "\"paperId\"", "\"nodes\"",
                                          "\"message\"", "\"network\"",  "\"authors\"" };
    dgg_text text = dgg_text_trim(head);
    if (!opens(text, "[", "{") && !opens(text, "{", "\"")) {
        return DGG_NOT_MINE;
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (holds(text, others[i])) {
            return DGG_NOT_MINE;
        }
    }
    bool has_names = holds(text, "\"container-title\"") || holds(text, "\"date-parts\"") ||
                     holds(text, "\"issued\"") || holds(text, "\"citation-key\"");
    return has_type(text) || (has_names && holds(text, "\"title\"")) ? DGG_LIKELY : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_csl_json = {
    { .name = "csl_json", .summary = "CSL-JSON, as Zotero, Mendeley and citeproc write it" },
    recognises,
    read_csl_json,
};
