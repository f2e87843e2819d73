#include "tests/support/lists.h"

static void make_map(void)
{
    write_lists();
    CU_ASSERT_EQUAL(shell("rm -rf made && mkdir made"), 0);
    expect("map list.txt -q --seed 7 --title Cities -o made/map", EXIT_DONE, "");
}

static void the_same_map_is_equal_to_the_last_byte(void)
{
    make_map();
    dgg_outcome outcome = run("again made/map");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.printed, "files are equal to the last byte"));
    CU_ASSERT_FALSE(holds(outcome.printed, "differs"));
    CU_ASSERT_FALSE(holds(outcome.printed, "changed"));
    forget(&outcome);
    expect("again made/map/manifest.json --json", EXIT_DONE, "\"same\"");
}

static void an_input_is_found_under_another_name(void)
{
    make_map();
    CU_ASSERT_EQUAL(shell("mv list.txt made/renamed.txt"), 0);
    dgg_outcome outcome = run("again made/map");
    CU_ASSERT_EQUAL(outcome.code, EXIT_FOUND); /* some files tell what it was read from */
    CU_ASSERT_TRUE(holds(outcome.printed, "| tables/overview.csv |"));
    CU_ASSERT_FALSE(holds(outcome.printed, "| changed |"));
    CU_ASSERT_FALSE(holds(outcome.printed, "| map.svg |"));
    forget(&outcome);
}

static void what_differs_is_named(void)
{
    make_map();
    CU_ASSERT_EQUAL(shell("echo more >> made/map/stats.md && rm made/map/map.dot"), 0);
    dgg_outcome outcome = run("again made/map");
    CU_ASSERT_EQUAL(outcome.code, EXIT_FOUND);
    CU_ASSERT_TRUE(holds(outcome.printed, "| stats.md |"));
    CU_ASSERT_TRUE(holds(outcome.printed, "gone from the folder"));
    CU_ASSERT_FALSE(holds(outcome.printed, "| map.svg |"));
    forget(&outcome);
    CU_ASSERT_EQUAL(shell("echo >> list.txt"), 0);
    expect("again made/map", EXIT_INPUT_MISSING, "1 of 1 inputs are not found by their bytes");
    outcome = run("again made/map list.txt");
    CU_ASSERT_EQUAL(outcome.code, EXIT_FOUND);
    CU_ASSERT_TRUE(holds(outcome.printed, "| changed |"));
    forget(&outcome);
}

static void leaves_no_folder_behind(void)
{
    make_map();
    CU_ASSERT_EQUAL(shell("mkdir -p temporary"), 0);
    free(shown("TMPDIR=temporary", "again made/map"));
    CU_ASSERT_EQUAL(shell("test -z \"$(ls temporary)\""), 0);
}

static void what_is_no_manifest_is_told(void)
{
    write_lists();
    expect("again", EXIT_USAGE, "name the manifest.json");
    expect("again nowhere", EXIT_INPUT_MISSING, "nowhere");
    expect("again list.txt", EXIT_INPUT_MALFORMED, "list.txt");
    write_file("other.json", "{ \"format\": \"other\" }");
    expect("again other.json", EXIT_INPUT_MALFORMED, "no manifest that dggraph map wrote");
    expect("again other.json --to cvs", EXIT_USAGE, "csv");
}

SUITE("program/commands/again",
      { "the same map is equal to the last byte", the_same_map_is_equal_to_the_last_byte },
      { "an input is found under another name", an_input_is_found_under_another_name },
      { "what differs is named", what_differs_is_named },
      { "leaves no folder behind", leaves_no_folder_behind },
      { "what is no manifest is told", what_is_no_manifest_is_told })
