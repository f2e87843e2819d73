#include "tests/support/program.h"

static const char mine[] =
    "{ \"format\": \"dggraph-codebook/1\", \"themes\": [\n"
    "{ \"id\": \"a\", \"label\": \"A\", \"label_zh\": \"甲\", \"definition\": \"About a.\",\n"
    "  \"include\": [\"data centre\", \"server farm\", \"smart city\"],\n"
    "  \"include_zh\": [\"数据中心\"] } ] }\n";

static const char *const titles[] = {
    "Data centres and the smart city", "A smart city of the north",   "Smart cities, again",
    "What a smart city costs",         "The smart city that was not", "Maps of rivers"
};

static void write_papers(void)
{
    FILE *file = fopen("papers.bib", "wb");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++) {
        fprintf(file, "@article{k%zu, title = {%s}, year = {2020}, author = {Li, Na}}\n", i,
                titles[i]);
    }
    fclose(file);
}

static void a_sound_codebook_ends_with_zero(void)
{
    write_file("mine.json", mine);
    expect("codebook check mine.json", EXIT_DONE, "Worth a look");
    expect("codebook check --codebook mine.json --strict", EXIT_DONE, "Worth a look");
}

static void mistakes_and_advice_end_with_one(void)
{
    write_file("bad.json", "{ \"format\": \"dggraph-codebook/1\", \"themes\": [\n"
                           "{ \"id\": \"a\", \"label\": \"A\", \"definition\": \"About a.\",\n"
                           "  \"include\": [\"data centre\",\n"
                           "    \"data centres\"] } ] }\n");
    write_file("word.json", "{ \"format\": \"dggraph-codebook/1\", \"themes\": [\n"
                            "{ \"id\": \"a\", \"label\": \"A\", \"definition\": \"About a.\",\n"
                            "  \"include\": [\"privacy\"], \"include_zh\": [\"隐私\"] } ] }\n");
    expect("codebook check bad.json", EXIT_FOUND, "bad.json:4:5");
    expect("codebook check bad.json", EXIT_FOUND, "'data centre' (line 3) finds the same");
    expect("codebook check word.json", EXIT_DONE, "one word");
    expect("codebook check word.json --strict", EXIT_FOUND, "one word");
    expect("codebook check bad.json --json", EXIT_FOUND, "\"written twice\"");
    expect("codebook check bad.json --to csv", EXIT_FOUND, "bad.json:4:5,mistake,written twice,a");
}

static void papers_show_what_patterns_find(void)
{
    write_file("mine.json", mine);
    write_papers();
    expect("codebook check mine.json papers.bib", EXIT_DONE, "| a | 5 | 0.83 | 4 | 2 |  |");
    expect("codebook check mine.json papers.bib", EXIT_DONE,
           "| mine.json:3:30 | a | server farm |");
    expect("codebook check mine.json papers.bib", EXIT_DONE, "it matches in 5 of 6 papers (83 %)");
    expect("codebook check papers.bib --codebook mine.json --strict", EXIT_FOUND, "nearly always");
}

static void the_only_pattern_that_finds_a_theme_is_told(void)
{
    write_file("mine.json", mine);
    write_file("one.txt", "On data centres\nMaps, 1998\nA data centre of the north.\n");
    expect("codebook check mine.json one.txt", EXIT_DONE, "| 4 | 1 | data centre |");
}

static void a_review_folder_brings_its_codebook(void)
{
    CU_ASSERT_EQUAL_FATAL(shell("mkdir -p review/sources"), 0);
    write_file("review/review.json", "{ \"format\": \"dggraph-review/1\" }");
    write_file("review/codebook.json", mine);
    write_papers();
    CU_ASSERT_EQUAL_FATAL(shell("cp papers.bib review/sources"), 0);
    expect("codebook check review", EXIT_DONE, "| review/codebook.json:3:30 | a | server farm |");
}

static void the_one_built_in_is_looked_at_without_a_name(void)
{
    dgg_outcome outcome = run("codebook check --json");
    CU_ASSERT_TRUE(outcome.code == EXIT_DONE || outcome.code == EXIT_FOUND);
    CU_ASSERT_TRUE(holds(outcome.printed, "\"key\": \"findings\""));
    forget(&outcome);
}

static void trouble_is_told_with_its_place(void)
{
    write_file("broken.json", "{ \"format\": \"dggraph-codebook/1\",\n  \"themas\": [] }\n");
    expect("codebook check broken.json", EXIT_INPUT_MALFORMED, "broken.json:2:3: ");
    expect("codebook check missing.json", EXIT_INPUT_MISSING, "missing.json");
    expect("codebook check mine.json missing.bib", EXIT_INPUT_MISSING, "missing.bib");
    expect("codebook check --to pdf", EXIT_USAGE, "no 'pdf'");
    expect("codebook check --share", EXIT_USAGE, "'codebook check' takes no --share");
}

SUITE("program/codebook/check",
      { "a sound codebook ends with zero", a_sound_codebook_ends_with_zero },
      { "mistakes and advice end with one", mistakes_and_advice_end_with_one },
      { "papers show what patterns find", papers_show_what_patterns_find },
      { "the only pattern that finds a theme is told",
        the_only_pattern_that_finds_a_theme_is_told },
      { "a review folder brings its codebook", a_review_folder_brings_its_codebook },
      { "the one built in is looked at without a name",
        the_one_built_in_is_looked_at_without_a_name },
      { "trouble is told with its place", trouble_is_told_with_its_place })
