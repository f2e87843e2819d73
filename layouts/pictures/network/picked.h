/* picked.h - what of a network is drawn: its strongest nodes and ties, and how they look. */
#ifndef DGG_NETWORK_PICKED_H
#define DGG_NETWORK_PICKED_H

#include "base/memory.h"
#include "layouts/charts.h"

typedef struct dgg_picked_node {
    uint32_t node;  /* of the graph */
    double size;    /* the score that its area shows */
    double year;    /* the mean year of its papers; 0 if none has one */
    double radius;  /* on the page */
    dgg_point at;   /* first where the layout has it, then on the page */
    uint32_t group; /* colour: below DGG_DISTINCT_COUNT its rank among communities, or others */
} dgg_picked_node;

typedef struct dgg_picked_tie {
    uint32_t from, to; /* picked nodes */
    double weight;
    bool is_drawn; /* the strongest only; all hold the layout together */
} dgg_picked_tie;

/* Owns its arrays. Zero it first. */
typedef struct dgg_picked {
    const dgg_analysis *analysis;
    const dgg_picture_options *options;
    dgg_picked_node *nodes; /* largest first */
    size_t node_count, all_nodes;
    dgg_picked_tie *ties;
    size_t tie_count, tie_room, drawn_ties, all_ties, labelled;
    uint32_t groups[DGG_DISTINCT_COUNT]; /* the communities that have a colour */
    size_t group_count, other_groups;
    double heaviest, largest;     /* of ties drawn; of sizes */
    double first_year, last_year; /* of mean years; 0 if there are none */
    bool is_by_year;
    uint32_t seed;
    dgg_error *error;
} dgg_picked;

/* Picks and measures; fails with DGG_BAD_REQUEST if there are no ties. */
dgg_status dgg_picked_init(dgg_picked *picked);
void dgg_picked_destroy(dgg_picked *picked);

/* So many that their places come from the ways between them, and the sheet grows with them. */
bool dgg_picked_are_many(const dgg_picked *picked);

/* Ties that weigh the same say who is tied, and no more: places then tell the ways along them. */
bool dgg_picked_is_by_ways(const dgg_picked *picked);
bool dgg_picked_is_untangled(const dgg_picked *picked);

/* Gives every node a place: near what it is tied to strongly, for its size. */
dgg_status dgg_picked_place(dgg_picked *picked);

/* How tall the places are for their width. */
double dgg_picked_shape(const dgg_picked *picked);

/* Stretches the places to the field, and moves dots apart until none covers another;
 * those without room become smaller. */
dgg_status dgg_picked_spread(dgg_picked *picked, const dgg_box *field);

/* What a node is called on the picture: "Li 2019" for a paper, else its label. */
dgg_status dgg_picked_name(const dgg_picked *picked, dgg_chart *chart, const dgg_node *node,
                           dgg_text *name);

/* A community is named after its two largest nodes on the picture. */
dgg_status dgg_picked_group_name(const dgg_picked *picked, dgg_chart *chart, uint32_t group,
                                 dgg_text *name);

/* Writes labels beside their dots, the largest first; those without room give way. */
dgg_status dgg_picked_label(dgg_picked *picked, dgg_chart *chart);

/* What the size shows, in the language of the picture or of a caption. */
dgg_status dgg_picked_captions(const dgg_picked *picked, dgg_chart *chart,
                               dgg_caption captions[DGG_CAPTIONS]);

#endif
