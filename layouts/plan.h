/* plan.h - what is to be placed on a picture: boxes of known size in groups, joined by links. */
#ifndef DGG_PLAN_H
#define DGG_PLAN_H

#include "layouts/geometry.h"

typedef struct dgg_plan_node {
    dgg_box box;    /* its centre is to be found */
    uint32_t group; /* below the plan's group_count */
    bool is_dot;    /* small and without text: links may touch it */
    bool is_known;  /* it had a place on an earlier picture and should stay near it */
    dgg_point known;
    uint32_t known_group; /* those of one number stood together then; 0 if that is not known */
} dgg_plan_node;

typedef struct dgg_plan_link {
    uint32_t from, to; /* nodes */
    bool is_hidden;    /* draws them together without being drawn */
} dgg_plan_link;

/* Nodes that stand together, inside a hull with a name above. */
typedef struct dgg_plan_group {
    dgg_box name;                      /* its centre is to be found; width 0 if it has no name */
    double padding;                    /* between its nodes and the hull */
    size_t first_corner, corner_count; /* of its hull, found */
    size_t first_edge, edge_count;     /* of its ground: hull and name in one convex polygon */
} dgg_plan_group;

/* Owns its arrays. Zero it first. */
typedef struct dgg_plan {
    dgg_plan_node *nodes;
    size_t node_count, node_room;
    dgg_plan_link *links;
    size_t link_count, link_room;
    dgg_plan_group *groups;
    size_t group_count, group_room;
    dgg_point *corners;
    size_t corner_count, corner_room;
    uint32_t seed;
} dgg_plan;

dgg_status dgg_plan_add_node(dgg_plan *plan, const dgg_plan_node *node, dgg_error *error);
dgg_status dgg_plan_add_link(dgg_plan *plan, const dgg_plan_link *link, dgg_error *error);
dgg_status dgg_plan_add_group(dgg_plan *plan, const dgg_plan_group *group, dgg_error *error);
void dgg_plan_move(dgg_plan *plan, dgg_point by); /* everything on it */
dgg_box dgg_plan_bounds(const dgg_plan *plan);    /* of nodes, names and hulls */
void dgg_plan_destroy(dgg_plan *plan);

#endif
