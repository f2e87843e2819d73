#include "layouts/findings/sections.h"
#include "tests/layouts/findings/told.h"
#include "tests/support/brutal.h"

static void methods_come_with_formula_and_source(void)
{
    told it;
    make_told(&it, 9);
    char *text = tell(&it.findings, dgg_tell_making);
    has(text, "by the codebook “starter 0.2.0” and locations by the gazetteer “places 1” in ");
    has(text, "- PageRank: p(v) = (1-d)/n + d \\* sum over");
    has(text, "(Brin and Page 1998, ");
    has(text, "- Communities: leiden (Traag, Waltman and van Eck 2019, Scientific Reports 9:5233), "
              "maximising barber at resolution 1, compared with: ");
    has(text, " with random seed 42;");
    has(text, "`dggraph cite`");
    has_not(text, "By hand");
    free(text);
    forget_told(&it);
}

static void decisions_of_people_are_told(void)
{
    dgg_link links[] = { { .decision = DGG_ACCEPTED }, { .decision = DGG_ADDED } };
    dgg_corpus corpus = library_corpus;
    dgg_graph graph = library_graph;
    dgg_analysis analysis = library;
    const dgg_findings findings = { .analysis = &analysis };
    corpus.links[DGG_DISCUSSES] = (dgg_links){ links, 2, 0 };
    graph.corpus = &corpus;
    analysis.graph = &graph;
    char *text = tell(&findings, dgg_tell_making);
    has(text, " By hand, 1 of the links was confirmed and 1 added.\n");
    free(text);
}

static void what_was_coded_by_nothing_is_not_told(void)
{
    dgg_corpus corpus = library_corpus;
    dgg_graph graph = library_graph;
    dgg_analysis analysis = library;
    const dgg_findings findings = { .analysis = &analysis };
    corpus.codebook = corpus.gazetteer = (dgg_text){ 0 };
    graph.corpus = &corpus;
    analysis.graph = &graph;
    char *text = tell(&findings, dgg_tell_making);
    has_not(text, "codebook “");
    free(text);
}

static void survives_refused_memory(void)
{
    BRUTAL(tell_and_forget(dgg_tell_making));
}

SUITE("layouts/findings/making",
      { "methods come with formula and source", methods_come_with_formula_and_source },
      { "decisions of people are told", decisions_of_people_are_told },
      { "what was coded by nothing is not told", what_was_coded_by_nothing_is_not_told },
      { "survives refused memory", survives_refused_memory })
