/* sentences.h - the sentences that justify the themes and locations of a paper. */
#ifndef DGG_SENTENCES_H
#define DGG_SENTENCES_H

#include <stdio.h>

#include "layouts/table_lines.h"

/* Writes a list of the sentences that the links of the paper stand on: each once, in the order of
 * the text, with all its marks; then what a person added though no sentence says so. */
dgg_status dgg_page_write_sentences(const dgg_graph *graph, const dgg_stretch *from, FILE *out,
                                    dgg_error *error);

#endif
