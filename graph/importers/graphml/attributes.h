/* attributes.h - what a GraphML file tells of its nodes and edges, by the names of its keys. */
#ifndef DGG_GRAPHML_ATTRIBUTES_H
#define DGG_GRAPHML_ATTRIBUTES_H

#include "base/number.h"
#include "graph/igraph_bridge.h"

typedef enum dgg_graphml_part { DGG_GRAPHML_NODE, DGG_GRAPHML_EDGE } dgg_graphml_part;

/* A graph as igraph read it, and the names and types of its attributes. */
typedef struct dgg_graphml {
    igraph_t graph;
    bool has_graph;
    igraph_strvector_t names[2]; /* by part */
    igraph_vector_int_t types[2];
} dgg_graphml;

/* igraph's own table of attributes, but two keys of one name (networkx gives whole numbers and
 * fractions a key each) are kept apart. To be set while a file is read. */
igraph_attribute_table_t dgg_graphml_table(void);

/* Lists the attributes of file->graph. Inside a visit. */
dgg_status dgg_graphml_list(dgg_graphml *file, dgg_error *error);
void dgg_graphml_destroy(dgg_graphml *file);

/* The value as text, of the first key of that name that has one; empty if there is none. A number
 * is written into `room`; the text lives as long as file and room. */
dgg_text dgg_graphml_text(const dgg_graphml *file, dgg_graphml_part part, const char *name,
                          size_t index, char room[DGG_NUMBER_ROOM]);

/* The value as a number, also out of a text; NAN if it is none. */
double dgg_graphml_number(const dgg_graphml *file, dgg_graphml_part part, const char *name,
                          size_t index);

#endif
