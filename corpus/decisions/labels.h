/* labels.h - what nodes are called instead. */
#ifndef DGG_DECISION_LABELS_H
#define DGG_DECISION_LABELS_H

#include "corpus/decisions.h"

/* Obeys the table of labels. */
dgg_status dgg_decisions_label(dgg_decisions *decisions, dgg_corpus *corpus, dgg_error *error);

#endif
