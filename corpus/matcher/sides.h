/* sides.h - the sides of "a ~5 b" before they are brought together. Words like "city" are a side of
 * many patterns, and in most texts the other sides are missing: so a text notes where sides end,
 * and only what has both of them is looked at again. */
#ifndef DGG_MATCHER_SIDES_H
#define DGG_MATCHER_SIDES_H

#include "base/base.h"

typedef enum dgg_which_side { DGG_LEFT_SIDE, DGG_RIGHT_SIDE } dgg_which_side;

/* A phrase that is one side of a pair. */
typedef struct dgg_side_phrase {
    uint32_t pair;
    dgg_which_side side;
    uint32_t ending;                   /* where it ends in the trie */
    uint32_t next_there, next_of_pair; /* DGG_NO_SIDE at the end */
} dgg_side_phrase;

#define DGG_NO_SIDE UINT32_MAX

/* A pattern of two sides. */
typedef struct dgg_pair {
    uint32_t target;
    uint32_t first; /* of its phrases */
} dgg_pair;

/* Zero it first. */
typedef struct dgg_sides {
    dgg_pair *pairs; /* by target */
    size_t pair_count, pair_room;
    dgg_side_phrase *phrases;
    size_t phrase_count, phrase_room;
    uint32_t *endings; /* the first phrase of each */
    size_t ending_count, ending_room;
} dgg_sides;

/* Adds a phrase of the target, which is no lower than that of the one before. *ending is where it
 * ends: DGG_NO_SIDE, if no side did so, becomes the number of a new one. */
dgg_status dgg_sides_add(dgg_sides *sides, uint32_t target, dgg_which_side side, uint32_t *ending,
                         dgg_error *error);
void dgg_sides_destroy(dgg_sides *sides);

/* One side of a "~" that was found. */
typedef struct dgg_side {
    uint32_t target;
    uint32_t side;
    uint32_t start, end;
} dgg_side;

/* Words of a text, [start, end), with which sides end. */
typedef struct dgg_stop {
    uint32_t ending;
    uint32_t start, end;
    uint32_t next; /* with the same ending */
    bool crosses_comma;
} dgg_stop;

/* What is known in the round it was noted in: of an ending its newest stop, of a pair its sides. */
typedef struct dgg_noted {
    uint32_t round;
    uint32_t value;
} dgg_noted;

/* The stops of one text. Zero it first; it can be used again and again. */
typedef struct dgg_stops {
    dgg_stop *items;
    size_t count, room;
    dgg_noted *endings, *pairs;
    size_t ending_room, pair_room;
    uint32_t *joined; /* pairs that have both sides */
    size_t joined_count, joined_room;
    uint32_t round;
} dgg_stops;

/* Before a text. */
dgg_status dgg_stops_begin(dgg_stops *stops, const dgg_sides *sides, dgg_error *error);
dgg_status dgg_stops_add(dgg_stops *stops, const dgg_sides *sides, const dgg_stop *stop,
                         dgg_error *error);
void dgg_stops_destroy(dgg_stops *stops);

#endif
