/* chinese.h - references whose signs say what is what: GB/T 7714, notes with 《》, lists of CSSCI.
 */
#ifndef DGG_REFERENCES_CHINESE_H
#define DGG_REFERENCES_CHINESE_H

#include "base/memory.h"
#include "corpus/references.h"

/* A reference in the making. */
typedef struct dgg_reference_making {
    dgg_reference_parser *parser;
    dgg_arena **arena;
    dgg_reference *reference;
} dgg_reference_making;

/* *is_it is false, and nothing taken, if the line is no such reference. */
dgg_status dgg_reference_chinese(const dgg_reference_making *making, dgg_text line, bool *is_it,
                                 dgg_error *error);

#endif
