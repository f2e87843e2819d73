/* Incidences by chance with the margins of a given one, by trades between rows. */
#include "graph/trades.h"

#include <string.h>

#include "base/memory.h"

enum { FREE, OF_ONE, OF_BOTH };

dgg_status dgg_trades_init(dgg_trades *trades, const dgg_incidence *of, size_t column_count,
                           uint64_t seed, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t rows = of->row_count, longest = 0, count = rows > 0 ? of->first[rows] : 0;
    for (size_t i = 0; i < rows; i++) {
        size_t size = dgg_incidence_size(of, i);
        longest = size > longest ? size : longest;
    }
    trades->random.state = seed;
    DGG_TRY(dgg_grow(&trades->now.first, rows + 1, sizeof *trades->now.first, error));
    DGG_TRY(dgg_grow(&trades->now.items, count + 1, sizeof *trades->now.items, error));
    DGG_TRY(dgg_grow(&trades->order, rows + 1, sizeof *trades->order, error));
    DGG_TRY(dgg_grow(&trades->pool, 2 * longest + 1, sizeof *trades->pool, error));
    DGG_TRY(dgg_grow(&trades->marks, column_count + 1, sizeof *trades->marks, error));
    memset(trades->marks, FREE, column_count + 1);
    trades->now.row_count = rows;
    trades->now.first[0] = 0;
    for (size_t i = 0; i < rows; i++) {
        trades->now.first[i + 1] = of->first[i + 1];
        trades->order[i] = (uint32_t)i;
    }
    if (count > 0) {
        memcpy(trades->now.items, of->items, count * sizeof *of->items);
    }
done:
    return status;
}

typedef struct row {
    uint32_t *items;
    size_t count, shared; /* what both have is moved to the front */
} row;

static row row_at(const dgg_trades *trades, uint32_t number)
{
    const dgg_incidence *now = &trades->now;
    return (row){ now->items + now->first[number], dgg_incidence_size(now, number), 0 };
}

static void bring_forward(row *of, size_t place)
{
    uint32_t kept = of->items[of->shared];
    of->items[of->shared++] = of->items[place];
    of->items[place] = kept;
}

static void part_shared(uint8_t *marks, row *one, row *other)
{
    for (size_t i = 0; i < one->count; i++) {
        marks[one->items[i]] = OF_ONE;
    }
    for (size_t i = 0; i < other->count; i++) {
        if (marks[other->items[i]] == OF_ONE) {
            marks[other->items[i]] = OF_BOTH;
            bring_forward(other, i);
        }
    }
    for (size_t i = 0; i < one->count; i++) {
        bool is_shared = marks[one->items[i]] == OF_BOTH;
        marks[one->items[i]] = FREE;
        if (is_shared) {
            bring_forward(one, i);
        }
    }
}

static void trade(dgg_trades *trades, uint32_t left, uint32_t right)
{
    row one = row_at(trades, left), other = row_at(trades, right);
    if (one.count == 0 || other.count == 0) {
        return;
    }
    part_shared(trades->marks, &one, &other);
    size_t own = one.count - one.shared, theirs = other.count - other.shared;
    if (own == 0 || theirs == 0) {
        return;
    }
    memcpy(trades->pool, one.items + one.shared, own * sizeof *trades->pool);
    memcpy(trades->pool + own, other.items + other.shared, theirs * sizeof *trades->pool);
    dgg_random_shuffle(&trades->random, trades->pool, (uint32_t)(own + theirs));
    memcpy(one.items + one.shared, trades->pool, own * sizeof *trades->pool);
    memcpy(other.items + other.shared, trades->pool + own, theirs * sizeof *trades->pool);
}

void dgg_trades_make(dgg_trades *trades)
{
    size_t rows = trades->now.row_count;
    dgg_random_shuffle(&trades->random, trades->order, (uint32_t)rows);
    for (size_t i = 0; i + 1 < rows; i += 2) {
        trade(trades, trades->order[i], trades->order[i + 1]);
    }
}

void dgg_trades_destroy(dgg_trades *trades)
{
    dgg_incidence_destroy(&trades->now);
    dgg_release(trades->order);
    dgg_release(trades->pool);
    dgg_release(trades->marks);
    *trades = (dgg_trades){ 0 };
}
