#include "corpus/readers/references/layout.h"

#include "tests/support/suite.h"

#define ONE "Smith, J. (2019). On maps. Journal of Maps, 12(3), 45–60.\n"
#define OTHER "Doe, A. (2001). On towns. Journal of Towns, 4(1), 1–9.\n"

static bool is(const char *head, dgg_references_parting parting)
{
    return dgg_references_layout_of(dgg_text_of(head)).parting == parting;
}

static void layouts_are_told_by_the_beginning(void)
{
    CU_ASSERT_TRUE(is(ONE OTHER, DGG_PARTED_BY_LINES));
    CU_ASSERT_TRUE(is(ONE "\n" OTHER, DGG_PARTED_BY_LINES));
    CU_ASSERT_TRUE(is("1. " ONE "2. " OTHER, DGG_PARTED_BY_MARKERS));
    CU_ASSERT_TRUE(is("[1]王伟. 地图[M]. 2001.\n[2]王伟. 城市[M]. 2002.\n", DGG_PARTED_BY_MARKERS));
    CU_ASSERT_TRUE(is("- " ONE "- " OTHER, DGG_PARTED_BY_MARKERS));
    CU_ASSERT_TRUE(
        is("Smith, J. On\nmaps, 2019.\n\nDoe, A. On\ntowns, 2001.\n", DGG_PARTED_BY_BLANKS));
    CU_ASSERT_TRUE(
        is("Smith, J. On\n  maps, 2019.\nDoe, A. On\n  towns, 2001.\n", DGG_PARTED_BY_HANGING));
    CU_ASSERT_TRUE(
        is("  Smith, J. On\nmaps, 2019.\n  Doe, A. On\ntowns, 2001.\n", DGG_PARTED_BY_INDENTS));
    CU_ASSERT_TRUE(is("", DGG_PARTED_BY_LINES));
    CU_ASSERT_EQUAL(dgg_references_layout_of(dgg_text_of("  " ONE "\t" OTHER)).margin, 2);
}

static void a_line_is_looked_at_alone(void)
{
    dgg_references_line line = dgg_references_look(dgg_text_of("   [12] On maps  "), 2);
    CU_ASSERT_TRUE(line.is_marked && line.is_indented && dgg_text_is(line.text, "[12] On maps"));
    CU_ASSERT_TRUE(dgg_references_look(dgg_text_of("［1］地图"), 0).is_marked);
    CU_ASSERT_TRUE(dgg_references_look(dgg_text_of("Works cited:"), 0).is_heading);
    CU_ASSERT_TRUE(dgg_references_look(dgg_text_of("212"), 0).is_stray);
    CU_ASSERT_TRUE(dgg_references_look(dgg_text_of("doi: 10.1000/a"), 0).is_address);
    CU_ASSERT_TRUE(dgg_references_look(dgg_text_of("https://x.org/a"), 0).is_address);
    CU_ASSERT_FALSE(dgg_references_look(dgg_text_of("https://x.org/a is a page"), 0).is_address);
    line = dgg_references_look(dgg_text_of(""), 0);
    CU_ASSERT_FALSE(line.is_marked || line.is_stray || line.is_address || line.is_heading);
}

static bool begins(dgg_references_parting parting, const char *last, const char *line,
                   bool was_blank)
{
    const dgg_references_layout layout = { .parting = parting };
    const dgg_references_before before = { dgg_text_of(last), was_blank };
    const dgg_references_line look = dgg_references_look(dgg_text_of(line), 0);
    return dgg_references_begins(&layout, &look, &before);
}

