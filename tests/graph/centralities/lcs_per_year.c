#include "tests/support/locally.h"

static void papers_are_scored(void)
{
    static const double wanted[] = { 3.0 / 10, 0, 1.0 / 5, 0, NAN };
    expect_local("lcs-per-year", wanted);
}

static void a_ready_network_has_what_its_arcs_say(void)
{
    expect_local_of_ready("lcs-per-year", NAN, NAN);
}

SUITE("graph/centralities/lcs_per_year", { "papers are scored", papers_are_scored },
      { "a ready network has what its arcs say", a_ready_network_has_what_its_arcs_say })
