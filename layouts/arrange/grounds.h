/* grounds.h - the ground of a group: the convex polygon round its nodes and its name. */
#ifndef DGG_GROUNDS_H
#define DGG_GROUNDS_H

#include "layouts/plan.h"

typedef struct dgg_grounds {
    dgg_plan *plan;    /* borrowed */
    uint32_t *members; /* nodes, group by group */
    uint32_t *cards;   /* nodes that are no dots */
    size_t card_count;
    size_t *first_member; /* group_count + 1 of them */
    dgg_point *corners;   /* of all groups; each has room for all its nodes can make */
    size_t *first_corner, *corner_count;
    dgg_box *bounds; /* of the grounds, for a quick look */
    dgg_point *scratch;
    bool has_dots; /* they have their places: until then they do not count */
} dgg_grounds;

dgg_status dgg_grounds_init(dgg_grounds *grounds, dgg_plan *plan, dgg_error *error);
void dgg_grounds_destroy(dgg_grounds *grounds);

/* The middle of the cards of the group: of all its nodes but dots. */
dgg_point dgg_ground_middle(const dgg_grounds *grounds, uint32_t group);

/* Follows the nodes of the group: its name comes to stand above them, its ground around. */
void dgg_ground_update(dgg_grounds *grounds, uint32_t group);
void dgg_ground_move(dgg_grounds *grounds, uint32_t group, dgg_point by); /* with all on it */
dgg_polygon dgg_ground_of(const dgg_grounds *grounds, uint32_t group);
double dgg_grounds_gap(const dgg_grounds *grounds, uint32_t one, uint32_t other, dgg_point *away);
/* Whether no ground is nearer to this one than `gap`. */
bool dgg_ground_is_free(const dgg_grounds *grounds, uint32_t group, double gap);

/* Moves grounds apart until there are at least `gap` between them. */
void dgg_grounds_part(dgg_grounds *grounds, double gap);

/* Fills the hulls of the plan: round the nodes only, with round corners. */
dgg_status dgg_grounds_draw(const dgg_grounds *grounds, dgg_error *error);

#endif
