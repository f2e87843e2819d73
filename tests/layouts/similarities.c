#include "layouts/similarities.h"

#include <math.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { NODES = 6, TIES = 7 };

/* Two groups of three, all tied, and a weak tie between them. */
static const dgg_similarity ties[TIES] = { { 0, 1, 5 }, { 0, 2, 5 }, { 1, 2, 5 }, { 3, 4, 5 },
                                           { 3, 5, 5 }, { 4, 5, 5 }, { 2, 3, .5 } };

static void groups_stand_apart(void)
{
    dgg_point places[NODES];
    CU_ASSERT_EQUAL(
        dgg_similarities_place(&(dgg_similarities){ ties, TIES, NODES, 42 }, places, NULL), DGG_OK);
    for (int i = 0; i < 3; i++) {
        for (int j = 3; j < NODES; j++) {
            CU_ASSERT_TRUE(dgg_distance(places[i], places[j]) >
                           2 * dgg_distance(places[0], places[1]));
        }
    }
    CU_ASSERT_TRUE(places[0].x < 0 && places[4].x > 0); /* the widest way lies flat */
    CU_ASSERT_TRUE(fabs(places[0].x - places[4].x) > 2 * fabs(places[0].y - places[4].y));
}

static void the_same_seed_gives_the_same_places(void)
{
    dgg_point one[NODES], other[NODES];
    CU_ASSERT_EQUAL(dgg_similarities_place(&(dgg_similarities){ ties, TIES, NODES, 7 }, one, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(
        dgg_similarities_place(&(dgg_similarities){ ties, TIES, NODES, 7 }, other, NULL), DGG_OK);
    for (int i = 0; i < NODES; i++) {
        CU_ASSERT_TRUE(one[i].x == other[i].x && one[i].y == other[i].y);
    }
}

/* A triangle of equal ties has equal sides: of three points nothing else has less tension. */
static void equal_ties_have_equal_lengths(void)
{
    dgg_point places[3];
    CU_ASSERT_EQUAL(dgg_similarities_place(&(dgg_similarities){ ties, 3, 3, 42 }, places, NULL),
                    DGG_OK);
    double side = dgg_distance(places[0], places[1]);
    CU_ASSERT_DOUBLE_EQUAL(dgg_distance(places[0], places[2]), side, 1e-6);
    CU_ASSERT_DOUBLE_EQUAL(dgg_distance(places[1], places[2]), side, 1e-6);
}

static void few_or_untied_nodes_have_places_too(void)
{
    dgg_point places[NODES];
    CU_ASSERT_EQUAL(dgg_similarities_place(&(dgg_similarities){ NULL, 0, 0, 42 }, places, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(dgg_similarities_place(&(dgg_similarities){ ties, 1, NODES, 42 }, places, NULL),
                    DGG_OK);
    for (int i = 0; i < NODES; i++) {
        CU_ASSERT_TRUE(isfinite(places[i].x) && isfinite(places[i].y));
    }
}

static dgg_status place_and_forget(void)
{
    dgg_point places[NODES];
    return dgg_similarities_place(&(dgg_similarities){ ties, TIES, NODES, 42 }, places, NULL);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(place_and_forget());
}

SUITE("layouts/similarities", { "groups stand apart", groups_stand_apart },
      { "the same seed gives the same places", the_same_seed_gives_the_same_places },
      { "equal ties have equal lengths", equal_ties_have_equal_lengths },
      { "few or untied nodes have places too", few_or_untied_nodes_have_places_too },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
