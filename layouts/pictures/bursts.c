/* What a literature suddenly wrote more of, and when: a row for each item, a bar for each burst. */
#include <math.h>

#include "base/number.h"
#include "layouts/pictures/bursts/content.h"

static const double row_height = 19, bar_height = 11, heading_height = 25, weight_room = 36;
static const double inside_size = 8.5, least_name_room = 90;

enum { NO_KIND = DGG_BURSTS_KINDS };

/* A cited work's name is a whole reference: they need the room. */
static double name_room(const dgg_bursts_picture *p)
{
    double room = 0, most = (p->chart.width - 2 * DGG_CHART_MARGIN) * 0.45;
    for (size_t i = 0; i < p->count; i++) {
        dgg_text name = dgg_charted_text(&p->table, p->items[i].row, DGG_BURSTS_ITEM);
        room = fmax(room, dgg_metrics_width(name, DGG_REGULAR) * DGG_CHART_SMALL + 10);
    }
    return fmax(least_name_room, fmin(room, most));
}

static double height_of(const dgg_bursts_item *shown)
{
    return row_height + (shown->name.count > 1 ? DGG_CHART_SMALL * 1.25 : 0);
}

static size_t heading_count(const dgg_bursts_picture *p)
{
    size_t count = 0, before = NO_KIND;
    for (size_t i = 0; i < p->count; i++) {
        count += p->items[i].kind != before;
        before = p->items[i].kind;
    }
    return count;
}

static double edge_of(const dgg_bursts_picture *p, double year)
{
    double count = p->window.last - p->window.first + 1;
    double left = p->chart.field.centre.x - p->chart.field.width / 2;
    return left + p->chart.field.width * (year - p->window.first) / count;
}

static dgg_status add_bar(dgg_bursts_picture *p, size_t row, double y)
{
    dgg_status status = DGG_OK;
    double from = dgg_charted_number(&p->table, row, DGG_BURSTS_FROM);
    double to = dgg_charted_number(&p->table, row, DGG_BURSTS_TO);
    double left = edge_of(p, from) + 0.6, right = edge_of(p, to + 1) - 0.6;
    dgg_shape bar = { .form = DGG_SHEET,
                      .box = { { (left + right) / 2, y }, right - left, bar_height },
                      .look = { .fill = { DGG_SOLID, 6 } },
                      .about = { .kind = dgg_text_of("burst") } };
    dgg_scene_text years = { .size = inside_size, .fill = { DGG_ON_SOLID, 0 } };
    if (from == to) {
        DGG_TRY(dgg_chart_print(&p->chart, &years.text, "%.0f", from));
    } else {
        DGG_TRY(dgg_chart_print(&p->chart, &years.text, "%.0f–%.0f", from, to));
    }
    bar.about.tooltip = years.text;
    if (dgg_scene_text_width(&years) > bar.box.width - 4) {
        years.text = (dgg_text){ 0 };
    }
    DGG_TRY(dgg_chart_shape(&p->chart, &bar, &years));
done:
    return status;
}

static dgg_status add_item(dgg_bursts_picture *p, const dgg_bursts_item *shown, double y)
{
    dgg_status status = DGG_OK;
    char said[DGG_NUMBER_ROOM];
    double right = p->chart.width - DGG_CHART_MARGIN;
    double left = p->chart.field.centre.x - p->chart.field.width / 2;
    double weight = dgg_charted_number(&p->table, shown->row, DGG_BURSTS_WEIGHT);
    dgg_scene_text text = { .at = { DGG_CHART_MARGIN, y + DGG_CHART_SMALL * 0.35 },
                            .anchor = DGG_FROM_LEFT,
                            .size = DGG_CHART_SMALL };
    const dgg_point ends[] = { { left, y }, { left + p->chart.field.width, y } };
    const dgg_look look = { .stroke = { DGG_GRID, 0 }, .thickness = 1 };
    const dgg_about axis = { .kind = dgg_text_of("axis") };
    text.at.y -= ((double)shown->name.count - 1) * DGG_CHART_SMALL * 0.625;
    DGG_TRY(dgg_chart_lines(&p->chart, &shown->name, &text));
    text.at.y = y + DGG_CHART_SMALL * 0.35;
    text.anchor = DGG_FROM_RIGHT;
    text.at.x = right;
    text.fill = (dgg_paint){ DGG_MUTED_INK, 0 };
    text.text = dgg_text_of(dgg_number_fixed(weight, 1, said));
    DGG_TRY(dgg_chart_text(&p->chart, &text, 0));
    DGG_TRY(dgg_chart_line(&p->chart, ends, 2, &look, &axis));
    for (size_t i = 0; i < dgg_table_row_count(&p->table); i++) {
        DGG_TRY(dgg_bursts_is_of(p, i, shown) ? add_bar(p, i, y) : DGG_OK);
    }
done:
    return status;
}

static dgg_status add_heading(dgg_bursts_picture *p, size_t kind, double y)
{
    dgg_scene_text text = {
        .text = dgg_text_of(dgg_chart_say(&p->chart, dgg_bursts_kinds[kind].english,
                                          dgg_bursts_kinds[kind].chinese)),
        .at = { DGG_CHART_MARGIN, y },
        .anchor = DGG_FROM_LEFT,
        .face = DGG_BOLD,
    };
    return dgg_chart_text(&p->chart, &text, 0);
}

