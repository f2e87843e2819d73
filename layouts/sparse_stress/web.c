/* Sparse stress (Ortmann, Klimenta and Brandes 2016): each node keeps its distance to its
 * neighbours and to some pivots, which stand for all that is nearest to them. The start is by the
 * same distances (Brandes and Pich 2007), then each node goes where these would have it, many
 * times. */
#include "layouts/sparse_stress/web.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "layouts/chance.h"

enum { MOST_PIVOTS = 200, PIVOT_STEPS = 1600000, FEWEST_PIVOTS = 60, TURNS = 60, ROUNDS = 90 };

static const double still = 2e-4; /* steps of a tie: when so little moves, it is done */
static const double shake = 0.01; /* nodes with the same distances start apart */

typedef struct woven {
    const dgg_web *web;
    dgg_point *places;
    uint32_t *pivots;
    size_t pivot_count, longest;
    uint16_t *ways;    /* of node i to pivot p: ways[i * pivot_count + p] */
    double *weights;   /* of pivot p, seen from so far: weights[p * (longest + 1) + way] */
    uint32_t *row;     /* for a search: nodes in the order they are met */
    uint16_t *from;    /* … and how far away they are */
    uint16_t *nearest; /* from the nearest pivot … */
    uint32_t *region;  /* … and which that is */
} woven;

static dgg_status make_room(woven *all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = all->web->count, pivots = PIVOT_STEPS / count;
    pivots = pivots > MOST_PIVOTS ? MOST_PIVOTS : pivots < FEWEST_PIVOTS ? FEWEST_PIVOTS : pivots;
    all->pivot_count = pivots < count ? pivots : count;
    DGG_TRY(dgg_grow(&all->pivots, all->pivot_count, sizeof *all->pivots, error));
    DGG_TRY(dgg_grow(&all->ways, count * all->pivot_count, sizeof *all->ways, error));
    DGG_TRY(dgg_grow(&all->row, count, sizeof *all->row, error));
    DGG_TRY(dgg_grow(&all->from, count, sizeof *all->from, error));
    DGG_TRY(dgg_grow(&all->nearest, count, sizeof *all->nearest, error));
    DGG_TRY(dgg_grow(&all->region, count, sizeof *all->region, error));
done:
    return status;
}

static void free_room(woven *all)
{
    dgg_release(all->pivots);
    dgg_release(all->ways);
    dgg_release(all->weights);
    dgg_release(all->row);
    dgg_release(all->from);
    dgg_release(all->nearest);
    dgg_release(all->region);
}

/* The ways from one node to all others, breadth first. */
static void search(woven *all, uint32_t start)
{
    const dgg_web *web = all->web;
    size_t met = 1;
    memset(all->from, 0xFF, web->count * sizeof *all->from);
    all->from[start] = 0;
    all->row[0] = start;
    for (size_t i = 0; i < met; i++) {
        uint32_t node = all->row[i];
        uint16_t further = (uint16_t)(all->from[node] + (all->from[node] < UINT16_MAX - 1));
        for (size_t j = web->first[node]; j < web->first[node + 1]; j++) {
            uint32_t other = web->others[j];
            if (all->from[other] == UINT16_MAX) {
                all->from[other] = further;
                all->row[met++] = other;
            }
        }
    }
}

/* The first pivot has most neighbours, each further one is the node furthest from all before. */
static void choose_pivots(woven *all)
{
    const dgg_web *web = all->web;
    uint32_t next = 0;
    for (uint32_t i = 0; i < web->count; i++) {
        size_t degree = web->first[i + 1] - web->first[i];
        next = degree > web->first[next + 1] - web->first[next] ? i : next;
        all->nearest[i] = UINT16_MAX;
    }
    for (size_t p = 0; p < all->pivot_count; p++) {
        search(all, next);
        all->pivots[p] = next;
        for (uint32_t i = 0; i < web->count; i++) {
            uint16_t way = all->from[i];
            all->ways[i * all->pivot_count + p] = way;
            all->longest = way > all->longest ? way : all->longest;
            if (way < all->nearest[i]) {
                all->nearest[i] = way;
                all->region[i] = (uint32_t)p;
            }
        }
        for (uint32_t i = 0; i < web->count; i++) {
            next = all->nearest[i] > all->nearest[next] ? i : next;
        }
    }
}

