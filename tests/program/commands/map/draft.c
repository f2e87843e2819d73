#include "program/commands/map/draft.h"

#include "tests/support/brutal.h"
#include "tests/support/program.h"

static dgg_status write_words(const void *context, FILE *out, dgg_error *error)
{
    (void)error;
    fputs(context, out);
    return DGG_OK;
}

static dgg_status write_badly(const void *context, FILE *out, dgg_error *error)
{
    fputs(context, out);
    return dgg_fail(error, DGG_MISSING_PART, 0, "no ink");
}

static bool file_is(const char *path, const char *wanted)
{
    char *content = file_content(path, NULL);
    bool is_same = strcmp(content, wanted) == 0;
    free(content);
    return is_same;
}

static dgg_status write_two(dgg_draft *draft, const char *place, const char *words)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_draft_open(draft, place, NULL));
    DGG_TRY(dgg_draft_write(draft, "map.svg", write_words, words, NULL));
    DGG_TRY(dgg_draft_write(draft, "tables/years.csv", write_words, words, NULL));
done:
    return status;
}

/* How many files and folders are in the folder of the test, by a shell that counts dots too. */
static int count_all(const char *folder)
{
    char command[256];
    snprintf(command, sizeof command, "exit $(ls -A '%s' | wc -l)", folder);
    return shell(command);
}

static void a_new_folder_appears_at_once(void)
{
    dgg_draft draft = { 0 };
    (void)shell("rm -rf new && mkdir new");
    CU_ASSERT_EQUAL_FATAL(write_two(&draft, "new/map/", "first"), DGG_OK);
    CU_ASSERT_FALSE(shell("test -e new/map") == 0);
    CU_ASSERT_TRUE(dgg_draft_has(&draft, "tables/years.csv"));
    CU_ASSERT_FALSE(dgg_draft_has(&draft, "years.csv"));
    CU_ASSERT_EQUAL(dgg_draft_finish(&draft, NULL), DGG_OK);
    dgg_draft_destroy(&draft);
    CU_ASSERT_TRUE(file_is("new/map/map.svg", "first"));
    CU_ASSERT_TRUE(file_is("new/map/tables/years.csv", "first"));
    CU_ASSERT_EQUAL(count_all("new"), 1);
}

static void in_a_folder_that_is_there_files_of_others_stay(void)
{
    dgg_draft draft = { 0 };
    (void)shell("rm -rf old && mkdir -p old/tables");
    write_file("old/notes.txt", "mine");
    write_file("old/map.svg", "before");
    write_file("old/tables/mine.csv", "mine");
    CU_ASSERT_EQUAL_FATAL(write_two(&draft, "old", "second"), DGG_OK);
    CU_ASSERT_TRUE(file_is("old/map.svg", "before"));
    CU_ASSERT_EQUAL(dgg_draft_finish(&draft, NULL), DGG_OK);
    dgg_draft_destroy(&draft);
    CU_ASSERT_TRUE(file_is("old/map.svg", "second"));
    CU_ASSERT_TRUE(file_is("old/tables/years.csv", "second"));
    CU_ASSERT_TRUE(file_is("old/tables/mine.csv", "mine"));
    CU_ASSERT_TRUE(file_is("old/notes.txt", "mine"));
    CU_ASSERT_EQUAL(count_all("old"), 3);
}

static void what_is_not_finished_leaves_nothing(void)
{
    dgg_draft draft = { 0 };
    (void)shell("rm -rf none && mkdir none");
    CU_ASSERT_EQUAL_FATAL(write_two(&draft, "none/map", "x"), DGG_OK);
    dgg_draft_destroy(&draft);
    CU_ASSERT_EQUAL(count_all("none"), 0);
    CU_ASSERT_EQUAL_FATAL(write_two(&draft, "none", "x"), DGG_OK);
    dgg_draft_destroy(&draft);
    CU_ASSERT_EQUAL(count_all("none"), 0);
    dgg_draft_destroy(&draft);
}

