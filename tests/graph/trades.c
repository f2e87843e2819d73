#include "graph/trades.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { ROWS = 60, COLUMNS = 12 };

static dgg_status make(dgg_incidence *made, uint64_t seed)
{
    dgg_pair pairs[ROWS * COLUMNS];
    size_t count = 0;
    dgg_random random = { seed };
    for (uint32_t i = 0; i < ROWS; i++) {
        for (uint32_t j = 0; j < COLUMNS; j++) {
            if (dgg_random_below(&random, COLUMNS) < i % COLUMNS) {
                pairs[count++] = (dgg_pair){ i, j };
            }
        }
    }
    return dgg_incidence_init(made, ROWS, pairs, count, NULL);
}

/* And no row has a column twice. */
static void expect_margins(const dgg_incidence *made, const dgg_incidence *now)
{
    size_t before[COLUMNS] = { 0 }, after[COLUMNS] = { 0 };
    for (size_t i = 0; i < ROWS; i++) {
        bool has[COLUMNS] = { false };
        CU_ASSERT_EQUAL(dgg_incidence_size(now, i), dgg_incidence_size(made, i));
        for (size_t j = made->first[i]; j < made->first[i + 1]; j++) {
            before[made->items[j]]++;
            after[now->items[j]]++;
            CU_ASSERT_FALSE(has[now->items[j]]);
            has[now->items[j]] = true;
        }
    }
    CU_ASSERT_EQUAL(memcmp(before, after, sizeof before), 0);
}

static void every_row_and_column_keeps_its_number(void)
{
    for (uint64_t seed = 1; seed <= 20; seed++) {
        dgg_incidence made = { 0 };
        dgg_trades trades = { 0 };
        CU_ASSERT_EQUAL_FATAL(make(&made, seed), DGG_OK);
        CU_ASSERT_EQUAL_FATAL(dgg_trades_init(&trades, &made, COLUMNS, seed, NULL), DGG_OK);
        for (int i = 0; i < 10; i++) {
            dgg_trades_make(&trades);
        }
        expect_margins(&made, &trades.now);
        size_t size = made.first[ROWS] * sizeof *made.items;
        CU_ASSERT_NOT_EQUAL(memcmp(made.items, trades.now.items, size), 0);
        dgg_trades_destroy(&trades);
        dgg_incidence_destroy(&made);
    }
}

/* Three rows of one column each have six orders: each comes about as often. */
static void all_that_may_be_is_equally_likely(void)
{
    static const dgg_pair pairs[] = { { 0, 0 }, { 1, 1 }, { 2, 2 } };
    enum { RUNS = 6000 };
    dgg_incidence made = { 0 };
    dgg_trades trades = { 0 };
    size_t seen[9] = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_incidence_init(&made, 3, pairs, 3, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_trades_init(&trades, &made, 3, 7, NULL), DGG_OK);
    for (int i = 0; i < RUNS; i++) {
        for (int j = 0; j < 5; j++) {
            dgg_trades_make(&trades);
        }
        seen[trades.now.items[0] * 3 + trades.now.items[1]]++;
    }
    for (size_t i = 0; i < 9; i++) {
        size_t wanted = i % 4 == 0 ? 0 : RUNS / 6;
        CU_ASSERT(seen[i] + 120 >= wanted && seen[i] <= wanted + 120);
    }
    dgg_trades_destroy(&trades);
    dgg_incidence_destroy(&made);
}

static void nothing_trades_nothing(void)
{
    dgg_incidence made = { 0 };
    dgg_trades trades = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_incidence_init(&made, 0, NULL, 0, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_trades_init(&trades, &made, 0, 7, NULL), DGG_OK);
    dgg_trades_make(&trades);
    dgg_trades_destroy(&trades);
    dgg_trades_destroy(&trades);
    dgg_incidence_destroy(&made);
}

static dgg_status make_and_forget(void)
{
    dgg_incidence made = { 0 };
    dgg_trades trades = { 0 };
    dgg_status status = make(&made, 3);
    status = status == DGG_OK ? dgg_trades_init(&trades, &made, COLUMNS, 3, NULL) : status;
    dgg_trades_destroy(&trades);
    dgg_incidence_destroy(&made);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(make_and_forget());
}

SUITE("graph/trades",
      { "every row and column keeps its number", every_row_and_column_keeps_its_number },
      { "all that may be is equally likely", all_that_may_be_is_equally_likely },
      { "nothing trades nothing", nothing_trades_nothing },
      { "survives refused memory", survives_refused_memory })
