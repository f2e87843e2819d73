/* earlier.h - a graph.json that was written before: what it held, and where its nodes were drawn.
 */
#ifndef DGG_EARLIER_H
#define DGG_EARLIER_H

#include "base/names.h"
#include "graph/analysis.h"

typedef struct dgg_earlier_node {
    dgg_kind kind;
    dgg_text id; /* "theme:data-centres" */
    dgg_text label;
    double x, y; /* its centre as drawn */
    bool has_place;
} dgg_earlier_node;

typedef struct dgg_earlier_link {
    uint32_t source, target; /* nodes */
    dgg_link_type type;      /* discusses or studies */
} dgg_earlier_link;

typedef struct dgg_earlier_community {
    dgg_text name;
    size_t first, count; /* its members among all of them */
} dgg_earlier_community;

/* Owns its texts. Zero it first. */
typedef struct dgg_earlier {
    bool is_there;
    dgg_earlier_node *nodes; /* in the order of the file */
    dgg_names ids;           /* the number of an id is the place of its node */
    size_t node_room;
    dgg_earlier_link *links;
    size_t link_count, link_room;
    dgg_earlier_community *communities;
    size_t community_count, community_room;
    uint32_t *members; /* nodes, community after community */
    size_t member_count, member_room;
    dgg_arena *texts;
} dgg_earlier;

/* Reads the file; if there is none, earlier->is_there stays false. Parts that are not as they must
 * be are passed over. Fails with DGG_BAD_INPUT if it is no graph.json at all. The path must outlive
 * the error. */
dgg_status dgg_earlier_read(dgg_earlier *earlier, const char *path, dgg_error *error);
dgg_status dgg_earlier_read_text(dgg_earlier *earlier, dgg_text text, dgg_error *error);
void dgg_earlier_destroy(dgg_earlier *earlier);

/* NULL if no node has the id. */
const dgg_earlier_node *dgg_earlier_find(const dgg_earlier *earlier, dgg_text id);

#endif
