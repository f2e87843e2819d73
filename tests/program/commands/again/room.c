#include "program/commands/again/room.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/folder.h"
#include "tests/support/brutal.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

static void a_room_is_made_and_goes_away(void)
{
    static const char *const files[] = { "map.svg", "tables/years.csv" };
    dgg_arena *arena = NULL;
    const char *room = NULL, *place = NULL, *path = NULL;
    enter_folder();
    CU_ASSERT_EQUAL(setenv("TMPDIR", ".", 1), 0);
    CU_ASSERT_EQUAL_FATAL(dgg_again_make_room(&arena, &room, &place, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_folder_is(room));
    CU_ASSERT_EQUAL(mkdir(place, 0755), 0);
    CU_ASSERT_EQUAL(dgg_folder_path(&arena, place, "tables", &path, NULL), DGG_OK);
    CU_ASSERT_EQUAL(mkdir(path, 0755), 0);
    CU_ASSERT_EQUAL(dgg_folder_path(&arena, path, "years.csv", &path, NULL), DGG_OK);
    write_file(path, "year");
    dgg_again_clear(room, files, 2);
    CU_ASSERT_FALSE(dgg_folder_is(room));
    dgg_again_clear(NULL, NULL, 0);
    dgg_arena_release(&arena);
}

static void no_room_is_told(void)
{
    dgg_arena *arena = NULL;
    const char *room = NULL, *place = NULL;
    enter_folder();
    CU_ASSERT_EQUAL(setenv("TMPDIR", "nowhere", 1), 0);
    CU_ASSERT_EQUAL(dgg_again_make_room(&arena, &room, &place, NULL), DGG_CANNOT_CREATE);
    CU_ASSERT_PTR_NULL(room);
    dgg_arena_release(&arena);
}

static void files_are_copied_whole(void)
{
    enter_folder();
    write_file("one", "bytes");
    CU_ASSERT_TRUE(dgg_again_copy("one", "two"));
    char *bytes = file_content("two", NULL);
    CU_ASSERT_STRING_EQUAL(bytes, "bytes");
    free(bytes);
    CU_ASSERT_FALSE(dgg_again_copy("nowhere", "three"));
    CU_ASSERT_FALSE(dgg_again_copy("one", "no/such/place"));
}

static dgg_status make_and_clear(void)
{
    dgg_arena *arena = NULL;
    const char *room = NULL, *place = NULL;
    dgg_status status = dgg_again_make_room(&arena, &room, &place, NULL);
    dgg_again_clear(room, NULL, 0);
    dgg_arena_release(&arena);
    return status;
}

static void survives_refused_memory(void)
{
    enter_folder();
    CU_ASSERT_EQUAL(setenv("TMPDIR", ".", 1), 0);
    BRUTAL(make_and_clear());
}

SUITE("program/commands/again/room",
      { "a room is made and goes away", a_room_is_made_and_goes_away },
      { "no room is told", no_room_is_told }, { "files are copied whole", files_are_copied_whole },
      { "survives refused memory", survives_refused_memory })