/* A pivot stands for those of its region that are nearer to it than half the way from the node. */
static dgg_status weigh(woven *all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t ways = all->longest + 1;
    double *counts = NULL;
    DGG_TRY(dgg_grow(&counts, all->pivot_count * ways, sizeof *counts, error));
    DGG_TRY(dgg_grow(&all->weights, all->pivot_count * ways, sizeof *all->weights, error));
    memset(counts, 0, all->pivot_count * ways * sizeof *counts);
    for (size_t i = 0; i < all->web->count; i++) {
        counts[all->region[i] * ways + all->nearest[i]] += 1;
    }
    for (size_t p = 0; p < all->pivot_count; p++) {
        double *its = counts + p * ways;
        all->weights[p * ways] = 0;
        for (size_t way = 1; way < ways; way++) {
            its[way] += its[way - 1];
            all->weights[p * ways + way] = fmax(its[way / 2], 1) / (double)(way * way);
        }
    }
done:
    dgg_release(counts);
    return status;
}

/* Squares of ways, less the means of row and column: its two main axes are the start. */
static void centre_on_means(const woven *all, double *centred, double *means)
{
    size_t count = all->web->count, pivots = all->pivot_count;
    double mean = 0;
    memset(means, 0, pivots * sizeof *means);
    for (size_t i = 0; i < count * pivots; i++) {
        centred[i] = (double)all->ways[i] * all->ways[i];
        means[i % pivots] += centred[i] / (double)count;
        mean += centred[i] / ((double)count * (double)pivots);
    }
    for (size_t i = 0; i < count; i++) {
        double *row = centred + i * pivots, own = 0;
        for (size_t p = 0; p < pivots; p++) {
            own += row[p] / (double)pivots;
        }
        for (size_t p = 0; p < pivots; p++) {
            row[p] = (own + means[p] - row[p] - mean) / 2;
        }
    }
}

/* square = centred' × centred. */
static void multiply(const woven *all, const double *centred, double *square)
{
    size_t pivots = all->pivot_count;
    memset(square, 0, pivots * pivots * sizeof *square);
    for (size_t i = 0; i < all->web->count; i++) {
        const double *row = centred + i * pivots;
        for (size_t p = 0; p < pivots; p++) {
            for (size_t q = 0; q < pivots; q++) {
                square[p * pivots + q] += row[p] * row[q];
            }
        }
    }
}

/* The main axis of a square, across the other one. */
static void find_axis(const double *square, size_t size, const double *other, double *axis)
{
    dgg_chance chance = { size };
    for (size_t p = 0; p < size; p++) {
        axis[p] = dgg_chance_share(&chance) - 0.5;
    }
    for (int turn = 0; turn < TURNS; turn++) {
        double *next = axis + size, along = 0, length = 0;
        for (size_t p = 0; p < size; p++) {
            next[p] = 0;
            for (size_t q = 0; q < size; q++) {
                next[p] += square[p * size + q] * axis[q];
            }
            along += other != NULL ? next[p] * other[p] : 0;
        }
        for (size_t p = 0; p < size; p++) {
            next[p] -= other != NULL ? along * other[p] : 0;
            length += next[p] * next[p];
        }
        for (size_t p = 0; p < size; p++) {
            axis[p] = length > 0 ? next[p] / sqrt(length) : 0;
        }
    }
}

