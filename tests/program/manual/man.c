#include "program/manual.h"
#include "program/verbs.h"

#include "tests/support/program.h"

static char *write_man(void)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    dgg_manual_man.write(out);
    fclose(out);
    return text;
}

static void names_every_command_option_and_exit(void)
{
    char *text = write_man();
    dgg_command_walk walk = { 0 };
    for (const dgg_command *command = dgg_command_next(&walk); command != NULL;
         command = dgg_command_next(&walk)) {
        char said[DGG_LONGEST_COMMAND], heading[DGG_LONGEST_COMMAND + 16];
        dgg_command_said(command, said);
        snprintf(heading, sizeof heading, ".SS \"dggraph %s", said);
        CU_ASSERT_TRUE(holds(text, heading));
    }
    for (size_t i = 0; i < dgg_option_count; i++) {
        const char *name = dgg_option_table[i].name;
        char bold[64];
        size_t plain = strcspn(name, "-"); /* a hyphen is written with a backslash */
        snprintf(bold, sizeof bold, "\\fB\\-\\-%.*s", (int)plain, name);
        CU_ASSERT_TRUE(holds(text, bold));
    }
    for (const dgg_exit *exit = dgg_exits; exit->meaning != NULL; exit++) {
        char item[16];
        snprintf(item, sizeof item, ".B %d\n", exit->code);
        CU_ASSERT_TRUE(holds(text, item));
    }
    free(text);
}

/* Roff on a terminal that is no UTF-8 warns of every other character. */
static void is_plain(void)
{
    char *text = write_man();
    for (const char *at = text; *at != '\0'; at++) {
        CU_ASSERT_TRUE((unsigned char)*at < 0x80);
    }
    CU_ASSERT_FALSE(holds(text, "\n'"));
    CU_ASSERT_FALSE(holds(text, "\n.\n"));
    free(text);
}

static void checks(const char *tool, const char *command)
{
    char line[256];
    snprintf(line, sizeof line, "command -v %s > /dev/null", tool);
    if (shell(line) != 0) {
        printf("\n    skipped: no %s\n", tool);
        return;
    }
    snprintf(line, sizeof line, "{ %s; } > checked.txt 2>&1", command);
    CU_ASSERT_EQUAL(shell(line), 0);
    char *said = file_content("checked.txt", NULL);
    CU_ASSERT_STRING_EQUAL(said, "");
    free(said);
}

static void formatters_have_nothing_to_warn_of(void)
{
    char *text = write_man();
    write_file("dggraph.1", text);
    free(text);
    checks("groff", "groff -man -ww -Tutf8 dggraph.1 > formatted.txt");
    checks("mandoc", "mandoc -T lint -W warning dggraph.1");
}

SUITE("program/manual/man",
      { "names every command option and exit", names_every_command_option_and_exit },
      { "is plain", is_plain },
      { "formatters have nothing to warn of", formatters_have_nothing_to_warn_of })
