/* language.h - in which language themes and locations are called. */
#ifndef DGG_LANGUAGE_H
#define DGG_LANGUAGE_H

#include "corpus/corpus.h"
#include "program/options.h"

extern const dgg_shelf dgg_languages; /* en, zh */

/* Fails if --language names none of them. */
dgg_status dgg_language_check(const dgg_options *options, dgg_error *error);

/* With --language zh themes and locations are called by their Chinese labels, where they have one,
 * in whatever is written of the corpus. */
void dgg_language_choose(const dgg_options *options, dgg_corpus *corpus);

#endif
