/* Which citations the main paths lead along. Knots are gone through in their one order, upwards or
 * downwards, so every citation is looked at a few times only. */
#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "graph/main_path.h"

typedef struct routing {
    const dgg_citing *citing;
    const dgg_knots *knots;
    const dgg_scaled *along;
    uint8_t *bits;
    bool *is_reached; /* of each knot */
    dgg_scaled *sums; /* of each knot: the best way that ends there */
} routing;

/* The arcs out of a knot, or into it, one after the other. */
typedef struct turns {
    const routing *r;
    size_t knot, vertex, place; /* places in knots->vertices, and among the vertex's arcs */
    bool goes_up;
} turns;

static turns turns_of(const routing *r, size_t knot, bool goes_up)
{
    return (turns){ r, knot, r->knots->first[knot], 0, goes_up };
}

/* The next arc that leaves the knot; false behind the last. */
static bool next_turn(turns *at, size_t *arc, uint32_t *knot)
{
    const dgg_citing *citing = at->r->citing;
    const dgg_knots *knots = at->r->knots;
    const size_t *first = at->goes_up ? citing->first_out : citing->first_in;
    while (at->vertex < knots->first[at->knot + 1]) {
        uint32_t vertex = knots->vertices[at->vertex];
        size_t place = first[vertex] + at->place++;
        if (place >= first[vertex + 1]) {
            at->vertex++;
            at->place = 0;
            continue;
        }
        *arc = at->goes_up ? place : citing->into[place];
        *knot = knots->of[at->goes_up ? citing->arcs[*arc].citing : citing->arcs[*arc].cited];
        if (*knot != at->knot) {
            return true;
        }
    }
    return false;
}

/* The most that an arc of the knot carries; nothing if it has none. */
static dgg_scaled best_turn(const routing *r, size_t knot, bool goes_up)
{
    dgg_scaled best = { 0 };
    size_t arc = 0;
    uint32_t other = 0;
    for (turns at = turns_of(r, knot, goes_up); next_turn(&at, &arc, &other);) {
        best = dgg_scaled_compare(r->along[arc], best) > 0 ? r->along[arc] : best;
    }
    return best;
}

/* From every knot that is reached along its heaviest arcs, until no arc is left. */
static void follow(routing *r, bool goes_up, uint8_t bit)
{
    for (size_t i = 0; i < r->knots->count; i++) {
        size_t knot = goes_up ? i : r->knots->count - 1 - i, arc = 0;
        uint32_t other = 0;
        dgg_scaled best = r->is_reached[knot] ? best_turn(r, knot, goes_up) : (dgg_scaled){ 0 };
        for (turns at = turns_of(r, knot, goes_up);
             best.part > 0 && next_turn(&at, &arc, &other);) {
            if (dgg_scaled_compare(r->along[arc], best) == 0) {
                r->bits[arc] |= bit;
                r->is_reached[other] = true;
            }
        }
    }
}

static void forget_reached(routing *r)
{
    memset(r->is_reached, 0, (r->knots->count + 1) * sizeof *r->is_reached);
}

/* Begins at the knots without a way back whose best arc is the best of all such. */
static void find_local(routing *r, bool goes_up, uint8_t bit)
{
    dgg_scaled best = { 0 };
    forget_reached(r);
    for (int pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < r->knots->count; i++) {
            bool is_end = best_turn(r, i, !goes_up).part <= 0;
            dgg_scaled here = is_end ? best_turn(r, i, goes_up) : (dgg_scaled){ 0 };
            int order = dgg_scaled_compare(here, best);
            best = pass == 0 && order > 0 ? here : best;
            r->is_reached[i] = pass == 1 && here.part > 0 && order == 0;
        }
    }
    follow(r, goes_up, bit);
}

