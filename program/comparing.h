/* comparing.h - the two groups of papers that --by and --groups, or two inputs, name. */
#ifndef DGG_COMPARING_H
#define DGG_COMPARING_H

#include "graph/comparisons.h"
#include "program/options.h"

struct dgg_arena;

/* Zero it first. */
typedef struct dgg_comparing {
    dgg_group groups[2];
    bool *holds[2]; /* owned */
    struct dgg_arena *texts;
} dgg_comparing;

/* Whether two groups are asked for: by --by, or by two inputs and no --by. */
bool dgg_comparing_has_groups(const dgg_options *options);

/* Fails, before anything is read, if what is asked makes no sense. */
dgg_status dgg_comparing_check(const dgg_options *options, dgg_error *error);

/* Finds the groups in a coded corpus. Fails with DGG_BAD_REQUEST if one is empty. */
dgg_status dgg_comparing_find(dgg_comparing *comparing, const dgg_corpus *corpus,
                              const dgg_options *options, dgg_error *error);
void dgg_comparing_destroy(dgg_comparing *comparing);

#endif
