#include "program/commands/map/previous.h"

#include "tests/support/brutal.h"
#include "tests/support/program.h"

static dgg_status write_words(const void *context, FILE *out, dgg_error *error)
{
    (void)error;
    fputs(context, out);
    return DGG_OK;
}

static void lay(const char *manifest)
{
    (void)shell("rm -rf map && mkdir -p map/tables");
    write_file("map/manifest.json", manifest);
    write_file("map/map.svg", "old");
    write_file("map/tables/people.csv", "old");
    write_file("map/notes.txt", "mine");
    write_file("outside.txt", "mine");
}

#define MANIFEST(names) "{\"format\":\"dggraph-map/1\",\"files\":[" names "]}"

/* Writes map.svg and the manifest in the folder, as a map would. */
static dgg_status replace(dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_draft draft = { 0 };
    dgg_previous previous = { 0 };
    DGG_TRY(dgg_previous_read(&previous, "map", error));
    DGG_TRY(dgg_draft_open(&draft, "map", error));
    DGG_TRY(dgg_draft_write(&draft, "map.svg", write_words, "new", error));
    DGG_TRY(dgg_draft_write(&draft, "manifest.json", write_words, MANIFEST("\"map.svg\""), error));
    DGG_TRY(dgg_previous_check(&previous, &draft, error));
    dgg_previous_clear(&previous, &draft);
    DGG_TRY(dgg_draft_finish(&draft, error));
done:
    dgg_previous_destroy(&previous);
    dgg_draft_destroy(&draft);
    return status;
}

static bool is_there(const char *path)
{
    return access(path, F_OK) == 0;
}

static void replaces_and_removes_what_an_earlier_map_wrote(void)
{
    lay(MANIFEST("\"map.svg\",\"tables/people.csv\""));
    CU_ASSERT_EQUAL(replace(NULL), DGG_OK);
    char *picture = file_content("map/map.svg", NULL);
    CU_ASSERT_STRING_EQUAL(picture, "new");
    free(picture);
    CU_ASSERT_FALSE(is_there("map/tables/people.csv"));
    CU_ASSERT_TRUE(is_there("map/notes.txt"));
}

static void refuses_to_replace_what_no_map_wrote(void)
{
    static const char *const manifests[] = {
        "",
        "{",
        "[]",
        "{\"format\":\"other\"}",
        "{\"format\":\"other\",\"files\":[\"map.svg\"]}",
        MANIFEST("\"tables/people.csv\""), /* NOLINT(bugprone-suspicious-missing-comma) */
    };
    for (size_t i = 0; i < sizeof manifests / sizeof *manifests; i++) {
        dgg_error error = { 0 };
        lay(manifests[i]);
        CU_ASSERT_EQUAL(replace(&error), DGG_CANNOT_CREATE);
        CU_ASSERT_STRING_EQUAL(error.message, "a file map.svg is there that no map wrote: give "
                                              "another folder with -o, or move it away");
        char *picture = file_content("map/map.svg", NULL);
        CU_ASSERT_STRING_EQUAL(picture, "old");
        free(picture);
        CU_ASSERT_TRUE(is_there("map/tables/people.csv"));
    }
}

static void never_removes_anything_outside_the_folder(void)
{
    lay(MANIFEST("\"map.svg\",\"../outside.txt\",\"/tmp/x\",\"tables/../notes.txt\",\"\",7,"
                 "\"Notes.txt\",\"tables//people.csv\",\"./notes.txt\""));
    CU_ASSERT_EQUAL(replace(NULL), DGG_OK);
    CU_ASSERT_TRUE(is_there("outside.txt"));
    CU_ASSERT_TRUE(is_there("map/notes.txt"));
    CU_ASSERT_TRUE(is_there("map/tables/people.csv"));
}

static void a_folder_without_a_map_has_no_files_of_it(void)
{
    dgg_previous previous = { 0 };
    (void)shell("rm -rf empty && mkdir empty");
    CU_ASSERT_EQUAL(dgg_previous_read(&previous, "empty", NULL), DGG_OK);
    CU_ASSERT_EQUAL(previous.count, 0);
    CU_ASSERT_EQUAL(dgg_previous_read(&previous, "not there", NULL), DGG_OK);
    CU_ASSERT_EQUAL(previous.count, 0);
    dgg_previous_destroy(&previous);
    dgg_previous_destroy(&previous);
}

static dgg_status lay_and_replace(void)
{
    long left = dgg_allocations_left;
    dgg_allocations_left = -1;
    lay(MANIFEST("\"map.svg\",\"tables/people.csv\""));
    dgg_allocations_left = left;
    return replace(NULL);
}

static void survives_refused_memory(void)
{
    enter_folder();
    BRUTAL(lay_and_replace());
}

SUITE("program/commands/map/previous",
      { "replaces and removes what an earlier map wrote",
        replaces_and_removes_what_an_earlier_map_wrote },
      { "refuses to replace what no map wrote", refuses_to_replace_what_no_map_wrote },
      { "never removes anything outside the folder", never_removes_anything_outside_the_folder },
      { "a folder without a map has no files of it", a_folder_without_a_map_has_no_files_of_it },
      { "survives refused memory", survives_refused_memory })
