/* Where records begin and end is found byte by byte, so that only one of them is held in memory and
 * a broken one harms no other; each is then parsed by itself. */
#include "corpus/works.h"

#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/unicode.h"
#include "corpus/building.h"
#include "corpus/works/finding.h"

typedef struct reading {
    dgg_corpus *corpus;
    const dgg_works *works;
    dgg_buffer cleaned;
    size_t count;   /* of records so far */
    long last_line; /* where the one before began */
} reading;

static dgg_status skip(reading *r, long line, const dgg_error *why, dgg_error *error)
{
    if (why->status != DGG_BAD_INPUT) {
        return dgg_fail(error, why->status, line, "%s", why->message);
    }
    return dgg_corpus_warn(r->corpus, DGG_SKIPPED, line + why->line - 1, error,
                           "a record that cannot be read was left out: %s", why->message);
}

static dgg_status clean(reading *r, dgg_text *text, long line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (dgg_unicode_valid(*text) == text->length) {
        return DGG_OK;
    }
    DGG_TRY(dgg_corpus_warn(r->corpus, DGG_DOUBTFUL, line, error,
                            "bytes that are no UTF-8 were replaced"));
    r->cleaned.length = 0;
    DGG_TRY(dgg_unicode_clean(&r->cleaned, *text, error));
    *text = dgg_buffer_text(&r->cleaned);
done:
    return status;
}

/* Many records may stand in one line, which then says nothing about where one is. */
static dgg_status number_warnings(const reading *r, size_t first, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer numbered = { 0 };
    for (size_t i = first; i < r->corpus->warning_count; i++) {
        dgg_warning *warning = &r->corpus->warnings[i];
        numbered.length = 0;
        DGG_TRY(dgg_buffer_print(&numbered, error, "record %zu: ", r->count));
        DGG_TRY(dgg_buffer_add(&numbered, warning->reason, error));
        warning->reason = dgg_buffer_text(&numbered);
        DGG_TRY(dgg_arena_copy(&r->corpus->texts, &warning->reason, error));
    }
done:
    dgg_buffer_destroy(&numbered);
    return status;
}

static dgg_status take_record(reading *r, dgg_text text, long line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_json *json = NULL;
    dgg_error why = { 0 };
    bool shares_line = r->count++ > 0 && line == r->last_line;
    size_t warnings = r->corpus->warning_count;
    r->last_line = line;
    DGG_TRY(clean(r, &text, line, error));
    if (dgg_json_read(&json, text, &why) != DGG_OK) {
        status = skip(r, line, &why, error);
        goto done;
    }
    const dgg_work work = { json, dgg_json_root(json), line };
    DGG_TRY(r->works->take(r->works->context, &work, error));
done:
    dgg_json_destroy(&json);
    return status == DGG_OK && shares_line ? number_warnings(r, warnings, error) : status;
}

static dgg_status take_found(reading *r, const dgg_finding *found, dgg_error *error)
{
    dgg_text text = dgg_buffer_text(&found->record);
    switch (found->what) {
    case DGG_FOUND_RECORD:
        return take_record(r, text, found->record_line, error);
    case DGG_FOUND_BROKEN:
        return dgg_corpus_warn(r->corpus, DGG_SKIPPED, found->record_line, error,
                               "a record that does not end was left out");
    case DGG_FOUND_TOO_LONG:
        return dgg_corpus_warn(r->corpus, DGG_SKIPPED, found->record_line, error,
                               "a record longer than %d MiB was left out",
                               DGG_FINDING_LONGEST >> 20);
    case DGG_FOUND_STRAY:
        return dgg_corpus_warn(r->corpus, DGG_SKIPPED, found->line, error,
                               "text that is no record was left out");
    default:
        return DGG_OK;
    }
}

static dgg_status take_bytes(reading *r, dgg_finding *finding, dgg_text bytes, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (bytes.length > 0) {
        DGG_TRY(dgg_finding_feed(finding, &bytes, error));
        DGG_TRY(take_found(r, finding, error));
    }
done:
    return status;
}

dgg_status dgg_works_read(dgg_corpus *corpus, dgg_stream *stream, const dgg_works *works,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading r = { .corpus = corpus, .works = works };
    dgg_finding finding = { 0 };
    dgg_text bytes = { 0 };
    dgg_finding_begin(&finding);
    do {
        DGG_TRY(dgg_stream_some(stream, &bytes, error));
        DGG_TRY(take_bytes(&r, &finding, bytes, error));
    } while (bytes.length > 0);
    dgg_finding_end(&finding);
    DGG_TRY(take_found(&r, &finding, error));
done:
    dgg_finding_destroy(&finding);
    dgg_buffer_destroy(&r.cleaned);
    return status;
}

long dgg_work_line(const dgg_work *work, const dgg_json_value *value)
{
    long line = 0, column = 0;
    dgg_json_place(work->json, value, &line, &column);
    return work->line + line - 1;
}

bool dgg_works_may_be(dgg_text head)
{
    dgg_text text = dgg_text_trim(head);
    dgg_text rest = dgg_text_trim(dgg_text_slice(text, 1, text.length));
    return (dgg_text_starts(text, "{") && dgg_text_starts(rest, "\"")) ||
           (dgg_text_starts(text, "[") && dgg_text_starts(rest, "{"));
}

bool dgg_works_has_key(dgg_text head, const char *name)
{
    dgg_text wanted = dgg_text_of(name);
    for (size_t at = 0; (at = dgg_text_find(head, wanted)) < head.length;) {
        bool is_quoted = at > 0 && head.start[at - 1] == '"';
        head = dgg_text_slice(head, at + wanted.length, head.length);
        dgg_text rest = dgg_text_trim(dgg_text_slice(head, 1, head.length));
        if (is_quoted && dgg_text_starts(head, "\"") && dgg_text_starts(rest, ":")) {
            return true;
        }
    }
    return false;
}
