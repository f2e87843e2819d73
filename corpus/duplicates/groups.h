/* groups.h - records that share something, split into groups that are one paper each. */
#ifndef DGG_DUPLICATE_GROUPS_H
#define DGG_DUPLICATE_GROUPS_H

#include "base/memory.h"
#include "corpus/corpus.h"
#include "corpus/keys.h"
#include "corpus/settle.h"

typedef struct dgg_candidate {
    dgg_text key;   /* what is shared */
    dgg_text value; /* what may set it apart, empty if unknown */
    uint32_t paper;
    uint32_t part; /* of its group, when some of it is kept apart */
} dgg_candidate;

/* What keeps records of a group from being merged, besides the properties that set them apart. */
typedef enum dgg_weighing {
    DGG_WEIGHS_NOTHING,
    DGG_WEIGHS_WORKS,  /* another title, first author and first page: chapters under one DOI */
    DGG_WEIGHS_PLACES, /* who wrote it first and where it stands */
    DGG_WEIGHS_PROOFS, /* the same; and of a title that many papers have, something must prove it */
} dgg_weighing;

typedef struct dgg_search {
    dgg_corpus *corpus;
    uint32_t *into; /* by paper: itself, or the one that took it in */
    dgg_candidate *candidates;
    size_t count, room;
    const char *shared; /* "the same DOI" */
    dgg_weighing weighing;
    dgg_merging *merging; /* NULL if nothing is kept apart */
    uint32_t (*ends)[2];  /* the places of each pair that is kept apart */
    bool *is_end;         /* by paper: it, or one that it took in, is kept apart from some other */
    dgg_keys keys;
    dgg_arena *arena;
} dgg_search;

/* What a record says of itself; empty if nothing. */
typedef dgg_status dgg_value_of(dgg_search *s, const dgg_paper *paper, dgg_text *value,
                                dgg_error *error);

/* A property by which records that share something are set apart. */
typedef struct dgg_property {
    dgg_value_of *value_of;
    const char *doubt;  /* what to say of groups it has set apart, NULL for nothing */
    bool must_be_known; /* a record that does not know it stays alone */
} dgg_property;

/* Adds a record; the key must live as long as the arena. */
dgg_status dgg_search_add(dgg_search *s, dgg_text key, uint32_t paper, dgg_error *error);

/* Splits each group of candidates that share a key by these properties, which end with one without
 * a value; merges what is left together, tells what was set apart, and forgets the candidates. A
 * key of fewer bytes than `shortest` proves little: it has properties of its own. */
typedef struct dgg_splitting {
    size_t shortest;
    const dgg_property *of_long, *of_short;
    dgg_weighing of_all; /* and of a short key the proofs, if of a long one the places */
} dgg_splitting;
dgg_status dgg_search_split(dgg_search *s, const dgg_splitting *splitting, dgg_error *error);

/* Nothing has taken it in. */
bool dgg_search_is_alone(const dgg_search *s, uint32_t paper);

/* Merges the papers that two have become, unless they are kept apart or contradict each other. */
dgg_status dgg_search_join(dgg_search *s, uint32_t one, uint32_t other, dgg_error *error);

#endif
