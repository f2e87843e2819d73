/* Counts of the tables of years and of themes by year, as a picture needs them. */
#include "layouts/pictures/years/content.h"

#include "base/memory.h"
#include "base/order.h"
#include "graph/statistics.h"
#include "graph/time_tables.h"

enum { THEME, ID, SPAN, RECORDS }; /* columns of theme_years */
enum { YEAR, COUNT };              /* of years */

static int by_records(const void *left, const void *right)
{
    const dgg_years_theme *one = left, *other = right;
    int order = (one->records < other->records) - (one->records > other->records);
    return order != 0 ? order : (one->row > other->row) - (one->row < other->row);
}

static int year_at(const dgg_years_picture *p, size_t row)
{
    return dgg_text_number(dgg_charted_text(&p->by_theme, row, SPAN));
}

static bool is_inside(const dgg_years_picture *p, int year)
{
    return year >= p->window.first && year <= p->window.last;
}

/* Every theme has a row for every year, one theme after the other. */
static dgg_status rank_themes(dgg_years_picture *p)
{
    dgg_status status = DGG_OK;
    size_t rows = dgg_table_row_count(&p->by_theme);
    dgg_text before = { 0 };
    DGG_TRY(dgg_grow(&p->themes, rows + 1, sizeof *p->themes, p->chart.error));
    for (size_t i = 0; i < rows; i++) {
        dgg_text id = dgg_charted_text(&p->by_theme, i, ID);
        if (i == 0 || !dgg_text_equal(id, before)) {
            p->themes[p->theme_count++] =
                (dgg_years_theme){ dgg_charted_text(&p->by_theme, i, THEME), i, 0 };
        }
        before = id;
        p->themes[p->theme_count - 1].records +=
            is_inside(p, year_at(p, i)) ? dgg_charted_number(&p->by_theme, i, RECORDS) : 0;
    }
    dgg_sort(p->themes, p->theme_count, sizeof *p->themes, by_records);
    while (p->theme_count > 0 && p->themes[p->theme_count - 1].records == 0) {
        p->theme_count--;
    }
    size_t top = p->chart.options->top;
    p->shown = top > 0 && top < DGG_YEARS_OTHERS ? top : DGG_YEARS_OTHERS;
    p->shown = p->shown < p->theme_count ? p->shown : p->theme_count;
done:
    return status;
}

static dgg_status stack_themes(dgg_years_picture *p)
{
    dgg_status status = DGG_OK;
    size_t rows = dgg_table_row_count(&p->by_theme);
    DGG_TRY(
        dgg_grow(&p->layers, p->year_count * DGG_YEARS_LAYERS, sizeof *p->layers, p->chart.error));
    for (size_t i = 0; i < p->year_count * DGG_YEARS_LAYERS; i++) {
        p->layers[i] = 0;
    }
    for (size_t i = 0; i < p->theme_count; i++) {
        dgg_text id = dgg_charted_text(&p->by_theme, p->themes[i].row, ID);
        for (size_t row = p->themes[i].row;
             row < rows && dgg_text_equal(dgg_charted_text(&p->by_theme, row, ID), id); row++) {
            int year = year_at(p, row);
            size_t layer = i < p->shown ? i : DGG_YEARS_OTHERS;
            if (is_inside(p, year)) {
                p->layers[(size_t)(year - p->window.first) * DGG_YEARS_LAYERS + layer] +=
                    dgg_charted_number(&p->by_theme, row, RECORDS);
            }
        }
    }
done:
    return status;
}

dgg_status dgg_years_gather(dgg_years_picture *p, const dgg_analysis *analysis)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = p->corpus;
    DGG_TRY(dgg_statistic_fill(analysis, "years", &p->years, p->chart.error));
    p->window = dgg_year_window_of(&p->years, YEAR, COUNT);
    if (p->window.first == 0) {
        return dgg_fail(p->chart.error, DGG_BAD_REQUEST, 0,
                        "no record has a year, so there are no years to draw");
    }
    p->year_count = (size_t)(p->window.last - p->window.first) + 1;
    if (!corpus->lacks[DGG_THEME] && corpus->theme_count > 0) {
        DGG_TRY(dgg_time_table_fill(analysis->graph, NULL, "theme_years", &p->by_theme,
                                    p->chart.error));
    }
    DGG_TRY(rank_themes(p));
    DGG_TRY(stack_themes(p));
done:
    return status;
}

double dgg_years_records(const dgg_years_picture *p, size_t index)
{
    for (size_t i = 0; i < dgg_table_row_count(&p->years); i++) {
        if ((int)dgg_charted_number(&p->years, i, YEAR) == p->window.first + (int)index) {
            return dgg_charted_number(&p->years, i, COUNT);
        }
    }
    return 0;
}

void dgg_years_forget(dgg_years_picture *p)
{
    dgg_release(p->layers);
    dgg_release(p->themes);
    dgg_table_destroy(&p->years);
    dgg_table_destroy(&p->by_theme);
    dgg_chart_destroy(&p->chart);
}
