/* choosing.h - which papers a command looks at: --where and --years. */
#ifndef DGG_CHOOSING_H
#define DGG_CHOOSING_H

#include "corpus/corpus.h"
#include "program/options.h"

/* Fails if what is asked cannot be read. */
dgg_status dgg_choosing_check(const dgg_options *options, dgg_error *error);

/* Takes the other papers out of a coded corpus, and says how many are left. Fails with
 * DGG_BAD_REQUEST if none is. */
dgg_status dgg_choosing_keep(dgg_corpus *corpus, const dgg_options *options, dgg_error *error);

#endif
