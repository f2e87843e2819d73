/* Themes by year, or by spans of years where those have no room: how many records discuss each. */
#include "base/buffer.h"
#include "base/memory.h"
#include "base/order.h"
#include "graph/slices.h"
#include "graph/statistics.h"
#include "graph/time_tables.h"
#include "layouts/charted.h"
#include "layouts/heat.h"

enum { THEME, ID, SPAN, RECORDS }; /* columns of the table */
enum { USUAL = 15, MOST = 60 };

typedef struct ranked {
    size_t row; /* the first of its rows */
    double records;
} ranked;

typedef struct heat_picture {
    dgg_chart chart;
    const dgg_corpus *corpus;
    dgg_table years, counts;
    dgg_year_window window;
    dgg_buffer slices;
    size_t spans;
    ranked *themes;
    size_t theme_count;
    dgg_text *rows, *columns;
    dgg_heat_cell *cells;
    dgg_heat heat;
    dgg_caption captions[DGG_CAPTIONS];
} heat_picture;

static int by_records(const void *left, const void *right)
{
    const ranked *one = left, *other = right;
    int order = (one->records < other->records) - (one->records > other->records);
    return order != 0 ? order : (one->row > other->row) - (one->row < other->row);
}

/* Cut as the table theme_year cuts them, but for as many as have room. */
static dgg_status cut_spans(heat_picture *p)
{
    dgg_status status = DGG_OK;
    dgg_slices spans;
    dgg_slices_cut(&spans, p->window.first, p->window.last, dgg_heat_room(&p->chart));
    for (size_t i = 0; i < spans.count; i++) {
        DGG_TRY(dgg_buffer_print(&p->slices, p->chart.error, "%s%d-%d", i > 0 ? "," : "",
                                 spans.items[i].from, spans.items[i].to));
    }
    p->spans = spans.count;
    DGG_TRY(dgg_buffer_add(&p->slices, (dgg_text){ "", 1 }, p->chart.error));
done:
    return status;
}

/* Every theme has a row for every span, one theme after the other. */
static dgg_status rank_themes(heat_picture *p)
{
    dgg_status status = DGG_OK;
    size_t rows = dgg_table_row_count(&p->counts);
    DGG_TRY(dgg_grow(&p->themes, rows + 1, sizeof *p->themes, p->chart.error));
    for (size_t i = 0; i < rows; i++) {
        if (i % p->spans == 0) {
            p->themes[p->theme_count++] = (ranked){ i, 0 };
        }
        p->themes[p->theme_count - 1].records += dgg_charted_number(&p->counts, i, RECORDS);
    }
    dgg_sort(p->themes, p->theme_count, sizeof *p->themes, by_records);
    while (p->theme_count > 0 && p->themes[p->theme_count - 1].records == 0) {
        p->theme_count--;
    }
done:
    return status;
}

static dgg_status fill_cells(heat_picture *p)
{
    dgg_status status = DGG_OK;
    size_t top = p->chart.options->top, rows = p->theme_count;
    top = top == 0 ? USUAL : top < MOST ? top : MOST;
    rows = rows < top ? rows : top;
    DGG_TRY(dgg_grow(&p->rows, rows + 1, sizeof *p->rows, p->chart.error));
    DGG_TRY(dgg_grow(&p->columns, p->spans + 1, sizeof *p->columns, p->chart.error));
    DGG_TRY(dgg_grow(&p->cells, rows * p->spans + 1, sizeof *p->cells, p->chart.error));
    for (size_t i = 0; i < rows; i++) {
        p->rows[i] = dgg_charted_text(&p->counts, p->themes[i].row, THEME);
        for (size_t j = 0; j < p->spans; j++) {
            size_t row = p->themes[i].row + j;
            p->columns[j] = dgg_charted_text(&p->counts, row, SPAN);
            p->cells[i * p->spans + j] =
                (dgg_heat_cell){ dgg_charted_number(&p->counts, row, RECORDS), DGG_HEAT_PLAIN };
        }
    }
    p->heat = (dgg_heat){ .rows = p->rows,
                          .columns = p->columns,
                          .row_count = rows,
                          .column_count = p->spans,
                          .cells = p->cells };
    p->heat.unit = dgg_text_of(dgg_chart_say(&p->chart, "records:", "文献数："));
done:
    return status;
}

