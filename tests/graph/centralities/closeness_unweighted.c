#include "tests/graph/ready.h"

static void weights_do_not_count(void)
{
    static const struct tie ties[] = { { 0, 1, 2 }, { 1, 2, 4 }, { 3, 4, 8 } };
    static const double wanted[] = { 2. / 3, 1, 2. / 3, 1, 1, 0 };
    struct ready parts;
    MAKE_READY(&parts, 6, ties);
    check_scores("closeness-unweighted", &parts, wanted);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_in("closeness-unweighted", &club));
}

SUITE("graph/centralities/closeness_unweighted", { "weights do not count", weights_do_not_count },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
