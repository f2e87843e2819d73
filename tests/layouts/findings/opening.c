#include "layouts/findings/sections.h"
#include "tests/layouts/findings/told.h"
#include "tests/support/brutal.h"

static void many_papers_are_ranked_without_the_subject_of_the_search(void)
{
    told it;
    make_told(&it, 40);
    char *text = tell(&it.findings, dgg_tell_opening);
    CU_ASSERT_STRING_EQUAL(
        text,
        "The list holds 40 papers, published between 2000 and 2009 in 20 venues. Of 1 paper the "
        "year is not known. They discuss 4 themes of the codebook and study 2 locations. The "
        "codebook marks Subject (40 papers, 100%) as what the literature was collected by; it is "
        "left out of rankings. Most often discussed are Alpha (20 papers, 50%); Beta, gamma (14, "
        "35%); and \\<b\\>\\*x\\*\\</b\\> (1, 3%). Most often studied are China (20 papers, 50%) "
        "and Peru (8, 20%). No location in 16 papers (40%).\n\n");
    free(text);
    forget_told(&it);
}

static void few_papers_are_not_ranked(void)
{
    told it;
    make_told(&it, 29);
    char *text = tell(&it.findings, dgg_tell_opening);
    has_not(text, "Most often");
    has(text, " Themes of at least a quarter of the papers, by name: Alpha (15 papers, 52%); and "
              "Beta, gamma (10, 34%). Location of at least a quarter of the papers: China (15 "
              "papers, 52%).");
    has(text, " Fewer than 30 records are too few for a ranking.\n\n");
    free(text);
    forget_told(&it);
}

/* One theme in ten papers of thirty, `others` more in five of them each. */
static char *tell_shared(size_t others)
{
    enum { PAPERS = 30, MOST = 7 };
    static const char *const names[MOST] = { "A", "B", "C", "D", "E", "F", "G" };
    static dgg_paper papers[PAPERS];
    dgg_theme themes[MOST];
    dgg_link links[PAPERS * MOST];
    dgg_corpus corpus = { .papers = papers, .paper_count = PAPERS, .themes = themes };
    memset(themes, 0, sizeof themes);
    corpus.theme_count = others + 1;
    for (size_t theme = 0; theme < corpus.theme_count; theme++) {
        themes[theme].id = themes[theme].label = dgg_text_of(names[theme]);
    }
    for (uint32_t paper = 0; paper < 10; paper++) {
        for (uint32_t theme = 0; theme < (paper < 5 ? corpus.theme_count : 1); theme++) {
            links[corpus.links[DGG_DISCUSSES].count++] = (dgg_link){ .from = paper, .to = theme };
        }
    }
    corpus.links[DGG_DISCUSSES].items = links;
    dgg_graph graph = { .corpus = &corpus };
    dgg_analysis analysis = { .graph = &graph };
    const dgg_findings findings = { .analysis = &analysis };
    return tell(&findings, dgg_tell_opening);
}

static void a_shared_place_is_told_whole_or_not_at_all(void)
{
    char *two = tell_shared(2), *four = tell_shared(4), *five = tell_shared(5);
    has(two, " Most often discussed are A (10 papers, 33%), B (5, 17%) and C (5, 17%).");
    has(four, "are A (10 papers, 33%), B (5, 17%), C (5, 17%), D (5, 17%) and E (5, 17%).");
    has(five, " Most often discussed is A (10 papers, 33%).");
    free(two);
    free(four);
    free(five);
}

static void one_paper_is_told_in_the_singular(void)
{
    told it;
    make_told(&it, 1);
    char *text = tell(&it.findings, dgg_tell_opening);
    has(text, "The list holds 1 paper. It discusses 4 themes of the codebook and studies 2 "
              "locations.");
    free(text);
    forget_told(&it);
}

static void kinds_of_records_are_told_apart(void)
{
    const dgg_findings findings = { .analysis = &library };
    char *text = tell(&findings, dgg_tell_opening);
    has(text, "The list holds 3 papers and 1 event, published between 1999 and 2021.");
    has(text, " Of 1 record the year is not known.");
    has(text, "marks Digital governance (1 record, 25%) as");
    has(text, " No theme of the codebook was found in 1 record (25%), no location in 1 record "
              "(25%).");
    free(text);
}

static void what_a_saved_graph_left_out_is_not_told(void)
{
    dgg_corpus corpus = library_corpus;
    dgg_graph graph = library_graph;
    dgg_analysis analysis = library;
    const dgg_findings findings = { .analysis = &analysis };
    corpus.lacks[DGG_LOCATION] = corpus.lacks[DGG_THEME] = true;
    graph.corpus = &corpus;
    analysis.graph = &graph;
    corpus.links[DGG_STUDIES] = corpus.links[DGG_DISCUSSES] = (dgg_links){ 0 };
    corpus.theme_count = corpus.location_count = 0;
    char *text = tell(&findings, dgg_tell_opening);
    has_not(text, "location");
    has_not(text, "theme");
    free(text);
}

static void a_network_without_records_is_told_as_such(void)
{
    dgg_corpus corpus = { .is_settled = true };
    dgg_graph graph = library_graph;
    dgg_analysis analysis = library;
    const dgg_findings findings = { .analysis = &analysis };
    graph.corpus = &corpus;
    analysis.graph = &graph;
    char *text = tell(&findings, dgg_tell_opening);
    CU_ASSERT_STRING_EQUAL(text, "The network holds 10 nodes and 9 links; it came as it is, "
                                 "without records.\n\n");
    free(text);
}

static void survives_refused_memory(void)
{
    BRUTAL(tell_and_forget(dgg_tell_opening));
}

SUITE("layouts/findings/opening",
      { "many papers are ranked without the subject of the search",
        many_papers_are_ranked_without_the_subject_of_the_search },
      { "few papers are not ranked", few_papers_are_not_ranked },
      { "a shared place is told whole or not at all", a_shared_place_is_told_whole_or_not_at_all },
      { "one paper is told in the singular", one_paper_is_told_in_the_singular },
      { "kinds of records are told apart", kinds_of_records_are_told_apart },
      { "what a saved graph left out is not told", what_a_saved_graph_left_out_is_not_told },
      { "a network without records is told as such", a_network_without_records_is_told_as_such },
      { "survives refused memory", survives_refused_memory })