/* What has no room in one line has two. */
static dgg_status name_items(dgg_bursts_picture *p, double room, double *height)
{
    dgg_status status = DGG_OK;
    const dgg_wrapping how = { DGG_REGULAR, DGG_CHART_SMALL, room, 2, 0 };
    *height = (double)heading_count(p) * heading_height;
    for (size_t i = 0; i < p->count; i++) {
        dgg_text name = dgg_charted_text(&p->table, p->items[i].row, DGG_BURSTS_ITEM);
        DGG_TRY(dgg_chart_wrap(&p->chart, name, &how, &p->items[i].name));
        *height += height_of(&p->items[i]);
    }
done:
    return status;
}

static dgg_status add_items(dgg_bursts_picture *p)
{
    dgg_status status = DGG_OK;
    double height = 0, room = name_room(p);
    DGG_TRY(name_items(p, room - 8, &height));
    dgg_chart_set_field(&p->chart, room, weight_room, height);
    double y = p->chart.field.centre.y - height / 2;
    dgg_scene_text weight = { .text = dgg_text_of(dgg_chart_say(&p->chart, "weight", "权重")),
                              .at = { p->chart.width - DGG_CHART_MARGIN, y + 17 },
                              .anchor = DGG_FROM_RIGHT,
                              .size = DGG_CHART_SMALL,
                              .fill = { DGG_MUTED_INK, 0 } };
    DGG_TRY(dgg_chart_text(&p->chart, &weight, 0));
    for (size_t i = 0; i < p->count; i++) {
        if (i == 0 || p->items[i].kind != p->items[i - 1].kind) {
            DGG_TRY(add_heading(p, p->items[i].kind, y + 17));
            y += heading_height;
        }
        DGG_TRY(add_item(p, &p->items[i], y + height_of(&p->items[i]) / 2));
        y += height_of(&p->items[i]);
    }
    DGG_TRY(dgg_chart_years(&p->chart, p->window.first, p->window.last));
done:
    return status;
}

static dgg_status tell(dgg_bursts_picture *p)
{
    dgg_status status = DGG_OK;
    dgg_caption *english = &p->captions[DGG_IN_ENGLISH], *chinese = &p->captions[DGG_IN_CHINESE];
    english->what = dgg_text_of("Bursts: years in which the records suddenly had more of a theme, "
                                "keyword, cited work or author than over the whole time.");
    chinese->what = dgg_text_of("突现：主题、关键词、被引文献或作者在这些年份明显多于整个时期。");
    english->counted = dgg_text_of("A record counts once for each item, in its year; an item needs "
                                   "3 records.");
    chinese->counted = dgg_text_of("每条记录在其年份对每项各计一次；每项至少需3条记录。");
    DGG_TRY(dgg_chart_tell_years(&p->chart, &p->window, p->captions));
    DGG_TRY(dgg_chart_print(&p->chart, &english->method,
                            "Kleinberg's automaton of two states (2003), s = 2, gamma = 1; weight: "
                            "how much cheaper the burst is than its absence. %zu of the %zu "
                            "items that burst are drawn, those of greatest weight%s.",
                            p->count, p->found,
                            p->too_common > 0 ? "; items in so many records that they cannot burst "
                                                "are left out"
                                              : ""));
    DGG_TRY(dgg_chart_print(&p->chart, &chinese->method,
                            "Kleinberg双状态自动机（2003），s = 2，gamma = "
                            "1；权重：突现状态较平常状态节省的代价。共%zu项突现，绘出权重最大的%zu"
                            "项%s。",
                            p->found, p->count,
                            p->too_common > 0 ? "；过于常见而无法突现者略去" : ""));
    DGG_TRY(dgg_chart_tell_coding(&p->chart, p->corpus, p->captions));
done:
    return status;
}

static dgg_status compose(dgg_bursts_picture *p)
{
    dgg_status status = DGG_OK;
    dgg_text subtitle = { 0 };
    const dgg_legend_item bar = { .form = DGG_SHEET,
                                  .look = { .fill = { DGG_SOLID, 6 } },
                                  .words = dgg_text_of(dgg_chart_say(
                                      &p->chart, "burst: suddenly more than usual", "突现")) };
    DGG_TRY(tell(p));
    DGG_TRY(dgg_chart_print(
        &p->chart, &subtitle,
        DGG_SAY(&p->chart, "items of greatest weight (%zu), %d–%d", "权重最大的%zu项，%d–%d年"),
        p->count, p->window.first, p->window.last));
    DGG_TRY(dgg_chart_open(&p->chart, "bursts",
                           dgg_text_of(dgg_chart_say(&p->chart, "Bursts", "突现")), subtitle));
    DGG_TRY(add_items(p));
    DGG_TRY(dgg_chart_legend(&p->chart, &bar, 1));
    DGG_TRY(dgg_chart_close(&p->chart, p->captions));
done:
    return status;
}

static dgg_status draw(dgg_scene *scene, const dgg_analysis *analysis,
                       const dgg_picture_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_bursts_picture p = { .chart = { .scene = scene, .options = options, .error = error },
                             .corpus = analysis->graph->corpus };
    DGG_TRY(dgg_bursts_gather(&p, analysis));
    DGG_TRY(compose(&p));
done:
    dgg_bursts_forget(&p);
    return status;
}

const dgg_picture dgg_picture_bursts = {
    { "bursts", "what there was suddenly more of, and when", NULL, NULL },
    .is_of_corpus = true,
    .draw = draw,
};
