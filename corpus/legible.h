/* legible.h - what an input's bytes were taken for, told where it may be wrong. */
#ifndef DGG_LEGIBLE_H
#define DGG_LEGIBLE_H

#include "base/stream.h"
#include "corpus/corpus.h"

/* After an input was read: tells damage that ended it, and an encoding that was guessed, overruled
 * or leaves characters without a meaning. Fails with DGG_BAD_INPUT if there are so many that the
 * encoding which was said cannot be right. */
dgg_status dgg_corpus_doubt_bytes(dgg_corpus *corpus, const dgg_stream *stream, dgg_error *error);

/* Takes a line that is no UTF-8 for what its bytes seem to be in, and tells; its text then lives in
 * the corpus. */
dgg_status dgg_corpus_mend_line(dgg_corpus *corpus, dgg_line *line, dgg_error *error);

#endif
