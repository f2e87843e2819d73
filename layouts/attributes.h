/* attributes.h - what is known of a node besides its id, kind, label, scores and community: the one
 * table that every format writes from, so that all of them use the same names. */
#ifndef DGG_ATTRIBUTES_H
#define DGG_ATTRIBUTES_H

#include "base/buffer.h"
#include "graph/analysis.h"

typedef enum dgg_value_kind {
    DGG_VALUE_TEXT,
    DGG_VALUE_LIST, /* of texts */
    DGG_VALUE_COUNT,
    DGG_VALUE_NUMBER,
    DGG_VALUE_TRUTH,
} dgg_value_kind;

typedef struct dgg_value {
    bool is_known;
    dgg_text text;
    dgg_texts list;
    double number; /* a count is a whole one */
    bool truth;
} dgg_value;

typedef struct dgg_attribute {
    const char *name;
    dgg_value_kind kind;
    const bool *applies; /* applies[kind of node] */
    dgg_value (*of)(const dgg_corpus *corpus, const dgg_node *node);
} dgg_attribute;

/* In the order they are written; ends with a name of NULL. */
extern const dgg_attribute dgg_attributes[];

/* The value, unknown where the attribute does not apply to nodes of that kind. */
dgg_value dgg_attribute_of(const dgg_attribute *attribute, const dgg_corpus *corpus,
                           const dgg_node *node);

/* Whether the node is in the network, so that it has scores. */
bool dgg_is_measured(const dgg_analysis *analysis, uint32_t node);

/* Whether links of that type are primary or mentions, and carry evidence. */
bool dgg_has_salience(dgg_link_type type);
/* "primary" or "mention"; NULL if links of its type are neither, or the network was ready. */
const char *dgg_salience_of(const dgg_graph_link *link);

/* What a network that stands as a graph lists behind its ties: "papers", or "shared" if these are
 * no records (references in coupling); NULL of any other graph. */
const char *dgg_behind_name(const dgg_graph *graph);
/* The ids behind a link, joined by "; ". */
dgg_status dgg_behind_join(const dgg_graph *graph, const dgg_graph_link *link, dgg_buffer *joined,
                           dgg_error *error);

/* The evidence of a link; *count is 0 if it has none. */
const dgg_evidence *dgg_evidence_of(const dgg_graph *graph, const dgg_graph_link *link,
                                    size_t *count);

#endif
