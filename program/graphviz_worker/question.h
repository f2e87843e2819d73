/* question.h - a graph as the client tells it (layouts/graphviz): statements, each a verb and its
 * words, each of these a netstring (LENGTH:BYTES,), so that any text can be sent:
 *
 *   default node|edge NAME VALUE   of all nodes or edges that do not say otherwise
 *   node NAME                      the first is number 0
 *   edge FROM TO                   by number
 *   set NAME VALUE                 of the latest node or edge; before them, of the graph
 *   dot                            ends the question: answer in DOT
 *   layout ENGINE                  ends the question: answer with places; neato, dot, sfdp, nop …
 *
 * Words are plain text. Graphviz reads escapes in its texts ("\N" is the name of the node), so in
 * the graph, and in DOT, a backslash stands twice and a new line as "\n". What XML cannot hold
 * (control characters, U+FFFE) becomes a blank or goes, as pictures are XML. */
#ifndef DGG_QUESTION_H
#define DGG_QUESTION_H

#include <cgraph.h>
#include <stdio.h>

#include "base/buffer.h"

enum { DGG_MOST_WORDS = 4 };

typedef struct dgg_question {
    Agraph_t *graph;
    Agnode_t **nodes;
    size_t node_count, node_room;
    Agedge_t **edges;
    size_t edge_count, edge_room;
    void *latest;       /* whose attributes are set */
    const char *engine; /* NULL for DOT */
    bool is_ended;
    dgg_buffer words[DGG_MOST_WORDS]; /* of the statement at hand, NUL-ended */
} dgg_question;

/* Fails with DGG_BAD_INPUT at a statement that makes no sense, or if the question has no end. */
dgg_status dgg_question_read(dgg_question *question, FILE *input, dgg_error *error);
void dgg_question_destroy(dgg_question *question);

#endif
