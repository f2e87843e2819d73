#include <stdio.h>

#include "tests/support/brutal.h"
#include "tests/support/decided.h"
#include "tests/support/suite.h"

static const char file[] = "decisions/records.csv";

static void forget(dgg_corpus *corpus, dgg_decisions *decisions)
{
    dgg_corpus_destroy(corpus);
    dgg_decisions_destroy(decisions);
}

/* Three papers, the second of which cites the others, settled by that table. */
static dgg_status settle_three(dgg_corpus *corpus, dgg_decisions *decisions, const char *sheet)
{
    const dgg_paper records[] = {
        { .key = TEXT("a"),
          .title = TEXT("Governing towns by the Internet"),
          .year = 2018,
          .authors = LIST(TEXT("Li, Wei")),
          .venue = TEXT("Maps"),
          .doi = TEXT("10.1080/a") },
        { .key = TEXT("b"),
          .title = TEXT("Governing seas by the Internet"),
          .year = 2019,
          .authors = LIST(TEXT("Smith, Jane")),
          .venue = TEXT("Seas"),
          .references = LIST(TEXT("Li (2018), doi:10.1080/a")) },
        { .key = TEXT("c"),
          .title = TEXT("Governing airs by the Internet"),
          .year = 2020,
          .authors = LIST(TEXT("Li, Wei")),
          .venue = TEXT("Seas"),
          .references = LIST(TEXT("Li (2018), doi:10.1080/a")) },
    };
    dgg_status status = DGG_OK;
    const dgg_link related = { .from = 0, .to = 1, .weight = 1 };
    const dgg_link other = { .from = 2, .to = 1, .weight = 1 };
    DGG_TRY(add_records(corpus, records, 3, false));
    DGG_TRY(dgg_corpus_add_link(corpus, DGG_RELATED_TO, &related, NULL));
    DGG_TRY(dgg_corpus_add_link(corpus, DGG_RELATED_TO, &other, NULL));
    DGG_TRY(dgg_decisions_read_text(decisions, DGG_RECORDS, TEXT(sheet), NULL));
    DGG_TRY(dgg_corpus_settle_decided(corpus, decisions, NULL));
done:
    return status;
}

static void a_paper_that_is_out_leaves_the_papers(void)
{
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    CU_ASSERT_EQUAL(settle_three(&corpus, &decisions,
                                 "record,decision,stage,reason\n"
                                 "10.1080/A,out,full-text,\"no town, no city\"\nb,in,screening,\n"),
                    DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_EQUAL_FATAL(corpus.excluded_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.excluded[0].paper.id, "a"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.excluded[0].stage, "full-text"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.excluded[0].reason, "no town, no city"));
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_RECORDS, 2), DGG_OBEYED);
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_RECORDS, 3), DGG_OBEYED);
    CU_ASSERT_EQUAL(decisions.warning_count, 0);
    forget(&corpus, &decisions);
}

static void what_only_it_had_goes_with_it(void)
{
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    CU_ASSERT_EQUAL(settle_three(&corpus, &decisions, "record,decision\na,out\n"), DGG_OK);
    CU_ASSERT_EQUAL(corpus.venues.count, 1);
    CU_ASSERT_EQUAL(corpus.people.count, 2);
    CU_ASSERT_EQUAL(corpus.links[DGG_WROTE].count, 2);
    CU_ASSERT_EQUAL_FATAL(corpus.links[DGG_RELATED_TO].count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[corpus.links[DGG_RELATED_TO].items[0].from].id, "c"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[corpus.links[DGG_RELATED_TO].items[0].to].id, "b"));
    forget(&corpus, &decisions);
}

/* The included papers go on citing it: it is a work that is not in the list. */
static void a_paper_that_is_out_may_still_be_cited(void)
{
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    CU_ASSERT_EQUAL(settle_three(&corpus, &decisions, "record,decision\na,out\n"), DGG_OK);
    CU_ASSERT_EQUAL(corpus.references.count, 1);
    CU_ASSERT_EQUAL_FATAL(corpus.links[DGG_CITES].count, 2);
    CU_ASSERT_TRUE(corpus.links[DGG_CITES].items[0].to_reference);
    forget(&corpus, &decisions);
}

static void ids_stay_when_a_paper_goes(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("Towns now"), .authors = LIST(TEXT("Li, Wei")), .year = 2018 },
        { .title = TEXT("Towns then"), .authors = LIST(TEXT("Li, Wei")), .year = 2018 },
    };
    dgg_corpus corpus = { 0 }, whole = { 0 };
    dgg_decisions decisions = { 0 };
    CU_ASSERT_EQUAL(add_records(&whole, records, 2, false), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_settle(&whole, NULL), DGG_OK);
    CU_ASSERT_EQUAL(
        settle_records(&corpus, records, 2, &decisions,
                       (const char *const[]){ "record,decision\ntowns now,out\n", NULL }),
        DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    const dgg_paper *same = find_record(&whole, "Towns then");
    CU_ASSERT_TRUE(same != NULL && dgg_text_equal(corpus.papers[0].id, same->id));
    forget(&corpus, &decisions);
    dgg_corpus_destroy(&whole);
}

static void in_at_one_stage_and_out_at_a_later_one_is_out(void)
{
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    CU_ASSERT_EQUAL(settle_three(&corpus, &decisions,
                                 "record,decision,stage,reason\na,in,screening,\n"
                                 "a,out,full-text,late\na,out,title,early\n"),
                    DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.excluded_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.excluded[0].reason, "early"));
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_RECORDS, 2), DGG_OBEYED);
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_RECORDS, 3), DGG_ALREADY_SO);
    CU_ASSERT_TRUE(warns(&decisions, file, 3, "out already by line 4"));
    CU_ASSERT_EQUAL(decisions.warning_count, 1);
    forget(&corpus, &decisions);
}

