/* local_scores.h - how often each paper is cited inside its list and at all (Garfield's LCS and
 * GCS, and their family). */
#ifndef DGG_LOCAL_SCORES_H
#define DGG_LOCAL_SCORES_H

#include "graph/citing.h"

typedef struct dgg_local_score {
    size_t lcs, lcr;           /* citations and references inside */
    size_t gcs, gcr;           /* all citations that the database tells; all references */
    size_t lcs_begin, lcs_end; /* in the paper's first three years; in the last three of all */
    size_t lcs_others;         /* by papers that share no author */
    int years;                 /* from its year to the last of all, both counted; 0 if unknown */
    bool has_gcs, has_gcr;
} dgg_local_score;

/* Zero it first. */
typedef struct dgg_local_scores {
    dgg_local_score *items; /* of each vertex */
    dgg_text database;      /* that tells the citations of most papers; empty if none does */
    size_t told;            /* papers it tells them of */
    bool knows_authors;     /* else lcs_others says nothing */
    size_t doubtful;        /* papers cited more often inside than at all */
} dgg_local_scores;

dgg_status dgg_local_scores_init(dgg_local_scores *scores, const dgg_corpus *corpus,
                                 const dgg_citing *citing, dgg_error *error);
void dgg_local_scores_destroy(dgg_local_scores *scores);

#endif
