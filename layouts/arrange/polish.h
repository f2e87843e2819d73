/* polish.h - moves nodes and groups as long as it makes the plan look better. */
#ifndef DGG_POLISH_H
#define DGG_POLISH_H

#include "layouts/arrange/tension.h"

typedef struct dgg_polish {
    double node_gap, ground_gap; /* kept, if they are kept before */
    size_t moves;                /* to try */
    uint64_t seed;
    bool only_groups; /* nodes stay where they are in their groups */
    bool is_gentle;   /* short moves, hardly any for the worse */
} dgg_polish;

/* Tries moves at random, takes those that make the tension smaller and, early on, some that do not
 * (Kirkpatrick, Gelatt and Vecchi 1983). */
void dgg_polish_plan(dgg_grounds *grounds, dgg_tension *tension, const dgg_polish *how);

#endif
