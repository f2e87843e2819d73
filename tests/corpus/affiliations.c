#include "corpus/affiliations.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void numbers_of_authors_stand_before_the_text(void)
{
    dgg_text item = dgg_text_of("[1 12] Univ X, Oslo, Norway");
    CU_ASSERT_TRUE(dgg_affiliation_has_numbers(item));
    CU_ASSERT_TRUE(dgg_text_is(dgg_affiliation_text(item), "Univ X, Oslo, Norway"));
    CU_ASSERT_EQUAL(dgg_affiliation_number(&item), 1);
    CU_ASSERT_EQUAL(dgg_affiliation_number(&item), 12);
    CU_ASSERT_EQUAL(dgg_affiliation_number(&item), 0);
}

static void what_has_none_is_all_text(void)
{
    static const char *const items[] = {
        "Univ X", "[Smith, J] Univ X", "[]", "[1", "", "12 Main St"
    };
    for (size_t i = 0; i < sizeof items / sizeof *items; i++) {
        dgg_text item = dgg_text_of(items[i]);
        CU_ASSERT_FALSE(dgg_affiliation_has_numbers(item));
        CU_ASSERT_TRUE(dgg_text_is(dgg_affiliation_text(item), items[i]));
    }
    dgg_text names = dgg_text_of("[Smith, J] Univ X");
    CU_ASSERT_EQUAL(dgg_affiliation_number(&names), 0);
}

static dgg_status unbind(void)
{
    dgg_arena *arena = NULL;
    dgg_text items[] = { { "[1] A", 5 }, { "B", 1 } };
    dgg_texts list = { items, 2 };
    dgg_status status = dgg_affiliations_unbind(&arena, &list, NULL);
    if (status == DGG_OK) {
        CU_ASSERT_TRUE(dgg_text_is(list.items[0], "A") && dgg_text_is(list.items[1], "B"));
        CU_ASSERT_TRUE(dgg_text_is(items[0], "[1] A"));
    }
    dgg_arena_release(&arena);
    return status;
}

static void numbers_can_be_taken_off(void)
{
    CU_ASSERT_EQUAL(unbind(), DGG_OK);
}

static void survives_refused_memory(void)
{
    BRUTAL(unbind());
}

SUITE("corpus/affiliations",
      { "numbers of authors stand before the text", numbers_of_authors_stand_before_the_text },
      { "what has none is all text", what_has_none_is_all_text },
      { "numbers can be taken off", numbers_can_be_taken_off },
      { "survives refused memory", survives_refused_memory })
