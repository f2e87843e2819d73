#include "graph/paths/counter.h"
#include "tests/graph/paths/walked.h"

static void distances_of_the_karate_club_are_those_of_paths(void)
{
    struct ready ready;
    struct walked reach, levels;
    MAKE_READY(&ready, KARATE_NODES, karate);
    walk_over(&dgg_walker_reach, &ready, DGG_LENGTH_ONE, &reach);
    walk_over(&dgg_walker_levels, &ready, DGG_LENGTH_ONE, &levels);
    for (size_t i = 0; i < KARATE_NODES; i++) {
        CU_ASSERT_EQUAL(reach.closeness[i], levels.closeness[i]);
        CU_ASSERT_EQUAL(reach.harmonic[i], levels.harmonic[i]);
    }
    CU_ASSERT_EQUAL(reach.closeness[0], 33. / 58);
    CU_ASSERT_EQUAL(reach.closeness[16], 33. / 116);
}

/* From an end 1 + 2 + … + 63, from the middle 1 + … + 32 and 1 + … + 31. */
static void a_long_path_has_many_levels(void)
{
    struct tie ties[READY_NODES - 1];
    struct ready ready;
    struct walked walked;
    for (uint32_t i = 0; i + 1 < READY_NODES; i++) {
        ties[i] = (struct tie){ i, i + 1, 1 };
    }
    MAKE_READY(&ready, READY_NODES, ties);
    walk_over(&dgg_walker_reach, &ready, DGG_LENGTH_ONE, &walked);
    CU_ASSERT_EQUAL(walked.closeness[0], 63. / 2016);
    CU_ASSERT_EQUAL(walked.closeness[32], 63. / (528 + 496));
}

static void a_counter_counts_each_bit(void)
{
    dgg_counter counter = { 0 };
    for (uint64_t i = 1; i <= 1000; i++) {
        dgg_counter_add(&counter, i | UINT64_C(1) << 63);
    }
    CU_ASSERT_EQUAL(dgg_counter_of(&counter, 0), 500);
    CU_ASSERT_EQUAL(dgg_counter_of(&counter, 9), 489); /* 512 and above */
    CU_ASSERT_EQUAL(dgg_counter_of(&counter, 40), 0);
    CU_ASSERT_EQUAL(dgg_counter_of(&counter, 63), 1000);
}

SUITE("graph/paths/reach",
      { "distances of the karate club are those of paths",
        distances_of_the_karate_club_are_those_of_paths },
      { "a long path has many levels", a_long_path_has_many_levels },
      { "a counter counts each bit", a_counter_counts_each_bit })
