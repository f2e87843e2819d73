/* scenes.h - whether anything on a scene covers anything else or leaves its place. */
#ifndef DGG_TEST_SCENES_H
#define DGG_TEST_SCENES_H

#include <CUnit/CUnit.h>
#include <math.h>

#include "layouts/scene.h"

/* From the height of capitals to below the base line. */
static inline dgg_box box_of(const dgg_scene_text *text)
{
    double width = dgg_scene_text_width(text), x = text->at.x;
    x += text->anchor == DGG_CENTRED ? 0 : text->anchor == DGG_FROM_LEFT ? width / 2 : -width / 2;
    return (dgg_box){ { x, text->at.y - text->size * 0.26 }, width, text->size * 0.95 };
}

static inline bool holds_point(const dgg_shape *shape, dgg_point point)
{
    double x = fabs(point.x - shape->box.centre.x), y = fabs(point.y - shape->box.centre.y);
    double width = shape->box.width / 2, height = shape->box.height / 2;
    if (shape->form == DGG_ELLIPSE || shape->form == DGG_DOT) {
        return (x / width) * (x / width) + (y / height) * (y / height) <= 1;
    }
    if (shape->form == DGG_HEXAGON) {
        dgg_point corners[DGG_HEXAGON_CORNERS];
        dgg_hexagon_corners(&shape->box, corners);
        double tip = corners[1].x - corners[0].x;
        return y <= height && x <= width - tip * y / height;
    }
    return x <= width && y <= height;
}

/* Letters, not the room around them: the ends of the line at the height of small letters. */
static inline void texts_stay_in_their_shapes(const dgg_scene *scene)
{
    for (size_t i = 0; i < scene->shape_count; i++) {
        const dgg_shape *shape = &scene->shapes[i];
        for (uint32_t j = 0; j < shape->text_count; j++) {
            const dgg_scene_text *text = &scene->texts[shape->first_text + j];
            double half = dgg_scene_text_width(text) / 2, x = text->at.x;
            for (int end = -1; end <= 1; end += 2) {
                dgg_point low = { x + end * half, text->at.y };
                dgg_point high = { x + end * half, text->at.y - text->size * 0.7 };
                CU_ASSERT_TRUE(holds_point(shape, low) && holds_point(shape, high));
            }
        }
    }
}

static inline void shapes_keep_apart(const dgg_scene *scene)
{
    for (size_t i = 0; i < scene->shape_count; i++) {
        const dgg_box *box = &scene->shapes[i].box;
        for (size_t j = 0; j < i; j++) {
            CU_ASSERT_TRUE(dgg_boxes_gap(box, &scene->shapes[j].box) > 1);
        }
        CU_ASSERT_TRUE(box->centre.x - box->width / 2 >= 0);
        CU_ASSERT_TRUE(box->centre.x + box->width / 2 <= scene->width);
        CU_ASSERT_TRUE(box->centre.y - box->height / 2 >= 0);
        CU_ASSERT_TRUE(box->centre.y + box->height / 2 <= scene->height);
    }
}

static inline bool is_in_a_shape(const dgg_scene *scene, size_t text)
{
    for (size_t i = 0; i < scene->shape_count; i++) {
        const dgg_shape *shape = &scene->shapes[i];
        if (text >= shape->first_text && text < shape->first_text + shape->text_count) {
            return true;
        }
    }
    return false;
}

static inline void hull_leaves_room(const dgg_scene *scene, const dgg_hull *hull,
                                    const dgg_box *name)
{
    dgg_point away, corners[] = {
        { name->centre.x - name->width / 2, name->centre.y - name->height / 2 },
        { name->centre.x + name->width / 2, name->centre.y - name->height / 2 },
        { name->centre.x + name->width / 2, name->centre.y + name->height / 2 },
        { name->centre.x - name->width / 2, name->centre.y + name->height / 2 },
    };
    dgg_polygon outline = { scene->points + hull->first_point, hull->point_count };
    CU_ASSERT_TRUE(dgg_polygons_gap((dgg_polygon){ corners, 4 }, outline, &away) > 0);
}

/* Names of hulls, titles and notes: none over a shape, a hull or another of them. */
static inline void names_stand_free(const dgg_scene *scene)
{
    for (size_t i = 0; i < scene->text_count; i++) {
        dgg_box name = box_of(&scene->texts[i]);
        if (is_in_a_shape(scene, i)) {
            continue;
        }
        CU_ASSERT_TRUE(name.centre.x - name.width / 2 >= 0);
        CU_ASSERT_TRUE(name.centre.x + name.width / 2 <= scene->width);
        for (size_t j = 0; j < scene->shape_count; j++) {
            CU_ASSERT_TRUE(dgg_boxes_gap(&name, &scene->shapes[j].box) > 0);
        }
        for (size_t j = 0; j < scene->hull_count; j++) {
            hull_leaves_room(scene, &scene->hulls[j], &name);
        }
        for (size_t j = 0; j < i; j++) {
            dgg_box other = box_of(&scene->texts[j]);
            CU_ASSERT_TRUE(is_in_a_shape(scene, j) || dgg_boxes_gap(&name, &other) > 0);
        }
    }
}

static inline void hulls_stand_free(const dgg_scene *scene)
{
    for (size_t i = 0; i < scene->hull_count; i++) {
        for (size_t j = 0; j < i; j++) {
            dgg_point away;
            const dgg_hull *one = &scene->hulls[i], *other = &scene->hulls[j];
            dgg_polygon ours = { scene->points + one->first_point, one->point_count };
            dgg_polygon theirs = { scene->points + other->first_point, other->point_count };
            CU_ASSERT_TRUE(dgg_polygons_gap(ours, theirs, &away) > 1);
        }
    }
}

static inline void nothing_is_covered(const dgg_scene *scene)
{
    texts_stay_in_their_shapes(scene);
    shapes_keep_apart(scene);
    names_stand_free(scene);
    hulls_stand_free(scene);
}

#endif
