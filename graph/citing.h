/* citing.h - who cites whom inside a collection, as plain arcs from the cited to the citing: the
 * way that knowledge goes. */
#ifndef DGG_CITING_H
#define DGG_CITING_H

#include "corpus/corpus.h"

typedef struct dgg_citation {
    uint32_t cited, citing; /* vertices */
} dgg_citation;

/* Zero it first. */
typedef struct dgg_citing {
    size_t vertex_count; /* the papers of the corpus, or the nodes of a ready network */
    dgg_citation *arcs;  /* sorted by cited, then citing; no loops, none twice */
    size_t arc_count;
    uint32_t *times;   /* how often each arc was there */
    size_t *first_out; /* of each vertex, and one more: its arcs as the cited one, in `arcs` */
    size_t *first_in;  /* the same as the citing one, in `into` */
    uint32_t *into;    /* numbers of arcs, by citing, then cited */
    size_t loop_count, repeat_count; /* left out: of itself; of the same once more */
    bool is_ready;                   /* of a ready network */
} dgg_citing;

/* Of arcs in any order, with loops and repeats; takes the array over, also when it fails. */
dgg_status dgg_citing_init(dgg_citing *citing, size_t vertex_count, dgg_citation *arcs,
                           size_t arc_count, dgg_error *error);

/* Of the papers of a corpus; of a ready network, whose arcs lead from the citing to the cited
 * unless they are said to run the other way. */
dgg_status dgg_citing_read(dgg_citing *citing, const dgg_corpus *corpus, bool is_cited_first,
                           dgg_error *error);
void dgg_citing_destroy(dgg_citing *citing);

#endif
