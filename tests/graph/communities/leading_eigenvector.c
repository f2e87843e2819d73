#define FINDER "leading_eigenvector"
#include "tests/graph/communities/finder.h"

static void finds_the_known_partition_of_the_karate_club(void)
{
    struct ready club;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    group_ready(&analysis, &club, &(dgg_analysis_options){ .communities = "leading_eigenvector" });
    CU_ASSERT_DOUBLE_EQUAL(analysis.modularity, 0.3934, 5e-5);
    CU_ASSERT_EQUAL(analysis.community_count, 4);
    CU_ASSERT_EQUAL(count_disconnected(&analysis), 0);
    dgg_analysis_destroy(&analysis);
}

SUITE("graph/communities/leading_eigenvector",
      { "finds the known partition of the karate club",
        finds_the_known_partition_of_the_karate_club },
      FINDER_TESTS)