/* Places along the axes, as wide as the ways are on the average. */
static void start_along(woven *all, const double *centred, const double *axes)
{
    size_t count = all->web->count, pivots = all->pivot_count;
    const double *across = axes + 2 * pivots;
    dgg_chance chance = { count };
    double wide = 0, wanted = 0;
    for (size_t i = 0; i < count; i++) {
        dgg_point at = { 0, 0 };
        for (size_t p = 0; p < pivots; p++) {
            at.x += centred[i * pivots + p] * axes[p];
            at.y += centred[i * pivots + p] * across[p];
            wanted += (double)all->ways[i * pivots + p] / (double)pivots;
        }
        all->places[i] = at;
        wide += sqrt(at.x * at.x + at.y * at.y);
    }
    double scale = wide > 0 ? 0.7 * wanted / wide : 0;
    for (size_t i = 0; i < count; i++) {
        all->places[i].x = all->places[i].x * scale + shake * (dgg_chance_share(&chance) - 0.5);
        all->places[i].y = all->places[i].y * scale + shake * (dgg_chance_share(&chance) - 0.5);
    }
}

static dgg_status start(woven *all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t pivots = all->pivot_count;
    double *centred = NULL, *square = NULL, *axes = NULL;
    DGG_TRY(dgg_grow(&centred, all->web->count * pivots, sizeof *centred, error));
    DGG_TRY(dgg_grow(&square, pivots * pivots, sizeof *square, error));
    DGG_TRY(dgg_grow(&axes, 4 * pivots, sizeof *axes, error)); /* each with room to turn */
    centre_on_means(all, centred, axes);
    multiply(all, centred, square);
    find_axis(square, pivots, NULL, axes);
    find_axis(square, pivots, axes, axes + 2 * pivots);
    start_along(all, centred, axes);
done:
    dgg_release(centred);
    dgg_release(square);
    dgg_release(axes);
    return status;
}

/* Where a node wants to be, of all that holds it. */
typedef struct pulled {
    dgg_point sum;
    double weight;
} pulled;

static void pull(pulled *by, dgg_point here, dgg_point other, double way, double weight)
{
    double x = here.x - other.x, y = here.y - other.y, is = sqrt(x * x + y * y);
    double share = is > 1e-9 ? way / is : 0;
    by->sum.x += weight * (other.x + x * share);
    by->sum.y += weight * (other.y + y * share);
    by->weight += weight;
}

/* Returns how far it went. */
static double move(woven *all, uint32_t node)
{
    const dgg_web *web = all->web;
    const uint16_t *ways = all->ways + node * all->pivot_count;
    dgg_point *here = &all->places[node];
    pulled by = { { 0, 0 }, 0 };
    for (size_t j = web->first[node]; j < web->first[node + 1]; j++) {
        pull(&by, *here, all->places[web->others[j]], 1, 1);
    }
    for (size_t p = 0; p < all->pivot_count; p++) {
        if (ways[p] > 0) {
            double weight = all->weights[p * (all->longest + 1) + ways[p]];
            pull(&by, *here, all->places[all->pivots[p]], ways[p], weight);
        }
    }
    dgg_point there = { by.sum.x / by.weight, by.sum.y / by.weight };
    double way = dgg_distance(*here, there);
    *here = there;
    return way;
}

dgg_status dgg_web_place(const dgg_web *web, dgg_point *places, dgg_error *error)
{
    dgg_status status = DGG_OK;
    woven all = { .web = web, .places = places };
    if (web->count < 2) {
        places[0] = (dgg_point){ 0, 0 };
        return DGG_OK;
    }
    DGG_TRY(make_room(&all, error));
    choose_pivots(&all);
    DGG_TRY(weigh(&all, error));
    DGG_TRY(start(&all, error));
    double moved = INFINITY;
    for (int round = 0; round < ROUNDS && moved > still * (double)web->count; round++) {
        moved = 0;
        for (uint32_t i = 0; i < web->count; i++) {
            moved += move(&all, i);
        }
    }
done:
    free_room(&all);
    return status;
}