/* Back from the knots that the greatest sum ends at, along every arc that it may have come by. */
static void trace_back(routing *r, dgg_scaled best)
{
    forget_reached(r);
    for (size_t knot = r->knots->count; knot-- > 0;) {
        dgg_scaled here = r->sums[knot];
        size_t arc = 0;
        uint32_t other = 0;
        bool is_on = here.part > 0 && (r->is_reached[knot] || dgg_scaled_compare(here, best) == 0);
        for (turns at = turns_of(r, knot, false); is_on && next_turn(&at, &arc, &other);) {
            dgg_scaled came = dgg_scaled_add(r->sums[other], r->along[arc]);
            if (dgg_scaled_compare(came, here) == 0) {
                r->bits[arc] |= DGG_PATH_GLOBAL;
                r->is_reached[other] = true;
            }
        }
    }
}

static void find_global(routing *r)
{
    dgg_scaled best = { 0 };
    for (size_t knot = 0; knot < r->knots->count; knot++) {
        size_t arc = 0;
        uint32_t other = 0;
        r->sums[knot] = (dgg_scaled){ 0 };
        for (turns at = turns_of(r, knot, false); next_turn(&at, &arc, &other);) {
            dgg_scaled came = dgg_scaled_add(r->sums[other], r->along[arc]);
            r->sums[knot] = dgg_scaled_compare(came, r->sums[knot]) > 0 ? came : r->sums[knot];
        }
        best = dgg_scaled_compare(r->sums[knot], best) > 0 ? r->sums[knot] : best;
    }
    trace_back(r, best);
}

/* By their very value, so that the order is one whatever rounding did. */
static int heaviest_first(const void *left, const void *right)
{
    const dgg_scaled *one = right, *other = left;
    if (one->part <= 0 || other->part <= 0) {
        return (one->part > 0) - (other->part > 0);
    }
    if (one->power != other->power) {
        return one->power > other->power ? 1 : -1;
    }
    return (one->part > other->part) - (one->part < other->part);
}

static dgg_status find_key(routing *r, size_t routes, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_scaled *sorted = NULL, least = { 0 };
    size_t count = r->citing->arc_count;
    bool *is_head = NULL;
    DGG_TRY(dgg_grow(&sorted, count + 1, sizeof *sorted, error));
    DGG_TRY(dgg_grow(&is_head, r->knots->count + 1, sizeof *is_head, error));
    memset(is_head, 0, (r->knots->count + 1) * sizeof *is_head);
    memcpy(sorted, r->along, count * sizeof *sorted);
    dgg_sort(sorted, count, sizeof *sorted, heaviest_first);
    least = routes > 0 && count > 0 ? sorted[(routes < count ? routes : count) - 1] : least;
    forget_reached(r);
    for (size_t i = 0; routes > 0 && i < count; i++) {
        if (r->along[i].part > 0 && dgg_scaled_compare(r->along[i], least) >= 0) {
            r->bits[i] |= DGG_PATH_KEY;
            r->is_reached[r->knots->of[r->citing->arcs[i].cited]] = true;
            is_head[r->knots->of[r->citing->arcs[i].citing]] = true;
        }
    }
    follow(r, false, DGG_PATH_KEY);
    memcpy(r->is_reached, is_head, (r->knots->count + 1) * sizeof *is_head);
    follow(r, true, DGG_PATH_KEY);
done:
    dgg_release(sorted);
    dgg_release(is_head);
    return status;
}

dgg_status dgg_main_path_find(uint8_t *bits, const dgg_traversal *traversal, size_t routes,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    routing r = { .citing = traversal->citing,
                  .knots = traversal->knots,
                  .along = traversal->along,
                  .bits = bits };
    memset(bits, 0, r.citing->arc_count);
    DGG_TRY(dgg_grow(&r.is_reached, r.knots->count + 1, sizeof *r.is_reached, error));
    DGG_TRY(dgg_grow(&r.sums, r.knots->count + 1, sizeof *r.sums, error));
    find_local(&r, true, DGG_PATH_FORWARD);
    find_local(&r, false, DGG_PATH_BACKWARD);
    find_global(&r);
    DGG_TRY(find_key(&r, routes, error));
done:
    dgg_release(r.is_reached);
    dgg_release(r.sums);
    return status;
}
