#include "tests/support/tables.h"

static void expect(const dgg_table *tables, size_t count, const char *part)
{
    char *written = written_copy(tables, count, "html");
    CU_ASSERT_PTR_NOT_NULL(strstr(written, part));
    free(written);
}

static void a_table_has_a_caption_a_header_and_a_note(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_themes(&table), DGG_OK);
    expect(
        &table, 1,
        "<figure id=\"table-1\" tabindex=\"0\">\n<table>\n<caption>Papers by theme</caption>\n"
        "<thead><tr><th scope=\"col\">Theme</th><th scope=\"col\" class=\"number\">Papers</th>"
        "<th scope=\"col\" class=\"number\">Share</th></tr></thead>\n<tbody>\n"
        "<tr><td>智慧城市</td><td class=\"number\">12</td><td class=\"number\">0.62</td></tr>\n");
    expect(&table, 1, "<figcaption>each paper counts once</figcaption>");
    dgg_table_destroy(&table);
}

static void several_tables_have_a_list_of_contents(void)
{
    dgg_table tables[2] = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_themes(&tables[0]), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(fill_empty(&tables[1]), DGG_OK);
    expect(tables, 2, "<li><a href=\"#table-2\">Papers by year</a></li>");
    expect(tables, 2, "<tbody><tr><td>none</td></tr></tbody>");
    dgg_table_destroy(&tables[0]);
    dgg_table_destroy(&tables[1]);
}

static void a_text_is_no_markup_and_nothing_is_asked_of_the_net(void)
{
    static const char *const texts[] = { "<script>alert(1)</script> & \"'", "a\x01"
                                                                            "b\xFF" };
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_texts(&table, texts, 2), DGG_OK);
    expect(&table, 1, "<td>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;&#39;</td>");
    expect(&table, 1, "<td>a b\uFFFD</td>");
    expect(&table, 1, "default-src 'none'");
    char *written = written_copy(&table, 1, "html");
    CU_ASSERT_PTR_NULL(strstr(written, "<script"));
    CU_ASSERT_PTR_NULL(strstr(written, "http://"));
    CU_ASSERT_PTR_NULL(strstr(written, "https://"));
    free(written);
    dgg_table_destroy(&table);
}

static void a_chinese_table_stands_on_a_chinese_page(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL(dgg_table_name(&table, "years", "各年文献数", NULL, NULL), DGG_OK);
    expect(&table, 1, "<html lang=\"zh\">");
    expect(&table, 1, "<title>统计表</title>");
    expect(&table, 1, "<td>无</td>");
    is_written_as(&table, 1, "markdown", "## 各年文献数\n\n无\n");
    dgg_table_destroy(&table);
}

static void it_is_well_formed(void)
{
    dgg_table tables[2] = { 0 };
    if (system("command -v xmllint >/dev/null 2>&1") != 0) {
        printf("(skipped: xmllint is not installed) ");
        return;
    }
    CU_ASSERT_EQUAL_FATAL(fill_themes(&tables[0]), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(fill_empty(&tables[1]), DGG_OK);
    FILE *out = fopen("reports_html.html", "wb");
    CU_ASSERT_EQUAL(dgg_tables_write(tables, 2, "html", out, NULL), DGG_OK);
    fclose(out);
    /* Its parser is older than <main>, <figure> and <nav>, which it tells; nothing else. */
    CU_ASSERT_EQUAL(system("test -z \"$(xmllint --html --noout reports_html.html 2>&1 | "
                           "grep ' error :' | grep -v 'Tag .* invalid')\""),
                    0);
    dgg_table_destroy(&tables[0]);
    dgg_table_destroy(&tables[1]);
}

SUITE("layouts/reports/html",
      { "a table has a caption, a header and a note", a_table_has_a_caption_a_header_and_a_note },
      { "several tables have a list of contents", several_tables_have_a_list_of_contents },
      { "a text is no markup, and nothing is asked of the net",
        a_text_is_no_markup_and_nothing_is_asked_of_the_net },
      { "a Chinese table stands on a Chinese page", a_chinese_table_stands_on_a_chinese_page },
      { "it is well formed", it_is_well_formed })
