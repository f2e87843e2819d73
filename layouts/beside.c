/* Below, above, right, left, then the corners: as cartographers prefer them less and less. */
#include "layouts/beside.h"

#include <math.h>

enum { MOST_ROUNDS = 500 };

static const double away = 2.5, corner_share = 0.72;

dgg_box dgg_beside_try(const dgg_beside *item, size_t place)
{
    static const double x[DGG_BESIDE_PLACES] = { 0, 0, 1, -1, 1, -1, 1, -1 };
    static const double y[DGG_BESIDE_PLACES] = { 1, -1, 0, 0, 1, 1, -1, -1 };
    double side = place < 4 ? item->radius + away : item->radius * corner_share;
    return (dgg_box){ { item->at.x + x[place] * (side + item->width / 2),
                        item->at.y + y[place] * (side + item->height / 2) },
                      item->width,
                      item->height };
}

static bool is_free(const dgg_beside *items, size_t count, size_t own, const dgg_box *box,
                    const dgg_box *field)
{
    bool is_inside = dgg_box_holds(field, box);
    for (size_t i = 0; i < count && is_inside; i++) {
        const dgg_beside *item = &items[i];
        dgg_box dot = { item->at, 2 * item->radius, 2 * item->radius };
        is_inside = (i == own || dgg_boxes_gap(box, &dot) > DGG_BESIDE_BETWEEN) &&
                    (!item->is_placed || dgg_boxes_gap(box, &item->label) > DGG_BESIDE_BETWEEN);
    }
    return is_inside;
}

size_t dgg_beside_place(dgg_beside *items, size_t count, const dgg_box *field)
{
    size_t placed = 0;
    for (size_t i = 0; i < count; i++) {
        for (size_t place = 0; place < DGG_BESIDE_PLACES && items[i].width > 0; place++) {
            dgg_box box = dgg_beside_try(&items[i], place);
            if (is_free(items, count, i, &box, field)) {
                items[i].label = box;
                items[i].is_placed = true;
                placed++;
                break;
            }
        }
    }
    return placed;
}

static double clamp(double value, double low, double high)
{
    return fmin(fmax(value, low), high);
}

static bool part(dgg_beside *one, dgg_beside *other, double gap)
{
    double x = one->at.x - other->at.x, y = one->at.y - other->at.y;
    double is = sqrt(x * x + y * y), wanted = one->radius + other->radius + gap;
    if (is >= wanted) {
        return false;
    }
    double further = (wanted + 0.1 - is) / 2;
    x = is > 1e-9 ? x / is : 1;
    y = is > 1e-9 ? y / is : 0;
    one->at = (dgg_point){ one->at.x + further * x, one->at.y + further * y };
    other->at = (dgg_point){ other->at.x - further * x, other->at.y - further * y };
    return true;
}

size_t dgg_beside_part(dgg_beside *items, size_t count, const dgg_box *field, double gap)
{
    bool is_moved = true;
    size_t moved = 0;
    for (size_t i = 0; i < count; i++) {
        items[i].label.centre = items[i].at; /* where it was */
    }
    for (int round = 0; round < MOST_ROUNDS && is_moved; round++) {
        is_moved = false;
        for (size_t i = 0; i < count; i++) {
            double x = field->width / 2 - items[i].radius, y = field->height / 2 - items[i].radius;
            dgg_point *at = &items[i].at;
            at->x = clamp(at->x, field->centre.x - x, field->centre.x + x);
            at->y = clamp(at->y, field->centre.y - y, field->centre.y + y);
            for (size_t j = 0; j < i; j++) {
                is_moved = part(&items[i], &items[j], gap) || is_moved;
            }
        }
    }
    for (size_t i = 0; i < count; i++) {
        moved += dgg_distance(items[i].label.centre, items[i].at) > 1;
        items[i].label = (dgg_box){ { 0, 0 }, 0, 0 };
    }
    return moved;
}
