#include "tests/support/program.h"

#define FILE_OF(locations) "{ \"format\": \"dggraph-gazetteer/1\", \"locations\": [" locations "] }"

static void what_is_doubtful_is_told(void)
{
    write_file("doubt.json",
               FILE_OF("{ \"id\": \"a\", \"type\": \"city\", \"names\": { \"en\": [\"Ab\", "
                       "\"hub\", \"Same\"] } }, { \"id\": \"b\", \"names\": { \"en\": "
                       "[\"Same\"] } }, { \"id\": \"c\", \"type\": \"area\" }"));
    dgg_outcome outcome = run("gazetteer check doubt.json --to csv");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.printed, "\na,Ab,\"very short"));
    CU_ASSERT_TRUE(holds(outcome.printed, "\na,hub,a word without a capital"));
    CU_ASSERT_TRUE(holds(outcome.printed, "\na,,part of nothing"));
    CU_ASSERT_TRUE(holds(outcome.printed, "\nb,Same,a location before it has the same name"));
    CU_ASSERT_TRUE(holds(outcome.printed, "\nb,,no type"));
    CU_ASSERT_TRUE(holds(outcome.printed, "\nc,,no names"));
    forget(&outcome);
}

static void what_is_graded_is_no_doubt(void)
{
    write_file("sound.json",
               FILE_OF("{ \"id\": \"a\", \"type\": \"area\", \"ambiguous\": \"never_alone\", "
                       "\"names\": { \"en\": [\"Ab\"] } }"));
    dgg_outcome outcome = run("gazetteer check sound.json --to csv");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_STRING_EQUAL(outcome.printed, "id,name,finding\n");
    forget(&outcome);
}

static void of_an_extension_only_its_own_locations_are_looked_at(void)
{
    write_file("more.json",
               "{ \"format\": \"dggraph-gazetteer/1\", \"extends\": \"built-in\", "
               "\"locations\": [ { \"id\": \"x\", \"type\": \"area\", \"part_of\": [\"CN\"], "
               "\"names\": { \"en\": [\"Xanadu\"] } } ] }");
    dgg_outcome outcome = run("gazetteer check more.json --to csv");
    CU_ASSERT_STRING_EQUAL(outcome.printed, "id,name,finding\n");
    forget(&outcome);
}

static void what_cannot_be_used_is_refused(void)
{
    write_file("broken.json", FILE_OF("{ \"id\": \"a\",\n \"part_of\": [\"zz\"] }"));
    expect("gazetteer check broken.json", EXIT_INPUT_MALFORMED, "broken.json:2:");
    expect("gazetteer check missing.json", EXIT_INPUT_MISSING, "missing.json");
    expect("gazetteer check", EXIT_USAGE, "takes one file");
}

SUITE("program/gazetteer/check", { "what is doubtful is told", what_is_doubtful_is_told },
      { "what is graded is no doubt", what_is_graded_is_no_doubt },
      { "of an extension only its own locations are looked at",
        of_an_extension_only_its_own_locations_are_looked_at },
      { "what cannot be used is refused", what_cannot_be_used_is_refused })
