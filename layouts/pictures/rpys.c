/* Reference publication year spectroscopy: to which years the references lead, how far each year
 * stands out of those around it, and the works behind the highest peaks. */
#include <math.h>

#include "base/memory.h"
#include "base/number.h"
#include "base/order.h"
#include "graph/time_tables.h"
#include "layouts/pictures/rpys/words.h"

enum { MOST_STEPS = 6, USUAL_PEAKS = 6, MOST_PEAKS = 20 };

static const double axis_room = 34, gap_share = 0.2, label_size = 9, label_room = 24,
                    farthest_label = 30;

typedef struct peak {
    size_t row;
    double deviation;
} peak;

static int by_deviation(const void *left, const void *right)
{
    const peak *one = left, *other = right;
    int order = (one->deviation < other->deviation) - (one->deviation > other->deviation);
    return order != 0 ? order : (one->row > other->row) - (one->row < other->row);
}

static int by_row(const void *left, const void *right)
{
    size_t one = *(const size_t *)left, other = *(const size_t *)right;
    return (one > other) - (one < other);
}

static bool is_inside(const dgg_rpys_picture *p, size_t row)
{
    int year = (int)dgg_charted_number(&p->table, row, DGG_RPYS_YEAR);
    return year >= p->window.first && year <= p->window.last;
}

/* Those that are shown, in the order of their years. */
static dgg_status choose_peaks(dgg_rpys_picture *p)
{
    dgg_status status = DGG_OK;
    peak *found = NULL;
    size_t count = 0, top = p->chart.options->top, rows = dgg_table_row_count(&p->table);
    top = top == 0 ? USUAL_PEAKS : top < MOST_PEAKS ? top : MOST_PEAKS;
    DGG_TRY(dgg_grow(&found, rows + 1, sizeof *found, p->chart.error));
    DGG_TRY(dgg_grow(&p->peaks, rows + 1, sizeof *p->peaks, p->chart.error));
    for (size_t i = 0; i < rows; i++) {
        if (is_inside(p, i) && dgg_charted_text(&p->table, i, DGG_RPYS_PEAK).length > 0) {
            found[count++] = (peak){ i, dgg_charted_number(&p->table, i, DGG_RPYS_DEVIATION) };
        }
    }
    dgg_sort(found, count, sizeof *found, by_deviation);
    for (size_t i = 0; i < count && i < top; i++) {
        p->peaks[p->peak_count++] = found[i].row;
    }
    dgg_sort(p->peaks, p->peak_count, sizeof *p->peaks, by_row);
done:
    dgg_release(found);
    return status;
}

static dgg_status gather(dgg_rpys_picture *p, const dgg_analysis *analysis)
{
    dgg_status status = DGG_OK;
    double low = 0, high = 0, most = 0;
    DGG_TRY(dgg_time_table_fill(analysis->graph, NULL, "rpys", &p->table, p->chart.error));
    p->window = dgg_year_window_of(&p->table, DGG_RPYS_YEAR, DGG_RPYS_REFERENCES);
    if (p->window.first == 0) {
        return dgg_fail(p->chart.error, DGG_BAD_REQUEST, 0,
                        "no record has references with a year: exports of Web of Science, Scopus "
                        "or OpenAlex hold them if cited references are asked for");
    }
    DGG_TRY(choose_peaks(p));
    for (size_t i = 0; i < dgg_table_row_count(&p->table); i++) {
        if (is_inside(p, i)) {
            low = fmin(low, dgg_charted_number(&p->table, i, DGG_RPYS_DEVIATION));
            most = fmax(most, dgg_charted_number(&p->table, i, DGG_RPYS_DEVIATION));
            high = fmax(high, dgg_charted_number(&p->table, i, DGG_RPYS_REFERENCES));
        }
    }
    p->scale = dgg_scale_make(0, high * 1.1, MOST_STEPS, true);
    p->deviations = dgg_scale_make(low, most, MOST_STEPS / 2, true);
done:
    return status;
}

static size_t year_count(const dgg_rpys_picture *p)
{
    return (size_t)(p->window.last - p->window.first) + 1;
}

static double place_of(const dgg_rpys_picture *p, size_t row)
{
    int year = (int)dgg_charted_number(&p->table, row, DGG_RPYS_YEAR);
    return dgg_chart_share(&p->chart, (size_t)(year - p->window.first), year_count(p));
}

