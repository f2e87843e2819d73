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

/* A published network and its published places, whose mean distance is 1. */
static const dgg_similarity published[] = {
    { 0, 1, 16 },  { 0, 9, 90 }, { 1, 4, 1 }, { 1, 6, 1 },  { 1, 9, 82 }, { 2, 5, 2 },
    { 2, 7, 13 },  { 2, 8, 72 }, { 2, 9, 5 }, { 3, 4, 13 }, { 3, 5, 1 },  { 3, 7, 2 },
    { 3, 8, 2 },   { 3, 9, 2 },  { 4, 5, 5 }, { 4, 6, 15 }, { 4, 8, 4 },  { 4, 9, 2 },
    { 5, 6, 139 }, { 5, 7, 6 },  { 5, 8, 7 }, { 6, 7, 4 },  { 6, 9, 1 },  { 7, 8, 15 },
};
static const dgg_point at[] = {
    { 1.136341835, -0.149931232 }, { 0.879152105, 0.318787053 },   { -0.512331857, -0.661664094 },
    { -0.032236745, 0.007739771 }, { -0.146102352, 0.280012379 },  { -0.528511035, 0.612571137 },
    { -0.754004637, 0.328330118 }, { -0.542296378, -0.205903696 }, { -0.22047403, -0.460960297 },
    { 0.720463094, -0.068981139 },
};
enum { PUBLISHED = sizeof at / sizeof *at };
static const dgg_similarities of_published = { published, sizeof published / sizeof *published,
                                               PUBLISHED, 42 };

static double tension_of(const dgg_point *places, double attraction, double repulsion)
{
    double tension = 0;
    CU_ASSERT_EQUAL(dgg_similarities_tension(&of_published, places,
                                             (dgg_powers){ attraction, repulsion }, &tension, NULL),
                    DGG_OK);
    return tension;
}

static void the_tension_of_the_published_places_is_the_published_one(void)
{
    double mean = 0;
    for (size_t i = 0; i < PUBLISHED; i++) {
        for (size_t j = 0; j < i; j++) {
            mean += dgg_distance(at[i], at[j]) / (PUBLISHED * (PUBLISHED - 1) / 2);
        }
    }
    CU_ASSERT_DOUBLE_EQUAL(mean, 1, 1e-8);
    CU_ASSERT_DOUBLE_EQUAL(tension_of(at, 2, -2), 55.06823414047805, 1e-6);
}

/* For powers of 2 and 1; the unit of the places is whichever has least of it. */
static void no_other_places_near_have_less_tension(void)
{
    static const dgg_similarity ring[] = { { 0, 1, 4 }, { 1, 2, 3 }, { 2, 3, 4 }, { 3, 0, 3 } };
    const dgg_similarities of = { ring, 4, 4, 42 };
    dgg_point places[4];
    double least = INFINITY, stretched = 0;
    CU_ASSERT_EQUAL_FATAL(dgg_similarities_place(&of, places, NULL), DGG_OK);
    for (double unit = .1; unit < 10; unit *= 1.01) {
        dgg_point scaled[4], longer[4];
        double tension = 0;
        for (int i = 0; i < 4; i++) {
            scaled[i] = (dgg_point){ places[i].x * unit, places[i].y * unit };
            longer[i] = (dgg_point){ places[i].x * unit * 1.5, places[i].y * unit };
        }
        CU_ASSERT_EQUAL(dgg_similarities_tension(&of, scaled, (dgg_powers){ 2, 1 }, &tension, NULL),
                        DGG_OK);
        least = fmin(least, tension);
        CU_ASSERT_EQUAL(dgg_similarities_tension(&of, longer, (dgg_powers){ 2, 1 }, &tension, NULL),
                        DGG_OK);
        stretched = fmin(stretched, tension);
    }
    CU_ASSERT_TRUE(least < stretched);
}

static dgg_status find_tension(void)
{
    double tension = 0;
    return dgg_similarities_tension(&of_published, at, (dgg_powers){ 0, -1 }, &tension, NULL);
}

static void tension_survives_refused_memory(void)
{
    BRUTAL(find_tension());
}

SUITE("layouts/similarities", { "groups stand apart", groups_stand_apart },
      { "the same seed gives the same places", the_same_seed_gives_the_same_places },
      { "equal ties have equal lengths", equal_ties_have_equal_lengths },
      { "few or untied nodes have places too", few_or_untied_nodes_have_places_too },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing },
      { "the tension of the published places is the published one",
        the_tension_of_the_published_places_is_the_published_one },
      { "no other places near have less tension", no_other_places_near_have_less_tension },
      { "tension survives refused memory", tension_survives_refused_memory })
