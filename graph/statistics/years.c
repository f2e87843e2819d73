/* Records by year, the empty years between the first and the last included. */
#include "base/memory.h"
#include "base/order.h"
#include "graph/statistics.h"

#define COUNTING                                                                                   \
    "Each record (paper, document or event) counts once, in the year its source gives. The row "   \
    "without a year holds those whose source gives none."

enum { LONGEST_GAP = 50 }; /* a longer row of empty years is left out: one of the years is wrong */

static int by_year(const void *left, const void *right)
{
    int first = *(const int *)left, second = *(const int *)right;
    return (first > second) - (first < second);
}

/* The years of all records, ascending; 0 for an unknown one stands first. */
static dgg_status sort_years(const dgg_corpus *corpus, int **years, dgg_error *error)
{
    dgg_status status = dgg_grow(years, corpus->paper_count + 1, sizeof **years, error);
    for (size_t i = 0; status == DGG_OK && i < corpus->paper_count; i++) {
        (*years)[i] = corpus->papers[i].year;
    }
    if (status == DGG_OK) {
        dgg_sort(*years, corpus->paper_count, sizeof **years, by_year);
    }
    return status;
}

static dgg_status add_row(dgg_table *table, int year, size_t records, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(year != 0 ? dgg_table_add_count(table, (size_t)year, error)
                      : dgg_table_add_empty(table, error));
    DGG_TRY(dgg_table_add_count(table, records, error));
done:
    return status;
}

static dgg_status add_rows(dgg_table *table, const int *years, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t unknown = 0, next = 0;
    while (unknown < count && years[unknown] == 0) {
        unknown++;
    }
    for (size_t i = unknown; i < count; i = next) {
        int gap = i > unknown ? years[i] - years[i - 1] : 0;
        for (int empty = 1; empty < gap && gap <= LONGEST_GAP; empty++) {
            DGG_TRY(add_row(table, years[i - 1] + empty, 0, error));
        }
        for (next = i; next < count && years[next] == years[i];) {
            next++;
        }
        DGG_TRY(add_row(table, years[i], next - i, error));
    }
    if (unknown > 0) {
        DGG_TRY(add_row(table, 0, unknown, error));
    }
done:
    return status;
}

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    int *years = NULL;
    const dgg_corpus *corpus = analysis->graph->corpus;
    DGG_TRY(dgg_table_name(table, "years", "Records by year", COUNTING, error));
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("year"), dgg_text_of("Year"), 0, error));
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("records"), dgg_text_of("Records"), 0, error));
    DGG_TRY(sort_years(corpus, &years, error));
    DGG_TRY(add_rows(table, years, corpus->paper_count, error));
done:
    dgg_release(years);
    return status;
}

const dgg_statistic dgg_statistic_years = {
    { "years", "records by year", NULL, NULL },
    { DGG_PAPER, DGG_KIND_COUNT, DGG_KIND_COUNT },
    .fill = fill,
};