static void lines_go_on_or_begin_anew(void)
{
    static const char cut[] = "Smith, J. (2019). On maps and on the people who draw";
    CU_ASSERT_TRUE(begins(DGG_PARTED_BY_LINES, "", "them", false));
    CU_ASSERT_FALSE(begins(DGG_PARTED_BY_LINES, cut, "Them. London: Sage.", false));
    CU_ASSERT_FALSE(begins(DGG_PARTED_BY_LINES, "On maps.", "and towns.", false));
    CU_ASSERT_FALSE(begins(DGG_PARTED_BY_LINES, ONE, "https://doi.org/10.1000/a", true));
    CU_ASSERT_TRUE(begins(DGG_PARTED_BY_LINES, "Sage.", "van " OTHER, false));
    CU_ASSERT_TRUE(begins(DGG_PARTED_BY_LINES, cut, OTHER, true));
    CU_ASSERT_TRUE(begins(DGG_PARTED_BY_MARKERS, cut, "2. On towns", false));
    CU_ASSERT_FALSE(begins(DGG_PARTED_BY_MARKERS, cut, OTHER, false));
    CU_ASSERT_TRUE(begins(DGG_PARTED_BY_MARKERS, cut, OTHER, true));
    CU_ASSERT_TRUE(begins(DGG_PARTED_BY_MARKERS, "[1]王伟. 地图[M]. 北京: 某社, 2001.",
                          "王伟. 城市[M]. 北京: 某社, 2002.", false));
    CU_ASSERT_FALSE(begins(DGG_PARTED_BY_MARKERS, "1. Smith, J. (2019). On maps and towns.",
                           "Journal of Maps, 12(3), 45–60.", false));
    CU_ASSERT_FALSE(begins(DGG_PARTED_BY_BLANKS, cut, OTHER, false));
    CU_ASSERT_TRUE(begins(DGG_PARTED_BY_BLANKS, cut, OTHER, true));
    CU_ASSERT_FALSE(begins(DGG_PARTED_BY_HANGING, cut, "  " OTHER, false));
    CU_ASSERT_TRUE(begins(DGG_PARTED_BY_HANGING, cut, OTHER, false));
    CU_ASSERT_TRUE(begins(DGG_PARTED_BY_INDENTS, cut, "  " OTHER, false));
    CU_ASSERT_FALSE(begins(DGG_PARTED_BY_INDENTS, cut, OTHER, false));
}

static void whole_lines_need_no_full_stop(void)
{
    static const char cut[] = "Smith, J., (2019) On maps and on the people who draw, , Stanford";
    const dgg_references_layout layout = { .are_whole = true };
    const dgg_references_before before = { .last = dgg_text_of(cut) };
    dgg_references_line line = dgg_references_look(dgg_text_of(OTHER), 0);
    CU_ASSERT_TRUE(dgg_references_begins(&layout, &line, &before));
    line = dgg_references_look(dgg_text_of("University Press of the Towns"), 0);
    CU_ASSERT_FALSE(dgg_references_begins(&layout, &line, &before));
    CU_ASSERT_TRUE(dgg_references_layout_of(dgg_text_of(ONE OTHER)).are_whole);
    CU_ASSERT_FALSE(dgg_references_layout_of(dgg_text_of("Smith, J. On\nmaps, 2019.\n")).are_whole);
}

static bool is_section(const char *text, bool was_blank)
{
    const dgg_references_before before = { dgg_text_of("x"), was_blank };
    const dgg_references_line line = dgg_references_look(dgg_text_of(text), 0);
    return dgg_references_is_section(&line, &before);
}

static void headings_of_sections_stand_alone(void)
{
    CU_ASSERT_TRUE(is_section("Books and chapters", true));
    CU_ASSERT_FALSE(is_section("Books and chapters", false));
    CU_ASSERT_FALSE(is_section("1. Books and chapters", true));
    CU_ASSERT_FALSE(is_section("Books are read.", true));
    CU_ASSERT_FALSE(is_section("Smith, J. Maps, 2019", true));
}

SUITE("corpus/readers/references/layout",
      { "layouts are told by the beginning", layouts_are_told_by_the_beginning },
      { "a line is looked at alone", a_line_is_looked_at_alone },
      { "lines go on or begin anew", lines_go_on_or_begin_anew },
      { "whole lines need no full stop", whole_lines_need_no_full_stop },
      { "headings of sections stand alone", headings_of_sections_stand_alone })
