#include "graph/callon.h"

#include "base/random.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { WORDS = 12, CLUSTERS = 4, TIES = 30 };

/* Clusters {0, 1, 2}, {3, 4} and one word left out. */
static void ties_count_once_for_each_cluster(void)
{
    const dgg_callon_tie ties[] = { { 0, 1, 0.5 }, { 2, 1, 0.1 }, { 3, 0, 0.2 },
                                    { 4, 3, 0.4 }, { 4, 2, 0.3 }, { 5, 0, 0.9 } };
    const uint32_t cluster_of[] = { 0, 0, 0, 1, 1, 9 };
    dgg_callon_cluster clusters[] = { { .words = 3 }, { .words = 2 } };
    dgg_callon_measure(ties, 6, cluster_of, clusters, 2);
    CU_ASSERT_DOUBLE_EQUAL(clusters[0].centrality, 10 * 0.5, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(clusters[1].centrality, 10 * 0.5, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(clusters[0].density, 100 * 0.6 / 3, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(clusters[1].density, 100 * 0.4 / 2, 1e-12);
}

static double fill(dgg_callon_tie ties[TIES], uint32_t cluster_of[WORDS], uint64_t seed)
{
    dgg_random random = { seed };
    double between = 0;
    for (uint32_t i = 0; i < WORDS; i++) {
        cluster_of[i] = dgg_random_below(&random, CLUSTERS);
    }
    for (size_t i = 0; i < TIES; i++) {
        uint32_t one = dgg_random_below(&random, WORDS);
        ties[i] = (dgg_callon_tie){ one, (one + 1 + dgg_random_below(&random, WORDS - 1)) % WORDS,
                                    (double)(1 + dgg_random_below(&random, 1000)) / 1000 };
        between += cluster_of[one] != cluster_of[ties[i].other] ? ties[i].equivalence : 0;
    }
    return between;
}

static void centralities_sum_up_to_twenty_times_the_ties_between(void)
{
    for (uint64_t seed = 1; seed <= 50; seed++) {
        dgg_callon_tie ties[TIES];
        uint32_t cluster_of[WORDS];
        dgg_callon_cluster clusters[CLUSTERS] = { { 0 } };
        double sum = 0, between = fill(ties, cluster_of, seed);
        dgg_callon_measure(ties, TIES, cluster_of, clusters, CLUSTERS);
        for (size_t i = 0; i < CLUSTERS; i++) {
            sum += clusters[i].centrality;
        }
        CU_ASSERT_DOUBLE_EQUAL(sum, 20 * between, 1e-9);
    }
}

/* Words renamed, ties turned round and shuffled. */
static void order_changes_nothing(void)
{
    for (uint64_t seed = 1; seed <= 50; seed++) {
        dgg_callon_tie ties[TIES], others[TIES];
        uint32_t cluster_of[WORDS], renamed[WORDS], names[WORDS], places[TIES];
        dgg_callon_cluster first[CLUSTERS] = { { 0 } }, second[CLUSTERS] = { { 0 } };
        dgg_random random = { seed };
        fill(ties, cluster_of, seed);
        for (uint32_t i = 0; i < TIES; i++) {
            places[i] = i;
            names[i % WORDS] = i % WORDS;
        }
        dgg_random_shuffle(&random, names, WORDS);
        dgg_random_shuffle(&random, places, TIES);
        for (size_t i = 0; i < WORDS; i++) {
            renamed[names[i]] = cluster_of[i];
        }
        for (size_t i = 0; i < TIES; i++) {
            const dgg_callon_tie *tie = &ties[places[i]];
            others[i] = (dgg_callon_tie){ names[tie->other], names[tie->one], tie->equivalence };
        }
        dgg_callon_measure(ties, TIES, cluster_of, first, CLUSTERS);
        dgg_callon_measure(others, TIES, renamed, second, CLUSTERS);
        for (size_t i = 0; i < CLUSTERS; i++) {
            CU_ASSERT_DOUBLE_EQUAL(first[i].centrality, second[i].centrality, 1e-9);
            CU_ASSERT_DOUBLE_EQUAL(first[i].density, second[i].density, 1e-9);
        }
    }
}

static void quadrants_are_cut_at_the_medians(void)
{
    const dgg_callon_cluster clusters[] = {
        { 2, 4, 40 }, { 3, 1, 30 }, { 2, 3, 10 }, { 2, 2, 20 }, { 1, 99, 0 }
    };
    double medians[2] = { 0 };
    CU_ASSERT_EQUAL(dgg_callon_medians(clusters, 5, medians, NULL), DGG_OK);
    CU_ASSERT_EQUAL(medians[0], 2.5);
    CU_ASSERT_EQUAL(medians[1], 25);
    CU_ASSERT_STRING_EQUAL(dgg_callon_quadrant(&clusters[0], medians), "motor");
    CU_ASSERT_STRING_EQUAL(dgg_callon_quadrant(&clusters[1], medians), "niche");
    CU_ASSERT_STRING_EQUAL(dgg_callon_quadrant(&clusters[2], medians), "basic");
    CU_ASSERT_STRING_EQUAL(dgg_callon_quadrant(&clusters[3], medians), "emerging or declining");
    const dgg_callon_cluster middle = { 2, 2.5, 25 };
    CU_ASSERT_STRING_EQUAL(dgg_callon_quadrant(&middle, medians), "at both medians");
    const dgg_callon_cluster on_one = { 2, 2.5, 26 };
    CU_ASSERT_STRING_EQUAL(dgg_callon_quadrant(&on_one, medians), "niche");
    CU_ASSERT_EQUAL(dgg_callon_medians(clusters + 4, 1, medians, NULL), DGG_OK);
    CU_ASSERT_EQUAL(medians[0], 0);
}

static dgg_status find_medians(void)
{
    const dgg_callon_cluster clusters[] = { { 2, 4, 40 } };
    double medians[2] = { 0 };
    return dgg_callon_medians(clusters, 1, medians, NULL);
}

static void survives_refused_memory(void)
{
    BRUTAL(find_medians());
}

SUITE("graph/callon", { "ties count once for each cluster", ties_count_once_for_each_cluster },
      { "centralities sum up to twenty times the ties between",
        centralities_sum_up_to_twenty_times_the_ties_between },
      { "order changes nothing", order_changes_nothing },
      { "quadrants are cut at the medians", quadrants_are_cut_at_the_medians },
      { "survives refused memory", survives_refused_memory })
