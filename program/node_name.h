/* node_name.h - what a node is called in a table: its label, marked where it is no title. */
#ifndef DGG_NODE_NAME_H
#define DGG_NODE_NAME_H

#include "base/buffer.h"
#include "graph/graph.h"

/* Appends "Smart cities", or "Its first words [untitled]"; a label longer than `longest` code
 * points is cut at a word and ends in "…", unless `longest` is 0. */
dgg_status dgg_node_name(dgg_buffer *buffer, const dgg_node *node, size_t longest,
                         dgg_error *error);

/* The same with the whole title of a record, for files that programs read. */
dgg_status dgg_node_whole_name(dgg_buffer *buffer, const dgg_corpus *corpus, const dgg_node *node,
                               dgg_error *error);

#endif
