/* choice.h - what of a graph is drawn on the concept map, and in how much detail. */
#ifndef DGG_CONCEPT_CHOICE_H
#define DGG_CONCEPT_CHOICE_H

#include "base/memory.h"
#include "base/names.h"
#include "layouts/labels.h"
#include "layouts/pictures.h"
#include "layouts/plan.h"

typedef enum dgg_detail {
    DGG_IN_FULL,  /* title, year and venue */
    DGG_IN_SHORT, /* author and year */
    DGG_AS_DOT,
    DGG_FOLDED, /* one for many papers of its community: its node is any of them */
} dgg_detail;

#define DGG_NO_GROUP UINT32_MAX /* drawn apart: nothing that is drawn is linked with it */

typedef struct dgg_concept_node {
    uint32_t node;  /* of the graph */
    uint32_t plan;  /* of the plan, if it has a group */
    uint32_t group; /* of the plan */
    uint32_t community;
    dgg_detail detail;
    size_t degree; /* links that are drawn */
    double size;   /* 0 .. 1, by the root of its PageRank among those of its kind */
    dgg_form form;
    dgg_box box;
    dgg_look look;
    size_t first_text, text_count; /* placed around the origin */
} dgg_concept_node;

typedef struct dgg_concept_link {
    uint32_t from, to; /* nodes of the map */
    uint32_t link;     /* of the graph */
    bool is_inside;    /* one community */
} dgg_concept_link;

typedef struct dgg_concept_group {
    uint32_t community; /* 0 if it is none: then it has no name */
    dgg_lines name;
} dgg_concept_group;

/* The map in the making. Owns its arrays. */
typedef struct dgg_concept {
    const dgg_analysis *analysis;
    const dgg_picture_options *options;
    dgg_concept_node *nodes; /* in the order of the graph */
    size_t node_count, node_room;
    dgg_concept_link *links;
    size_t link_count, link_room;
    dgg_scene_text *texts;
    size_t text_count, text_room;
    size_t shown[DGG_KIND_COUNT], left_out[DGG_KIND_COUNT];
    size_t dots, links_left_out;
    size_t *folded; /* by community: papers that are not drawn but counted */
    size_t folded_count;
    dgg_concept_group *groups;
    size_t group_count, group_room;
    dgg_plan plan;
    dgg_names places; /* ids of the known places of the options, numbered as those are */
    dgg_arena *arena;
} dgg_concept;

dgg_status dgg_concept_choose(dgg_concept *map, dgg_error *error);
void dgg_concept_destroy(dgg_concept *map);

/* Paper, document or event. */
bool dgg_concept_is_paper(dgg_kind kind);
/* PageRank, 0 outside the network. */
double dgg_concept_score(const dgg_concept *map, uint32_t node);
const dgg_node *dgg_concept_graph_node(const dgg_concept *map, size_t node);

#endif
