/* decided.h - decisions read from a few lines, and what they have to say. */
#ifndef DGG_TEST_DECIDED_H
#define DGG_TEST_DECIDED_H

#include <stdio.h>

#include "corpus/decisions.h"
#include "tests/support/corpora.h"

/* Whether some warning is about that line of that file and holds that text. */
static inline bool warns(const dgg_decisions *decisions, const char *file, long line,
                         const char *part)
{
    for (size_t i = 0; i < decisions->warning_count; i++) {
        const dgg_warning *warning = &decisions->warnings[i];
        if (dgg_text_is(warning->file, file) && warning->line == line &&
            dgg_text_find(warning->reason, TEXT(part)) < warning->reason.length) {
            return true;
        }
    }
    for (size_t i = 0; i < decisions->warning_count; i++) {
        const dgg_warning *warning = &decisions->warnings[i];
        printf("\n%.*s:%ld: %.*s\n", (int)warning->file.length, warning->file.start, warning->line,
               (int)warning->reason.length, warning->reason.start);
    }
    return false;
}

/* The fate of the row that begins at that line; DGG_FATE_COUNT if there is none. */
static inline dgg_fate fate_of(const dgg_decisions *decisions, dgg_sheet_kind kind, long line)
{
    const dgg_sheet *sheet = &decisions->sheets[kind];
    for (size_t i = 0; i < sheet->count; i++) {
        if (sheet->rows[i].line == line) {
            return sheet->rows[i].fate;
        }
    }
    return DGG_FATE_COUNT;
}

/* Adds the records and settles them by the two tables, either of which may be NULL. */
static inline dgg_status settle_records(dgg_corpus *corpus, const dgg_paper *records, size_t count,
                                        dgg_decisions *decisions, const char *const sheets[2])
{
    dgg_status status = DGG_OK;
    DGG_TRY(add_records(corpus, records, count, false));
    for (int kind = DGG_RECORDS; kind <= DGG_MERGES; kind++) {
        if (sheets[kind] != NULL) {
            DGG_TRY(
                dgg_decisions_read_text(decisions, (dgg_sheet_kind)kind, TEXT(sheets[kind]), NULL));
        }
    }
    DGG_TRY(dgg_corpus_settle_decided(corpus, decisions, NULL));
done:
    return status;
}

#endif
