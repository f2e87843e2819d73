#include "program/coders.h"

#include "tests/support/program.h"

static const char library[] =
    "@article{a, title = {Folding of chains}, year = {2019}, author = {Li, Na},\n"
    "  keywords = {protein folding; chaperones}}\n"
    "@article{b, title = {Misfolded chains}, year = {2020}, author = {Wu, Bo},\n"
    "  keywords = {Protein-Folding; amyloid}}\n"
    "@article{c, title = {Fibrils}, year = {2020}, author = {Wu, Bo},\n"
    "  keywords = {amyloids; kinetics}}\n"
    "@article{d, title = {Chaperones at work}, year = {2021}, author = {Wu, Bo}}\n"
    "@article{e, title = {Rates}, year = {2021}, author = {Wu, Bo}, keywords = {kinetics}}\n";

static void themes_come_from_keywords_when_asked(void)
{
    write_file("proteins.bib", library);
    expect("stats proteins.bib --themes keywords --table themes", EXIT_DONE,
           "| Protein-Folding | protein-folding | 2 |");
    expect("stats proteins.bib --themes keywords --table themes", EXIT_DONE,
           "3 themes: of 4 keywords those that 2 papers or more have (--min-papers)");
    expect("stats proteins.bib --themes keywords --table themes", EXIT_DONE,
           "1 of 5 records have no keyword, and so no theme");
    expect("stats proteins.bib --themes keywords --min-papers 1 --table themes", EXIT_DONE,
           "| chaperones | chaperones | 1 |");
    expect("rank proteins.bib --themes keywords --kind theme", EXIT_DONE, "theme:kinetics");
    expect("export proteins.bib --themes keywords --to json", EXIT_DONE, "\"Protein-Folding\"");
    expect("explain a proteins.bib --themes keywords", EXIT_DONE, "protein folding");
    expect("map proteins.bib --themes keywords -q -o made && cat made/stats.md", EXIT_DONE,
           "Themes are the papers' own keywords, spellings merged: keywords of 2 papers or more.");
}

static void a_thesaurus_merges_them(void)
{
    write_file("proteins.bib", library);
    write_file("thesaurus.txt", "label\treplace by\namyloid\tprotein folding\nkinetics\t\n");
    expect("stats proteins.bib --themes keywords --thesaurus thesaurus.txt --table themes",
           EXIT_DONE, "| protein folding | protein-folding | 3 |");
    write_file("bad.txt", "label\treplace by\na\tb\na\tc\n");
    expect("stats proteins.bib --themes keywords --thesaurus bad.txt", EXIT_INPUT_MALFORMED,
           "bad.txt:3: ");
    expect("stats proteins.bib --themes keywords --thesaurus missing.txt", EXIT_INPUT_MISSING,
           "missing.txt");
}

static void a_codebook_that_finds_little_is_told(void)
{
    write_file("proteins.bib", library);
    expect("stats proteins.bib --table themes", EXIT_DONE,
           "only 0 of 5 records carry a theme: the codebook may be one of another field; "
           "--themes keywords takes themes from the papers' own keywords");
    expect("check proteins.bib", EXIT_FOUND, "--themes keywords");
    dgg_outcome outcome = run("stats proteins.bib --themes keywords --table themes");
    CU_ASSERT_FALSE(holds(outcome.said, "of another field"));
    forget(&outcome);
}

static void a_codebook_that_finds_one_theme_only_is_told(void)
{
    FILE *file = fopen("ill.bib", "wb");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    for (int i = 0; i < 30; i++) {
        fprintf(file, "@article{k%d, title = {Public health of chains %d}, year = {2020}}\n", i, i);
    }
    fclose(file);
    expect("stats ill.bib --table themes", EXIT_DONE, "hardly any theme was found but '");
    expect("check ill.bib", EXIT_FOUND, "(30 of 30 records)");
}

static void a_review_folder_keeps_the_choice(void)
{
    CU_ASSERT_EQUAL_FATAL(shell("mkdir -p review/sources review/decisions"), 0);
    write_file("review/sources/proteins.bib", library);
    write_file("review/words.txt", "label\treplace by\namyloid\tProtein aggregates\n");
    write_file("review/decisions/codings.csv", "record,target,decision,salience,note\n"
                                               "d,theme:protein-folding,add,primary,\n");
    write_file("review/review.json",
               "{ \"format\": \"dggraph-review/1\", \"themes\": \"keywords\",\n"
               "  \"thesaurus\": \"words.txt\", \"min_papers\": 1 }");
    expect("stats review --table themes", EXIT_DONE,
           "| Protein aggregates | protein-aggregates | 2 |");
    expect("stats review --table themes", EXIT_DONE, "| Protein-Folding | protein-folding | 3 |");
    expect("stats review --table themes --themes codebook", EXIT_DONE, "Records by theme");
    write_file("review/review.json",
               "{ \"format\": \"dggraph-review/1\",\n  \"themes\": \"keyword\" }");
    expect("stats review", EXIT_INPUT_MALFORMED,
           "review.json: themes come from \"codebook\" or \"keywords\"");
}

