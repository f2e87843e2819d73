/* A corpus that was saved as JSON, "dggraph-corpus/1"; corpus/saving.c writes it. The document must
 * be as it is written there; a record, link or warning that is not is left out with a warning. */
#include <limits.h>

#include "corpus/building.h"
#include "corpus/readers.h"
#include "corpus/readers/corpus_json/reading.h"

static const char *const document_keys[] = { "format", "sources",  "papers", "related_to",
                                             "cites",  "warnings", NULL };
static const char *const source_keys[] = { "name", "digest", "format", "record_count", NULL };
static const char *const warning_keys[] = { "kind", "file", "line", "reason", NULL };

static dgg_recognition recognises(dgg_text head)
{
    dgg_text text = dgg_text_trim(head), name = dgg_text_of("\"dggraph-corpus/");
    bool is_named = dgg_text_find(text, name) < text.length;
    return is_named && (dgg_text_starts(text, "{") || dgg_text_starts(text, "/")) ? DGG_CERTAIN
                                                                                  : DGG_NOT_MINE;
}

static dgg_status take_end(dgg_saved_reading *r, const dgg_json_value *value, uint32_t *end,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t place = 0;
    if (value == NULL || r->place_count == 0) {
        return DGG_BAD_INPUT;
    }
    DGG_TRY(dgg_take_whole(r->json, value, (uint32_t)r->place_count - 1, &place, error));
    *end = r->places[place];
    if (*end == DGG_LEFT_OUT) {
        status =
            dgg_json_fail(r->json, value, error, "record %lu was left out", (unsigned long)place);
    }
done:
    return status;
}

static dgg_status take_link(dgg_saved_reading *r, const dgg_json_value *value, dgg_link *link,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *from = dgg_json_first(value);
    const dgg_json_value *to = from != NULL ? dgg_json_next(from) : NULL;
    bool is_pair =
        dgg_json_kind_of(value) == DGG_JSON_ARRAY && to != NULL && dgg_json_next(to) == NULL;
    if (!is_pair) {
        return dgg_json_fail(r->json, value, error, "a link is a pair of places in the list");
    }
    DGG_TRY(take_end(r, from, &link->from, error));
    DGG_TRY(take_end(r, to, &link->to, error));
done:
    return status;
}

static dgg_status read_links(dgg_saved_reading *r, const dgg_taking *document, dgg_link_type type,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *links = NULL;
    DGG_TRY(dgg_take_children(document, dgg_link_type_name(type), DGG_JSON_ARRAY, &links, error));
    for (const dgg_json_value *one = dgg_take_first(links); one != NULL; one = dgg_json_next(one)) {
        dgg_link link = { .weight = 1 };
        dgg_error why = { 0 };
        status = take_link(r, one, &link, &why);
        if (status != DGG_OK) {
            DGG_TRY(dgg_take_leave_out(r->corpus, status, &why, error));
        } else {
            DGG_TRY(dgg_corpus_add_link(r->corpus, type, &link, error));
        }
    }
done:
    return status;
}

static dgg_status read_source(dgg_saved_reading *r, const dgg_json_value *value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_taking from = { r->json, value };
    dgg_source source = { .is_saved = true };
    uint32_t count = 0;
    DGG_TRY(dgg_take_check(&from, source_keys, "a source", error));
    DGG_TRY(dgg_take_text(&from, "name", &source.name, error));
    DGG_TRY(dgg_take_text(&from, "digest", &source.digest, error));
    DGG_TRY(dgg_take_text(&from, "format", &source.format, error));
    DGG_TRY(dgg_take_count(&from, "record_count", UINT32_MAX, &count, error));
    source.record_count = count;
    DGG_TRY(dgg_corpus_add_source(r->corpus, &source, error));
done:
    return status;
}

static dgg_status take_warning(dgg_saved_reading *r, const dgg_json_value *value,
                               dgg_warning *warning, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_taking from = { r->json, value };
    dgg_text kind = { 0 };
    uint32_t line = 0;
    DGG_TRY(dgg_take_check(&from, warning_keys, "a warning", error));
    DGG_TRY(dgg_take_text(&from, "kind", &kind, error));
    if (!dgg_warning_kind_find(kind, &warning->kind)) {
        return dgg_json_fail(r->json, value, error, "a warning without a kind that is known");
    }
    DGG_TRY(dgg_take_text(&from, "file", &warning->file, error));
    DGG_TRY(dgg_take_count(&from, "line", INT_MAX, &line, error));
    DGG_TRY(dgg_take_text(&from, "reason", &warning->reason, error));
    warning->line = line;
done:
    return status;
}

static dgg_status read_warning(dgg_saved_reading *r, const dgg_json_value *value, dgg_error *error)
{
    dgg_warning warning = { 0 };
    dgg_error why = { 0 };
    dgg_status status = take_warning(r, value, &warning, &why);
    return status == DGG_OK ? dgg_corpus_add_warning(r->corpus, &warning, error)
                            : dgg_take_leave_out(r->corpus, status, &why, error);
}

static dgg_status read_each(dgg_saved_reading *r, const dgg_taking *document, const char *key,
                            dgg_status (*read)(dgg_saved_reading *r, const dgg_json_value *value,
                                               dgg_error *error),
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *list = NULL;
    DGG_TRY(dgg_take_children(document, key, DGG_JSON_ARRAY, &list, error));
    for (const dgg_json_value *one = dgg_take_first(list); one != NULL; one = dgg_json_next(one)) {
        DGG_TRY(read(r, one, error));
    }
done:
    return status;
}

/* Until the sources are there, warnings name the file that is read, which is no source itself if it
 * tells any. */
static dgg_status read_sources(dgg_saved_reading *r, const dgg_taking *document, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *sources = NULL;
    size_t own = r->corpus->source_count;
    DGG_TRY(dgg_take_children(document, "sources", DGG_JSON_ARRAY, &sources, error));
    if (sources != NULL && own > 0) {
        r->corpus->sources[own - 1].is_saved = true;
    }
    DGG_TRY(read_each(r, document, "sources", read_source, error));
done:
    return status;
}

static dgg_status read_document(dgg_saved_reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_taking document = { r->json, dgg_json_root(r->json) };
    dgg_text format = { 0 };
    DGG_TRY(dgg_take_check(&document, document_keys, "a corpus", error));
    DGG_TRY(dgg_take_text(&document, "format", &format, error));
    if (!dgg_text_is(format, "dggraph-corpus/1")) {
        return dgg_json_fail(r->json, document.object, error, "the format is not dggraph-corpus/1");
    }
    DGG_TRY(dgg_saved_read_papers(r, &document, error));
    DGG_TRY(read_links(r, &document, DGG_RELATED_TO, error));
    DGG_TRY(read_links(r, &document, DGG_CITES, error));
    DGG_TRY(read_each(r, &document, "warnings", read_warning, error));
    DGG_TRY(read_sources(r, &document, error));
done:
    return status;
}

static dgg_status read_corpus_json(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_saved_reading r = { .corpus = corpus };
    dgg_text text = { 0 };
    DGG_TRY(dgg_stream_rest(stream, &text, error));
    DGG_TRY(dgg_json_read(&r.json, text, error));
    DGG_TRY(read_document(&r, error));
done:
    dgg_json_destroy(&r.json);
    dgg_release(r.places);
    dgg_arena_release(&r.lists);
    return status;
}

const dgg_reader dgg_reader_corpus_json = {
    { .name = "corpus_json", .summary = "a corpus saved as JSON (dggraph-corpus/1)" },
    recognises,
    read_corpus_json,
};
