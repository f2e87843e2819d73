#include "tests/support/program.h"

static const char mine[] =
    "{ \"format\": \"dggraph-codebook/1\", \"themes\": [\n"
    "{ \"id\": \"a\", \"label\": \"A\", \"group\": \"g: h\",\n"
    "  \"include\": [\"data (centre|hub)\", \"=AI law\", \"digit*\", \"a1 ~2 b1\",\n"
    "    {\"p\": \"law\", \"w\": 2}], \"exclude\": [\"x y\"] },\n"
    "{ \"id\": \"no\", \"include\": [\"no\"] } ] }\n";

static void plain_phrases_are_written_in_quotes(void)
{
    write_file("mine.json", mine);
    expect("codebook export mine.json --to quanteda -q", EXIT_DONE,
           "\"g: h\":\n  \"a\":\n    - \"data centre\"\n    - \"data hub\"\n    - \"AI law\"\n"
           "    - \"digit*\"\n    - \"law\"\n\"no\":\n  - \"no\"\n");
    expect("codebook export mine.json --to quanteda", EXIT_DONE, "1 patterns with ~ left out");
    expect("codebook export mine.json --to quanteda", EXIT_DONE, "1 excludes left out");
    expect("codebook export mine.json --to quanteda", EXIT_DONE, "1 weights of patterns left out");
    expect("codebook export mine.json --to quanteda", EXIT_DONE, "1 patterns with = written");
}

static void what_it_holds_comes_back(void)
{
    write_file("mine.json", mine);
    expect("codebook export mine.json --to quanteda -q -o one.yml", EXIT_DONE, "");
    expect("codebook import one.yml -o one.json", EXIT_DONE, "2 themes, 6 patterns");
    expect("codebook export one.json --to quanteda -q -o two.yml", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("cmp one.yml two.yml"), 0);
}

static void dictionaries_of_others_are_read(void)
{
    write_file("other.yml", "# of others\nEU:\n  Norway:\n    - NO\n    - oslo*\n  Deep:\n    "
                            "Deeper: [one two, \"sm?rt\"]\nNothing:\n");
    expect("codebook import other.yml", EXIT_DONE, "\"NO\"");
    expect("codebook import other.yml", EXIT_DONE, "\"EU / Deep\"");
    expect("codebook import other.yml", EXIT_DONE, "1 signs (* inside a word, ?) read as blanks");
    expect("codebook import other.yml", EXIT_DONE, "2 themes, 4 patterns, read as quanteda");
}

static void trouble_is_told_with_its_line(void)
{
    write_file("bad.yml", "A:\n  - x: y\n");
    expect("codebook import bad.yml", EXIT_INPUT_MALFORMED, "bad.yml:2: a list holds phrases");
    write_file("bad.yml", "A:\n  - \"x\n");
    expect("codebook import bad.yml", EXIT_INPUT_MALFORMED, "bad.yml:3: no YAML: ");
    write_file("bad.yml", "- a\n- b\n");
    expect("codebook import bad.yml --from quanteda", EXIT_INPUT_MALFORMED,
           "bad.yml:1: a dictionary begins with names of themes");
    write_file("bad.yml", "[a]: b\n");
    expect("codebook import bad.yml --from quanteda", EXIT_INPUT_MALFORMED, "a key must be a name");
}

SUITE("program/codebook_forms/quanteda",
      { "plain phrases are written in quotes", plain_phrases_are_written_in_quotes },
      { "what it holds comes back", what_it_holds_comes_back },
      { "dictionaries of others are read", dictionaries_of_others_are_read },
      { "trouble is told with its line", trouble_is_told_with_its_line })
