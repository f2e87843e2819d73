/* bubbles.h - where clusters stand on a thematic map: by rank, so that none covers another. */
#ifndef DGG_THEMATIC_BUBBLES_H
#define DGG_THEMATIC_BUBBLES_H

#include "layouts/charted.h"

/* Columns of the table. */
enum {
    DGG_THEMATIC_CLUSTER,
    DGG_THEMATIC_WORDS,
    DGG_THEMATIC_OCCURRENCES,
    DGG_THEMATIC_CENTRALITY,
    DGG_THEMATIC_DENSITY,
    DGG_THEMATIC_QUADRANT,
    DGG_THEMATIC_MEMBERS,
};

typedef struct dgg_thematic_bubble {
    size_t row;
    size_t ranks[2]; /* of centrality and density among those shown, from 0 */
    dgg_box box;
    dgg_lines name;
    dgg_box name_box; /* nothing if it has no room */
} dgg_thematic_bubble;

typedef struct dgg_thematic_picture {
    dgg_chart chart;
    const dgg_corpus *corpus;
    dgg_table table;
    dgg_thematic_bubble *bubbles; /* those of most occurrences first */
    size_t count, found;          /* shown; there */
    bool is_brief;                /* the list gives names of clusters only, not their themes */
    double medians[2];
    size_t below[2];  /* how many of those shown are not above the median */
    dgg_box names[4]; /* of the quadrants: labels keep away from them */
    dgg_caption captions[DGG_CAPTIONS];
} dgg_thematic_picture;

/* Fails if there is no cluster. */
dgg_status dgg_thematic_gather(dgg_thematic_picture *p, const dgg_analysis *analysis);

/* Places bubbles in the field, then names beside them where there is room. */
dgg_status dgg_thematic_place(dgg_thematic_picture *p);

/* Between those that are not above the median and those that are. */
double dgg_thematic_cut(const dgg_thematic_picture *p, int axis);

/* Clusters with their numbers and themes, below what is there. */
dgg_status dgg_thematic_list(dgg_thematic_picture *p);
void dgg_thematic_forget(dgg_thematic_picture *p);

#endif
