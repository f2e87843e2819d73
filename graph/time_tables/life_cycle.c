/* Whether the records of a literature level off, and when. What is still speeding up has no ceiling
 * that anyone could tell, so none is told. */
#include <math.h>

#include "base/memory.h"
#include "graph/logistic.h"
#include "graph/time_tables.h"

enum { FEWEST_RECORDS = 30, FEWEST_YEARS = 8 };
static const double least_explained = 0.9;

static const dgg_time_column columns[] = {
    { "what", "What", 0 },
    { "value", "Value", 2 },
};

/* The curve turns before the last of the years: the records slow down. */
static bool slows_down(const double *values, size_t years, dgg_logistic *curve)
{
    return dgg_logistic_fit(values, years, curve) && curve->middle < (double)(years - 1);
}

/* Why there is no curve to tell; NULL if there is one. */
static const char *doubt(const size_t *counts, size_t years, double *values, dgg_logistic *curve)
{
    size_t sum = 0, years_with = 0;
    dgg_logistic before = { 0 };
    for (size_t i = 0; i < years; i++) {
        sum += counts[i];
        years_with += counts[i] > 0;
        values[i] = (double)sum;
    }
    if (sum < FEWEST_RECORDS || years_with < FEWEST_YEARS) {
        return "a curve needs 30 records in 8 different years";
    }
    if (!slows_down(values, years, curve)) {
        return "the records do not slow down yet, so no ceiling can be told";
    }
    if (!slows_down(values, years - 1, &before)) {
        return "only the last year slows down, and it may be incomplete";
    }
    return curve->explained < least_explained ? "no logistic curve fits" : NULL;
}

static dgg_status add_row(const char *what, double value, dgg_time_telling *telling,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_add_text(telling->table, dgg_text_of(what), error));
    DGG_TRY(dgg_time_number(telling, true, value, error));
done:
    return status;
}

static dgg_status add_curve(const dgg_study *study, const dgg_logistic *curve, double reached,
                            dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    double middle = study->first_year + curve->middle, to_nine_tenths = log(9) / curve->rate;
    DGG_TRY(add_row("Ceiling, records", curve->ceiling, telling, error));
    DGG_TRY(
        add_row("Records so far, share of the ceiling", reached / curve->ceiling, telling, error));
    DGG_TRY(add_row("Growth rate a year", curve->rate, telling, error));
    DGG_TRY(add_row("Year of a tenth of the ceiling", middle - to_nine_tenths, telling, error));
    DGG_TRY(add_row("Year of a half", middle, telling, error));
    DGG_TRY(add_row("Year of nine tenths", middle + to_nine_tenths, telling, error));
    DGG_TRY(add_row("Explained (R squared)", curve->explained, telling, error));
done:
    return status;
}

static dgg_status fill(const dgg_study *study, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_logistic curve = { 0 };
    size_t *counts = NULL, years = 0;
    double *values = NULL;
    DGG_TRY(dgg_study_years(study, &counts, &years, error));
    DGG_TRY(dgg_grow(&values, years + 1, sizeof *values, error));
    const char *why = doubt(counts, years, values, &curve);
    if (why == NULL) {
        DGG_TRY(add_curve(study, &curve, values[years - 1], telling, error));
        DGG_TRY(dgg_buffer_print(&telling->note, error,
                                 " Fitted to the records counted so far, by least squares. A "
                                 "curve describes what was collected; it foretells nothing."));
    } else {
        DGG_TRY(dgg_buffer_print(&telling->note, error, " Nothing is counted here: %s.", why));
    }
done:
    dgg_release(counts);
    dgg_release(values);
    return status;
}

const dgg_time_table dgg_time_table_life_cycle = {
    { "life_cycle", "whether a literature levels off",
      "records up to year t = ceiling / (1 + exp(-rate (t - middle)))",
      "Fisher and Pry 1971, Technological Forecasting and Social Change 3:75-88" },
    "Life cycle",
    columns,
    sizeof columns / sizeof *columns,
    false,
    { DGG_PAPER, DGG_KIND_COUNT },
    fill,
};
