#include "layouts/findings/sections.h"
#include "tests/layouts/findings/told.h"
#include "tests/support/brutal.h"

static char *tell_flow(size_t read, size_t excluded)
{
    dgg_corpus corpus = library_corpus;
    dgg_graph graph = library_graph;
    dgg_analysis analysis = library;
    dgg_source sources[] = { { .record_count = read } };
    const dgg_findings findings = { .analysis = &analysis };
    corpus.sources = sources;
    corpus.source_count = 1;
    corpus.excluded_count = excluded;
    graph.corpus = &corpus;
    analysis.graph = &graph;
    return tell(&findings, dgg_tell_records);
}

static void flows(size_t read, size_t excluded, const char *words)
{
    char *text = tell_flow(read, excluded);
    has(text, words);
    free(text);
}

static void what_became_of_all_records_is_told(void)
{
    flows(4, 0, "From 1 input, 4 records were read; all of them are included.\n\n");
    flows(6, 0,
          "From 1 input, 6 records were read; of these, 2 were merged with another record "
          "of the same paper, and 4 are included.\n\n");
    flows(7, 2,
          "of these, 1 was merged with another record of the same paper, 2 were taken out "
          "by hand, and 4 are included.\n\n");
    flows(5, 1, "5 records were read; of these, 1 was taken out by hand, and 4 are included.\n\n");
}

static void what_only_a_person_knows_is_to_be_filled(void)
{
    const dgg_findings findings = { .analysis = &library };
    char *text = tell(&findings, dgg_tell_records);
    has(text, "\n- [to fill: database], searched on [to fill: date] for [to fill: search "
              "string]\n\n");
    has_not(text, "question");
    free(text);
}

static void the_review_says_what_was_searched_for(void)
{
    dgg_text inclusion[] = { WORDS("is about <maps>"), WORDS("has an abstract") };
    dgg_review_database databases[] = {
        { .name = WORDS("Scopus"),
          .search = WORDS("TITLE(\"smart cit*\")"),
          .date = WORDS("2024-05-01"),
          .file = WORDS("scopus.bib"),
          .record_count = 1,
          .has_record_count = true },
        { .name = WORDS("CNKI") },
    };
    const dgg_review review = { .question = WORDS("Who governs?"),
                                .databases = databases,
                                .database_count = 2,
                                .inclusion = { inclusion, 2 } };
    const dgg_findings findings = { .analysis = &library, .review = &review };
    char *text = tell(&findings, dgg_tell_records);
    has(text, "The question of the review: Who governs?\n\n");
    has(text, "Included was what meets all of these:\n\n- *is about \\<maps\\>*\n- *has an "
              "abstract*\n\n- Scopus, searched on 2024-05-01 for TITLE(\"smart cit\\*\"): 1 record "
              "(scopus.bib)\n- CNKI, searched on [to fill: date] for [to fill: search string]\n");
    has_not(text, "Excluded was");
    free(text);
}

static void an_empty_review_is_a_form_to_fill(void)
{
    const dgg_review review = { 0 };
    const dgg_findings findings = { .analysis = &library, .review = &review };
    char *text = tell(&findings, dgg_tell_records);
    has(text, "The question of the review: [to fill: question]\n\n- [to fill: database], ");
    free(text);
}

static void the_table_of_the_flow_is_shown(void)
{
    told it;
    make_told(&it, 5);
    char *text = tell(&it.findings, dgg_tell_records);
    has(text, "| Read |  |  | 5 |\n| Duplicates |  |  | 0 |\n| Included |  |  | 5 |\n");
    free(text);
    forget_told(&it);
}

static void survives_refused_memory(void)
{
    BRUTAL(tell_and_forget(dgg_tell_records));
}

SUITE("layouts/findings/records",
      { "what became of all records is told", what_became_of_all_records_is_told },
      { "what only a person knows is to be filled", what_only_a_person_knows_is_to_be_filled },
      { "the review says what was searched for", the_review_says_what_was_searched_for },
      { "an empty review is a form to fill", an_empty_review_is_a_form_to_fill },
      { "the table of the flow is shown", the_table_of_the_flow_is_shown },
      { "survives refused memory", survives_refused_memory })
