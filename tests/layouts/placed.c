#include "layouts/placed.h"

#include "base/memory.h"
#include "tests/support/analysed.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void a_map_gives_places_and_y_grows_upwards(void)
{
    const dgg_point map[] = { { 1.006, 2 }, { 3, -4 }, { 0, 0 }, { 7, 8 }, { 9, 9 }, { -1, 1 } };
    dgg_point *places = NULL;
    CU_ASSERT_EQUAL_FATAL(dgg_placed(&analysed, &(dgg_choices){ .places = map }, &places, NULL),
                          DGG_OK);
    CU_ASSERT_TRUE(places[0].x == 1.01 && places[0].y == -2);
    CU_ASSERT_TRUE(places[1].x == 3 && places[1].y == 4);
    CU_ASSERT_FALSE(signbit(places[2].y));
    dgg_release(places);
}

static void without_a_map_or_with_half_a_map_all_have_one(void)
{
    const dgg_point half[] = { { 1, 2 }, { NAN, NAN }, { 0, 0 }, { 7, 8 }, { 9, 9 }, { -1, 1 } };
    dgg_point *places = NULL, *others = NULL;
    CU_ASSERT_EQUAL_FATAL(dgg_placed(&analysed, &(dgg_choices){ 0 }, &places, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_placed(&analysed, &(dgg_choices){ .places = half }, &others, NULL),
                          DGG_OK);
    for (size_t i = 0; i < analysed.graph->node_count; i++) {
        CU_ASSERT_TRUE(isfinite(places[i].x) && isfinite(places[i].y));
        CU_ASSERT_TRUE(places[i].x == others[i].x && places[i].y == others[i].y);
    }
    dgg_release(places);
    dgg_release(others);
}

/* A projection: what is tied more stands nearer than what is not. */
static void a_projection_is_placed_by_similarity(void)
{
    dgg_graph projection = analysed_graph;
    dgg_analysis of_projection = analysed;
    dgg_point *places = NULL, *others = NULL;
    projection.full = &analysed_graph;
    of_projection.graph = &projection;
    CU_ASSERT_EQUAL_FATAL(dgg_placed(&of_projection, &(dgg_choices){ 0 }, &places, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_placed(&analysed, &(dgg_choices){ 0 }, &others, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_distance(places[0], places[2]) < dgg_distance(places[0], places[4]));
    CU_ASSERT_FALSE(places[1].x == others[1].x && places[1].y == others[1].y);
    for (size_t i = 0; i < projection.node_count; i++) {
        CU_ASSERT_TRUE(isfinite(places[i].x) && isfinite(places[i].y));
    }
    dgg_release(places);
    dgg_release(others);
}

static dgg_status place_projection_and_forget(void)
{
    dgg_graph projection = analysed_graph;
    dgg_analysis of_projection = analysed;
    dgg_point *places = NULL;
    projection.full = &analysed_graph;
    of_projection.graph = &projection;
    dgg_status status = dgg_placed(&of_projection, &(dgg_choices){ 0 }, &places, NULL);
    dgg_release(places);
    return status;
}

static dgg_status place_and_forget(void)
{
    dgg_point *places = NULL;
    dgg_status status = dgg_placed(&analysed, &(dgg_choices){ 0 }, &places, NULL);
    dgg_release(places);
    return status;
}

static void refused_memory_is_told(void)
{
    BRUTAL(place_and_forget());
    BRUTAL(place_projection_and_forget());
}

SUITE("layouts/placed",
      { "a map gives places, and y grows upwards", a_map_gives_places_and_y_grows_upwards },
      { "without a map, or with half a map, all have one",
        without_a_map_or_with_half_a_map_all_have_one },
      { "a projection is placed by similarity", a_projection_is_placed_by_similarity },
      { "refused memory is told", refused_memory_is_told })
