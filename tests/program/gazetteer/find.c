#include "tests/support/program.h"

static bool shows(const char *arguments, const char *wanted)
{
    dgg_outcome outcome = run(arguments);
    bool is_shown = outcome.code == EXIT_DONE && holds(outcome.printed, wanted);
    if (!is_shown) {
        printf("\n    %s\n    %s\n", outcome.printed, outcome.said);
    }
    forget(&outcome);
    return is_shown;
}

static void tells_what_a_name_may_mean(void)
{
    CU_ASSERT_TRUE(shows("gazetteer find Cambridge --to csv", "\ncambridge,Cambridge,"));
    CU_ASSERT_TRUE(shows("gazetteer find Cambridge --to csv", "\ncambridge-us,Cambridge,"));
    CU_ASSERT_TRUE(
        shows("gazetteer find Cambridge --to csv", "if what it is part of is named too"));
    CU_ASSERT_TRUE(shows("gazetteer find Shenzhen --to csv", "\"CN-GD, CN, east-asia, asia,"));
}

static void case_accents_and_script_do_not_matter(void)
{
    CU_ASSERT_TRUE(shows("gazetteer find 'sao paulo' --to csv", "\nsao-paulo,São Paulo,"));
    CU_ASSERT_TRUE(shows("gazetteer find 深圳 --to csv", "\nshenzhen,Shenzhen,"));
    CU_ASSERT_TRUE(shows("gazetteer find chinese --to csv", "as people or things of it"));
}

static void ids_and_beginnings_are_found_too(void)
{
    CU_ASSERT_TRUE(shows("gazetteer find CN-GD --to csv", "by its id"));
    CU_ASSERT_TRUE(shows("gazetteer find 'Belt and' --to csv", "\nbelt-and-road,"));
}

static void a_file_of_ones_own_is_searched(void)
{
    write_file("more.json", "{ \"format\": \"dggraph-gazetteer/1\", \"locations\": [ { \"id\": "
                            "\"x\", \"part_of\": [\"CN\"], \"names\": { \"en\": [\"Xanadu\"] } } ] "
                            "}");
    CU_ASSERT_TRUE(
        shows("gazetteer find Xanadu --add-gazetteer more.json --to csv", "\nx,Xanadu,"));
}

static void what_is_not_there_is_told(void)
{
    expect("gazetteer find Lilliputania", EXIT_USAGE, "no location is called 'Lilliputania'");
    expect("gazetteer find", EXIT_USAGE, "takes one name");
    expect("gazetteer find x --add-gazetteer missing.json", EXIT_INPUT_MISSING, "missing.json");
}

SUITE("program/gazetteer/find", { "tells what a name may mean", tells_what_a_name_may_mean },
      { "case, accents and script do not matter", case_accents_and_script_do_not_matter },
      { "ids and beginnings are found too", ids_and_beginnings_are_found_too },
      { "a file of one's own is searched", a_file_of_ones_own_is_searched },
      { "what is not there is told", what_is_not_there_is_told })
