#include "program/commands/again/found.h"

#include <stdio.h>
#include <sys/stat.h>

#include "tests/support/brutal.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

/* sha256sum of "one" and of "two" */
static const char *digests[] = {
    "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed",
    "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3",
};
static const char *const folders[] = { ".", "inner", "nowhere", NULL };

static void write_inputs(void)
{
    enter_folder();
    (void)mkdir("inner", 0755); /* may be there */
    write_file("a.txt", "one");
    write_file("b.txt", "three");
    write_file("inner/c.txt", "two");
}

static void inputs_are_found_by_their_bytes(void)
{
    const dgg_again_record record = { .digests = digests, .digest_count = 2 };
    dgg_again_found found = { 0 };
    write_inputs();
    CU_ASSERT_EQUAL_FATAL(dgg_again_find(&found, &record, folders, NULL), DGG_OK);
    CU_ASSERT_EQUAL(found.count, 2);
    CU_ASSERT_STRING_EQUAL(found.paths[0], "./a.txt");
    CU_ASSERT_STRING_EQUAL(found.paths[1], "inner/c.txt");
    dgg_again_found_destroy(&found);
    dgg_again_found_destroy(&found);
}

static void what_is_missing_is_told(void)
{
    const dgg_again_record record = { .digests = digests, .digest_count = 2 };
    dgg_again_found found = { 0 };
    dgg_error error = { 0 };
    write_inputs();
    write_file("inner/c.txt", "two more");
    CU_ASSERT_EQUAL(dgg_again_find(&found, &record, folders, &error), DGG_NO_INPUT);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "1 of 2 inputs are not found"));
    dgg_again_found_destroy(&found);
}

static void files_of_options_are_found_by_name(void)
{
    dgg_again_found found = { 0 };
    const char *path = NULL;
    write_inputs();
    CU_ASSERT_EQUAL(dgg_again_find_named(&found, "c.txt", folders, &path, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(path, "inner/c.txt");
    CU_ASSERT_EQUAL(dgg_again_find_named(&found, "inner", folders, &path, NULL), DGG_OK);
    CU_ASSERT_PTR_NULL(path); /* a folder is no file */
    dgg_again_found_destroy(&found);
}

static dgg_status find_and_destroy(void)
{
    const dgg_again_record record = { .digests = digests };
    dgg_again_found found = { 0 };
    const char *path = NULL;
    dgg_status status = dgg_again_find(&found, &record, folders, NULL);
    if (status == DGG_OK) {
        status = dgg_again_find_named(&found, "c.txt", folders, &path, NULL);
    }
    dgg_again_found_destroy(&found);
    return status;
}

static void survives_refused_memory(void)
{
    write_inputs();
    BRUTAL(find_and_destroy());
}

SUITE("program/commands/again/found",
      { "inputs are found by their bytes", inputs_are_found_by_their_bytes },
      { "what is missing is told", what_is_missing_is_told },
      { "files of options are found by name", files_of_options_are_found_by_name },
      { "survives refused memory", survives_refused_memory })
