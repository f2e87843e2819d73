/* moves.h - how far the nodes of a map stand from where they stood on an earlier one. */
#ifndef DGG_TEST_MOVES_H
#define DGG_TEST_MOVES_H

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdlib.h>

#include "base/order.h"
#include "graph/earlier.h"

/* As shares of the diagonal of the earlier map, without what all moved alike. */
typedef struct dgg_moves {
    size_t kept; /* nodes that stand on both */
    double median, of_nine_in_ten;
} dgg_moves;

enum { MOST_MOVES = 4096 };

static inline int by_size(const void *left, const void *right)
{
    const double *one = left, *other = right;
    return (*one > *other) - (*one < *other);
}

static inline double share_of(double *numbers, size_t count, double share)
{
    dgg_sort(numbers, count, sizeof *numbers, by_size);
    return count > 0 ? numbers[(size_t)(share * (double)(count - 1))] : NAN;
}

static inline double diagonal_of(const dgg_earlier *map)
{
    double left = INFINITY, right = -INFINITY, top = INFINITY, bottom = -INFINITY;
    for (size_t i = 0; i < map->ids.count; i++) {
        const dgg_earlier_node *node = &map->nodes[i];
        if (node->has_place) {
            left = fmin(left, node->x);
            right = fmax(right, node->x);
            top = fmin(top, node->y);
            bottom = fmax(bottom, node->y);
        }
    }
    return hypot(right - left, bottom - top);
}

static inline dgg_moves moves_between(const char *before_path, const char *after_path)
{
    static double across[MOST_MOVES], down[MOST_MOVES], sorted[MOST_MOVES];
    dgg_earlier before = { 0 }, after = { 0 };
    dgg_moves moves = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_earlier_read(&before, before_path, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_earlier_read(&after, after_path, NULL), DGG_OK);
    for (size_t i = 0; i < after.ids.count && moves.kept < MOST_MOVES; i++) {
        const dgg_earlier_node *now = &after.nodes[i];
        const dgg_earlier_node *then = dgg_earlier_find(&before, now->id);
        if (then != NULL && then->has_place && now->has_place) {
            across[moves.kept] = now->x - then->x;
            down[moves.kept++] = now->y - then->y;
        }
    }
    memcpy(sorted, across, moves.kept * sizeof *sorted);
    double all_across = share_of(sorted, moves.kept, 0.5);
    memcpy(sorted, down, moves.kept * sizeof *sorted);
    double all_down = share_of(sorted, moves.kept, 0.5), diagonal = diagonal_of(&before);
    for (size_t i = 0; i < moves.kept; i++) {
        sorted[i] = hypot(across[i] - all_across, down[i] - all_down) / diagonal;
    }
    moves.median = share_of(sorted, moves.kept, 0.5);
    moves.of_nine_in_ten = share_of(sorted, moves.kept, 0.9);
    dgg_earlier_destroy(&before);
    dgg_earlier_destroy(&after);
    return moves;
}

#endif
