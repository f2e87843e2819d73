#include "program/verbs.h"

#include <string.h>

#include "tests/support/suite.h"

static void verbs_belong_to_their_command(void)
{
    const dgg_shelf *verbs = dgg_verbs_of("codebook");
    CU_ASSERT_PTR_NOT_NULL_FATAL(verbs);
    CU_ASSERT_PTR_NOT_NULL(dgg_shelf_find(verbs, "export", NULL));
    CU_ASSERT_PTR_NULL(dgg_verbs_of("map"));
}

static void every_verb_is_complete(void)
{
    for (size_t i = 0; dgg_commands.rows[i] != NULL; i++) {
        const dgg_shelf *verbs = dgg_verbs_of(dgg_commands.rows[i]->name);
        for (size_t j = 0; verbs != NULL && verbs->rows[j] != NULL; j++) {
            const dgg_command *verb = (const dgg_command *)verbs->rows[j];
            char said[DGG_LONGEST_COMMAND];
            dgg_command_said(verb, said);
            CU_ASSERT_TRUE(verb->row.summary != NULL && verb->words != NULL && verb->run != NULL);
            CU_ASSERT_PTR_NOT_NULL(strstr(verb->examples[0], said));
        }
    }
}

/* Each that can be run comes once; one with verbs does not come itself. */
static void the_walk_meets_every_command_and_verb(void)
{
    dgg_command_walk walk = { 0 };
    size_t maps = 0, exports = 0, verbs = 0;
    for (const dgg_command *command = dgg_command_next(&walk); command != NULL;
         command = dgg_command_next(&walk)) {
        char path[DGG_LONGEST_COMMAND];
        dgg_command_path(command, path);
        CU_ASSERT_PTR_NOT_NULL(command->run);
        maps += strcmp(path, "map") == 0;
        exports += strcmp(path, "export") == 0;
        verbs += strcmp(path, "codebook/export") == 0;
    }
    CU_ASSERT_EQUAL(maps, 1);
    CU_ASSERT_EQUAL(exports, 1);
    CU_ASSERT_EQUAL(verbs, 1);
    CU_ASSERT_PTR_NULL(dgg_command_next(&walk));
}

static void words_find_a_command_or_its_verb(void)
{
    static const char *const words[] = { "codebook", "export", "x" };
    static const char *const others[] = { "map", "export" };
    dgg_error error = { 0 };
    size_t used = 0;
    const dgg_command *verb = dgg_command_find(words, 3, &used, &error);
    CU_ASSERT_PTR_NOT_NULL_FATAL(verb);
    CU_ASSERT_EQUAL(used, 2);
    CU_ASSERT_STRING_EQUAL(verb->row.name, "export");
    CU_ASSERT_STRING_EQUAL(dgg_command_find(words, 1, &used, &error)->row.name, "codebook");
    CU_ASSERT_EQUAL(used, 1);
    CU_ASSERT_STRING_EQUAL(dgg_command_find(others, 2, &used, &error)->row.name, "map");
    CU_ASSERT_EQUAL(used, 1);
    CU_ASSERT_EQUAL(error.status, DGG_OK);
}

static void a_wrong_verb_suggests_the_nearest(void)
{
    static const char *const words[] = { "codebook", "exprot" };
    dgg_error error = { 0 };
    size_t used = 0;
    CU_ASSERT_PTR_NULL(dgg_command_find(words, 2, &used, &error));
    CU_ASSERT_EQUAL(error.status, DGG_UNKNOWN_NAME);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "among the verbs of codebook (did you mean "
                                                 "'export'?)"));
}

SUITE("program/verbs", { "verbs belong to their command", verbs_belong_to_their_command },
      { "every verb is complete", every_verb_is_complete },
      { "the walk meets every command and verb", the_walk_meets_every_command_and_verb },
      { "words find a command or its verb", words_find_a_command_or_its_verb },
      { "a wrong verb suggests the nearest", a_wrong_verb_suggests_the_nearest })
