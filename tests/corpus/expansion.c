#include "corpus/expansion.h"

#include <string.h>

#include "base/buffer.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* The phrases, joined by ";". */
static void spells(const char *pattern, const char *wanted)
{
    dgg_expansion made = { 0 };
    dgg_arena *arena = NULL;
    dgg_buffer all = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_pattern_expand(&made, dgg_text_of(pattern), &arena, NULL), DGG_OK);
    for (size_t i = 0; i < made.phrases.count; i++) {
        CU_ASSERT_EQUAL(dgg_buffer_print(&all, NULL, "%s%.*s", i > 0 ? ";" : "",
                                         (int)made.phrases.items[i].length,
                                         made.phrases.items[i].start),
                        DGG_OK);
    }
    CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&all), wanted));
    dgg_buffer_destroy(&all);
    dgg_arena_release(&arena);
}

static void alternatives_are_multiplied_out(void)
{
    spells("data centre", "data centre");
    spells("(smart|digital) city", "smart city;digital city");
    spells("at (the|) local (level|tier)",
           "at the local level;at the local tier;at local level;at local tier");
    spells("a (b|(c|d) e)", "a b;a c e;a d e");
    spells("  digitali*  policy ", "digitali* policy");
    spells("数据(中心|要素)", "数据 中心;数据 要素");
}

static void what_is_special_is_told(void)
{
    dgg_expansion made = { 0 };
    dgg_arena *arena = NULL;
    CU_ASSERT_EQUAL(dgg_pattern_expand(&made, dgg_text_of("=AI law"), &arena, NULL), DGG_OK);
    CU_ASSERT_TRUE(made.is_exact && !made.has_stem && !made.is_near);
    CU_ASSERT_TRUE(dgg_text_is(made.phrases.items[0], "AI law"));
    CU_ASSERT_EQUAL(dgg_pattern_expand(&made, dgg_text_of("digit*"), &arena, NULL), DGG_OK);
    CU_ASSERT_TRUE(made.has_stem && !made.is_exact);
    CU_ASSERT_EQUAL(dgg_pattern_expand(&made, dgg_text_of("a ~3 b"), &arena, NULL), DGG_OK);
    CU_ASSERT_TRUE(made.is_near);
    CU_ASSERT_EQUAL(made.phrases.count, 0);
    dgg_arena_release(&arena);
}

static dgg_status expand_and_drop(void)
{
    dgg_expansion made = { 0 };
    dgg_arena *arena = NULL;
    dgg_status status = dgg_pattern_expand(&made, dgg_text_of("(a|b) (c|d) e"), &arena, NULL);
    dgg_arena_release(&arena);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(expand_and_drop());
}

SUITE("corpus/expansion", { "alternatives are multiplied out", alternatives_are_multiplied_out },
      { "what is special is told", what_is_special_is_told },
      { "survives refused memory", survives_refused_memory })
