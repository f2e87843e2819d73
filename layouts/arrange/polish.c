/* Simulated annealing over small moves: a node shifts or changes places with another of its group,
 * a group shifts as a whole or turns over. */
#include "layouts/arrange/polish.h"

#include <math.h>
#include <string.h>

#include "layouts/chance.h"

static const double first_heat = 60, last_heat = 0.4; /* in units of tension */
static const double first_way = 170, gentle_way = 30,
                    last_way = 6; /* how far a move goes, in pixels */

static const double of_mirrors = 0.03, of_groups = 0.35, of_swaps = 0.08; /* shares of moves */

typedef enum kind_of_move { SHIFT_NODE, SWAP_NODES, SHIFT_GROUP, MIRROR_GROUP } kind_of_move;

typedef struct polisher {
    dgg_grounds *grounds;
    dgg_tension *tension;
    const dgg_polish *how;
    dgg_chance chance;
    double way; /* how far moves go by now */
} polisher;

typedef struct move {
    kind_of_move kind;
    uint32_t node, other, group;
    dgg_point by;
} move;

static dgg_plan_node *node_at(const polisher *polish, uint32_t node)
{
    return &polish->grounds->plan->nodes[node];
}

static double random_way(polisher *polish)
{
    return polish->way * (2 * dgg_chance_share(&polish->chance) - 1);
}

/* A node of the group that is no dot. */
static uint32_t random_member(polisher *polish, uint32_t group, uint32_t otherwise)
{
    const dgg_grounds *grounds = polish->grounds;
    size_t first = grounds->first_member[group], after = grounds->first_member[group + 1];
    uint32_t node = grounds->members[first + dgg_chance_below(&polish->chance, after - first)];
    return node_at(polish, node)->is_dot ? otherwise : node;
}

static move random_move(polisher *polish)
{
    const dgg_plan *plan = polish->grounds->plan;
    const dgg_grounds *grounds = polish->grounds;
    size_t card = dgg_chance_below(&polish->chance, grounds->card_count);
    move chosen = { .node = grounds->cards[card] };
    double share = dgg_chance_share(&polish->chance);
    chosen.other = chosen.node;
    chosen.group = plan->nodes[chosen.node].group;
    chosen.by = (dgg_point){ random_way(polish), random_way(polish) };
    if (polish->how->only_groups || share < of_groups) {
        chosen.kind = share < of_mirrors ? MIRROR_GROUP : SHIFT_GROUP;
        chosen.group = (uint32_t)dgg_chance_below(&polish->chance, plan->group_count);
        chosen.by.x = share < of_mirrors / 2 ? 0 : chosen.by.x; /* sideways if it is not 0 */
    } else if (share < of_groups + of_swaps) {
        chosen.kind = SWAP_NODES;
        chosen.other = random_member(polish, chosen.group, chosen.node);
    }
    return chosen;
}

static void mirror(polisher *polish, uint32_t group, bool is_sideways)
{
    const dgg_grounds *grounds = polish->grounds;
    double least = INFINITY, most = -INFINITY;
    for (int pass = 0; pass < 2; pass++) {
        for (size_t i = grounds->first_member[group]; i < grounds->first_member[group + 1]; i++) {
            dgg_point *centre = &node_at(polish, grounds->members[i])->box.centre;
            double *place = is_sideways ? &centre->x : &centre->y;
            if (pass == 0) {
                least = fmin(least, *place);
                most = fmax(most, *place);
            } else {
                *place = least + most - *place;
            }
        }
    }
    dgg_ground_update(polish->grounds, group);
}

static bool is_of_nodes(const move *chosen)
{
    return chosen->kind == SHIFT_NODE || chosen->kind == SWAP_NODES;
}

