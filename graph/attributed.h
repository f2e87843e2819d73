/* attributed.h - nodes and edges of a file that tells attributes of each, on their way from an
 * importer into a corpus. */
#ifndef DGG_ATTRIBUTED_H
#define DGG_ATTRIBUTED_H

#include "base/names.h"
#include "corpus/corpus.h"

typedef enum dgg_attributed_part { DGG_OF_NODE, DGG_OF_EDGE } dgg_attributed_part;

/* A value of a node or an edge. */
typedef struct dgg_attribute {
    dgg_text value;
    uint32_t name; /* among the names */
    uint32_t next; /* of the same node or edge; DGG_NO_NAME behind the last */
} dgg_attribute;

typedef struct dgg_attributed_item {
    uint32_t first, last; /* of its attributes; DGG_NO_NAME if there are none */
    uint32_t from, to;    /* of an edge: nodes */
    bool is_directed;     /* of an edge: which end comes first matters */
    long line;            /* 0 if it is not known */
} dgg_attributed_item;

typedef struct dgg_attributed_items {
    dgg_attributed_item *items;
    size_t count, room;
} dgg_attributed_items;

/* Zero it first. */
typedef struct dgg_attributed {
    dgg_attributed_items nodes, edges;
    dgg_attribute *attributes;
    size_t attribute_count, attribute_room;
    dgg_names names;  /* of attributes */
    dgg_arena *texts; /* values */
} dgg_attributed;

/* Both begin without attributes. */
dgg_status dgg_attributed_add_node(dgg_attributed *all, long line, dgg_error *error);
dgg_status dgg_attributed_add_edge(dgg_attributed *all, const dgg_attributed_item *edge,
                                   dgg_error *error);

/* Tells something of the node or edge; an empty value says nothing. The text is copied. */
dgg_status dgg_attributed_tell(dgg_attributed *all, dgg_attributed_item *item, const char *name,
                               dgg_text value, dgg_error *error);

/* The same, for a name that is no constant. */
dgg_status dgg_attributed_tell_named(dgg_attributed *all, dgg_attributed_item *item, dgg_text name,
                                     dgg_text value, dgg_error *error);

/* The first value of that name; empty if there is none. */
dgg_text dgg_attributed_text(const dgg_attributed *all, const dgg_attributed_item *item,
                             const char *name);

/* The value as a number; NAN if it is none. */
double dgg_attributed_number(const dgg_attributed *all, const dgg_attributed_item *item,
                             const char *name);

/* For files whose edges name their ends as "source" and "target", by the "id" of a node: finds
 * them. A node that has no id, or that of a node before it, is told and left out, as is an edge of
 * a node that is not there. */
dgg_status dgg_attributed_join(dgg_attributed *all, dgg_corpus *corpus, dgg_error *error);

/* For files whose ids are only numbers, once they are joined: labels that are all there and all
 * different become the ids. */
dgg_status dgg_attributed_call_by_labels(dgg_attributed *all, dgg_error *error);

/* Into the corpus. If every node names a kind and every edge a type that joins such kinds, as our
 * own files do, they go where they belong; else all are nodes and links of no kind. Fails with
 * DGG_BAD_INPUT if two nodes have one id, or there is no node at all. */
dgg_status dgg_attributed_build(const dgg_attributed *file, dgg_corpus *corpus, dgg_error *error);
void dgg_attributed_destroy(dgg_attributed *all);

#endif
