#include "tests/support/program.h"

static bool is_file(const char *path, const char *expected)
{
    char *content = file_content(path, NULL);
    bool is_equal = content != NULL && strcmp(content, expected) == 0;
    if (!is_equal) {
        printf("\n%s\n", content != NULL ? content : "nothing");
    }
    free(content);
    return is_equal;
}

#define NANSHAN                                                                                    \
    "    {\"id\":\"nanshan-district\",\"type\":\"area\",\"part_of\":[\"shenzhen\"],\"names\":"     \
    "{\"en\":[\"Nanshan District\"],\"zh\":[\"南山区\"]}}"
#define HEAD                                                                                       \
    "{\n  \"format\": \"dggraph-gazetteer/1\",\n  \"name\": \"My locations\",\n"                   \
    "  \"version\": \"1\",\n  \"extends\": \"built-in\",\n  \"locations\": [\n"

static void a_file_that_is_not_there_is_begun(void)
{
    remove("mine.json");
    expect("gazetteer add mine.json 'Nanshan District' 南山区 --within shenzhen", EXIT_DONE,
           "mine.json holds the location 'nanshan-district'");
    CU_ASSERT_TRUE(is_file("mine.json", HEAD NANSHAN "\n  ]\n}\n"));
    expect("gazetteer check mine.json", EXIT_DONE, "");
}

static void a_second_one_stands_behind_it(void)
{
    expect("gazetteer add mine.json Gujo --within JP --type city --position 35.75,136.96",
           EXIT_DONE, "'gujo'");
    CU_ASSERT_TRUE(
        is_file("mine.json", HEAD NANSHAN
                ",\n    {\"id\":\"gujo\",\"type\":\"city\",\"part_of\":[\"JP\"],\"names\":"
                "{\"en\":[\"Gujo\"]},\"lat\":35.75,\"lon\":136.96}\n  ]\n}\n"));
}

static void what_people_wrote_stays(void)
{
    write_file("kept.json",
               "// mine [\n{ \"format\": \"dggraph-gazetteer/1\",\n"
               "  \"locations\": [ { \"id\": \"a\" /* ] */ }, // the first ]\n  ] }\n");
    expect("gazetteer add kept.json 'B ]' --id b", EXIT_DONE, "'b'");
    char *content = file_content("kept.json", NULL);
    CU_ASSERT_TRUE(holds(content, "// mine [\n{ \"format\""));
    CU_ASSERT_TRUE(holds(content, "// the first ]\n"));
    CU_ASSERT_TRUE(holds(content, "{\"id\":\"b\",\"type\":\"area\""));
    free(content);
    expect("gazetteer check kept.json", EXIT_DONE, "");
}

static void locations_of_ones_own_are_found_in_papers(void)
{
    write_file("papers.bib", "@article{x, title={Streets of Nanshan District}, year=2020}\n");
    dgg_outcome outcome =
        run("stats papers.bib --add-gazetteer mine.json --table locations --to csv");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.printed, "Nanshan District"));
    forget(&outcome);
    outcome = run("stats papers.bib --add-gazetteer mine.json --rollup country --table locations "
                  "--to csv");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.printed, "China"));
    CU_ASSERT_FALSE(holds(outcome.printed, "Nanshan"));
    forget(&outcome);
    expect("stats papers.bib --rollup planet", EXIT_USAGE, "no 'planet'");
}

static void what_would_spoil_the_file_is_refused(void)
{
    char *before = file_content("mine.json", NULL);
    expect("gazetteer add mine.json Gujo", EXIT_INPUT_MALFORMED, "the id 'gujo' is used twice");
    expect("gazetteer add mine.json X --within nowhere", EXIT_INPUT_MALFORMED,
           "no location 'nowhere'");
    expect("gazetteer add mine.json '!!!' --id z", EXIT_INPUT_MALFORMED, "no letter or digit");
    expect("gazetteer add mine.json X --position north", EXIT_USAGE, "latitude and longitude");
    expect("gazetteer add mine.json", EXIT_USAGE, "a file and names");
    write_file("list.json", "[]");
    expect("gazetteer add list.json X", EXIT_INPUT_MALFORMED, "list.json");
    expect("gazetteer add no/folder/mine.json X", EXIT_CANNOT_CREATE, "no/folder/mine.json");
    CU_ASSERT_TRUE(is_file("mine.json", before));
    free(before);
}

SUITE("program/gazetteer/add",
      { "a file that is not there is begun", a_file_that_is_not_there_is_begun },
      { "a second one stands behind it", a_second_one_stands_behind_it },
      { "what people wrote stays", what_people_wrote_stays },
      { "locations of one's own are found in papers", locations_of_ones_own_are_found_in_papers },
      { "what would spoil the file is refused", what_would_spoil_the_file_is_refused })
