#include "tests/graph/ready.h"

/* By hand: of node 2, 3 - (1/6 * 9/9 + 4/6 * 9/9). */
static void what_contacts_repeat_of_each_other_is_taken_off(void)
{
    static const struct tie ties[] = { { 0, 1, 9 }, { 1, 2, 1 }, { 0, 2, 4 }, { 2, 3, 1 } };
    static const double wanted[] = { 2 - 4 / 117. - 9 / 52., 2 - .9 - 4 / 90., 3 - 5 / 6., 1, NAN };
    struct ready kite;
    MAKE_READY(&kite, 5, ties);
    check_scores("effective-size", &kite, wanted);
}

/* 16 neighbours with 18 ties among them. */
static void with_equal_weights_it_is_that_of_borgatti(void)
{
    struct ready club;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    const double *scores = scores_of(&analysis, &club, "effective-size");
    CU_ASSERT_DOUBLE_EQUAL(scores[0], 16 - 2 * 18 / 16., 1e-12);
    dgg_analysis_destroy(&analysis);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_in("effective-size", &club));
}

SUITE("graph/centralities/effective_size",
      { "what contacts repeat of each other is taken off",
        what_contacts_repeat_of_each_other_is_taken_off },
      { "with equal weights it is that of borgatti", with_equal_weights_it_is_that_of_borgatti },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
