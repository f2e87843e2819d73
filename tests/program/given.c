#include "program/given.h"

#include <stdio.h>
#include <string.h>

#include "tests/support/program.h"
#include "tests/support/suite.h"

static char *words_of(int argc, const char *const *given)
{
    enum { MOST = 16 };
    char *argv[MOST] = { NULL };
    dgg_options options = { 0 };
    memcpy(argv, given, (size_t)argc * sizeof *argv);
    CU_ASSERT_EQUAL_FATAL(dgg_options_read(&options, argc, argv, NULL), DGG_OK);
    FILE *out = fopen("words.json", "w");
    CU_ASSERT_PTR_NOT_NULL_FATAL(out);
    dgg_json_writer writer = { .out = out };
    dgg_given_write(&options, "map", &writer);
    fclose(out);
    dgg_options_destroy(&options);
    return file_content("words.json", NULL);
}

static void what_changes_results_is_told_in_one_order(void)
{
    const char *const one[] = {
        "dggraph", "map", "--seed", "7", "list.bib", "--title", "Two words"
    };
    const char *const other[] = { "dggraph", "map", "--title=Two words", "--seed=7", "list.bib" };
    enter_folder();
    char *first = words_of(7, one), *second = words_of(5, other);
    CU_ASSERT_STRING_EQUAL(first, "[\"map\",\"--title\",\"Two words\",\"--seed\",\"7\"]");
    CU_ASSERT_STRING_EQUAL(first, second);
    free(first);
    free(second);
}

static void numbers_and_files_can_be_given_again(void)
{
    const char *const words[] = { "dggraph",      "map", "--codebook", "/home/me/own.json",
                                  "--resolution", "0.5", "--share",    "list.bib" };
    enter_folder();
    char *told = words_of(8, words);
    CU_ASSERT_STRING_EQUAL(
        told, "[\"map\",\"--share\",\"--resolution\",\"0.5\",\"--codebook\",\"own.json\"]");
    free(told);
}

static void what_changes_nothing_is_left_out(void)
{
    const char *const words[] = {
        "dggraph", "map", "-q", "-o", "here", "--threads", "2", "list.bib"
    };
    enter_folder();
    char *told = words_of(8, words);
    CU_ASSERT_STRING_EQUAL(told, "[\"map\"]");
    free(told);
}

SUITE("program/given",
      { "what changes results is told in one order", what_changes_results_is_told_in_one_order },
      { "numbers and files can be given again", numbers_and_files_can_be_given_again },
      { "what changes nothing is left out", what_changes_nothing_is_left_out })
