/* Themes whose share of the records rises or falls. A trend is said only where there is enough to
 * say it of, and less would hardly come of years shuffled among the records. */
#include <math.h>

#include "base/memory.h"
#include "base/order.h"
#include "graph/occurrences.h"
#include "graph/time_tables.h"

enum { FEWEST = 30 /* records with a year, of the theme */ };
static const double accepted = 0.05;

static const dgg_time_column columns[] = {
    { "theme", "Theme", 0 },
    { "id", "Id", 0 },
    { "records", "Records", 0 },
    { "slope", "Share a year, % points", 2 },
    { "p", "p", 4 },
    { "q", "q", 4 },
    { "trend", "Trend", 0 },
};

typedef struct years {
    double mean, spread; /* of the years of all records: their variance */
    size_t count;
} years;

typedef struct trend {
    uint32_t theme;
    size_t records;
    double slope, p, q;
    bool is_told;
} trend;

static years look_at_years(const dgg_corpus *corpus)
{
    years all = { 0 };
    double squares = 0;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        all.count += corpus->papers[i].year != 0;
        all.mean += corpus->papers[i].year;
    }
    all.mean = all.count > 0 ? all.mean / (double)all.count : 0;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        double away = corpus->papers[i].year != 0 ? corpus->papers[i].year - all.mean : 0;
        squares += away * away;
    }
    all.spread = all.count > 0 ? squares / (double)all.count : 0;
    return all;
}

/* The sum of the years of a theme's records, against that of as many records drawn by chance. */
static trend measure(const dgg_occurrences *themes, size_t theme, const dgg_corpus *corpus,
                     const years *all)
{
    trend found = { .theme = (uint32_t)theme };
    double away = 0, n = (double)all->count;
    for (size_t i = themes->first[theme]; i < themes->first[theme + 1]; i++) {
        int year = corpus->papers[themes->list[i].record].year;
        found.records += year != 0;
        away += year != 0 ? year - all->mean : 0;
    }
    double m = (double)found.records;
    double variance = n > 1 ? m * (n - m) / (n - 1) * all->spread : 0;
    found.is_told = found.records >= FEWEST && variance > 0;
    if (found.is_told) {
        found.slope = away / (n * all->spread);
        found.p = erfc(fabs(away) / sqrt(2 * variance));
    }
    return found;
}

static int by_p(const void *left, const void *right)
{
    const trend *one = left, *other = right;
    if (one->is_told != other->is_told) {
        return one->is_told ? -1 : 1;
    }
    int order = one->is_told ? (one->p > other->p) - (one->p < other->p) : 0;
    order = order != 0 ? order : (one->records < other->records) - (one->records > other->records);
    return order != 0 ? order : (one->theme > other->theme) - (one->theme < other->theme);
}

/* Benjamini and Hochberg 1995, of those that are told, which stand first. */
static void control(trend *trends, size_t count)
{
    size_t told = 0;
    double least = 1;
    while (told < count && trends[told].is_told) {
        told++;
    }
    for (size_t i = told; i-- > 0;) {
        double here = trends[i].p * (double)told / (double)(i + 1);
        least = here < least ? here : least;
        trends[i].q = least;
    }
}

static dgg_status add_row(const trend *found, const dgg_entity *theme, dgg_time_telling *telling,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *direction = found->slope > 0 ? "rises" : "falls";
    const char *why = found->records < FEWEST ? "fewer than 30 records" : "years do not vary";
    const char *word = found->q < accepted ? direction : "none shown";
    DGG_TRY(dgg_time_text(telling, theme->label.length > 0 ? theme->label : theme->id, error));
    DGG_TRY(dgg_time_text(telling, theme->id, error));
    DGG_TRY(dgg_table_add_count(telling->table, found->records, error));
    DGG_TRY(dgg_time_number(telling, found->is_told, 100 * found->slope, error));
    DGG_TRY(dgg_time_number(telling, found->is_told, found->p, error));
    DGG_TRY(dgg_time_number(telling, found->is_told, found->q, error));
    DGG_TRY(dgg_time_text(telling, dgg_text_of(found->is_told ? word : why), error));
done:
    return status;
}

static dgg_status fill(const dgg_study *study, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_occurrences themes = { 0 };
    trend *trends = NULL;
    const years all = look_at_years(study->corpus);
    DGG_TRY(dgg_occurrences_init(&themes, study->corpus, "themes", error));
    DGG_TRY(dgg_grow(&trends, themes.item_count + 1, sizeof *trends, error));
    for (size_t i = 0; i < themes.item_count; i++) {
        trends[i] = measure(&themes, i, study->corpus, &all);
    }
    dgg_sort(trends, themes.item_count, sizeof *trends, by_p);
    control(trends, themes.item_count);
    for (size_t i = 0; i < themes.item_count; i++) {
        DGG_TRY(add_row(&trends[i], &themes.items[trends[i].theme], telling, error));
    }
    DGG_TRY(dgg_buffer_print(
        &telling->note, error,
        " Each record counts once for every theme it discusses; %zu %s a year. Nothing is said "
        "of a theme with fewer than %d of them; a trend "
        "is said where q, the false discovery rate among the others (Benjamini and Hochberg "
        "1995), is below 0.05.",
        all.count, all.count == 1 ? "has" : "have", FEWEST));
done:
    dgg_release(trends);
    dgg_occurrences_destroy(&themes);
    return status;
}

const dgg_time_table dgg_time_table_trends = {
    { "trends", "themes whose share of the records rises or falls",
      "slope of least squares of 'a record discusses the theme' (0 or 1) on its year; p of years "
      "permuted among the records, by the normal approximation",
      "Armitage 1955, Biometrics 11(3):375-386" },
    "Trends of themes",
    columns,
    sizeof columns / sizeof *columns,
    false,
    { DGG_PAPER, DGG_THEME },
    fill,
};
