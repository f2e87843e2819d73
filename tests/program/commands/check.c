#include "tests/support/lists.h"

static void holds_all(const char *arguments, int code, const char *const *words, size_t count)
{
    dgg_outcome outcome = run(arguments);
    CU_ASSERT_EQUAL(outcome.code, code);
    for (size_t i = 0; i < count; i++) {
        if (!holds(outcome.printed, words[i])) {
            printf("\n%s\n    lacks %s\n", outcome.printed, words[i]);
        }
        CU_ASSERT_TRUE(holds(outcome.printed, words[i]));
    }
    CU_ASSERT_STRING_EQUAL(outcome.said, "");
    forget(&outcome);
}

static void tells_what_was_read_and_what_it_lacks(void)
{
    static const char *const words[] = {
        "## Worth a look\n",
        "| coupling and co-citation | none of 3 records has references | export them with their ",
        "| rankings and communities | 3 records | ",
        "| labels on the map | 1 of 3 records have no title | ",
        "## What was read\n",
        "| list.txt | pasted | 3 | 0 | 0 | 0 | 0 |\n",
        "| Title | 1 | 3 | 0.33 |\n",
        "| Year | 0 | 3 | 0.00 |\n",
    };
    write_lists();
    holds_all("check list.txt", EXIT_FOUND, words, sizeof words / sizeof *words);
}

/* One author names, one keyword each, a double, a record that cannot be read, nothing to code. */
#define TROUBLED                                                                                   \
    "{\"format\":\"dggraph-corpus/1\",\"papers\":["                                                \
    "{\"kind\":\"paper\",\"title\":\"Of sheep and goats in the hills\",\"year\":2020,"             \
    "\"authors\":[\"Li, X.\",\"Wang, F. J.\"],\"keywords\":[\"a;b\"]},"                            \
    "{\"kind\":\"paper\",\"title\":\"Of sheep and goats in the hills\",\"year\":2020,"             \
    "\"authors\":[\"Li, X.\"]},"                                                                   \
    "{\"kind\":\"paper\",\"title\":\"Of sheep and goats in the hills\",\"year\":2011,"             \
    "\"authors\":[\"王芳\"]},{\"kind\":\"pear\"}]}"

static void doubles_and_what_was_left_out_are_told(void)
{
    static const char *const words[] = {
        "| left out | 1 warning | ",
        "| doubtful | ",
        "| co-authors | 2 of 2 authors are named by initials only | one person may count ",
        "| keywords | 1 of 1 records with keywords have a single one | ",
        "| themes | 2 of 2 records carry no theme | the codebook may not fit",
        "| merged | troubled.json | ",
        "| skipped | troubled.json | ",
        "## Records without a theme or a location\n",
        "Of sheep and goats in the hills | both |\n",
    };
    write_file("troubled.json", TROUBLED);
    holds_all("check troubled.json", EXIT_FOUND, words, sizeof words / sizeof *words);
}

static void writes_json_and_csv(void)
{
    write_lists();
    expect("check list.txt --json", EXIT_FOUND, "\"key\": \"findings\"");
    expect("check list.txt --json", EXIT_FOUND, "\"key\": \"uncoded\"");
    expect("check list.txt --to csv", EXIT_FOUND, "field,missing,records,share");
    expect("check list.txt -o check.md && exit 9; ls check.md", EXIT_DONE, "check.md");
}

/* A list without a fault is hard to find: thirty papers that have everything. */
static void a_list_without_fault_ends_with_0(void)
{
    enter_folder();
    FILE *file = fopen("whole.json", "wb");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    fputs("{\"format\":\"dggraph-corpus/1\",\"papers\":[", file);
    for (int i = 0; i < 30; i++) {
        fprintf(file,
                "%s{\"kind\":\"paper\",\"title\":\"Smart cities and data centres, part %c%c\","
                "\"abstract\":\"In Peru, number %d.\",\"venue\":\"Journal\",\"doi\":\"10.1000/%d\","
                "\"year\":%d,\"authors\":[\"Name%c%c, Quintessa\"],\"keywords\":[\"a\",\"b\"],"
                "\"references\":[\"Smith 1999\"]}",
                i > 0 ? "," : "", 'a' + i / 6, 'a' + i % 6, i, i, 1990 + i, 'a' + i / 6,
                'a' + i % 6);
    }
    fputs("]}", file);
    fclose(file);
    dgg_outcome outcome = run("check whole.json");
    if (outcome.code != 0) {
        printf("\n%s", outcome.printed);
    }
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.printed, "## Worth a look\n\nnone\n"));
    forget(&outcome);
}

static void long_lists_are_cut_for_people_alone(void)
{
    enter_folder();
    FILE *file = fopen("many.json", "wb");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    fputs("{\"format\":\"dggraph-corpus/1\",\"papers\":[", file);
    for (int i = 0; i < 45; i++) {
        fprintf(file, "%s{\"kind\":\"paper\",\"title\":\"Sheep, part %c%c\",\"year\":2000}",
                i > 0 ? "," : "", 'a' + i / 10, 'a' + i % 10);
    }
    fputs("]}", file);
    fclose(file);
    expect("check many.json", EXIT_FOUND, "These are the first 40; ");
    dgg_outcome outcome = run("check many.json --verbose --to markdown 2> /dev/null");
    CU_ASSERT_FALSE(holds(outcome.printed, "These are the first 40"));
    CU_ASSERT_TRUE(holds(outcome.printed, "Sheep, part ee | both |"));
    forget(&outcome);
    outcome = run("check many.json --json");
    CU_ASSERT_TRUE(holds(outcome.printed, "Sheep, part ee"));
    forget(&outcome);
}

static void a_review_is_compared_with_what_it_says(void)
{
    write_lists();
    (void)shell("rm -rf review");
    expect("init review -q", EXIT_DONE, "");
    (void)shell("cp list.txt review/sources/");
    expect("check review", EXIT_FOUND, "no search in review.json tells where this file comes from");
    (void)shell("printf 'out,nobody,x,y\\n' > /dev/null; "
                "printf 'record,decision,stage,reason\\nnobody-2020,out,screening,old\\n' "
                "> review/decisions/records.csv");
    expect("check review", EXIT_FOUND, "nobody-2020");
}

static void bad_input_is_told_as_everywhere(void)
{
    expect("check nothing.txt", EXIT_INPUT_MISSING, "nothing.txt: ");
    write_file("empty.txt", "");
    expect("check empty.txt", EXIT_INPUT_MALFORMED, "empty.txt: ");
    expect("check empty.txt --to dot", EXIT_USAGE, "among the reports");
    expect("check empty.txt --strict", EXIT_USAGE, "'check' takes no --strict");
}

SUITE("program/commands/check",
      { "tells what was read and what it lacks", tells_what_was_read_and_what_it_lacks },
      { "doubles and what was left out are told", doubles_and_what_was_left_out_are_told },
      { "writes json and csv", writes_json_and_csv },
      { "a list without fault ends with 0", a_list_without_fault_ends_with_0 },
      { "long lists are cut for people alone", long_lists_are_cut_for_people_alone },
      { "a review is compared with what it says", a_review_is_compared_with_what_it_says },
      { "bad input is told as everywhere", bad_input_is_told_as_everywhere })
