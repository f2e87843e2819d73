/* A scene grows by adding to its ends. */
#include "layouts/scene.h"

#include "base/memory.h"

static const double tip_of_height = 0.4; /* how far the corners of a hexagon reach */

static dgg_status keep(dgg_scene *scene, dgg_about *about, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_arena_copy(&scene->arena, &about->id, error));
    DGG_TRY(dgg_arena_copy(&scene->arena, &about->kind, error));
    DGG_TRY(dgg_arena_copy(&scene->arena, &about->tooltip, error));
    DGG_TRY(dgg_arena_copy(&scene->arena, &about->link, error));
done:
    return status;
}

dgg_status dgg_scene_add_text(dgg_scene *scene, const dgg_scene_text *text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(
        dgg_reserve(&scene->texts, &scene->text_room, scene->text_count + 1, sizeof *text, error));
    dgg_scene_text kept = *text;
    DGG_TRY(dgg_arena_copy(&scene->arena, &kept.text, error));
    scene->texts[scene->text_count++] = kept;
done:
    return status;
}

dgg_status dgg_scene_add_point(dgg_scene *scene, dgg_point point, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&scene->points, &scene->point_room, scene->point_count + 1, sizeof point,
                        error));
    scene->points[scene->point_count++] = point;
done:
    return status;
}

dgg_status dgg_scene_add_shape(dgg_scene *scene, const dgg_shape *shape, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&scene->shapes, &scene->shape_room, scene->shape_count + 1, sizeof *shape,
                        error));
    dgg_shape kept = *shape;
    DGG_TRY(keep(scene, &kept.about, error));
    scene->shapes[scene->shape_count++] = kept;
done:
    return status;
}

dgg_status dgg_scene_add_curve(dgg_scene *scene, const dgg_curve *curve, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&scene->curves, &scene->curve_room, scene->curve_count + 1, sizeof *curve,
                        error));
    dgg_curve kept = *curve;
    DGG_TRY(keep(scene, &kept.about, error));
    scene->curves[scene->curve_count++] = kept;
done:
    return status;
}

dgg_status dgg_scene_add_hull(dgg_scene *scene, const dgg_hull *hull, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(
        dgg_reserve(&scene->hulls, &scene->hull_room, scene->hull_count + 1, sizeof *hull, error));
    dgg_hull kept = *hull;
    DGG_TRY(keep(scene, &kept.about, error));
    scene->hulls[scene->hull_count++] = kept;
done:
    return status;
}

void dgg_scene_destroy(dgg_scene *scene)
{
    dgg_release(scene->hulls);
    dgg_release(scene->curves);
    dgg_release(scene->shapes);
    dgg_release(scene->texts);
    dgg_release(scene->points);
    dgg_arena_release(&scene->arena);
    *scene = (dgg_scene){ 0 };
}

static void scale_point(dgg_point *point, double factor)
{
    point->x *= factor;
    point->y *= factor;
}

static void scale_shape(dgg_shape *shape, double factor)
{
    scale_point(&shape->box.centre, factor);
    shape->box.width *= factor;
    shape->box.height *= factor;
    shape->look.thickness *= factor;
    shape->corner = (shape->corner > 0 ? shape->corner : DGG_CARD_CORNER) * factor;
}

void dgg_scene_scale(dgg_scene *scene, double factor)
{
    scene->width *= factor;
    scene->height *= factor;
    for (size_t i = 0; i < scene->point_count; i++) {
        scale_point(&scene->points[i], factor);
    }
    for (size_t i = 0; i < scene->text_count; i++) {
        scale_point(&scene->texts[i].at, factor);
        scene->texts[i].size *= factor;
    }
    for (size_t i = 0; i < scene->shape_count; i++) {
        scale_shape(&scene->shapes[i], factor);
    }
    for (size_t i = 0; i < scene->curve_count; i++) {
        scene->curves[i].look.thickness *= factor;
    }
    for (size_t i = 0; i < scene->hull_count; i++) {
        scene->hulls[i].look.thickness *= factor;
    }
}

void dgg_scene_move(dgg_scene *scene, dgg_point by)
{
    for (size_t i = 0; i < scene->point_count; i++) {
        scene->points[i].x += by.x;
        scene->points[i].y += by.y;
    }
    for (size_t i = 0; i < scene->text_count; i++) {
        scene->texts[i].at.x += by.x;
        scene->texts[i].at.y += by.y;
    }
    for (size_t i = 0; i < scene->shape_count; i++) {
        scene->shapes[i].box.centre.x += by.x;
        scene->shapes[i].box.centre.y += by.y;
    }
}

double dgg_scene_text_width(const dgg_scene_text *text)
{
    return text->size * dgg_metrics_width(text->text, text->face);
}

void dgg_hexagon_corners(const dgg_box *box, dgg_point corners[DGG_HEXAGON_CORNERS])
{
    double left = box->centre.x - box->width / 2, right = box->centre.x + box->width / 2;
    double top = box->centre.y - box->height / 2, bottom = box->centre.y + box->height / 2;
    double tip = box->height * tip_of_height;
    corners[0] = (dgg_point){ left, box->centre.y };
    corners[1] = (dgg_point){ left + tip, top };
    corners[2] = (dgg_point){ right - tip, top };
    corners[3] = (dgg_point){ right, box->centre.y };
    corners[4] = (dgg_point){ right - tip, bottom };
    corners[5] = (dgg_point){ left + tip, bottom };
}
