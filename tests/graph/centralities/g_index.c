#include "tests/graph/impact.h"

static void a_person_is_scored_by_the_papers(void)
{
    CU_ASSERT_TRUE(has_impact(&dgg_centrality_g_index, 4));
}

SUITE("graph/centralities/g_index",
      { "a person is scored by the papers", a_person_is_scored_by_the_papers })
