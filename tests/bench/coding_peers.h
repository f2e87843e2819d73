/* coding_peers.h - how fast others find the same words in the same texts. */
#ifndef DGG_BENCH_CODING_PEERS_H
#define DGG_BENCH_CODING_PEERS_H

#include "base/buffer.h"
#include "corpus/codebook.h"
#include "corpus/gazetteer.h"

/* The plain phrases and names of both, a line each, as a search without rules needs them. */
dgg_status dgg_bench_patterns(const dgg_codebook *codebook, const dgg_gazetteer *gazetteer,
                              dgg_buffer *lines, size_t *count, dgg_error *error);

/* Runs grep, and Hyperscan or Vectorscan if the bench was built with it, over the text; tells the
 * times beside ours. */
dgg_status dgg_bench_peers(dgg_text lines, dgg_text text, double our_seconds, dgg_error *error);

#endif
