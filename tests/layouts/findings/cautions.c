#include "layouts/findings/sections.h"
#include "tests/layouts/findings/told.h"
#include "tests/support/brutal.h"

static void what_is_missing_is_told_with_its_share(void)
{
    const dgg_findings findings = { .analysis = &library };
    char *text = tell(&findings, dgg_tell_cautions);
    has(text, "- 1 record (25%) carries no theme: the codebook may not fit");
    has(text, "- 1 record (25%) gives no year.\n");
    has(text, "- 1 record (25%) gives no title: first words stand for it, marked “[untitled]”.\n");
    has(text, "- 1 record (25%) gives no abstract, so that less could be found.\n");
    has(text, "nobody has said yet that they are right");
    free(text);
}

static void what_is_complete_is_not_told(void)
{
    told it;
    make_told(&it, 40);
    char *text = tell(&it.findings, dgg_tell_cautions);
    has_not(text, "no theme");
    has_not(text, "no title");
    has_not(text, "doubtful");
    has(text, "- 1 paper (3%) gives no year.\n");
    free(text);
    forget_told(&it);
}

static void doubts_and_decisions_are_counted(void)
{
    dgg_link links[] = { { .decision = DGG_ADDED } };
    dgg_warning warnings[] = { { .kind = DGG_DOUBTFUL } };
    dgg_corpus corpus = library_corpus;
    dgg_graph graph = library_graph;
    dgg_analysis analysis = library;
    const dgg_findings findings = { .analysis = &analysis };
    corpus.links[DGG_STUDIES] = (dgg_links){ links, 1, 0 };
    corpus.warnings = warnings;
    corpus.warning_count = 1;
    graph.corpus = &corpus;
    analysis.graph = &graph;
    char *text = tell(&findings, dgg_tell_cautions);
    has(text, "- 1 thing in the inputs is doubtful: `dggraph check` tells which.\n");
    has(text, "a person has decided on 1 of the links.\n");
    free(text);
}

static void survives_refused_memory(void)
{
    BRUTAL(tell_and_forget(dgg_tell_cautions));
}

SUITE("layouts/findings/cautions",
      { "what is missing is told with its share", what_is_missing_is_told_with_its_share },
      { "what is complete is not told", what_is_complete_is_not_told },
      { "doubts and decisions are counted", doubts_and_decisions_are_counted },
      { "survives refused memory", survives_refused_memory })
