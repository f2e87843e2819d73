#include "tests/support/bibliographies.h"

static const dgg_bibliography *const format = &dgg_bibliography_ris;

static void what_is_written_is_read_again(void)
{
    static const char *const others[] = { "type", "key", NULL };
    come_back(format, "list.ris", NULL, others);
}

static void a_suffix_is_written_as_the_format_has_it(void)
{
    CU_ASSERT_TRUE(is_written(format, "King, Martin, Jr."));
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(write_and_forget(format));
}

SUITE("layouts/bibliographies/ris",
      { "what is written is read again", what_is_written_is_read_again },
      { "a suffix is written as the format has it", a_suffix_is_written_as_the_format_has_it },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
