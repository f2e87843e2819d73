#include "tests/support/locally.h"

static void papers_are_scored(void)
{
    static const double wanted[] = { 0, 1, 1, 2, 0 };
    expect_local("lcr", wanted);
}

static void a_ready_network_has_what_its_arcs_say(void)
{
    expect_local_of_ready("lcr", 1, 0);
}

SUITE("graph/centralities/lcr", { "papers are scored", papers_are_scored },
      { "a ready network has what its arcs say", a_ready_network_has_what_its_arcs_say })
