#include "tests/support/lists.h"

static void every_community_has_a_row(void)
{
    write_lists();
    expect("communities list.txt --table communities --to csv -q", EXIT_DONE,
           "community,name,size,papers,themes,locations,members,paper\n1,");
    expect("communities list.txt -q", EXIT_DONE, "Mean silhouette ");
}

SUITE("program/community_tables/communities",
      { "every community has a row", every_community_has_a_row })
