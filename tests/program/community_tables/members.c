#include "tests/support/lists.h"

static void every_node_has_a_row_with_three_figures(void)
{
    write_lists();
    expect("communities list.txt --table members --to csv -q", EXIT_DONE,
           "community,kind,id,label,over_orders,over_papers,silhouette\n1,");
    expect("communities list.txt --table members --to csv -q", EXIT_DONE, "theme:smart-cities");
    expect("communities list.txt --table members -q", EXIT_DONE, "Rousseeuw 1987");
}

SUITE("program/community_tables/members",
      { "every node has a row with three figures", every_node_has_a_row_with_three_figures })
