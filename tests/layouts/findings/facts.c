#include "layouts/findings/facts.h"

#include "tests/layouts/findings/told.h"
#include "tests/support/brutal.h"

static void counts_records_and_what_they_lack(void)
{
    told it;
    dgg_facts facts = { 0 };
    make_told(&it, 40);
    CU_ASSERT_EQUAL_FATAL(dgg_facts_init(&facts, &it.analysis, NULL), DGG_OK);
    CU_ASSERT_EQUAL(facts.records, 40);
    CU_ASSERT_EQUAL(facts.papers, 40);
    CU_ASSERT_EQUAL(facts.without_year, 1);
    CU_ASSERT_EQUAL(facts.without_venue, 1);
    CU_ASSERT_EQUAL(facts.without_title, 0);
    CU_ASSERT_EQUAL(facts.without_theme, 0);
    CU_ASSERT_EQUAL(facts.without_location, 16); /* 1 3 7 9 and so on */
    CU_ASSERT_EQUAL(facts.venues.count, 20);
    CU_ASSERT_EQUAL(facts.read, 40);
    CU_ASSERT_EQUAL(facts.duplicates, 0);
    dgg_facts_destroy(&facts);
    dgg_facts_destroy(&facts);
    forget_told(&it);
}

static void half_of_the_dated_records_are_of_the_middle_year_or_later(void)
{
    told it;
    dgg_facts facts = { 0 };
    size_t later = 0;
    make_told(&it, 40);
    CU_ASSERT_EQUAL_FATAL(dgg_facts_init(&facts, &it.analysis, NULL), DGG_OK);
    CU_ASSERT_EQUAL(facts.first_year, 2000);
    CU_ASSERT_EQUAL(facts.last_year, 2009);
    for (size_t i = 0; i < it.corpus.paper_count; i++) {
        later += it.corpus.papers[i].year >= facts.middle_year ? 1 : 0;
    }
    CU_ASSERT_TRUE(2 * later >= 39);
    dgg_facts_destroy(&facts);
    forget_told(&it);
}

static void merged_and_excluded_records_were_read(void)
{
    dgg_facts facts = { 0 };
    dgg_corpus corpus = library_corpus;
    dgg_graph graph = library_graph;
    dgg_analysis analysis = library;
    dgg_source sources[] = { { .record_count = 7 }, { .record_count = 5 } };
    corpus.sources = sources;
    corpus.excluded_count = 3;
    graph.corpus = &corpus;
    analysis.graph = &graph;
    CU_ASSERT_EQUAL_FATAL(dgg_facts_init(&facts, &analysis, NULL), DGG_OK);
    CU_ASSERT_EQUAL(facts.read, 12);
    CU_ASSERT_EQUAL(facts.excluded, 3);
    CU_ASSERT_EQUAL(facts.duplicates, 5);
    CU_ASSERT_EQUAL(facts.events, 1);
    dgg_facts_destroy(&facts);
    sources[0].record_count = sources[1].record_count = 0; /* drawn elsewhere */
    CU_ASSERT_EQUAL_FATAL(dgg_facts_init(&facts, &analysis, NULL), DGG_OK);
    CU_ASSERT_EQUAL(facts.read, 7);
    CU_ASSERT_EQUAL(facts.duplicates, 0);
    dgg_facts_destroy(&facts);
}

static void decisions_and_doubts_are_counted(void)
{
    dgg_facts facts = { 0 };
    dgg_corpus corpus = library_corpus;
    dgg_graph graph = library_graph;
    dgg_analysis analysis = library;
    dgg_link links[] = { { .decision = DGG_ACCEPTED }, { .decision = DGG_ADDED }, { .from = 1 } };
    dgg_warning warnings[] = { { .kind = DGG_DOUBTFUL }, { .kind = DGG_MERGED } };
    corpus.links[DGG_DISCUSSES] = (dgg_links){ links, 3, 0 };
    corpus.warnings = warnings;
    corpus.warning_count = 2;
    corpus.lacks[DGG_LOCATION] = true;
    graph.corpus = &corpus;
    analysis.graph = &graph;
    CU_ASSERT_EQUAL_FATAL(dgg_facts_init(&facts, &analysis, NULL), DGG_OK);
    CU_ASSERT_EQUAL(facts.accepted, 1);
    CU_ASSERT_EQUAL(facts.added, 1);
    CU_ASSERT_EQUAL(facts.doubtful, 1);
    CU_ASSERT_EQUAL(facts.without_theme, 2);
    CU_ASSERT_TRUE(facts.knows_themes);
    CU_ASSERT_FALSE(facts.knows_locations);
    dgg_facts_destroy(&facts);
}

static dgg_status init_and_destroy(void)
{
    dgg_facts facts = { 0 };
    dgg_status status = dgg_facts_init(&facts, &library, NULL);
    dgg_facts_destroy(&facts);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(init_and_destroy());
}

SUITE("layouts/findings/facts",
      { "counts records and what they lack", counts_records_and_what_they_lack },
      { "half of the dated records are of the middle year or later",
        half_of_the_dated_records_are_of_the_middle_year_or_later },
      { "merged and excluded records were read", merged_and_excluded_records_were_read },
      { "decisions and doubts are counted", decisions_and_doubts_are_counted },
      { "survives refused memory", survives_refused_memory })
