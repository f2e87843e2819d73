/* SVG: hulls, then links, then nodes, then the names of hulls and all free texts, each with an id,
 * a class and a tooltip. Sizes and colours stand in attributes, so that word processors and drawing
 * programs see them; the style sheet adds darkness, pointing and focus. No script. */
#include "layouts/scene_writers.h"

#include <string.h>

#include "base/memory.h"
#include "base/number.h"
#include "layouts/scene_writers/svg/forms.h"
#include "layouts/scene_writers/svg/markup.h"
#include "layouts/scene_writers/svg/style_sheet.h"

static bool is_safe(dgg_text link)
{
    static const char *const schemes[] = { "https://", "http://", "HTTPS://", "HTTP://" };
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
        if (dgg_text_starts(link, schemes[i])) {
            return true;
        }
    }
    return false;
}

static void add_tooltip(dgg_markup *markup, const dgg_about *about)
{
    if (about->tooltip.length > 0) {
        dgg_markup_add(markup, "<title>");
        dgg_markup_add_text(markup, about->tooltip);
        dgg_markup_add(markup, "</title>");
    }
}

/* <g id="…" class="node theme c2" data-id="theme:data-centres"> and its tooltip. */
static void open_group(dgg_markup *markup, const char *what, const dgg_about *about, unsigned hue)
{
    char text[DGG_NUMBER_ROOM];
    dgg_markup_add(markup, "<g");
    if (about->id.length > 0) {
        dgg_markup_add(markup, " id=\"");
        dgg_markup_add_id(markup, about->id);
        dgg_markup_add(markup, "\"");
    }
    dgg_markup_add(markup, " class=\"");
    dgg_markup_add(markup, what);
    if (about->kind.length > 0) {
        dgg_markup_add(markup, " ");
        dgg_markup_add_text(markup, about->kind);
    }
    dgg_markup_add(markup, " c");
    dgg_markup_add(markup, dgg_number_fixed(hue, 0, text));
    if (about->id.length > 0) {
        dgg_markup_add(markup, "\" data-id=\"");
        dgg_markup_add_text(markup, about->id);
    }
    dgg_markup_add(markup, "\">");
    add_tooltip(markup, about);
}

static void add_turn(dgg_markup *markup, const dgg_scene_text *text)
{
    if (text->is_turned) {
        dgg_markup_add(markup, " transform=\"rotate(-90 ");
        dgg_markup_add_point(markup, text->at);
        dgg_markup_add(markup, ")\"");
    }
}

static void add_halo(dgg_markup *markup, const dgg_scene_text *text)
{
    if (text->has_halo) {
        dgg_paint ground = { DGG_GROUND, 0 };
        dgg_markup_add(markup, " stroke=\"");
        dgg_markup_add(markup, dgg_style_color(ground, markup->is_dark));
        dgg_markup_add(markup, "\"");
        dgg_markup_add_attribute(markup, "stroke-width", text->size / 4);
        dgg_markup_add(markup, " stroke-linejoin=\"round\" paint-order=\"stroke\"");
    }
}

static void add_text(dgg_markup *markup, const dgg_scene_text *text)
{
    static const char *const anchors[] = { "middle", "start", "end" };
    dgg_markup_add(markup, "<text");
    dgg_markup_add_attribute(markup, "x", text->at.x);
    dgg_markup_add_attribute(markup, "y", text->at.y);
    dgg_markup_add_ink(markup, text->fill, text->has_halo);
    dgg_markup_add_attribute(markup, "font-size", text->size);
    add_turn(markup, text);
    add_halo(markup, text);
    dgg_markup_add(markup, " text-anchor=\"");
    dgg_markup_add(markup, anchors[text->anchor]);
    dgg_markup_add(markup, text->face == DGG_BOLD ? "\" font-weight=\"bold\"" : "\"");
    dgg_markup_add(markup, text->is_italic ? " font-style=\"italic\">" : ">");
    dgg_markup_add_text(markup, text->text);
    dgg_markup_add(markup, "</text>\n");
}

static void add_texts(dgg_markup *markup, const dgg_scene *scene, uint32_t first, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        add_text(markup, &scene->texts[first + i]);
    }
}

static void add_path(dgg_markup *markup, const dgg_point *points, const dgg_curve *curve)
{
    dgg_markup_add(markup, "<path d=\"M");
    for (uint32_t i = 0; i < curve->point_count; i++) {
        if (i > 0) {
            bool starts_piece = curve->is_smooth ? i % 3 == 1 : true;
            dgg_markup_add(markup, !starts_piece ? " " : curve->is_smooth ? "C" : "L");
        }
        dgg_markup_add_point(markup, points[curve->first_point + i]);
    }
    dgg_markup_add(markup, "\"");
    dgg_markup_add_look(markup, &curve->look);
    dgg_markup_add(markup, "/>");
}

static void add_hull(dgg_markup *markup, const dgg_scene *scene, const dgg_hull *hull)
{
    open_group(markup, "hull", &hull->about, hull->look.fill.hue);
    dgg_markup_add(markup, "<path d=\"M");
    for (uint32_t i = 0; i < hull->point_count; i++) {
        dgg_markup_add(markup, i > 0 ? "L" : "");
        dgg_markup_add_point(markup, scene->points[hull->first_point + i]);
    }
    dgg_markup_add(markup, "Z\"");
    dgg_markup_add_look(markup, &hull->look);
    dgg_markup_add(markup, "/></g>\n");
}

