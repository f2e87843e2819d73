#include "tests/support/lists.h"

static void twelve_resolutions_have_a_row_each(void)
{
    write_lists();
    expect("communities list.txt --table resolutions -q", EXIT_DONE, "| 0.200 |");
    expect("communities list.txt --table resolutions -q", EXIT_DONE, "| 5.000 |");
}

static void ways_without_resolution_are_refused(void)
{
    write_lists();
    expect("communities list.txt --by walktrap --table resolutions -q", EXIT_INPUT_MALFORMED,
           "walktrap has no resolution");
}

SUITE("program/community_tables/resolutions",
      { "twelve resolutions have a row each", twelve_resolutions_have_a_row_each },
      { "ways without resolution are refused", ways_without_resolution_are_refused })
