#include "tests/support/tables.h"

static void a_table_has_a_heading_and_a_note(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_themes(&table), DGG_OK);
    is_written_as(&table, 1, "markdown",
                  "## Papers by theme\n\n"
                  "| Theme | Papers | Share |\n"
                  "| --- | ---: | ---: |\n"
                  "| 智慧城市 | 12 | 0.62 |\n"
                  "| data centres | 7 |  |\n"
                  "\n*each paper counts once*\n");
    dgg_table_destroy(&table);
}

static void an_empty_table_says_none(void)
{
    dgg_table tables[2] = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_empty(&tables[0]), DGG_OK);
    is_written_as(tables, 2, "markdown", "## Papers by year\n\nnone\n\nnone\n");
    dgg_table_destroy(&tables[0]);
}

/* A text, how it is escaped, and how a renderer writes it in HTML. */
static const char *const hostile[][3] = {
    { "a | b", "a \\| b", "a | b" },
    { "two\nlines", "two lines", "two lines" },
    { "`code` ``x``", "\\`code\\` \\`\\`x\\`\\`", "`code` ``x``" },
    { "<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>",
      "&lt;script&gt;alert(1)&lt;/script&gt;" },
    { "<!-- x --> <b> </b>", "\\<!-- x --\\> \\<b\\> \\</b\\>",
      "&lt;!-- x --&gt; &lt;b&gt; &lt;/b&gt;" },
    { "[x](javascript:alert(1)) ![y](z)", "\\[x\\](javascript:alert(1)) !\\[y\\](z)",
      "[x](javascript:alert(1)) ![y](z)" },
    { "[x]: javascript:alert(1)", "\\[x\\]: javascript:alert(1)", "[x]: javascript:alert(1)" },
    { "# no heading #", "\\# no heading \\#", "# no heading #" },
    { "**bold** _it_ __bold__ ~~gone~~ *",
      "\\*\\*bold\\*\\* \\_it\\_ \\_\\_bold\\_\\_ \\~\\~gone\\~\\~ \\*",
      "**bold** _it_ __bold__ ~~gone~~ *" },
    { "back\\slash \\| \\", "back\\\\slash \\\\\\| \\\\", "back\\slash \\| \\" },
    { "&lt;b&gt; &amp; &#60;", "\\&lt;b\\&gt; \\&amp; \\&\\#60;",
      "&amp;lt;b&amp;gt; &amp;amp; &amp;#60;" },
    { "- 1. + = 2", "- 1. + = 2", "- 1. + = 2" },
    { "snake_case_name and _", "snake_case_name and \\_", "snake_case_name and _" },
    { "_智_慧_", "\\_智_慧\\_", "_智_慧_" },
    { "$x$ and $5", "\\$x\\$ and \\$5", "$x$ and $5" },
    { "<https://example.org> <a@example.org>", "\\<https://example.org\\> \\<a@example.org\\>",
      "&lt;https://example.org&gt; &lt;a@example.org&gt;" },
    { "智慧城市", "智慧城市", "智慧城市" },
};
enum { HOSTILE = sizeof hostile / sizeof *hostile };

/* A table whose every text is hostile: title, column, cell and note. */
static dgg_status fill_hostile(dgg_table *table, const char *text)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_name(table, "hostile", text, text, NULL));
    DGG_TRY(add_column(table, text, text, 0));
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(text), NULL));
done:
    return status;
}

static void markup_is_escaped_wherever_it_stands(void)
{
    for (size_t i = 0; i < HOSTILE; i++) {
        dgg_table table = { 0 };
        char wanted[512];
        const char *escaped = hostile[i][1];
        CU_ASSERT_EQUAL_FATAL(fill_hostile(&table, hostile[i][0]), DGG_OK);
        snprintf(wanted, sizeof wanted, "## %s\n\n| %s |\n| --- |\n| %s |\n\n*%s*\n", escaped,
                 escaped, escaped, escaped);
        is_written_as(&table, 1, "markdown", wanted);
        dgg_table_destroy(&table);
    }
}

static bool has_renderer(void)
{
    bool is_there = system("command -v cmark >/dev/null 2>&1") == 0;
    printf("%s", is_there ? "" : "(skipped: cmark is not installed) ");
    return is_there;
}

/* What a renderer that passes raw HTML on makes of the hostile table, NUL-ended. */
static void render(const char *text, char *rendered, size_t room)
{
    static const char path[] = "reports_markdown.md";
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_hostile(&table, text), DGG_OK);
    FILE *out = fopen(path, "wb");
    CU_ASSERT_PTR_NOT_NULL_FATAL(out);
    CU_ASSERT_EQUAL(dgg_table_write(&table, "markdown", out, NULL), DGG_OK);
    fclose(out);
    FILE *pipe = popen("cmark --unsafe reports_markdown.md", "r");
    CU_ASSERT_PTR_NOT_NULL_FATAL(pipe);
    rendered[fread(rendered, 1, room - 1, pipe)] = '\0';
    CU_ASSERT_EQUAL(pclose(pipe), 0);
    remove(path);
    dgg_table_destroy(&table);
}

/* cmark knows no tables and takes their lines for one paragraph: all else must be as shown, so
 * no link, no HTML, no code and no emphasis but that of the note can have come of the text. */
static void a_renderer_shows_the_text_and_nothing_else(void)
{
    for (size_t i = 0; i < HOSTILE && has_renderer(); i++) {
        char rendered[1 << 12], wanted[1 << 12];
        const char *shown = hostile[i][2];
        render(hostile[i][0], rendered, sizeof rendered);
        snprintf(wanted, sizeof wanted,
                 "<h2>%s</h2>\n<p>| %s |\n| --- |\n| %s |</p>\n<p><em>%s</em></p>\n", shown, shown,
                 shown, shown);
        CU_ASSERT_STRING_EQUAL(rendered, wanted);
    }
}

SUITE("layouts/reports/markdown",
      { "a table has a heading and a note", a_table_has_a_heading_and_a_note },
      { "an empty table says none", an_empty_table_says_none },
      { "markup is escaped wherever it stands", markup_is_escaped_wherever_it_stands },
      { "a renderer shows the text and nothing else", a_renderer_shows_the_text_and_nothing_else })
