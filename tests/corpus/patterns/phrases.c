#include "corpus/patterns/phrases.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void a_beginning_is_one_empty_phrase(void)
{
    dgg_arena *arena = NULL;
    dgg_phrases phrases = { 0 };
    CU_ASSERT_EQUAL(dgg_phrases_begin(&phrases, &arena, NULL), DGG_OK);
    CU_ASSERT_EQUAL(phrases.count, 1);
    CU_ASSERT_EQUAL(phrases.items[0].count, 0);
    dgg_arena_release(&arena);
}

static void every_phrase_goes_on_with_every_unit(void)
{
    dgg_arena *arena = NULL;
    dgg_phrases phrases = { 0 };
    const uint32_t first[] = { 1, 2 }, second[] = { 7, 8, 9 };
    dgg_phrases_begin(&phrases, &arena, NULL);
    CU_ASSERT_EQUAL(dgg_phrases_add_units(&phrases, first, 2, &arena, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_phrases_add_units(&phrases, second, 3, &arena, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(phrases.count, 6);
    for (size_t i = 0; i < phrases.count; i++) {
        CU_ASSERT_EQUAL_FATAL(phrases.items[i].count, 2);
        CU_ASSERT_EQUAL(phrases.items[i].units[0], first[i / 3]);
        CU_ASSERT_EQUAL(phrases.items[i].units[1], second[i % 3]);
    }
    dgg_arena_release(&arena);
}

static void joined_phrases_stand_one_behind_the_other(void)
{
    dgg_arena *arena = NULL;
    dgg_phrases left = { 0 }, right = { 0 };
    const uint32_t unit = 4;
    dgg_phrases_begin(&left, &arena, NULL);
    dgg_phrases_begin(&right, &arena, NULL);
    dgg_phrases_add_units(&right, &unit, 1, &arena, NULL);
    right.items[0].is_han = true;
    CU_ASSERT_EQUAL(dgg_phrases_join(&left, &right, &arena, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(left.count, 2);
    CU_ASSERT_EQUAL(left.items[0].count, 0);
    CU_ASSERT_EQUAL(left.items[1].units[0], 4);
    CU_ASSERT_EQUAL(dgg_phrases_multiply(&left, &right, &arena, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(left.count, 2);
    CU_ASSERT_EQUAL(left.items[0].count, 1);
    CU_ASSERT_TRUE(left.items[0].is_han);
    CU_ASSERT_EQUAL(left.items[1].count, 2);
    dgg_arena_release(&arena);
}

static dgg_status grow_and_forget(void)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    dgg_phrases phrases = { 0 };
    const uint32_t unit = 4;
    DGG_TRY(dgg_phrases_begin(&phrases, &arena, NULL));
    DGG_TRY(dgg_phrases_add_units(&phrases, &unit, 1, &arena, NULL));
done:
    dgg_arena_release(&arena);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(grow_and_forget());
}

SUITE("corpus/patterns/phrases",
      { "a beginning is one empty phrase", a_beginning_is_one_empty_phrase },
      { "every phrase goes on with every unit", every_phrase_goes_on_with_every_unit },
      { "joined phrases stand one behind the other", joined_phrases_stand_one_behind_the_other },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
