#include "graph/two_mode.h"

#include "base/random.h"
#include "tests/graph/communities/groups.h"

/* Davis, Gardner and Gardner 1941, Deep South: 18 women (0 to 17) at 14 events. */
#define WOMEN 32
static const struct tie women[] = {
    { 0, 18, 1 },  { 0, 20, 1 },  { 0, 21, 1 },  { 0, 22, 1 },  { 0, 23, 1 },  { 0, 24, 1 },
    { 0, 25, 1 },  { 1, 20, 1 },  { 1, 21, 1 },  { 1, 22, 1 },  { 1, 24, 1 },  { 2, 25, 1 },
    { 2, 26, 1 },  { 3, 22, 1 },  { 3, 23, 1 },  { 3, 24, 1 },  { 3, 25, 1 },  { 4, 18, 1 },
    { 4, 19, 1 },  { 4, 20, 1 },  { 4, 21, 1 },  { 4, 22, 1 },  { 4, 23, 1 },  { 4, 25, 1 },
    { 4, 26, 1 },  { 5, 26, 1 },  { 5, 28, 1 },  { 6, 20, 1 },  { 6, 22, 1 },  { 6, 23, 1 },
    { 6, 25, 1 },  { 7, 24, 1 },  { 7, 25, 1 },  { 7, 27, 1 },  { 7, 28, 1 },  { 7, 29, 1 },
    { 8, 25, 1 },  { 8, 26, 1 },  { 8, 27, 1 },  { 8, 29, 1 },  { 8, 30, 1 },  { 8, 31, 1 },
    { 9, 18, 1 },  { 9, 19, 1 },  { 9, 20, 1 },  { 9, 22, 1 },  { 9, 23, 1 },  { 9, 24, 1 },
    { 9, 25, 1 },  { 10, 25, 1 }, { 10, 26, 1 }, { 10, 27, 1 }, { 10, 29, 1 }, { 11, 23, 1 },
    { 11, 24, 1 }, { 11, 26, 1 }, { 11, 27, 1 }, { 11, 28, 1 }, { 11, 29, 1 }, { 11, 30, 1 },
    { 11, 31, 1 }, { 12, 26, 1 }, { 12, 28, 1 }, { 13, 23, 1 }, { 13, 25, 1 }, { 13, 26, 1 },
    { 14, 22, 1 }, { 14, 24, 1 }, { 14, 25, 1 }, { 14, 26, 1 }, { 15, 24, 1 }, { 15, 25, 1 },
    { 15, 26, 1 }, { 15, 27, 1 }, { 15, 29, 1 }, { 15, 30, 1 }, { 15, 31, 1 }, { 16, 19, 1 },
    { 16, 20, 1 }, { 16, 21, 1 }, { 16, 22, 1 }, { 16, 23, 1 }, { 16, 24, 1 }, { 16, 25, 1 },
    { 16, 26, 1 }, { 17, 24, 1 }, { 17, 25, 1 }, { 17, 26, 1 }, { 17, 29, 1 }
};

/* The best partition has .34554 (Costa and Hansen 2014, proved; Barber 2007 found .345). */
static void finds_the_best_partition_of_the_southern_women(void)
{
    struct ready ready;
    dgg_analysis analysis = { 0 };
    double best = 0;
    MAKE_READY(&ready, WOMEN, women);
    for (uint32_t seed = 1; seed < 20; seed++) {
        group_ready(&analysis, &ready,
                    &(dgg_analysis_options){ .quality = "barber", .seed = seed });
        CU_ASSERT(analysis.quality > .33);
        best = analysis.quality > best ? analysis.quality : best;
        CU_ASSERT_EQUAL(count_disconnected(&analysis), 0);
        CU_ASSERT_PTR_NOT_NULL(strstr(analysis.null_model, "two-mode"));
        dgg_analysis_destroy(&analysis);
    }
    CU_ASSERT_DOUBLE_EQUAL(best, .34554, 5e-6);
}

/* Ties 0-2 (3), 1-3 (1), 0-3 (1); groups {0, 2} and {1, 3}: 4/5 - (4/5 * 3/5 + 1/5 * 2/5). */
static void is_measured_as_worked_by_hand(void)
{
    static const struct tie ties[] = { { 0, 2, 3 }, { 1, 3, 1 }, { 0, 3, 1 } };
    static const uint32_t groups[] = { 0, 1, 0, 1 };
    struct ready ready;
    dgg_network network = { 0 };
    double quality = 0;
    MAKE_READY(&ready, 4, ties);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &ready.graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_quality_barber.measure(&network, groups, 1, &quality, NULL), DGG_OK);
    CU_ASSERT_DOUBLE_EQUAL(quality, .8 - .56, 1e-12);
    CU_ASSERT_EQUAL(dgg_quality_barber.measure(&network, groups, .5, &quality, NULL), DGG_OK);
    CU_ASSERT_DOUBLE_EQUAL(quality, .8 - .28, 1e-12);
    dgg_network_destroy(&network);
}

