/* The field is divided into cells, and only what lies in near ones is compared. */
#include "layouts/crowd.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"

enum { MOST_ROUNDS = 400, MOST_CELLS = 1 << 20 };

static const double label_cell = 24;
static const double slack = 0.6; /* of the gap: parted further, so that it comes to an end */

typedef struct cells {
    dgg_point origin;
    double size; /* of a cell */
    size_t columns, rows;
    uint32_t *head; /* of each cell: its first entry; UINT32_MAX: none */
    struct entry {
        uint32_t item, next;
    } * entries;
    size_t entry_count, entry_room;
    dgg_error *error;
} cells;

static dgg_status cells_init(cells *all, const dgg_box *field, double size, dgg_error *error)
{
    double least = sqrt(field->width * field->height / MOST_CELLS) + 1e-9;
    all->size = fmax(size, least);
    all->origin =
        (dgg_point){ field->centre.x - field->width / 2, field->centre.y - field->height / 2 };
    all->columns = (size_t)(field->width / all->size) + 1;
    all->rows = (size_t)(field->height / all->size) + 1;
    return dgg_grow(&all->head, all->columns * all->rows, sizeof *all->head, error);
}

static void cells_clear(cells *all)
{
    memset(all->head, 0xFF, all->columns * all->rows * sizeof *all->head);
    all->entry_count = 0;
}

static void cells_destroy(cells *all)
{
    dgg_release(all->head);
    dgg_release(all->entries);
}

static size_t cell_of(double from_origin, double size, size_t cell_count)
{
    double cell = from_origin / size;
    return cell > 0 ? (cell < (double)cell_count ? (size_t)cell : cell_count - 1) : 0;
}

/* The cells that a box lies in. */
typedef struct span {
    size_t left, right, top, bottom;
} span;

static span span_of(const cells *all, dgg_point centre, double width, double height)
{
    double x = centre.x - all->origin.x, y = centre.y - all->origin.y;
    return (span){ cell_of(x - width / 2, all->size, all->columns),
                   cell_of(x + width / 2, all->size, all->columns),
                   cell_of(y - height / 2, all->size, all->rows),
                   cell_of(y + height / 2, all->size, all->rows) };
}

static dgg_status add(cells *all, uint32_t item, const span *where, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t row = where->top; row <= where->bottom; row++) {
        for (size_t column = where->left; column <= where->right; column++) {
            uint32_t *head = &all->head[row * all->columns + column];
            DGG_TRY(dgg_reserve(&all->entries, &all->entry_room, all->entry_count + 1,
                                sizeof *all->entries, error));
            all->entries[all->entry_count] = (struct entry){ item, *head };
            *head = (uint32_t)all->entry_count++;
        }
    }
done:
    return status;
}

/* Dots are compared with those not larger than themselves, so that only large ones look far. */
static bool is_smaller(const dgg_beside *items, uint32_t one, uint32_t other)
{
    double mine = items[one].radius, its = items[other].radius;
    return its > mine || (its <= mine && its >= mine && one < other);
}

static bool part_two(dgg_beside *one, dgg_beside *other, double gap)
{
    double x = one->at.x - other->at.x, y = one->at.y - other->at.y;
    double square = x * x + y * y, least = one->radius + other->radius + gap;
    if (square >= least * least) {
        return false;
    }
    double is = sqrt(square), further = least + gap * slack + 1e-3 - is;
    double mine = other->radius / (one->radius + other->radius); /* the smaller one goes */
    x = is > 1e-9 ? x / is : 1;
    y = is > 1e-9 ? y / is : 0;
    one->at.x += further * mine * x;
    one->at.y += further * mine * y;
    other->at.x -= further * (1 - mine) * x;
    other->at.y -= further * (1 - mine) * y;
    return true;
}

/* Parts one dot from those of a cell; true if it had to. */
static bool part_in_cell(const cells *all, dgg_beside *items, uint32_t i, size_t cell, double gap)
{
    bool is_moved = false;
    for (uint32_t at = all->head[cell]; at != UINT32_MAX; at = all->entries[at].next) {
        uint32_t other = all->entries[at].item;
        if (is_smaller(items, other, i)) {
            is_moved = part_two(&items[i], &items[other], gap) || is_moved;
        }
    }
    return is_moved;
}

static bool part_from_near(const cells *all, dgg_beside *items, uint32_t i, double gap)
{
    double reach = 2 * (2 * items[i].radius + gap) + all->size;
    const span near = span_of(all, items[i].at, reach, reach);
    bool is_moved = false;
    for (size_t row = near.top; row <= near.bottom; row++) {
        for (size_t column = near.left; column <= near.right; column++) {
            is_moved = part_in_cell(all, items, i, row * all->columns + column, gap) || is_moved;
        }
    }
    return is_moved;
}

