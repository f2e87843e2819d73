#include "program/manual.h"

#include "tests/support/program.h"

/* What is offered for the last of the words: "[dggraph] [rank] [--b]". */
static char *offered(const char *words, int last)
{
    char command[LONGEST_COMMAND];
    FILE *out = fopen("completion.bash", "wb");
    CU_ASSERT_PTR_NOT_NULL_FATAL(out);
    dgg_manual_bash.write(out);
    fclose(out);
    snprintf(command, sizeof command,
             "bash -c '. ./completion.bash; COMP_WORDS=(%s); COMP_CWORD=%d; _dggraph; "
             "printf \"[%%s]\" \"${COMPREPLY[@]}\"' > offered.txt 2>&1",
             words, last);
    CU_ASSERT_EQUAL(shell(command), 0);
    return file_content("offered.txt", NULL);
}

static void are(const char *words, int last, const char *wanted)
{
    char *names = offered(words, last);
    CU_ASSERT_STRING_EQUAL(names, wanted);
    free(names);
}

static void has(const char *words, int last, const char *wanted)
{
    char *names = offered(words, last);
    CU_ASSERT_TRUE(holds(names, wanted));
    free(names);
}

static void commands_come_first(void)
{
    enter_folder();
    are("dggraph ma", 1, "[map]");
    has("dggraph \"\"", 1, "[check]");
    are("dggraph help ma", 2, "[map]");
    are("dggraph --ver", 1, "[--verbose][--version]");
}

static void options_are_those_of_the_command(void)
{
    are("dggraph map --sh", 2, "[--share]");
    are("dggraph rank --sh", 2, "[]");
    are("dggraph --quiet map --sh", 3, "[--share]");
}

static void values_stand_behind_their_option(void)
{
    are("dggraph rank --by coren", 3, "[coreness]");
    are("dggraph rank --by page", 3, "[pagerank][pagerank-personalised]");
    are("dggraph communities --by lei", 3, "[leiden]");
    are("dggraph export --to graphm", 3, "[graphml]");
    are("dggraph export --to gr", 3, "[graphml][graphology]");
    are("dggraph map --title x", 3, "[]"); /* any word */
    are("dggraph list cent", 2, "[centralities]");
}

static void verbs_stand_behind_their_command(void)
{
    are("dggraph codebook exp", 2, "[export]");
    are("dggraph --quiet codebook exp", 3, "[export]");
    are("dggraph help codebook exp", 3, "[export]");
    are("dggraph help codeb", 2, "[codebook]");
    are("dggraph codebook export --outp", 3, "[--output]");
    are("dggraph codebook export --shar", 3, "[]");
}

static void inputs_are_files(void)
{
    write_file("my library.bib", "x");
    are("dggraph map my", 2, "[my library.bib]");
    are("dggraph map --codebook my", 3, "[my library.bib]");
}

static void shellcheck_finds_nothing(void)
{
    enter_folder();
    if (shell("command -v shellcheck > /dev/null") != 0) {
        printf("\n    skipped: no shellcheck\n");
        return;
    }
    free(offered("dggraph", 1));
    CU_ASSERT_EQUAL(shell("shellcheck -s bash completion.bash"), 0);
}

SUITE("program/manual/bash", { "commands come first", commands_come_first },
      { "options are those of the command", options_are_those_of_the_command },
      { "values stand behind their option", values_stand_behind_their_option },
      { "verbs stand behind their command", verbs_stand_behind_their_command },
      { "inputs are files", inputs_are_files },
      { "shellcheck finds nothing", shellcheck_finds_nothing })
