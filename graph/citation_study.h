/* citation_study.h - what tables of citations have in common: the network, its circles, and what
 * its papers are called. */
#ifndef DGG_CITATION_STUDY_H
#define DGG_CITATION_STUDY_H

#include "graph/main_path.h"
#include "graph/time_tables.h"

/* Zero it first; do not move it. */
typedef struct dgg_citation_study {
    const dgg_study *study;
    dgg_citing citing;
    dgg_knots knots;
    struct dgg_arena *texts; /* of labels */
} dgg_citation_study;

dgg_status dgg_citation_study_init(dgg_citation_study *citations, const dgg_study *study,
                                   dgg_error *error);
void dgg_citation_study_destroy(dgg_citation_study *citations);

/* Says in the note which network it is, which way its arcs lead, and what was left out. */
dgg_status dgg_citation_study_note(const dgg_citation_study *citations, dgg_time_telling *telling,
                                   dgg_error *error);

/* The year of a vertex; 0 if it is not known. */
int dgg_citation_study_year(const dgg_citation_study *citations, uint32_t vertex);
dgg_text dgg_citation_study_id(const dgg_citation_study *citations, uint32_t vertex);

/* Adds cells: id, label, year. */
dgg_status dgg_citation_study_tell(dgg_citation_study *citations, uint32_t vertex,
                                   dgg_time_telling *telling, dgg_error *error);

/* Adds a cell: a count, or where it is too great for a number of the machine "10^412.35". */
dgg_status dgg_citation_study_count(dgg_scaled count, dgg_time_telling *telling, dgg_error *error);

/* How the options say that paths are counted. */
dgg_path_count dgg_citation_study_paths(const dgg_study *study);

#endif
