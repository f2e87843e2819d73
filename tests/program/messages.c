#include "program/messages.h"

#include "tests/support/program.h"

static void errors_are_red_on_a_terminal(void)
{
    char *text = shown("env -u NO_COLOR TERM=xterm", "lsit");
    CU_ASSERT_TRUE(holds(text, "\033[31mdggraph:\033[0m no 'lsit'"));
    free(text);
}

static void colour_can_be_refused(void)
{
    static const char *const ways[][2] = { { "NO_COLOR=1 TERM=xterm", "lsit" },
                                           { "env -u NO_COLOR TERM=dumb", "lsit" },
                                           { "env -u NO_COLOR -u TERM", "lsit" },
                                           { "env -u NO_COLOR TERM=xterm", "lsit --no-color" } };
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        char *text = shown(ways[i][0], ways[i][1]);
        CU_ASSERT_TRUE(holds(text, "dggraph: no 'lsit'"));
        CU_ASSERT_FALSE(holds(text, "\033"));
        free(text);
    }
}

static void a_file_gets_no_colour(void)
{
    dgg_outcome outcome = run_after("env -u NO_COLOR TERM=xterm", "lsit");
    CU_ASSERT_EQUAL(strncmp(outcome.said, "dggraph: no 'lsit'", 18), 0);
    forget(&outcome);
}

static void says(const dgg_options *options, dgg_voice tone, const char *message,
                 const char *wanted)
{
    int kept = begin_listening();
    dgg_say(options, tone, "%s", message);
    end_listening(kept, wanted);
}

static void quiet_leaves_only_trouble(void)
{
    const dgg_options quiet = { .quiet = true, .verbose = true }, plain = { 0 },
                      verbose = { .verbose = true };
    says(&quiet, DGG_TROUBLE, "a", "dggraph: a\n");
    says(&quiet, DGG_WARNING, "a", "");
    says(&quiet, DGG_DETAIL, "a", "");
    says(&plain, DGG_WARNING, "a", "dggraph: a\n");
    says(&plain, DGG_NOTE, "a", "dggraph: a\n");
    says(&plain, DGG_DETAIL, "a", "");
    says(&verbose, DGG_DETAIL, "a", "dggraph: a\n");
}

static void nothing_steers_the_terminal(void)
{
    const dgg_options plain = { 0 };
    says(&plain, DGG_NOTE, "a\n\033[31mb\x7f", "dggraph: a??[31mb?\n");
    says(&plain, DGG_NOTE,
         "\xc2\x9b"
         "31m \xc2\xa0",
         "dggraph: ??31m \xc2\xa0\n");
    says(&plain, DGG_NOTE, "数字治理", "dggraph: 数字治理\n");
}

static void a_character_cut_in_half_goes(void)
{
    const dgg_options plain = { 0 };
    says(&plain, DGG_NOTE, "数\xe5\xad", "dggraph: 数\n");
    says(&plain, DGG_NOTE, "é\xc3", "dggraph: é\n");
    says(&plain, DGG_NOTE, "\xf0\x9f\x98", "dggraph: \n");
}

static void an_error_names_its_place(void)
{
    static const struct {
        dgg_error error;
        const char *line;
    } cases[] = {
        { { DGG_BAD_INPUT, "a.txt", 3, 7, "bad" }, "dggraph: a.txt:3:7: bad\n" },
        { { DGG_BAD_INPUT, "a.txt", 3, 0, "bad" }, "dggraph: a.txt:3: bad\n" },
        { { DGG_BAD_INPUT, "-", 0, 0, "bad" }, "dggraph: standard input: bad\n" },
        { { DGG_CANNOT_WRITE, "-", 0, 0, "bad" }, "dggraph: standard output: bad\n" },
        { { DGG_CANNOT_WRITE, NULL, 0, 0, "bad" }, "dggraph: standard output: bad\n" },
        { { DGG_BAD_INPUT, NULL, 0, 0, "bad" }, "dggraph: bad\n" },
    };
    const dgg_options plain = { 0 };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int kept = begin_listening();
        dgg_say_error(&plain, &cases[i].error);
        end_listening(kept, cases[i].line);
    }
}

SUITE("program/messages", { "errors are red on a terminal", errors_are_red_on_a_terminal },
      { "colour can be refused", colour_can_be_refused },
      { "a file gets no colour", a_file_gets_no_colour },
      { "quiet leaves only trouble", quiet_leaves_only_trouble },
      { "nothing steers the terminal", nothing_steers_the_terminal },
      { "a character cut in half goes", a_character_cut_in_half_goes },
      { "an error names its place", an_error_names_its_place })
