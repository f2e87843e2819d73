#include "corpus/texts.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void bytes_that_are_no_text_are_cleaned(void)
{
    dgg_arena *arena = NULL;
    dgg_text text = { "caf\xe9 \0maps\x07 \xf0\x9f\x97\xba", 17 };
    CU_ASSERT_EQUAL(dgg_texts_keep(&arena, &text, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(text, "caf\uFFFD  maps  🗺"));
    dgg_arena_release(&arena);
}

static void white_space_of_any_script_goes_from_the_ends(void)
{
    CU_ASSERT_TRUE(dgg_text_is(dgg_texts_trim(dgg_text_of("\u00a0 \u3000智慧城市\u3000\t\u2003")),
                               "智慧城市"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_texts_trim(dgg_text_of(" a b ")), "a b"));
    CU_ASSERT_EQUAL(dgg_texts_trim(dgg_text_of("\u00a0\u3000 ")).length, 0);
    CU_ASSERT_EQUAL(dgg_texts_trim((dgg_text){ 0 }).length, 0);
    CU_ASSERT_EQUAL(dgg_texts_trim(dgg_text_of("\x80\x80")).length, 2);
}

static void empty_items_leave_the_list(void)
{
    dgg_arena *arena = NULL;
    dgg_text items[] = { dgg_text_of(" Smith, Jane "), dgg_text_of("  "), dgg_text_of("王伟") };
    dgg_texts texts = { items, 3 };
    CU_ASSERT_EQUAL(dgg_texts_keep_all(&arena, &texts, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(texts.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(texts.items[0], "Smith, Jane"));
    CU_ASSERT_TRUE(dgg_text_is(texts.items[1], "王伟"));
    CU_ASSERT_TRUE(texts.items != items);
    dgg_arena_release(&arena);
}

static void the_first_year_of_a_date_is_found(void)
{
    CU_ASSERT_EQUAL(dgg_texts_year_in(dgg_text_of("2013-05/2014")), 2013);
    CU_ASSERT_EQUAL(dgg_texts_year_in(dgg_text_of("c. 1998")), 1998);
    CU_ASSERT_EQUAL(dgg_texts_year_in(dgg_text_of("12 Jan.-Feb. 2019")), 2019);
    CU_ASSERT_EQUAL(dgg_texts_year_in(dgg_text_of("20191, 999, 2101")), 0);
    CU_ASSERT_EQUAL(dgg_texts_year_in(dgg_text_of("-1999")), 0);
    CU_ASSERT_EQUAL(dgg_texts_year_in(dgg_text_of("1500 B.C. or 1200bc")), 0);
    CU_ASSERT_EQUAL(dgg_texts_year_in((dgg_text){ 0 }), 0);
}

static void white_space_collapses_behind_a_place(void)
{
    dgg_buffer buffer = { 0 };
    CU_ASSERT_EQUAL(dgg_buffer_add(&buffer, dgg_text_of("a  \n b \t c  "), NULL), DGG_OK);
    dgg_texts_collapse(&buffer, 2);
    CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&buffer), "a b c"));
    dgg_texts_collapse(&buffer, buffer.length);
    CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&buffer), "a b c"));
    dgg_buffer_destroy(&buffer);
}

static dgg_status keep_and_forget(void)
{
    dgg_arena *arena = NULL;
    dgg_text items[] = { dgg_text_of("a"), dgg_text_of("\x01 b") };
    dgg_texts texts = { items, 2 };
    dgg_status status = dgg_texts_keep_all(&arena, &texts, NULL);
    dgg_arena_release(&arena);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(keep_and_forget());
}

SUITE("corpus/texts", { "bytes that are no text are cleaned", bytes_that_are_no_text_are_cleaned },
      { "white space of any script goes from the ends",
        white_space_of_any_script_goes_from_the_ends },
      { "the first year of a date is found", the_first_year_of_a_date_is_found },
      { "white space collapses behind a place", white_space_collapses_behind_a_place },
      { "empty items leave the list", empty_items_leave_the_list },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
