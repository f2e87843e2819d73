#include "corpus/patterns.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { ROOM = 64, MOST = 64 };

static int by_bytes(const void *left, const void *right)
{
    return memcmp(left, right, ROOM);
}

/* Phrases as words with their kind before them, in the order of the alphabet, joined by ",". */
static void add_phrases(dgg_buffer *all, const dgg_phrases *phrases, const dgg_vocabulary *words)
{
    char sorted[MOST][ROOM] = { "" };
    CU_ASSERT_FATAL(phrases->count <= MOST);
    for (size_t i = 0; i < phrases->count; i++) {
        dgg_buffer phrase = { 0 };
        for (uint32_t j = 0; j < phrases->items[i].count; j++) {
            dgg_buffer_add(&phrase, dgg_text_of(j > 0 ? " " : ""), NULL);
            dgg_buffer_add(&phrase, words->units.texts[phrases->items[i].units[j]], NULL);
        }
        CU_ASSERT_FATAL(phrase.length > 0 && phrase.length < ROOM);
        snprintf(sorted[i], ROOM, "%.*s", (int)phrase.length, phrase.bytes);
        dgg_buffer_destroy(&phrase);
    }
    qsort(sorted, phrases->count, ROOM, by_bytes);
    for (size_t i = 0; i < phrases->count; i++) {
        dgg_buffer_add(all, dgg_text_of(i > 0 ? "," : ""), NULL);
        dgg_buffer_add(all, dgg_text_of(sorted[i]), NULL);
    }
}

static bool stands_for(const char *pattern, const char *expected)
{
    dgg_vocabulary words = { 0 };
    dgg_buffer all = { 0 };
    dgg_error error = { 0 };
    dgg_parsed_pattern parsed = { 0 };
    bool is_equal = dgg_pattern_parse(&parsed, dgg_text_of(pattern), &words, &error) == DGG_OK;
    add_phrases(&all, &parsed.left, &words);
    if (parsed.distance > 0) {
        dgg_buffer_print(&all, NULL, " ~%u ", (unsigned)parsed.distance);
        add_phrases(&all, &parsed.right, &words);
    }
    is_equal = is_equal && dgg_text_is(dgg_buffer_text(&all), expected);
    dgg_buffer_destroy(&all);
    dgg_vocabulary_destroy(&words);
    return is_equal;
}

static bool fails(const char *pattern, const char *message)
{
    dgg_vocabulary words = { 0 };
    dgg_error error = { 0 };
    dgg_parsed_pattern parsed = { 0 };
    dgg_status status = dgg_pattern_parse(&parsed, dgg_text_of(pattern), &words, &error);
    dgg_vocabulary_destroy(&words);
    bool has_message = status == DGG_BAD_INPUT && strstr(error.message, message) != NULL;
    if (!has_message) {
        printf("\n    [%s] says: %s\n", pattern, error.message);
    }
    return has_message;
}

static void words_in_a_row_are_one_phrase(void)
{
    CU_ASSERT_TRUE(stands_for("digital governance", "wdigital wgovernance"));
    CU_ASSERT_TRUE(stands_for(" Smart  Cities ", "wsmart wcity"));
    CU_ASSERT_TRUE(stands_for("e-government", "we wgovernment"));
    CU_ASSERT_TRUE(stands_for("数据", "w数 w据"));
    CU_ASSERT_TRUE(stands_for("localisation", "wlocalization"));
}

static void exact_forms_and_stems_are_units_of_their_own(void)
{
    CU_ASSERT_TRUE(stands_for("=AI", "=AI"));
    CU_ASSERT_TRUE(stands_for("=U.S policy", "=U.S. wpolicy"));
    CU_ASSERT_TRUE(stands_for("Digitali* divide", "*digitali wdivide"));
    CU_ASSERT_TRUE(stands_for("e-gov*", "we *gov"));
    CU_ASSERT_TRUE(stands_for("urbanis*", "*urbanis,*urbaniz"));
}

static void alternatives_are_multiplied_out(void)
{
    CU_ASSERT_TRUE(stands_for("(a|b) c", "wa wc,wb wc"));
    CU_ASSERT_TRUE(stands_for("at (the|) level", "wat wlevel,wat wthe wlevel"));
    CU_ASSERT_TRUE(stands_for("(a|b)(c|d e)", "wa wc,wa wd we,wb wc,wb wd we"));
    CU_ASSERT_TRUE(stands_for("(a (b|c)|d)", "wa wb,wa wc,wd"));
    CU_ASSERT_TRUE(stands_for("x(|y|z)", "wx,wx wy,wx wz"));
}

static void a_tilde_parts_two_sides(void)
{
    CU_ASSERT_TRUE(stands_for("govern* ~3 (internet|web)", "*govern ~3 winternet,wweb"));
    CU_ASSERT_TRUE(stands_for("a~12 b c", "wa ~12 wb wc"));
}

