/* Below, above, right, left, then the corners: as cartographers prefer them less and less. */
#include "layouts/beside.h"

#include <math.h>

enum { MOST_ROUNDS = 500, FAR_STEPS = 24, FAR_WAYS = 48, LINE_STEPS = 24 };

static const double away = 2.5, corner_share = 0.72, far_step = 3.5, whole_turn = 6.28318530717959;

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

static dgg_point on_line(const dgg_point ends[2], int step)
{
    double share = (double)step / LINE_STEPS;
    return (dgg_point){ ends[0].x + share * (ends[1].x - ends[0].x),
                        ends[0].y + share * (ends[1].y - ends[0].y) };
}

static bool crosses(const dgg_point ends[2], const dgg_box *box)
{
    bool is_hit = false;
    for (int i = 0; i <= LINE_STEPS && !is_hit; i++) {
        dgg_box spot = { on_line(ends, i), 0, 0 };
        is_hit = dgg_boxes_gap(box, &spot) < 0.4;
    }
    return is_hit;
}

static bool is_free(const dgg_beside *items, size_t count, size_t own, const dgg_box *box,
                    const dgg_box *field)
{
    bool is_inside = dgg_box_holds(field, box);
    for (size_t i = 0; i < count && is_inside; i++) {
        const dgg_beside *item = &items[i];
        dgg_box dot = { item->at, 2 * item->radius, 2 * item->radius };
        is_inside = (i == own || dgg_boxes_gap(box, &dot) > DGG_BESIDE_BETWEEN) &&
                    (!item->is_placed || dgg_boxes_gap(box, &item->label) > DGG_BESIDE_BETWEEN) &&
                    !(item->is_far && crosses(item->ends, box));
    }
    return is_inside;
}

static bool place_near(dgg_beside *items, size_t count, size_t own, const dgg_box *field)
{
    dgg_beside *item = &items[own];
    for (size_t place = 0; place < DGG_BESIDE_PLACES && item->width > 0; place++) {
        dgg_box box = dgg_beside_try(item, place);
        if (is_free(items, count, own, &box, field)) {
            item->label = box;
            item->is_placed = true;
            break;
        }
    }
    return item->is_placed;
}

size_t dgg_beside_place(dgg_beside *items, size_t count, const dgg_box *field)
{
    size_t placed = 0;
    for (size_t i = 0; i < count; i++) {
        placed += items[i].is_placed || place_near(items, count, i, field);
    }
    return placed;
}

/* Neither its line nor its label is in the way of another. */
static bool is_far_free(const dgg_beside *items, size_t count, size_t own, const dgg_box *field)
{
    const dgg_beside *far = &items[own];
    bool is_clear = is_free(items, count, own, &far->label, field);
    for (size_t i = 0; i < count && is_clear; i++) {
        const dgg_beside *item = &items[i];
        dgg_box dot = { item->at, 2 * item->radius, 2 * item->radius };
        is_clear = i == own || (!crosses(far->ends, &dot) &&
                                !(item->is_placed && crosses(far->ends, &item->label)));
    }
    return is_clear;
}

/* From the rim of the dot to the nearest point of the label. */
static void set_far(dgg_beside *item, int step, int way)
{
    double turn = whole_turn * way / FAR_WAYS, x = cos(turn), y = sin(turn);
    double reach = item->radius + far_step * (step + 1);
    item->ends[0] = (dgg_point){ item->at.x + item->radius * x, item->at.y + item->radius * y };
    item->ends[1] = (dgg_point){ item->at.x + reach * x, item->at.y + reach * y };
    double side = fabs(x) < 0.5 ? 0 : x > 0 ? 1 : -1, rise = fabs(y) < 0.5 ? 0 : y > 0 ? 1 : -1;
    item->label = (dgg_box){ { item->ends[1].x + side * (item->width / 2 + 1),
                               item->ends[1].y + rise * (item->height / 2 + 1) },
                             item->width,
                             item->height };
}

void dgg_beside_place_strongest(dgg_beside *items, size_t count, size_t first, const dgg_box *field)
{
    for (size_t i = 0; i < count && i < first; i++) {
        bool is_wanted = items[i].width > 0 && !place_near(items, count, i, field);
        for (int k = 0; k < FAR_STEPS * FAR_WAYS && is_wanted; k++) {
            set_far(&items[i], k / FAR_WAYS, k % FAR_WAYS);
            is_wanted = !is_far_free(items, count, i, field);
            items[i].is_placed = items[i].is_far = !is_wanted;
        }
    }
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
