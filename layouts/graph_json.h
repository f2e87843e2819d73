/* graph_json.h - nodes and links as JSON: the same in graph.json and in all that a page holds. */
#ifndef DGG_GRAPH_JSON_H
#define DGG_GRAPH_JSON_H

#include "base/json.h"
#include "graph/graph.h"

/* Members of an object that is open: id, kind, label and all that dgg_attributes know of it. */
void dgg_node_json_write(dgg_json_writer *writer, const dgg_corpus *corpus, const dgg_node *node);

/* An object: ends, type and weight; of those that have it, salience, decision and evidence; under
 * the name `behind`, unless it is NULL, the ids of what makes the link (dgg_behind_name). */
void dgg_link_json_write(dgg_json_writer *writer, const dgg_graph *graph,
                         const dgg_graph_link *link, const char *behind);

#endif
