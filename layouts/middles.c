/* Middles of shapes in order of their lines of the page: a look round a point sees few of them,
 * however many there are. */
#include "layouts/middles.h"

#include <math.h>

#include "base/memory.h"
#include "base/order.h"

static const double reach = 0.5;

typedef struct dgg_middle {
    double line; /* one pixel high */
    dgg_point at;
    size_t shape;
} dgg_middle;

static int by_place(const void *left, const void *right)
{
    const dgg_middle *one = left, *other = right;
    int order = (one->line > other->line) - (one->line < other->line);
    order = order != 0 ? order : (one->at.x > other->at.x) - (one->at.x < other->at.x);
    return order != 0 ? order : (one->shape > other->shape) - (one->shape < other->shape);
}

dgg_status dgg_middles_init(dgg_middles *middles, const dgg_scene *scene, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(&middles->items, scene->shape_count + 1, sizeof *middles->items, error));
    for (size_t i = 0; i < scene->shape_count; i++) {
        dgg_point at = scene->shapes[i].box.centre;
        middles->items[i] = (dgg_middle){ floor(at.y), at, i };
    }
    middles->count = scene->shape_count;
    dgg_sort(middles->items, middles->count, sizeof *middles->items, by_place);
done:
    return status;
}

/* The first that stands on the line at x or right of it, or on a line below. */
static size_t first_from(const dgg_middles *middles, double line, double x)
{
    size_t first = 0, last = middles->count;
    while (first < last) {
        size_t half = first + (last - first) / 2;
        const dgg_middle *item = &middles->items[half];
        if (item->line < line || (item->line == line && item->at.x < x)) {
            first = half + 1;
        } else {
            last = half;
        }
    }
    return first;
}

size_t dgg_middles_find(const dgg_middles *middles, dgg_point point)
{
    size_t found = SIZE_MAX;
    for (int below = -1; below <= 1; below++) {
        double line = floor(point.y) + below;
        size_t i = first_from(middles, line, point.x - reach);
        for (; i < middles->count && middles->items[i].line == line; i++) {
            const dgg_middle *item = &middles->items[i];
            if (item->at.x > point.x + reach) {
                break;
            }
            bool is_there = dgg_distance(item->at, point) < reach && item->shape < found;
            found = is_there ? item->shape : found;
        }
    }
    return found;
}

void dgg_middles_destroy(dgg_middles *middles)
{
    dgg_release(middles->items);
    *middles = (dgg_middles){ 0 };
}
