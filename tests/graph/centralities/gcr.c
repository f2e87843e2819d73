#include "tests/support/locally.h"

static void papers_are_scored(void)
{
    static const double wanted[] = { 0, 0, 0, 3, 0 };
    expect_local("gcr", wanted);
}

static void a_ready_network_has_what_its_arcs_say(void)
{
    expect_local_of_ready("gcr", NAN, NAN);
}

SUITE("graph/centralities/gcr", { "papers are scored", papers_are_scored },
      { "a ready network has what its arcs say", a_ready_network_has_what_its_arcs_say })