static dgg_status add_bars(dgg_rpys_picture *p)
{
    dgg_status status = DGG_OK;
    double width = fmax(0.8, p->chart.field.width / (double)year_count(p) * (1 - gap_share));
    double bottom = dgg_scale_at(&p->scale, 0);
    for (size_t i = 0; i < dgg_table_row_count(&p->table); i++) {
        double references = dgg_charted_number(&p->table, i, DGG_RPYS_REFERENCES);
        double top = dgg_scale_at(&p->scale, references);
        dgg_about about = { .kind = dgg_text_of("year") };
        if (!is_inside(p, i) || references <= 0) {
            continue;
        }
        DGG_TRY(dgg_chart_print(&p->chart, &about.tooltip, "%.0f: %.0f",
                                dgg_charted_number(&p->table, i, DGG_RPYS_YEAR), references));
        dgg_box box = { { place_of(p, i), (top + bottom) / 2 }, width, bottom - top };
        DGG_TRY(dgg_chart_bar(&p->chart, box, (dgg_paint){ DGG_LINE, 0 }, &about));
    }
done:
    return status;
}

static const dgg_look deviation_look = { .stroke = { DGG_INK, 2 }, .thickness = 1.4 };

static dgg_status add_deviation(dgg_rpys_picture *p)
{
    dgg_status status = DGG_OK;
    dgg_point *points = NULL;
    size_t count = 0;
    const dgg_about about = { .kind = dgg_text_of("deviation") };
    DGG_TRY(dgg_grow(&points, year_count(p) + 1, sizeof *points, p->chart.error));
    for (size_t i = 0; i < dgg_table_row_count(&p->table); i++) {
        if (is_inside(p, i) && count < year_count(p)) {
            double deviation = dgg_charted_number(&p->table, i, DGG_RPYS_DEVIATION);
            points[count++] =
                (dgg_point){ place_of(p, i), dgg_scale_at(&p->deviations, deviation) };
        }
    }
    DGG_TRY(count > 1 ? dgg_chart_line(&p->chart, points, count, &deviation_look, &about) : DGG_OK);
done:
    dgg_release(points);
    return status;
}

/* Above all bars that the label would cover. */
static double height_over(const dgg_rpys_picture *p, double x, double half)
{
    double top = dgg_scale_at(&p->scale, 0);
    double bar = p->chart.field.width / (double)year_count(p);
    for (size_t i = 0; i < dgg_table_row_count(&p->table); i++) {
        if (is_inside(p, i) && fabs(place_of(p, i) - x) < half + bar) {
            double references = dgg_charted_number(&p->table, i, DGG_RPYS_REFERENCES);
            top = fmin(top, dgg_scale_at(&p->scale, references));
        }
    }
    return top;
}

static void sort_by_height(const dgg_rpys_picture *p, peak *highest)
{
    for (size_t i = 0; i < p->peak_count; i++) {
        double deviation = dgg_charted_number(&p->table, p->peaks[i], DGG_RPYS_DEVIATION);
        highest[i] = (peak){ p->peaks[i], deviation };
    }
    dgg_sort(highest, p->peak_count, sizeof *highest, by_deviation);
}

static bool is_free(const double *taken, size_t count, double x)
{
    for (size_t i = 0; i < count; i++) {
        if (fabs(taken[i] - x) < label_room) {
            return false;
        }
    }
    return true;
}

/* A year stands over its peak; what would lie over that of a higher peak, or far from its own bar,
 * is only listed. */
static dgg_status add_labels(dgg_rpys_picture *p)
{
    dgg_status status = DGG_OK;
    double left = p->chart.field.centre.x - p->chart.field.width / 2, half = label_room / 2;
    double taken[MOST_PEAKS] = { 0 };
    peak highest[MOST_PEAKS] = { { 0 } };
    size_t count = 0;
    sort_by_height(p, highest);
    for (size_t i = 0; i < p->peak_count; i++) {
        char said[DGG_NUMBER_ROOM];
        double year = dgg_charted_number(&p->table, highest[i].row, DGG_RPYS_YEAR);
        double own = dgg_charted_number(&p->table, highest[i].row, DGG_RPYS_REFERENCES);
        double x = place_of(p, highest[i].row);
        x = fmin(fmax(x, left + half), left + p->chart.field.width - half);
        double y = height_over(p, x, half) - 4;
        dgg_scene_text text = { .text = dgg_text_of(dgg_number_fixed(year, 0, said)),
                                .at = { x, y },
                                .size = label_size,
                                .face = DGG_BOLD,
                                .has_halo = true };
        if (is_free(taken, count, x) && dgg_scale_at(&p->scale, own) - y < farthest_label) {
            DGG_TRY(dgg_chart_text(&p->chart, &text, 0));
            taken[count++] = x;
        }
    }
    p->told_count = count;
done:
    return status;
}

