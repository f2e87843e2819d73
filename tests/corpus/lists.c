#include "corpus/lists.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const char *const separators[] = { ";", ",", "；", "，", "、", NULL };

static void items_are_kept_once_and_in_order(void)
{
    dgg_names list = { 0 };
    dgg_arena *arena = NULL;
    dgg_texts made = { 0 };
    dgg_text text = dgg_text_of(" maps; towns,, 智慧城市；maps ;");
    CU_ASSERT_EQUAL(dgg_lists_split(&list, text, separators, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_lists_add(&list, dgg_text_of(" seas "), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_lists_add(&list, dgg_text_of("\t "), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_lists_make(&list, &arena, &made, NULL), DGG_OK);
    dgg_names_destroy(&list);
    CU_ASSERT_EQUAL_FATAL(made.count, 4);
    CU_ASSERT_TRUE(dgg_text_is(made.items[0], "maps"));
    CU_ASSERT_TRUE(dgg_text_is(made.items[2], "智慧城市"));
    CU_ASSERT_TRUE(dgg_text_is(made.items[3], "seas"));
    dgg_arena_release(&arena);
}

static bool is_institution(const char *address, const char *wanted)
{
    return dgg_text_is(dgg_institution_of(dgg_text_of(address)), wanted);
}

static void institutions_are_named_by_the_telling_part(void)
{
    CU_ASSERT_TRUE(
        is_institution("School of Maps, Fudan University, Shanghai", "Fudan University"));
    CU_ASSERT_TRUE(is_institution("IBM", "IBM"));
    CU_ASSERT_TRUE(is_institution("Kleinhauser 7, Rome, Italy", ""));
}

static dgg_status make_and_forget(void)
{
    dgg_names list = { 0 };
    dgg_arena *arena = NULL;
    dgg_texts made = { 0 };
    dgg_status status = dgg_lists_split(&list, dgg_text_of("a;b"), separators, NULL);
    if (status == DGG_OK) {
        status = dgg_lists_make(&list, &arena, &made, NULL);
    }
    dgg_names_destroy(&list);
    dgg_arena_release(&arena);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(make_and_forget());
}

SUITE("corpus/lists", { "items are kept once and in order", items_are_kept_once_and_in_order },
      { "institutions are named by the telling part", institutions_are_named_by_the_telling_part },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
