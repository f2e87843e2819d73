/* Themes by locations: how many records both stand in, and where that is fewer than chance would
 * have it: candidates for gaps. */
#include "base/memory.h"
#include "graph/comparisons.h"
#include "graph/statistics.h"
#include "layouts/charted.h"
#include "layouts/heat.h"

enum { USUAL = 15, MOST = 60, SEED = 42 };

typedef struct heat_picture {
    dgg_chart chart;
    const dgg_corpus *corpus;
    dgg_table counts, gaps;
    dgg_text *rows, *columns;
    dgg_heat_cell *cells;
    dgg_heat heat;
    size_t few, many; /* marked, among all cells tested */
    dgg_caption captions[DGG_CAPTIONS];
} heat_picture;

static size_t least(size_t one, size_t other)
{
    return one < other ? one : other;
}

/* Both are in the order of their records. */
static dgg_status fill_cells(heat_picture *p)
{
    dgg_status status = DGG_OK;
    size_t top = p->chart.options->top, rows = dgg_table_row_count(&p->counts);
    top = top == 0 ? USUAL : least(top, MOST);
    size_t columns = p->counts.column_count > 0 ? p->counts.column_count - 1 : 0;
    rows = least(rows, top);
    columns = least(least(columns, top), dgg_heat_room(&p->chart));
    DGG_TRY(dgg_grow(&p->rows, rows + 1, sizeof *p->rows, p->chart.error));
    DGG_TRY(dgg_grow(&p->columns, columns + 1, sizeof *p->columns, p->chart.error));
    DGG_TRY(dgg_grow(&p->cells, rows * columns + 1, sizeof *p->cells, p->chart.error));
    for (size_t j = 0; j < columns; j++) {
        p->columns[j] = p->counts.columns[j + 1].name;
    }
    for (size_t i = 0; i < rows; i++) {
        p->rows[i] = dgg_charted_text(&p->counts, i, 0);
        for (size_t j = 0; j < columns; j++) {
            p->cells[i * columns + j] =
                (dgg_heat_cell){ dgg_charted_number(&p->counts, i, j + 1), DGG_HEAT_PLAIN };
        }
    }
    p->heat = (dgg_heat){ .rows = p->rows,
                          .columns = p->columns,
                          .row_count = rows,
                          .column_count = columns,
                          .cells = p->cells };
    p->heat.unit = dgg_text_of(dgg_chart_say(&p->chart, "records:", "文献数："));
done:
    return status;
}

/* The cell of a row of the table of gaps; NULL if it is not drawn. */
static dgg_heat_cell *find_cell(heat_picture *p, size_t gap, const size_t keys[2])
{
    dgg_text theme = dgg_charted_text(&p->gaps, gap, keys[0]);
    dgg_text location = dgg_charted_text(&p->gaps, gap, keys[1]);
    for (size_t i = 0; i < p->heat.row_count; i++) {
        for (size_t j = 0; j < p->heat.column_count && dgg_text_equal(p->rows[i], theme); j++) {
            if (dgg_text_equal(p->counts.columns[j + 1].key, location)) {
                return &p->cells[i * p->heat.column_count + j];
            }
        }
    }
    return NULL;
}

static void mark_cells(heat_picture *p)
{
    const size_t keys[2] = { dgg_charted_column(&p->gaps, "theme"),
                             dgg_charted_column(&p->gaps, "location_id") };
    size_t finding = dgg_charted_column(&p->gaps, "finding");
    for (size_t i = 0; i < dgg_table_row_count(&p->gaps); i++) {
        dgg_text found = dgg_charted_text(&p->gaps, i, finding);
        bool is_few = dgg_text_starts(found, "too few"), is_many = dgg_text_is(found, "too many");
        dgg_heat_cell *cell = is_few || is_many ? find_cell(p, i, keys) : NULL;
        p->few += is_few;
        p->many += is_many;
        if (cell != NULL) {
            cell->mark = is_few ? DGG_HEAT_TOO_FEW : DGG_HEAT_TOO_MANY;
        }
    }
}

