/* Joining the sides of "~": sorted by target, side and place, each left side looks at the right
 * sides around it only, so that the work grows with their number and not with its square. */
#include "corpus/matcher/near.h"

#include <string.h>

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

/* Most targets have one of their sides in a text, and not the other. */
static dgg_status drop_lonely(const dgg_matcher *matcher, dgg_scan *scan, dgg_error *error)
{
    enum { BOTH = 1 << DGG_LEFT_SIDE | 1 << DGG_RIGHT_SIDE };
    dgg_status status = DGG_OK;
    size_t kept = 0;
    if (scan->found_room < matcher->target_count) {
        DGG_TRY(dgg_grow(&scan->found_sides, matcher->target_count, 1, error));
        memset(scan->found_sides, 0, matcher->target_count);
        scan->found_room = matcher->target_count;
    }
    for (size_t i = 0; i < scan->side_count; i++) {
        scan->found_sides[scan->sides[i].target] |= (uint8_t)(1U << scan->sides[i].side);
    }
    for (size_t i = 0; i < scan->side_count; i++) {
        const dgg_side side = scan->sides[i];
        if (scan->found_sides[side.target] == BOTH) {
            scan->sides[kept++] = side;
        } else {
            scan->found_sides[side.target] = 0;
        }
    }
    for (size_t i = 0; i < kept; i++) {
        scan->found_sides[scan->sides[i].target] = 0;
    }
    scan->side_count = kept;
done:
    return status;
}

dgg_status dgg_near_join(const dgg_matcher *matcher, dgg_scan *scan, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (scan->side_count == 0) {
        return DGG_OK;
    }
    DGG_TRY(drop_lonely(matcher, scan, error));
    dgg_sort(scan->sides, scan->side_count, sizeof *scan->sides, by_place);
    for (size_t at = 0; at < scan->side_count;) {
        DGG_TRY(join_target(matcher, scan, &at, error));
    }
done:
    return status;
}
