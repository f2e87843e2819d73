/* ranking.h - the nodes of one kind in the order of a measure, and the table of the first of them.
 */
#ifndef DGG_RANKING_H
#define DGG_RANKING_H

#include "base/buffer.h"
#include "base/table.h"
#include "graph/analysis.h"

typedef struct dgg_ranked {
    const dgg_node *node;
    uint32_t rank; /* equal scores share one; 0 where the measure is not defined */
    double score;
} dgg_ranked;

/* The nodes of the kind that have a score, best first, equal ones by label; behind them those for
 * which the measure is not defined. */
typedef struct dgg_ranking {
    const dgg_analysis *analysis; /* borrowed */
    const dgg_row *measure;
    const dgg_row *const *others; /* that are shown beside it */
    size_t other_count;
    dgg_kind kind;
    bool is_of_cited_works; /* references and records have their places in one row */
    dgg_ranked *items;
    size_t count;         /* that have a score */
    size_t undefined;     /* that have none, though they are in the network */
    bool has_formulas;    /* they stand in a table of their own, not in the note */
    bool has_whole_names; /* titles are not shortened: a file for programs */
    size_t top;           /* how many were asked for, 0 is all */
    size_t shown;         /* how many are: a shared rank is not cut without need */
    size_t outside;       /* nodes of the kind that are not in the network */
} dgg_ranking;

/* Set analysis, measure, kind and top first. Fails with DGG_BAD_REQUEST if none of that kind
 * is in the network and there are some, or the network takes none. */
dgg_status dgg_ranking_fill(dgg_ranking *ranking, dgg_error *error);

/* A node is of the kinds that are ranked. */
bool dgg_ranking_takes(const dgg_ranking *ranking, dgg_kind kind);
/* What they are called: "paper", "cited works". */
const char *dgg_ranking_one(const dgg_ranking *ranking);
const char *dgg_ranking_several(const dgg_ranking *ranking);
double dgg_ranking_score(const dgg_ranking *ranking, const dgg_row *measure,
                         const dgg_ranked *item);

/* What the measure is, whose, what it chose, how it reads ties, and who has none. */
dgg_status dgg_ranking_note_measure(dgg_buffer *note, const dgg_ranking *ranking,
                                    const dgg_row *measure, dgg_error *error);
/* Fills an empty table: the same of each measure, a row each. */
dgg_status dgg_ranking_write_formulas(const dgg_ranking *ranking, dgg_table *table,
                                      dgg_error *error);

/* Fills an empty table: rank, label, id, score; the note says how it was measured. */
dgg_status dgg_ranking_write(const dgg_ranking *ranking, dgg_table *table, dgg_error *error);
void dgg_ranking_destroy(dgg_ranking *ranking);

#endif
