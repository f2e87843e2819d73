#include "tests/support/tables.h"

static void expect(const dgg_table *tables, size_t count, const char *part)
{
    char *written = written_copy(tables, count, "latex");
    CU_ASSERT_PTR_NOT_NULL(strstr(written, part));
    free(written);
}

static void a_table_has_a_caption_rules_and_a_note(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_themes(&table), DGG_OK);
    expect(&table, 1,
           "\\begin{longtable}{@{}lrr@{}}\n\\caption{Papers by theme}\\\\\n\\toprule\n"
           "Theme & Papers & Share \\\\\n\\midrule\n\\endfirsthead\n\\toprule\n"
           "Theme & Papers & Share \\\\\n\\midrule\n\\endhead\n\\bottomrule\n\\endfoot\n"
           "智慧城市 & 12 & 0.62 \\\\\ndata centres & 7 &  \\\\\n\\end{longtable}\n"
           "{\\small\\noindent\\emph{Note.} each paper counts once\\par}\n");
    expect(&table, 1, "\\usepackage{booktabs,longtable,array,graphicx}");
    expect(&table, 1, "\n\\end{document}\n");
    dgg_table_destroy(&table);
}

static void an_empty_table_says_none(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_empty(&table), DGG_OK);
    expect(&table, 1, "\\noindent Papers by year: none.\\par\n");
    dgg_table_destroy(&table);
}

static void long_texts_share_the_width_of_the_page(void)
{
    static const char *const texts[] = { "A title that is far longer than any column of a page "
                                         "could hold beside the others, and goes on and on" };
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_texts(&table, texts, 1), DGG_OK);
    expect(&table, 1, "{@{}>{\\raggedright\\arraybackslash}p{.97\\linewidth}@{}}");
    dgg_table_destroy(&table);
}

/* Twelve themes by twelve: their names stand on their sides, or the table would leave the page. */
static void names_above_numbers_are_turned_where_there_is_no_room(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(add_column(&table, "theme", "Theme", 0), DGG_OK);
    for (int i = 0; i < 12; i++) {
        char key[8];
        snprintf(key, sizeof key, "k%d", i);
        CU_ASSERT_EQUAL_FATAL(add_column(&table, key, "E-government and participation", 0), DGG_OK);
    }
    CU_ASSERT_EQUAL(dgg_table_add_text(&table, dgg_text_of("Data centres"), NULL), DGG_OK);
    for (size_t i = 0; i < 12; i++) {
        CU_ASSERT_EQUAL(dgg_table_add_count(&table, i, NULL), DGG_OK);
    }
    expect(&table, 1,
           "\\begingroup\\small\\setlength{\\tabcolsep}{3pt}\n\\begin{longtable}{@{}l"
           "rrrrrrrrrrrr@{}}\n");
    expect(&table, 1, "Theme & \\rotatebox{90}{E-government and participation} & ");
    expect(&table, 1, "\\end{longtable}\n\\endgroup\n");
    dgg_table_destroy(&table);
}

/* Titles come from anywhere: none of them runs as a command. */
static void no_command_comes_out_of_a_text(void)
{
    static const char *const texts[] = { "\\input{/etc/passwd}", "100% & more \\\\ next",
                                         "\\end{document}" };
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_texts(&table, texts, 3), DGG_OK);
    expect(&table, 1, "\\textbackslash{}input\\{/etc/passwd\\} \\\\\n");
    expect(&table, 1, "100\\% \\& more \\textbackslash{}\\textbackslash{} next \\\\\n");
    expect(&table, 1, "\\textbackslash{}end\\{document\\} \\\\\n");
    dgg_table_destroy(&table);
}

static bool is_asked_for(const char *program)
{
    char command[64];
    snprintf(command, sizeof command, "command -v %s >/dev/null 2>&1", program);
    bool is_there = getenv("DGG_HEAVY") != NULL && system(command) == 0;
    printf("%s", is_there ? "" : "(skipped: no DGG_HEAVY, or no TeX) ");
    return is_there;
}

static void it_compiles(void)
{
    static const char *const texts[] = { "\\input{x} 100% & _ ^ ~ # $ { } < > | \" ' ` -- [*] 数据",
                                         "Łódź, São Paulo: e-government" };
    dgg_table tables[3] = { 0 };
    if (!is_asked_for("xelatex")) {
        return;
    }
    CU_ASSERT_EQUAL_FATAL(fill_texts(&tables[0], texts, 2), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(fill_themes(&tables[1]), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(fill_empty(&tables[2]), DGG_OK);
    FILE *out = fopen("reports_latex.tex", "wb");
    CU_ASSERT_EQUAL(dgg_tables_write(tables, 3, "latex", out, NULL), DGG_OK);
    fclose(out);
    CU_ASSERT_EQUAL(system("xelatex -halt-on-error -interaction=batchmode reports_latex.tex "
                           ">/dev/null && test -s reports_latex.pdf"),
                    0);
    CU_ASSERT_NOT_EQUAL(system("grep -q '^!' reports_latex.log"), 0);
    for (size_t i = 0; i < 3; i++) {
        dgg_table_destroy(&tables[i]);
    }
}

SUITE("layouts/reports/latex",
      { "a table has a caption, rules and a note", a_table_has_a_caption_rules_and_a_note },
      { "an empty table says none", an_empty_table_says_none },
      { "long texts share the width of the page", long_texts_share_the_width_of_the_page },
      { "names above numbers are turned where there is no room",
        names_above_numbers_are_turned_where_there_is_no_room },
      { "no command comes out of a text", no_command_comes_out_of_a_text },
      { "it compiles", it_compiles })
