/* sentences.h - the sentences that put a paper into a cell, with the words that matched marked. */
#ifndef DGG_SENTENCES_H
#define DGG_SENTENCES_H

#include <stdio.h>

#include "layouts/page/crossing.h"

/* Writes a list of the sentences, the strongest of them if there are many; both the theme and the
 * location have at least one if they have any. */
dgg_status dgg_page_write_sentences(const dgg_graph *graph, const dgg_entry *entry, FILE *out,
                                    dgg_error *error);

#endif
