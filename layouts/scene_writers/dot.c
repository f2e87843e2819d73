/* DOT: shapes are nodes that stand where the picture has them, links are edges along its curves,
 * all else is drawn behind them; Graphviz's programs draw the same picture from it (the layout nop2
 * keeps every place). */
#include <string.h>

#include "base/memory.h"
#include "base/number.h"
#include "base/unicode.h"
#include "layouts/markup_text.h"
#include "layouts/middles.h"
#include "layouts/scene_writers.h"

static const double points_a_pixel = 0.75, inches_a_pixel = 1 / 96.0;

/* Appends one by one until one fails, as dgg_markup does. */
typedef struct script {
    const dgg_scene *scene;
    dgg_middles middles; /* which shape a curve joins */
    dgg_buffer *file;
    dgg_status status;
    dgg_error *error;
    size_t broken; /* where the string at hand was last broken */
} script;

static void add(script *dot, dgg_text text)
{
    if (dot->status == DGG_OK) {
        dot->status = dgg_buffer_add(dot->file, text, dot->error);
    }
}

static void say(script *dot, const char *words)
{
    add(dot, dgg_text_of(words));
}

static void say_number(script *dot, double number)
{
    char text[DGG_NUMBER_ROOM];
    say(dot, dgg_number_fixed(number, 2, text));
}

static void say_count(script *dot, size_t count)
{
    char text[DGG_NUMBER_ROOM];
    say(dot, dgg_number_fixed((double)count, 0, text));
}

static void say_point(script *dot, dgg_point point, const char *between)
{
    say_number(dot, point.x * points_a_pixel);
    say(dot, between);
    say_number(dot, (dot->scene->height - point.y) * points_a_pixel);
}

/* Within quotes; a quote and what is no character become what looks like them. */
static void say_quoted(script *dot, dgg_text text, const char *backslash)
{
    while (text.length > 0) {
        int32_t character = dgg_unicode_take(&text);
        if (character == '\\' || character == '"' || character == '\n') {
            say(dot, character == '"' ? "\\\"" : character == '\n' ? "\\n" : backslash);
        } else if (dot->status == DGG_OK) {
            dot->status = dgg_unicode_put(dot->file, dgg_markup_allowed(character), dot->error);
        }
    }
}

static void say_color(script *dot, const char *name, dgg_paint paint)
{
    const char *color = dgg_style_color(paint, dot->scene->is_dark);
    say(dot, name);
    say(dot, paint.tone == DGG_NO_PAINT ? "#FFFFFF00" : color);
    say(dot, "\"");
}

/* "c 7 -#RRGGBB": a color of the background; C fills. */
static void say_ink(script *dot, const char *operation, dgg_paint paint)
{
    say(dot, operation);
    say(dot, paint.tone == DGG_NO_PAINT ? " 9 -#FFFFFF00 " : " 7 -");
    say(dot, paint.tone == DGG_NO_PAINT ? "" : dgg_style_color(paint, dot->scene->is_dark));
    say(dot, " ");
}

/* Graphviz reads no string of 16 KB or more, but any number that are added. */
static void break_string(script *dot)
{
    enum { LONGEST_STRING = 8000 };
    if (dot->file->length > dot->broken + LONGEST_STRING) {
        say(dot, "\" +\n    \"");
        dot->broken = dot->file->length;
    }
}

/* Its readers cut off what is empty: the paper itself keeps the size of the page. */
static void say_paper(script *dot)
{
    const dgg_point corners[] = { { 0, 0 },
                                  { dot->scene->width, 0 },
                                  { dot->scene->width, dot->scene->height },
                                  { 0, dot->scene->height } };
    say_ink(dot, "c", (dgg_paint){ DGG_GROUND, 0 });
    say_ink(dot, "C", (dgg_paint){ DGG_GROUND, 0 });
    say(dot, "P 4 ");
    for (size_t i = 0; i < sizeof corners / sizeof *corners; i++) {
        say_point(dot, corners[i], " ");
        say(dot, " ");
    }
}

static void say_path(script *dot, const char *operation, uint32_t first, uint32_t count)
{
    say(dot, operation);
    say(dot, " ");
    say_count(dot, count);
    for (uint32_t i = 0; i < count; i++) {
        break_string(dot);
        say(dot, " ");
        say_point(dot, dot->scene->points[first + i], " ");
    }
    say(dot, " ");
}

