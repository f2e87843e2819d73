#include "base/folder.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/brutal.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"

static const char folder[] = "folder_of_a_test";

static void make_three(void)
{
    CU_ASSERT_EQUAL(dgg_folder_make(folder, NULL), DGG_OK);
    CU_ASSERT_TRUE(write_file("folder_of_a_test/b.ris", dgg_text_of("b")));
    CU_ASSERT_TRUE(write_file("folder_of_a_test/B.ris", dgg_text_of("B")));
    CU_ASSERT_TRUE(write_file("folder_of_a_test/.hidden", dgg_text_of("h")));
}

static void remove_three(void)
{
    remove("folder_of_a_test/b.ris");
    remove("folder_of_a_test/B.ris");
    remove("folder_of_a_test/.hidden");
    remove(folder);
}

static void a_folder_is_made_once(void)
{
    CU_ASSERT_FALSE(dgg_folder_is(folder));
    CU_ASSERT_EQUAL(dgg_folder_make(folder, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_folder_is(folder));
    CU_ASSERT_EQUAL(dgg_folder_make(folder, NULL), DGG_OK);
    remove(folder);
}

static void a_file_in_the_way_stays(void)
{
    dgg_error error = { 0 };
    CU_ASSERT_TRUE(write_file(folder, dgg_text_of("content")));
    CU_ASSERT_FALSE(dgg_folder_is(folder));
    CU_ASSERT_EQUAL(dgg_folder_make(folder, &error), DGG_CANNOT_CREATE);
    CU_ASSERT_STRING_EQUAL(error.file, folder);
    CU_ASSERT_TRUE(holds(folder, "content"));
    remove(folder);
}

static void what_contains_it_must_be_there(void)
{
    CU_ASSERT_EQUAL(dgg_folder_make("no_such_folder/of_a_test", NULL), DGG_CANNOT_CREATE);
}

static void a_path_joins_folder_and_name(void)
{
    dgg_arena *arena = NULL;
    const char *path = NULL;
    CU_ASSERT_EQUAL_FATAL(dgg_folder_path(&arena, "tables", "nodes.csv", &path, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(path, "tables/nodes.csv");
    CU_ASSERT_EQUAL_FATAL(dgg_folder_path(&arena, "tables/", "nodes.csv", &path, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(path, "tables/nodes.csv");
    dgg_arena_release(&arena);
}

static void a_listing_is_in_byte_order(void)
{
    dgg_listing listing = { 0 };
    make_three();
    CU_ASSERT_EQUAL(dgg_folder_list(&listing, folder, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(listing.count, 3);
    CU_ASSERT_STRING_EQUAL(listing.names[0], ".hidden");
    CU_ASSERT_STRING_EQUAL(listing.names[1], "B.ris");
    CU_ASSERT_STRING_EQUAL(listing.names[2], "b.ris");
    dgg_listing_destroy(&listing);
    CU_ASSERT_EQUAL(listing.count, 0);
    remove_three();
}

static void what_is_no_folder_cannot_be_listed(void)
{
    dgg_listing listing = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_folder_list(&listing, "no_such_folder", &error), DGG_NO_INPUT);
    CU_ASSERT_STRING_EQUAL(error.file, "no_such_folder");
    CU_ASSERT_EQUAL(listing.count, 0);
    dgg_listing_destroy(&listing);
}

static dgg_status list_and_forget(void)
{
    dgg_listing listing = { 0 };
    dgg_arena *arena = NULL;
    const char *path = NULL;
    dgg_status status = dgg_folder_list(&listing, folder, NULL);
    DGG_TRY(status == DGG_OK ? dgg_folder_path(&arena, folder, "a", &path, NULL) : status);
done:
    dgg_arena_release(&arena);
    dgg_listing_destroy(&listing);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    make_three();
    BRUTAL(list_and_forget());
    remove_three();
}

SUITE("base/folder", { "a folder is made once", a_folder_is_made_once },
      { "a file in the way stays", a_file_in_the_way_stays },
      { "what contains it must be there", what_contains_it_must_be_there },
      { "a path joins folder and name", a_path_joins_folder_and_name },
      { "a listing is in byte order", a_listing_is_in_byte_order },
      { "what is no folder cannot be listed", what_is_no_folder_cannot_be_listed },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
