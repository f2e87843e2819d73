/* agree.h - the tables of dggraph agree. */
#ifndef DGG_AGREE_H
#define DGG_AGREE_H

#include "base/table.h"
#include "corpus/two_coders.h"

enum { DGG_AGREE_ROUNDS = 1000 }; /* of drawing papers anew */

/* What is compared, and how it is told. */
typedef struct dgg_agreeing {
    const dgg_two_coders *coders;
    const char *names[2];     /* of the sheets */
    const dgg_corpus *corpus; /* where the sentences are; may be NULL */
    const uint32_t *paper_of; /* by paper of the coders: its place in the corpus, DGG_NO_NAME */
    uint64_t seed;
    bool is_prose; /* an interval is one cell with its figure */
} dgg_agreeing;

/* Alpha and kappa of two people: of all decisions, of themes, of locations, and of each. */
dgg_status dgg_agree_people(const dgg_agreeing *how, dgg_table *table, dgg_error *error);

/* Precision, recall and F1 of the second against the first. */
dgg_status dgg_agree_machine(const dgg_agreeing *how, dgg_table *table, dgg_error *error);

/* Where the two differ, each with a sentence that speaks of it. */
dgg_status dgg_agree_differences(const dgg_agreeing *how, dgg_table *table, dgg_error *error);

/* A figure with its interval: one cell in prose, three else. */
typedef struct dgg_estimate {
    double value;
    dgg_interval interval;
} dgg_estimate;
dgg_status dgg_agree_add_columns(dgg_table *table, const char *key, const char *name, bool is_prose,
                                 dgg_error *error);
dgg_status dgg_agree_add_estimate(dgg_table *table, const dgg_estimate *estimate, bool is_prose,
                                  dgg_error *error);

/* The words of a paper of the corpus that speak of the target: of what was found, else of a hit
 * that was rejected; NULL if none do. */
const dgg_evidence *dgg_agree_words(const dgg_corpus *corpus, uint32_t paper, dgg_text target);

#endif
