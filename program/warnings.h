/* warnings.h - tells what was left out of the inputs, or is doubtful in them. */
#ifndef DGG_WARNINGS_H
#define DGG_WARNINGS_H

#include "corpus/corpus.h"
#include "program/options.h"

/* A line for each warning, five of a kind unless --verbose, and a count of each kind. */
void dgg_say_warnings(const dgg_options *options, const dgg_corpus *corpus);

#endif
