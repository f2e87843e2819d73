#include "tests/graph/impact.h"

static void a_person_is_scored_by_the_papers(void)
{
    CU_ASSERT_TRUE(has_impact(&dgg_centrality_h_index, 3));
}

SUITE("graph/centralities/h_index",
      { "a person is scored by the papers", a_person_is_scored_by_the_papers })
