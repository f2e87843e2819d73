#include "corpus/tokens/walk.h"

#include <string.h>

#include "tests/support/suite.h"

static dgg_token word(const char *text)
{
    return (dgg_token){ .word = dgg_text_of(text), .end = (uint32_t)strlen(text) };
}

static dgg_gap gap_behind(const char *before, const char *rest, dgg_field field)
{
    dgg_token token = word(before);
    dgg_walk walk = dgg_walk_begin(dgg_text_of(rest));
    return dgg_gap_read(&walk, &token, field);
}

static void a_stop_is_an_ending_once_a_blank_follows(void)
{
    CU_ASSERT_EQUAL(gap_behind("it", ". Then", DGG_TITLE).ending, DGG_DONE_ENDING);
    CU_ASSERT_EQUAL(gap_behind("it", ".Then", DGG_TITLE).ending, DGG_OPEN_ENDING);
    CU_ASSERT_EQUAL(gap_behind("it", ", Then", DGG_TITLE).ending, DGG_NO_ENDING);
    CU_ASSERT_EQUAL(gap_behind("Dr", ". Then", DGG_TITLE).ending, DGG_NO_ENDING);
    CU_ASSERT_FALSE(gap_behind("it", ". Then", DGG_TITLE).is_sure);
}

static void closing_quotes_belong_to_the_sentence(void)
{
    dgg_gap gap = gap_behind("it", ".”) (Then", DGG_TITLE);
    CU_ASSERT_EQUAL(gap.end, 3);
    CU_ASSERT_TRUE(gap.has_next);
    CU_ASSERT_EQUAL(gap.next, 4);
}

static void some_endings_are_sure(void)
{
    CU_ASSERT_TRUE(gap_behind("it", "。then", DGG_TITLE).is_sure);
    CU_ASSERT_TRUE(gap_behind("it", "\n \nthen", DGG_TITLE).is_sure);
    CU_ASSERT_FALSE(gap_behind("it", "\nthen", DGG_TITLE).is_sure);
    CU_ASSERT_TRUE(gap_behind("it", "; then", DGG_KEYWORDS).is_sure);
    CU_ASSERT_EQUAL(gap_behind("it", "; then", DGG_KEYWORDS).end, 0);
    CU_ASSERT_FALSE(gap_behind("it", "; then", DGG_ABSTRACT).is_sure);
}

static void before_the_first_word_nothing_ends(void)
{
    dgg_walk walk = dgg_walk_begin(dgg_text_of(" ... “Then"));
    dgg_gap gap = dgg_gap_read(&walk, NULL, DGG_ABSTRACT);
    CU_ASSERT_EQUAL(gap.ending, DGG_NO_ENDING);
    CU_ASSERT_EQUAL(gap.next, 1);
    CU_ASSERT_EQUAL(walk.place, 6);
    CU_ASSERT_EQUAL(walk.kind, DGG_CAPITAL);
}

/* What stands before the second word, apart from blanks. */
static unsigned gap_in(const char *text)
{
    dgg_tokens tokens = { 0 };
    dgg_tokens_cut(&tokens, dgg_text_of(text), DGG_ABSTRACT, NULL);
    CU_ASSERT_FATAL(tokens.count > 1);
    unsigned gap = tokens.items[1].gap;
    dgg_tokens_destroy(&tokens);
    return gap & ~(unsigned)DGG_GAP_BLANK;
}

static void gaps_tell_what_stands_between(void)
{
    CU_ASSERT_EQUAL(gap_in("one two"), 0);
    CU_ASSERT_EQUAL(gap_in("one-two"), DGG_GAP_HYPHEN);
    CU_ASSERT_EQUAL(gap_in("one–two"), DGG_GAP_HYPHEN);
    CU_ASSERT_EQUAL(gap_in("one- and"), DGG_GAP_HYPHEN);
    CU_ASSERT_EQUAL(gap_in("one - two"), DGG_GAP_HYPHEN | DGG_GAP_BREAK);
    CU_ASSERT_EQUAL(gap_in("one – two"), DGG_GAP_HYPHEN | DGG_GAP_BREAK);
    CU_ASSERT_EQUAL(gap_in("one—two"), DGG_GAP_BREAK);
    CU_ASSERT_EQUAL(gap_in("one/two"), DGG_GAP_SLASH);
    CU_ASSERT_EQUAL(gap_in("one & two"), DGG_GAP_AMPERSAND);
    CU_ASSERT_EQUAL(gap_in("one, two"), DGG_GAP_COMMA);
    CU_ASSERT_EQUAL(gap_in("一、二"), DGG_GAP_COMMA);
    CU_ASSERT_EQUAL(gap_in("one: two"), DGG_GAP_BREAK);
    CU_ASSERT_EQUAL(gap_in("one (two"), DGG_GAP_BREAK);
    CU_ASSERT_EQUAL(gap_in("one) two"), DGG_GAP_OTHER);
    CU_ASSERT_EQUAL(gap_in("one “two”"), DGG_GAP_OTHER);
    CU_ASSERT_EQUAL(gap_in("Xi'an"), 0);
    CU_ASSERT_EQUAL(gap_in("one's two"), DGG_GAP_POSSESSIVE);
    CU_ASSERT_EQUAL(gap_in("ones' two"), DGG_GAP_POSSESSIVE | DGG_GAP_OTHER);
    CU_ASSERT_EQUAL(gap_in("St. Petersburg"), DGG_GAP_OTHER);
    CU_ASSERT_EQUAL(gap_in("one. Two"), DGG_GAP_OTHER | DGG_GAP_SENTENCE);
}

SUITE("corpus/tokens/gaps",
      { "a stop is an ending once a blank follows", a_stop_is_an_ending_once_a_blank_follows },
      { "closing quotes belong to the sentence", closing_quotes_belong_to_the_sentence },
      { "some endings are sure", some_endings_are_sure },
      { "before the first word nothing ends", before_the_first_word_nothing_ends },
      { "gaps tell what stands between", gaps_tell_what_stands_between })
