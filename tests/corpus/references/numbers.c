#include "corpus/references/numbers.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool counts(const char *text, const char *volume, const char *issue)
{
    dgg_reference_words words = { 0 };
    dgg_reference_counting counting = { 0 };
    CU_ASSERT_EQUAL(dgg_reference_words_cut(&words, dgg_text_of(text), NULL), DGG_OK);
    for (size_t i = 0; i < words.count; i++) {
        dgg_reference_count(&counting, &words.items[i]);
    }
    bool is_right =
        dgg_text_is(counting.found.volume, volume) && dgg_text_is(counting.found.issue, issue);
    dgg_reference_words_destroy(&words);
    return is_right;
}

static void volume_and_issue_are_told_apart(void)
{
    CU_ASSERT_TRUE(counts("vol. 39, no. 9,", "39", "9"));
    CU_ASSERT_TRUE(counts("39(9):", "39", "9"));
    CU_ASSERT_TRUE(counts("Vol. 2 (1),", "2", "1"));
    CU_ASSERT_TRUE(counts("52.4:", "52", "4"));
    CU_ASSERT_TRUE(counts("v.201,", "201", ""));
    CU_ASSERT_TRUE(counts("n°167.", "", "167"));
    CU_ASSERT_TRUE(counts("98:5:", "98", "5"));
    CU_ASSERT_TRUE(counts("XIV,", "XIV", ""));
    CU_ASSERT_TRUE(counts("41 (S12)", "41", "S12"));
    CU_ASSERT_TRUE(counts("", "", ""));
}

static bool pages_are(const char *text, const char *wanted)
{
    dgg_buffer pages = { 0 };
    CU_ASSERT_EQUAL(dgg_reference_pages(&pages, dgg_text_of(text), NULL), DGG_OK);
    bool is_right = dgg_text_is(dgg_buffer_text(&pages), wanted);
    dgg_buffer_destroy(&pages);
    return is_right;
}

static void pages_are_plain(void)
{
    CU_ASSERT_TRUE(pages_are("pp. 120 – 30.", "120-30"));
    CU_ASSERT_TRUE(pages_are("Pages 1--19", "1-19"));
    CU_ASSERT_TRUE(pages_are("p.267-276.", "267-276"));
    CU_ASSERT_TRUE(pages_are("(pp. 1761–1800).", "1761-1800"));
    CU_ASSERT_TRUE(pages_are("e1234", "e1234"));
    CU_ASSERT_TRUE(pages_are("S. 33", "33"));
    CU_ASSERT_TRUE(pages_are("S33-S40", "S33-S40"));
    CU_ASSERT_TRUE(pages_are("250 p.", ""));
    CU_ASSERT_TRUE(pages_are("30p", ""));
    CU_ASSERT_TRUE(pages_are("in press here", ""));
    CU_ASSERT_TRUE(pages_are("", ""));
}

static dgg_status make_and_forget(void)
{
    dgg_buffer pages = { 0 };
    dgg_status status = dgg_reference_pages(&pages, dgg_text_of("pp. 120 – 30"), NULL);
    dgg_buffer_destroy(&pages);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(make_and_forget());
}

SUITE("corpus/references/numbers",
      { "volume and issue are told apart", volume_and_issue_are_told_apart },
      { "pages are plain", pages_are_plain },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
