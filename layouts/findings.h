/* findings.h - what a literature holds, told for people: stats.md, a first draft of the part of an
 * article that describes it, and captions.md, what stands below its figure and tables. Both are
 * Markdown; every number in them is one of the tables. */
#ifndef DGG_FINDINGS_H
#define DGG_FINDINGS_H

#include <stdio.h>

#include "base/table.h"
#include "corpus/review.h"
#include "graph/changes.h"
#include "layouts/layouts.h"
#include "layouts/scene.h"

typedef struct dgg_findings {
    const dgg_analysis *analysis; /* with the scores of "pagerank", "strength" and "degree" */
    const dgg_choices *choices;   /* NULL for the default ones */
    const dgg_table *tables;      /* of the statistics; what is not among them is not told */
    size_t table_count;
    const dgg_scene *map;       /* the figure; NULL if there is none */
    const dgg_changes *changes; /* since an earlier map; NULL if there was none */
    const dgg_review *review;   /* what was searched for; NULL if nobody has said */
    const char *title;          /* NULL for ours */
} dgg_findings;

/* Writes what was found: an opening paragraph, where the records come from, years, venues, themes,
 * locations, both together, central nodes, communities, how it was made, what to beware of. What
 * only a person knows stands as "[to fill: …]". Fewer than 30 records are not ranked in sentences,
 * and their communities are called tentative; the theme the literature was collected by is ranked
 * nowhere. Fails with DGG_CANNOT_WRITE if `out` is full or closed. */
dgg_status dgg_findings_write(const dgg_findings *findings, FILE *out, dgg_error *error);

/* Writes a caption for the map and for each table: what is counted, how, and from what. */
dgg_status dgg_captions_write(const dgg_findings *findings, FILE *out, dgg_error *error);

#endif
