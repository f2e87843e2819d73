/* The same spectrum for each citing year by itself: a root that stays is seen in many rows. */
#include <string.h>

#include "base/memory.h"
#include "graph/citation_years.h"
#include "graph/cited_years.h"
#include "graph/time_tables.h"

static const dgg_time_column columns[] = {
    { "citing_year", "Citing year", 0 },
    { "cited_year", "Cited year", 0 },
    { "references", "References", 0 },
    { "deviation", "Deviation from the median of five years", 1 },
    { "rank", "Rank of the deviation in the citing year", 0 },
};

/* counts[citing * cited_count + cited] */
typedef struct grid {
    size_t *counts;
    double *deviations; /* of the citing year at hand */
    size_t citing_count, cited_count, undated;
    int first_cited;
} grid;

/* The least and the greatest year that is cited. */
static void find_span(const dgg_corpus *corpus, int span[2])
{
    const dgg_links *links = &corpus->links[DGG_CITES];
    for (size_t i = 0; i < links->count; i++) {
        int cited = dgg_cited_year(corpus, &links->items[i]);
        bool is_dated = cited != 0 && corpus->papers[links->items[i].from].year != 0;
        if (is_dated) {
            span[0] = span[0] == 0 || cited < span[0] ? cited : span[0];
            span[1] = cited > span[1] ? cited : span[1];
        }
    }
}

static dgg_status gather(grid *g, const dgg_study *study, dgg_error *error)
{
    int span[2] = { 0, 0 };
    const dgg_corpus *corpus = study->corpus;
    const dgg_links *links = &corpus->links[DGG_CITES];
    find_span(corpus, span);
    g->first_cited = span[0];
    g->cited_count = span[1] > 0 ? (size_t)(span[1] - span[0]) + 1 : 0;
    g->citing_count = span[1] > 0 ? (size_t)(study->last_year - study->first_year) + 1 : 0;
    size_t cells = g->cited_count * g->citing_count + 1;
    dgg_status status = dgg_grow(&g->counts, cells, sizeof *g->counts, error);
    if (status != DGG_OK) {
        return status;
    }
    memset(g->counts, 0, cells * sizeof *g->counts);
    for (size_t i = 0; i < links->count; i++) {
        int year = corpus->papers[links->items[i].from].year;
        int cited = dgg_cited_year(corpus, &links->items[i]);
        if (year != 0 && cited != 0) {
            size_t row = (size_t)(year - study->first_year), column = (size_t)(cited - span[0]);
            g->counts[row * g->cited_count + column]++;
        } else {
            g->undated++;
        }
    }
    return DGG_OK;
}

/* 1 is the greatest deviation of the row; equal ones share a place. */
static size_t rank_of(const double *deviations, size_t count, size_t at)
{
    size_t rank = 1;
    for (size_t i = 0; i < count; i++) {
        rank += deviations[i] > deviations[at];
    }
    return rank;
}

/* What stands in a row. */
typedef struct cell {
    int citing, cited;
    size_t references, rank;
    double deviation;
} cell;

static dgg_status add_row(const cell *at, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_time_year(telling, at->citing, error));
    DGG_TRY(dgg_time_year(telling, at->cited, error));
    DGG_TRY(dgg_table_add_count(telling->table, at->references, error));
    DGG_TRY(dgg_time_number(telling, true, at->deviation, error));
    DGG_TRY(dgg_table_add_count(telling->table, at->rank, error));
done:
    return status;
}

static dgg_status add_rows(const grid *g, int citing, size_t place, dgg_time_telling *telling,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    const size_t *row = &g->counts[place * g->cited_count];
    for (size_t i = 0; i < g->cited_count; i++) {
        g->deviations[i] = dgg_cited_years_deviation(row, g->cited_count, i);
    }
    for (size_t i = 0; i < g->cited_count; i++) {
        const cell at = { citing, g->first_cited + (int)i, row[i],
                          rank_of(g->deviations, g->cited_count, i), g->deviations[i] };
        DGG_TRY(row[i] > 0 ? add_row(&at, telling, error) : DGG_OK);
    }
done:
    return status;
}

static dgg_status fill(const dgg_study *study, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    grid g = { .undated = 0 };
    DGG_TRY(gather(&g, study, error));
    DGG_TRY(dgg_grow(&g.deviations, g.cited_count + 1, sizeof *g.deviations, error));
    for (size_t i = 0; i < g.citing_count; i++) {
        DGG_TRY(add_rows(&g, study->first_year + (int)i, i, telling, error));
    }
    DGG_TRY(dgg_buffer_print(&telling->note, error,
                             " Each citation counts once, in the year of the citing record; %zu "
                             "of unknown years are left out. Years without a reference have no "
                             "row, but stand in the medians.",
                             g.undated));
done:
    dgg_release(g.counts);
    dgg_release(g.deviations);
    return status;
}

const dgg_time_table dgg_time_table_rpys_by_year = {
    { "rpys_by_year", "references by the year they lead to, for each citing year",
      "deviation(y) = references to y - median of those to y-2 … y+2, within a citing year; ranks "
      "within it",
      "Comins and Leydesdorff 2016, Scientometrics 108(3):1461-1483" },
    "Reference publication years by citing year",
    columns,
    sizeof columns / sizeof *columns,
    false,
    { DGG_PAPER, DGG_REFERENCE },
    fill,
};
