/* pipeline.h - the whole way: inputs are read, coded, form a graph, and are measured. */
#ifndef DGG_PIPELINE_H
#define DGG_PIPELINE_H

#include "corpus/decisions.h"
#include "corpus/review.h"
#include "layouts/layouts.h"
#include "program/options.h"

/* What a command asks of the pipeline; zero asks for what graph.json holds. */
typedef struct dgg_wanted {
    const char *const *measures; /* ends with NULL; NULL is all of graph.json */
    bool leaves_out;             /* those that the network refuses have no scores */
    const char *communities;     /* how to find them; NULL is the default */
    bool is_graph_only;          /* nothing is measured */
    bool needs_network;          /* refuses a graph that the network cannot be formed of */
    bool has_kind;
    dgg_kind kind;   /* becomes a node even if it is none by default */
    bool is_network; /* a projection becomes the graph itself, with what makes each tie */
    bool is_shared;  /* without abstracts, people and long quotes */
} dgg_wanted;

/* Each part borrows the one before it: do not move it. */
typedef struct dgg_pipeline {
    bool is_records_only; /* set it before reading: nothing is coded, nothing becomes a graph */
    dgg_corpus corpus;
    dgg_kinds kinds;
    dgg_graph full; /* what a projection was made of, if that is the graph; else empty */
    struct dgg_projected *projected; /* and the projection; owned, NULL if there is none */
    dgg_graph graph;                 /* borrows all of a projection */
    dgg_network_options forming;     /* how its network is formed */
    dgg_analysis_options how;
    dgg_analysis analysis;
    const char *profile;       /* of the gazetteer; borrowed */
    dgg_theme_scoring scoring; /* of the codebook; zero if themes come from elsewhere */
    dgg_review folder;
    const dgg_review *review; /* the folder, if the input is one; else NULL */
    dgg_decisions decisions;  /* of the review */
} dgg_pipeline;

/* Fails, before anything is read, if an option names what does not exist. */
dgg_status dgg_pipeline_check(const dgg_options *options, dgg_error *error);

/* Reads all inputs (standard input if none is named; of a review folder, what it holds, obeying its
 * decisions) and codes them; says on standard error what
 * was left out. A file that is missing or unreadable fails the whole, for counts without it would
 * be wrong. */
dgg_status dgg_pipeline_read(dgg_pipeline *pipeline, const dgg_options *options, dgg_error *error);

/* Reads, forms the graph and analyses it. */
dgg_status dgg_pipeline_run(dgg_pipeline *pipeline, const dgg_options *options,
                            const dgg_wanted *wanted, dgg_error *error);
void dgg_pipeline_destroy(dgg_pipeline *pipeline);

#endif
