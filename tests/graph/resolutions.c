#include "graph/resolutions.h"

#include "tests/graph/communities/groups.h"

static void more_resolution_gives_more_and_smaller_communities(void)
{
    struct ready club;
    dgg_at_resolution found[DGG_RESOLUTION_COUNT];
    MAKE_READY(&club, KARATE_NODES, karate);
    CU_ASSERT_EQUAL(dgg_resolutions_scan(&club.graph, &(dgg_analysis_options){ 0 }, found, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(found[0].resolution, .2);
    CU_ASSERT_EQUAL(found[DGG_RESOLUTION_COUNT - 1].resolution, 5);
    for (size_t i = 0; i + 1 < DGG_RESOLUTION_COUNT; i++) {
        CU_ASSERT(found[i].resolution < found[i + 1].resolution);
        CU_ASSERT(found[i].quality > found[i + 1].quality); /* at their own resolutions */
        CU_ASSERT(found[i].rand > 0 && found[i].rand <= 1 + 1e-12);
    }
    CU_ASSERT(found[0].communities < found[DGG_RESOLUTION_COUNT - 1].communities);
    CU_ASSERT(found[0].largest > found[DGG_RESOLUTION_COUNT - 1].largest);
}

/* Two groups that nothing can split or join: every run finds them. */
static void what_is_clear_holds(void)
{
    static const struct tie ties[] = { { 0, 1, 1 }, { 1, 2, 1 }, { 0, 2, 1 },
                                       { 3, 4, 1 }, { 4, 5, 1 }, { 3, 5, 1 } };
    struct ready ready;
    dgg_at_resolution found[DGG_RESOLUTION_COUNT];
    MAKE_READY(&ready, 7, ties);
    CU_ASSERT_EQUAL(dgg_resolutions_scan(&ready.graph, &(dgg_analysis_options){ .resolution = .5 },
                                         found, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(found[0].resolution, .1);
    CU_ASSERT(found[3].communities == 2 && found[3].largest == 3 && found[3].rand > 1 - 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(found[3].modularity, .5, 1e-12);
}

static void a_way_without_resolution_is_refused(void)
{
    struct ready club;
    dgg_error error = { 0 };
    dgg_at_resolution found[DGG_RESOLUTION_COUNT];
    MAKE_READY(&club, KARATE_NODES, karate);
    const dgg_analysis_options options = { .communities = "walktrap" };
    CU_ASSERT_EQUAL(dgg_resolutions_scan(&club.graph, &options, found, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "use leiden"));
}

static dgg_status refuse(const struct ready *ready)
{
    dgg_at_resolution found[DGG_RESOLUTION_COUNT];
    return dgg_resolutions_scan(&ready->graph, NULL, found, NULL);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready ready;
    make_ready(&ready, 3, NULL,
               0); /* with ties there are more runs than can be refused one by one */
    BRUTAL(refuse(&ready));
}

SUITE("graph/resolutions",
      { "more resolution gives more and smaller communities",
        more_resolution_gives_more_and_smaller_communities },
      { "what is clear holds", what_is_clear_holds },
      { "a way without resolution is refused", a_way_without_resolution_is_refused },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
