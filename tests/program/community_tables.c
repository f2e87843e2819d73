#include "tests/support/lists.h"

static void tables_are_chosen_by_name(void)
{
    write_lists();
    expect("communities list.txt --table communities,stability -q", EXIT_DONE,
           "## Stability of communities");
    expect("communities list.txt --table stabilty", EXIT_USAGE, "stability");
    expect("communities list.txt --table all --to csv", EXIT_USAGE, "csv is a file a table");
}

SUITE("program/community_tables", { "tables are chosen by name", tables_are_chosen_by_name })