static void keep_all_inside(const dgg_crowd *crowd)
{
    const dgg_box *field = crowd->field;
    dgg_beside *items = crowd->items;
    for (size_t i = 0; i < crowd->count; i++) {
        double x = field->width / 2 - items[i].radius, y = field->height / 2 - items[i].radius;
        dgg_point *at = &items[i].at;
        at->x = fmin(fmax(at->x, field->centre.x - x), field->centre.x + x);
        at->y = fmin(fmax(at->y, field->centre.y - y), field->centre.y + y);
    }
}

/* Parts all once; *is_parted tells that none had to be. */
static dgg_status part_all(cells *all, const dgg_crowd *crowd, bool *is_parted)
{
    dgg_status status = DGG_OK;
    *is_parted = true;
    cells_clear(all);
    for (uint32_t i = 0; i < crowd->count; i++) {
        const span where = span_of(all, crowd->items[i].at, 0, 0);
        DGG_TRY(add(all, i, &where, all->error));
    }
    for (uint32_t i = 0; i < crowd->count; i++) {
        *is_parted = !part_from_near(all, crowd->items, i, crowd->gap) && *is_parted;
    }
done:
    return status;
}

dgg_status dgg_crowd_part(const dgg_crowd *crowd, bool *is_parted, dgg_error *error)
{
    dgg_status status = DGG_OK;
    cells all = { .error = error };
    double mean = 0;
    *is_parted = false;
    for (size_t i = 0; i < crowd->count; i++) {
        mean += crowd->items[i].radius / (double)crowd->count;
    }
    DGG_TRY(cells_init(&all, crowd->field, 2 * mean + crowd->gap, error));
    for (int round = 0; round < MOST_ROUNDS && !*is_parted; round++) {
        keep_all_inside(crowd);
        DGG_TRY(part_all(&all, crowd, is_parted));
    }
done:
    cells_destroy(&all);
    return status;
}

/* Neither a dot but its own nor a label of the cell touches the box. */
static bool is_free_in(const cells *all, const dgg_beside *items, uint32_t own, const dgg_box *box,
                       size_t cell)
{
    for (uint32_t at = all->head[cell]; at != UINT32_MAX; at = all->entries[at].next) {
        uint32_t i = all->entries[at].item;
        dgg_box dot = { items[i].at, 2 * items[i].radius, 2 * items[i].radius };
        if ((i != own && dgg_boxes_gap(box, &dot) <= DGG_BESIDE_BETWEEN) ||
            (items[i].is_placed && dgg_boxes_gap(box, &items[i].label) <= DGG_BESIDE_BETWEEN)) {
            return false;
        }
    }
    return true;
}

static bool is_free(const cells *all, const dgg_beside *items, uint32_t own, const dgg_box *box)
{
    const dgg_box grown = dgg_box_grown(box, DGG_BESIDE_BETWEEN);
    const span near = span_of(all, grown.centre, grown.width, grown.height);
    bool is_so = true;
    for (size_t row = near.top; row <= near.bottom; row++) {
        for (size_t column = near.left; column <= near.right && is_so; column++) {
            is_so = is_free_in(all, items, own, box, row * all->columns + column);
        }
    }
    return is_so;
}

static dgg_status label(cells *all, dgg_beside *items, uint32_t i, const dgg_box *field,
                        dgg_error *error)
{
    for (size_t place = 0; place < DGG_BESIDE_PLACES && items[i].width > 0; place++) {
        const dgg_box box = dgg_beside_try(&items[i], place);
        if (dgg_box_holds(field, &box) && is_free(all, items, i, &box)) {
            const span where = span_of(all, box.centre, box.width, box.height);
            items[i].label = box;
            items[i].is_placed = true;
            return add(all, i, &where, error);
        }
    }
    return DGG_OK;
}

dgg_status dgg_crowd_label(const dgg_crowd *crowd, size_t *placed, dgg_error *error)
{
    dgg_status status = DGG_OK;
    cells all = { .head = NULL };
    *placed = 0;
    DGG_TRY(cells_init(&all, crowd->field, label_cell, error));
    cells_clear(&all);
    for (uint32_t i = 0; i < crowd->count; i++) {
        const span where = span_of(&all, crowd->items[i].at, 2 * crowd->items[i].radius,
                                   2 * crowd->items[i].radius);
        DGG_TRY(add(&all, i, &where, error));
    }
    for (uint32_t i = 0; i < crowd->count; i++) {
        DGG_TRY(label(&all, crowd->items, i, crowd->field, error));
        *placed += crowd->items[i].is_placed;
    }
done:
    cells_destroy(&all);
    return status;
}
