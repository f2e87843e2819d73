/* fit_to_print.h - what a picture must fulfil to be printed as it falls out: call
 * picture_is_fit_to_print(&scene) in the test of every picture, on scenes of several sizes.
 *
 * Measured by our own metrics: no two texts overlap; none leaves its shape or the page, or lies
 * over a shape of others; no two shapes overlap; all texts have a contrast of 4.5:1 to what is
 * behind them, colours side by side differ by 15 (CIE 1976) for eyes of three kinds, light and
 * dark; every form, colour and dash of the data is in the legend or named in place, and sizes are
 * explained; there are captions in both languages. */
#ifndef DGG_TEST_FIT_TO_PRINT_H
#define DGG_TEST_FIT_TO_PRINT_H

#include <stdio.h>
#include <string.h>

#include "tests/support/colors.h"
#include "tests/support/scenes.h"

/* What is wrong is said, for an assertion alone tells only its line. */
static inline void fit(bool is_fit, const char *rule, dgg_text one, dgg_text other)
{
    if (!is_fit) {
        fprintf(stderr, "\n%s: '%.*s' '%.*s'\n", rule, (int)one.length, one.start,
                (int)other.length, other.start);
    }
    CU_ASSERT_TRUE(is_fit);
}

/* A turned text reads upwards from its place. */
static inline dgg_box printed_box(const dgg_scene_text *text)
{
    dgg_box box = box_of(text);
    if (text->is_turned) {
        dgg_point away = { box.centre.x - text->at.x, box.centre.y - text->at.y };
        box = (dgg_box){ { text->at.x + away.y, text->at.y - away.x }, box.height, box.width };
    }
    return box;
}

static inline bool is_on_page(const dgg_scene *scene, const dgg_box *box)
{
    return box->centre.x - box->width / 2 >= -0.01 && box->centre.y - box->height / 2 >= -0.01 &&
           box->centre.x + box->width / 2 <= scene->width + 0.01 &&
           box->centre.y + box->height / 2 <= scene->height + 0.01;
}

static inline dgg_text about_shape(const dgg_scene *scene, const dgg_shape *shape)
{
    return shape->text_count > 0        ? scene->texts[shape->first_text].text
           : shape->about.id.length > 0 ? shape->about.id
                                        : shape->about.kind;
}

/* Stacked bars touch; half a pixel is no overlap. */
static inline void marks_keep_apart(const dgg_scene *scene)
{
    for (size_t i = 0; i < scene->shape_count; i++) {
        const dgg_shape *one = &scene->shapes[i];
        fit(is_on_page(scene, &one->box), "off the page", about_shape(scene, one), (dgg_text){ 0 });
        for (size_t j = 0; j < i; j++) {
            const dgg_shape *other = &scene->shapes[j];
            bool are_round = one->form == DGG_DOT && other->form == DGG_DOT;
            double gap = are_round ? dgg_distance(one->box.centre, other->box.centre) -
                                         (one->box.width + other->box.width) / 2
                                   : dgg_boxes_gap(&one->box, &other->box);
            fit(gap > -0.5, "shape over shape", about_shape(scene, one), about_shape(scene, other));
        }
    }
}

/* The shape that a text belongs to; SIZE_MAX for a free one. */
static inline size_t owner_of(const dgg_scene *scene, size_t text)
{
    for (size_t i = 0; i < scene->shape_count; i++) {
        const dgg_shape *shape = &scene->shapes[i];
        if (text >= shape->first_text && text < (size_t)shape->first_text + shape->text_count) {
            return i;
        }
    }
    return SIZE_MAX;
}

/* Dots are round: beside them, over a corner of their box, there is room. */
static inline double gap_to_shape(const dgg_box *box, const dgg_shape *shape)
{
    if (shape->form != DGG_DOT) {
        return dgg_boxes_gap(box, &shape->box);
    }
    dgg_point at = shape->box.centre;
    double x = fmax(fabs(at.x - box->centre.x) - box->width / 2, 0);
    double y = fmax(fabs(at.y - box->centre.y) - box->height / 2, 0);
    return sqrt(x * x + y * y) - shape->box.width / 2;
}

