#include "tests/support/lists.h"

static void themes_are_ranked_in_three_ways(void)
{
    write_lists();
    expect("communities list.txt --table labels -q", EXIT_DONE,
           "| Most frequent (papers) | By tf-idf | By log-likelihood |");
    expect("communities list.txt --table labels --json -q", EXIT_DONE,
           "Smart cities and smart urbanism (1)");
}

static void without_themes_it_says_so(void)
{
    write_lists();
    write_file("net.net", "*Vertices 3\n1 \"a\"\n2 \"b\"\n3 \"c\"\n*Edges\n1 2\n2 3\n");
    expect("communities net.net --table labels -q", EXIT_DONE,
           "No community here has papers with themes");
    write_file("two.ris", "TY  - JOUR\nTI  - Lead\nKW  - ores\nER  -\n");
    expect("communities two.ris --network paper-keyword --table labels -q", EXIT_DONE,
           "keywords of the papers stand for themes");
    expect("communities two.ris --network paper-keyword --table labels -q", EXIT_DONE, "ores (1)");
    expect("communities net.net --table communities,labels -q", EXIT_DONE, "Modularity");
}

SUITE("program/community_tables/labels",
      { "themes are ranked in three ways", themes_are_ranked_in_three_ways },
      { "without themes it says so", without_themes_it_says_so })
