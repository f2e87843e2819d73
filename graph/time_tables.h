/* time_tables.h - how a literature went through time: what a row on the shelf of time tables must
 * offer. Each yields one table, whose note says the formula, its source and how it was counted. */
#ifndef DGG_TIME_TABLES_H
#define DGG_TIME_TABLES_H

#include "base/buffer.h"
#include "base/table.h"
#include "graph/bursts.h"
#include "graph/graph.h"
#include "graph/slices.h"

extern const dgg_shelf dgg_time_tables;  /* growth, bursts, main_path … */
extern const dgg_shelf dgg_path_counts;  /* spc, splc, spnp */
extern const dgg_shelf dgg_arc_ways;     /* citing-cited, cited-citing */
extern const dgg_shelf dgg_burst_models; /* batched, continuous */
extern const dgg_shelf dgg_bursting;     /* themes, keywords … */

/* How to look; zero means the default. */
typedef struct dgg_time_options {
    const char *slices; /* "3", or years: "2010-2014,2015-2019"; NULL: 3, or as many as there are
                           years */
    const char *arcs;   /* of a ready network: "citing-cited" */
    const char *paths;  /* "spc" */
    const char *of;     /* what may burst: "themes,keywords,references,authors" */
    const char *model;  /* of bursts: "batched" */
    dgg_burst_options burst; /* 2 states of batches, as many as needed of gaps; ratio 2, cost 1 */
    const char *network;     /* of words in clusters: "cotheme" */
    double minimum_weight;   /* of its ties, before they are weighed: lighter ones are left out */
    uint32_t top_words;      /* only so many of most occurrences; 0 is all */
    uint32_t routes;         /* through how many of the heaviest citations a path leads: 10 */
    double resolution;       /* of communities in slices: 1 */
    uint32_t seed;           /* of these: 42; 0 is the default */
    bool seed_is_zero;       /* really seed 0 */
} dgg_time_options;

/* Fills in the defaults. Fails with DGG_UNKNOWN_NAME or DGG_BAD_REQUEST. */
dgg_status dgg_time_options_complete(dgg_time_options *options, dgg_error *error);

/* Whether the list of what may burst names it. */
bool dgg_time_options_of(const dgg_time_options *options, const char *name);

/* What a table is made of. */
typedef struct dgg_study {
    const dgg_graph *graph;
    const dgg_corpus *corpus;
    dgg_time_options how;      /* complete */
    int first_year, last_year; /* of the records; 0 if none has a year */
} dgg_study;

typedef struct dgg_time_column {
    const char *key, *name;
    int places;
} dgg_time_column;

/* The table in the making; the note follows the formula and its source. */
typedef struct dgg_time_telling {
    dgg_table *table;
    dgg_buffer note;
} dgg_time_telling;

enum { DGG_TIME_NEEDS = 2 };

typedef struct dgg_time_table {
    dgg_row row;
    const char *title;
    const dgg_time_column *columns;
    size_t column_count;
    bool takes_networks;            /* ready ones too, which hold no records */
    dgg_kind needs[DGG_TIME_NEEDS]; /* kinds without which it would count wrong; DGG_KIND_COUNT for
                                       none */
    dgg_status (*fill)(const dgg_study *study, dgg_time_telling *telling, dgg_error *error);
} dgg_time_table;

#define ROW(...) extern const dgg_time_table DGG_ROW(dgg_time_table_, __VA_ARGS__);
#include "graph/time_tables.def"
#undef ROW

/* Fills an empty table by the named row. `options` may be NULL. Fails with DGG_UNKNOWN_NAME, or
 * with DGG_BAD_REQUEST if what was read, or asked for, cannot support it. */
dgg_status dgg_time_table_fill(const dgg_graph *graph, const dgg_time_options *options,
                               const char *name, dgg_table *table, dgg_error *error);

/* What any table of the graph would be made of; `options` may be NULL. Fails as
 * dgg_time_options_complete does. */
dgg_status dgg_study_init(dgg_study *study, const dgg_graph *graph, const dgg_time_options *options,
                          dgg_error *error);

/* For rows: the slices that were asked for; none if no record has a year. */
dgg_status dgg_study_slices(const dgg_study *study, dgg_slices *slices, dgg_error *error);

/* How many records each year has, from study->first_year on, and of how many years; yours to
 * release. */
dgg_status dgg_study_years(const dgg_study *study, size_t **counts, size_t *year_count,
                           dgg_error *error);

/* A year, or an empty cell for 0; a number, or an empty one if it is not known or no
 * number; a text, or an empty one. */
dgg_status dgg_time_year(dgg_time_telling *telling, int year, dgg_error *error);
dgg_status dgg_time_number(dgg_time_telling *telling, bool is_known, double number,
                           dgg_error *error);
dgg_status dgg_time_text(dgg_time_telling *telling, dgg_text text, dgg_error *error);
/* In the note, the same in every locale: "0.25". */
dgg_status dgg_time_note(dgg_time_telling *telling, double number, int places, dgg_error *error);

#endif
