#include "program/commands/again/record.h"

#include <stdio.h>

#include "tests/support/brutal.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#define MAP(command, file)                                                                         \
    "{ \"format\": \"dggraph-map/1\", \"command\": [" command "], \"manifest\": { \"version\": "   \
    "\"0.1\",\n \"inputs\": [ { \"sha256\": \"aa\" }, { \"sha256\": \"bb\" } ], \"codebook\": "    \
    "\"Few 1\", \"codebook_sha256\": null, \"decisions\": [ {} ] },\n \"files\": [ \"map.svg\", "  \
    "\"" file "\" ] }"

static dgg_status read_it(const char *text, dgg_again_record *record, dgg_error *error)
{
    enter_folder();
    write_file("manifest.json", text);
    return dgg_again_record_read(record, "manifest.json", error);
}

static void tells_how_a_map_was_made(void)
{
    dgg_again_record record = { 0 };
    CU_ASSERT_EQUAL_FATAL(
        read_it(MAP("\"map\", \"--seed\", \"7\"", "tables/years.csv"), &record, NULL), DGG_OK);
    CU_ASSERT_EQUAL(record.word_count, 3);
    CU_ASSERT_STRING_EQUAL(record.words[2], "7");
    CU_ASSERT_EQUAL(record.file_count, 2);
    CU_ASSERT_STRING_EQUAL(record.files[1], "tables/years.csv");
    CU_ASSERT_EQUAL(record.digest_count, 2);
    CU_ASSERT_STRING_EQUAL(record.digests[1], "bb");
    CU_ASSERT_TRUE(dgg_text_is(record.version, "0.1"));
    CU_ASSERT_TRUE(dgg_text_is(record.codebook, "Few 1"));
    CU_ASSERT_EQUAL(record.codebook_digest.length, 0);
    CU_ASSERT_EQUAL(record.decisions, 1);
    dgg_again_record_destroy(&record);
    dgg_again_record_destroy(&record);
}

static void expect_refusal(const char *text, const char *words)
{
    dgg_again_record record = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(read_it(text, &record, &error), DGG_BAD_INPUT);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, words));
    dgg_again_record_destroy(&record);
}

static void what_tells_nothing_is_refused(void)
{
    expect_refusal("{}", "no manifest");
    expect_refusal("[", "");
    expect_refusal(MAP("", "a"), "does not tell the options");
    expect_refusal(MAP("\"export\"", "a"), "does not tell the options");
}

static void no_file_may_lead_out_of_the_folder(void)
{
    expect_refusal(MAP("\"map\"", "../../secret"), "leads out");
    expect_refusal(MAP("\"map\"", "/etc/passwd"), "leads out");
    expect_refusal(MAP("\"map\"", "tables/../../x"), "leads out");
}

static void a_manifest_that_is_not_there_is_told(void)
{
    dgg_again_record record = { 0 };
    enter_folder();
    CU_ASSERT_EQUAL(dgg_again_record_read(&record, "nowhere.json", NULL), DGG_NO_INPUT);
    dgg_again_record_destroy(&record);
}

static dgg_status read_and_destroy(void)
{
    dgg_again_record record = { 0 };
    dgg_status status = dgg_again_record_read(&record, "manifest.json", NULL);
    dgg_again_record_destroy(&record);
    return status;
}

static void survives_refused_memory(void)
{
    enter_folder();
    write_file("manifest.json", MAP("\"map\", \"--seed\", \"7\"", "tables/years.csv"));
    BRUTAL(read_and_destroy());
}

SUITE("program/commands/again/record", { "tells how a map was made", tells_how_a_map_was_made },
      { "what tells nothing is refused", what_tells_nothing_is_refused },
      { "no file may lead out of the folder", no_file_may_lead_out_of_the_folder },
      { "a manifest that is not there is told", a_manifest_that_is_not_there_is_told },
      { "survives refused memory", survives_refused_memory })
