/* node_name.h - what a node is called in a table: its label, marked where it is no title. */
#ifndef DGG_NODE_NAME_H
#define DGG_NODE_NAME_H

#include "base/buffer.h"
#include "graph/graph.h"

/* Appends "Smart cities", or "Its first words [untitled]". */
dgg_status dgg_node_name(dgg_buffer *buffer, const dgg_node *node, dgg_error *error);

#endif
