#include "tests/support/program.h"

static void without_a_command_it_helps(void)
{
    dgg_outcome outcome = run("");
    CU_ASSERT_EQUAL(outcome.code, EXIT_USAGE);
    CU_ASSERT_EQUAL(outcome.printed_length, 0);
    CU_ASSERT_TRUE(holds(outcome.said, "Examples:"));
    forget(&outcome);
}

static void tells_its_version(void)
{
    dgg_outcome outcome = run("--version");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_STRING_EQUAL(outcome.printed, "dggraph " DGG_VERSION "\n");
    forget(&outcome);
}

static void a_wrong_command_suggests_the_nearest(void)
{
    expect("lsit", EXIT_USAGE, "dggraph: no 'lsit' among the commands (did you mean 'list'?)");
    expect("lsit --json", EXIT_USAGE, "see 'dggraph help'");
    expect("list --jsno", EXIT_USAGE, "dggraph: no option '--jsno' (did you mean '--json'?)");
    expect("list --jsno", EXIT_USAGE, "see 'dggraph help list'");
    expect("list --top 3", EXIT_USAGE, "'list' takes no --top");
    expect("codebook exprot", EXIT_USAGE,
           "no 'exprot' among the verbs of codebook (did you mean 'export'?)");
    expect("codebook exprot", EXIT_USAGE, "see 'dggraph help codebook'");
    expect("codebook export --jsno", EXIT_USAGE, "see 'dggraph help codebook export'");
    expect("codebook export --top 3", EXIT_USAGE, "'codebook export' takes no --top");
}

static void a_closed_standard_output_is_told(void)
{
    expect("list >&-", EXIT_CANNOT_WRITE, "standard output: cannot be written");
}

static void a_closed_standard_error_harms_no_file(void)
{
    dgg_outcome outcome = run("list lsit -o out.txt 2>&-");
    CU_ASSERT_EQUAL(outcome.code, EXIT_USAGE);
    forget(&outcome);
    CU_ASSERT_TRUE(prints_the_same("list", "list -o out.txt 2>&- <&- && cat out.txt"));
}

static void a_reader_that_leaves_is_no_trouble(void)
{
    /* The pause lets the reader leave first; 141 is how a shell tells the signal for that. */
    dgg_outcome outcome = run_after("{ sleep 0.3;", "list; echo $? > code.tmp; } | true");
    char *code = file_content("code.tmp", NULL);
    CU_ASSERT_STRING_EQUAL(code, "141\n");
    CU_ASSERT_STRING_EQUAL(outcome.said, "");
    free(code);
    forget(&outcome);
}

static void a_message_cannot_steer_the_terminal(void)
{
    dgg_outcome outcome = run("\"$(printf 'a\\033[2Jb\\302\\233c')\"");
    CU_ASSERT_EQUAL(outcome.code, EXIT_USAGE);
    CU_ASSERT_FALSE(holds(outcome.said, "\033"));
    CU_ASSERT_FALSE(holds(outcome.said, "\302\233"));
    CU_ASSERT_TRUE(holds(outcome.said, "no 'a?[2Jb??c' among the commands"));
    forget(&outcome);
}

SUITE("program/main", { "without a command it helps", without_a_command_it_helps },
      { "tells its version", tells_its_version },
      { "a wrong command suggests the nearest", a_wrong_command_suggests_the_nearest },
      { "a closed standard output is told", a_closed_standard_output_is_told },
      { "a closed standard error harms no file", a_closed_standard_error_harms_no_file },
      { "a reader that leaves is no trouble", a_reader_that_leaves_is_no_trouble },
      { "a message cannot steer the terminal", a_message_cannot_steer_the_terminal })
