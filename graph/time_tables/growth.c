/* Records by year: how many, how many so far, and how fast they grow. */
#include <math.h>

#include "base/memory.h"
#include "graph/time_tables.h"

static const dgg_time_column columns[] = {
    { "year", "Year", 0 },
    { "records", "Records", 0 },
    { "cumulative", "So far", 0 },
    { "change", "Change on the year before, %", 1 },
};

enum { FEWEST = 30 /* records, or a rate of growth says nothing */ };

/* "From 2010 (3 records) to 2020 (24): 23.1 % a year." */
static dgg_status tell_rate(const dgg_study *study, const size_t *counts, size_t years,
                            dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t last = years - 1;
    while (last > 0 && counts[last] == 0) {
        last--;
    }
    if (last == 0) {
        return DGG_OK;
    }
    double rate = pow((double)counts[last] / (double)counts[0], 1 / (double)last) - 1;
    DGG_TRY(dgg_buffer_print(&telling->note, error,
                             " From %d (%zu record%s) to %d (%zu record%s): ", study->first_year,
                             counts[0], counts[0] == 1 ? "" : "s", study->first_year + (int)last,
                             counts[last], counts[last] == 1 ? "" : "s"));
    DGG_TRY(dgg_time_note(telling, 100 * rate, 1, error));
    DGG_TRY(dgg_buffer_print(&telling->note, error, " %% a year."));
done:
    return status;
}

static dgg_status tell_rates(const dgg_study *study, const size_t *counts, size_t years,
                             dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(tell_rate(study, counts, years, telling, error));
    if (years > 2) {
        DGG_TRY(dgg_buffer_print(&telling->note, error,
                                 " Without %d, which may be incomplete:", study->last_year));
        DGG_TRY(tell_rate(study, counts, years - 1, telling, error));
    }
done:
    return status;
}

static dgg_status tell_of_few(size_t records, dgg_time_telling *telling, dgg_error *error)
{
    return records == 0
               ? DGG_OK
               : dgg_buffer_print(&telling->note, error,
                                  " No rate of growth is told of fewer than %d records.", FEWEST);
}

static dgg_status fill(const dgg_study *study, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t *counts = NULL, years = 0, sum = 0;
    bool has_gap = false;
    DGG_TRY(dgg_study_years(study, &counts, &years, error));
    for (size_t i = 0; i < years; i++) {
        bool has_before = i > 0 && counts[i - 1] > 0;
        double change = has_before ? (double)counts[i] / (double)counts[i - 1] - 1 : 0;
        sum += counts[i];
        has_gap = has_gap || (i > 0 && counts[i - 1] == 0);
        DGG_TRY(dgg_time_year(telling, study->first_year + (int)i, error));
        DGG_TRY(dgg_table_add_count(telling->table, counts[i], error));
        DGG_TRY(dgg_table_add_count(telling->table, sum, error));
        DGG_TRY(dgg_time_number(telling, has_before, 100 * change, error));
    }
    DGG_TRY(dgg_buffer_print(
        &telling->note, error, " Each record counts once; %zu without a year %s left out.",
        study->corpus->paper_count - sum, study->corpus->paper_count - sum == 1 ? "is" : "are"));
    DGG_TRY(sum < FEWEST ? tell_of_few(sum, telling, error)
            : years > 1  ? tell_rates(study, counts, years, telling, error)
                         : DGG_OK);
    DGG_TRY(has_gap ? dgg_buffer_print(&telling->note, error,
                                       " A year after one without records has no change.")
                    : DGG_OK);
done:
    dgg_release(counts);
    return status;
}

const dgg_time_table dgg_time_table_growth = {
    { "growth", "records by year, and how fast they grow",
      "compound annual growth rate = (records of the last year / records of the first year)^(1 / "
      "years between) - 1",
      "Price 1963, Little Science, Big Science" },
    "Growth",
    columns,
    sizeof columns / sizeof *columns,
    false,
    { DGG_PAPER, DGG_KIND_COUNT },
    fill,
};
