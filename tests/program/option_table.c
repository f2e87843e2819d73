#include <stdio.h>
#include <string.h>

#include "program/verbs.h"
#include "tests/support/suite.h"

static bool are_equal(const char *left, const char *right)
{
    return left != NULL && right != NULL && strcmp(left, right) == 0;
}

static void every_name_and_letter_is_there_once(void)
{
    for (size_t i = 0; i < dgg_option_count; i++) {
        const dgg_option *option = &dgg_option_table[i];
        CU_ASSERT_PTR_NOT_NULL_FATAL(option->name);
        for (size_t j = 0; j < i; j++) {
            CU_ASSERT_FALSE(are_equal(option->name, dgg_option_table[j].name));
            CU_ASSERT_TRUE(option->letter == 0 || option->letter != dgg_option_table[j].letter);
        }
    }
}

static void every_option_has_a_place_of_its_own(void)
{
    for (size_t i = 0; i < dgg_option_count; i++) {
        CU_ASSERT_TRUE(dgg_option_table[i].place < sizeof(dgg_options));
        for (size_t j = 0; j < i; j++) {
            CU_ASSERT_NOT_EQUAL(dgg_option_table[i].place, dgg_option_table[j].place);
        }
    }
}

static void what_takes_a_value_says_which(void)
{
    for (size_t i = 0; i < dgg_option_count; i++) {
        const dgg_option *option = &dgg_option_table[i];
        CU_ASSERT_EQUAL(option->argument == NULL, option->value == DGG_TAKES_NOTHING);
        CU_ASSERT_EQUAL(option->most > 0, option->value == DGG_TAKES_WHOLE);
    }
}

/* One that can be run: of a command with verbs, a verb. */
static bool is_command(const char *name)
{
    dgg_command_walk walk = { 0 };
    for (const dgg_command *command = dgg_command_next(&walk); command != NULL;
         command = dgg_command_next(&walk)) {
        char path[DGG_LONGEST_COMMAND];
        dgg_command_path(command, path);
        if (strcmp(path, name) == 0) {
            return true;
        }
    }
    return false;
}

static void every_command_named_in_it_exists(void)
{
    for (size_t i = 0; i < dgg_option_count; i++) {
        dgg_text commands = dgg_text_of(dgg_option_table[i].commands);
        while (commands.length > 0 && !dgg_text_is(commands, "*")) {
            char name[64] = "";
            dgg_text command = dgg_text_cut(&commands, ' ');
            snprintf(name, sizeof name, "%.*s", (int)command.length, command.start);
            CU_ASSERT_TRUE(is_command(name));
        }
    }
}

SUITE("program/option_table",
      { "every name and letter is there once", every_name_and_letter_is_there_once },
      { "every option has a place of its own", every_option_has_a_place_of_its_own },
      { "what takes a value says which", what_takes_a_value_says_which },
      { "every command named in it exists", every_command_named_in_it_exists })
