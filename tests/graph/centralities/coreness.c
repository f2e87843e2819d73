#include "tests/graph/ready.h"

static void scores_the_karate_club_as_published(void)
{
    static const double wanted[] = { 4, 4, 4, 4, 3, 3, 3, 4, 4, 2, 3, 1, 2, 4, 2, 2, 2,
                                     2, 2, 3, 2, 2, 2, 3, 3, 3, 2, 3, 3, 3, 4, 3, 4, 4 };
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    check_scores("coreness", &club, wanted);
}

static void weights_do_not_count(void)
{
    static const struct tie ties[] = { { 0, 1, 9 }, { 1, 2, 9 }, { 2, 0, 9 }, { 2, 3, 99 } };
    static const double wanted[] = { 2, 2, 2, 1, 0 };
    struct ready kite;
    MAKE_READY(&kite, 5, ties);
    check_scores("coreness", &kite, wanted);
}

/* Five that all know each other, a path of three to a ring of four. */
static void shells_go_one_after_the_other(void)
{
    static const struct tie ties[] = {
        { 0, 1, 1 }, { 0, 2, 1 }, { 0, 3, 1 }, { 0, 4, 1 },  { 1, 2, 1 },  { 1, 3, 1 },
        { 1, 4, 1 }, { 2, 3, 1 }, { 2, 4, 1 }, { 3, 4, 1 },  { 4, 5, 1 },  { 5, 6, 1 },
        { 6, 7, 1 }, { 7, 8, 1 }, { 8, 9, 1 }, { 9, 10, 1 }, { 10, 7, 1 }, { 10, 11, 1 },
    };
    static const double wanted[] = { 4, 4, 4, 4, 4, 2, 2, 2, 2, 2, 2, 1, 0 };
    struct ready chain;
    MAKE_READY(&chain, 13, ties);
    check_scores("coreness", &chain, wanted);
}

SUITE("graph/centralities/coreness",
      { "scores the karate club as published", scores_the_karate_club_as_published },
      { "weights do not count", weights_do_not_count },
      { "shells go one after the other", shells_go_one_after_the_other })
