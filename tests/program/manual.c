#include "program/manual.h"

#include "tests/support/program.h"

static const dgg_option *option_named(const char *name)
{
    for (size_t i = 0; i < dgg_option_count; i++) {
        if (strcmp(dgg_option_table[i].name, name) == 0) {
            return &dgg_option_table[i];
        }
    }
    return NULL;
}

static bool takes(const char *command, const char *name)
{
    size_t place = 0;
    for (const dgg_option *option = dgg_option_next(command, &place); option != NULL;
         option = dgg_option_next(command, &place)) {
        if (strcmp(option->name, name) == 0) {
            return true;
        }
    }
    return false;
}

static void walks_over_the_options_of_a_command(void)
{
    CU_ASSERT_TRUE(takes("map", "share"));
    CU_ASSERT_TRUE(takes("map", "quiet"));
    CU_ASSERT_FALSE(takes("rank", "share"));
    CU_ASSERT_TRUE(takes(NULL, "quiet"));
    CU_ASSERT_FALSE(takes(NULL, "share"));
}

static bool offers(const char *command, const char *option, const char *value)
{
    const dgg_shelf *shelves[DGG_MOST_SHELVES + 1];
    bool is_there = false;
    dgg_values_of(command, option_named(option), shelves);
    for (size_t i = 0; shelves[i] != NULL; i++) {
        is_there |= dgg_shelf_find(shelves[i], value, NULL) != NULL;
    }
    return is_there;
}

static void values_are_those_of_the_command(void)
{
    CU_ASSERT_TRUE(offers("rank", "by", "pagerank"));
    CU_ASSERT_FALSE(offers("rank", "by", "leiden"));
    CU_ASSERT_TRUE(offers("communities", "by", "leiden"));
    CU_ASSERT_TRUE(offers("export", "to", "dot"));
    CU_ASSERT_FALSE(offers("stats", "to", "dot"));
    CU_ASSERT_TRUE(offers("cite", "to", "ris"));
    CU_ASSERT_TRUE(offers("help", "to", "man"));
    CU_ASSERT_TRUE(offers("codebook/export", "to", "quanteda"));
    CU_ASSERT_TRUE(offers("codebook/import", "from", "liwc"));
    CU_ASSERT_TRUE(offers("map", "from", "bibtex") && offers("map", "from", "graphml"));
    CU_ASSERT_FALSE(offers("map", "title", "x"));
}

static void paths_are_told_from_words(void)
{
    CU_ASSERT_TRUE(dgg_takes_path(option_named("codebook")));
    CU_ASSERT_FALSE(dgg_takes_path(option_named("title")));
    CU_ASSERT_FALSE(dgg_takes_path(option_named("share")));
}

static void forms_are_asked_for_by_name(void)
{
    expect("help --to man", EXIT_DONE, ".TH DGGRAPH 1");
    expect("help --to bash -o here.bash && cat here.bash", EXIT_DONE, "complete -F _dggraph");
    expect("help --to pdf", EXIT_USAGE, "among the forms of help");
    expect("help map --to man", EXIT_USAGE, "--to is about all commands, not one");
    expect("help --to man > /dev/full", EXIT_CANNOT_WRITE, "standard output: cannot be written");
}

static void they_are_installed(void)
{
    static const char *const files[] = { "man/man1/dggraph.1",
                                         "bash-completion/completions/dggraph",
                                         "zsh/site-functions/_dggraph",
                                         "fish/vendor_completions.d/dggraph.fish" };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        char command[LONGEST_COMMAND];
        snprintf(command, sizeof command, "test -s \"$(dirname '%s')/../share/%s\"", DGG_PROGRAM,
                 files[i]);
        CU_ASSERT_EQUAL(shell(command), 0);
    }
}

SUITE("program/manual",
      { "walks over the options of a command", walks_over_the_options_of_a_command },
      { "values are those of the command", values_are_those_of_the_command },
      { "paths are told from words", paths_are_told_from_words },
      { "forms are asked for by name", forms_are_asked_for_by_name },
      { "they are installed", they_are_installed })
