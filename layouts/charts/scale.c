/* Scales whose ticks are numbers that people would choose (Heckbert 1990), and the axes that show
 * them. */
#include <math.h>

#include "base/number.h"
#include "layouts/charts.h"

static const double tick_gap = 6, above_name = 8;

/* The least of 1, 2 and 5 times a power of ten that is not below `least`. */
static double nice_step(double least)
{
    static const double steps[] = { 1, 2, 5, 10 };
    double power = pow(10, floor(log10(least)));
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        if (steps[i] * power >= least * (1 - 1e-9)) {
            return steps[i] * power;
        }
    }
    return 10 * power;
}

dgg_scale dgg_scale_make(double low, double high, size_t most_steps, bool is_whole)
{
    dgg_scale scale = { .low = low, .high = high > low ? high : low + 1, .to = 1 };
    double least = (scale.high - scale.low) / (double)(most_steps > 0 ? most_steps : 1);
    scale.step = nice_step(is_whole ? fmax(least, 1) : least);
    scale.low = floor(scale.low / scale.step + 1e-9) * scale.step;
    scale.high = ceil(scale.high / scale.step - 1e-9) * scale.step;
    scale.places = scale.step < 1 ? (int)ceil(-log10(scale.step) - 1e-9) : 0;
    return scale;
}

double dgg_scale_at(const dgg_scale *scale, double value)
{
    double share = (value - scale->low) / (scale->high - scale->low);
    return scale->from + share * (scale->to - scale->from);
}

size_t dgg_scale_ticks(const dgg_scale *scale)
{
    return (size_t)lround((scale->high - scale->low) / scale->step) + 1;
}

double dgg_scale_tick(const dgg_scale *scale, size_t tick)
{
    return scale->low + (double)tick * scale->step;
}

static dgg_status add_rule(dgg_chart *chart, dgg_point from, dgg_point to, dgg_tone tone)
{
    const dgg_point ends[] = { from, to };
    const dgg_look look = { .stroke = { tone, 0 }, .thickness = 1 };
    const dgg_about axis = { .kind = dgg_text_of("axis") };
    return dgg_chart_line(chart, ends, 2, &look, &axis);
}

static dgg_status add_number(dgg_chart *chart, const dgg_scale *scale, size_t tick,
                             const dgg_scene_text *model)
{
    char number[DGG_NUMBER_ROOM];
    dgg_scene_text text = *model;
    text.text = dgg_text_of(dgg_number_fixed(dgg_scale_tick(scale, tick), scale->places, number));
    text.size = DGG_CHART_SMALL;
    text.fill = (dgg_paint){ DGG_MUTED_INK, 0 };
    return dgg_chart_text(chart, &text, 0);
}

dgg_status dgg_chart_y_axis(dgg_chart *chart, dgg_scale *scale, const char *name)
{
    dgg_status status = DGG_OK;
    const dgg_box *field = &chart->field;
    double left = field->centre.x - field->width / 2, right = left + field->width;
    double top = field->centre.y - field->height / 2;
    scale->from = top + field->height;
    scale->to = top;
    for (size_t i = 0; i < dgg_scale_ticks(scale); i++) {
        double y = dgg_scale_at(scale, dgg_scale_tick(scale, i));
        dgg_scene_text model = { .at = { left - tick_gap, y + DGG_CHART_SMALL * 0.35 },
                                 .anchor = DGG_FROM_RIGHT };
        DGG_TRY(add_rule(chart, (dgg_point){ left, y }, (dgg_point){ right, y },
                         i == 0 ? DGG_QUIET : DGG_GRID));
        DGG_TRY(add_number(chart, scale, i, &model));
    }
    dgg_scene_text said = { .text = dgg_text_of(name),
                            .at = { DGG_CHART_MARGIN, top - above_name },
                            .anchor = DGG_FROM_LEFT,
                            .fill = { DGG_MUTED_INK, 0 } };
    DGG_TRY(dgg_chart_text(chart, &said, chart->width - 2 * DGG_CHART_MARGIN));
done:
    return status;
}

static dgg_status name_below(dgg_chart *chart, const char *name)
{
    dgg_scene_text said = { .text = dgg_text_of(name),
                            .at = { chart->field.centre.x, chart->bottom + DGG_CHART_TEXT },
                            .fill = { DGG_MUTED_INK, 0 } };
    chart->bottom += said.text.length > 0 ? DGG_CHART_TEXT * 1.6 : 0;
    return dgg_chart_text(chart, &said, chart->field.width);
}

dgg_status dgg_chart_x_axis(dgg_chart *chart, dgg_scale *scale, const char *name)
{
    dgg_status status = DGG_OK;
    const dgg_box *field = &chart->field;
    double left = field->centre.x - field->width / 2;
    double bottom = field->centre.y + field->height / 2;
    scale->from = left;
    scale->to = left + field->width;
    for (size_t i = 0; i < dgg_scale_ticks(scale); i++) {
        double x = dgg_scale_at(scale, dgg_scale_tick(scale, i));
        dgg_scene_text model = { .at = { x, bottom + tick_gap + DGG_CHART_SMALL } };
        DGG_TRY(add_rule(chart, (dgg_point){ x, bottom }, (dgg_point){ x, bottom - field->height },
                         i == 0 ? DGG_QUIET : DGG_GRID));
        DGG_TRY(add_number(chart, scale, i, &model));
    }
    chart->bottom += tick_gap + DGG_CHART_SMALL * 1.4;
    DGG_TRY(name_below(chart, name));
done:
    return status;
}

double dgg_chart_share(const dgg_chart *chart, size_t index, size_t count)
{
    double left = chart->field.centre.x - chart->field.width / 2;
    return left + chart->field.width * ((double)index + 0.5) / (double)count;
}

/* Every, every second, every fifth year …, so that four digits have room. */
static size_t years_between(double width)
{
    static const size_t steps[] = { 1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000 };
    size_t best = 0, last = sizeof steps / sizeof *steps - 1;
    while (best < last && width * (double)steps[best] < DGG_CHART_SMALL * 3) {
        best++;
    }
    return steps[best];
}

dgg_status dgg_chart_years(dgg_chart *chart, int first, int last)
{
    dgg_status status = DGG_OK;
    size_t count = last >= first ? (size_t)(last - first) + 1 : 1;
    size_t step = years_between(chart->field.width / (double)count);
    double y = chart->field.centre.y + chart->field.height / 2 + tick_gap + DGG_CHART_SMALL;
    for (size_t i = 0; i < count; i++) {
        char number[DGG_NUMBER_ROOM];
        int year = first + (int)i;
        dgg_scene_text text = { .text = dgg_text_of(dgg_number_fixed(year, 0, number)),
                                .at = { dgg_chart_share(chart, i, count), y },
                                .size = DGG_CHART_SMALL,
                                .fill = { DGG_MUTED_INK, 0 } };
        bool is_shown = count <= step ? i == 0 : step > 0 && (size_t)year % step == 0;
        DGG_TRY(is_shown ? dgg_chart_text(chart, &text, 0) : DGG_OK);
    }
    chart->bottom += tick_gap + DGG_CHART_SMALL * 1.4;
done:
    return status;
}
