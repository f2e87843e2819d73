#include "layouts/sparse_stress.h"

#include <math.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { LINE = 12, NODES = LINE + 4, TIES = LINE - 1 + 1 };

/* A line of twelve, a pair, and two without ties. */
static dgg_status place(dgg_point places[NODES])
{
    dgg_similarity ties[TIES];
    for (uint32_t i = 0; i + 1 < LINE; i++) {
        ties[i] = (dgg_similarity){ i, i + 1, 1 };
    }
    ties[TIES - 1] = (dgg_similarity){ LINE, LINE + 1, 1 };
    return dgg_sparse_stress_place(&(dgg_similarities){ ties, TIES, NODES, 42 }, places, NULL);
}

static void distances_are_as_the_ways_along_ties(void)
{
    dgg_point places[NODES];
    CU_ASSERT_EQUAL(place(places), DGG_OK);
    CU_ASSERT_DOUBLE_EQUAL(dgg_distance(places[0], places[LINE - 1]), LINE - 1, 0.6);
    CU_ASSERT_DOUBLE_EQUAL(dgg_distance(places[3], places[4]), 1, 0.1);
    CU_ASSERT_DOUBLE_EQUAL(dgg_distance(places[LINE], places[LINE + 1]), 1, 0.1);
}

static void parts_without_ties_stand_beside_the_largest(void)
{
    dgg_point places[NODES];
    CU_ASSERT_EQUAL(place(places), DGG_OK);
    for (int i = LINE; i < NODES; i++) {
        for (int j = 0; j < LINE; j++) {
            CU_ASSERT_TRUE(dgg_distance(places[i], places[j]) > 0.8);
        }
    }
    CU_ASSERT_TRUE(dgg_distance(places[NODES - 1], places[NODES - 2]) > 0.8);
}

static void nothing_to_place_is_no_error(void)
{
    CU_ASSERT_EQUAL(dgg_sparse_stress_place(&(dgg_similarities){ NULL, 0, 0, 42 }, NULL, NULL),
                    DGG_OK);
}

static dgg_status place_and_forget(void)
{
    dgg_point places[NODES];
    return place(places);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(place_and_forget());
}

SUITE("layouts/sparse_stress",
      { "distances are as the ways along ties", distances_are_as_the_ways_along_ties },
      { "parts without ties stand beside the largest",
        parts_without_ties_stand_beside_the_largest },
      { "nothing to place is no error", nothing_to_place_is_no_error },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
