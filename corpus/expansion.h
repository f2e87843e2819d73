/* expansion.h - a pattern written out: each phrase it stands for, in the words as they are written.
 * For formats that know no alternatives. */
#ifndef DGG_EXPANSION_H
#define DGG_EXPANSION_H

#include "base/memory.h"

typedef struct dgg_expansion {
    dgg_texts phrases; /* of a pattern without "~"; in the arena */
    bool is_near;      /* it has one: nothing is written out */
    bool is_exact;     /* some word had "=", which is gone */
    bool has_stem;     /* some word ends in "*" */
} dgg_expansion;

/* The pattern must be one that dgg_pattern_parse takes. */
dgg_status dgg_pattern_expand(dgg_expansion *expansion, dgg_text pattern, dgg_arena **arena,
                              dgg_error *error);

#endif
