/* Lotka's law: how many authors have 1, 2, 3 … records, and whether C / x^n tells it. */
#include <math.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/number.h"
#include "graph/power_law.h"
#include "graph/statistics.h"
#include "graph/tally.h"

enum {
    FEWEST = 30, /* records with an author, and authors, or nothing is fitted */
    SEED = 42,
    RUNS = 1000, /* samples drawn, of many authors fewer */
    DRAWS = 5000000
};

#define COUNTING                                                                                   \
    "Full counting: a record counts once for every author it names. Law: share of authors with x " \
    "records = C / x^n (Lotka 1926, J. Wash. Acad. Sci. 16:317-323). Two who are called alike "    \
    "may "                                                                                         \
    "count as one, one who is called in two ways as two. "

typedef struct authors {
    size_t *counts; /* counts[x]: with x records */
    size_t most, all, records;
} authors;

static dgg_status count_authors(authors *found, const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_tally people = { 0 };
    DGG_TRY(dgg_tally_init(&people, corpus, DGG_WROTE, error));
    found->most = people.count > 0 ? people.rows[0].records : 0;
    DGG_TRY(dgg_grow(&found->counts, found->most + 1, sizeof *found->counts, error));
    memset(found->counts, 0, (found->most + 1) * sizeof *found->counts);
    for (size_t i = 0; i < people.count && people.rows[i].records > 0; i++) {
        found->counts[people.rows[i].records]++;
        found->all++;
    }
    for (size_t i = 0; i < corpus->paper_count; i++) {
        found->records += corpus->papers[i].authors.count > 0;
    }
done:
    dgg_tally_destroy(&people);
    return status;
}

/* "n = 2.31" */
static dgg_status tell(dgg_buffer *note, const char *name, double number, int places,
                       dgg_error *error)
{
    char room[DGG_NUMBER_ROOM];
    return dgg_buffer_print(note, error, "%s %s", name, dgg_number_fixed(number, places, room));
}

static dgg_status tell_line(dgg_buffer *note, const dgg_log_line *line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (line->points < 3) {
        return dgg_buffer_print(note, error,
                                "By least squares: nothing, for want of three points. ");
    }
    DGG_TRY(tell(note, "By least squares of the logarithms, as is usual: n =", line->exponent, 2,
                 error));
    DGG_TRY(tell(note, ", C =", line->constant, 3, error));
    DGG_TRY(tell(note, ", R squared", line->r_squared, 3, error));
    DGG_TRY(dgg_buffer_print(note, error, ". "));
done:
    return status;
}

static dgg_status tell_law(dgg_buffer *note, const dgg_power_law *law, const authors *found,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    double p = 1;
    size_t can = DRAWS / (found->all + 1);
    uint32_t runs = can > RUNS ? RUNS : can < 99 ? 99 : (uint32_t)can;
    DGG_TRY(dgg_power_law_test(law, &(dgg_power_draws){ found->all, runs, SEED }, &p, error));
    DGG_TRY(tell(note, "By greatest likelihood: n =", law->exponent, 2, error));
    DGG_TRY(tell(note, ", C =", law->constant, 3, error));
    DGG_TRY(tell(note, "; greatest distance of the shares up to x", law->distance, 4, error));
    DGG_TRY(tell(note, " (Kolmogorov and Smirnov), p =", p, 3, error));
    DGG_TRY(dgg_buffer_print(
        note, error,
        " of %u samples drawn from the fitted law and fitted again, from seed %d (Clauset, Shalizi "
        "and Newman 2009, SIAM Review 51:661-703): %s.",
        runs, SEED,
        p < .1 ? "below .1, so the law does not hold here"
               : "not below .1, so the law cannot be ruled out"));
done:
    return status;
}

static dgg_status add_columns(dgg_table *table, dgg_error *error)
{
    static const struct {
        const char *key, *name;
        int places;
    } columns[] = { { "records", "Records", 0 },
                    { "authors", "Authors", 0 },
                    { "share", "%", 2 },
                    { "least_squares", "By least squares, %", 2 },
                    { "likelihood", "By likelihood, %", 2 } };
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i].key),
                                     dgg_text_of(columns[i].name), columns[i].places, error));
    }
done:
    return status;
}

/* A fitted C / x^n. */
typedef struct fitted {
    bool is_known;
    double constant, exponent;
} fitted;

static dgg_status add_share(dgg_table *table, const fitted *law, size_t x, dgg_error *error)
{
    return law->is_known ? dgg_table_add_number(
                               table, 100 * law->constant * pow((double)x, -law->exponent), error)
                         : dgg_table_add_empty(table, error);
}

static dgg_status write(dgg_table *table, const authors *found, const dgg_log_line *line,
                        const dgg_power_law *law, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const fitted by_line = { line->points > 2, line->constant, line->exponent };
    const fitted by_law = { law->is_known, law->constant, law->exponent };
    DGG_TRY(add_columns(table, error));
    for (size_t x = 1; x <= found->most; x++) {
        if (found->counts[x] > 0) {
            DGG_TRY(dgg_table_add_count(table, x, error));
            DGG_TRY(dgg_table_add_count(table, found->counts[x], error));
            DGG_TRY(dgg_table_add_number(table, 100 * (double)found->counts[x] / (double)found->all,
                                         error));
            DGG_TRY(add_share(table, &by_line, x, error));
            DGG_TRY(add_share(table, &by_law, x, error));
        }
    }
done:
    return status;
}

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    authors found = { .counts = NULL };
    dgg_log_line line = { .points = 0 };
    dgg_power_law law = { .is_known = false };
    dgg_buffer note = { 0 };
    DGG_TRY(count_authors(&found, analysis->graph->corpus, error));
    DGG_TRY(dgg_buffer_print(&note, error, COUNTING));
    if (found.records < FEWEST || found.all < FEWEST) {
        DGG_TRY(dgg_buffer_print(&note, error,
                                 "No law is fitted to fewer than %d records with an author and %d "
                                 "authors; here are %zu and %zu.",
                                 FEWEST, FEWEST, found.records, found.all));
    } else if (found.most < 2) {
        DGG_TRY(
            dgg_buffer_print(&note, error, "No author has two records: there is no law to fit."));
    } else {
        line = dgg_log_line_fit(found.counts, found.most);
        law = dgg_power_law_fit(found.counts, found.most);
        DGG_TRY(tell_line(&note, &line, error));
        DGG_TRY(tell_law(&note, &law, &found, error));
    }
    DGG_TRY(dgg_buffer_add(&note, (dgg_text){ "", 1 }, error));
    DGG_TRY(dgg_table_name(table, "lotka", "Lotka's law of authors", note.bytes, error));
    DGG_TRY(write(table, &found, &line, &law, error));
done:
    dgg_buffer_destroy(&note);
    dgg_release(found.counts);
    return status;
}

const dgg_statistic dgg_statistic_lotka = {
    { "lotka", "authors by their number of records, and Lotka's law", NULL, NULL },
    { DGG_PAPER, DGG_PERSON, DGG_KIND_COUNT },
    .fill = fill,
};
