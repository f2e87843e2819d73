/* names.h - names that mean identity get a number, the same for equal texts: 0, 1, 2 … in the order
 * they were first seen. */
#ifndef DGG_NAMES_H
#define DGG_NAMES_H

#include "base/base.h"
#include "base/memory.h"

/* The hash stands beside the number, so that other texts need not be looked at. */
typedef struct dgg_name_slot {
    uint32_t number; /* plus one; 0: nothing is here */
    uint32_t hash;   /* the lower half */
} dgg_name_slot;

typedef struct dgg_names {
    dgg_text *texts; /* by number; owned by the arena */
    size_t count, room;
    dgg_name_slot *slots; /* hash table, open addressing */
    size_t slot_count;
    dgg_arena *arena;
} dgg_names;

#define DGG_NO_NAME UINT32_MAX /* no enum: those end at INT_MAX */

/* *number becomes the number of `text`, which is copied when it is new. The copies stay where they
 * are; the row `texts` moves as it grows. */
dgg_status dgg_names_add(dgg_names *names, dgg_text text, uint32_t *number, dgg_error *error);

/* DGG_NO_NAME if it is not there. */
uint32_t dgg_names_find(const dgg_names *names, dgg_text text);
/* Gives back what finds and adds names; those that are there stay, in `texts`. */
void dgg_names_close(dgg_names *names);
/* Empties it for the next names. */
void dgg_names_clear(dgg_names *names);
void dgg_names_destroy(dgg_names *names);

#endif