static void a_record_is_found_by_key_doi_or_title(void)
{
    static const struct {
        const char *row;
        size_t papers, warnings;
    } rows[] = {
        { "a,,,no,,\n", 2, 0 },
        { "x9,,10.1080/A,no,,\n", 2, 0 },
        { "x9,Governing seas by the Internet,,no,,\n", 2, 0 },
        { ",governing seas BY the internet,10.1080/none,no,,\n", 2, 0 },
        { "b,,10.1080/a,no,,\n", 3, 1 }, /* the DOI of another */
        { "x9,Unknown,,no,,\n", 3, 1 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        dgg_corpus corpus = { 0 };
        dgg_decisions decisions = { 0 };
        char sheet[200];
        snprintf(sheet, sizeof sheet, "key,title,DOI,include,stage,reason\n%s", rows[i].row);
        CU_ASSERT_EQUAL(settle_three(&corpus, &decisions, sheet), DGG_OK);
        CU_ASSERT_EQUAL(corpus.paper_count, rows[i].papers);
        CU_ASSERT_EQUAL(decisions.warning_count, rows[i].warnings);
        forget(&corpus, &decisions);
    }
}

static void contradicting_rows_are_not_obeyed(void)
{
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    CU_ASSERT_EQUAL(
        settle_three(&corpus, &decisions, "record,decision\na,out\npaper:a,in\nb,out\nb,out\n"),
        DGG_OK);
    CU_ASSERT_EQUAL(corpus.excluded_count, 1);
    CU_ASSERT_TRUE(warns(&decisions, file, 2, "contradicts line 3: neither is obeyed"));
    CU_ASSERT_TRUE(warns(&decisions, file, 3, "contradicts line 2: neither is obeyed"));
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_RECORDS, 2), DGG_LEFT_OUT);
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_RECORDS, 5), DGG_ALREADY_SO);
    forget(&corpus, &decisions);
}

static void a_row_that_names_nothing_is_told(void)
{
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    CU_ASSERT_EQUAL(settle_three(&corpus, &decisions, "record,decision\nzz,out\n10.1080/aa,out\n"),
                    DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 3);
    CU_ASSERT_TRUE(warns(&decisions, file, 2, "no record is called 'zz'"));
    CU_ASSERT_TRUE(warns(&decisions, file, 3, "did you mean '10.1080/a'?"));
    forget(&corpus, &decisions);
}

static void all_papers_may_be_out(void)
{
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    CU_ASSERT_EQUAL(settle_three(&corpus, &decisions, "record,decision\na,out\nb,out\nc,out\n"),
                    DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 0);
    CU_ASSERT_EQUAL(corpus.excluded_count, 3);
    CU_ASSERT_EQUAL(corpus.links[DGG_RELATED_TO].count, 0);
    CU_ASSERT_EQUAL(corpus.people.count, 0);
    forget(&corpus, &decisions);
}

static void the_order_of_rows_does_not_matter(void)
{
    dgg_corpus corpus = { 0 }, other = { 0 };
    dgg_decisions decisions = { 0 }, same = { 0 };
    CU_ASSERT_EQUAL(settle_three(&corpus, &decisions,
                                 "record,decision,stage,reason\na,out,later,x\na,out,sooner,y\n"
                                 "b,in,,\nb,out,,\nc,out,title,\n"),
                    DGG_OK);
    CU_ASSERT_EQUAL(settle_three(&other, &same,
                                 "record,decision,stage,reason\nc,out,title,\nb,out,,\nb,in,,\n"
                                 "a,out,sooner,y\na,out,later,x\n"),
                    DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, other.paper_count);
    CU_ASSERT_EQUAL_FATAL(corpus.excluded_count, other.excluded_count);
    for (size_t i = 0; i < corpus.excluded_count; i++) {
        CU_ASSERT_TRUE(dgg_text_equal(corpus.excluded[i].paper.id, other.excluded[i].paper.id));
        CU_ASSERT_TRUE(dgg_text_equal(corpus.excluded[i].stage, other.excluded[i].stage));
    }
    forget(&corpus, &decisions);
    forget(&other, &same);
}

static dgg_status exclude_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    dgg_status status = settle_three(&corpus, &decisions,
                                     "record,decision,stage,reason\na,out,title,no town\na,in,,\n"
                                     "z,out,,\nb,in,,\nb,out,,\n");
    forget(&corpus, &decisions);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(exclude_and_forget());
}

SUITE("corpus/decisions/excluding",
      { "a paper that is out leaves the papers", a_paper_that_is_out_leaves_the_papers },
      { "what only it had goes with it", what_only_it_had_goes_with_it },
      { "a paper that is out may still be cited", a_paper_that_is_out_may_still_be_cited },
      { "ids stay when a paper goes", ids_stay_when_a_paper_goes },
      { "in at one stage and out at a later one is out",
        in_at_one_stage_and_out_at_a_later_one_is_out },
      { "a record is found by key, DOI or title", a_record_is_found_by_key_doi_or_title },
      { "contradicting rows are not obeyed", contradicting_rows_are_not_obeyed },
      { "a row that names nothing is told", a_row_that_names_nothing_is_told },
      { "all papers may be out", all_papers_may_be_out },
      { "the order of rows does not matter", the_order_of_rows_does_not_matter },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
