/* Paths are counted from both ends: those that come to a knot, and those that go on from it. */
#include <string.h>

#include "base/memory.h"
#include "graph/main_path.h"

typedef struct counting {
    const dgg_citing *citing;
    const dgg_knots *knots;
    dgg_scaled *before, *behind; /* of each knot */
    bool *has_before, *has_behind;
    bool starts_anywhere, ends_anywhere;
} counting;

static void look_at_ends(counting *c)
{
    for (size_t i = 0; i < c->citing->arc_count; i++) {
        uint32_t from = c->knots->of[c->citing->arcs[i].cited];
        uint32_t to = c->knots->of[c->citing->arcs[i].citing];
        if (from != to) {
            c->has_behind[from] = true;
            c->has_before[to] = true;
        }
    }
}

/* Hands what is at the knot on to where its citations lead, or gathers what is there. */
static void pass(counting *c, size_t knot, bool gathers)
{
    const dgg_citing *citing = c->citing;
    uint32_t *of = c->knots->of, *vertices = c->knots->vertices;
    for (size_t i = c->knots->first[knot]; i < c->knots->first[knot + 1]; i++) {
        size_t end = citing->first_out[vertices[i] + 1];
        for (size_t j = citing->first_out[vertices[i]]; j < end; j++) {
            uint32_t to = of[citing->arcs[j].citing];
            if (to != knot && gathers) {
                c->behind[knot] = dgg_scaled_add(c->behind[knot], c->behind[to]);
            } else if (to != knot) {
                c->before[to] = dgg_scaled_add(c->before[to], c->before[knot]);
            }
        }
    }
}

/* A knot that no citation joins to another lies on no path. */
static dgg_scaled own_path(const counting *c, size_t knot, bool is_one)
{
    return dgg_scaled_of(is_one && (c->has_before[knot] || c->has_behind[knot]) ? 1 : 0);
}

static void count_paths(counting *c)
{
    for (size_t i = 0; i < c->knots->count; i++) {
        dgg_scaled own = own_path(c, i, !c->has_before[i] || c->starts_anywhere);
        c->before[i] = dgg_scaled_add(c->before[i], own);
        pass(c, i, false);
    }
    for (size_t i = c->knots->count; i-- > 0;) {
        c->behind[i] = own_path(c, i, !c->has_behind[i] || c->ends_anywhere);
        pass(c, i, true);
    }
}

static void multiply(const counting *c, dgg_traversal *traversal)
{
    for (size_t i = 0; i < c->citing->arc_count; i++) {
        uint32_t from = c->knots->of[c->citing->arcs[i].cited];
        uint32_t to = c->knots->of[c->citing->arcs[i].citing];
        traversal->along[i] =
            from != to ? dgg_scaled_times(c->before[from], c->behind[to]) : (dgg_scaled){ 0 };
    }
    for (size_t knot = 0; knot < c->knots->count; knot++) {
        if (!c->has_before[knot] || c->starts_anywhere) {
            traversal->total = dgg_scaled_add(traversal->total, c->behind[knot]);
        }
    }
}

dgg_status dgg_traversal_init(dgg_traversal *traversal, const dgg_citing *citing,
                              const dgg_knots *knots, dgg_path_count count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t room = knots->count + 1;
    *traversal = (dgg_traversal){ .citing = citing, .knots = knots };
    counting c = { .citing = citing,
                   .knots = knots,
                   .starts_anywhere = count != DGG_SPC,
                   .ends_anywhere = count == DGG_SPNP };
    DGG_TRY(dgg_grow(&traversal->along, citing->arc_count + 1, sizeof *traversal->along, error));
    DGG_TRY(dgg_grow(&c.before, room, sizeof *c.before, error));
    DGG_TRY(dgg_grow(&c.behind, room, sizeof *c.behind, error));
    DGG_TRY(dgg_grow(&c.has_before, room, sizeof *c.has_before, error));
    DGG_TRY(dgg_grow(&c.has_behind, room, sizeof *c.has_behind, error));
    memset(c.has_before, 0, room * sizeof *c.has_before);
    memset(c.has_behind, 0, room * sizeof *c.has_behind);
    for (size_t i = 0; i < room; i++) {
        c.before[i] = c.behind[i] = (dgg_scaled){ 0 };
    }
    look_at_ends(&c);
    count_paths(&c);
    multiply(&c, traversal);
done:
    dgg_release(c.before);
    dgg_release(c.behind);
    dgg_release(c.has_before);
    dgg_release(c.has_behind);
    return status;
}

void dgg_traversal_destroy(dgg_traversal *traversal)
{
    dgg_release(traversal->along);
    *traversal = (dgg_traversal){ 0 };
}
