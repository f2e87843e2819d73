#include "program/manual.h"
#include "program/verbs.h"

#include "tests/support/program.h"

static char *write_zsh(void)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    dgg_manual_zsh.write(out);
    fclose(out);
    return text;
}

static void every_command_has_its_options_and_values(void)
{
    char *text = write_zsh();
    dgg_command_walk walk = { 0 };
    for (const dgg_command *command = dgg_command_next(&walk); command != NULL;
         command = dgg_command_next(&walk)) {
        char arm[64];
        snprintf(arm, sizeof arm, "\n    (%s)\n        _arguments", command->row.name);
        CU_ASSERT_TRUE(holds(text, arm));
    }
    CU_ASSERT_TRUE(holds(text, "'--share[without abstracts, people and long quotes]' \\\n"));
    CU_ASSERT_TRUE(holds(text, "'--codebook[the themes to look for]:FILE:_files' \\\n"));
    CU_ASSERT_TRUE(holds(
        text, "'--quality[what leiden maximises\\: modularity, cpm, barber]:NAME:(modularity "));
    CU_ASSERT_TRUE(holds(text, "\n    (codebook)\n    local -a verbs\n"));
    CU_ASSERT_TRUE(holds(text, "\n    case $verb in\n    ("));
    free(text);
}

static void zsh_can_read_it(void)
{
    enter_folder();
    if (shell("command -v zsh > /dev/null") != 0) {
        printf("\n    skipped: no zsh\n");
        return;
    }
    char *text = write_zsh();
    write_file("_dggraph", text);
    free(text);
    CU_ASSERT_EQUAL(shell("zsh -n _dggraph"), 0);
}

SUITE("program/manual/zsh",
      { "every command has its options and values", every_command_has_its_options_and_values },
      { "zsh can read it", zsh_can_read_it })
