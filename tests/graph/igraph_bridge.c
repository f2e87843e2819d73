#include "graph/igraph_bridge.h"

#include <pthread.h>

#include "tests/graph/ready.h"

static void the_callers_handlers_come_back(void)
{
    igraph_set_error_handler(igraph_error_handler_printignore);
    igraph_set_warning_handler(igraph_warning_handler_print);
    struct ready club;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    CU_ASSERT_EQUAL(dgg_analysis_init(&analysis, &club.graph, NULL, NULL), DGG_OK);
    dgg_analysis_destroy(&analysis);
    CU_ASSERT_PTR_EQUAL(igraph_set_error_handler(NULL), igraph_error_handler_printignore);
    CU_ASSERT_PTR_EQUAL(igraph_set_warning_handler(NULL), igraph_warning_handler_print);
    CU_ASSERT_PTR_NULL(igraph_set_interruption_handler(NULL));
}

/* What the caller draws next is as if we had never been there. */
static void the_callers_generator_goes_on(void)
{
    igraph_rng_seed(igraph_rng_default(), 5);
    dgg_int first = igraph_rng_get_integer(igraph_rng_default(), 0, 1000000);
    dgg_int second = igraph_rng_get_integer(igraph_rng_default(), 0, 1000000);
    igraph_rng_seed(igraph_rng_default(), 5);
    CU_ASSERT_EQUAL(igraph_rng_get_integer(igraph_rng_default(), 0, 1000000), first);
    struct ready club;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    CU_ASSERT_EQUAL(dgg_analysis_init(&analysis, &club.graph, NULL, NULL), DGG_OK);
    dgg_analysis_destroy(&analysis);
    CU_ASSERT_EQUAL(igraph_rng_get_integer(igraph_rng_default(), 0, 1000000), second);
}

static igraph_error_t fail(void)
{
    IGRAPH_ERROR("the moon is full", IGRAPH_EINVAL);
}

static igraph_error_t circle(void)
{
    dgg_igraph_limit(1000);
    while (igraph_allow_interruption(NULL) == IGRAPH_SUCCESS) {
    }
    return IGRAPH_INTERRUPTED;
}

static dgg_status visit_for(igraph_error_t (*call)(void), dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_igraph_visit visit;
    dgg_igraph_begin(&visit);
    DGG_TRY_IGRAPH(call());
done:
    dgg_igraph_end(&visit);
    return status;
}

static void a_failure_returns_with_the_reason_igraph_gave(void)
{
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(visit_for(fail, &error), DGG_LIBRARY_FAILED);
    CU_ASSERT_STRING_EQUAL(error.message, "igraph: the moon is full");
}

static void a_loop_without_end_is_interrupted(void)
{
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(visit_for(circle, &error), DGG_LIBRARY_FAILED);
    CU_ASSERT_STRING_EQUAL(error.message, "igraph: it runs in circles");
}

static void the_reason_is_forgotten_when_the_visit_ends(void)
{
    dgg_igraph_visit visit;
    dgg_error error = { 0 };
    visit_for(fail, NULL);
    dgg_igraph_begin(&visit);
    CU_ASSERT_STRING_EQUAL(dgg_igraph_reason(), "");
    CU_ASSERT_EQUAL(dgg_igraph_fail(&error, IGRAPH_ENOMEM), DGG_OUT_OF_MEMORY);
    dgg_igraph_end(&visit);
    CU_ASSERT_TRUE(strncmp(error.message, "igraph: ", 8) == 0);
}

static void *analyse_often(void *nothing)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    long failures = 0;
    for (int i = 0; i < 20; i++) {
        dgg_analysis analysis = { 0 };
        failures += dgg_analysis_init(&analysis, &club.graph, NULL, NULL) != DGG_OK ||
                    fabs(analysis.modularity - 0.419789612097304) > 1e-12;
        dgg_analysis_destroy(&analysis);
    }
    return failures > 0 ? NULL : nothing;
}

static void two_threads_may_analyse_at_once(void)
{
    pthread_t threads[2];
    int token = 0;
    for (int i = 0; i < 2; i++) {
        CU_ASSERT_EQUAL_FATAL(pthread_create(&threads[i], NULL, analyse_often, &token), 0);
    }
    for (int i = 0; i < 2; i++) {
        void *answer = NULL;
        pthread_join(threads[i], &answer);
        CU_ASSERT_PTR_EQUAL(answer, &token);
    }
}

static dgg_status build_both(const dgg_network *network, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_igraph_visit visit;
    dgg_igraph_begin(&visit);
    DGG_TRY(dgg_igraph_build(network, DGG_UNDIRECTED, error));
    DGG_TRY(dgg_igraph_build(network, DGG_DIRECTED, error));
done:
    dgg_igraph_end(&visit);
    return status;
}

static void each_view_of_a_directed_network_is_a_graph_of_its_own(void)
{
    static const struct tie ties[] = { { 1, 0, 2 }, { 0, 1, 3 }, { 2, 1, 1 } };
    struct ready small;
    dgg_network network = { 0 };
    MAKE_READY(&small, 3, ties);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &small.graph, "citation", NULL), DGG_OK);
    CU_ASSERT_PTR_NULL(dgg_igraph_of(&network, DGG_DIRECTED));
    CU_ASSERT_EQUAL_FATAL(build_both(&network, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(build_both(&network, NULL), DGG_OK); /* made once */
    CU_ASSERT_TRUE(igraph_is_directed(dgg_igraph_of(&network, DGG_DIRECTED)));
    CU_ASSERT_FALSE(igraph_is_directed(dgg_igraph_of(&network, DGG_UNDIRECTED)));
    CU_ASSERT_EQUAL(igraph_ecount(dgg_igraph_of(&network, DGG_DIRECTED)), 3);
    CU_ASSERT_EQUAL(igraph_ecount(dgg_igraph_of(&network, DGG_UNDIRECTED)), 2);
    CU_ASSERT_EQUAL(VECTOR(*dgg_igraph_weights(&network, DGG_DIRECTED))[0], 3);
    CU_ASSERT_EQUAL(VECTOR(*dgg_igraph_weights(&network, DGG_UNDIRECTED))[0], 5);
    dgg_network_destroy(&network);
}

static void both_views_of_an_undirected_network_are_one(void)
{
    struct ready club;
    dgg_network network = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &club.graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(build_both(&network, NULL), DGG_OK);
    CU_ASSERT_PTR_EQUAL(dgg_igraph_of(&network, DGG_DIRECTED),
                        dgg_igraph_of(&network, DGG_UNDIRECTED));
    dgg_network_destroy(&network);
}

SUITE("graph/igraph_bridge", { "the caller's handlers come back", the_callers_handlers_come_back },
      { "the caller's generator goes on", the_callers_generator_goes_on },
      { "a failure returns with the reason igraph gave",
        a_failure_returns_with_the_reason_igraph_gave },
      { "a loop without end is interrupted", a_loop_without_end_is_interrupted },
      { "the reason is forgotten when the visit ends",
        the_reason_is_forgotten_when_the_visit_ends },
      { "each view of a directed network is a graph of its own",
        each_view_of_a_directed_network_is_a_graph_of_its_own },
      { "both views of an undirected network are one",
        both_views_of_an_undirected_network_are_one },
      { "two threads may analyse at once", two_threads_may_analyse_at_once })
