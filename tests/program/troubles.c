/* What goes wrong with inputs and outputs: a clear message and a documented exit, or correct
 * output. */
#include "tests/support/lists.h"

static void an_input_without_content_is_malformed(void)
{
    write_file("empty.txt", "");
    write_file("blank.txt", " \n\n\t\n");
    expect("stats empty.txt", EXIT_INPUT_MALFORMED, "dggraph: empty.txt: is empty");
    expect("stats blank.txt", EXIT_INPUT_MALFORMED, "dggraph: blank.txt: ");
    expect("stats - < /dev/null", EXIT_INPUT_MALFORMED, "dggraph: standard input: is empty");
    expect("stats < /dev/null", EXIT_INPUT_MALFORMED, "dggraph: standard input: is empty");
}

static void a_binary_file_is_malformed(void)
{
    enter_folder();
    CU_ASSERT_EQUAL(shell("head -c 4096 '" DGG_PROGRAM "' > binary"), 0);
    expect("stats binary", EXIT_INPUT_MALFORMED, "dggraph: binary: ");
    CU_ASSERT_EQUAL(shell("head -c 4096 /dev/zero > zeros"), 0);
    expect("stats zeros", EXIT_INPUT_MALFORMED, "dggraph: zeros: ");
}

static void a_missing_input_or_a_folder_is_missing(void)
{
    enter_folder();
    expect("stats no-such-file", EXIT_INPUT_MISSING, "dggraph: no-such-file: ");
    expect("stats /", EXIT_INPUT_MISSING, "dggraph: /: ");
    expect("stats ''", EXIT_INPUT_MISSING, "dggraph: ");
    write_lists();
    expect("export list.txt --codebook no-such.json", EXIT_INPUT_MISSING, "no-such.json");
    expect("export list.txt --gazetteer no-such.json", EXIT_INPUT_MISSING, "no-such.json");
}

static void one_bad_input_of_several_stops_the_run(void)
{
    write_lists();
    write_file("empty.txt", "");
    dgg_outcome outcome = run("stats list.txt no-such-file empty.txt");
    CU_ASSERT_EQUAL(outcome.code, EXIT_INPUT_MISSING);
    CU_ASSERT_EQUAL(outcome.printed_length, 0);
    CU_ASSERT_TRUE(holds(outcome.said, "no-such-file: "));
    CU_ASSERT_TRUE(holds(outcome.said, "empty.txt: is empty"));
    forget(&outcome);
}

static void a_wrong_codebook_tells_its_line(void)
{
    write_lists();
    write_file("codebook.json", "{ \"format\": \"dggraph-codebook/1\",\n  \"themse\": [] }\n");
    expect("export list.txt --codebook codebook.json", EXIT_INPUT_MALFORMED,
           "dggraph: codebook.json:2:");
    write_file("broken.json", "{ \"format\":\n");
    expect("export list.txt --gazetteer broken.json", EXIT_INPUT_MALFORMED,
           "dggraph: broken.json:2:");
}

static void a_line_of_a_hundred_megabytes_is_left_out(void)
{
    write_lists();
    CU_ASSERT_EQUAL(shell("{ cat list.txt; echo; head -c 104857600 /dev/zero | tr '\\0' x; echo; "
                          "echo; cat c.txt; } > long.txt"),
                    0);
    dgg_outcome outcome = run("rank long.txt --json");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.said, "long.txt:"));
    CU_ASSERT_TRUE(holds(outcome.said, "skipped"));
    CU_ASSERT_TRUE(holds(outcome.printed, "theme:smart-cities"));
    forget(&outcome);
    expect("rank long.txt --strict --quiet", EXIT_INPUT_MALFORMED, "--strict");
    CU_ASSERT_EQUAL(shell("rm long.txt"), 0);
}

