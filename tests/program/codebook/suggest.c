#include "tests/support/program.h"

static void write_papers(bool with_keywords)
{
    static const char *const keywords[] = { "contact lens; cornea; optics",
                                            "cornea; contact lens",
                                            "rivers; floods; contact lens",
                                            "floods; rivers",
                                            "optics; cornea",
                                            "rivers; floods" };
    FILE *file = fopen("eyes.bib", "wb");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++) {
        fprintf(
            file,
            "@article{k%zu, title = {Number %zu of the green roof}, year = {2020}, "
            "author = {Li, Na}, abstract = {Green roofs hold water (in part). The green roof of "
            "a school and the rain barrel of a house.}%s%s%s}\n",
            i, i, with_keywords ? ", keywords = {" : "", with_keywords ? keywords[i] : "",
            with_keywords ? "}" : "");
    }
    fclose(file);
}

static void phrases_come_with_a_sentence(void)
{
    enter_folder();
    write_papers(true);
    expect("codebook suggest eyes.bib -q", EXIT_DONE, "| 1 | green roof | 6 | 18 |");
    expect("codebook suggest eyes.bib -q", EXIT_DONE, "»green roof«");
    expect("codebook suggest eyes.bib -q", EXIT_DONE, "| rain barrel | 6 | 6 |");
    expect("codebook suggest eyes.bib -q --top 1 --json", EXIT_DONE, "\"green roof\"");
    dgg_outcome outcome = run("codebook suggest eyes.bib -q --top 1");
    CU_ASSERT_FALSE(holds(outcome.printed, "rain barrel"));
    forget(&outcome);
}

static void keywords_that_stand_together_make_a_theme(void)
{
    enter_folder();
    write_papers(true);
    expect("codebook suggest eyes.bib -q", EXIT_DONE, "| cornea | 3 | 2 | cornea; optics |");
    expect("codebook suggest eyes.bib -q", EXIT_DONE, "| floods | 3 | 2 | floods; rivers |");
    expect("codebook suggest eyes.bib -q", EXIT_DONE, "5 keywords that 2 papers or more have");
    CU_ASSERT_TRUE(prints_the_same("codebook suggest eyes.bib -q",
                                   "codebook suggest eyes.bib -q --threads 2"));
}

static void without_keywords_phrases_make_it(void)
{
    enter_folder();
    write_papers(false);
    expect("codebook suggest eyes.bib -q", EXIT_DONE, "half of the papers or more have no keyword");
    expect("codebook suggest eyes.bib -q", EXIT_DONE, "| green roof | 6 | 1 | green roof |");
}

static void the_draft_is_a_codebook(void)
{
    enter_folder();
    write_papers(true);
    expect("codebook suggest eyes.bib -q --to codebook -o draft.json", EXIT_DONE, "");
    expect("codebook check draft.json", EXIT_DONE, "Worth a look");
    expect("stats eyes.bib -q --codebook draft.json --table themes", EXIT_DONE, "| floods |");
    expect("codebook export draft.json", EXIT_DONE, "no theme has: green roof (6 papers)");
}

static void trouble_is_told(void)
{
    enter_folder();
    write_papers(true);
    expect("codebook suggest missing.bib", EXIT_INPUT_MISSING, "missing.bib");
    expect("codebook suggest eyes.bib --to pdf", EXIT_USAGE, "no 'pdf'");
    expect("codebook suggest eyes.bib -q --min-papers 99 --to codebook", EXIT_INPUT_MALFORMED,
           "no two keywords or phrases stand together");
    expect("export eyes.bib --to json -o eyes.json -q", EXIT_DONE, "");
    expect("codebook suggest eyes.json", EXIT_INPUT_MALFORMED, "a saved graph is coded already");
    expect("codebook suggest eyes.bib -q > /dev/full", EXIT_CANNOT_WRITE, "full or closed");
}

SUITE("program/codebook/suggest", { "phrases come with a sentence", phrases_come_with_a_sentence },
      { "keywords that stand together make a theme", keywords_that_stand_together_make_a_theme },
      { "without keywords phrases make it", without_keywords_phrases_make_it },
      { "the draft is a codebook", the_draft_is_a_codebook },
      { "trouble is told", trouble_is_told })
