#include "tests/support/bibliographies.h"

static const dgg_bibliography *const format = &dgg_bibliography_corpus;

static void what_is_written_is_read_again(void)
{
    static const char *const others[] = { NULL };
    come_back(format, "list.json", NULL, others);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(write_and_forget(format));
}

SUITE("layouts/bibliographies/corpus",
      { "what is written is read again", what_is_written_is_read_again },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
