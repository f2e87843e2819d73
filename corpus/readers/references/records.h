/* records.h - the reference in the making, of one line or several, and the record it becomes. */
#ifndef DGG_REFERENCES_RECORDS_H
#define DGG_REFERENCES_RECORDS_H

#include "base/buffer.h"
#include "base/memory.h"
#include "corpus/references.h"

/* Zero it first, then set the corpus. */
typedef struct dgg_references_records {
    dgg_corpus *corpus;
    dgg_reference_parser parser;
    dgg_buffer text; /* of the reference that is open */
    long line;
    bool is_open;
    bool may_be_two;   /* a line of it looks like a reference of its own */
    dgg_texts authors; /* of the one before, in the older arena */
    dgg_arena *arena, *older;
} dgg_references_records;

dgg_status dgg_references_begin(dgg_references_records *records, dgg_text text, long line,
                                dgg_error *error);

/* Another line of it. */
dgg_status dgg_references_add(dgg_references_records *records, dgg_text text, dgg_error *error);

/* Adds the record, and tells what is doubtful about it; nothing if none is open. */
dgg_status dgg_references_end(dgg_references_records *records, dgg_error *error);
void dgg_references_records_destroy(dgg_references_records *records);

#endif
