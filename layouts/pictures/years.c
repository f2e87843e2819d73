/* Records by year as bars, and below them the themes of those records, stacked. */
#include <math.h>

#include "base/number.h"
#include "layouts/pictures/years/content.h"

enum { MOST_STEPS = 5 };

static const double axis_room = 34, gap_share = 0.22, letter_size = 9, panel_gap = 26;
static const char *const letters[DGG_YEARS_OTHERS] = { "A", "B", "C", "D", "E", "F" };

static double bar_width(const dgg_years_picture *p)
{
    return fmax(1, p->chart.field.width / (double)p->year_count * (1 - gap_share));
}

static dgg_status about_year(dgg_years_picture *p, size_t index, double records, dgg_text name,
                             dgg_about *about)
{
    *about = (dgg_about){ .kind = dgg_text_of("year") };
    return dgg_chart_print(&p->chart, &about->tooltip, "%d: %.0f%s%.*s",
                           p->window.first + (int)index, records, name.length > 0 ? " " : "",
                           (int)(name.length < 200 ? name.length : 0),
                           name.length > 0 ? name.start : "");
}

static dgg_status add_record_bars(dgg_years_picture *p, const dgg_scale *scale)
{
    dgg_status status = DGG_OK;
    double bottom = dgg_scale_at(scale, 0), width = bar_width(p);
    for (size_t i = 0; i < p->year_count; i++) {
        char said[DGG_NUMBER_ROOM];
        double records = dgg_years_records(p, i), top = dgg_scale_at(scale, records);
        double x = dgg_chart_share(&p->chart, i, p->year_count);
        dgg_scene_text number = { .text = dgg_text_of(dgg_number_fixed(records, 0, said)),
                                  .at = { x, top - 3 },
                                  .size = letter_size };
        dgg_about about;
        if (records == 0) {
            continue;
        }
        DGG_TRY(about_year(p, i, records, (dgg_text){ 0 }, &about));
        DGG_TRY(dgg_chart_bar(&p->chart,
                              (dgg_box){ { x, (top + bottom) / 2 }, width, bottom - top },
                              (dgg_paint){ DGG_SOLID, 0 }, &about));
        if (dgg_scene_text_width(&number) < width / (1 - gap_share) - 1) {
            number.has_halo = true;
            DGG_TRY(dgg_chart_text(&p->chart, &number, 0));
        }
    }
done:
    return status;
}

static dgg_status add_records(dgg_years_picture *p)
{
    dgg_status status = DGG_OK;
    double most = 0;
    for (size_t i = 0; i < p->year_count; i++) {
        most = fmax(most, dgg_years_records(p, i));
    }
    dgg_scale scale = dgg_scale_make(0, most * 1.08, MOST_STEPS, true);
    p->chart.bottom += 18;
    dgg_chart_set_field(&p->chart, axis_room, 4, p->theme_count > 0 ? 130 : 200);
    DGG_TRY(dgg_chart_y_axis(&p->chart, &scale, dgg_chart_say(&p->chart, "Records", "文献数")));
    DGG_TRY(add_record_bars(p, &scale));
    DGG_TRY(dgg_chart_years(&p->chart, p->window.first, p->window.last));
done:
    return status;
}

static dgg_text name_of(const dgg_years_picture *p, size_t layer)
{
    return layer < p->shown ? p->themes[layer].label
                            : dgg_text_of(dgg_chart_say(&p->chart, "other themes", "其他主题"));
}

static dgg_look look_of(size_t layer)
{
    bool is_other = layer == DGG_YEARS_OTHERS;
    return (dgg_look){ .fill = dgg_style_distinct(layer),
                       .stroke = { is_other ? DGG_QUIET : DGG_NO_PAINT, 0 },
                       .thickness = is_other ? 0.5 : 0 };
}

/* Letters in the bars say what colours say. */
static dgg_status add_layer(dgg_years_picture *p, size_t year, size_t layer, dgg_box box)
{
    dgg_status status = DGG_OK;
    dgg_shape shape = { .form = DGG_SHEET, .box = box, .look = look_of(layer) };
    dgg_scene_text letter = { .size = letter_size, .face = DGG_BOLD, .fill = { DGG_ON_SOLID, 0 } };
    bool has_room =
        layer < DGG_YEARS_OTHERS && box.height >= letter_size + 2 && box.width >= letter_size;
    letter.text = dgg_text_of(has_room ? letters[layer] : "");
    DGG_TRY(about_year(p, year, p->layers[year * DGG_YEARS_LAYERS + layer], name_of(p, layer),
                       &shape.about));
    DGG_TRY(dgg_chart_shape(&p->chart, &shape, &letter));
done:
    return status;
}

static dgg_status add_stack(dgg_years_picture *p, size_t year, const dgg_scale *scale)
{
    dgg_status status = DGG_OK;
    double sum = 0, x = dgg_chart_share(&p->chart, year, p->year_count);
    for (size_t layer = 0; layer < DGG_YEARS_LAYERS; layer++) {
        double records = p->layers[year * DGG_YEARS_LAYERS + layer];
        double bottom = dgg_scale_at(scale, sum), top = dgg_scale_at(scale, sum + records);
        double seam = bottom - top > 4 ? 1 : 0;
        dgg_box box = { { x, (bottom + top + seam) / 2 }, bar_width(p), bottom - top - seam };
        DGG_TRY(records > 0 ? add_layer(p, year, layer, box) : DGG_OK);
        sum += records;
    }
done:
    return status;
}