/* Only the nodes: their ground must follow. */
static void move_nodes(polisher *polish, const move *chosen, double direction)
{
    dgg_point *centre = &node_at(polish, chosen->node)->box.centre;
    dgg_point *other = &node_at(polish, chosen->other)->box.centre;
    dgg_point kept = *centre;
    if (chosen->kind == SHIFT_NODE) {
        *centre =
            (dgg_point){ kept.x + chosen->by.x * direction, kept.y + chosen->by.y * direction };
    } else {
        *centre = *other;
        *other = kept;
    }
}

/* Undone by doing it again, backwards. */
static void do_move(polisher *polish, const move *chosen, double direction)
{
    if (is_of_nodes(chosen)) {
        move_nodes(polish, chosen, direction);
        dgg_ground_update(polish->grounds, chosen->group);
    } else if (chosen->kind == SHIFT_GROUP) {
        dgg_point by = { chosen->by.x * direction, chosen->by.y * direction };
        dgg_ground_move(polish->grounds, chosen->group, by);
    } else {
        mirror(polish, chosen->group, chosen->by.x != 0);
    }
}

static void mark_moved(polisher *polish, const move *chosen, bool is_moved)
{
    const dgg_grounds *grounds = polish->grounds;
    bool *marks = polish->tension->is_moved;
    if (is_of_nodes(chosen)) {
        marks[chosen->node] = marks[chosen->other] = is_moved;
        return;
    }
    for (size_t i = grounds->first_member[chosen->group];
         i < grounds->first_member[chosen->group + 1]; i++) {
        marks[grounds->members[i]] = is_moved;
    }
}

static bool node_has_room(const polisher *polish, uint32_t node)
{
    const dgg_grounds *grounds = polish->grounds;
    uint32_t group = node_at(polish, node)->group;
    for (size_t i = grounds->first_member[group]; i < grounds->first_member[group + 1]; i++) {
        uint32_t other = grounds->members[i];
        double gap = node_at(polish, other)->is_dot ? 4 : polish->how->node_gap;
        if (other != node &&
            dgg_boxes_gap(&node_at(polish, other)->box, &node_at(polish, node)->box) < gap) {
            return false;
        }
    }
    return true;
}

/* Does the move if nothing is in its way. */
static bool may_move(polisher *polish, const move *chosen)
{
    double gap = polish->how->ground_gap;
    if (!is_of_nodes(chosen)) {
        do_move(polish, chosen, 1);
    } else {
        move_nodes(polish, chosen, 1);
        if (!node_has_room(polish, chosen->node) || !node_has_room(polish, chosen->other)) {
            move_nodes(polish, chosen, -1);
            return false;
        }
        dgg_ground_update(polish->grounds, chosen->group);
    }
    if (!dgg_ground_is_free(polish->grounds, chosen->group, gap)) {
        do_move(polish, chosen, -1);
        return false;
    }
    return true;
}

static double tension_now(const polisher *polish)
{
    return dgg_tension_of_moved(polish->tension) + dgg_tension_of_grounds(polish->tension);
}

/* Most moves, at first, end on something else: so this is looked at before anything is weighed. */
static void try_move(polisher *polish, double heat)
{
    move chosen = random_move(polish);
    if (!may_move(polish, &chosen)) {
        return;
    }
    mark_moved(polish, &chosen, true);
    double after = tension_now(polish);
    do_move(polish, &chosen, -1);
    double worse = after - tension_now(polish);
    if (worse <= 0 || dgg_chance_share(&polish->chance) < exp(-worse / heat)) {
        do_move(polish, &chosen, 1);
    }
    mark_moved(polish, &chosen, false);
}

void dgg_polish_plan(dgg_grounds *grounds, dgg_tension *tension, const dgg_polish *how)
{
    polisher polish = { grounds, tension, how, { how->seed }, first_way };
    double heat = how->is_gentle ? last_heat : first_heat;
    double way = how->is_gentle ? gentle_way : first_way;
    for (size_t i = 0; i < how->moves; i++) {
        double done = (double)i / (double)how->moves;
        polish.way = way * pow(last_way / way, done);
        try_move(&polish, heat * pow(last_heat / heat, done));
    }
}