static void add_curve(dgg_markup *markup, const dgg_scene *scene, const dgg_curve *curve)
{
    open_group(markup, "link", &curve->about, curve->look.stroke.hue);
    add_path(markup, scene->points, curve);
    dgg_markup_add(markup, "</g>\n");
}

static void add_shape(dgg_markup *markup, const dgg_scene *scene, const dgg_shape *shape)
{
    const dgg_about *about = &shape->about;
    unsigned hue =
        dgg_style_has_hue(shape->look.fill.tone) ? shape->look.fill.hue : shape->look.stroke.hue;
    open_group(markup, "node", about, hue);
    bool has_link = is_safe(about->link);
    if (has_link) {
        dgg_markup_add(markup, "<a href=\"");
        dgg_markup_add_text(markup, about->link);
        dgg_markup_add(markup, "\" target=\"_blank\" rel=\"noopener\">");
    }
    dgg_markup_add_form(markup, shape);
    add_texts(markup, scene, shape->first_text, shape->text_count);
    dgg_markup_add(markup, has_link ? "</a></g>\n" : "</g>\n");
}

/* Texts that no shape claims: names of hulls and what stands around the picture. */
static dgg_status add_other_texts(dgg_markup *markup, const dgg_scene *scene)
{
    dgg_status status = DGG_OK;
    bool *is_claimed = NULL;
    DGG_TRY(dgg_grow(&is_claimed, scene->text_count + 1, sizeof *is_claimed, markup->error));
    memset(is_claimed, 0, (scene->text_count + 1) * sizeof *is_claimed);
    for (size_t i = 0; i < scene->shape_count; i++) {
        memset(is_claimed + scene->shapes[i].first_text, 1, scene->shapes[i].text_count);
    }
    for (uint32_t i = 0; i < scene->text_count; i++) {
        add_texts(markup, scene, i, is_claimed[i] ? 0 : 1);
    }
done:
    dgg_release(is_claimed);
    return status;
}

/* The id of the whole, or with "_title" and the like of a part that no node can be named as. */
static void add_name(dgg_markup *markup, const char *before, const char *part, const char *behind)
{
    dgg_markup_add(markup, before);
    dgg_markup_add_text(markup, markup->prefix);
    dgg_markup_add(markup, part);
    dgg_markup_add(markup, behind);
}

/* What a user names comes first, then ours, then those of common systems that have Chinese. */
static void add_fonts(dgg_markup *markup, const dgg_scene *scene)
{
    dgg_markup_add_text(markup, scene->fonts);
    dgg_markup_add(markup, scene->fonts.length > 0 ? "," : "");
    dgg_markup_add(markup, dgg_style_fonts);
}

static void open_file(dgg_markup *markup, const dgg_scene *scene)
{
    add_name(markup, "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"", "", "\"");
    add_name(markup, " role=\"graphics-document document\" aria-labelledby=\"", "_title", " ");
    add_name(markup, "", "_description", "\"");
    dgg_markup_add_attribute(markup, "width", scene->width);
    dgg_markup_add_attribute(markup, "height", scene->height);
    dgg_markup_add(markup, " viewBox=\"0 0 ");
    dgg_markup_add_point(markup, (dgg_point){ scene->width, scene->height });
    dgg_markup_add(markup, "\" font-family=\"");
    add_fonts(markup, scene);
    add_name(markup, "\">\n<title id=\"", "_title", "\">");
    dgg_markup_add_text(markup, scene->title);
    add_name(markup, "</title>\n<desc id=\"", "_description", "\">");
    dgg_markup_add_text(markup, scene->description);
    for (size_t i = 0; i < DGG_CAPTIONS; i++) {
        dgg_markup_add(markup, scene->captions[i].length > 0 ? "\n" : "");
        dgg_markup_add_text(markup, scene->captions[i]);
    }
    dgg_markup_add(markup, "</desc>\n");
    dgg_style_sheet_add(markup, scene);
    dgg_markup_add(markup, "<rect width=\"100%\" height=\"100%\"");
    dgg_markup_add_ink(markup, (dgg_paint){ DGG_GROUND, 0 }, false);
    dgg_markup_add(markup, "/>\n");
}

static dgg_status write(const dgg_scene *scene, dgg_buffer *file, dgg_error *error)
{
    dgg_markup markup = {
        .file = file, .prefix = scene->name, .is_dark = scene->is_dark, .error = error
    };
    open_file(&markup, scene);
    dgg_markup_add(&markup, "<g class=\"hulls\">\n");
    for (size_t i = 0; i < scene->hull_count; i++) {
        add_hull(&markup, scene, &scene->hulls[i]);
    }
    dgg_markup_add(&markup, "</g>\n<g class=\"links\">\n");
    for (size_t i = 0; i < scene->curve_count; i++) {
        add_curve(&markup, scene, &scene->curves[i]);
    }
    dgg_markup_add(&markup, "</g>\n<g class=\"nodes\">\n");
    for (size_t i = 0; i < scene->shape_count; i++) {
        add_shape(&markup, scene, &scene->shapes[i]);
    }
    dgg_markup_add(&markup, "</g>\n<g class=\"texts\">\n");
    if (markup.status == DGG_OK) {
        markup.status = add_other_texts(&markup, scene);
    }
    dgg_markup_add(&markup, "</g>\n</svg>\n");
    dgg_names_destroy(&markup.ids);
    return markup.status;
}

const dgg_scene_writer dgg_scene_writer_svg = {
    { .name = "svg", .summary = "picture for the screen and for print; any size" },
    .ending = "svg",
    .write = write,
};
