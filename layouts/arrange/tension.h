/* tension.h - how far a plan is from looking good: what polishing makes smaller. */
#ifndef DGG_TENSION_H
#define DGG_TENSION_H

#include "layouts/arrange/grounds.h"

typedef struct dgg_tension {
    const dgg_grounds *grounds; /* borrowed */
    uint32_t *links;            /* those between cards: links of dots follow the rest */
    size_t link_count;
    uint32_t *touching;     /* of these, node by node */
    size_t *first_touching; /* node_count + 1 of them */
    bool *is_moved;         /* a node: set by who moves */
    bool sees_crossings;    /* too slow for many links */
} dgg_tension;

dgg_status dgg_tension_init(dgg_tension *tension, const dgg_grounds *grounds, dgg_error *error);
void dgg_tension_destroy(dgg_tension *tension);

/* The part of the tension in which the moved nodes have a share: only it changes when they move. */
double dgg_tension_of_moved(const dgg_tension *tension);

/* The part that is of the grounds: how much paper they take, and how large they are. */
double dgg_tension_of_grounds(const dgg_tension *tension);
double dgg_tension_of_all(dgg_tension *tension);

#endif
