/* keeping.h - a corpus of some of its papers. */
#ifndef DGG_KEEPING_H
#define DGG_KEEPING_H

#include "corpus/corpus.h"

/* Leaves the marked papers of a settled corpus, with their links and evidence; what only the others
 * had (themes, people, references …) goes. A paper that goes but is cited by one that stays becomes
 * a reference, so that what papers share does not change with what is looked at. */
dgg_status dgg_corpus_keep(dgg_corpus *corpus, const bool *keeps, dgg_error *error);

#endif
