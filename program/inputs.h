/* inputs.h - puts the inputs that were named into a corpus. */
#ifndef DGG_INPUTS_H
#define DGG_INPUTS_H

#include "corpus/corpus.h"
#include "program/options.h"
#include "program/progress.h"

/* Fails if --from names no format, or standard input is named twice. */
dgg_status dgg_inputs_check(const dgg_options *options, dgg_error *error);

/* Reads every input, standard input if none is named. Goes on behind one that cannot be read, to
 * tell of all of them, and then fails. */
dgg_status dgg_inputs_read(dgg_corpus *corpus, const dgg_options *options, dgg_progress *progress,
                           dgg_error *error);

#endif
