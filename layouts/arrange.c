/* From first places to a plan that may be drawn: part nodes, part groups, polish, straighten. */
#include "layouts/arrange.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "layouts/arrange/grounds.h"
#include "layouts/arrange/known.h"
#include "layouts/arrange/nodes.h"
#include "layouts/arrange/polish.h"
#include "layouts/arrange/tension.h"
#include "layouts/placements.h"

static const double draw_near = 0.8; /* of the distances of the first places */
static const double node_gap = 20, ground_gap = 22;

enum {
    MOVES_A_NODE = 500,
    MOVES_A_GROUP = 200,
    MOST_MOVES = 32000,
    FEW_NODES = 64,
    TRIALS = 4,
    TRIALS_OF_MANY = 3
};

static void part_all(dgg_grounds *grounds, double scale)
{
    for (uint32_t group = 0; group < grounds->plan->group_count; group++) {
        dgg_nodes_part(grounds, group, scale, node_gap);
        dgg_ground_update(grounds, group);
    }
    dgg_grounds_part(grounds, ground_gap);
}

/* Puts the nodes back where they were kept, and all that follows them. */
static void take_back(dgg_grounds *grounds, const dgg_point *kept)
{
    dgg_plan *plan = grounds->plan;
    for (size_t i = 0; i < plan->node_count; i++) {
        plan->nodes[i].box.centre = kept[i];
    }
    for (uint32_t group = 0; group < plan->group_count; group++) {
        dgg_ground_update(grounds, group);
    }
}

/* Keeps the places of the nodes if their tension is below *least. */
static void keep_if_better(dgg_grounds *grounds, dgg_tension *tension, double *least,
                           dgg_point *kept)
{
    const dgg_plan *plan = grounds->plan;
    double sum = dgg_tension_of_all(tension);
    if (sum < *least) {
        *least = sum;
        for (size_t i = 0; i < plan->node_count; i++) {
            kept[i] = plan->nodes[i].box.centre;
        }
    }
}

/* Tries the placement several times and takes the attempt of least tension. */
static dgg_status place_best(dgg_grounds *grounds, dgg_tension *tension,
                             const dgg_placement *placement, unsigned first, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_point *best = NULL;
    double least = INFINITY;
    DGG_TRY(dgg_grow(&best, grounds->plan->node_count + 1, sizeof *best, error));
    for (unsigned attempt = 0; attempt < placement->attempts; attempt++) {
        DGG_TRY(placement->place(grounds->plan, first + attempt, error));
        part_all(grounds, draw_near);
        keep_if_better(grounds, tension, &least, best);
    }
    take_back(grounds, best);
done:
    dgg_release(best);
    return status;
}

/* Places and polishes several times and takes the best. */
static dgg_status arrange(dgg_grounds *grounds, dgg_tension *tension,
                          const dgg_placement *placement, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_plan *plan = grounds->plan;
    dgg_point *best = NULL;
    double least = INFINITY;
    size_t moves = grounds->card_count * MOVES_A_NODE;
    dgg_polish how = { .node_gap = node_gap,
                       .ground_gap = ground_gap,
                       .moves = moves < MOST_MOVES ? moves : MOST_MOVES };
    unsigned trials = grounds->card_count <= FEW_NODES ? TRIALS : TRIALS_OF_MANY;
    DGG_TRY(dgg_grow(&best, plan->node_count + 1, sizeof *best, error));
    for (unsigned trial = 0; trial < trials; trial++) {
        DGG_TRY(place_best(grounds, tension, placement, trial * placement->attempts, error));
        how.seed = plan->seed + trial;
        dgg_polish_plan(grounds, tension, &how);
        keep_if_better(grounds, tension, &least, best);
    }
    take_back(grounds, best);
done:
    dgg_release(best);
    return status;
}

/* Dots come when all else has its place; then groups may need more room. */
static void add_dots(dgg_grounds *grounds, dgg_tension *tension)
{
    const dgg_plan *plan = grounds->plan;
    dgg_polish how = { .node_gap = node_gap,
                       .ground_gap = ground_gap,
                       .moves = plan->group_count * MOVES_A_GROUP,
                       .seed = plan->seed,
                       .only_groups = true,
                       .is_gentle = dgg_known_suffice(grounds) };
    grounds->has_dots = true;
    dgg_dots_aim(grounds);
    for (uint32_t group = 0; group < plan->group_count; group++) {
        dgg_known_recall_dots(grounds, group);
        dgg_dots_place(grounds, group);
        dgg_ground_update(grounds, group);
    }
    dgg_grounds_part(grounds, ground_gap);
    dgg_polish_plan(grounds, tension, &how);
}

