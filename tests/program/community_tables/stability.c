#include "tests/support/lists.h"

static void papers_and_orders_are_drawn_anew(void)
{
    write_lists();
    expect("communities list.txt --table stability -q", EXIT_DONE, "| papers: one left out | 3 |");
    expect("communities list.txt --table stability -q", EXIT_DONE, "| order of nodes, seed | 20 |");
    expect("communities list.txt --table stability -q", EXIT_DONE, "| papers: bootstrap | ");
}

static void a_ready_network_has_no_papers(void)
{
    write_lists();
    write_file("net.net", "*Vertices 3\n1 \"a\"\n2 \"b\"\n3 \"c\"\n*Edges\n1 2\n2 3\n");
    expect("communities net.net --table stability -q", EXIT_DONE,
           "There are no papers to draw anew");
}

SUITE("program/community_tables/stability",
      { "papers and orders are drawn anew", papers_and_orders_are_drawn_anew },
      { "a ready network has no papers", a_ready_network_has_no_papers })
