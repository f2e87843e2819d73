#include "program/commands.h"
#include "program/verbs.h"

#include "tests/support/suite.h"

static void every_command_is_complete(void)
{
    for (size_t i = 0; dgg_commands.rows[i] != NULL; i++) {
        const dgg_command *command = (const dgg_command *)dgg_commands.rows[i];
        CU_ASSERT_PTR_NOT_NULL(command->row.summary);
        CU_ASSERT_PTR_NOT_NULL(command->words);
        CU_ASSERT_PTR_NOT_NULL(command->about);
        CU_ASSERT_PTR_NOT_NULL(command->examples[0]);
        CU_ASSERT_NOT_EQUAL(command->run == NULL, dgg_verbs_of(command->row.name) == NULL);
    }
}

static void the_examples_of_a_command_can_be_read(void)
{
    for (size_t i = 0; dgg_commands.rows[i] != NULL; i++) {
        const dgg_command *command = (const dgg_command *)dgg_commands.rows[i];
        for (size_t j = 0; command->examples[j] != NULL; j++) {
            dgg_text rest = dgg_text_of(command->examples[j]);
            CU_ASSERT_TRUE(dgg_text_is(dgg_text_cut(&rest, ' '), "dggraph"));
            CU_ASSERT_TRUE(dgg_text_find(rest, dgg_text_of(command->row.name)) < rest.length);
        }
    }
}

SUITE("program/commands", { "every command is complete", every_command_is_complete },
      { "the examples of a command can be read", the_examples_of_a_command_can_be_read })