static dgg_status open(heat_picture *p)
{
    dgg_status status = DGG_OK;
    dgg_text subtitle = { 0 };
    DGG_TRY(dgg_chart_print(
        &p->chart, &subtitle,
        DGG_SAY(&p->chart, "those of most records, %d–%d", "%d–%d年，取文献最多的主题"),
        p->window.first, p->window.last));
    DGG_TRY(dgg_chart_open(&p->chart, "heatmap_years",
                           dgg_text_of(dgg_chart_say(&p->chart, "Themes by year", "各年主题")),
                           subtitle));
done:
    return status;
}

static dgg_status gather(heat_picture *p, const dgg_analysis *analysis)
{
    dgg_status status = DGG_OK;
    dgg_time_options how = { 0 };
    DGG_TRY(dgg_statistic_fill(analysis, "years", &p->years, p->chart.error));
    p->window = dgg_year_window_of(&p->years, 0, 1);
    if (p->window.first == 0) {
        return dgg_fail(p->chart.error, DGG_BAD_REQUEST, 0,
                        "no record has a year, so there are no years to draw");
    }
    DGG_TRY(open(p));
    DGG_TRY(cut_spans(p));
    how.slices = p->slices.bytes;
    DGG_TRY(dgg_time_table_fill(analysis->graph, &how, "theme_years", &p->counts, p->chart.error));
    DGG_TRY(rank_themes(p));
    if (p->theme_count == 0) {
        return dgg_fail(p->chart.error, DGG_BAD_REQUEST, 0,
                        "no record with a year has a theme to draw");
    }
    DGG_TRY(fill_cells(p));
done:
    return status;
}

static dgg_status tell(heat_picture *p)
{
    dgg_status status = DGG_OK;
    dgg_caption *english = &p->captions[DGG_IN_ENGLISH], *chinese = &p->captions[DGG_IN_CHINESE];
    english->what = dgg_text_of("Records by theme and year of publication.");
    chinese->what = dgg_text_of("按主题与发表年份的文献数。");
    english->counted = dgg_text_of("A record counts once in its year for every theme it "
                                   "discusses; empty cells have none.");
    chinese->counted = dgg_text_of("每条记录在其年份按其讨论的每个主题各计一次；空格为零。");
    DGG_TRY(dgg_chart_tell_years(&p->chart, &p->window, p->captions));
    DGG_TRY(dgg_chart_print(&p->chart, &english->method,
                            "%zu of %zu themes are drawn, those of most records.",
                            p->heat.row_count, p->theme_count));
    DGG_TRY(dgg_chart_print(&p->chart, &chinese->method, "共%zu个主题，绘出文献最多的%zu个。",
                            p->theme_count, p->heat.row_count));
    DGG_TRY(dgg_chart_tell_coding(&p->chart, p->corpus, p->captions));
done:
    return status;
}

static dgg_status draw(dgg_scene *scene, const dgg_analysis *analysis,
                       const dgg_picture_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    heat_picture p = { .chart = { .scene = scene, .options = options, .error = error },
                       .corpus = analysis->graph->corpus };
    DGG_TRY(gather(&p, analysis));
    DGG_TRY(tell(&p));
    DGG_TRY(dgg_heat_draw(&p.chart, &p.heat));
    DGG_TRY(dgg_chart_close(&p.chart, p.captions));
done:
    dgg_release(p.themes);
    dgg_release(p.rows);
    dgg_release(p.columns);
    dgg_release(p.cells);
    dgg_buffer_destroy(&p.slices);
    dgg_table_destroy(&p.years);
    dgg_table_destroy(&p.counts);
    dgg_chart_destroy(&p.chart);
    return status;
}

const dgg_picture dgg_picture_heatmap_years = {
    { "heatmap_years", "themes by year", NULL, NULL },
    .is_of_corpus = true,
    .draw = draw,
};