static inline void words_keep_apart(const dgg_scene *scene)
{
    for (size_t i = 0; i < scene->text_count; i++) {
        const dgg_scene_text *text = &scene->texts[i];
        dgg_box box = printed_box(text);
        size_t owner = owner_of(scene, i);
        fit(is_on_page(scene, &box), "text off the page", text->text, (dgg_text){ 0 });
        for (size_t j = 0; j < i; j++) {
            dgg_box other = printed_box(&scene->texts[j]);
            bool are_of_one = owner != SIZE_MAX && owner == owner_of(scene, j);
            fit(are_of_one || dgg_boxes_gap(&box, &other) > -0.01, "text over text", text->text,
                scene->texts[j].text);
        }
        for (size_t j = 0; j < scene->shape_count; j++) {
            fit(j == owner || gap_to_shape(&box, &scene->shapes[j]) > -0.5, "text over shape",
                text->text, about_shape(scene, &scene->shapes[j]));
        }
    }
}

static inline bool is_in_hull(const dgg_scene *scene, const dgg_hull *hull, dgg_point point)
{
    bool is_inside = false;
    const dgg_point *corners = scene->points + hull->first_point;
    for (uint32_t i = 0, j = hull->point_count - 1; i < hull->point_count; j = i++) {
        bool crosses = (corners[i].y > point.y) != (corners[j].y > point.y);
        double share = crosses ? (point.y - corners[i].y) / (corners[j].y - corners[i].y) : 0;
        if (crosses && point.x < corners[i].x + share * (corners[j].x - corners[i].x)) {
            is_inside = !is_inside;
        }
    }
    return is_inside;
}

/* What a text stands on: its shape, else the last hull below it, else the ground. */
static inline dgg_paint paint_behind(const dgg_scene *scene, size_t text)
{
    dgg_paint behind = { DGG_GROUND, 0 };
    size_t owner = owner_of(scene, text);
    dgg_point middle = printed_box(&scene->texts[text]).centre;
    for (size_t i = 0; i < scene->hull_count; i++) {
        const dgg_hull *hull = &scene->hulls[i];
        if (hull->look.fill.tone != DGG_NO_PAINT && is_in_hull(scene, hull, middle)) {
            behind = hull->look.fill;
        }
    }
    if (owner != SIZE_MAX && scene->shapes[owner].look.fill.tone != DGG_NO_PAINT) {
        behind = scene->shapes[owner].look.fill;
    }
    return behind;
}

static inline void words_can_be_read(const dgg_scene *scene)
{
    for (size_t i = 0; i < scene->text_count; i++) {
        dgg_paint behind = paint_behind(scene, i);
        for (int is_dark = 0; is_dark < 2; is_dark++) {
            const char *ink = dgg_style_color(scene->texts[i].fill, is_dark);
            fit(contrast_of(ink, dgg_style_color(behind, is_dark)) >= 4.5, "too little contrast",
                scene->texts[i].text, dgg_text_of(ink));
        }
    }
}

static inline bool is_data(const dgg_about *about)
{
    return !dgg_text_is(about->kind, "legend") && !dgg_text_is(about->kind, "axis");
}

static inline bool is_same_paint(dgg_paint one, dgg_paint other)
{
    return one.tone == other.tone && (!dgg_style_has_hue(one.tone) || one.hue == other.hue);
}

/* Of filled shapes; white cards are told by their outlines and what stands in them. */
static inline void neighbours_differ(const dgg_scene *scene)
{
    for (size_t i = 0; i < scene->shape_count; i++) {
        const dgg_shape *one = &scene->shapes[i];
        for (size_t j = 0; j < i; j++) {
            const dgg_shape *other = &scene->shapes[j];
            bool are_near = dgg_boxes_gap(&one->box, &other->box) < 12;
            bool are_solid =
                dgg_style_has_hue(one->look.fill.tone) && dgg_style_has_hue(other->look.fill.tone);
            bool is_one_hue = one->look.fill.hue == other->look.fill.hue &&
                              one->look.fill.tone < DGG_SCALE && other->look.fill.tone < DGG_SCALE;
            if (!are_near || !are_solid || is_one_hue ||
                is_same_paint(one->look.fill, other->look.fill) || !is_data(&one->about) ||
                !is_data(&other->about)) {
                continue;
            }
            for (size_t eyes = 0; eyes < 2 * (size_t)EYES; eyes++) {
                const char *left = dgg_style_color(one->look.fill, eyes >= EYES);
                const char *right = dgg_style_color(other->look.fill, eyes >= EYES);
                fit(difference_of(left, right, eyes % EYES) >= 15, "colours too much alike",
                    dgg_text_of(left), dgg_text_of(right));
            }
        }
    }
}

static inline bool has_words(const dgg_scene *scene, const char *const *words, size_t count)
{
    for (size_t i = 0; i < scene->text_count; i++) {
        for (size_t j = 0; j < count; j++) {
            dgg_text text = scene->texts[i].text;
            if (dgg_text_find(text, dgg_text_of(words[j])) < text.length) {
                return true;
            }
        }
    }
    return false;
}

