/* beside.h - labels beside dots, where nothing else is: who finds no room gives way. */
#ifndef DGG_BESIDE_H
#define DGG_BESIDE_H

#include "layouts/geometry.h"

typedef struct dgg_beside {
    dgg_point at; /* the middle of the dot */
    double radius;
    double width, height; /* of the label; 0 wide: it has none */
    dgg_box label;        /* found */
    bool is_placed;
    bool is_far;       /* the label is away from its dot: a line leads from one to the other */
    dgg_point ends[2]; /* of that line */
} dgg_beside;

enum { DGG_BESIDE_PLACES = 8 };

/* Between labels, and between a label and a dot that is not its own. */
#define DGG_BESIDE_BETWEEN 0.5

/* One of the places that a label may have, the best first. */
dgg_box dgg_beside_try(const dgg_beside *item, size_t place);

/* Tries eight places round each dot, the first item first. Labels stay inside the field, and off
 * all dots and what is placed already. Returns how many have found one. */
size_t dgg_beside_place(dgg_beside *items, size_t count, const dgg_box *field);

/* Before that: the first items may have their labels further away, too, at the end of a line that
 * crosses no dot and no label. */
void dgg_beside_place_strongest(dgg_beside *items, size_t count, size_t first,
                                const dgg_box *field);

/* Moves dots apart until there is so much between any two, and keeps them in the field; returns how
 * many were moved by more than a pixel. */
size_t dgg_beside_part(dgg_beside *items, size_t count, const dgg_box *field, double gap);

#endif
