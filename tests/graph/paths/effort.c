#include "graph/paths/effort.h"

#include <string.h>

#include "base/memory.h"
#include "tests/support/suite.h"

typedef struct laid {
    dgg_ways ways;
    dgg_network network;
} laid;

/* Pieces of so many places, in each of which every place has `fan` ways, the last one to the last
 * place of the piece. */
static void lay(laid *made, size_t pieces, size_t places, size_t fan)
{
    size_t count = pieces * places;
    *made = (laid){ .ways = { .count = count }, .network = { .vertex_count = count } };
    made->network.edge_count = count * fan / 2;
    CU_ASSERT_EQUAL_FATAL(dgg_grow(&made->ways.first, count + 1, sizeof(size_t), NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_grow(&made->ways.to, count * fan, sizeof(uint32_t), NULL), DGG_OK);
    for (size_t i = 0; i <= count; i++) {
        made->ways.first[i] = i * fan;
    }
    for (size_t i = 0; i < count * fan; i++) {
        made->ways.to[i] = (uint32_t)((i / fan / places + 1) * places - 1);
    }
}

static void sweep(laid *made)
{
    dgg_release(made->ways.first);
    dgg_release(made->ways.to);
}

static double lengths[1] = { 1 };

static dgg_status judge(laid *made, dgg_path_score which, bool has_lengths, dgg_error *error)
{
    *error = (dgg_error){ 0 };
    made->ways.lengths = has_lengths ? lengths : NULL;
    return dgg_effort_refuse(&made->ways, &made->network, which, error);
}

static void the_size_of_large_collections_is_no_trouble(void)
{
    static const size_t sizes[][2] = { { 10000, 30 }, { 27770, 26 }, { 10000, 1000 } };
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        laid made;
        dgg_error error;
        lay(&made, 1, sizes[i][0], sizes[i][1]);
        for (int which = 0; which < DGG_PATH_SCORE_COUNT; which++) {
            CU_ASSERT_EQUAL(judge(&made, (dgg_path_score)which, true, &error), DGG_OK);
            CU_ASSERT_EQUAL(judge(&made, (dgg_path_score)which, false, &error), DGG_OK);
        }
        sweep(&made);
    }
}

static void what_takes_an_hour_is_refused_and_told_what_is_quicker(void)
{
    laid made;
    dgg_error error;
    lay(&made, 1, 200000, 2);
    CU_ASSERT_EQUAL(judge(&made, DGG_BETWEENNESS, true, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "ties of many lengths"));
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, " betweenness-sampled is within"));
    CU_ASSERT_EQUAL(judge(&made, DGG_CLOSENESS, true, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "closeness-unweighted takes less"));
    CU_ASSERT_EQUAL(judge(&made, DGG_BETWEENNESS, false, &error), DGG_OK);
    sweep(&made);
    lay(&made, 1, 1500000, 2);
    CU_ASSERT_EQUAL(judge(&made, DGG_BETWEENNESS, false, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "betweenness-unweighted-sampled is within"));
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "--top-nodes make the network smaller"));
    CU_ASSERT_EQUAL(judge(&made, DGG_HARMONIC, false, &error), DGG_OK);
    sweep(&made);
}

static void many_small_pieces_cost_little(void)
{
    laid made;
    dgg_error error;
    lay(&made, 400000, 4, 3);
    CU_ASSERT_EQUAL(dgg_effort(&made.ways, DGG_BETWEENNESS), 400000 * (4. * 12 / 4));
    CU_ASSERT_EQUAL(judge(&made, DGG_BETWEENNESS, true, &error), DGG_OK);
    sweep(&made);
}

SUITE("graph/paths/effort",
      { "the size of large collections is no trouble",
        the_size_of_large_collections_is_no_trouble },
      { "what takes an hour is refused and told what is quicker",
        what_takes_an_hour_is_refused_and_told_what_is_quicker },
      { "many small pieces cost little", many_small_pieces_cost_little })
