/* Titles that would break out of a format or a terminal stand in every output as text. */
#include "base/json.h"
#include "tests/support/lists.h"

/* Markup, ends of strings, scripts, lines and sections, a mark that turns the direction, an emoji,
 * control characters, a formula of a spreadsheet. */
#define TITLE                                                                                      \
    "<script>alert(1)</script> \"]; } ]]> --> \\ ' & %s \342\200\256smart city\342\200\254 "       \
    "\360\237\230\200 | `x` =1+1 in China"

static void write_hostile_list(void)
{
    static const char record[] =
        TITLE "\nJournal of \"Traps\"; }, 2020\nThis paper studies the smart city in Shenzhen "
              "\033[31mand\007 more, with a nul \001 and ]]> in its middle; the text is long "
              "enough to be an abstract of a record.\n";
    write_file("hostile.txt", record);
    CU_ASSERT_EQUAL(shell("tr '\\001' '\\000' < hostile.txt > nul.txt"), 0);
}

static void json_is_whole(void)
{
    write_hostile_list();
    static const char *const commands[] = { "export nul.txt -q",
                                            "rank nul.txt -q --json",
                                            "communities nul.txt -q --json",
                                            "stats nul.txt -q --json",
                                            "explain alert nul.txt -q --json",
                                            "export nul.txt -q --to corpus" };
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        dgg_json *json = NULL;
        dgg_error error = { 0 };
        dgg_outcome outcome = run(commands[i]);
        CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
        dgg_text text = { outcome.printed, outcome.printed_length };
        CU_ASSERT_EQUAL(dgg_json_read(&json, text, &error), DGG_OK);
        CU_ASSERT_STRING_EQUAL(error.message, "");
        CU_ASSERT_FALSE(holds(outcome.printed, "<script>"));
        CU_ASSERT_FALSE(holds(outcome.printed, "\033"));
        dgg_json_destroy(&json);
        forget(&outcome);
    }
}

static void the_title_comes_back_as_it_was(void)
{
    write_hostile_list();
    dgg_json *json = NULL;
    bool is_found = false;
    dgg_outcome outcome = run("export hostile.txt -q");
    dgg_text text = { outcome.printed, outcome.printed_length };
    CU_ASSERT_EQUAL_FATAL(dgg_json_read(&json, text, NULL), DGG_OK);
    const dgg_json_value *nodes = dgg_json_get(dgg_json_root(json), "nodes");
    for (const dgg_json_value *node = dgg_json_first(nodes); node != NULL;
         node = dgg_json_next(node)) {
        is_found |= dgg_text_is(dgg_json_string(dgg_json_get(node, "title")), TITLE);
    }
    CU_ASSERT_TRUE(is_found);
    dgg_json_destroy(&json);
    forget(&outcome);
}

/* Other people's programs read what we wrote. */
static void other_programs_read_it(void)
{
    write_hostile_list();
    expect("export nul.txt -q --to graphml -o hostile.graphml", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("xmllint --noout hostile.graphml"), 0);
    expect("export nul.txt -q --to dot -o hostile.dot", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("dot -Tcanon hostile.dot > /dev/null 2> dot.tmp && ! test -s dot.tmp"),
                    0);
}

static void prose_shows_it_as_text(void)
{
    write_hostile_list();
    dgg_outcome outcome = run("rank nul.txt --kind paper -q");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_FALSE(holds(outcome.printed, " <script>"));
    forget(&outcome);
    static const char *const commands[] = { "rank nul.txt --kind paper --to text", "stats nul.txt",
                                            "communities nul.txt --to text",
                                            "explain alert nul.txt" };
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        outcome = run(commands[i]);
        CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
        CU_ASSERT_FALSE(holds(outcome.printed, "\033") || holds(outcome.said, "\033"));
        CU_ASSERT_EQUAL(strlen(outcome.printed), outcome.printed_length); /* no NUL */
        forget(&outcome);
    }
}

SUITE("program/hostile", { "json is whole", json_is_whole },
      { "the title comes back as it was", the_title_comes_back_as_it_was },
      { "other programs read it", other_programs_read_it },
      { "prose shows it as text", prose_shows_it_as_text })
