#include "tests/support/lists.h"

static void a_picture_is_written_as_its_ending_says(void)
{
    write_lists();
    expect("draw concept list.txt -o map.svg", EXIT_DONE, "");
    expect("draw concept list.txt -o map.pdf", EXIT_DONE, "");
    expect("draw concept list.txt -o map.png", EXIT_DONE, "");
    expect("draw concept list.txt -o map.dot", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("grep -q '^<svg ' map.svg && head -c 5 map.pdf | grep -q '%PDF-' && "
                          "head -c 4 map.png | grep -q PNG && grep -q '^digraph ' map.dot"),
                    0);
    CU_ASSERT_TRUE(prints_the_same("draw concept list.txt", "draw concept list.txt --to svg -o -"));
    CU_ASSERT_TRUE(
        prints_the_same("draw concept list.txt", "draw concept list.txt -o m.svg && cat m.svg"));
}

static void the_pictures_are_listed(void)
{
    expect("draw --list", EXIT_DONE, "concept ");
    expect("list pictures", EXIT_DONE, "concept ");
}

static void wrong_usage_is_told(void)
{
    write_lists();
    expect("draw", EXIT_USAGE, "draw needs a picture and an input");
    expect("draw conzept list.txt", EXIT_USAGE, "concept");
    expect("draw concept list.txt -o map.jpg", EXIT_USAGE, ".svg, .pdf, .png or .dot");
    expect("draw concept list.txt --to jpg", EXIT_USAGE, "svg");
    expect("draw concept list.txt --page a5", EXIT_USAGE, "--page takes a4, column, slide");
    expect("draw concept list.txt --page column --orientation landscape", EXIT_USAGE,
           "a page that has a height");
    expect("draw concept list.txt --orientation upright", EXIT_USAGE, "portrait or landscape");
    expect("draw concept list.txt --caption beside", EXIT_USAGE, "and there is none");
    expect("draw concept list.txt --caption above", EXIT_USAGE, "inside, below or beside");
    expect("draw concept missing.txt -o map.svg", EXIT_INPUT_MISSING, "missing.txt");
}

static void a_caption_stands_where_it_is_wanted(void)
{
    write_lists();
    expect("draw concept list.txt -o map.svg", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("sed -n '/<desc/,/<.desc>/p' map.svg | grep -q '^概念图：'"), 0);
    CU_ASSERT_EQUAL(shell("sed '/<desc/,/<.desc>/d' map.svg | grep -q 'n = '"), 1);
    expect("draw concept list.txt -o map.svg --caption below", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("sed '/<desc/,/<.desc>/d' map.svg | grep -q 'Concept map of'"), 0);
    expect("draw concept list.txt -o map.svg --caption beside", EXIT_DONE, "map.svg.caption.md");
    CU_ASSERT_EQUAL(shell("grep -q 'Concept map of' map.svg.caption.md && "
                          "grep -q '概念图' map.svg.caption.md"),
                    0);
}

static void a_page_has_the_size_that_is_asked_for(void)
{
    write_lists();
    expect("draw concept list.txt -o map.svg --page a4 --orientation landscape", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("grep -q 'width=\"971.3\" height=\"642.5\"' map.svg"), 0);
    expect("draw concept list.txt -o map.svg --page 85", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("grep -q 'width=\"321.3\"' map.svg"), 0);
}

static void dark_paper_and_other_fonts_are_obeyed(void)
{
    write_lists();
    expect("draw concept list.txt -o map.svg --dark --font 'Noto Sans'", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("grep -q 'font-family=\"Noto Sans,Helvetica' map.svg && "
                          "grep -q 'fill=\"#111827\"' map.svg && "
                          "! grep -q prefers-color-scheme map.svg"),
                    0);
}

static void what_is_highlighted_is_asked_for_as_in_where(void)
{
    write_lists();
    expect("draw concept list.txt --highlight theme=smart-cities -o map.svg", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("grep -q 'thick dark outline: theme=smart-cities' map.svg && "
                          "grep -q 'stroke-width=\"3.4\"' map.svg"),
                    0);
    expect("draw concept list.txt --highlight smart", EXIT_USAGE, "smart");
    expect("draw years list.txt --highlight theme=smart-cities", EXIT_USAGE, "picture concept");
    expect("draw concept list.txt --color-by size", EXIT_USAGE, "community, year or kind");
    expect("draw concept list.txt --size-by weight", EXIT_USAGE, "weight");
}

static void a_map_may_be_like_an_earlier_one(void)
{
    write_lists();
    expect("map list.txt -q -o earlier", EXIT_DONE, "");
    expect("draw concept list.txt -q -o alike.svg --like earlier/graph.json", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("grep -o '<rect x=[^>]*>' earlier/map.svg > one && "
                          "grep -o '<rect x=[^>]*>' alike.svg > other && cmp one other"),
                    0);
    expect("draw concept list.txt --like missing.json", EXIT_INPUT_MISSING, "missing.json");
}

SUITE("program/commands/draw",
      { "a picture is written as its ending says", a_picture_is_written_as_its_ending_says },
      { "the pictures are listed", the_pictures_are_listed },
      { "wrong usage is told", wrong_usage_is_told },
      { "a caption stands where it is wanted", a_caption_stands_where_it_is_wanted },
      { "what is highlighted is asked for as in --where",
        what_is_highlighted_is_asked_for_as_in_where },
      { "a map may be like an earlier one", a_map_may_be_like_an_earlier_one },
      { "a page has the size that is asked for", a_page_has_the_size_that_is_asked_for },
      { "dark paper and other fonts are obeyed", dark_paper_and_other_fonts_are_obeyed })