static dgg_status add_themes(dgg_years_picture *p)
{
    dgg_status status = DGG_OK;
    double most = 0;
    for (size_t i = 0; i < p->year_count; i++) {
        double sum = 0;
        for (size_t layer = 0; layer < DGG_YEARS_LAYERS; layer++) {
            sum += p->layers[i * DGG_YEARS_LAYERS + layer];
        }
        most = fmax(most, sum);
    }
    dgg_scale scale = dgg_scale_make(0, most, MOST_STEPS, true);
    p->chart.bottom += panel_gap;
    dgg_chart_set_field(&p->chart, axis_room, 4, 190);
    DGG_TRY(dgg_chart_y_axis(&p->chart, &scale,
                             dgg_chart_say(&p->chart, "Records × themes", "文献 × 主题")));
    for (size_t i = 0; i < p->year_count; i++) {
        DGG_TRY(add_stack(p, i, &scale));
    }
    DGG_TRY(dgg_chart_years(&p->chart, p->window.first, p->window.last));
done:
    return status;
}

static dgg_status add_legend(dgg_years_picture *p)
{
    dgg_status status = DGG_OK;
    dgg_legend_item items[DGG_YEARS_LAYERS + 2];
    size_t count = 0;
    items[count++] =
        (dgg_legend_item){ .form = DGG_SHEET,
                           .look = { .fill = { DGG_SOLID, 0 } },
                           .words = dgg_text_of(dgg_chart_say(&p->chart, "records", "文献")) };
    for (size_t i = 0; i < p->shown; i++) {
        dgg_text name = dgg_text_slice(name_of(p, i), 0, 400);
        items[count] = (dgg_legend_item){ .form = DGG_SHEET, .look = look_of(i) };
        DGG_TRY(dgg_chart_print(&p->chart, &items[count++].words, "%s: %.*s", letters[i],
                                (int)name.length, name.start));
    }
    if (p->theme_count > p->shown) {
        items[count] = (dgg_legend_item){ .form = DGG_SHEET, .look = look_of(DGG_YEARS_OTHERS) };
        DGG_TRY(dgg_chart_print(&p->chart, &items[count++].words,
                                DGG_SAY(&p->chart, "%zu other themes", "其他%zu个主题"),
                                p->theme_count - p->shown));
    }
    if (p->theme_count > 1) {
        items[count++] = (dgg_legend_item){
            .is_note = true,
            .words = dgg_text_of(dgg_chart_say(&p->chart, "in every bar from below in this order",
                                               "各柱自下而上依此顺序")),
        };
    }
    DGG_TRY(dgg_chart_legend(&p->chart, items, count));
done:
    return status;
}

static dgg_status tell(dgg_years_picture *p)
{
    dgg_status status = DGG_OK;
    bool has_themes = p->theme_count > 0;
    dgg_caption *english = &p->captions[DGG_IN_ENGLISH], *chinese = &p->captions[DGG_IN_CHINESE];
    english->what = dgg_text_of(has_themes ? "Records by year of publication (above) and their "
                                             "themes (below)."
                                           : "Records by year of publication.");
    chinese->what = dgg_text_of(has_themes ? "按发表年份的文献数（上）及其主题（下）。"
                                           : "按发表年份的文献数。");
    english->counted =
        dgg_text_of(has_themes ? "Each record counts once in its year, and below once for every "
                                 "theme it discusses, so the bars below add up to more."
                               : "Each record counts once, in the year its source gives.");
    chinese->counted = dgg_text_of(
        has_themes ? "每条记录在其年份计一次；下图按其讨论的每个主题各计一次，故合计大于文献数。"
                   : "每条记录按来源所示年份计一次。");
    DGG_TRY(dgg_chart_tell_years(&p->chart, &p->window, p->captions));
    if (p->theme_count > p->shown) {
        DGG_TRY(dgg_chart_print(&p->chart, &english->method,
                                "The %zu themes of most records are named, %zu are summed up.",
                                p->shown, p->theme_count - p->shown));
        DGG_TRY(dgg_chart_print(&p->chart, &chinese->method,
                                "图中列出文献最多的%zu个主题，其余%zu个合并。", p->shown,
                                p->theme_count - p->shown));
    }
    DGG_TRY(dgg_chart_tell_coding(&p->chart, p->corpus, p->captions));
done:
    return status;
}

static dgg_status compose(dgg_years_picture *p)
{
    dgg_status status = DGG_OK;
    dgg_text subtitle = { 0 };
    DGG_TRY(tell(p));
    DGG_TRY(dgg_chart_print(&p->chart, &subtitle,
                            DGG_SAY(&p->chart, "%zu records, %d–%d", "%zu条记录，%d–%d年"),
                            p->window.inside, p->window.first, p->window.last));
    const char *title = p->theme_count > 0
                            ? DGG_SAY(&p->chart, "Records and themes by year", "各年文献与主题")
                            : DGG_SAY(&p->chart, "Records by year", "各年文献");
    DGG_TRY(dgg_chart_open(&p->chart, "years", dgg_text_of(title), subtitle));
    DGG_TRY(add_records(p));
    DGG_TRY(p->theme_count > 0 ? add_themes(p) : DGG_OK);
    DGG_TRY(add_legend(p));
    DGG_TRY(dgg_chart_close(&p->chart, p->captions));
done:
    return status;
}

static dgg_status draw(dgg_scene *scene, const dgg_analysis *analysis,
                       const dgg_picture_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_years_picture p = { .chart = { .scene = scene, .options = options, .error = error },
                            .corpus = analysis->graph->corpus };
    DGG_TRY(dgg_years_gather(&p, analysis));
    DGG_TRY(compose(&p));
done:
    dgg_years_forget(&p);
    return status;
}

const dgg_picture dgg_picture_years = {
    { "years", "records by year, and their themes stacked", NULL, NULL },
    .is_of_corpus = true,
    .draw = draw,
};
