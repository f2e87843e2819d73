/* stability.h - do communities hold: over orders of the nodes and seeds, and over papers? */
#ifndef DGG_STABILITY_H
#define DGG_STABILITY_H

#include "graph/analysis.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { DGG_STABILITY_RUNS = 20, DGG_BOOTSTRAP_RUNS = 50, DGG_MOST_LEFT_OUT = 200 };

/* Runs of one sort, each compared with the communities of the analysis. A node counts that has ties
 * in the run and in the analysis. */
typedef struct dgg_runs {
    size_t count;            /* 0 if there is nothing to draw from */
    double rand, least_rand; /* adjusted index of Rand: mean and least */
    double information;      /* normalised mutual information: mean */
    double compared;         /* mean share of the nodes in communities that the run has too */
    size_t fewest, most;     /* communities */
} dgg_runs;

typedef struct dgg_stability {
    dgg_runs orders;    /* nodes in an order by chance, another seed */
    dgg_runs left_out;  /* one paper less: each in turn, or DGG_MOST_LEFT_OUT by chance */
    dgg_runs bootstrap; /* as many papers, drawn with replacement */
    /* One a node: the mean over runs of what its community has in common with that of the run, over
     * what either has; NAN for a node in no community, or in no run. */
    double *over_orders, *over_papers;
    size_t paper_count;
} dgg_stability;

/* How many runs of each sort. */
typedef struct dgg_stability_runs {
    uint32_t orders, left_out, bootstrap;
} dgg_stability_runs;

/* `options` are those of the analysis; no more papers are left out than there are. */
dgg_status dgg_stability_measure_in(dgg_stability *stability, const dgg_analysis *analysis,
                                    const dgg_analysis_options *options,
                                    const dgg_stability_runs *runs, dgg_error *error);

/* DGG_STABILITY_RUNS, DGG_MOST_LEFT_OUT and DGG_BOOTSTRAP_RUNS. */
dgg_status dgg_stability_measure(dgg_stability *stability, const dgg_analysis *analysis,
                                 const dgg_analysis_options *options, dgg_error *error);
void dgg_stability_destroy(dgg_stability *stability);

/* "excellent", "good", "moderate" or "poor" agreement (Steinley 2004, Psychol. Methods 9:386-396:
 * above .9, .8, .65). */
const char *dgg_stability_word(double rand);

#ifdef __cplusplus
}
#endif

#endif