static dgg_status add_zero(dgg_rpys_picture *p)
{
    double y = dgg_scale_at(&p->deviations, 0);
    double left = p->chart.field.centre.x - p->chart.field.width / 2;
    const dgg_point ends[] = { { left, y }, { left + p->chart.field.width, y } };
    const dgg_look look = { .stroke = { DGG_QUIET, 0 }, .thickness = 1 };
    const dgg_about axis = { .kind = dgg_text_of("axis") };
    return dgg_chart_line(&p->chart, ends, 2, &look, &axis);
}

static dgg_status add_panels(dgg_rpys_picture *p)
{
    dgg_status status = DGG_OK;
    p->chart.bottom += 18;
    dgg_chart_set_field(&p->chart, axis_room, 4, 190);
    DGG_TRY(dgg_chart_y_axis(&p->chart, &p->scale,
                             dgg_chart_say(&p->chart, "References", "参考文献数")));
    DGG_TRY(add_bars(p));
    DGG_TRY(add_labels(p));
    DGG_TRY(dgg_chart_years(&p->chart, p->window.first, p->window.last));
    p->chart.bottom += 26;
    dgg_chart_set_field(&p->chart, axis_room, 4, 90);
    DGG_TRY(dgg_chart_y_axis(
        &p->chart, &p->deviations,
        dgg_chart_say(&p->chart, "Deviation from the median of five years", "与五年中位数之差")));
    DGG_TRY(add_zero(p));
    DGG_TRY(add_deviation(p));
    DGG_TRY(dgg_chart_years(&p->chart, p->window.first, p->window.last));
done:
    return status;
}

static dgg_status add_legend(dgg_rpys_picture *p)
{
    const char *all = dgg_chart_say(&p->chart, "deviation; bold: years of the highest peaks",
                                    "偏差；粗体：最高峰值年份");
    const char *some = dgg_chart_say(
        &p->chart, "deviation; bold: years of the highest peaks, where there is room (all: below)",
        "偏差；粗体：最高峰值年份（放不下者仅列于下方）");
    const dgg_legend_item items[] = {
        { .form = DGG_SHEET,
          .look = { .fill = { DGG_LINE, 0 } },
          .words = dgg_text_of(dgg_chart_say(&p->chart, "references", "参考文献数")) },
        { .is_line = true,
          .look = deviation_look,
          .words = dgg_text_of(p->told_count < p->peak_count ? some : all) },
    };
    return dgg_chart_legend(&p->chart, items, sizeof items / sizeof *items);
}

static dgg_status compose(dgg_rpys_picture *p)
{
    dgg_status status = DGG_OK;
    dgg_text subtitle = { 0 };
    DGG_TRY(dgg_rpys_tell(p));
    DGG_TRY(dgg_chart_print(
        &p->chart, &subtitle,
        DGG_SAY(&p->chart, "%zu references to works of %d–%d", "%zu条参考文献，%d–%d年"),
        p->window.inside, p->window.first, p->window.last));
    DGG_TRY(dgg_chart_open(
        &p->chart, "rpys",
        dgg_text_of(dgg_chart_say(&p->chart, "Years of the cited works", "被引文献的年份")),
        subtitle));
    DGG_TRY(add_panels(p));
    DGG_TRY(add_legend(p));
    DGG_TRY(p->peak_count > 0 ? dgg_rpys_list(p) : DGG_OK);
    DGG_TRY(dgg_chart_close(&p->chart, p->captions));
done:
    return status;
}

static dgg_status draw(dgg_scene *scene, const dgg_analysis *analysis,
                       const dgg_picture_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_rpys_picture p = { .chart = { .scene = scene, .options = options, .error = error },
                           .corpus = analysis->graph->corpus };
    DGG_TRY(gather(&p, analysis));
    DGG_TRY(compose(&p));
done:
    dgg_release(p.peaks);
    dgg_table_destroy(&p.table);
    dgg_chart_destroy(&p.chart);
    return status;
}

const dgg_picture dgg_picture_rpys = {
    { "rpys", "years of the cited works, and the works behind each peak", NULL, NULL },
    .is_of_corpus = true,
    .draw = draw,
};
