#include "tests/support/locally.h"

static void papers_are_scored(void)
{
    static const double wanted[] = { 7.0 / 10, NAN, NAN, NAN, NAN };
    expect_local("gcs-per-year", wanted);
}

static void a_ready_network_has_what_its_arcs_say(void)
{
    expect_local_of_ready("gcs-per-year", NAN, NAN);
}

SUITE("graph/centralities/gcs_per_year", { "papers are scored", papers_are_scored },
      { "a ready network has what its arcs say", a_ready_network_has_what_its_arcs_say })
