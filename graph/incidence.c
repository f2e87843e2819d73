/* Sparse matrices of ones, row by row (Gustavson 1978, ACM Trans. Math. Softw. 4(3):250-269). */
#include "graph/incidence.h"

#include <string.h>

#include "base/memory.h"
#include "base/order.h"

static dgg_status make_rows(dgg_incidence *incidence, size_t rows, size_t items, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *incidence = (dgg_incidence){ .row_count = rows };
    DGG_TRY(dgg_grow(&incidence->first, rows + 1, sizeof *incidence->first, error));
    memset(incidence->first, 0, (rows + 1) * sizeof *incidence->first);
    DGG_TRY(dgg_grow(&incidence->items, items + 1, sizeof *incidence->items, error));
done:
    return status;
}

/* Turns counts, each one place behind its row, into places; then back after rows were filled. */
static void add_up(size_t *first, size_t rows)
{
    for (size_t i = 0; i < rows; i++) {
        first[i + 1] += first[i];
    }
}

static void step_back(size_t *first, size_t rows)
{
    memmove(first + 1, first, rows * sizeof *first);
    first[0] = 0;
}

static int compare_items(const void *left, const void *right)
{
    const uint32_t *one = left, *two = right;
    return (*one > *two) - (*one < *two);
}

/* Sorts each row and keeps one of what is in it twice. */
static void tidy(dgg_incidence *incidence)
{
    size_t kept = 0, begin = 0;
    for (size_t row = 0; row < incidence->row_count; row++) {
        size_t end = incidence->first[row + 1];
        uint32_t *items = incidence->items;
        dgg_sort(items + begin, end - begin, sizeof *items, compare_items);
        for (size_t i = begin; i < end; i++) {
            if (i == begin || items[i] != items[i - 1]) {
                items[kept++] = items[i];
            }
        }
        begin = end;
        incidence->first[row + 1] = kept;
    }
}

dgg_status dgg_incidence_init(dgg_incidence *incidence, size_t rows, const dgg_pair *pairs,
                              size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(make_rows(incidence, rows, count, error));
    size_t *first = incidence->first;
    for (size_t i = 0; i < count; i++) {
        first[pairs[i].row + 1]++;
    }
    add_up(first, rows);
    for (size_t i = 0; i < count; i++) {
        incidence->items[first[pairs[i].row]++] = pairs[i].column;
    }
    step_back(first, rows);
    tidy(incidence);
done:
    if (status != DGG_OK) {
        dgg_incidence_destroy(incidence);
    }
    return status;
}

dgg_status dgg_incidence_transpose(dgg_incidence *turned, const dgg_incidence *of, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t rows = of->row_count, *first = NULL;
    DGG_TRY(make_rows(turned, rows, of->first[rows], error));
    first = turned->first;
    for (size_t i = 0; i < of->first[rows]; i++) {
        first[of->items[i] + 1]++;
    }
    add_up(first, rows);
    for (size_t row = 0; row < rows; row++) {
        for (size_t i = of->first[row]; i < of->first[row + 1]; i++) {
            turned->items[first[of->items[i]]++] = (uint32_t)row;
        }
    }
    step_back(first, rows);
done:
    if (status != DGG_OK) {
        dgg_incidence_destroy(turned);
    }
    return status;
}

/* What rows reach in two steps. */
typedef struct walk {
    const dgg_incidence *one, *next;
    uint32_t *seen;  /* by node: the row that has met it last, and one more */
    uint32_t *items; /* where to write what is met; NULL to count only */
    size_t count;    /* of items so far */
} walk;

static void meet(walk *walking, size_t row, uint32_t item)
{
    if (walking->seen[item] == row + 1) {
        return;
    }
    walking->seen[item] = (uint32_t)row + 1;
    if (walking->items != NULL) {
        walking->items[walking->count] = item;
    }
    walking->count++;
}

static void reach(walk *walking, size_t row)
{
    const dgg_incidence *one = walking->one, *next = walking->next;
    for (size_t i = one->first[row]; i < one->first[row + 1]; i++) {
        uint32_t middle = one->items[i];
        for (size_t j = next->first[middle]; j < next->first[middle + 1]; j++) {
            meet(walking, row, next->items[j]);
        }
    }
}

dgg_status dgg_incidence_compose(dgg_incidence *made, const dgg_incidence *one,
                                 const dgg_incidence *next, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t rows = one->row_count;
    walk walking = { .one = one, .next = next };
    *made = (dgg_incidence){ 0 };
    DGG_TRY(dgg_grow(&walking.seen, rows + 1, sizeof *walking.seen, error));
    memset(walking.seen, 0, (rows + 1) * sizeof *walking.seen);
    for (size_t row = 0; row < rows; row++) {
        reach(&walking, row);
    }
    DGG_TRY(make_rows(made, rows, walking.count, error));
    memset(walking.seen, 0, (rows + 1) * sizeof *walking.seen);
    walking.items = made->items;
    walking.count = 0;
    for (size_t row = 0; row < rows; row++) {
        reach(&walking, row);
        made->first[row + 1] = walking.count;
    }
    tidy(made);
done:
    dgg_release(walking.seen);
    if (status != DGG_OK) {
        dgg_incidence_destroy(made);
    }
    return status;
}

void dgg_incidence_destroy(dgg_incidence *incidence)
{
    dgg_release(incidence->first);
    dgg_release(incidence->items);
    *incidence = (dgg_incidence){ 0 };
}
