/* Rows, order and places of a layered drawing (Sugiyama, Tagawa and Toda 1981): a year is a row, or
 * several where it has many papers; long lines get a place in every row they pass, so that none
 * runs under a card; order in the rows follows the middle of what each is joined with. */
#include <math.h>
#include <string.h>

#include "base/order.h"
#include "layouts/pictures/timeline/thread.h"

static const double lane = 8; /* of a line that passes */

enum { SWEEPS = 24, PULLS = 30 };

typedef struct ranked {
    int year;
    size_t depth; /* below papers of its year that it cites */
    uint32_t item;
} ranked;

static int by_year(const void *left, const void *right)
{
    const ranked *one = left, *other = right;
    int order = (one->year > other->year) - (one->year < other->year);
    order = order != 0 ? order : (one->depth > other->depth) - (one->depth < other->depth);
    return order != 0 ? order : (one->item > other->item) - (one->item < other->item);
}

static int year_of(const dgg_thread *thread, uint32_t item)
{
    return thread->corpus->papers[thread->items[item].paper].year;
}

/* Who cites a paper of the same year stands below it. Circles end at some depth. */
static void set_depths(const dgg_thread *thread, ranked *order)
{
    enum { DEEPEST = 4 };
    for (size_t round = 0; round < DEEPEST; round++) {
        for (size_t i = 0; i < thread->link_count; i++) {
            const dgg_thread_link *link = &thread->links[i];
            ranked *from = &order[link->from], *to = &order[link->to];
            if (from->year == to->year && to->depth <= from->depth && from->depth < DEEPEST) {
                to->depth = from->depth + 1;
            }
        }
    }
}

static dgg_status set_rows(dgg_thread *thread, size_t capacity)
{
    dgg_status status = DGG_OK;
    ranked *order = NULL;
    size_t count = thread->card_count, in_row = 0;
    DGG_TRY(dgg_grow(&order, count + 1, sizeof *order, thread->error));
    DGG_TRY(dgg_grow(&thread->years, count + 1, sizeof *thread->years, thread->error));
    for (uint32_t i = 0; i < count; i++) {
        order[i] = (ranked){ year_of(thread, i), 0, i };
    }
    set_depths(thread, order);
    dgg_sort(order, count, sizeof *order, by_year);
    for (size_t i = 0; i < count; i++) {
        bool is_next = i == 0 || order[i].year != order[i - 1].year ||
                       order[i].depth != order[i - 1].depth || in_row == capacity;
        thread->row_count += is_next;
        in_row = is_next ? 1 : in_row + 1;
        thread->years[thread->row_count - 1] = order[i].year;
        thread->items[order[i].item].row = thread->row_count - 1;
    }
done:
    dgg_release(order);
    return status;
}

/* Links in one row or upwards have no way: they are counted, not drawn. */
static void drop_level(dgg_thread *thread)
{
    size_t kept = 0;
    for (size_t i = 0; i < thread->link_count; i++) {
        const dgg_thread_link *link = &thread->links[i];
        if (thread->items[link->from].row < thread->items[link->to].row) {
            thread->links[kept++] = *link;
        } else {
            thread->backwards++;
        }
    }
    thread->link_count = kept;
}

static dgg_status add_lane(dgg_thread *thread, size_t row)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&thread->items, &thread->item_room, thread->item_count + 1,
                        sizeof *thread->items, thread->error));
    DGG_TRY(dgg_reserve(&thread->steps, &thread->step_room, thread->step_count + 1,
                        sizeof *thread->steps, thread->error));
    thread->steps[thread->step_count++] = (uint32_t)thread->item_count;
    thread->items[thread->item_count++] =
        (dgg_thread_item){ .paper = UINT32_MAX, .row = row, .width = lane };
done:
    return status;
}

/* All lines of a paper run in one lane, and leave it where they must: few lanes, and none is of two
 * papers. */
static dgg_status add_lanes(dgg_thread *thread)
{
    dgg_status status = DGG_OK;
    for (uint32_t card = 0; card < thread->card_count; card++) {
        size_t first = thread->items[card].row + 1, last = first, start = thread->step_count;
        for (size_t i = 0; i < thread->link_count; i++) {
            size_t row = thread->items[thread->links[i].to].row;
            last = thread->links[i].from == card && row > last ? row : last;
        }
        for (size_t row = first; row < last; row++) {
            DGG_TRY(add_lane(thread, row));
        }
        for (size_t i = 0; i < thread->link_count; i++) {
            dgg_thread_link *link = &thread->links[i];
            if (link->from == card) {
                link->first_step = start;
                link->step_count = thread->items[link->to].row - first;
            }
        }
    }
done:
    return status;
}

