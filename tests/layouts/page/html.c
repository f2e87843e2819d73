#include "layouts/page/html.h"

#include "tests/layouts/page/library.h"
#include "tests/support/locale.h"
#include "tests/support/suite.h"

static void expect_text(const char *text, const char *wanted)
{
    char *page = NULL;
    WRITE_PAGE(page, dgg_html_write_text(out, dgg_text_of(text)));
    CU_ASSERT_STRING_EQUAL(page, wanted);
    free(page);
}

static void nothing_ends_what_it_stands_in(void)
{
    expect_text("a<b>&\"'c", "a&lt;b&gt;&amp;&quot;&#39;c");
    expect_text("é 数据 \xF0\x9F\x98\x80", "é 数据 \xF0\x9F\x98\x80");
}

static void what_is_no_character_is_replaced(void)
{
    expect_text("a\x01\xFF\xEF\xBF\xBEz", "a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDz");
    expect_text("a\tb\nc", "a\tb\nc");
}

static void nothing_turns_the_direction_of_what_follows(void)
{
    expect_text("a\xE2\x80\xAE\x62\xE2\x80\xAC\xE2\x81\xA6\x63\xE2\x81\xA9", "abc");
    expect_text("\xD7\x90", "\xD7\x90");
}

static void expect_label(const char *label, const char *wanted)
{
    char *page = NULL;
    WRITE_PAGE(page, dgg_html_write_label(out, dgg_text_of(label)));
    CU_ASSERT_STRING_EQUAL(page, wanted);
    free(page);
}

static void a_label_says_its_language(void)
{
    expect_label("maps", "<bdi>maps</bdi>");
    expect_label("Data 数据", "<bdi lang=\"zh\">Data 数据</bdi>");
    expect_label("データ中心", "<bdi lang=\"ja\">データ中心</bdi>");
    expect_label("데이터", "<bdi lang=\"ko\">데이터</bdi>");
}

static void addresses_are_encoded(void)
{
    char *page = NULL;
    WRITE_PAGE(page, dgg_html_write_fragment(out, dgg_text_of("theme:a b\"<%é")));
    CU_ASSERT_STRING_EQUAL(page, "theme:a%20b%22%3C%25%C3%A9");
    free(page);
    page = NULL;
    WRITE_PAGE(page, dgg_html_write_doi(out, dgg_text_of("10.1/a?b#c")));
    CU_ASSERT_STRING_EQUAL(page, "https://doi.org/10.1/a%3Fb%23c");
    free(page);
}

static void expect_number(double number, int places, const char *wanted)
{
    char *page = NULL;
    WRITE_PAGE(page, dgg_html_write_number(out, number, places));
    CU_ASSERT_STRING_EQUAL(page, wanted);
    free(page);
}

static void numbers_have_no_digits_too_many(void)
{
    expect_number(0.5, 2, "0.5");
    expect_number(3, 2, "3");
    expect_number(100, 0, "100");
    if (a_comma_is_the_decimal_point()) {
        expect_number(0.25, 3, "0.25");
    }
    setlocale(LC_ALL, "C");
}

static void things_are_counted(void)
{
    char *page = NULL;
    WRITE_PAGE(page, dgg_html_write_counted(out, 1, "paper", "papers"));
    CU_ASSERT_STRING_EQUAL(page, "1 paper");
    free(page);
    page = NULL;
    WRITE_PAGE(page, dgg_html_write_counted(out, 0, "paper", "papers"));
    CU_ASSERT_STRING_EQUAL(page, "0 papers");
    free(page);
}

SUITE("layouts/page/html", { "nothing ends what it stands in", nothing_ends_what_it_stands_in },
      { "what is no character is replaced", what_is_no_character_is_replaced },
      { "nothing turns the direction of what follows",
        nothing_turns_the_direction_of_what_follows },
      { "a label says its language", a_label_says_its_language },
      { "addresses are encoded", addresses_are_encoded },
      { "numbers have no digits too many", numbers_have_no_digits_too_many },
      { "things are counted", things_are_counted })
