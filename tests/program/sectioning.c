#include "base/json.h"
#include "tests/support/lists.h"

/* The text of a file of the test; free it. */
static char *content_of(const char *file)
{
    char command[200];
    snprintf(command, sizeof command, "list > /dev/null && cat %s", file);
    dgg_outcome outcome = run(command);
    char *text = outcome.printed;
    outcome.printed = NULL;
    forget(&outcome);
    return text;
}

static const dgg_json_value *child(const dgg_json_value *list, const char *key, dgg_text name)
{
    for (const dgg_json_value *one = dgg_json_first(list); one; one = dgg_json_next(one)) {
        if (dgg_text_equal(dgg_json_string(dgg_json_get(one, key)), name)) {
            return one;
        }
    }
    return NULL;
}

/* The value of a number of the trace, looked up in the tables that `stats --to json` writes. */
static bool is_of_its_table(const dgg_json_value *number, const dgg_json_value *tables)
{
    char column[64] = "";
    const dgg_json_value *table =
        child(tables, "key", dgg_json_string(dgg_json_get(number, "table")));
    dgg_text key = dgg_json_string(dgg_json_get(number, "column"));
    snprintf(column, sizeof column, "%.*s", (int)key.length, key.start);
    const dgg_json_value *row = dgg_json_first(dgg_json_get(table, "rows"));
    for (double i = 1; i < dgg_json_number(dgg_json_get(number, "row")); i++) {
        row = dgg_json_next(row);
    }
    return dgg_json_number(dgg_json_get(row, column)) ==
           dgg_json_number(dgg_json_get(number, "value"));
}

/* What a figure says, read back from its text. */
static bool reads_as(dgg_text text, double value)
{
    static const char *const words[] = { "no",   "one", "two",   "three", "four",
                                         "five", "six", "seven", "eight", "nine" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (dgg_text_is(text, words[i])) {
            return value == (double)i;
        }
    }
    char plain[64] = "";
    for (size_t i = 0, at = 0; i < text.length && at + 1 < sizeof plain; i++) {
        plain[at] = text.start[i];
        at += text.start[i] == ',' || text.start[i] == '%' ? 0 : 1;
        plain[at] = '\0';
    }
    double read = strtod(plain, NULL), difference = read - value;
    return difference <= 0.5 && difference >= -0.5;
}

