#include "corpus/references/words.h"

#include "corpus/words.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* The words of the text, each in brackets. */
static bool cuts(const char *text, const char *wanted)
{
    dgg_reference_words words = { 0 };
    dgg_buffer told = { 0 };
    CU_ASSERT_EQUAL(dgg_reference_words_cut(&words, dgg_text_of(text), NULL), DGG_OK);
    for (size_t i = 0; i < words.count; i++) {
        dgg_buffer_print(&told, NULL, "[%.*s]", (int)words.items[i].text.length,
                         words.items[i].text.start);
    }
    bool is_right = dgg_text_is(dgg_buffer_text(&told), wanted);
    dgg_buffer_destroy(&told);
    dgg_reference_words_destroy(&words);
    return is_right;
}

static void parts_that_touch_are_cut(void)
{
    CU_ASSERT_TRUE(cuts("Maps. 2000;355(9222):2220-1.", "[Maps.][2000;][355][(9222):][2220-1.]"));
    CU_ASSERT_TRUE(cuts("Smith,J.K. (1999)Maps", "[Smith,][J.K.][(1999)][Maps]"));
    CU_ASSERT_TRUE(cuts("towns.Journal of J.Maps", "[towns.][Journal][of][J.][Maps]"));
    CU_ASSERT_TRUE(
        cuts("https://x.org/a:1;2 10.1000/a(1):2", "[https://x.org/a:1;2][10.1000/a(1):2]"));
    CU_ASSERT_TRUE(cuts("10,000 maps", "[10,000][maps]"));
    CU_ASSERT_TRUE(cuts("  ", ""));
}

static void quoted_parts_reach_to_the_closing_mark(void)
{
    dgg_reference_words words = { 0 };
    CU_ASSERT_EQUAL(dgg_reference_words_cut(&words, dgg_text_of("Doe, “On the maps,” Towns"), NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL_FATAL(words.count, 5);
    CU_ASSERT_FALSE(words.items[0].is_quoted);
    CU_ASSERT_TRUE(words.items[1].is_quoted && words.items[3].is_quoted);
    CU_ASSERT_FALSE(words.items[4].is_quoted);
    dgg_reference_words_destroy(&words);
}

static void cues_are_found_in_a_sorted_list(void)
{
    CU_ASSERT_TRUE(dgg_reference_cues(dgg_text_of("press")) & DGG_CUE('p'));
    CU_ASSERT_TRUE(dgg_reference_cues(dgg_text_of("may")) & DGG_CUE('m'));
    CU_ASSERT_TRUE(dgg_reference_cues(dgg_text_of("&")) & DGG_CUE('a'));
    CU_ASSERT_EQUAL(dgg_reference_cues(dgg_text_of("xyzzy")), 0);
    CU_ASSERT_EQUAL(dgg_reference_cues(dgg_text_of("")), 0);
    dgg_text list = dgg_words_cues(), before = { 0 };
    size_t unfound = 0;
    while (list.length > 0) {
        dgg_text line = dgg_text_line(&list), word = dgg_text_cut(&line, ' ');
        CU_ASSERT_TRUE(dgg_text_compare(before, word) < 0);
        unfound += dgg_reference_cues(word) == 0;
        before = word;
    }
    CU_ASSERT_EQUAL(unfound, 0);
}

static void words_without_accents_and_capitals_are_looked_up(void)
{
    dgg_reference_words words = { 0 };
    CU_ASSERT_EQUAL(dgg_reference_words_cut(&words, dgg_text_of("ÉDITIONS éditions"), NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL_FATAL(words.count, 2);
    CU_ASSERT_TRUE(words.items[0].cues & DGG_CUE('p'));
    CU_ASSERT_EQUAL(words.items[0].hash, words.items[1].hash);
    dgg_reference_words_destroy(&words);
}

static void long_texts_are_cut_off(void)
{
    dgg_buffer text = { 0 };
    dgg_reference_words words = { 0 };
    for (int i = 0; i < 1000; i++) {
        dgg_buffer_add(&text, dgg_text_of("a;(1) "), NULL);
    }
    CU_ASSERT_EQUAL(dgg_reference_words_cut(&words, dgg_buffer_text(&text), NULL), DGG_OK);
    CU_ASSERT_EQUAL(words.count, DGG_REFERENCE_MOST_WORDS);
    dgg_reference_words_destroy(&words);
    dgg_buffer_destroy(&text);
}

static dgg_status cut_and_forget(void)
{
    dgg_reference_words words = { 0 };
    dgg_status status = dgg_reference_words_cut(&words, dgg_text_of("Smith, J. (2019) Maps"), NULL);
    dgg_reference_words_destroy(&words);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(cut_and_forget());
}

SUITE("corpus/references/words", { "parts that touch are cut", parts_that_touch_are_cut },
      { "quoted parts reach to the closing mark", quoted_parts_reach_to_the_closing_mark },
      { "cues are found in a sorted list", cues_are_found_in_a_sorted_list },
      { "words without accents and capitals are looked up",
        words_without_accents_and_capitals_are_looked_up },
      { "long texts are cut off", long_texts_are_cut_off },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
