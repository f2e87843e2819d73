#include "tests/graph/ready.h"

/* One component: a star of 4 leaves has 4, 1, 1, 1, 1 ties: mean 8/5, deviation 6/5. */
static void a_hub_stands_out_from_its_community(void)
{
    static const struct tie ties[] = { { 0, 1, 5 }, { 0, 2, 1 }, { 0, 3, 1 }, { 0, 4, 1 } };
    static const double wanted[] = { 2, -.5, -.5, -.5, -.5, NAN };
    struct ready star;
    MAKE_READY(&star, 6, ties);
    check_scores("within-module-z", &star, wanted);
}

static void where_all_are_alike_none_has_a_score(void)
{
    static const struct tie ties[] = { { 0, 1, 1 }, { 1, 2, 1 }, { 0, 2, 1 } };
    static const double wanted[] = { NAN, NAN, NAN };
    struct ready ring;
    MAKE_READY(&ring, 3, ties);
    check_scores("within-module-z", &ring, wanted);
}

/* Two stars of 2 and 3 leaves. */
static void each_community_is_measured_by_its_own(void)
{
    static const struct tie ties[] = {
        { 0, 1, 1 }, { 0, 2, 1 }, { 3, 4, 1 }, { 3, 5, 1 }, { 3, 6, 1 }
    };
    const double two = sqrt(2), three = sqrt(3);
    const double wanted[] = { two, -two / 2, -two / 2, three, -1 / three, -1 / three, -1 / three };
    struct ready stars;
    MAKE_READY(&stars, 7, ties);
    check_scores("within-module-z", &stars, wanted);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_in("within-module-z", &club));
}

SUITE("graph/centralities/within_module_z",
      { "a hub stands out from its community", a_hub_stands_out_from_its_community },
      { "where all are alike none has a score", where_all_are_alike_none_has_a_score },
      { "each community is measured by its own", each_community_is_measured_by_its_own },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
