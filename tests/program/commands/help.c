#include "tests/support/program.h"

#include "program/verbs.h"

static void begins_with_examples(void)
{
    dgg_outcome outcome = run("help list");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_EQUAL(strncmp(outcome.printed, "Examples:\n  dggraph list", 24), 0);
    CU_ASSERT_TRUE(holds(outcome.printed, "Usage: dggraph list [SHELF]"));
    CU_ASSERT_TRUE(holds(outcome.printed, "--output FILE"));
    CU_ASSERT_FALSE(holds(outcome.printed, "--seed")); /* list takes none */
    forget(&outcome);
}

static void all_ways_to_ask_say_the_same(void)
{
    CU_ASSERT_TRUE(prints_the_same("help list", "list --help"));
    CU_ASSERT_TRUE(prints_the_same("help list", "-h list"));
    CU_ASSERT_TRUE(prints_the_same("help", "--help"));
    CU_ASSERT_TRUE(prints_the_same("help codebook", "codebook --help"));
    CU_ASSERT_TRUE(prints_the_same("help codebook export", "codebook export --help"));
}

static void names_every_command_and_every_exit(void)
{
    dgg_outcome outcome = run("help");
    for (size_t i = 0; dgg_commands.rows[i] != NULL; i++) {
        CU_ASSERT_TRUE(holds(outcome.printed, dgg_commands.rows[i]->summary));
    }
    static const char *const codes[] = { "65", "66", "69", "70", "73", "74" };
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        CU_ASSERT_TRUE(holds(outcome.printed, codes[i]));
    }
    forget(&outcome);
}

static void wrong_names_are_wrong_usage(void)
{
    expect("help lits", EXIT_USAGE, "did you mean 'list'?");
    expect("help list help", EXIT_USAGE, "help takes one command, not 2");
    expect("help codebook export map", EXIT_USAGE, "help takes one command, not 2");
    expect("help codebook exprot", EXIT_USAGE, "did you mean 'export'?");
}

static size_t longest_line(const char *text)
{
    size_t longest = 0;
    while (*text != '\0') {
        size_t length = strcspn(text, "\n");
        longest = length > longest ? length : longest;
        text += length + (text[length] == '\n');
    }
    return longest;
}

static void every_line_fits_a_terminal(void)
{
    dgg_command_walk walk = { 0 };
    for (const dgg_command *command = dgg_command_next(&walk); command != NULL;
         command = dgg_command_next(&walk)) {
        char said[DGG_LONGEST_COMMAND], arguments[DGG_LONGEST_COMMAND + 8];
        dgg_command_said(command, said);
        snprintf(arguments, sizeof arguments, "help %s", said);
        dgg_outcome outcome = run(arguments);
        CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
        CU_ASSERT_TRUE(longest_line(outcome.printed) <= 90);
        forget(&outcome);
    }
}

/* Up to a pipe: what stands behind it need not be installed. */
static void run_example(const char *line, size_t length)
{
    char arguments[256];
    size_t name = strlen("  dggraph ");
    const char *pipe = strstr(line, " | ");
    length = pipe != NULL && pipe < line + length ? (size_t)(pipe - line) : length;
    snprintf(arguments, sizeof arguments, "%.*s", (int)(length - name), line + name);
    /* What runs until it is told to end is told so. */
    bool is_endless = strncmp(arguments, "watch ", strlen("watch ")) == 0;
    dgg_outcome outcome =
        run_after(is_endless ? "timeout --preserve-status -s INT 1" : "", arguments);
    bool is_done = outcome.code == EXIT_DONE || outcome.code == EXIT_FOUND;
    if (!is_done) {
        fprintf(stderr, "\ndggraph %s\n%s\n", arguments, outcome.said);
    }
    CU_ASSERT_TRUE(is_done);
    forget(&outcome);
}