/* Dots need cards to stand by: in a group that has none they are treated like cards. */
static dgg_status promote_lonely_dots(dgg_plan *plan, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool *has_card = NULL;
    DGG_TRY(dgg_grow(&has_card, plan->group_count + 1, sizeof *has_card, error));
    memset(has_card, 0, (plan->group_count + 1) * sizeof *has_card);
    for (size_t i = 0; i < plan->node_count; i++) {
        has_card[plan->nodes[i].group] = has_card[plan->nodes[i].group] || !plan->nodes[i].is_dot;
    }
    for (size_t i = 0; i < plan->node_count; i++) {
        plan->nodes[i].is_dot = plan->nodes[i].is_dot && has_card[plan->nodes[i].group];
    }
done:
    dgg_release(has_card);
    return status;
}

/* Starts from the known places. */
static void arrange_again(dgg_grounds *grounds, dgg_tension *tension)
{
    const dgg_plan *plan = grounds->plan;
    dgg_polish how = { .node_gap = node_gap,
                       .ground_gap = ground_gap,
                       .moves = grounds->card_count * MOVES_A_NODE / 4,
                       .seed = plan->seed,
                       .is_gentle = true };
    dgg_known_recall(grounds);
    part_all(grounds, 1);
    dgg_polish_plan(grounds, tension, &how);
}

static double snap(double way)
{
    /* Not .5: what lies half-way between two steps would be taken to either by a hair. */
    return floor(way / DGG_PLAN_STEP + 0.7) * DGG_PLAN_STEP;
}

static void move_all(dgg_grounds *grounds, dgg_point by)
{
    dgg_plan *plan = grounds->plan;
    for (size_t i = 0; i < plan->node_count; i++) {
        dgg_point *centre = &plan->nodes[i].box.centre;
        *centre = (dgg_point){ snap(centre->x) + snap(by.x), snap(centre->y) + snap(by.y) };
    }
    for (uint32_t group = 0; group < plan->group_count; group++) {
        dgg_ground_update(grounds, group);
    }
}

/* Whole steps are added without rounding: so nodes that stand alike make the same plan to the last
 * bit, wherever they stood before. */
static dgg_status move_to_origin(dgg_grounds *grounds, dgg_error *error)
{
    dgg_status status = DGG_OK;
    move_all(grounds, (dgg_point){ 0 });
    DGG_TRY(dgg_grounds_draw(grounds, error));
    dgg_box bounds = dgg_plan_bounds(grounds->plan);
    move_all(grounds, (dgg_point){ bounds.width / 2 - bounds.centre.x,
                                   bounds.height / 2 - bounds.centre.y });
    DGG_TRY(dgg_grounds_draw(grounds, error));
done:
    return status;
}

static dgg_status find_places(dgg_grounds *grounds, const char *placement, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_tension tension = { 0 };
    const dgg_row *row = dgg_shelf_find(&dgg_placements, placement, error);
    if (row == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    if (dgg_known_serve(grounds)) {
        return DGG_OK;
    }
    DGG_TRY(dgg_tension_init(&tension, grounds, error));
    if (dgg_known_suffice(grounds)) {
        arrange_again(grounds, &tension);
    } else {
        dgg_known_forget(grounds);
        DGG_TRY(arrange(grounds, &tension, (const dgg_placement *)row, error));
    }
    if (grounds->card_count < grounds->plan->node_count) {
        add_dots(grounds, &tension);
    }
done:
    dgg_tension_destroy(&tension);
    return status;
}

dgg_status dgg_plan_arrange(dgg_plan *plan, const char *placement, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_grounds grounds = { 0 };
    DGG_TRY(promote_lonely_dots(plan, error));
    DGG_TRY(dgg_grounds_init(&grounds, plan, error));
    DGG_TRY(find_places(&grounds, placement, error));
    DGG_TRY(move_to_origin(&grounds, error));
done:
    dgg_grounds_destroy(&grounds);
    return status;
}