static void every_number_leads_to_a_cell_of_the_tables(void)
{
    write_lists();
    expect("stats list.txt --section review --trace -q -o out.html", EXIT_DONE, "");
    expect("stats list.txt -q --to json -o tables.json", EXIT_DONE, "");
    char *trace = content_of("out.trace.json"), *whole = content_of("tables.json");
    dgg_json *numbers = NULL, *tables = NULL;
    CU_ASSERT_EQUAL_FATAL(dgg_json_read(&numbers, dgg_text_of(trace), NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_json_read(&tables, dgg_text_of(whole), NULL), DGG_OK);
    const dgg_json_value *all = dgg_json_get(dgg_json_root(tables), "tables");
    size_t count = 0, checked = 0;
    for (const dgg_json_value *one =
             dgg_json_first(dgg_json_get(dgg_json_root(numbers), "numbers"));
         one; one = dgg_json_next(one)) {
        dgg_text table = dgg_json_string(dgg_json_get(one, "table"));
        count++;
        CU_ASSERT_TRUE(reads_as(dgg_json_string(dgg_json_get(one, "text")),
                                dgg_json_number(dgg_json_get(one, "value"))));
        if (!dgg_text_is(table, "made") && !dgg_text_is(table, "searches")) {
            checked++;
            CU_ASSERT_TRUE(is_of_its_table(one, all));
        }
    }
    CU_ASSERT_TRUE(count > 8);
    CU_ASSERT_TRUE(checked > 4);
    dgg_json_destroy(&numbers);
    dgg_json_destroy(&tables);
    free(trace);
    free(whole);
}

static void entries_of_what_is_cited_stand_beside(void)
{
    write_lists();
    expect("stats list.txt --section review -o cited.md", EXIT_DONE,
           "beside it: cited.bib, cited.csl.json");
    char *text = content_of("cited.md"), *bib = content_of("cited.bib"),
         *csl = content_of("cited.csl.json");
    dgg_json *json = NULL;
    CU_ASSERT_TRUE(holds(text, "[@traag-2019]"));
    CU_ASSERT_TRUE(holds(bib, "{traag-2019,"));
    CU_ASSERT_TRUE(holds(text, "](<cited-flow.svg>)"));
    CU_ASSERT_EQUAL_FATAL(dgg_json_read(&json, dgg_text_of(csl), NULL), DGG_OK);
    for (const dgg_json_value *one = dgg_json_first(dgg_json_root(json)); one;
         one = dgg_json_next(one)) {
        char key[100];
        dgg_text id = dgg_json_string(dgg_json_get(one, "id"));
        snprintf(key, sizeof key, "@%.*s", (int)id.length, id.start);
        CU_ASSERT_TRUE(holds(text, key)); /* nothing that is not cited */
        snprintf(key, sizeof key, "{%.*s,", (int)id.length, id.start);
        CU_ASSERT_TRUE(holds(bib, key));
    }
    CU_ASSERT_TRUE(dgg_json_count(dgg_json_root(json)) > 3);
    dgg_json_destroy(&json);
    free(text);
    free(bib);
    free(csl);
    expect("list > /dev/null && test ! -e cited.trace.json && cat cited-flow.svg", EXIT_DONE,
           "<svg");
}

static void all_formats_hold_all_sections(void)
{
    static const char *const sections[] = { "review", "appendix", "checklist" };
    static const char *const formats[] = { "markdown", "latex", "html", "text", "json" };
    write_lists();
    for (size_t i = 0; i < 3; i++) {
        for (size_t j = 0; j < 5; j++) {
            char command[200];
            bool is_told = (i + j) % 3 == 0; /* each takes a run */
            snprintf(command, sizeof command, "stats list.txt -q --section %s --to %s --lang %s",
                     sections[i], formats[j], i == 0 ? "zh" : "en");
            if (is_told) {
                expect(command, EXIT_DONE, "");
            }
        }
    }
    expect("stats list.txt -q --section checklist --to csv", EXIT_DONE, "part,item,state,where");
}

static bool is_asked_for(const char *program)
{
    char command[100];
    snprintf(command, sizeof command, "command -v %s >/dev/null 2>&1", program);
    bool is_there = getenv("DGG_HEAVY") != NULL && system(command) == 0;
    printf("%s", is_there ? "" : "(skipped: no DGG_HEAVY, or not installed) ");
    return is_there;
}

static void latex_compiles(void)
{
    if (!is_asked_for("xelatex")) {
        return;
    }
    write_lists();
    expect("stats list.txt -q --section review --trace -o en.tex", EXIT_DONE, "");
    expect("stats list.txt -q --section review --lang zh -o zh.tex", EXIT_DONE, "");
    expect("stats list.txt -q --section appendix -o appendix.tex", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("for i in en zh appendix; do xelatex -halt-on-error "
                          "-interaction=batchmode $i.tex > /dev/null && test -s $i.pdf || exit 1; "
                          "done"),
                    0);
}

static void docx_is_made_by_pandoc(void)
{
    if (!is_asked_for("pandoc")) {
        return;
    }
    write_lists();
    expect("stats list.txt -q --section review -o draft.docx", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("pandoc draft.docx -t plain --wrap=none | grep -q 'Traag et al. 2019'"),
                    0);
    CU_ASSERT_EQUAL(shell("unzip -l draft.docx | grep -q media/.*png"), 0);
}

static void templates_are_filled(void)
{
    write_lists();
    expect("list > /dev/null && printf 'We read {{number papers}}.\\n' > mine.md", EXIT_DONE, "");
    expect("stats list.txt -q --template mine.md", EXIT_DONE, "We read ");
    expect("list > /dev/null && printf 'x\\n{{nubmer papers}}\\n' > wrong.md", EXIT_DONE, "");
    expect("stats list.txt -q --template wrong.md", EXIT_INPUT_MALFORMED,
           "wrong.md:2: no place 'nubmer' (did you mean 'number'?)");
    expect("stats list.txt -q --template nothing.md", EXIT_INPUT_MISSING, "nothing.md");
}

static void what_does_not_go_together_is_told(void)
{
    write_lists();
    expect("stats list.txt --section metods", EXIT_USAGE, "methods");
    expect("stats list.txt --section review --to csv", EXIT_USAGE, "csv has no place");
    expect("stats list.txt --section appendix --to csv", EXIT_USAGE, "csv is a file a table");
    expect("stats list.txt --section review --table years", EXIT_USAGE, "exclude each other");
    expect("stats list.txt --section review --template x.md", EXIT_USAGE, "exclude each other");
    expect("stats list.txt --template x.md --to latex", EXIT_USAGE, "a template is Markdown");
    expect("stats list.txt --trace", EXIT_USAGE, "--trace");
    expect("stats list.txt --section review -q -o nowhere/x.md", EXIT_CANNOT_CREATE, "");
}

SUITE("program/sectioning",
      { "every number leads to a cell of the tables", every_number_leads_to_a_cell_of_the_tables },
      { "entries of what is cited stand beside", entries_of_what_is_cited_stand_beside },
      { "all formats hold all sections", all_formats_hold_all_sections },
      { "LaTeX compiles", latex_compiles }, { "docx is made by Pandoc", docx_is_made_by_pandoc },
      { "templates are filled", templates_are_filled },
      { "what does not go together is told", what_does_not_go_together_is_told })
