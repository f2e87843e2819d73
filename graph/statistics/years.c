/* Records by year, the empty years between the first and the last included, and how they grow. */
#include <math.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/number.h"
#include "base/order.h"
#include "graph/statistics.h"

#define COUNTING                                                                                   \
    "Each record (paper, document or event) counts once, in the year its source gives. The row "   \
    "without a year holds those whose source gives none. Change: on the year before; none after "  \
    "a year without records."

enum { FEWEST = 30 };      /* records with a year, or no rate of growth is told */
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

/* What comes before a row. */
typedef struct course {
    size_t so_far, before;
} course;

static dgg_status add_row(dgg_table *table, int year, size_t records, course *all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool has_change = year != 0 && all->before > 0;
    double ratio = has_change ? (double)records / (double)all->before : 0;
    all->so_far += year != 0 ? records : 0;
    all->before = records;
    DGG_TRY(year != 0 ? dgg_table_add_count(table, (size_t)year, error)
                      : dgg_table_add_empty(table, error));
    DGG_TRY(dgg_table_add_count(table, records, error));
    DGG_TRY(year != 0 ? dgg_table_add_count(table, all->so_far, error)
                      : dgg_table_add_empty(table, error));
    DGG_TRY(has_change ? dgg_table_add_number(table, 100 * (ratio - 1), error)
                       : dgg_table_add_empty(table, error));
done:
    return status;
}

static size_t count_unknown(const int *years, size_t count)
{
    size_t unknown = 0;
    while (unknown < count && years[unknown] == 0) {
        unknown++;
    }
    return unknown;
}

static dgg_status add_rows(dgg_table *table, const int *years, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    course all = { 0 };
    size_t unknown = count_unknown(years, count), next = 0;
    for (size_t i = unknown; i < count; i = next) {
        int gap = i > unknown ? years[i] - years[i - 1] : 0;
        for (int empty = 1; empty < gap && gap <= LONGEST_GAP; empty++) {
            DGG_TRY(add_row(table, years[i - 1] + empty, 0, &all, error));
        }
        all.before = gap > LONGEST_GAP ? 0 : all.before;
        for (next = i; next < count && years[next] == years[i];) {
            next++;
        }
        DGG_TRY(add_row(table, years[i], next - i, &all, error));
    }
    if (unknown > 0) {
        DGG_TRY(add_row(table, 0, unknown, &all, error));
    }
done:
    return status;
}

/* " 7.1 % a year from 2010 (3 records) to 2020 (6)" of the years up to `end`. */
static dgg_status tell_rate(dgg_buffer *note, const int *years, size_t end, dgg_error *error)
{
    size_t first = 1, last = 1;
    while (first < end && years[first] == years[0]) {
        first++;
    }
    while (last < end && years[end - 1 - last] == years[end - 1]) {
        last++;
    }
    int span = years[end - 1] - years[0];
    double rate = pow((double)last / (double)first, 1 / (double)span) - 1;
    char room[DGG_NUMBER_ROOM];
    return dgg_buffer_print(note, error, " %s %% a year from %d (%zu) to %d (%zu)",
                            dgg_number_fixed(100 * rate, 1, room), years[0], first, years[end - 1],
                            last);
}

static dgg_status tell_growth(dgg_buffer *note, const int *years, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t whole = count;
    if (count < FEWEST) {
        return count == 0 ? DGG_OK
                          : dgg_buffer_print(note, error,
                                             " No growth is told of fewer than %d records with a "
                                             "year.",
                                             FEWEST);
    }
    if (years[count - 1] == years[0]) {
        return dgg_buffer_print(note, error, " All are of one year: there is no growth to tell.");
    }
    DGG_TRY(dgg_buffer_print(note, error,
                             " Growth, (records of the last year / records of the first)^(1 / "
                             "years between) - 1:"));
    DGG_TRY(tell_rate(note, years, count, error));
    while (whole > 0 && years[whole - 1] == years[count - 1]) {
        whole--;
    }
    if (years[whole - 1] != years[0]) {
        DGG_TRY(dgg_buffer_print(note, error, ". Without the last year, which may be incomplete:"));
        DGG_TRY(tell_rate(note, years, whole, error));
    }
    DGG_TRY(dgg_buffer_print(note, error, "."));
done:
    return status;
}

static dgg_status name_table(dgg_table *table, const int *years, size_t count, dgg_error *error)
{
    static const struct {
        const char *key, *name;
        int places;
    } columns[] = { { "year", "Year", 0 },
                    { "records", "Records", 0 },
                    { "cumulative", "So far", 0 },
                    { "change", "Change, %", 1 } };
    dgg_status status = DGG_OK;
    dgg_buffer note = { 0 };
    size_t unknown = count_unknown(years, count);
    DGG_TRY(dgg_buffer_print(&note, error, COUNTING));
    DGG_TRY(tell_growth(&note, years + unknown, count - unknown, error));
    DGG_TRY(dgg_buffer_add(&note, (dgg_text){ "", 1 }, error));
    DGG_TRY(dgg_table_name(table, "years", "Records by year", note.bytes, error));
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i].key),
                                     dgg_text_of(columns[i].name), columns[i].places, error));
    }
done:
    dgg_buffer_destroy(&note);
    return status;
}

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    int *years = NULL;
    const dgg_corpus *corpus = analysis->graph->corpus;
    DGG_TRY(sort_years(corpus, &years, error));
    DGG_TRY(name_table(table, years, corpus->paper_count, error));
    DGG_TRY(add_rows(table, years, corpus->paper_count, error));
done:
    dgg_release(years);
    return status;
}

const dgg_statistic dgg_statistic_years = {
    { "years", "records by year, and how they grow", NULL, NULL },
    { DGG_PAPER, DGG_KIND_COUNT, DGG_KIND_COUNT },
    .fill = fill,
};
