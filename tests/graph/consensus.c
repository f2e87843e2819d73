#include "graph/consensus.h"

#include "tests/graph/communities/groups.h"

/* A ring of 24: single runs cut it anywhere. */
static void make_ring(struct ready *ready, struct tie *ring)
{
    for (uint32_t i = 0; i < 24; i++) {
        ring[i] = (struct tie){ i, (i + 1) % 24, 1 };
    }
    make_ready(ready, 24, ring, 24);
}

static void what_all_runs_find_is_the_consensus(void)
{
    static const struct tie ties[] = { { 0, 1, 1 }, { 1, 2, 1 }, { 0, 2, 1 }, { 3, 4, 1 },
                                       { 4, 5, 1 }, { 3, 5, 1 }, { 2, 3, .1 } };
    static const uint32_t wanted[] = { 1, 1, 1, 2, 2, 2 };
    struct ready ready;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&ready, 6, ties);
    group_ready(&analysis, &ready, &(dgg_analysis_options){ .consensus = 10 });
    check_groups(&analysis, wanted);
    CU_ASSERT_DOUBLE_EQUAL(analysis.quality, analysis.modularity, 1e-12);
    dgg_analysis_destroy(&analysis);
}

static void the_karate_club_keeps_its_best_partition(void)
{
    struct ready club;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    group_ready(&analysis, &club, &(dgg_analysis_options){ .consensus = 20 });
    CU_ASSERT_DOUBLE_EQUAL(analysis.modularity, 0.419789612097304, 1e-9);
    dgg_analysis_destroy(&analysis);
}

static void no_group_lies_in_pieces(void)
{
    struct tie ring[24];
    struct ready ready;
    dgg_analysis analysis = { 0 }, again = { 0 };
    make_ring(&ready, ring);
    group_ready(&analysis, &ready, &(dgg_analysis_options){ .consensus = 5 });
    group_ready(&again, &ready, &(dgg_analysis_options){ .consensus = 5 });
    check_groups(&again, analysis.community);
    CU_ASSERT_EQUAL(count_disconnected(&analysis), 0);
    dgg_analysis_destroy(&analysis);
    dgg_analysis_destroy(&again);
}

static dgg_status refuse(const struct ready *ready)
{
    static const char *const none[] = { NULL };
    dgg_analysis_options options = { .consensus = 3, .measures = none };
    dgg_analysis analysis = { 0 };
    dgg_status status = dgg_analysis_init(&analysis, &ready->graph, &options, NULL);
    dgg_analysis_destroy(&analysis);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    struct tie ring[24];
    struct ready ready;
    make_ring(&ready, ring);
    BRUTAL(refuse(&ready));
}

SUITE("graph/consensus",
      { "what all runs find is the consensus", what_all_runs_find_is_the_consensus },
      { "the karate club keeps its best partition", the_karate_club_keeps_its_best_partition },
      { "no group lies in pieces", no_group_lies_in_pieces },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
