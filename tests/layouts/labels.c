#include "layouts/labels.h"

#include <stdio.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { ROOM = 1 << 12 };

/* The lines of the label, joined by "|". A character of 0.556 em is one unit of width. */
static const char *wrapped(const char *label, double width, size_t most, char text[ROOM])
{
    dgg_arena *arena = NULL;
    dgg_lines lines = { 0 };
    dgg_wrapping how = { DGG_REGULAR, 1 / 0.556, width, most, 0 };
    size_t length = 0;
    CU_ASSERT_EQUAL(dgg_label_wrap(dgg_text_of(label), &how, &arena, &lines, NULL), DGG_OK);
    CU_ASSERT_TRUE(lines.count <= most);
    for (size_t i = 0; i < lines.count; i++) {
        double wide = how.size * dgg_metrics_width(lines.items[i], how.face);
        CU_ASSERT_TRUE(wide <= width + 1e-6 && wide <= lines.width + 1e-6);
        length += (size_t)snprintf(text + length, ROOM - length, "%s%.*s", i > 0 ? "|" : "",
                                   (int)lines.items[i].length, lines.items[i].start);
    }
    text[length] = '\0';
    dgg_arena_release(&arena);
    return text;
}

#define WRAPS(label, width, most, wanted)                                                          \
    CU_ASSERT_STRING_EQUAL(wrapped(label, width, most, (char[ROOM]){ 0 }), wanted)

static void no_word_is_left_alone_on_the_last_line(void)
{
    WRAPS("Governing by the Internet: Local Governance in the Digital Age", 23, 4,
          "Governing by the Internet:|Local Governance|in the Digital Age");
    WRAPS("social stability", 9, 3, "social|stability");
}

static void a_short_label_stays_on_one_line(void)
{
    WRAPS("smart city", 20, 3, "smart city");
    WRAPS("", 20, 3, "");
    WRAPS(" \n\t ", 20, 3, "");
}

static void what_does_not_fit_ends_in_an_ellipsis(void)
{
    WRAPS("one two three four five six seven eight nine ten", 9, 2, "one two|three…");
    WRAPS("incomprehensibilities", 8, 1, "incomp…");
    WRAPS("nothing, more", 10, 1, "nothing…");
}

static void lines_break_between_chinese_characters(void)
{
    WRAPS("数字政府与地方治理研究", 12, 3, "数字政府与地|方治理研究");
    WRAPS("城市“大脑”：杭州", 8, 4, "城市“大|脑”：杭州");
    WRAPS("《数字》", 4, 4, "《数|字》");
    WRAPS("中国 data 治理", 9, 3, "中国 data|治理");
}

static void lines_break_behind_hyphens_and_inside_a_word_too_long(void)
{
    WRAPS("state-led platformisation", 10, 4, "state-led|platformisati|on");
    WRAPS("centre-periphery", 10, 2, "centre-|periphery");
    WRAPS("2019-2023 plan", 9, 2, "2019-2023|plan");
}

static void no_line_begins_with_a_separator(void)
{
    WRAPS("Digital governance · digital infrastructure", 24, 2,
          "Digital governance ·|digital infrastructure");
    WRAPS("Madariaga – College of Europe", 12, 3, "Madariaga –|College|of Europe");
}

static void white_space_becomes_single_and_direction_marks_go(void)
{
    WRAPS("  smart \n\t city  ", 20, 2, "smart city");
    WRAPS("safe \xE2\x80\xAEtxt\xE2\x80\xAC", 20, 2, "safe txt"); /* an override and its end */
    WRAPS("a\x01"
          "b",
          20, 2, "a b");
}

static void names_are_joined_and_what_is_empty_left_out(void)
{
    dgg_arena *arena = NULL;
    dgg_text joined = { 0 };
    dgg_text names[] = { dgg_text_of("2024"), { 0 }, dgg_text_of("Asia") };
    CU_ASSERT_EQUAL(dgg_label_join(names, 3, &arena, &joined, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(joined, "2024 · Asia"));
    CU_ASSERT_EQUAL(dgg_label_join(names, 0, &arena, &joined, NULL), DGG_OK);
    CU_ASSERT_EQUAL(joined.length, 0);
    dgg_arena_release(&arena);
}

static void foreign_writing_is_set_apart_in_a_sentence(void)
{
    dgg_arena *arena = NULL;
    dgg_text apart = dgg_text_of("plain 城市");
    CU_ASSERT_EQUAL(dgg_label_isolate(&apart, &arena, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(apart, "plain 城市"));
    apart = dgg_text_of("\xE2\x80\xAEright\xE2\x80\xAC");
    CU_ASSERT_EQUAL(dgg_label_isolate(&apart, &arena, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(apart, "right"));
    apart = dgg_text_of("مدينة \xE2\x81\xA9!");
    CU_ASSERT_EQUAL(dgg_label_isolate(&apart, &arena, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(apart, "\xE2\x81\xA8مدينة !\xE2\x81\xA9"));
    dgg_arena_release(&arena);
}

static dgg_status wrap_and_forget(void)
{
    dgg_arena *arena = NULL;
    dgg_lines lines = { 0 };
    dgg_text apart = dgg_text_of("مدينة");
    dgg_wrapping how = { DGG_BOLD, 10, 50, 2, 60 };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_label_wrap(dgg_text_of("one two three four five six"), &how, &arena, &lines, NULL));
    DGG_TRY(dgg_label_join(lines.items, lines.count, &arena, &apart, NULL));
    DGG_TRY(dgg_label_isolate(&apart, &arena, NULL));
done:
    dgg_arena_release(&arena);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(wrap_and_forget());
}

SUITE("layouts/labels",
      { "no word is left alone on the last line", no_word_is_left_alone_on_the_last_line },
      { "a short label stays on one line", a_short_label_stays_on_one_line },
      { "what does not fit ends in an ellipsis", what_does_not_fit_ends_in_an_ellipsis },
      { "lines break between Chinese characters", lines_break_between_chinese_characters },
      { "lines break behind hyphens, and inside a word too long",
        lines_break_behind_hyphens_and_inside_a_word_too_long },
      { "no line begins with a separator", no_line_begins_with_a_separator },
      { "white space becomes single and direction marks go",
        white_space_becomes_single_and_direction_marks_go },
      { "names are joined and what is empty left out",
        names_are_joined_and_what_is_empty_left_out },
      { "foreign writing is set apart in a sentence", foreign_writing_is_set_apart_in_a_sentence },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
