/* compared.h - small corpora of papers, themes and locations, and the comparisons of them. */
#ifndef DGG_COMPARED_H
#define DGG_COMPARED_H

#include "graph/comparisons.h"
#include "tests/support/timely.h"

static bool first_group[TIMELY_PAPERS], second_group[TIMELY_PAPERS];
static const dgg_group compared_groups[2] = { { TEXT("one"), first_group },
                                              { TEXT("other"), second_group } };

/* 40 papers in the first group only, 40 in the second only, `both` in both. The first theme: 30 of
 * the first, 10 of the second; the second theme: 20 and 20, and all of both. Those of
 * the first only study China, the others the United Kingdom. */
static inline void make_compared(timely *made, size_t both)
{
    make_timely(made, 3);
    made->corpus.locations = the_locations;
    made->corpus.location_count = COUNT_OF(the_locations);
    for (size_t i = 0; i < 80 + both; i++) {
        uint32_t record = add_record(made, 2010);
        first_group[i] = i < 40 || i >= 80;
        second_group[i] = i >= 40;
        if (i < 30 || (i >= 40 && i < 50)) {
            join(made, DGG_DISCUSSES, record, 0);
        }
        if (i < 20 || (i >= 40 && i < 60) || i >= 80) {
            join(made, DGG_DISCUSSES, record, 1);
        }
        join(made, DGG_STUDIES, record, i >= 40);
    }
}

static inline dgg_status fill_compared(const timely *made, const dgg_comparison_options *how,
                                       const char *name, dgg_table *table)
{
    return dgg_comparison_fill(&made->corpus, how, name, table, NULL);
}

static inline dgg_status compare_and_destroy(const timely *made, const dgg_comparison_options *how,
                                             const char *name)
{
    dgg_table table = { 0 };
    dgg_status status = fill_compared(made, how, name, &table);
    dgg_table_destroy(&table);
    return status;
}

/* A table without rows, that says so or says nothing. */
static inline bool is_empty_of_nothing(const char *name, const dgg_comparison_options *how)
{
    dgg_corpus nothing = { 0 };
    dgg_table table = { 0 };
    dgg_status status = dgg_comparison_fill(&nothing, how, name, &table, NULL);
    size_t rows = dgg_table_row_count(&table);
    dgg_table_destroy(&table);
    return status == DGG_OK && rows == 0;
}

#endif