static void say_behind_text(script *dot, const dgg_scene_text *text)
{
    static const char *const anchors[] = { " 0 ", " -1 ", " 1 " };
    static const char *const fonts[] = { " 9 -Helvetica ", " 14 -Helvetica-Bold " };
    break_string(dot);
    say_ink(dot, "c", text->fill);
    say(dot, "F ");
    say_number(dot, text->size * points_a_pixel);
    say(dot, fonts[text->face]);
    say(dot, "T ");
    say_point(dot, text->at, " ");
    say(dot, anchors[text->anchor]);
    say_number(dot, dgg_scene_text_width(text) * points_a_pixel);
    say(dot, " ");
    say_count(dot, text->text.length);
    say(dot, " -");
    say_quoted(dot, text->text, "/");
    say(dot, " ");
}

static bool find_ends(const script *dot, const dgg_curve *curve, size_t ends[2])
{
    if (curve->point_count < 2) {
        return false;
    }
    const dgg_point *points = dot->scene->points + curve->first_point;
    ends[0] = dgg_middles_find(&dot->middles, points[0]);
    ends[1] = dgg_middles_find(&dot->middles, points[curve->point_count - 1]);
    return ends[0] != SIZE_MAX && ends[1] != SIZE_MAX && ends[0] != ends[1];
}

static void say_behind_curves(script *dot)
{
    const dgg_scene *scene = dot->scene;
    for (size_t i = 0; i < scene->curve_count; i++) {
        const dgg_curve *curve = &scene->curves[i];
        size_t ends[2];
        if (curve->point_count >= 2 && !find_ends(dot, curve, ends)) {
            say_ink(dot, "c", curve->look.stroke);
            say(dot, curve->look.is_dashed ? "S 6 -dashed " : "S 5 -solid ");
            say_path(dot, curve->is_smooth ? "B" : "L", curve->first_point, curve->point_count);
        }
    }
}

/* Texts that no shape claims, hulls, and curves that join no shapes. */
static dgg_status say_behind(script *dot)
{
    dgg_status status = DGG_OK;
    const dgg_scene *scene = dot->scene;
    bool *is_claimed = NULL;
    DGG_TRY(dgg_grow(&is_claimed, scene->text_count + 1, sizeof *is_claimed, dot->error));
    memset(is_claimed, 0, (scene->text_count + 1) * sizeof *is_claimed);
    for (size_t i = 0; i < scene->shape_count; i++) {
        memset(is_claimed + scene->shapes[i].first_text, 1, scene->shapes[i].text_count);
    }
    say(dot, "  _background=\"");
    dot->broken = dot->file->length;
    say_paper(dot);
    for (size_t i = 0; i < scene->hull_count; i++) {
        const dgg_hull *hull = &scene->hulls[i];
        say_ink(dot, "c", hull->look.stroke);
        say_ink(dot, "C", hull->look.fill);
        say_path(dot, "P", hull->first_point, hull->point_count);
    }
    say_behind_curves(dot);
    for (size_t i = 0; i < scene->text_count; i++) {
        if (!is_claimed[i] && !scene->texts[i].is_turned) {
            say_behind_text(dot, &scene->texts[i]);
        }
    }
    say(dot, "\";\n");
done:
    dgg_release(is_claimed);
    return status;
}

static void say_id(script *dot, size_t shape)
{
    const dgg_about *about = &dot->scene->shapes[shape].about;
    say(dot, "\"");
    if (about->id.length > 0) {
        say_quoted(dot, about->id, "/");
    } else {
        say(dot, "shape ");
        say_count(dot, shape);
    }
    say(dot, "\"");
}

/* Every line with its own size: the label is written as HTML is. */
static void say_label(script *dot, const dgg_shape *shape)
{
    say(dot, ", label=<");
    for (uint32_t i = 0; i < shape->text_count; i++) {
        const dgg_scene_text *line = &dot->scene->texts[shape->first_text + i];
        dgg_text rest = line->text;
        say(dot, i > 0 ? "<BR/><FONT POINT-SIZE=\"" : "<FONT POINT-SIZE=\"");
        say_number(dot, line->size * points_a_pixel);
        say_color(dot, "\" COLOR=\"", line->fill);
        say(dot, line->face == DGG_BOLD ? " FACE=\"Helvetica-Bold\">" : ">");
        while (rest.length > 0 && dot->status == DGG_OK) {
            int32_t character = dgg_unicode_take(&rest);
            const char *escape = dgg_markup_escape(character);
            if (escape != NULL) {
                say(dot, escape);
            } else {
                dot->status = dgg_unicode_put(dot->file, dgg_markup_allowed(character), dot->error);
            }
        }
        say(dot, "</FONT>");
    }
    say(dot, ">");
}

