#include "graph/searching.h"
#include "tests/graph/communities/groups.h"

/* Says that all belong together. */
static igraph_error_t join_all(const igraph_t *graph, const igraph_vector_t *weights,
                               const dgg_analysis_options *options, igraph_vector_int_t *groups)
{
    (void)weights;
    (void)options;
    igraph_error_t code = igraph_vector_int_resize(groups, igraph_vcount(graph));
    igraph_vector_int_fill(groups, 0);
    return code;
}

static igraph_error_t give_up(const igraph_t *graph, const igraph_vector_t *weights,
                              const dgg_analysis_options *options, igraph_vector_int_t *groups)
{
    (void)graph;
    (void)weights;
    (void)options;
    (void)groups;
    return IGRAPH_EINVAL;
}

static const struct tie pairs[] = { { 0, 1, 1 }, { 2, 3, 1 } };

static void groups_in_pieces_are_taken_apart(void)
{
    struct ready ready;
    dgg_network network = { 0 };
    uint32_t groups[4];
    MAKE_READY(&ready, 4, pairs);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &ready.graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_search_run(join_all, &network,
                                   &(dgg_analysis_options){ .resolution = 1, .seed = 1 }, groups,
                                   NULL),
                    DGG_OK);
    CU_ASSERT(groups[0] == groups[1] && groups[2] == groups[3] && groups[0] != groups[2]);
    dgg_network_destroy(&network);
}

static void what_igraph_cannot_do_is_told(void)
{
    struct ready ready;
    dgg_network network = { 0 };
    dgg_error error = { 0 };
    uint32_t groups[4];
    MAKE_READY(&ready, 4, pairs);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &ready.graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_search_run(give_up, &network, &(dgg_analysis_options){ .resolution = 1 },
                                   groups, &error),
                    DGG_LIBRARY_FAILED);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "igraph"));
    dgg_network_destroy(&network);
}

/* A merger that says what it was given, and that no more can be done. */
static igraph_error_t fill_and_give_up(const igraph_t *graph, const igraph_vector_t *weights,
                                       igraph_matrix_int_t *merges, igraph_vector_t *modularities,
                                       igraph_vector_int_t *groups)
{
    (void)graph;
    (void)weights;
    CU_ASSERT_EQUAL(igraph_matrix_int_size(merges) + igraph_vector_size(modularities), 0);
    CU_ASSERT_EQUAL(igraph_vector_int_resize(groups, 3), IGRAPH_SUCCESS);
    CU_ASSERT_EQUAL(igraph_vector_resize(modularities, 3), IGRAPH_SUCCESS);
    return IGRAPH_EINVAL;
}

static void a_merger_has_room_for_its_merges(void)
{
    igraph_vector_int_t groups;
    CU_ASSERT_EQUAL_FATAL(igraph_vector_int_init(&groups, 0), IGRAPH_SUCCESS);
    CU_ASSERT_EQUAL(dgg_search_by_merges(fill_and_give_up, NULL, NULL, &groups), IGRAPH_EINVAL);
    CU_ASSERT_EQUAL(igraph_vector_int_size(&groups), 3);
    igraph_vector_int_destroy(&groups);
}

SUITE("graph/searching", { "a merger has room for its merges", a_merger_has_room_for_its_merges },
      { "groups in pieces are taken apart", groups_in_pieces_are_taken_apart },
      { "what igraph cannot do is told", what_igraph_cannot_do_is_told })
