#include "tests/support/brutal.h"
#include "tests/support/citing.h"

enum { VERTICES = 9, MOST_ARCS = 30 };

/* Whether one leads to the other, by walking along all arcs again and again. */
static void close_ways(bool leads[VERTICES][VERTICES], const dgg_citing *citing)
{
    memset(leads, 0, sizeof(bool[VERTICES][VERTICES]));
    for (size_t i = 0; i < citing->arc_count; i++) {
        leads[citing->arcs[i].cited][citing->arcs[i].citing] = true;
    }
    for (size_t by = 0; by < VERTICES; by++) {
        for (size_t i = 0; i < VERTICES; i++) {
            for (size_t j = 0; j < VERTICES; j++) {
                leads[i][j] = leads[i][j] || (leads[i][by] && leads[by][j]);
            }
        }
    }
}

static void check_pairs(const dgg_knots *knots, bool leads[VERTICES][VERTICES])
{
    for (size_t i = 0; i < VERTICES; i++) {
        for (size_t j = 0; j < VERTICES; j++) {
            bool are_one = i == j || (leads[i][j] && leads[j][i]);
            CU_ASSERT_EQUAL(knots->of[i] == knots->of[j], are_one);
            CU_ASSERT_TRUE(!leads[i][j] || knots->of[i] <= knots->of[j]);
        }
    }
}

static void two_in_a_circle_share_a_knot_and_others_do_not(void)
{
    for (uint64_t seed = 1; seed <= 200; seed++) {
        uint32_t pairs[MOST_ARCS][2];
        bool leads[VERTICES][VERTICES];
        cited_network made;
        size_t count = arcs_by_chance(pairs, MOST_ARCS, VERTICES, true, seed);
        CU_ASSERT_EQUAL_FATAL(
            make_network(&made, VERTICES, (const uint32_t(*)[2])pairs, count, DGG_SPC), DGG_OK);
        close_ways(leads, &made.citing);
        check_pairs(&made.knots, leads);
        forget_network(&made);
    }
}

static void circles_are_counted(void)
{
    const uint32_t pairs[][2] = { { 0, 1 }, { 1, 2 }, { 2, 1 }, { 2, 3 }, { 3, 4 }, { 0, 4 } };
    cited_network made;
    size_t depth = 0;
    CU_ASSERT_EQUAL_FATAL(make_network(&made, 5, pairs, 6, DGG_SPC), DGG_OK);
    CU_ASSERT_EQUAL(made.knots.count, 4);
    CU_ASSERT_EQUAL(made.knots.circle_count, 1);
    CU_ASSERT_EQUAL(made.knots.circled_count, 2);
    CU_ASSERT_EQUAL(dgg_knots_depth(&made.knots, &made.citing, &depth, NULL), DGG_OK);
    CU_ASSERT_EQUAL(depth, 3);
    forget_network(&made);
}

/* Recursion would need a stack as deep as the chain. */
static void a_chain_may_be_long(void)
{
    enum { LONG = 300000 };
    cited_network made = { 0 };
    uint32_t(*pairs)[2] = NULL;
    size_t depth = 0;
    CU_ASSERT_EQUAL_FATAL(dgg_grow(&pairs, LONG, sizeof *pairs, NULL), DGG_OK);
    for (uint32_t i = 0; i + 1 < LONG; i++) {
        pairs[i][0] = i;
        pairs[i][1] = i + 1;
    }
    CU_ASSERT_EQUAL_FATAL(make_network(&made, LONG, (const uint32_t(*)[2])pairs, LONG - 1, DGG_SPC),
                          DGG_OK);
    CU_ASSERT_EQUAL(dgg_knots_depth(&made.knots, &made.citing, &depth, NULL), DGG_OK);
    CU_ASSERT_EQUAL(depth, LONG - 1);
    forget_network(&made);
    dgg_release(pairs);
}

static void nothing_has_no_knots(void)
{
    cited_network made;
    size_t depth = 1;
    CU_ASSERT_EQUAL_FATAL(make_network(&made, 0, NULL, 0, DGG_SPC), DGG_OK);
    CU_ASSERT_EQUAL(made.knots.count, 0);
    CU_ASSERT_EQUAL(dgg_knots_depth(&made.knots, &made.citing, &depth, NULL), DGG_OK);
    CU_ASSERT_EQUAL(depth, 0);
    forget_network(&made);
}

static dgg_status measure_and_destroy(void)
{
    cited_network made;
    size_t depth = 0;
    dgg_status status = make_network(&made, 11, twelve_arcs, 12, DGG_SPC);
    status = status == DGG_OK ? dgg_knots_depth(&made.knots, &made.citing, &depth, NULL) : status;
    forget_network(&made);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(measure_and_destroy());
}

SUITE("graph/main_path/knots",
      { "two in a circle share a knot and others do not",
        two_in_a_circle_share_a_knot_and_others_do_not },
      { "circles are counted", circles_are_counted },
      { "a chain may be long", a_chain_may_be_long },
      { "nothing has no knots", nothing_has_no_knots },
      { "survives refused memory", survives_refused_memory })
