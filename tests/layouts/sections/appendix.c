#include "tests/layouts/sections/drafted.h"

static void all_tables_that_tell_something_are_in_it(void)
{
    char *text = draft_of_many(40, "appendix", false);
    has(text, "# Appendix: tables\n");
    has(text, "Overview**");
    has(text, "How it was made**");
    has(text, "| Seed | 42 |");
    has_not(text, "none\n");
    free(text);
}

static void so_many_rows_are_shown_as_were_asked_for(void)
{
    told of;
    drafted it = { 0 };
    char *text = NULL;
    make_told(&of, 40);
    CU_ASSERT_EQUAL_FATAL(gather_drafted(&it, &of, NULL), DGG_OK);
    it.source.most_rows = 2;
    CU_ASSERT_EQUAL(dgg_section_write(&it.source, "appendix", &it.article, NULL), DGG_OK);
    CU_ASSERT_EQUAL(write_drafted(&it.article, "markdown", &text), DGG_OK);
    has(text, "The first 2 of 4 rows."); /* of the themes */
    free(text);
    forget_drafted(&it);
    forget_told(&of);
}

static void a_refused_allocation_leaves_nothing_behind(void)
{
    survives_refusals("appendix", "markdown");
}

SUITE("layouts/sections/appendix",
      { "all tables that tell something are in it", all_tables_that_tell_something_are_in_it },
      { "so many rows are shown as were asked for", so_many_rows_are_shown_as_were_asked_for },
      { "a refused allocation leaves nothing behind", a_refused_allocation_leaves_nothing_behind })