static void an_output_that_cannot_be_made_or_filled_is_told(void)
{
    write_lists();
    expect("export list.txt -o no/such/graph.json", EXIT_CANNOT_CREATE, "no/such/graph.json: ");
    expect("export list.txt --to csv -o no/such/folder", EXIT_CANNOT_CREATE, "no/such/folder: ");
    expect("export list.txt --to csv -o list.txt", EXIT_CANNOT_CREATE, "list.txt: ");
    static const char *const commands[] = { "export list.txt -q",
                                            "export list.txt -q --to dot",
                                            "export list.txt -q --to graphml",
                                            "export list.txt -q --to csv --nodes",
                                            "export list.txt -q --to corpus",
                                            "rank list.txt -q",
                                            "communities list.txt -q",
                                            "stats list.txt -q",
                                            "list --json",
                                            "explain harbour list.txt -q",
                                            "explain harbour list.txt -q --json" };
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        char full[256], closed[256];
        snprintf(full, sizeof full, "%s > /dev/full", commands[i]);
        snprintf(closed, sizeof closed, "%s >&-", commands[i]);
        expect(full, EXIT_CANNOT_WRITE, "dggraph: standard output: ");
        expect(closed, EXIT_CANNOT_WRITE, "dggraph: standard output: ");
    }
}

static void a_failed_run_leaves_no_file(void)
{
    write_lists();
    write_file("graph.json", "what was there");
    dgg_outcome outcome = run("export list.txt no-such-file -o graph.json");
    CU_ASSERT_EQUAL(outcome.code, EXIT_INPUT_MISSING);
    char *content = file_content("graph.json", NULL);
    CU_ASSERT_STRING_EQUAL(content, "what was there");
    free(content);
    forget(&outcome);
    CU_ASSERT_NOT_EQUAL(shell("ls | grep -q part"), 0);
}

static void a_missing_worker_is_told(void)
{
    write_lists();
    CU_ASSERT_EQUAL(shell("mkdir -p alone && cp '" DGG_PROGRAM "' alone/dggraph"), 0);
    CU_ASSERT_EQUAL(shell("env -u DGGRAPH_GRAPHVIZ alone/dggraph export list.txt --to dot "
                          "> alone.dot 2> alone.txt"),
                    EXIT_PART_MISSING);
    char *said = file_content("alone.txt", NULL);
    CU_ASSERT_TRUE(holds(said, "dggraph-graphviz"));
    free(said);
    CU_ASSERT_EQUAL(shell("env -u DGGRAPH_GRAPHVIZ alone/dggraph export list.txt -q > alone.json"),
                    EXIT_DONE); /* the others need no worker */
}

static void a_reader_that_leaves_is_no_trouble(void)
{
    write_lists();
    dgg_outcome outcome = run_after("{", "export page.txt -q; echo $? > code.tmp; } | head -c 10");
    char *code = file_content("code.tmp", NULL);
    CU_ASSERT_TRUE(holds(code, "141") || holds(code, "0"));
    CU_ASSERT_STRING_EQUAL(outcome.said, "");
    CU_ASSERT_EQUAL(outcome.printed_length, 10);
    free(code);
    forget(&outcome);
}

static void without_input_a_terminal_gets_help(void)
{
    enter_folder();
    char command[LONGEST_COMMAND];
    snprintf(command, sizeof command, "script -qec \"'%s' rank\" /dev/null > shown.tmp 2>&1",
             DGG_PROGRAM);
    CU_ASSERT_EQUAL(shell(command), EXIT_USAGE);
    char *text = file_content("shown.tmp", NULL);
    CU_ASSERT_TRUE(holds(text, "Examples:"));
    CU_ASSERT_TRUE(holds(text, "dggraph rank"));
    free(text);
}

SUITE("program/troubles",
      { "an input without content is malformed", an_input_without_content_is_malformed },
      { "a binary file is malformed", a_binary_file_is_malformed },
      { "a missing input or a folder is missing", a_missing_input_or_a_folder_is_missing },
      { "one bad input of several stops the run", one_bad_input_of_several_stops_the_run },
      { "a wrong codebook tells its line", a_wrong_codebook_tells_its_line },
      { "a line of a hundred megabytes is left out", a_line_of_a_hundred_megabytes_is_left_out },
      { "an output that cannot be made or filled is told",
        an_output_that_cannot_be_made_or_filled_is_told },
      { "a failed run leaves no file", a_failed_run_leaves_no_file },
      { "a missing worker is told", a_missing_worker_is_told },
      { "a reader that leaves is no trouble", a_reader_that_leaves_is_no_trouble },
      { "without input a terminal gets help", without_input_a_terminal_gets_help })
