/* The frame of a chart: heading, field, texts, bars, lines, areas. */
#include "layouts/charts.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "layouts/labels.h"

static const double usual_width = 640, narrow = 420, title_size = 16, narrow_title = 12.5;

static const dgg_about nothing = { .link = { 0 } };

enum { HEADING_LINES = 3, LONGEST_PRINT = 2048 };

static dgg_status add_lines(dgg_chart *chart, dgg_text words, const dgg_scene_text *model)
{
    dgg_status status = DGG_OK;
    dgg_lines lines = { 0 };
    dgg_scene_text text = *model;
    dgg_wrapping how = { model->face, model->size, chart->width - 2 * DGG_CHART_MARGIN,
                         HEADING_LINES, 0 };
    DGG_TRY(dgg_label_wrap(words, &how, &chart->arena, &lines, chart->error));
    for (size_t i = 0; i < lines.count; i++) {
        text.text = lines.items[i];
        text.at = (dgg_point){ DGG_CHART_MARGIN, chart->bottom + text.size };
        text.anchor = DGG_FROM_LEFT;
        chart->bottom += text.size * 1.35;
        DGG_TRY(dgg_scene_add_text(chart->scene, &text, chart->error));
    }
done:
    return status;
}

dgg_status dgg_chart_open(dgg_chart *chart, const char *name, dgg_text title, dgg_text subtitle)
{
    bool is_narrow = chart->options->width > 0 && chart->options->width < narrow;
    const dgg_scene_text heading = { .size = is_narrow ? narrow_title : title_size,
                                     .face = DGG_BOLD,
                                     .fill = { DGG_TEXT_INK, 0 } };
    const dgg_scene_text second = { .size = DGG_CHART_TEXT, .fill = { DGG_MUTED_INK, 0 } };
    dgg_status status = DGG_OK;
    const char *given = chart->options->title;
    dgg_scene *scene = chart->scene;
    chart->width = chart->options->width > 0 ? chart->options->width : usual_width;
    chart->bottom = DGG_CHART_MARGIN * 0.6;
    scene->name = dgg_text_of(name);
    scene->title = given != NULL && *given != '\0' ? dgg_text_of(given) : title;
    DGG_TRY(dgg_arena_copy(&scene->arena, &scene->name, chart->error));
    DGG_TRY(dgg_arena_copy(&scene->arena, &scene->title, chart->error));
    DGG_TRY(add_lines(chart, scene->title, &heading));
    DGG_TRY(add_lines(chart, subtitle, &second));
    chart->bottom += 8;
done:
    return status;
}

void dgg_chart_set_field(dgg_chart *chart, double left, double right, double height)
{
    double width = chart->width - 2 * DGG_CHART_MARGIN - left - right;
    chart->field = (dgg_box){ { DGG_CHART_MARGIN + left + width / 2, chart->bottom + height / 2 },
                              width,
                              height };
    chart->bottom += height;
}

const char *dgg_chart_say(const dgg_chart *chart, const char *english, const char *chinese)
{
    return chart->options->is_in_chinese ? chinese : english;
}

dgg_status dgg_chart_print(dgg_chart *chart, dgg_text *text, const char *format, ...)
{
    char said[LONGEST_PRINT];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(said, sizeof said, format, arguments);
    va_end(arguments);
    *text = dgg_text_of(said);
    return dgg_arena_copy(&chart->arena, text, chart->error);
}

dgg_status dgg_chart_text(dgg_chart *chart, const dgg_scene_text *text, double room)
{
    dgg_status status = DGG_OK;
    dgg_lines lines = { 0 };
    dgg_scene_text shown = *text;
    shown.size = text->size > 0 ? text->size : DGG_CHART_TEXT;
    shown.fill = text->fill.tone != DGG_NO_PAINT ? text->fill : (dgg_paint){ DGG_TEXT_INK, 0 };
    if (room > 0 && dgg_scene_text_width(&shown) > room) {
        dgg_wrapping how = { shown.face, shown.size, room, 1, 0 };
        DGG_TRY(dgg_label_wrap(text->text, &how, &chart->arena, &lines, chart->error));
        shown.text = lines.count > 0 ? lines.items[0] : (dgg_text){ 0 };
    }
    DGG_TRY(shown.text.length > 0 ? dgg_scene_add_text(chart->scene, &shown, chart->error)
                                  : DGG_OK);
done:
    return status;
}

dgg_status dgg_chart_bar(dgg_chart *chart, dgg_box box, dgg_paint fill, const dgg_about *about)
{
    dgg_shape shape = { .form = DGG_SHEET,
                        .box = box,
                        .look = { .fill = fill },
                        .about = about != NULL ? *about : nothing };
    return dgg_scene_add_shape(chart->scene, &shape, chart->error);
}

static dgg_status add_points(dgg_chart *chart, const dgg_point *points, size_t count)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(dgg_scene_add_point(chart->scene, points[i], chart->error));
    }
done:
    return status;
}

dgg_status dgg_chart_line(dgg_chart *chart, const dgg_point *points, size_t count,
                          const dgg_look *look, const dgg_about *about)
{
    dgg_curve curve = { .first_point = (uint32_t)chart->scene->point_count,
                        .point_count = (uint32_t)count,
                        .look = *look,
                        .about = about != NULL ? *about : nothing };
    dgg_status status = add_points(chart, points, count);
    return status == DGG_OK ? dgg_scene_add_curve(chart->scene, &curve, chart->error) : status;
}

dgg_status dgg_chart_area(dgg_chart *chart, const dgg_point *points, size_t count,
                          const dgg_look *look, const dgg_about *about)
{
    dgg_hull hull = { .first_point = (uint32_t)chart->scene->point_count,
                      .point_count = (uint32_t)count,
                      .look = *look,
                      .about = about != NULL ? *about : nothing };
    dgg_status status = add_points(chart, points, count);
    return status == DGG_OK ? dgg_scene_add_hull(chart->scene, &hull, chart->error) : status;
}

dgg_status dgg_chart_close(dgg_chart *chart, const dgg_caption captions[DGG_CAPTIONS])
{
    dgg_status status = DGG_OK;
    dgg_scene *scene = chart->scene;
    scene->width = chart->width;
    scene->height = ceil(chart->bottom + DGG_CHART_MARGIN / 2);
    scene->description = captions[DGG_IN_ENGLISH].what;
    DGG_TRY(dgg_arena_copy(&scene->arena, &scene->description, chart->error));
    for (int i = 0; i < DGG_CAPTIONS; i++) {
        DGG_TRY(dgg_scene_set_caption(scene, (dgg_caption_language)i, &captions[i], chart->error));
    }
done:
    return status;
}

void dgg_chart_destroy(dgg_chart *chart)
{
    dgg_arena_release(&chart->arena);
    *chart = (dgg_chart){ 0 };
}
