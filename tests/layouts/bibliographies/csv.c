#include "tests/support/bibliographies.h"

static const dgg_bibliography *const format = &dgg_bibliography_csv;

static void what_is_written_is_read_again(void)
{
    static const char *const others[] = { "key", NULL };
    come_back(format, "list.csv", "table", others);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(write_and_forget(format));
}

SUITE("layouts/bibliographies/csv",
      { "what is written is read again", what_is_written_is_read_again },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
