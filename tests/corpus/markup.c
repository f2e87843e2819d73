#include "corpus/markup.h"

#include <stdio.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool is(const char *text, const char *wanted)
{
    dgg_buffer plain = { 0 };
    CU_ASSERT_EQUAL(dgg_markup_strip(&plain, dgg_text_of(text), NULL), DGG_OK);
    bool is_right = dgg_text_is(dgg_buffer_text(&plain), wanted);
    if (!is_right) {
        printf("%s is %.*s\n", text, (int)plain.length, plain.bytes);
    }
    dgg_buffer_destroy(&plain);
    return is_right;
}

static void tags_inside_words_leave_no_blank(void)
{
    CU_ASSERT_TRUE(is("CO<sub>2</sub> in <I>Nature</I>", "CO2 in Nature"));
    CU_ASSERT_TRUE(is("<span class=\"nocase\">iPhone</span>s", "iPhones"));
}

static void tags_of_paragraphs_part_words(void)
{
    CU_ASSERT_TRUE(
        is("<jats:sec><jats:title>Aim</jats:title>\n <jats:p>Maps<br/>and towns.</jats:p>",
           "Aim Maps and towns."));
    CU_ASSERT_TRUE(is("<p>One</p><p>Two</p>", "One Two"));
    CU_ASSERT_TRUE(is("<mml:math display=\"x\"><mml:mi>k</mml:mi></mml:math>-means", "k-means"));
}

static void entities_become_characters_once(void)
{
    CU_ASSERT_TRUE(is("R&amp;D &lt;i&gt; &amp;lt;", "R&D <i> &lt;"));
    CU_ASSERT_TRUE(is("AT&T & more", "AT&T & more"));
}

static void what_only_looks_like_a_tag_stays(void)
{
    CU_ASSERT_TRUE(is("a < b > c", "a < b > c"));
    CU_ASSERT_TRUE(is("p <0.05, <x>, </>, <>, <i", "p <0.05, <x>, </>, <>, <i"));
    CU_ASSERT_TRUE(is("", ""));
    CU_ASSERT_TRUE(is("<", "<"));
}

static dgg_status strip_and_forget(void)
{
    dgg_buffer plain = { 0 };
    dgg_status status = dgg_markup_strip(&plain, dgg_text_of("<p>&amp;</p><"), NULL);
    dgg_buffer_destroy(&plain);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(strip_and_forget());
}

SUITE("corpus/markup", { "tags inside words leave no blank", tags_inside_words_leave_no_blank },
      { "tags of paragraphs part words", tags_of_paragraphs_part_words },
      { "entities become characters once", entities_become_characters_once },
      { "what only looks like a tag stays", what_only_looks_like_a_tag_stays },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
