/* A field of counts: cells in five shades, each with its number, for a shade alone tells little. */
#include "layouts/heat.h"

#include <math.h>

#include "layouts/charted.h"

enum { MOST_ITEMS = DGG_SCALE_LEVELS + 4, NAME_LINES = 2 };

static const double flat = 21, high = 27, narrow = 420, narrowest = 25, widest = 48, seam = 2.5,
                    thick = 2;
static const double share_of_names = 0.36, most_name_room = 200, most_head_room = 110;

static double name_room(const dgg_chart *chart)
{
    return fmin((chart->width - 2 * DGG_CHART_MARGIN) * share_of_names, most_name_room);
}

/* Names have two lines where there is little room. */
static double cell_height(const dgg_chart *chart)
{
    return chart->width < narrow ? high : flat;
}

size_t dgg_heat_room(const dgg_chart *chart)
{
    double room = chart->width - 2 * DGG_CHART_MARGIN - name_room(chart);
    return room > narrowest ? (size_t)(room / narrowest) : 1;
}

/* The root lets few be told from fewer; the legend says what each level holds. */
static unsigned level_of(double count, double most)
{
    return dgg_style_level(sqrt((count - 1) / most));
}

static double most_of(const dgg_heat *heat)
{
    double most = 1;
    for (size_t i = 0; i < heat->row_count * heat->column_count; i++) {
        most = fmax(most, heat->cells[i].count);
    }
    return most;
}

static dgg_look marked(dgg_paint fill, dgg_heat_mark mark)
{
    dgg_look look = { .fill = fill };
    if (mark != DGG_HEAT_PLAIN) {
        look.stroke = (dgg_paint){ DGG_TEXT_INK, 0 };
        look.thickness = thick;
        look.is_dashed = mark == DGG_HEAT_TOO_MANY;
    }
    return look;
}

static dgg_status add_cell(dgg_chart *chart, const dgg_heat_cell *cell, dgg_box box, double most)
{
    dgg_status status = DGG_OK;
    unsigned level = level_of(cell->count, most);
    dgg_paint fill = { DGG_SCALE, level };
    fill = cell->count > 0 ? fill : (dgg_paint){ DGG_NO_PAINT, 0 };
    dgg_shape shape = { .form = DGG_SHEET,
                        .box = box,
                        .look = marked(fill, cell->mark),
                        .about = { .kind = dgg_text_of("cell") } };
    dgg_scene_text number = {
        .size = cell->count < 1000 ? 9 : 8,
        .face = cell->mark != DGG_HEAT_PLAIN ? DGG_BOLD : DGG_REGULAR,
        .fill = { cell->count > 0 ? DGG_ON_SCALE : DGG_MUTED_INK, cell->count > 0 ? level : 0 },
    };
    DGG_TRY(dgg_chart_print(chart, &number.text, "%.0f", cell->count));
    shape.about.tooltip = number.text;
    if (cell->count > 0 || cell->mark != DGG_HEAT_PLAIN) {
        DGG_TRY(dgg_chart_shape(chart, &shape, &number));
    }
done:
    return status;
}

static dgg_box cell_box(const dgg_chart *chart, const dgg_heat *heat, size_t row, size_t column)
{
    double width = chart->field.width / (double)heat->column_count;
    double top = chart->field.centre.y - chart->field.height / 2;
    return (dgg_box){ { dgg_chart_share(chart, column, heat->column_count),
                        top + cell_height(chart) * ((double)row + 0.5) },
                      width - seam,
                      cell_height(chart) - seam };
}

/* Through empty cells the eye follows a line. */
static const dgg_look guide = { .stroke = { DGG_GRID, 0 }, .thickness = 1 };
static const dgg_about axis = { .kind = { "axis", 4 } };

static dgg_status add_row(dgg_chart *chart, const dgg_heat *heat, size_t row, double most)
{
    dgg_status status = DGG_OK;
    dgg_lines name = { 0 };
    double left = chart->field.centre.x - chart->field.width / 2;
    const dgg_wrapping how = { DGG_REGULAR, 9, left - DGG_CHART_MARGIN - 8, NAME_LINES, 0 };
    dgg_box first = cell_box(chart, heat, row, 0);
    dgg_scene_text text = { .anchor = DGG_FROM_RIGHT, .size = 9 };
    DGG_TRY(dgg_chart_wrap(chart, heat->rows[row], &how, &name));
    double above = ((double)name.count - 1) * text.size * 0.625;
    text.at = (dgg_point){ left - 8, first.centre.y + text.size * 0.35 - above };
    DGG_TRY(dgg_chart_lines(chart, &name, &text));
    const dgg_point ends[] = { { left, first.centre.y },
                               { left + chart->field.width, first.centre.y } };
    DGG_TRY(dgg_chart_line(chart, ends, 2, &guide, &axis));
    for (size_t i = 0; i < heat->column_count; i++) {
        const dgg_heat_cell *cell = &heat->cells[row * heat->column_count + i];
        DGG_TRY(add_cell(chart, cell, cell_box(chart, heat, row, i), most));
    }
done:
    return status;
}

