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

SUITE("graph/igraph_bridge", { "the caller's handlers come back", the_callers_handlers_come_back },
      { "the caller's generator goes on", the_callers_generator_goes_on },
      { "a failure returns with the reason igraph gave",
        a_failure_returns_with_the_reason_igraph_gave },
      { "a loop without end is interrupted", a_loop_without_end_is_interrupted },
      { "the reason is forgotten when the visit ends",
        the_reason_is_forgotten_when_the_visit_ends },
      { "two threads may analyse at once", two_threads_may_analyse_at_once })
