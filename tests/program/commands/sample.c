#include "tests/support/lists.h"

#define LIST DGG_SOURCE "/examples/digital_governance/reading-list.txt"

static size_t count_lines(const char *text, const char *start)
{
    size_t count = 0;
    for (const char *at = text; at != NULL && *at != '\0'; at = strchr(at, '\n')) {
        at += *at == '\n';
        count += strncmp(at, start, strlen(start)) == 0;
    }
    return count;
}

static void does(const char *arguments)
{
    dgg_outcome outcome = run(arguments);
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    forget(&outcome);
}

static void draws_a_blind_sheet(void)
{
    dgg_outcome outcome = run("sample " LIST " --n 6 -o sheet.csv");
    char *sheet = file_content("sheet.csv", NULL);
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_EQUAL(outcome.printed_length, 0);
    CU_ASSERT_TRUE(holds(sheet, "record,target,decision,salience,note,coder,weight,stratum,title,"
                                "keywords,abstract\n\"# drawn by dggraph sample: 6 of "));
    CU_ASSERT_TRUE(holds(sheet, " papers by theme, seed 42\""));
    CU_ASSERT_EQUAL(count_lines(sheet, "paper:") + count_lines(sheet, "event:"), 6);
    CU_ASSERT_FALSE(holds(sheet, "theme:"));
    CU_ASSERT_FALSE(holds(sheet, "location:"));
    CU_ASSERT_FALSE(holds(sheet, "smart-cities"));
    CU_ASSERT_TRUE(holds(outcome.said, "strata; --verbose names them"));
    forget(&outcome);
    free(sheet);
}

static void the_seed_decides_and_the_way_of_the_strata(void)
{
    CU_ASSERT_TRUE(prints_the_same("sample " LIST " --n 6", "sample " LIST " --n 6 --seed 42"));
    CU_ASSERT_FALSE(prints_the_same("sample " LIST " --n 6", "sample " LIST " --n 6 --seed 43"));
    expect("sample " LIST " --n 6 --by location -v", EXIT_DONE, "stratum 1, CN: ");
    expect("sample " LIST " --n 6 --by nothing -v", EXIT_DONE, "stratum 1, all: 6 of ");
    expect("sample " LIST " --n 6 --by year", EXIT_DONE, " papers by year, seed 42");
    write_file("bare.bib", "@article{a, title = {Maps}}");
    expect("sample bare.bib --n 1", EXIT_DONE, "1 of them without an abstract to code by");
    expect("sample " LIST " --n 1000", EXIT_DONE, "fewer than --n 1000: all of them are drawn");
}

static void a_sheet_is_a_table_of_decisions(void)
{
    (void)shell("rm -rf review");
    does("init review");
    (void)shell("cp " LIST " review/sources/");
    does("sample review --n 6 -o review/decisions/codings.csv");
    dgg_outcome outcome = run("stats review --table themes");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_FALSE(holds(outcome.said, "codings.csv"));
    forget(&outcome);
}

static void what_makes_no_sense_is_refused(void)
{
    expect("sample " LIST " --by themes", EXIT_USAGE, "did you mean 'theme'?");
    expect("sample " LIST " --n 0", EXIT_USAGE, "--n 0 would draw no paper");
    expect("sample no-such-file.bib", EXIT_INPUT_MISSING, "no-such-file.bib");
    expect("sample " LIST " --json", EXIT_USAGE, "'sample' takes no --json");
    write_file("empty.bib", "");
    expect("sample empty.bib", EXIT_INPUT_MALFORMED, "empty.bib");
}

SUITE("program/commands/sample", { "draws a blind sheet", draws_a_blind_sheet },
      { "the seed decides and the way of the strata", the_seed_decides_and_the_way_of_the_strata },
      { "a sheet is a table of decisions", a_sheet_is_a_table_of_decisions },
      { "what makes no sense is refused", what_makes_no_sense_is_refused })
