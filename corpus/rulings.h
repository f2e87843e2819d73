/* rulings.h - what a person has decided about people. */
#ifndef DGG_RULINGS_H
#define DGG_RULINGS_H

#include "corpus/corpus.h"

/* A name on a paper, by places: the author counts from 0. */
typedef struct dgg_author_place {
    uint32_t paper, author;
} dgg_author_place;

typedef struct dgg_ruling {
    dgg_author_place one, other;
    bool are_same;
    bool is_refused; /* becomes true if they cannot be one: on one paper, or ruled apart */
} dgg_ruling;

typedef struct dgg_rulings {
    dgg_ruling *items;
    size_t count;
} dgg_rulings;

/* Makes people of the authors of all papers, with their links; doubtful pairs are told in
 * corpus->alike_people. `rulings` may be NULL. */
dgg_status dgg_corpus_add_people(dgg_corpus *corpus, const dgg_rulings *rulings, dgg_error *error);

#endif
