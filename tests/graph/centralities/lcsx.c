#include "tests/support/locally.h"

static void papers_are_scored(void)
{
    static const double wanted[] = { 2, 0, 1, 0, 0 };
    expect_local("lcsx", wanted);
}

static void a_ready_network_has_what_its_arcs_say(void)
{
    expect_local_of_ready("lcsx", NAN, NAN);
}

SUITE("graph/centralities/lcsx", { "papers are scored", papers_are_scored },
      { "a ready network has what its arcs say", a_ready_network_has_what_its_arcs_say })