static void say_shape(script *dot, size_t number)
{
    static const char *const forms[] = { "box", "box", "ellipse", "hexagon", "ellipse" };
    const dgg_shape *shape = &dot->scene->shapes[number];
    const dgg_look *look = &shape->look;
    say(dot, "  ");
    say_id(dot, number);
    say(dot, " [shape=");
    say(dot, forms[shape->form]);
    say(dot, shape->form == DGG_CARD ? ", style=\"rounded,filled" : ", style=\"filled");
    say(dot, look->is_dashed ? ",dashed\", pos=\"" : "\", pos=\"");
    say_point(dot, shape->box.centre, ",");
    say(dot, "\", width=");
    say_number(dot, shape->box.width * inches_a_pixel);
    say(dot, ", height=");
    say_number(dot, shape->box.height * inches_a_pixel);
    say_color(dot, ", fillcolor=\"", look->fill);
    say_color(dot, ", color=\"", look->stroke.tone ? look->stroke : look->fill);
    say(dot, ", penwidth=");
    say_number(dot, look->thickness * points_a_pixel);
    if (shape->about.tooltip.length > 0) {
        say(dot, ", tooltip=\"");
        say_quoted(dot, shape->about.tooltip, "\\\\");
        say(dot, "\"");
    }
    if (shape->text_count > 0) {
        say_label(dot, shape);
    }
    say(dot, "];\n");
}

/* Graphviz knows curves only: a straight piece is one whose control points lie on it. */
static void say_bends(script *dot, const dgg_curve *curve)
{
    const dgg_point *points = dot->scene->points + curve->first_point;
    for (uint32_t i = 0; i < curve->point_count; i++) {
        for (int j = 1; i > 0 && j < 3 && !curve->is_smooth; j++) {
            dgg_point from = points[i - 1], to = points[i];
            say_point(
                dot,
                (dgg_point){ from.x + (to.x - from.x) * j / 3, from.y + (to.y - from.y) * j / 3 },
                ",");
            say(dot, " ");
        }
        say_point(dot, points[i], ",");
        say(dot, i + 1 < curve->point_count ? " " : "");
    }
}

static void say_curve(script *dot, const dgg_curve *curve)
{
    size_t ends[2];
    if (!find_ends(dot, curve, ends)) {
        return;
    }
    say(dot, "  ");
    say_id(dot, ends[0]);
    say(dot, " -> ");
    say_id(dot, ends[1]);
    say(dot, " [pos=\"");
    say_bends(dot, curve);
    say_color(dot, "\", color=\"", curve->look.stroke);
    say(dot, ", penwidth=");
    say_number(dot, curve->look.thickness * points_a_pixel);
    say(dot, curve->look.is_dashed ? ", style=dashed" : "");
    say(dot, "];\n");
}

static dgg_status write(const dgg_scene *scene, dgg_buffer *file, dgg_error *error)
{
    dgg_status status = DGG_OK;
    script dot = { .scene = scene, .file = file, .error = error };
    DGG_TRY(dgg_middles_init(&dot.middles, scene, error));
    say(&dot, "digraph \"");
    say_quoted(&dot, scene->title, "/");
    say(&dot, "\" {\n  layout=nop2; outputorder=edgesfirst; pad=0; bb=\"0,0,");
    say_point(&dot, (dgg_point){ scene->width, 0 }, ",");
    say_color(&dot, "\"; bgcolor=\"", (dgg_paint){ DGG_GROUND, 0 });
    say(&dot, ";\n  node [fixedsize=true, label=\"\", fontname=\"Helvetica\"];\n"
              "  edge [arrowhead=none];\n");
    DGG_TRY(dot.status == DGG_OK ? say_behind(&dot) : dot.status);
    for (size_t i = 0; i < scene->shape_count; i++) {
        say_shape(&dot, i);
    }
    for (size_t i = 0; i < scene->curve_count; i++) {
        say_curve(&dot, &scene->curves[i]);
    }
    say(&dot, "}\n");
    status = dot.status;
done:
    dgg_middles_destroy(&dot.middles);
    return status;
}

const dgg_scene_writer dgg_scene_writer_dot = {
    { .name = "dot", .summary = "picture for Graphviz's programs, every place kept" },
    .ending = "dot",
    .write = write,
};
