/* Escaped texts, ids, numbers, colours. */
#include "layouts/scene_writers/svg/markup.h"

#include <string.h>

#include "base/number.h"
#include "base/unicode.h"
#include "layouts/markup_text.h"

enum { PLACES = 1 };

static void add(dgg_markup *markup, dgg_text text)
{
    if (markup->status == DGG_OK) {
        markup->status = dgg_buffer_add(markup->file, text, markup->error);
    }
}

void dgg_markup_add(dgg_markup *markup, const char *pieces)
{
    add(markup, dgg_text_of(pieces));
}

static void put(dgg_markup *markup, int32_t character)
{
    if (markup->status == DGG_OK) {
        markup->status = dgg_unicode_put(markup->file, character, markup->error);
    }
}

void dgg_markup_add_text(dgg_markup *markup, dgg_text text)
{
    while (text.length > 0) {
        int32_t character = dgg_unicode_take(&text);
        const char *escape = dgg_markup_escape(character);
        if (escape != NULL) {
            dgg_markup_add(markup, escape);
        } else {
            put(markup, dgg_markup_allowed(character));
        }
    }
}

/* The id without what may not stand in one; two ids may become the same. */
static dgg_status simplify(dgg_text id, dgg_text prefix, dgg_buffer *simple, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_buffer_add(simple, prefix, error));
    DGG_TRY(dgg_buffer_add(simple, dgg_text_of("_"), error));
    while (id.length > 0) {
        int32_t character = dgg_unicode_take(&id);
        bool stays = dgg_unicode_is_letter(character) || dgg_unicode_is_digit(character);
        DGG_TRY(dgg_unicode_put(simple, stays ? character : '_', error));
    }
done:
    return status;
}

static dgg_status write_id(dgg_markup *markup, dgg_text id)
{
    dgg_status status = DGG_OK;
    dgg_buffer simple = { 0 };
    uint32_t number = 0;
    DGG_TRY(simplify(id, markup->prefix, &simple, markup->error));
    size_t length = simple.length;
    for (size_t i = 2; dgg_names_find(&markup->ids, dgg_buffer_text(&simple)) != DGG_NO_NAME; i++) {
        simple.length = length;
        DGG_TRY(dgg_buffer_print(&simple, markup->error, "_%zu", i));
    }
    DGG_TRY(dgg_names_add(&markup->ids, dgg_buffer_text(&simple), &number, markup->error));
    DGG_TRY(dgg_buffer_add(markup->file, dgg_buffer_text(&simple), markup->error));
done:
    dgg_buffer_destroy(&simple);
    return status;
}

void dgg_markup_add_id(dgg_markup *markup, dgg_text id)
{
    if (markup->status == DGG_OK) {
        markup->status = write_id(markup, id);
    }
}

void dgg_markup_add_number(dgg_markup *markup, double number)
{
    char text[DGG_NUMBER_ROOM];
    dgg_markup_add(markup, dgg_number_fixed(number, PLACES, text));
}

void dgg_markup_add_point(dgg_markup *markup, dgg_point point)
{
    dgg_markup_add_number(markup, point.x);
    dgg_markup_add(markup, " ");
    dgg_markup_add_number(markup, point.y);
}

void dgg_markup_add_attribute(dgg_markup *markup, const char *name, double number)
{
    dgg_markup_add(markup, " ");
    dgg_markup_add(markup, name);
    dgg_markup_add(markup, "=\"");
    dgg_markup_add_number(markup, number);
    dgg_markup_add(markup, "\"");
}

/* Classes for the style sheet: " fill_tint_2". */
static void add_class(dgg_markup *markup, const char *what, dgg_paint paint)
{
    char text[DGG_NUMBER_ROOM];
    if (paint.tone == DGG_NO_PAINT) {
        return;
    }
    dgg_markup_add(markup, what);
    dgg_markup_add(markup, dgg_style_tone_name(paint.tone));
    if (dgg_style_has_hue(paint.tone)) {
        dgg_markup_add(markup, "_");
        dgg_markup_add(markup, dgg_number_fixed(paint.hue, 0, text));
    }
}

static void add_color(dgg_markup *markup, const char *name, dgg_paint paint)
{
    dgg_markup_add(markup, name);
    dgg_markup_add(markup, dgg_style_color(paint, markup->is_dark));
    dgg_markup_add(markup, "\"");
}

void dgg_markup_add_look(dgg_markup *markup, const dgg_look *look)
{
    dgg_markup_add(markup, " class=\"paint");
    add_class(markup, " fill_", look->fill);
    add_class(markup, " stroke_", look->stroke);
    dgg_markup_add(markup, "\"");
    add_color(markup, " fill=\"", look->fill);
    if (look->stroke.tone != DGG_NO_PAINT) {
        add_color(markup, " stroke=\"", look->stroke);
        dgg_markup_add_attribute(markup, "stroke-width", look->thickness);
    }
    if (look->opacity > 0 && look->opacity < 1) {
        dgg_markup_add_attribute(markup, "opacity", look->opacity);
    }
    if (look->is_dashed) {
        dgg_markup_add(markup, " stroke-dasharray=\"5 4\"");
    }
}

void dgg_markup_add_ink(dgg_markup *markup, dgg_paint paint, bool has_halo)
{
    dgg_markup_add(markup, has_halo ? " class=\"halo " : " class=\"");
    add_class(markup, "fill_", paint);
    dgg_markup_add(markup, "\"");
    add_color(markup, " fill=\"", paint);
}
