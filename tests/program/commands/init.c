#include "tests/support/lists.h"

static bool is_there(const char *path)
{
    return access(path, F_OK) == 0;
}

static void makes_a_folder_and_tells_what_to_do(void)
{
    enter_folder();
    (void)shell("rm -rf review");
    dgg_outcome outcome = run("init review");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_EQUAL(outcome.printed_length, 0);
    CU_ASSERT_TRUE(holds(outcome.said, "dggraph: made review/review.json\n"));
    CU_ASSERT_TRUE(holds(outcome.said, "put what your searches gave into review/sources\n"));
    CU_ASSERT_TRUE(holds(outcome.said, "then: dggraph check review; dggraph map review\n"));
    CU_ASSERT_TRUE(is_there("review/sources"));
    CU_ASSERT_TRUE(is_there("review/codebook.json"));
    CU_ASSERT_TRUE(is_there("review/decisions/records.csv"));
    forget(&outcome);
}

static void what_is_there_stays_as_it_is(void)
{
    enter_folder();
    (void)shell("rm -rf kept && mkdir kept");
    write_file("kept/codebook.json", "mine");
    dgg_outcome outcome = run("init kept/");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.said, "left as it was: kept/codebook.json\n"));
    CU_ASSERT_TRUE(holds(outcome.said, "into kept/sources\n"));
    char *content = file_content("kept/codebook.json", NULL);
    CU_ASSERT_STRING_EQUAL(content, "mine");
    free(content);
    forget(&outcome);
    outcome = run("init kept -q");
    CU_ASSERT_STRING_EQUAL(outcome.said, "");
    forget(&outcome);
}

static void a_folder_that_cannot_be_made_is_told(void)
{
    write_file("file", "x");
    expect("init file", EXIT_CANNOT_CREATE, "file: ");
    expect("init no/such/place", EXIT_CANNOT_CREATE, "no/such/place: ");
}

static void takes_one_folder(void)
{
    expect("init", EXIT_USAGE, "init takes one folder: dggraph init DIR");
    expect("init a b", EXIT_USAGE, "init takes one folder");
    expect("init -", EXIT_USAGE, "the name of a folder");
    expect("init x --seed 3", EXIT_USAGE, "'init' takes no --seed");
}

SUITE("program/commands/init",
      { "makes a folder and tells what to do", makes_a_folder_and_tells_what_to_do },
      { "what is there stays as it is", what_is_there_stays_as_it_is },
      { "a folder that cannot be made is told", a_folder_that_cannot_be_made_is_told },
      { "takes one folder", takes_one_folder })
