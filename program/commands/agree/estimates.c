/* A figure and how sure it is. */
#include <math.h>
#include <stdio.h>

#include "program/commands/agree/agree.h"

enum { LONGEST_KEY = 40, LONGEST_CELL = 60, PLACES = 3 };

dgg_status dgg_agree_add_columns(dgg_table *table, const char *key, const char *name, bool is_prose,
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    static const char *const ends[] = { "", "_low", "_high" };
    for (size_t i = 0; i < (is_prose ? 1 : 3); i++) {
        char own[LONGEST_KEY];
        snprintf(own, sizeof own, "%s%s", key, ends[i]);
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(own), dgg_text_of(name), PLACES, error));
    }
done:
    return status;
}

static dgg_status add_number(dgg_table *table, double number, dgg_error *error)
{
    return isnan(number) ? dgg_table_add_empty(table, error)
                         : dgg_table_add_number(table, number, error);
}

dgg_status dgg_agree_add_estimate(dgg_table *table, const dgg_estimate *estimate, bool is_prose,
                                  dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_interval *interval = &estimate->interval;
    char cell[LONGEST_CELL];
    if (is_prose && !isnan(estimate->value) && !isnan(interval->low)) {
        snprintf(cell, sizeof cell, "%.3f (%.2f to %.2f)", estimate->value, interval->low,
                 interval->high);
        return dgg_table_add_text(table, dgg_text_of(cell), error);
    }
    DGG_TRY(add_number(table, estimate->value, error));
    if (!is_prose) {
        DGG_TRY(add_number(table, interval->low, error));
        DGG_TRY(add_number(table, interval->high, error));
    }
done:
    return status;
}
