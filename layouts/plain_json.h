/* plain_json.h - nodes and links for JSON of other programs: members of one level, and only what is
 * known. The full account of a graph is graph.json. */
#ifndef DGG_PLAIN_JSON_H
#define DGG_PLAIN_JSON_H

#include "base/json.h"
#include "layouts/layouts.h"

/* Members that a program understands otherwise than we do, and what they are called instead: pairs
 * that end with NULL. NULL renames nothing. */
typedef const char *const (*dgg_renaming)[2];

/* Members of an object that is open: label, kind, all that is known, community and scores. */
void dgg_plain_json_write_node(dgg_json_writer *writer, const dgg_analysis *analysis, uint32_t node,
                               dgg_renaming renaming);

/* Members of an object that is open: type, weight and, where they are known, salience, the number
 * of its pieces of evidence, the first of them, and the papers behind it. `behind` is
 * dgg_behind_name() of the graph. */
void dgg_plain_json_write_link(dgg_json_writer *writer, const dgg_graph *graph,
                               const dgg_graph_link *link, const char *behind,
                               dgg_renaming renaming);

/* The place of a node as members x and y. */
void dgg_plain_json_write_place(dgg_json_writer *writer, dgg_point place);

#endif