static void a_saved_graph_stays_as_it_is(void)
{
    write_file("proteins.bib", library);
    expect("export proteins.bib --themes keywords --to json -o keywords.json", EXIT_DONE, "");
    expect("stats keywords.json --themes keywords --table themes", EXIT_DONE, "protein-folding");
    expect("export proteins.bib --to json -o themes.json", EXIT_DONE, "");
    expect("stats themes.json --themes keywords", EXIT_INPUT_MALFORMED, "cannot be coded anew");
}

static void what_does_not_go_together_is_refused(void)
{
    write_file("proteins.bib", library);
    expect("stats proteins.bib --themes keyword", EXIT_USAGE, "did you mean 'keywords'?");
    expect("stats proteins.bib --themes keywords --codebook x.json", EXIT_USAGE,
           "--themes keywords and --codebook exclude each other");
    expect("stats proteins.bib --min-papers 3", EXIT_INPUT_MALFORMED,
           "--min-papers goes with --themes keywords");
    expect("stats proteins.bib --thesaurus x", EXIT_INPUT_MALFORMED,
           "--thesaurus goes with --themes keywords");
}

/* What people have tagged in their library is a coding by hand. */
static void tags_and_collections_are_codings_by_hand(void)
{
    write_file("tagged.bib",
               "@article{a, title = {Old wells}, keywords = {public-responsiveness, to-read}}\n"
               "@article{b, title = {Of data centres}, keywords = {Data centres}}\n");
    write_file("tags.csv", "tag,target,salience\nto read,theme:health,mention\n");
    expect("stats tagged.bib --codings tags --table themes", EXIT_DONE, "public-responsiveness");
    expect("stats tagged.bib --codings tags --table themes", EXIT_DONE, " added");
    expect("explain a tagged.bib --codings tags,tags.csv", EXIT_DONE, "theme:health): mention");
    expect("stats tagged.bib --codings no.csv", EXIT_INPUT_MISSING, "no.csv");
    (void)shell("cp tagged.bib public-responsiveness.bib");
    expect("explain b public-responsiveness.bib --codings collections", EXIT_DONE,
           "theme:public-responsiveness");
    dgg_outcome without = run("explain a tagged.bib");
    CU_ASSERT_EQUAL(without.code, EXIT_DONE);
    CU_ASSERT_FALSE(holds(without.printed, "theme:health"));
    forget(&without);
}

static void few_is_less_than_a_fifth(void)
{
    dgg_link links[3] = { { .from = 0, .to = 0 }, { .from = 0, .to = 1 }, { .from = 4, .to = 1 } };
    dgg_theme themes[2] = { { .is_search_term = false }, { .is_search_term = false } };
    dgg_corpus corpus = { .paper_count = 10, .themes = themes, .theme_count = 2 };
    dgg_theme_cover cover = { 0 };
    corpus.links[DGG_DISCUSSES] = (dgg_links){ links, 3, 3 };
    CU_ASSERT_EQUAL(dgg_theme_cover_count(&cover, &corpus, NULL), DGG_OK);
    CU_ASSERT_TRUE(cover.with_one == 2 && cover.with_two == 1);
    CU_ASSERT_TRUE(cover.commonest == 1 && cover.of_commonest == 2);
    CU_ASSERT_FALSE(dgg_themes_are_few(&cover));
    cover.papers = 11;
    CU_ASSERT_TRUE(dgg_themes_are_few(&cover));
    cover.papers = 4;
    CU_ASSERT_FALSE(dgg_themes_are_few(&cover));
    themes[1].is_search_term = true;
    CU_ASSERT_EQUAL(dgg_theme_cover_count(&cover, &corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL(cover.commonest, 0);
}

static void one_theme_alone_may_be_that_of_any_field(void)
{
    dgg_theme_cover cover = {
        .papers = 100, .with_one = 60, .with_two = 19, .links = 80, .of_commonest = 40
    };
    CU_ASSERT_TRUE(dgg_themes_are_one(&cover));
    cover.with_two = 20;
    CU_ASSERT_FALSE(dgg_themes_are_one(&cover));
    cover.with_two = 19;
    cover.of_commonest = 39;
    CU_ASSERT_FALSE(dgg_themes_are_one(&cover));
}

SUITE("program/coders",
      { "themes come from keywords when asked", themes_come_from_keywords_when_asked },
      { "a thesaurus merges them", a_thesaurus_merges_them },
      { "a codebook that finds little is told", a_codebook_that_finds_little_is_told },
      { "a codebook that finds one theme only is told",
        a_codebook_that_finds_one_theme_only_is_told },
      { "a review folder keeps the choice", a_review_folder_keeps_the_choice },
      { "a saved graph stays as it is", a_saved_graph_stays_as_it_is },
      { "what does not go together is refused", what_does_not_go_together_is_refused },
      { "tags and collections are codings by hand", tags_and_collections_are_codings_by_hand },
      { "few is less than a fifth", few_is_less_than_a_fifth },
      { "one theme alone may be that of any field", one_theme_alone_may_be_that_of_any_field })
