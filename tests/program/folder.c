#include "program/folder.h"

#include <sys/stat.h>

#include "tests/support/brutal.h"
#include "tests/support/program.h"

static void makes_a_folder_once(void)
{
    struct stat made;
    enter_folder();
    CU_ASSERT_EQUAL(dgg_folder_make("made", NULL), DGG_OK);
    CU_ASSERT_EQUAL(stat("made", &made), 0);
    CU_ASSERT_TRUE(S_ISDIR(made.st_mode));
    CU_ASSERT_EQUAL(dgg_folder_make("made", NULL), DGG_OK);
}

static void a_file_in_the_way_stays(void)
{
    dgg_error error = { 0 };
    write_file("file", "content");
    CU_ASSERT_EQUAL(dgg_folder_make("file", &error), DGG_CANNOT_CREATE);
    CU_ASSERT_STRING_EQUAL(error.file, "file");
    CU_ASSERT_TRUE(holds(error.message, "the folder cannot be made"));
    char *content = file_content("file", NULL);
    CU_ASSERT_STRING_EQUAL(content, "content");
    free(content);
}

static void what_contains_it_must_be_there(void)
{
    enter_folder();
    CU_ASSERT_EQUAL(dgg_folder_make("no/such/folder", NULL), DGG_CANNOT_CREATE);
}

static void a_path_joins_folder_and_name(void)
{
    dgg_arena *arena = NULL;
    const char *path = NULL;
    CU_ASSERT_EQUAL_FATAL(dgg_folder_path(&arena, "tables", "nodes.csv", &path, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(path, "tables/nodes.csv");
    dgg_arena_release(&arena);
}

static dgg_status join_and_release(void)
{
    dgg_arena *arena = NULL;
    const char *path = NULL;
    dgg_status status = dgg_folder_path(&arena, "tables", "nodes.csv", &path, NULL);
    dgg_arena_release(&arena);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(join_and_release());
}

SUITE("program/folder", { "makes a folder once", makes_a_folder_once },
      { "a file in the way stays", a_file_in_the_way_stays },
      { "what contains it must be there", what_contains_it_must_be_there },
      { "a path joins folder and name", a_path_joins_folder_and_name },
      { "survives refused memory", survives_refused_memory })
