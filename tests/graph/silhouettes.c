#include "graph/silhouettes.h"

#include <math.h>

#include "tests/graph/communities/groups.h"

static void measure(const struct ready *ready, const dgg_analysis_options *options, double *values)
{
    static const char *const none[] = { NULL };
    dgg_analysis_options asked = *options;
    dgg_analysis analysis = { 0 };
    asked.measures = none;
    CU_ASSERT_EQUAL_FATAL(dgg_analysis_init(&analysis, &ready->graph, &asked, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_silhouettes(&analysis, &asked, values, NULL), DGG_OK);
    dgg_analysis_destroy(&analysis);
}

static const struct tie triangles[] = { { 0, 1, 1 }, { 1, 2, 1 }, { 0, 2, 1 }, { 3, 4, 1 },
                                        { 4, 5, 1 }, { 3, 5, 1 }, { 2, 3, 1 } };

/* Node 0: to 1 and 2 the cosines are 1 and 3 / (2 sqrt 3), to 3, 4, 5 they are 1 / (2 sqrt 3), 0,
 * 0. Node 2: twice 3 / (2 sqrt 3); 2 / 4 and twice 1 / (2 sqrt 3). */
static void is_as_worked_by_hand(void)
{
    struct ready ready;
    double values[7], root = 1 / (2 * sqrt(3));
    MAKE_READY(&ready, 7, triangles);
    measure(&ready, &(dgg_analysis_options){ 0 }, values);
    double a = 1 - (1 + 3 * root) / 2, b = 1 - root / 3;
    CU_ASSERT_DOUBLE_EQUAL(values[0], (b - a) / b, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(values[5], (b - a) / b, 1e-12);
    a = 1 - 3 * root;
    b = 1 - (.5 + 2 * root) / 3;
    CU_ASSERT_DOUBLE_EQUAL(values[2], (b - a) / b, 1e-12);
    CU_ASSERT(isnan(values[6])); /* in no community */
}

static void without_another_community_there_is_none(void)
{
    static const struct tie one[] = { { 0, 1, 1 }, { 1, 2, 1 }, { 0, 2, 1 } };
    struct ready ready;
    double values[3];
    MAKE_READY(&ready, 3, one);
    measure(&ready, &(dgg_analysis_options){ .communities = "components" }, values);
    CU_ASSERT(isnan(values[0]) && isnan(values[2]));
}

/* 0 1 | 4 5 and 2 3 | 6 7, complete, with one tie between: same side, same ties. */
static void two_sides_are_compared_each_for_itself(void)
{
    static const struct tie ties[] = { { 0, 4, 1 }, { 0, 5, 1 }, { 1, 4, 1 },
                                       { 1, 5, 1 }, { 2, 6, 1 }, { 2, 7, 1 },
                                       { 3, 6, 1 }, { 3, 7, 1 }, { 1, 6, 1 } };
    struct ready ready;
    double values[8];
    MAKE_READY(&ready, 8, ties);
    measure(&ready, &(dgg_analysis_options){ .quality = "barber" }, values);
    double a = 1 - 2 / (sqrt(2) * sqrt(3)); /* 0 and 1; nothing with 2 and 3 */
    CU_ASSERT_DOUBLE_EQUAL(values[0], 1 - a, 1e-12);
    double b = 1 - 1 / (sqrt(3) * sqrt(2)); /* 1 with 2, and with 3 */
    CU_ASSERT_DOUBLE_EQUAL(values[1], (b - a) / b, 1e-12);
}

static dgg_status refuse(const struct ready *ready)
{
    static const char *const none[] = { NULL };
    const dgg_analysis_options options = { .measures = none };
    dgg_analysis analysis = { 0 };
    double values[7];
    dgg_status status = dgg_analysis_init(&analysis, &ready->graph, &options, NULL);
    if (status == DGG_OK) {
        status = dgg_silhouettes(&analysis, &options, values, NULL);
    }
    dgg_analysis_destroy(&analysis);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    struct ready ready;
    MAKE_READY(&ready, 7, triangles);
    BRUTAL(refuse(&ready));
}

SUITE("graph/silhouettes", { "is as worked by hand", is_as_worked_by_hand },
      { "without another community there is none", without_another_community_there_is_none },
      { "two sides are compared each for itself", two_sides_are_compared_each_for_itself },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