/* Its width tells how many columns have room. */
static dgg_status open(heat_picture *p)
{
    dgg_status status = DGG_OK;
    dgg_text subtitle = { 0 };
    DGG_TRY(dgg_chart_print(&p->chart, &subtitle,
                            DGG_SAY(&p->chart,
                                    "those of most records, of %zu themes and %zu "
                                    "locations",
                                    "共%zu个主题、%zu个地点，取文献最多者"),
                            dgg_table_row_count(&p->counts), p->counts.column_count - 1));
    DGG_TRY(dgg_chart_open(
        &p->chart, "heatmap",
        dgg_text_of(dgg_chart_say(&p->chart, "Themes by location", "主题与地点")), subtitle));
done:
    return status;
}

static dgg_status gather(heat_picture *p, const dgg_analysis *analysis)
{
    dgg_status status = DGG_OK;
    const dgg_comparison_options how = { .seed = SEED };
    DGG_TRY(dgg_statistic_fill(analysis, "theme_location", &p->counts, p->chart.error));
    if (dgg_table_row_count(&p->counts) == 0 || p->counts.column_count < 2) {
        return dgg_fail(p->chart.error, DGG_BAD_REQUEST, 0,
                        "there are no themes and locations to set against each other");
    }
    DGG_TRY(open(p));
    DGG_TRY(fill_cells(p));
    DGG_TRY(dgg_comparison_fill(p->corpus, &how, "gaps", &p->gaps, p->chart.error));
    mark_cells(p);
done:
    return status;
}

static dgg_status tell(heat_picture *p)
{
    dgg_status status = DGG_OK;
    size_t papers = p->corpus->paper_count, tested = dgg_table_row_count(&p->gaps);
    dgg_caption *english = &p->captions[DGG_IN_ENGLISH], *chinese = &p->captions[DGG_IN_CHINESE];
    size_t themes = dgg_table_row_count(&p->counts), places = p->counts.column_count - 1;
    english->what = dgg_text_of("Records by theme and location.");
    chinese->what = dgg_text_of("按主题与地点的文献数。");
    english->counted = dgg_text_of("A record counts once in every cell of a theme it discusses and "
                                   "a location it studies; empty cells have none.");
    chinese->counted =
        dgg_text_of("每条记录在其讨论的主题与研究的地点的每一格各计一次；空格为零。");
    DGG_TRY(dgg_chart_print(&p->chart, &english->number,
                            "n = %zu record%s; drawn: %zu of %zu themes, %zu of %zu locations, "
                            "those of most records.",
                            papers, papers == 1 ? "" : "s", p->heat.row_count, themes,
                            p->heat.column_count, places));
    DGG_TRY(dgg_chart_print(&p->chart, &chinese->number,
                            "n = %zu条记录；绘出文献最多的主题%zu个（共%zu个）、地点%zu个（共%zu"
                            "个）。",
                            papers, p->heat.row_count, themes, p->heat.column_count, places));
    DGG_TRY(dgg_chart_print(
        &p->chart, &english->method,
        tested == 0 ? "No cell could be tested against chance: in none 5 records are expected."
                    : "Of %zu cells tested by permutations, %zu have fewer records than by chance "
                      "(gap candidates) and %zu more, at a false discovery rate of 0.05; what the "
                      "coding overlooks counts as absent.",
        tested, p->few, p->many));
    DGG_TRY(dgg_chart_print(
        &p->chart, &chinese->method,
        tested == 0 ? "无一格可作随机检验：各格预期均不足5条。"
                    : "置换检验%zu格：%zu格少于随机预期（空白候选），%zu格多于预期（错误发现率0.05"
                      "）；编码遗漏者计为无。",
        tested, p->few, p->many));
    DGG_TRY(dgg_chart_tell_coding(&p->chart, p->corpus, p->captions));
done:
    return status;
}

static dgg_status compose(heat_picture *p)
{
    dgg_status status = DGG_OK;
    DGG_TRY(tell(p));
    DGG_TRY(dgg_heat_draw(&p->chart, &p->heat));
    DGG_TRY(dgg_chart_close(&p->chart, p->captions));
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
    DGG_TRY(compose(&p));
done:
    dgg_release(p.rows);
    dgg_release(p.columns);
    dgg_release(p.cells);
    dgg_table_destroy(&p.counts);
    dgg_table_destroy(&p.gaps);
    dgg_chart_destroy(&p.chart);
    return status;
}

const dgg_picture dgg_picture_heatmap = {
    { "heatmap", "themes by location, and candidates for gaps", NULL, NULL },
    .is_of_corpus = true,
    .draw = draw,
};
