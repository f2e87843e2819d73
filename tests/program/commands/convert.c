#include "tests/support/lists.h"

static const char records[] =
    "@article{a, title = {On maps of many towns}, year = 2019, doi = {10.1080/x},\n"
    "author = {Smith, J.}, note = {cited By 3}}\n"
    "@article{b, title = {On maps of many towns}, author = {Smith, J.}, year = 2019}\n";

static void records_go_from_format_to_format(void)
{
    static const char *const formats[] = { "bibtex", "ris", "csl_json", "csv", "corpus" };
    write_file("list.bib", records);
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        char command[200];
        snprintf(command, sizeof command, "convert list.bib -q --to %s -o made.txt", formats[i]);
        expect(command, EXIT_DONE, "");
        expect("convert made.txt -q --to ris", EXIT_DONE, "DO  - 10.1080/x");
    }
}

static size_t count_of(const char *text, const char *wanted)
{
    size_t count = 0;
    for (const char *at = strstr(text, wanted); at != NULL; at = strstr(at + 1, wanted)) {
        count++;
    }
    return count;
}

static void records_are_merged_unless_asked_not_to(void)
{
    write_file("list.bib", records);
    dgg_outcome outcome = run("convert list.bib --to bibtex");
    CU_ASSERT_EQUAL(count_of(outcome.printed, "@article"), 1);
    CU_ASSERT_TRUE(
        holds(outcome.said, "bibtex has no place for times_cited: left out of 1 record"));
    forget(&outcome);
    outcome = run("convert list.bib --no-merge --to bibtex");
    CU_ASSERT_EQUAL(count_of(outcome.printed, "@article"), 2);
    forget(&outcome);
}

static void the_ending_names_the_format(void)
{
    write_file("list.bib", records);
    expect("convert list.bib -q -o made.ris", EXIT_DONE, "");
    expect("convert made.ris -q --to csv", EXIT_DONE, "On maps of many towns");
}

static void what_cannot_be_is_told(void)
{
    write_file("list.bib", records);
    expect("convert list.bib", EXIT_USAGE, "convert to what?");
    expect("convert list.bib -o made.docx", EXIT_USAGE, "convert to what?");
    expect("convert list.bib --to bibtx", EXIT_USAGE, "bibtex");
    expect("convert none.bib --to ris", EXIT_INPUT_MISSING, "none.bib");
    expect("export list.bib -q --to json -o graph.json", EXIT_DONE, "");
    expect("convert graph.json --to ris", EXIT_INPUT_MALFORMED, "convert the first inputs");
}

SUITE("program/commands/convert",
      { "records go from format to format", records_go_from_format_to_format },
      { "records are merged unless asked not to", records_are_merged_unless_asked_not_to },
      { "the ending names the format", the_ending_names_the_format },
      { "what cannot be is told", what_cannot_be_is_told })
