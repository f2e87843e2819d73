#include "tests/support/program.h"

static void a_row_for_each_phrase(void)
{
    write_file("mine.json", "{ \"format\": \"dggraph-codebook/1\", \"themes\": [\n"
                            "{ \"id\": \"a\", \"label\": \"Data centres\",\n"
                            "  \"include\": [\"data (centre|hub)\", \"digit*\"] } ] }\n");
    expect("codebook export mine.json --to vosviewer", EXIT_DONE,
           "label\treplace by\ndata centre\tData centres\ndata hub\tData centres\n");
    expect("codebook export mine.json --to vosviewer", EXIT_DONE, "1 patterns with * left out");
}

static void what_replaces_is_a_theme(void)
{
    write_file("words.txt", "label\treplace by\nIoT\tInternet of things\nhuman\t\n"
                            "things online\tInternet of things\n");
    expect("codebook import words.txt -o words.json", EXIT_DONE,
           "1 theme, 3 patterns, read as vosviewer");
    expect("codebook import words.txt", EXIT_DONE, "1 words or rows left out");
    expect("codebook export words.json --to vosviewer -q", EXIT_DONE,
           "Internet of things\tInternet of things\nIoT\tInternet of things\nthings online\t");
}

static void the_thesaurus_serves_keywords_too(void)
{
    write_file("mine.json", "{ \"format\": \"dggraph-codebook/1\", \"themes\": [\n"
                            "{ \"id\": \"a\", \"label\": \"Folding\",\n"
                            "  \"include\": [\"protein folding\", \"misfolding\"] } ] }\n");
    write_file("p.bib", "@article{a, title = {X}, year = {2019}, keywords = {misfolding; q}}\n"
                        "@article{b, title = {Y}, year = {2019}, keywords = {Protein Folding}}\n");
    expect("codebook export mine.json --to vosviewer -q -o t.txt", EXIT_DONE, "");
    expect("stats p.bib -q --themes keywords --thesaurus t.txt --table themes", EXIT_DONE,
           "| Folding | folding | 2 |");
    expect("codebook export mine.json --to csv -q -o t.csv", EXIT_DONE, "");
    expect("stats p.bib -q --themes keywords --thesaurus t.csv --table themes", EXIT_DONE,
           "| Folding | folding | 2 |");
}

static void trouble_is_told_with_its_line(void)
{
    write_file("bad.txt", "label\tby\na\tb\n");
    expect("codebook import bad.txt --from vosviewer", EXIT_INPUT_MALFORMED, "bad.txt:1: ");
    CU_ASSERT_EQUAL(shell("printf 'label\\treplace by\\na\\tb\\n\\377\\tc\\n' > bad.txt"), 0);
    expect("codebook import bad.txt", EXIT_INPUT_MALFORMED, "bad.txt:3: bytes that are no UTF-8");
}

SUITE("program/codebook_forms/vosviewer", { "a row for each phrase", a_row_for_each_phrase },
      { "what replaces is a theme", what_replaces_is_a_theme },
      { "the thesaurus serves keywords too", the_thesaurus_serves_keywords_too },
      { "trouble is told with its line", trouble_is_told_with_its_line })
