/* A legend flows like words: a sample and its words from left to right, then the next row. */
#include <math.h>

#include "layouts/charts.h"

static const double row = 19, gap = 14, sample_gap = 6, line_length = 24;
static const double wider = 1.1; /* than ours other fonts may be */
static const double block = 10, dot = 10, card_width = 22, sample_corner = 4;

static dgg_box sample_box(const dgg_legend_item *item)
{
    double size = item->size > 0 ? item->size : item->form == DGG_DOT ? dot : block;
    bool is_wide = item->form == DGG_CARD || item->form == DGG_ELLIPSE || item->form == DGG_HEXAGON;
    return (dgg_box){ { 0, 0 }, is_wide ? fmax(size, card_width) : size, size };
}

static double sample_width(const dgg_legend_item *item)
{
    return item->is_note ? 0 : item->is_line ? line_length : sample_box(item).width;
}

static dgg_status add_sample(dgg_chart *chart, const dgg_legend_item *item, dgg_point at)
{
    const dgg_about about = { .kind = dgg_text_of("legend") };
    if (item->is_note) {
        return DGG_OK;
    }
    if (item->is_line) {
        const dgg_point ends[] = { at, { at.x + line_length, at.y } };
        return dgg_chart_line(chart, ends, 2, &item->look, &about);
    }
    dgg_shape shape = { .form = item->form,
                        .box = sample_box(item),
                        .corner = sample_corner,
                        .look = item->look,
                        .about = about };
    shape.box.centre = (dgg_point){ at.x + shape.box.width / 2, at.y };
    return dgg_scene_add_shape(chart->scene, &shape, chart->error);
}

dgg_status dgg_chart_legend(dgg_chart *chart, const dgg_legend_item *items, size_t count)
{
    dgg_status status = DGG_OK;
    double right = chart->width - DGG_CHART_MARGIN, x = DGG_CHART_MARGIN, high = row;
    double top = chart->bottom + 8;
    for (size_t i = 0; i < count; i++) {
        bool is_shape = !items[i].is_note && !items[i].is_line;
        high = fmax(high, is_shape ? sample_box(&items[i]).height + 4 : 0);
    }
    for (size_t i = 0; i < count; i++) {
        dgg_scene_text text = { .text = items[i].words,
                                .anchor = DGG_FROM_LEFT,
                                .size = DGG_CHART_SMALL,
                                .fill = { DGG_MUTED_INK, 0 } };
        double sample = sample_width(&items[i]), before = items[i].is_note ? 0 : sample_gap;
        double most = right - DGG_CHART_MARGIN - sample - before;
        double words = fmin(dgg_scene_text_width(&text), most);
        if (x + sample + before + words > right && x > DGG_CHART_MARGIN) {
            x = DGG_CHART_MARGIN;
            top += high;
        }
        DGG_TRY(add_sample(chart, &items[i], (dgg_point){ x, top + high / 2 }));
        text.at = (dgg_point){ x + sample + before, top + high / 2 + DGG_CHART_SMALL * 0.35 };
        DGG_TRY(dgg_chart_text(chart, &text, most));
        x += sample + before + words * wider + gap;
    }
    chart->bottom = count > 0 ? top + high : chart->bottom;
done:
    return status;
}
