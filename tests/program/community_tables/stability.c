#include "tests/support/lists.h"

static void papers_and_orders_are_drawn_anew(void)
{
    write_lists();
    expect("communities list.txt --table stability -q", EXIT_DONE, "| papers: one left out | 3 |");
    expect("communities list.txt --table stability -q", EXIT_DONE, "| order of nodes, seed | 20 |");
    expect("communities list.txt --table stability -q", EXIT_DONE, "| papers: bootstrap | ");
}

/* Every paper is left out once, and cannot be compared then. */
static void the_share_of_nodes_compared_is_told(void)
{
    write_lists();
    expect("communities list.txt --table stability --to csv -q", EXIT_DONE,
           "information,compared,fewest,most\n\"order of nodes, seed\",20,1,excellent,1,1,100,");
    expect("communities list.txt --table stability -q", EXIT_DONE, "what a draw leaves out");
}

static void without_ties_nothing_is_told(void)
{
    write_lists();
    write_file("none.net", "*Vertices 2\n1 \"a\"\n2 \"b\"\n*Edges\n");
    expect("communities none.net --table stability -q", EXIT_DONE,
           "The network has no ties to make communities of");
    expect("communities none.net --table resolutions -q", EXIT_DONE,
           "There are no ties, so none of these has a value");
    expect("communities none.net -q", EXIT_DONE, "Modularity – for want of ties");
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
      { "the share of nodes compared is told", the_share_of_nodes_compared_is_told },
      { "without ties nothing is told", without_ties_nothing_is_told },
      { "a ready network has no papers", a_ready_network_has_no_papers })