/* A hull with a name in its own hue explains the hue; so may a text of that hue. */
static inline bool is_named_hue(const dgg_scene *scene, dgg_paint paint)
{
    bool is_named = !dgg_style_has_hue(paint.tone) || (paint.hue == 0 && paint.tone < DGG_SCALE);
    for (size_t i = 0; i < scene->hull_count && !is_named; i++) {
        is_named = paint.tone < DGG_SCALE && scene->hulls[i].text_count > 0 &&
                   scene->hulls[i].look.fill.hue == paint.hue;
    }
    for (size_t i = 0; i < scene->text_count && !is_named; i++) {
        dgg_paint ink = scene->texts[i].fill;
        is_named = ink.tone == DGG_INK && paint.tone < DGG_SCALE && ink.hue == paint.hue;
    }
    return is_named;
}

static inline void shape_is_in_legend(const dgg_scene *scene, const dgg_shape *shape)
{
    bool has_form = false, has_fill = is_named_hue(scene, shape->look.fill);
    bool has_stroke = is_named_hue(scene, shape->look.stroke);
    for (size_t i = 0; i < scene->shape_count; i++) {
        const dgg_shape *sample = &scene->shapes[i];
        bool is_sample = dgg_text_is(sample->about.kind, "legend");
        has_form |= is_sample && sample->form == shape->form;
        has_fill |= is_sample && is_same_paint(sample->look.fill, shape->look.fill);
        has_stroke |= is_sample && is_same_paint(sample->look.stroke, shape->look.stroke);
    }
    fit(has_form, "form not in the legend", about_shape(scene, shape), (dgg_text){ 0 });
    fit(has_fill && has_stroke, "colour not in the legend", about_shape(scene, shape),
        dgg_text_of(dgg_style_color(shape->look.fill, false)));
}

static inline void curve_is_in_legend(const dgg_scene *scene, const dgg_curve *curve)
{
    bool is_there = false;
    for (size_t i = 0; i < scene->curve_count; i++) {
        const dgg_curve *sample = &scene->curves[i];
        bool is_like =
            is_same_paint(sample->look.stroke, curve->look.stroke) ||
            (dgg_style_has_hue(curve->look.stroke.tone) && is_named_hue(scene, curve->look.stroke));
        is_there |= dgg_text_is(sample->about.kind, "legend") && is_like &&
                    sample->look.is_dashed == curve->look.is_dashed;
    }
    fit(is_there, "line not in the legend", curve->about.id,
        dgg_text_of(dgg_style_color(curve->look.stroke, false)));
}

static inline void all_is_in_the_legend(const dgg_scene *scene)
{
    static const char *const sizes[] = { "size", "Size", "area", "Area", "大小", "面积" };
    bool differ = false;
    for (size_t i = 0; i < scene->shape_count; i++) {
        const dgg_shape *shape = &scene->shapes[i];
        if (is_data(&shape->about)) {
            shape_is_in_legend(scene, shape);
        }
        for (size_t j = 0; j < i && shape->form == DGG_DOT && is_data(&shape->about); j++) {
            const dgg_shape *other = &scene->shapes[j];
            differ |= other->form == DGG_DOT && is_data(&other->about) &&
                      fabs(other->box.width - shape->box.width) > 0.5;
        }
    }
    for (size_t i = 0; i < scene->curve_count; i++) {
        if (is_data(&scene->curves[i].about)) {
            curve_is_in_legend(scene, &scene->curves[i]);
        }
    }
    fit(!differ || has_words(scene, sizes, sizeof sizes / sizeof *sizes), "sizes not explained",
        scene->title, (dgg_text){ 0 });
}

static inline void it_has_its_captions(const dgg_scene *scene)
{
    for (size_t i = 0; i < DGG_CAPTIONS; i++) {
        dgg_text caption = scene->captions[i];
        fit(dgg_text_find(caption, dgg_text_of("n = ")) < caption.length, "no n in the caption",
            caption, (dgg_text){ 0 });
    }
    CU_ASSERT_TRUE(scene->name.length > 0 && scene->title.length > 0);
    CU_ASSERT_TRUE(scene->description.length > 0);
    CU_ASSERT_TRUE(scene->width > 0 && scene->height > 0);
}

static inline void picture_is_fit_to_print(const dgg_scene *scene)
{
    texts_stay_in_their_shapes(scene);
    marks_keep_apart(scene);
    words_keep_apart(scene);
    words_can_be_read(scene);
    neighbours_differ(scene);
    all_is_in_the_legend(scene);
    it_has_its_captions(scene);
}

#endif