static dgg_status fill_rows(dgg_thread *thread)
{
    dgg_status status = DGG_OK;
    size_t rows = thread->row_count;
    DGG_TRY(dgg_grow(&thread->rows, thread->item_count + 1, sizeof *thread->rows, thread->error));
    DGG_TRY(dgg_grow(&thread->first, rows + 2, sizeof *thread->first, thread->error));
    memset(thread->first, 0, (rows + 2) * sizeof *thread->first);
    for (size_t i = 0; i < thread->item_count; i++) {
        thread->first[thread->items[i].row + 2]++;
    }
    for (size_t i = 2; i < rows + 2; i++) {
        thread->first[i] += thread->first[i - 1];
    }
    for (uint32_t i = 0; i < thread->item_count; i++) {
        thread->rows[thread->first[thread->items[i].row + 1]++] = i;
    }
done:
    return status;
}

/* A pair of items in neighbouring rows that a link joins. */
typedef struct joint {
    uint32_t above, below;
} joint;

static dgg_status find_joints(const dgg_thread *thread, joint **joints, size_t *count)
{
    dgg_status status = DGG_OK;
    size_t most = 1;
    for (size_t i = 0; i < thread->link_count; i++) {
        most += thread->links[i].step_count + 1;
    }
    DGG_TRY(dgg_grow(joints, most, sizeof **joints, thread->error));
    for (size_t i = 0; i < thread->link_count; i++) {
        const dgg_thread_link *link = &thread->links[i];
        uint32_t above = link->from;
        for (size_t j = 0; j < link->step_count; j++) {
            uint32_t below = thread->steps[link->first_step + j];
            (*joints)[(*count)++] = (joint){ above, below };
            above = below;
        }
        (*joints)[(*count)++] = (joint){ above, link->to };
    }
done:
    return status;
}

/* Sets `wanted` to the mean place of what stands above (or below) each item and is joined with it;
 * who has nothing there keeps its place. */
static dgg_status want(dgg_thread *thread, const joint *joints, size_t count, int sides,
                       size_t *joined)
{
    memset(joined, 0, thread->item_count * sizeof *joined);
    for (size_t i = 0; i < thread->item_count; i++) {
        thread->items[i].wanted = 0;
    }
    for (size_t i = 0; i < count; i++) {
        dgg_thread_item *above = &thread->items[joints[i].above];
        dgg_thread_item *below = &thread->items[joints[i].below];
        if (sides & 1) {
            below->wanted += above->x;
            joined[joints[i].below]++;
        }
        if (sides & 2) {
            above->wanted += below->x;
            joined[joints[i].above]++;
        }
    }
    for (size_t i = 0; i < thread->item_count; i++) {
        dgg_thread_item *item = &thread->items[i];
        item->wanted = joined[i] > 0 ? item->wanted / (double)joined[i] : item->x;
    }
    return DGG_OK;
}

/* Nearest to what they want with the gap between them: blocks that touch move as one. */
static void place_row(dgg_thread *thread, size_t row, double gap, double *blocks)
{
    size_t first = thread->first[row], count = thread->first[row + 1] - first, tops = 0;
    double *mean = blocks, *weight = blocks + count, *offset = blocks + 2 * count;
    for (size_t i = 0; i < count; i++) {
        const dgg_thread_item *item = &thread->items[thread->rows[first + i]];
        const dgg_thread_item *left = i > 0 ? &thread->items[thread->rows[first + i - 1]] : item;
        offset[i] = i > 0 ? offset[i - 1] + (left->width + item->width) / 2 + gap : 0;
        mean[tops] = item->wanted - offset[i];
        weight[tops++] = 1;
        while (tops > 1 && mean[tops - 2] > mean[tops - 1]) {
            double both = weight[tops - 2] + weight[tops - 1];
            mean[tops - 2] =
                (mean[tops - 2] * weight[tops - 2] + mean[tops - 1] * weight[tops - 1]) / both;
            weight[tops - 2] = both;
            tops--;
        }
    }
    for (size_t block = 0, i = 0; block < tops; block++) {
        for (size_t end = i + (size_t)lround(weight[block]); i < end; i++) {
            thread->items[thread->rows[first + i]].x = mean[block] + offset[i];
        }
    }
}

typedef struct wish {
    double wanted;
    uint32_t item;
    size_t place;
} wish;

static int by_wish(const void *left, const void *right)
{
    const wish *one = left, *other = right;
    int order = (one->wanted > other->wanted) - (one->wanted < other->wanted);
    return order != 0 ? order : (one->place > other->place) - (one->place < other->place);
}