/* Goes through all partitions of so few nodes: group[i] is at most one above all before it. */
static double best_of_all(const dgg_network *network, uint32_t *group, uint32_t next, uint32_t used)
{
    double best = -1, quality = 0;
    if (next == network->vertex_count) {
        CU_ASSERT_EQUAL(dgg_quality_barber.measure(network, group, 1, &quality, NULL), DGG_OK);
        return quality;
    }
    for (group[next] = 0; group[next] <= used; group[next]++) {
        quality = best_of_all(network, group, next + 1, used + (group[next] == used));
        best = quality > best ? quality : best;
    }
    return best;
}

static void finds_nearly_always_the_best_of_all_partitions(void)
{
    dgg_random random = { 3 };
    size_t found = 0, tried = 40;
    for (size_t trial = 0; trial < tried; trial++) {
        struct ready ready;
        struct tie ties[12];
        dgg_network network = { 0 };
        uint32_t group[7];
        double quality = 0;
        for (size_t i = 0; i < 12; i++) {
            ties[i] = (struct tie){ dgg_random_below(&random, 4), 4 + dgg_random_below(&random, 3),
                                    1 + dgg_random_below(&random, 5) };
        }
        MAKE_READY(&ready, 7, ties);
        CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &ready.graph, "whole", NULL), DGG_OK);
        double best = best_of_all(&network, group, 0, 0);
        CU_ASSERT_EQUAL(dgg_two_mode_find(&network, 1, 1, group, NULL), DGG_OK);
        CU_ASSERT_EQUAL(dgg_quality_barber.measure(&network, group, 1, &quality, NULL), DGG_OK);
        CU_ASSERT(quality > best - .05);
        found += quality > best - 1e-12;
        dgg_network_destroy(&network);
    }
    CU_ASSERT(found * 10 >= tried * 9);
}

/* Each is worth 0, together or apart: whoever has one theme in all papers wants one community. */
static void what_hangs_on_one_node_stands_together(void)
{
    static const struct tie star[] = { { 0, 1, 3 }, { 0, 2, .1 }, { 0, 3, .7 }, { 0, 4, 1.5 } };
    struct ready ready;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&ready, 6, star);
    group_ready(&analysis, &ready, &(dgg_analysis_options){ .quality = "barber" });
    CU_ASSERT_EQUAL(analysis.community_count, 1);
    CU_ASSERT_EQUAL(analysis.communities[0].size, 5);
    CU_ASSERT_DOUBLE_EQUAL(analysis.quality, 0, 1e-12);
    dgg_analysis_destroy(&analysis);
}

static void a_tie_within_a_side_is_refused(void)
{
    static const struct tie triangle[] = { { 0, 1, 1 }, { 1, 2, 1 }, { 0, 2, 1 } };
    static const char *const none[] = { NULL };
    struct ready ready;
    dgg_analysis analysis = { 0 };
    dgg_error error = { 0 };
    MAKE_READY(&ready, 3, triangle);
    const dgg_analysis_options options = { .quality = "barber", .measures = none };
    CU_ASSERT_EQUAL(dgg_analysis_init(&analysis, &ready.graph, &options, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "use modularity"));
}

static dgg_status refuse(const struct ready *ready)
{
    static const char *const none[] = { NULL };
    const dgg_analysis_options options = { .quality = "barber", .measures = none };
    dgg_analysis analysis = { 0 };
    dgg_status status = dgg_analysis_init(&analysis, &ready->graph, &options, NULL);
    dgg_analysis_destroy(&analysis);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    struct ready ready;
    MAKE_READY(&ready, WOMEN, women);
    BRUTAL(refuse(&ready));
}

SUITE("graph/two_mode",
      { "finds the best partition of the southern women",
        finds_the_best_partition_of_the_southern_women },
      { "is measured as worked by hand", is_measured_as_worked_by_hand },
      { "finds nearly always the best of all partitions",
        finds_nearly_always_the_best_of_all_partitions },
      { "what hangs on one node stands together", what_hangs_on_one_node_stands_together },
      { "a tie within a side is refused", a_tie_within_a_side_is_refused },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
