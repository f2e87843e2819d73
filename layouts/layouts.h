/* layouts.h - how a graph is seen: written in any format of the shelf, as one file or several. */
#ifndef DGG_LAYOUTS_H
#define DGG_LAYOUTS_H

#include <stdio.h>

#include "graph/analysis.h"
#include "layouts/geometry.h"

#ifdef __cplusplus
extern "C" {
#endif

extern const dgg_shelf dgg_writers;

typedef enum dgg_part { DGG_WHOLE, DGG_NODES, DGG_LINKS } dgg_part; /* of CSV: which table */

/* What results depend on besides the corpus, written into the manifest; and what part of them is
 * wanted. Zero means the default. */
typedef struct dgg_choices {
    const dgg_analysis_options *analysis;
    const dgg_kinds *kinds;
    const char *profile; /* of the gazetteer, NULL for its own */
    dgg_part part;
    const dgg_point *places; /* of every node, the centre where a map shows it, NAN where none does;
                                NULL if there is no map */
} dgg_choices;

/* Takes the files of a format that needs several: `begin` opens the next one, under a name that is
 * safe in any file system ("nodes.csv"), and ends the one before. Whoever made it ends the last. */
typedef struct dgg_files {
    void *context;
    dgg_status (*begin)(void *context, const char *name, FILE **out, dgg_error *error);
} dgg_files;

/* Writes the analysed graph in the named format ("json", "dot", "graphml", "csv" …); `choices` are
 * those it was made with, NULL for the default ones. The same graph and choices give the same bytes
 * on every machine, in every locale. Writes as it goes: a graph of any size takes no memory of its
 * size (but DOT passes through Graphviz, in a process of its own).
 *
 * Fails with DGG_UNKNOWN_NAME if the format is not on the shelf, DGG_BAD_REQUEST if a format of
 * several files is asked for as one or another one in parts, DGG_MISSING_PART if DOT is asked for
 * and dggraph-graphviz is not installed, DGG_CANNOT_WRITE if `out` is full or closed. */
dgg_status dgg_graph_write(const dgg_analysis *analysis, const dgg_choices *choices,
                           const char *format, FILE *out, dgg_error *error);

/* The same for a format of several files; DGG_BAD_REQUEST if it has but one. */
dgg_status dgg_graph_write_files(const dgg_analysis *analysis, const dgg_choices *choices,
                                 const char *format, const dgg_files *files, dgg_error *error);

#ifdef __cplusplus
}
#endif

#endif
