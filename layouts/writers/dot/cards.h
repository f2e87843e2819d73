/* cards.h - what a node says in DOT and how it looks: shape by kind, colour by community, size by
 * PageRank. */
#ifndef DGG_CARDS_H
#define DGG_CARDS_H

#include "base/memory.h"
#include "graph/analysis.h"
#include "layouts/style.h"

typedef struct dgg_card {
    dgg_text label; /* its lines are separated by newlines */
    dgg_text tooltip, url;
    const char *shape, *style, *font;
    double font_size, line_width;
    dgg_paint fill, line, ink;
} dgg_card;

typedef struct dgg_cards {
    const dgg_analysis *analysis;
    const double *scores;           /* NULL if PageRank was not asked for */
    double highest[DGG_KIND_COUNT]; /* score of each kind, to which sizes are relative */
} dgg_cards;

void dgg_cards_init(dgg_cards *cards, const dgg_analysis *analysis);

/* The card of a node. Its texts are made in the arena. */
dgg_status dgg_card_make(dgg_card *card, const dgg_cards *cards, uint32_t node, dgg_arena **arena,
                         dgg_error *error);

#endif
