/* Finds the paper that was meant: by id, by key, by a part of its title. */
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "base/unicode.h"
#include "program/commands/explain/explain.h"

enum { LABEL_LENGTH = 200, MOST_NAMED = 5, ROOM_FOR_NAMES = 200 };

static bool is_named(const dgg_paper *paper, const char *wanted)
{
    dgg_text id = dgg_text_of(wanted);
    const char *kind = dgg_kind_name(paper->kind);
    size_t length = strlen(kind);
    if (dgg_text_starts(id, kind) && id.length > length && id.start[length] == ':') {
        id = dgg_text_slice(id, length + 1, id.length);
    }
    return dgg_text_equal(paper->id, id) ||
           (paper->key.length > 0 && dgg_text_is(paper->key, wanted));
}

/* Does the folded title hold the folded words? */
static dgg_status title_holds(const dgg_paper *paper, dgg_text folded, bool *holds,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    dgg_buffer buffer = { 0 };
    dgg_label label = { .text = paper->title };
    if (label.text.length == 0) {
        DGG_TRY(dgg_paper_label(paper, LABEL_LENGTH, &arena, &label, error));
    }
    DGG_TRY(dgg_unicode_fold(&buffer, label.text, error));
    dgg_text text = dgg_buffer_text(&buffer);
    *holds = folded.length > 0 && dgg_text_find(text, folded) < text.length;
done:
    dgg_buffer_destroy(&buffer);
    dgg_arena_release(&arena);
    return status;
}

/* The papers that were meant, and the ids of the first of them. */
typedef struct found {
    uint32_t paper;
    size_t count;
    char names[ROOM_FOR_NAMES];
    size_t used;
} found;

static void take(found *papers, const dgg_corpus *corpus, uint32_t paper)
{
    dgg_text id = corpus->papers[paper].id;
    papers->paper = papers->count == 0 ? paper : papers->paper;
    if (papers->count++ < MOST_NAMED && papers->used < sizeof papers->names) {
        int wrote = snprintf(papers->names + papers->used, sizeof papers->names - papers->used,
                             " %.*s", (int)id.length, id.start);
        papers->used += wrote > 0 ? (size_t)wrote : 0;
    }
}

static dgg_status search_titles(const dgg_corpus *corpus, const char *wanted, found *papers,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer folded = { 0 };
    DGG_TRY(dgg_unicode_fold(&folded, dgg_text_of(wanted), error));
    for (size_t i = 0; i < corpus->paper_count; i++) {
        bool holds = false;
        DGG_TRY(title_holds(&corpus->papers[i], dgg_buffer_text(&folded), &holds, error));
        if (holds) {
            take(papers, corpus, (uint32_t)i);
        }
    }
done:
    dgg_buffer_destroy(&folded);
    return status;
}

dgg_status dgg_explain_find(const dgg_corpus *corpus, const char *wanted, uint32_t *paper,
                            dgg_error *error)
{
    found papers = { 0 };
    for (size_t i = 0; i < corpus->paper_count; i++) {
        if (is_named(&corpus->papers[i], wanted)) {
            take(&papers, corpus, (uint32_t)i);
        }
    }
    if (papers.count == 0) {
        dgg_status status = search_titles(corpus, wanted, &papers, error);
        if (status != DGG_OK) {
            return status;
        }
    }
    if (papers.count == 0) {
        return dgg_fail(error, DGG_UNKNOWN_NAME, 0,
                        "no paper has the id or key '%.80s' or holds it in its title", wanted);
    }
    if (papers.count > 1) {
        return dgg_fail(error, DGG_UNKNOWN_NAME, 0, "'%.80s' fits %zu papers:%s%s", wanted,
                        papers.count, papers.names, papers.count > MOST_NAMED ? " ..." : "");
    }
    *paper = papers.paper;
    return DGG_OK;
}
