/* The parts of a large network are placed one by one, the largest in the middle and the others on
 * rings round it. */
#include "layouts/sparse_stress.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "layouts/rings.h"
#include "layouts/sparse_stress/web.h"

static const double margin = 0.8; /* round a part, in ties */

typedef struct part {
    uint32_t first, count; /* in the row of nodes */
} part;

typedef struct parted {
    const dgg_similarities *of;
    size_t *first; /* neighbours, by place in the row */
    uint32_t *others;
    uint32_t *row, *place; /* nodes, those of a part side by side; and where each stands */
    part *parts;
    size_t part_count;
    dgg_point *places; /* by place in the row */
} parted;

static dgg_status make_room(parted *all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = all->of->count;
    DGG_TRY(dgg_grow(&all->first, count + 2, sizeof *all->first, error));
    DGG_TRY(dgg_grow(&all->others, 2 * all->of->tie_count + 1, sizeof *all->others, error));
    DGG_TRY(dgg_grow(&all->row, count + 1, sizeof *all->row, error));
    DGG_TRY(dgg_grow(&all->place, count + 1, sizeof *all->place, error));
    DGG_TRY(dgg_grow(&all->parts, count + 1, sizeof *all->parts, error));
    DGG_TRY(dgg_grow(&all->places, count + 1, sizeof *all->places, error));
done:
    return status;
}

static void free_room(parted *all)
{
    dgg_release(all->first);
    dgg_release(all->others);
    dgg_release(all->row);
    dgg_release(all->place);
    dgg_release(all->parts);
    dgg_release(all->places);
}

/* Lists the neighbours of each node, which is known by its number in `name`; NULL: its own. */
static void list_neighbours(parted *all, const uint32_t *name)
{
    const dgg_similarities *of = all->of;
    memset(all->first, 0, (of->count + 2) * sizeof *all->first);
    size_t *ends = all->first + 2;
    for (size_t i = 0; i < of->tie_count; i++) {
        uint32_t from = of->ties[i].from, to = of->ties[i].to;
        ends[(name != NULL ? name[from] : from)]++;
        ends[(name != NULL ? name[to] : to)]++;
    }
    for (size_t i = 2; i < of->count + 2; i++) {
        all->first[i] += all->first[i - 1];
    }
    for (size_t i = 0; i < of->tie_count; i++) {
        uint32_t from = of->ties[i].from, to = of->ties[i].to;
        from = name != NULL ? name[from] : from;
        to = name != NULL ? name[to] : to;
        all->others[all->first[from + 1]++] = to;
        all->others[all->first[to + 1]++] = from;
    }
}

/* All that can be reached from a node goes on in the row. */
static void gather(parted *all, uint32_t start)
{
    part *its = &all->parts[all->part_count++];
    uint32_t end = all->part_count > 1 ? its[-1].first + its[-1].count : 0;
    *its = (part){ end, 1 };
    all->row[end] = start;
    all->place[start] = end;
    for (uint32_t i = end; i < end + its->count; i++) {
        uint32_t node = all->row[i];
        for (size_t j = all->first[node]; j < all->first[node + 1]; j++) {
            uint32_t other = all->others[j], last = end + its->count;
            if (all->place[other] == UINT32_MAX) {
                all->row[last] = other;
                all->place[other] = last;
                its->count++;
            }
        }
    }
}

static void find_parts(parted *all)
{
    list_neighbours(all, NULL);
    memset(all->place, 0xFF, (all->of->count + 1) * sizeof *all->place);
    for (uint32_t i = 0; i < all->of->count; i++) {
        if (all->place[i] == UINT32_MAX) {
            gather(all, i);
        }
    }
    list_neighbours(all, all->place);
}

static dgg_status place_part(parted *all, const part *its, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t *first = NULL;
    uint32_t *others = NULL;
    size_t begin = all->first[its->first], end = all->first[its->first + its->count];
    if (its->count < 2) {
        all->places[its->first] = (dgg_point){ 0, 0 };
        return DGG_OK;
    }
    DGG_TRY(dgg_grow(&first, its->count + 1, sizeof *first, error));
    DGG_TRY(dgg_grow(&others, end - begin + 1, sizeof *others, error));
    for (size_t i = 0; i <= its->count; i++) {
        first[i] = all->first[its->first + i] - begin;
    }
    for (size_t i = begin; i < end; i++) {
        others[i - begin] = all->others[i] - its->first;
    }
    const dgg_web web = { first, others, its->count };
    DGG_TRY(dgg_web_place(&web, all->places + its->first, error));
done:
    dgg_release(first);
    dgg_release(others);
    return status;
}

/* Moves a part so that its middle is the origin; returns how far it reaches. */
static double centre_part(parted *all, const part *its)
{
    dgg_point *places = all->places + its->first, middle = { 0, 0 };
    double reach = 0;
    for (size_t i = 0; i < its->count; i++) {
        middle.x += places[i].x / (double)its->count;
        middle.y += places[i].y / (double)its->count;
    }
    for (size_t i = 0; i < its->count; i++) {
        places[i] = (dgg_point){ places[i].x - middle.x, places[i].y - middle.y };
        reach = fmax(reach, dgg_distance(places[i], (dgg_point){ 0, 0 }));
    }
    return reach + margin;
}

static int larger_first(const void *left, const void *right)
{
    const part *one = left, *other = right;
    int order = (one->count < other->count) - (one->count > other->count);
    return order != 0 ? order : (one->first > other->first) - (one->first < other->first);
}

static dgg_status place_parts(parted *all, dgg_point *places, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_rings rings = { 0 };
    dgg_sort(all->parts, all->part_count, sizeof *all->parts, larger_first);
    for (size_t i = 0; i < all->part_count; i++) {
        const part *its = &all->parts[i];
        DGG_TRY(place_part(all, its, error));
        dgg_point middle = dgg_rings_next(&rings, centre_part(all, its));
        for (size_t j = its->first; j < its->first + its->count; j++) {
            places[all->row[j]] =
                (dgg_point){ middle.x + all->places[j].x, middle.y + all->places[j].y };
        }
    }
done:
    return status;
}

dgg_status dgg_sparse_stress_place(const dgg_similarities *of, dgg_point *places, dgg_error *error)
{
    dgg_status status = DGG_OK;
    parted all = { .of = of };
    if (of->count == 0) {
        return DGG_OK;
    }
    DGG_TRY(make_room(&all, error));
    find_parts(&all);
    DGG_TRY(place_parts(&all, places, error));
done:
    free_room(&all);
    return status;
}