static void a_file_that_fails_is_not_there(void)
{
    dgg_draft draft = { 0 };
    dgg_error error = { 0 };
    (void)shell("rm -rf part");
    CU_ASSERT_EQUAL_FATAL(write_two(&draft, "part", "x"), DGG_OK);
    CU_ASSERT_EQUAL(dgg_draft_write(&draft, "deep/map.dot", write_badly, "x", &error),
                    DGG_MISSING_PART);
    CU_ASSERT_STRING_EQUAL(error.message, "no ink");
    CU_ASSERT_FALSE(dgg_draft_has(&draft, "deep/map.dot"));
    CU_ASSERT_EQUAL(dgg_draft_finish(&draft, NULL), DGG_OK);
    dgg_draft_destroy(&draft);
    CU_ASSERT_NOT_EQUAL(shell("test -e part/deep/map.dot"), 0);
}

static void tells_the_place_and_not_the_draft(void)
{
    dgg_draft draft = { 0 };
    dgg_error error = { 0 };
    write_file("file", "x");
    CU_ASSERT_EQUAL(dgg_draft_open(&draft, "file", &error), DGG_CANNOT_CREATE);
    CU_ASSERT_STRING_EQUAL(error.message, "the folder cannot be written: Not a directory");
    CU_ASSERT_STRING_EQUAL(error.file, "file");
    dgg_draft_destroy(&draft);
    error = (dgg_error){ 0 };
    CU_ASSERT_EQUAL(dgg_draft_open(&draft, "no/such", &error), DGG_CANNOT_CREATE);
    CU_ASSERT_STRING_EQUAL(error.file, "no/such");
    dgg_draft_destroy(&draft);
    error = (dgg_error){ 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_draft_open(&draft, "blocked", &error), DGG_OK);
    CU_ASSERT_EQUAL(dgg_draft_write(&draft, "a", write_words, "x", &error), DGG_OK);
    CU_ASSERT_EQUAL(dgg_draft_write(&draft, "a/b", write_words, "x", &error), DGG_CANNOT_CREATE);
    CU_ASSERT_STRING_EQUAL(error.file, "blocked");
    CU_ASSERT_STRING_EQUAL(error.message, "a/b: the folder cannot be made: File exists");
    dgg_draft_destroy(&draft);
}

static void a_folder_in_the_way_is_told(void)
{
    dgg_draft draft = { 0 };
    dgg_error error = { 0 };
    (void)shell("rm -rf way && mkdir -p way/map.svg/deep");
    CU_ASSERT_EQUAL_FATAL(write_two(&draft, "way", "x"), DGG_OK);
    CU_ASSERT_EQUAL(dgg_draft_finish(&draft, &error), DGG_CANNOT_WRITE);
    CU_ASSERT_STRING_EQUAL(error.file, "way");
    dgg_draft_destroy(&draft);
    CU_ASSERT_EQUAL(shell("test -d way/map.svg/deep"), 0);
}

static dgg_status write_and_finish(void)
{
    dgg_draft draft = { 0 };
    dgg_status status = write_two(&draft, "brutal", "x");
    status = status == DGG_OK ? dgg_draft_finish(&draft, NULL) : status;
    dgg_draft_destroy(&draft);
    return status;
}

static void survives_refused_memory(void)
{
    enter_folder();
    BRUTAL(write_and_finish());
    CU_ASSERT_TRUE(file_is("brutal/map.svg", "x"));
}

SUITE("program/commands/map/draft",
      { "a new folder appears at once", a_new_folder_appears_at_once },
      { "in a folder that is there files of others stay",
        in_a_folder_that_is_there_files_of_others_stay },
      { "what is not finished leaves nothing", what_is_not_finished_leaves_nothing },
      { "a file that fails is not there", a_file_that_fails_is_not_there },
      { "tells the place and not the draft", tells_the_place_and_not_the_draft },
      { "a folder in the way is told", a_folder_in_the_way_is_told },
      { "survives refused memory", survives_refused_memory })
