#include "corpus/normalise.h"

#include "corpus/words.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool gives(const char *word, const char *expected)
{
    dgg_buffer normal = { 0 };
    bool is_equal = dgg_normalise_word(&normal, dgg_text_of(word), NULL) == DGG_OK &&
                    dgg_text_is(dgg_buffer_text(&normal), expected);
    dgg_buffer_destroy(&normal);
    return is_equal;
}

static void plain_words_stay(void)
{
    CU_ASSERT_TRUE(gives("Government", "Government"));
    CU_ASSERT_TRUE(gives("Zürich", "Zürich"));
    CU_ASSERT_TRUE(gives("粤", "粤"));
    CU_ASSERT_TRUE(gives("", ""));
}

static void letters_are_composed_and_ligatures_spelled_out(void)
{
    CU_ASSERT_TRUE(gives("Que\xcc\x81"
                         "bec",
                         "Québec"));
    CU_ASSERT_TRUE(gives("ﬁndings", "findings"));
    CU_ASSERT_TRUE(gives("eﬃcient", "efficient"));
    CU_ASSERT_TRUE(gives("eﬀect", "effect"));
    CU_ASSERT_TRUE(gives("ＡＩ５", "AI5"));
}

static void what_is_unseen_goes(void)
{
    CU_ASSERT_TRUE(gives("gov\xc2\xad"
                         "ernance",
                         "governance"));
    CU_ASSERT_TRUE(gives("Chi\xe2\x80\x8fna", "China"));
    CU_ASSERT_TRUE(gives("14 th", "14th"));
    CU_ASSERT_TRUE(gives("14\xc2\xa0th", "14th"));
}

static void acronyms_end_with_a_point(void)
{
    CU_ASSERT_TRUE(gives("U.S", "U.S."));
    CU_ASSERT_TRUE(gives("U.S.", "U.S."));
}

static bool repairs(const dgg_repairs *repairs, const char *damaged, const char *meant)
{
    return dgg_text_is(dgg_repair(repairs, dgg_text_of(damaged)), meant);
}

static void a_lost_ligature_is_known_by_what_is_left(void)
{
    dgg_repairs words = { 0 };
    CU_ASSERT_EQUAL(
        dgg_repairs_read(&words, dgg_text_of("# remark\nfindings\n\nefficiency\r\nfi"), NULL),
        DGG_OK);
    CU_ASSERT_TRUE(repairs(&words, "ndings", "findings"));
    CU_ASSERT_TRUE(repairs(&words, "eciency", "efficiency"));
    CU_ASSERT_TRUE(repairs(&words, "efciency", "efficiency"));
    CU_ASSERT_TRUE(repairs(&words, "eiciency", "efficiency"));
    CU_ASSERT_TRUE(repairs(&words, "findings", ""));
    CU_ASSERT_TRUE(repairs(&words, "", ""));
    dgg_repairs_destroy(&words);
    dgg_repairs_destroy(&words);
}

/* A word of the list without a ligature, or whose rest is a word of the list, would do harm. */
static void the_list_that_is_built_in_is_sound(void)
{
    dgg_repairs words = { 0 };
    dgg_text list = dgg_words_ligatures();
    CU_ASSERT_EQUAL(dgg_repairs_read(&words, list, NULL), DGG_OK);
    CU_ASSERT(words.damaged.count > 400);
    dgg_text before = { 0 };
    while (list.length > 0) {
        dgg_text word = dgg_text_line(&list);
        if (dgg_text_starts(word, "#")) {
            continue;
        }
        CU_ASSERT(dgg_text_find_byte(word, 'f') < word.length);
        CU_ASSERT(dgg_text_compare(before, word) < 0);
        CU_ASSERT_EQUAL(dgg_repair(&words, word).length, 0);
        before = word;
    }
    CU_ASSERT_TRUE(repairs(&words, "ndings", "findings"));
    CU_ASSERT_TRUE(repairs(&words, "specic", "specific"));
    CU_ASSERT_TRUE(repairs(&words, "nancial", "financial"));
    CU_ASSERT_TRUE(repairs(&words, "dierent", "different"));
    CU_ASSERT_TRUE(repairs(&words, "governance", ""));
    dgg_repairs_destroy(&words);
}

static dgg_status mend_and_forget(void)
{
    dgg_status status = DGG_OK;
    dgg_buffer normal = { 0 };
    dgg_repairs words = { 0 };
    DGG_TRY(dgg_normalise_word(&normal, dgg_text_of("ﬁndings"), NULL));
    DGG_TRY(dgg_normalise_word(&normal, dgg_text_of("U.S"), NULL));
    DGG_TRY(dgg_repairs_read(&words, dgg_text_of("findings\noffice"), NULL));
done:
    dgg_buffer_destroy(&normal);
    dgg_repairs_destroy(&words);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(mend_and_forget());
}

SUITE("corpus/normalise", { "plain words stay", plain_words_stay },
      { "letters are composed and ligatures spelled out",
        letters_are_composed_and_ligatures_spelled_out },
      { "what is unseen goes", what_is_unseen_goes },
      { "acronyms end with a point", acronyms_end_with_a_point },
      { "a lost ligature is known by what is left", a_lost_ligature_is_known_by_what_is_left },
      { "the list that is built in is sound", the_list_that_is_built_in_is_sound },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