static size_t run_examples(const char *arguments)
{
    size_t count = 0;
    dgg_outcome outcome = run(arguments);
    const char *line = strstr(outcome.printed, "Examples:\n") + strlen("Examples:\n");
    for (; strncmp(line, "  dggraph ", 10) == 0; count++) {
        size_t length = strcspn(line, "\n");
        run_example(line, length);
        line += length + 1;
    }
    forget(&outcome);
    return count;
}

static void every_example_works(void)
{
    static const char *const names[] = { "reading-list.txt", "list.txt", "first.txt", "library.txt",
                                         "my-review/sources/list.txt" };
    CU_ASSERT_EQUAL_FATAL(shell("mkdir -p my-review/sources"), 0);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char command[512];
        snprintf(command, sizeof command,
                 "cp '" DGG_SOURCE "/examples/digital_governance/reading-list.txt' %s", names[i]);
        CU_ASSERT_EQUAL_FATAL(shell(command), 0);
    }
    write_file("my-review/review.json", "{ \"format\": \"dggraph-review/1\" }");
    write_file("second.txt", "On data centres\nMaps, 1998\nA data centre of Guizhou.\n");
    write_file("library.bib", "@article{a, title = {Data centres and smart cities in Guizhou}, "
                              "journal = {Maps}, year = {2019}, author = {Li, Na},\n"
                              "keywords = {data centres; smart cities}}\n");
    write_file("more.bib", "@article{b, title = {Surveillance in Guizhou}, year = {2021}}\n");
    write_file("article.md.in", "Of {{number papers}} papers.\n");
    write_file("citations.net", "*Vertices 3\n*Arcs\n1 2\n2 3\n");
    write_file("savedrecs.txt", "FN Clarivate Analytics Web of Science\nVR 1.0\n"
                                "PT J\nAU Li, N\nTI The first of all the ports\nPY 2001\n"
                                "DI 10.1000/a\nUT WOS:1\nER\n\n"
                                "PT J\nAU Xu, B\nTI The second of all the ports\nPY 2003\n"
                                "CR Li N, 2001, PORTS, V1, P1, DOI 10.1000/a\nUT WOS:2\nER\n\n"
                                "EF\n");
    expect("export reading-list.txt --to json -o graph.json", EXIT_DONE, "");
    expect("codebook export -o my-codebook.json", EXIT_DONE, "");
    expect("codebook export --to csv -o my-codebook.csv", EXIT_DONE, "");
    expect("codebook export --to quanteda -o dictionary.yml", EXIT_DONE, "");
    static const char *const sheets[] = { "ada.csv", "bea.csv", "settled.csv" };
    for (size_t i = 0; i < sizeof sheets / sizeof *sheets; i++) {
        write_file(sheets[i], "record,target,decision\nchinese-2018-governing,theme:maps,add\n");
    }
    expect("sample library.bib -o sample.csv", EXIT_DONE, "");
    CU_ASSERT_TRUE(run_examples("help") > 2);
    dgg_command_walk walk = { 0 };
    for (const dgg_command *command = dgg_command_next(&walk); command != NULL;
         command = dgg_command_next(&walk)) {
        char said[DGG_LONGEST_COMMAND], arguments[DGG_LONGEST_COMMAND + 8];
        dgg_command_said(command, said);
        snprintf(arguments, sizeof arguments, "help %s", said);
        CU_ASSERT_TRUE(run_examples(arguments) > 0);
    }
}

static void a_full_disk_is_told(void)
{
    expect("help > /dev/full", EXIT_CANNOT_WRITE, "standard output: cannot be written");
}

SUITE("program/commands/help", { "begins with examples", begins_with_examples },
      { "all ways to ask say the same", all_ways_to_ask_say_the_same },
      { "names every command and every exit", names_every_command_and_every_exit },
      { "wrong names are wrong usage", wrong_names_are_wrong_usage },
      { "every line fits a terminal", every_line_fits_a_terminal },
      { "every example works", every_example_works },
      { "a full disk is told", a_full_disk_is_told })
