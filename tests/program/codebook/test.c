#include "tests/support/program.h"

static void write_list(void)
{
    write_file(
        "list.bib",
        "@article{a, title = {Data centres of the north}, year = {2019}, author = {Li, Na},\n"
        " abstract = {A data centre needs water. Rivers do not. The law on data is young.}}\n"
        "@article{b, title = {Rivers and maps}, year = {2020}, author = {Wu, Bo},\n"
        " keywords = {data-centers; 数据中心}}\n");
    write_file("book.json", "{ \"format\": \"dggraph-codebook/1\", \"themes\": [\n"
                            "{ \"id\": \"centres\", \"include\": [\"data centre of the north\",\n"
                            "  \"need* water\"] } ] }\n");
}

static void counts_papers_matches_and_fields(void)
{
    write_list();
    expect("codebook test 'data centre' list.bib", EXIT_DONE,
           "| data centre | 2 | 2 | 1.00 | 3 | 1 | 1 | 1 |");
    expect("codebook test 'rivers do' list.bib", EXIT_DONE,
           "| rivers do | 1 | 2 | 0.50 | 1 | 0 | 0 | 1 |");
    expect("codebook test 数据中心 list.bib", EXIT_DONE, "»数据中心«");
}

static void sentences_have_the_words_marked(void)
{
    write_list();
    expect("codebook test 'data centre' list.bib", EXIT_DONE,
           "| abstract | A »data centre« needs water. |");
    expect("codebook test 'data centre' list.bib", EXIT_DONE, "| title | »Data centres« of the ");
    expect("codebook test '(law|water) ~3 data' list.bib --json", EXIT_DONE,
           "\"The »law on data« is young.\"");
}

static void themes_that_hold_the_words_are_told(void)
{
    write_list();
    expect("codebook test 'data centre' list.bib --codebook book.json", EXIT_DONE,
           "| centres | 1 | 1 | data centre of the north |");
    expect("codebook test 'data centre' list.bib --codebook book.json", EXIT_DONE,
           "| (no theme) | 2 |  |  |");
}

static void a_text_may_come_by_a_pipe(void)
{
    dgg_outcome outcome = run_after("printf 'The data centre of the north needs water.\\n' |",
                                    "codebook test 'data centre' - -q");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.printed, "| The »data centre« of the north needs water. |"));
    forget(&outcome);
}

static void what_overlaps_counts_once(void)
{
    write_file("twice.txt", "data data data data\n");
    expect("codebook test 'data data' twice.txt -q", EXIT_DONE, "| data data | 1 | 1 | 1.00 | 2 |");
    expect("codebook test 'data (data|) (data|)' twice.txt -q", EXIT_DONE,
           "»data data data« data |");
}

static void wrong_usage_is_told(void)
{
    write_list();
    expect("codebook test '(data' list.bib", EXIT_USAGE,
           "pattern '(data', character 1: this bracket is never closed");
    expect("codebook test", EXIT_USAGE, "takes a phrase and inputs");
    expect("codebook test data missing.bib", EXIT_INPUT_MISSING, "missing.bib");
    expect("codebook test data list.bib > /dev/full", EXIT_CANNOT_WRITE, "full or closed");
}

SUITE("program/codebook/test",
      { "counts papers, matches and fields", counts_papers_matches_and_fields },
      { "sentences have the words marked", sentences_have_the_words_marked },
      { "themes that hold the words are told", themes_that_hold_the_words_are_told },
      { "a text may come by a pipe", a_text_may_come_by_a_pipe },
      { "what overlaps counts once", what_overlaps_counts_once },
      { "wrong usage is told", wrong_usage_is_told })
