/* explain.h - the parts of dggraph explain: what a name means, and why a paper carries a theme. */
#ifndef DGG_EXPLAIN_H
#define DGG_EXPLAIN_H

#include <stdio.h>

#include "base/json.h"
#include "corpus/corpus.h"

/* True if the name is a row of a shelf or an option. */
bool dgg_explain_knows(const char *name);
/* Fails with DGG_UNKNOWN_NAME and suggests the nearest name there is. */
dgg_status dgg_explain_refuse(const char *name, dgg_error *error);
/* Everything of that name: a format may be read as well as written. */
void dgg_explain_name(const char *name, FILE *out);
void dgg_explain_name_json(const char *name, dgg_json_writer *json);

/* Of a measure: what its formula leaves open, for which nodes it is not defined, on which network
 * it is taken and how it reads ties; nothing of what is no measure. */
void dgg_explain_measure(const dgg_shelf *shelf, const dgg_row *row, FILE *out);
void dgg_explain_measure_json(const dgg_shelf *shelf, const dgg_row *row, dgg_json_writer *json);

/* What nodes and ties of a network are; nothing for rows of other shelves. */
void dgg_explain_network(const dgg_shelf *shelf, const dgg_row *row, FILE *out);
void dgg_explain_network_json(const dgg_shelf *shelf, const dgg_row *row, dgg_json_writer *json);

/* The paper whose id or key this is; else the only one whose title holds it, whatever the case (the
 * first words stand for a missing title). Fails with DGG_UNKNOWN_NAME if there is none, or more. */
dgg_status dgg_explain_find(const dgg_corpus *corpus, const char *wanted, uint32_t *paper,
                            dgg_error *error);

/* Its links with every evidence, the hits that were rejected, the words that were mended. */
dgg_status dgg_explain_paper(const dgg_corpus *corpus, uint32_t paper, FILE *out, dgg_error *error);
dgg_status dgg_explain_paper_json(const dgg_corpus *corpus, uint32_t paper, dgg_json_writer *json,
                                  dgg_error *error);

/* A theme, to which papers are linked by DGG_DISCUSSES, or a location, by DGG_STUDIES. */
typedef struct dgg_explained_node {
    dgg_link_type type;
    uint32_t index;
} dgg_explained_node;

/* False if no theme or location has that id, with or without "theme:" or "location:". */
bool dgg_explain_find_node(const dgg_corpus *corpus, const char *wanted, dgg_explained_node *node);
/* What it is, the papers that carry it, the patterns by which it was found in them. */
dgg_status dgg_explain_node(const dgg_corpus *corpus, dgg_explained_node node, FILE *out,
                            dgg_error *error);
dgg_status dgg_explain_node_json(const dgg_corpus *corpus, dgg_explained_node node,
                                 dgg_json_writer *json, dgg_error *error);

#endif