/* Names of columns read upwards, all from one line. */
static dgg_status add_heads(dgg_chart *chart, const dgg_heat *heat)
{
    dgg_status status = DGG_OK;
    double top = chart->field.centre.y - chart->field.height / 2;
    for (size_t i = 0; i < heat->column_count; i++) {
        dgg_lines name = { 0 };
        const dgg_wrapping how = { DGG_REGULAR, 9, most_head_room - 8, 1, 0 };
        dgg_scene_text text = { .at = { dgg_chart_share(chart, i, heat->column_count) + 3,
                                        top - 5 },
                                .anchor = DGG_FROM_LEFT,
                                .size = 9,
                                .is_turned = true };
        DGG_TRY(dgg_chart_wrap(chart, heat->columns[i], &how, &name));
        DGG_TRY(dgg_chart_lines(chart, &name, &text));
    }
done:
    return status;
}

static double head_room(const dgg_heat *heat)
{
    double room = 0;
    for (size_t i = 0; i < heat->column_count; i++) {
        room = fmax(room, dgg_metrics_width(heat->columns[i], DGG_REGULAR) * 9);
    }
    return fmin(room + 10, most_head_room);
}

/* The levels that occur, each with the least and the most of its counts. */
static dgg_status list_levels(dgg_chart *chart, const dgg_heat *heat, double most,
                              dgg_legend_item *items, size_t *count)
{
    dgg_status status = DGG_OK;
    for (unsigned level = 0; level < DGG_SCALE_LEVELS; level++) {
        double low = INFINITY, top = 0;
        for (size_t i = 0; i < heat->row_count * heat->column_count; i++) {
            double here = heat->cells[i].count;
            if (here > 0 && level_of(here, most) == level) {
                low = fmin(low, here);
                top = fmax(top, here);
            }
        }
        if (top > 0) {
            dgg_legend_item *item = &items[(*count)++];
            *item = (dgg_legend_item){ .form = DGG_SHEET, .look.fill = { DGG_SCALE, level } };
            DGG_TRY(
                dgg_chart_print(chart, &item->words, top > low ? "%.0f–%.0f" : "%.0f", low, top));
        }
    }
done:
    return status;
}

static bool has_mark(const dgg_heat *heat, dgg_heat_mark mark)
{
    bool is_there = false;
    for (size_t i = 0; i < heat->row_count * heat->column_count; i++) {
        is_there = is_there || heat->cells[i].mark == mark;
    }
    return is_there;
}

static dgg_status add_legend(dgg_chart *chart, const dgg_heat *heat, double most)
{
    dgg_status status = DGG_OK;
    dgg_legend_item items[MOST_ITEMS];
    size_t count = 0;
    items[count++] = (dgg_legend_item){ .is_note = true, .words = heat->unit };
    DGG_TRY(list_levels(chart, heat, most, items, &count));
    for (dgg_heat_mark mark = DGG_HEAT_TOO_FEW; mark <= DGG_HEAT_TOO_MANY; mark++) {
        bool is_few = mark == DGG_HEAT_TOO_FEW;
        const char *words =
            is_few ? DGG_SAY(chart, "gap candidate: fewer than by chance", "空白候选：少于随机预期")
                   : DGG_SAY(chart, "more than by chance", "多于随机预期");
        if (has_mark(heat, mark)) {
            items[count++] =
                (dgg_legend_item){ .form = DGG_SHEET,
                                   .look = marked((dgg_paint){ DGG_NO_PAINT, 0 }, mark),
                                   .words = dgg_text_of(words) };
        }
    }
    DGG_TRY(dgg_chart_legend(chart, items, count));
done:
    return status;
}

dgg_status dgg_heat_draw(dgg_chart *chart, const dgg_heat *heat)
{
    dgg_status status = DGG_OK;
    double most = most_of(heat), names = name_room(chart);
    double free = chart->width - 2 * DGG_CHART_MARGIN - names;
    double width = fmin(free, widest * (double)heat->column_count);
    chart->bottom += head_room(heat);
    dgg_chart_set_field(chart, names, free - width, cell_height(chart) * (double)heat->row_count);
    DGG_TRY(add_heads(chart, heat));
    for (size_t i = 0; i < heat->row_count; i++) {
        DGG_TRY(add_row(chart, heat, i, most));
    }
    DGG_TRY(add_legend(chart, heat, most));
done:
    return status;
}
