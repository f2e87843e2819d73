#include "program/help.h"

#include <stdlib.h>
#include <string.h>

#include "tests/support/suite.h"

static char *help_of(const dgg_command *command)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    dgg_help_write(command, out);
    fclose(out);
    return text;
}

static void an_option_shows_letter_argument_and_default(void)
{
    static const char *const examples[] = { "dggraph rank list.txt", NULL };
    const dgg_command command = { .row = { "rank", "ranks", NULL, NULL },
                                  .words = "INPUT...",
                                  .examples = examples,
                                  .about = "About it.",
                                  .reads = true };
    char *text = help_of(&command);
    CU_ASSERT_PTR_EQUAL(strstr(text, "Examples:\n  dggraph rank list.txt\n"), text);
    CU_ASSERT_PTR_NOT_NULL(strstr(text, "\nUsage: dggraph rank INPUT... [OPTION...]\n"));
    CU_ASSERT_PTR_NOT_NULL(strstr(text, "\nAbout it.\n"));
    CU_ASSERT_PTR_NOT_NULL(strstr(text, "'-' is standard input"));
    CU_ASSERT_PTR_NOT_NULL(strstr(text, "\n  -o, --output FILE "));
    CU_ASSERT_PTR_NOT_NULL(strstr(text, "\n      --seed NUMBER "));
    CU_ASSERT_PTR_NOT_NULL(strstr(text, " [42]\n"));
    CU_ASSERT_PTR_NULL(strstr(text, "--table"));
    free(text);
}

static void all_of_it_shows_only_what_all_share(void)
{
    char *text = help_of(NULL);
    CU_ASSERT_PTR_NOT_NULL(strstr(text, "--quiet"));
    CU_ASSERT_PTR_NULL(strstr(text, "--codebook"));
    free(text);
}

SUITE("program/help",
      { "an option shows letter, argument and default",
        an_option_shows_letter_argument_and_default },
      { "all of it shows only what all share", all_of_it_shows_only_what_all_share })
