/* pieces.h - a label cut wherever a line may end. */
#ifndef DGG_PIECES_H
#define DGG_PIECES_H

#include "layouts/labels.h"

typedef struct dgg_piece {
    size_t start, end; /* bytes of the label, without the blank behind */
    double width;
    double gap; /* width of the blank behind it, 0 if none */
} dgg_piece;

typedef struct dgg_pieces {
    dgg_piece *items;
    size_t count, room;
} dgg_pieces;

/* No piece is wider than `widest`. The label has single blanks only. */
dgg_status dgg_pieces_cut(dgg_pieces *pieces, dgg_text label, const dgg_wrapping *how,
                          double widest, dgg_error *error);
void dgg_pieces_destroy(dgg_pieces *pieces);

#endif