static void what_is_wrong_is_told_with_its_place(void)
{
    CU_ASSERT_TRUE(fails("", "pattern '', character 1: a word is missing"));
    CU_ASSERT_TRUE(fails("(a|)", "character 1: a word is missing: this would match anything"));
    CU_ASSERT_TRUE(fails("a ~3", "character 5: a word is missing"));
    CU_ASSERT_TRUE(fails("~3 a", "character 1: a word is missing"));
    CU_ASSERT_TRUE(fails("a (b|c", "character 3: this bracket is never closed"));
    CU_ASSERT_TRUE(fails("数 a) b", "character 4: this bracket was never opened"));
    CU_ASSERT_TRUE(fails("a | b", "character 3: | stands inside brackets only"));
    CU_ASSERT_TRUE(fails("(a ~3 b)", "character 4: ~ cannot stand inside brackets"));
    CU_ASSERT_TRUE(fails("a ~ b", "character 3: ~ needs a number of words from 1 to 99"));
    CU_ASSERT_TRUE(fails("a ~0 b", "~ needs a number"));
    CU_ASSERT_TRUE(fails("a ~100 b", "~ needs a number"));
    CU_ASSERT_TRUE(fails("a ~3x b", "~ needs a number"));
    CU_ASSERT_TRUE(fails("a ~3 b ~4 c", "character 8: one ~ is the most"));
    CU_ASSERT_TRUE(fails("dig*tal", "* stands at the end of a word only"));
    CU_ASSERT_TRUE(fails("a=b", "= stands at the beginning of a word only"));
    CU_ASSERT_TRUE(fails("=dig*", "= and * cannot stand together"));
    CU_ASSERT_TRUE(fails("a +", "character 3: no letter or digit"));
    CU_ASSERT_TRUE(fails("*", "no letter or digit"));
    CU_ASSERT_TRUE(fails("x*", "two letters or more"));
    CU_ASSERT_TRUE(fails("数*", "a Chinese character takes no *"));
    CU_ASSERT_TRUE(fails("数", "a single Chinese character means too much"));
    CU_ASSERT_TRUE(fails("数据 ~3 数", "a single Chinese character means too much"));
}

static void what_is_too_large_is_refused(void)
{
    CU_ASSERT_TRUE(fails("(a|b|c|d|e|f|g|h|i|j) (a|b|c|d|e|f|g|h|i|j) (a|b|c|d|e|f|g|h|i|j) "
                         "(a|b|c|d|e|f|g|h|i|j)",
                         "character 67: this stands for more than 1000 phrases"));
    CU_ASSERT_TRUE(fails("((((((((((a))))))))))", "nested too deep"));
    CU_ASSERT_TRUE(fails("a a a a a a a a a a a a a a a a a a a a a a a a a", "longer than 24"));
    CU_ASSERT_TRUE(fails("a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a", "longer than 24"));
    char word[200] = "";
    memset(word, 'x', sizeof word - 1);
    CU_ASSERT_TRUE(fails(word, "too long"));
}

static void many_patterns_are_read_in_no_time(void)
{
    enum { PATTERNS = 10000 };
    dgg_vocabulary words = { 0 };
    for (int i = 0; i < PATTERNS; i++) {
        char pattern[ROOM];
        dgg_parsed_pattern parsed;
        snprintf(pattern, sizeof pattern, "word%d (city|town) of%d", i, i);
        dgg_pattern_parse(&parsed, dgg_text_of(pattern), &words, NULL);
        CU_ASSERT_EQUAL(parsed.left.count, 2);
    }
    CU_ASSERT_EQUAL(words.units.count, 2 * PATTERNS + 2);
    dgg_vocabulary_destroy(&words);
}

static dgg_status parse_and_forget(void)
{
    dgg_vocabulary words = { 0 };
    dgg_parsed_pattern parsed = { 0 };
    dgg_status status =
        dgg_pattern_parse(&parsed, dgg_text_of("=AI (urbanis*|city) ~3 web"), &words, NULL);
    dgg_vocabulary_destroy(&words);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(parse_and_forget());
}

SUITE("corpus/patterns", { "words in a row are one phrase", words_in_a_row_are_one_phrase },
      { "exact forms and stems are units of their own",
        exact_forms_and_stems_are_units_of_their_own },
      { "alternatives are multiplied out", alternatives_are_multiplied_out },
      { "a tilde parts two sides", a_tilde_parts_two_sides },
      { "what is wrong is told with its place", what_is_wrong_is_told_with_its_place },
      { "what is too large is refused", what_is_too_large_is_refused },
      { "many patterns are read in no time", many_patterns_are_read_in_no_time },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