static void order_row(dgg_thread *thread, size_t row, wish *wishes)
{
    size_t first = thread->first[row], count = thread->first[row + 1] - first;
    for (size_t i = 0; i < count; i++) {
        uint32_t item = thread->rows[first + i];
        wishes[i] = (wish){ thread->items[item].wanted, item, i };
    }
    dgg_sort(wishes, count, sizeof *wishes, by_wish);
    for (size_t i = 0; i < count; i++) {
        thread->rows[first + i] = wishes[i].item;
    }
}

/* Puts an item beside another of its row: side 1 is right of it. */
static void put_beside(dgg_thread *thread, uint32_t loose, uint32_t other, double side, double gap)
{
    const dgg_thread_item *it = &thread->items[other];
    thread->items[loose].x = it->x + side * ((it->width + thread->items[loose].width) / 2 + gap);
}

/* What no line leads to stands beside the others of its row, or under the middle of all. */
static void draw_in(dgg_thread *thread, size_t row, const size_t *joined, double middle, double gap)
{
    const uint32_t *items = thread->rows + thread->first[row];
    size_t count = thread->first[row + 1] - thread->first[row], first = 0, last = count;
    while (first < count && joined[items[first]] == 0) {
        first++;
    }
    if (first == count && count > 0) { /* all are loose */
        first = count / 2;
        thread->items[items[first]].x = middle;
        last = first + 1;
    }
    while (last > 0 && joined[items[last - 1]] == 0 && last > first + 1) {
        last--;
    }
    for (size_t i = first; i-- > 0;) {
        put_beside(thread, items[i], items[i + 1], -1, gap);
    }
    for (size_t i = last; i < count && i > 0; i++) {
        put_beside(thread, items[i], items[i - 1], 1, gap);
    }
}

static void draw_loose_in(dgg_thread *thread, const size_t *joined, double gap)
{
    double sum = 0, count = 0;
    for (size_t i = 0; i < thread->item_count; i++) {
        sum += joined[i] > 0 ? thread->items[i].x : 0;
        count += joined[i] > 0;
    }
    for (size_t row = 0; row < thread->row_count && count > 0; row++) {
        draw_in(thread, row, joined, sum / count, gap);
    }
}

static void set_width(dgg_thread *thread)
{
    double left = INFINITY, right = -INFINITY;
    for (size_t i = 0; i < thread->item_count; i++) {
        const dgg_thread_item *item = &thread->items[i];
        left = fmin(left, item->x - item->width / 2);
        right = fmax(right, item->x + item->width / 2);
    }
    for (size_t i = 0; i < thread->item_count; i++) {
        thread->items[i].x -= left;
    }
    thread->width = right - left;
}

static dgg_status order_and_place(dgg_thread *thread, double gap)
{
    dgg_status status = DGG_OK;
    joint *joints = NULL;
    wish *wishes = NULL;
    double *blocks = NULL;
    size_t *joined = NULL, count = 0;
    DGG_TRY(find_joints(thread, &joints, &count));
    DGG_TRY(dgg_grow(&wishes, thread->item_count + 1, sizeof *wishes, thread->error));
    DGG_TRY(dgg_grow(&blocks, 3 * thread->item_count + 1, sizeof *blocks, thread->error));
    DGG_TRY(dgg_grow(&joined, thread->item_count + 1, sizeof *joined, thread->error));
    for (int sweep = 0; sweep < SWEEPS + PULLS; sweep++) {
        bool orders = sweep < SWEEPS;
        int sides = !orders ? 3 : sweep % 2 == 0 ? 1 : 2;
        for (size_t i = 0; i < thread->row_count; i++) {
            size_t row = sides == 2 ? thread->row_count - 1 - i : i;
            DGG_TRY(want(thread, joints, count, sides, joined));
            if (orders) {
                order_row(thread, row, wishes);
            }
            place_row(thread, row, gap, blocks);
        }
    }
    DGG_TRY(want(thread, joints, count, 3, joined)); /* who is joined at all */
    draw_loose_in(thread, joined, gap);
    set_width(thread);
done:
    dgg_release(joints);
    dgg_release(wishes);
    dgg_release(blocks);
    dgg_release(joined);
    return status;
}

dgg_status dgg_thread_arrange(dgg_thread *thread, size_t capacity, double gap)
{
    dgg_status status = DGG_OK;
    DGG_TRY(set_rows(thread, capacity));
    drop_level(thread);
    DGG_TRY(add_lanes(thread));
    DGG_TRY(fill_rows(thread));
    DGG_TRY(order_and_place(thread, gap));
done:
    return status;
}
