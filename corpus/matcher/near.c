/* Joining the sides of "~": sorted by target, side and place, each left side looks at the right
 * sides around it only, so that the work grows with their number and not with its square. */
#include "corpus/matcher/near.h"

#include "base/order.h"

static int by_place(const void *left, const void *right)
{
    const dgg_side *one = left, *other = right;
    if (one->target != other->target) {
        return one->target < other->target ? -1 : 1;
    }
    if (one->side != other->side) {
        return one->side < other->side ? -1 : 1;
    }
    if (one->start != other->start) {
        return one->start < other->start ? -1 : 1;
    }
    return one->end < other->end ? -1 : one->end > other->end;
}

/* Whether the words [start, end] are of several members of a list: what stands in one of them says
 * nothing of the others. "Platforms, homes and cities" are no platforms of cities. */
static bool crosses_list(const dgg_token *tokens, uint32_t start, uint32_t end)
{
    size_t commas = 0;
    bool has_and = false;
    for (uint32_t i = start; i <= end; i++) {
        commas += (tokens[i].gap & DGG_GAP_COMMA) != 0;
        has_and = has_and || dgg_text_is(tokens[i].word, "and") ||
                  dgg_text_is(tokens[i].word, "or") || (tokens[i].gap & DGG_GAP_AMPERSAND) != 0;
    }
    return commas > 1 || (commas == 1 && has_and);
}

/* Whether the sides are two of one sentence; *between becomes the number of words between them. */
static bool are_apart(const dgg_scan *scan, const dgg_side *left, const dgg_side *right,
                      uint32_t *between)
{
    const dgg_token *tokens = scan->tokens.items;
    bool is_left_first = left->end <= right->start;
    *between = is_left_first ? right->start - left->end : left->start - right->end;
    return tokens[left->start].sentence == tokens[right->start].sentence &&
           (is_left_first || right->end <= left->start);
}

static dgg_hit hit_of(const dgg_side *left, const dgg_side *right)
{
    const dgg_side *first = left->start < right->start ? left : right;
    const dgg_side *second = first == left ? right : left;
    return (dgg_hit){ .target = left->target,
                      .start = first->start,
                      .end = second->end,
                      .gap_start = first->end,
                      .gap_end = second->start };
}

/* The nearest of the right sides from `right` on, NULL if none is near enough. */
static const dgg_side *nearest(const dgg_scan *scan, const dgg_side *left, const dgg_side *right,
                               uint32_t most)
{
    const dgg_side *end = scan->sides + scan->side_count;
    const dgg_side *nearest = NULL;
    uint32_t least = most + 1, between = 0;
    for (; right < end && right->target == left->target && right->start <= left->end + most;
         right++) {
        if (are_apart(scan, left, right, &between) && between < least &&
            !crosses_list(scan->tokens.items, right->start < left->start ? right->end : left->end,
                          right->start < left->start ? left->start : right->start)) {
            nearest = right;
            least = between;
        }
    }
    return nearest;
}

static dgg_status join_target(const dgg_matcher *matcher, dgg_scan *scan, size_t *at,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t target = scan->sides[*at].target;
    uint32_t most = matcher->targets[target].distance;
    size_t left = *at, right = *at;
    while (right < scan->side_count && scan->sides[right].target == target &&
           scan->sides[right].side == DGG_LEFT_SIDE) {
        right++;
    }
    *at = right;
    while (*at < scan->side_count && scan->sides[*at].target == target) {
        ++*at;
    }
    for (size_t end = right; left < end && right < *at; left++) {
        const dgg_side *side = &scan->sides[left];
        while (right < *at && scan->sides[right].start + DGG_LONGEST_PHRASE + most < side->start) {
            right++;
        }
        const dgg_side *other = nearest(scan, side, &scan->sides[right], most);
        if (other != NULL) {
            DGG_TRY(dgg_reserve(&scan->hits, &scan->hit_room, scan->hit_count + 1,
                                sizeof *scan->hits, error));
            scan->hits[scan->hit_count++] = hit_of(side, other);
        }
    }
done:
    return status;
}

dgg_status dgg_near_join(const dgg_matcher *matcher, dgg_scan *scan, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (scan->side_count == 0) {
        return DGG_OK;
    }
    dgg_sort(scan->sides, scan->side_count, sizeof *scan->sides, by_place);
    for (size_t at = 0; at < scan->side_count;) {
        DGG_TRY(join_target(matcher, scan, &at, error));
    }
done:
    return status;
}

/* What was found of a phrase of the target. */
static dgg_status add_sides(dgg_scan *scan, const dgg_side_phrase *phrase, const dgg_target *target,
                            uint32_t number, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_noted ending = scan->stops.endings[phrase->ending];
    uint32_t at = ending.round == scan->stops.round ? ending.value : DGG_NO_SIDE;
    for (; at != DGG_NO_SIDE; at = scan->stops.items[at].next) {
        const dgg_stop *stop = &scan->stops.items[at];
        if (stop->crosses_comma && !target->crosses_commas) {
            continue;
        }
        DGG_TRY(dgg_reserve(&scan->sides, &scan->side_room, scan->side_count + 1,
                            sizeof *scan->sides, error));
        scan->sides[scan->side_count++] =
            (dgg_side){ number, phrase->side, stop->start, stop->end };
    }
done:
    return status;
}

dgg_status dgg_near_find(const dgg_matcher *matcher, dgg_scan *scan, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_sides *sides = &matcher->sides;
    for (size_t i = 0; i < scan->stops.joined_count; i++) {
        const dgg_pair *pair = &sides->pairs[scan->stops.joined[i]];
        for (uint32_t at = pair->first; at != DGG_NO_SIDE; at = sides->phrases[at].next_of_pair) {
            DGG_TRY(add_sides(scan, &sides->phrases[at], &matcher->targets[pair->target],
                              pair->target, error));
        }
    }
    DGG_TRY(dgg_near_join(matcher, scan, error));
done:
    return status;
}
