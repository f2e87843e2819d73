#include "tests/support/brutal.h"
#include "tests/support/decided.h"
#include "tests/support/suite.h"

static const char merges[] = "decisions/merges.csv";
static const char title[] = "Governing by the Internet";

/* Settles the records by merges alone. */
static void settle(dgg_corpus *corpus, dgg_decisions *decisions, const dgg_paper *records,
                   size_t count, const char *sheet)
{
    const char *const sheets[] = { NULL, sheet };
    CU_ASSERT_EQUAL(settle_records(corpus, records, count, decisions, sheets), DGG_OK);
}

static void forget(dgg_corpus *corpus, dgg_decisions *decisions)
{
    dgg_corpus_destroy(corpus);
    dgg_decisions_destroy(decisions);
}

static size_t count_warnings(const dgg_corpus *corpus, dgg_warning_kind kind)
{
    size_t count = 0;
    for (size_t i = 0; i < corpus->warning_count; i++) {
        count += corpus->warnings[i].kind == kind ? 1 : 0;
    }
    return count;
}

static void two_records_are_merged_by_any_of_their_names(void)
{
    static const char *const sheets[] = {
        "record,same_as,decision\na1,b2,merge\n",
        "record,same_as,decision\npaper:b2,paper:a1,merge\n",
        "record,same_as,decision\nhttps://doi.org/10.1080/X,B2,merge\n",
        "record,same_as,decision\n\"GOVERNING - by the internet!\",list:2,merge\n",
    };
    const dgg_paper records[] = {
        { .key = TEXT("a1"), .title = TEXT(title), .doi = TEXT("10.1080/x"), .year = 2018 },
        { .key = TEXT("b2"), .title = TEXT("B2"), .abstract = TEXT("On towns."), .year = 2017 },
        { .key = TEXT("c3"), .title = TEXT("On seas") },
    };
    for (size_t i = 0; i < sizeof sheets / sizeof *sheets; i++) {
        dgg_corpus corpus = { 0 };
        dgg_decisions decisions = { 0 };
        settle(&corpus, &decisions, records, 3, sheets[i]);
        CU_ASSERT_EQUAL(corpus.paper_count, 2);
        CU_ASSERT_EQUAL(fate_of(&decisions, DGG_MERGES, 2), DGG_OBEYED);
        CU_ASSERT_EQUAL(decisions.warning_count, 0);
        const dgg_paper *merged = find_record(&corpus, title);
        CU_ASSERT_TRUE(merged != NULL && merged->line == 1 &&
                       dgg_text_is(merged->abstract, "On towns."));
        CU_ASSERT_EQUAL(count_warnings(&corpus, DGG_MERGED), 1);
        forget(&corpus, &decisions);
    }
}

/* The ids of the two have a hash as long as they are two. */
static void ids_given_after_a_merger_may_be_used_too(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("Towns now"), .authors = LIST(TEXT("Li, Wei")), .year = 2018 },
        { .title = TEXT("Towns then"), .authors = LIST(TEXT("Li, Wei")), .year = 2018 },
        { .key = TEXT("c3"), .title = TEXT("On seas") },
    };
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    settle(&corpus, &decisions, records, 3,
           "record,same_as,decision\nli-2018-towns,c3,merge\nlist:1,list:2,merge\n");
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_MERGES, 2), DGG_OBEYED);
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_MERGES, 3), DGG_OBEYED);
    CU_ASSERT_EQUAL(corpus.paper_count, 1);
    CU_ASSERT_EQUAL(decisions.warning_count, 0);
    forget(&corpus, &decisions);
}

static void what_is_merged_may_be_the_paper_of_another(void)
{
    const dgg_paper records[] = {
        { .key = TEXT("a"), .title = TEXT("Some other title here"), .doi = TEXT("10.1080/x") },
        { .key = TEXT("b"), .title = TEXT("Governing by the Internet again"), .year = 2019 },
        { .key = TEXT("c"),
          .title = TEXT("Governing by the Internet again"),
          .year = 2018,
          .doi = TEXT("10.1080/x") },
    };
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    settle(&corpus, &decisions, records, 3, "record,same_as,decision\na,b,merge\n");
    CU_ASSERT_EQUAL(corpus.paper_count, 1);
    CU_ASSERT_EQUAL(count_warnings(&corpus, DGG_DOUBTFUL), 0);
    forget(&corpus, &decisions);
}

static void a_merger_without_effect_is_told(void)
{
    const dgg_paper records[] = { { .key = TEXT("a"), .doi = TEXT("10.1080/x") },
                                  { .key = TEXT("b"), .doi = TEXT("10.1080/x") },
                                  { .key = TEXT("c") } };
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    settle(&corpus, &decisions, records, 3,
           "record,same_as,decision\na,b,merge\na,c,merge\nc,b,merge\n");
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_MERGES, 2), DGG_ALREADY_SO);
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_MERGES, 3), DGG_OBEYED);
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_MERGES, 4), DGG_ALREADY_SO);
    CU_ASSERT_TRUE(warns(&decisions, merges, 2, "one paper already"));
    CU_ASSERT_EQUAL(corpus.paper_count, 1);
    forget(&corpus, &decisions);
}

static void two_records_are_kept_apart(void)
{
    const dgg_paper records[] = {
        { .title = TEXT(title), .year = 2018, .doi = TEXT("10.1080/x") },
        { .title = TEXT(title), .year = 2018 },
        { .title = TEXT(title), .year = 2019 },
    };
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    settle(&corpus, &decisions, records, 3,
           "record,same_as,decision\n10.1080/x,list:2,apart\nlist:1,list:3,apart\n");
    CU_ASSERT_EQUAL(corpus.paper_count, 3);
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_MERGES, 2), DGG_OBEYED);
    CU_ASSERT_EQUAL(decisions.warning_count, 0);
    CU_ASSERT_EQUAL(count_warnings(&corpus, DGG_MERGED), 0);
    forget(&corpus, &decisions);
}

/* That another year has the same title was doubtful; a person has looked. */
static void a_doubt_that_was_decided_is_not_told(void)
{
    const dgg_paper records[] = { { .title = TEXT(title), .year = 2018 },
                                  { .title = TEXT(title), .year = 2019 } };
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    settle(&corpus, &decisions, records, 2, "record,same_as,decision\nlist:1,list:2,apart\n");
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_MERGES, 2), DGG_OBEYED);
    forget(&corpus, &decisions);
}

static void ids_of_records_that_are_apart_keep_them_apart(void)
{
    const dgg_paper records[] = { { .title = TEXT(title), .year = 2018, .venue = TEXT("Towns") },
                                  { .title = TEXT(title), .year = 2018, .venue = TEXT("Seas") } };
    dgg_corpus corpus = { 0 }, again = { 0 };
    dgg_decisions decisions = { 0 }, same = { 0 };
    char sheet[200];
    settle(&corpus, &decisions, records, 2, "record,same_as,decision\nlist:1,list:2,apart\n");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    snprintf(sheet, sizeof sheet, "record,same_as,decision\npaper:%.*s,%.*s,apart\n",
             (int)corpus.papers[0].id.length, corpus.papers[0].id.start,
             (int)corpus.papers[1].id.length, corpus.papers[1].id.start);
    settle(&again, &same, records, 2, sheet);
    CU_ASSERT_EQUAL(again.paper_count, 2);
    CU_ASSERT_EQUAL(fate_of(&same, DGG_MERGES, 2), DGG_OBEYED);
    CU_ASSERT_TRUE(dgg_text_equal(again.papers[0].id, corpus.papers[0].id));
    forget(&corpus, &decisions);
    forget(&again, &same);
}

static void rows_that_name_nothing_are_told(void)
{
    const dgg_paper records[] = { { .key = TEXT("smith2018"), .title = TEXT("Editorial") },
                                  { .key = TEXT("smith2019"), .title = TEXT("Editorial") },
                                  { .key = TEXT("li2017") } };
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    settle(&corpus, &decisions, records, 3,
           "record,same_as,decision\nsmith2018,smth2019,merge\nli2017,Editorial,merge\n"
           "li207,smith2018,apart\nEditorial,smith2018,apart\nsmith2018,li2017,apart\n");
    CU_ASSERT_TRUE(warns(&decisions, merges, 2, "'smth2019'; did you mean 'smith2019'?"));
    CU_ASSERT_TRUE(warns(&decisions, merges, 3, "several records are called 'Editorial'"));
    CU_ASSERT_TRUE(warns(&decisions, merges, 4, "did you mean 'li2017'?"));
    CU_ASSERT_TRUE(warns(&decisions, merges, 5, "those of one record"));
    CU_ASSERT_TRUE(warns(&decisions, merges, 6, "nothing would merge the two"));
    CU_ASSERT_EQUAL(decisions.warning_count, 5);
    CU_ASSERT_EQUAL(corpus.paper_count, 3);
    forget(&corpus, &decisions);
}

static void apart_holds_against_merge(void)
{
    const dgg_paper records[] = { { .key = TEXT("a"), .doi = TEXT("10.1080/x") },
                                  { .key = TEXT("b"), .doi = TEXT("10.1080/x") },
                                  { .key = TEXT("c") } };
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    settle(&corpus, &decisions, records, 3,
           "record,same_as,decision\na,c,merge\nb,c,merge\na,b,apart\n");
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_MERGES, 2), DGG_OBEYED);
    CU_ASSERT_TRUE(warns(&decisions, merges, 3, "contradicts line 4"));
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_MERGES, 4), DGG_OBEYED);
    forget(&corpus, &decisions);
}

static void a_settled_corpus_stays_as_it_is(void)
{
    const dgg_paper records[] = { { .key = TEXT("a") }, { .key = TEXT("b") } };
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    CU_ASSERT_EQUAL(add_records(&corpus, records, 2, false), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_settle(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_decisions_read_text(&decisions, DGG_MERGES,
                                            TEXT("record,same_as,decision\na,b,merge\n"), NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_settle_decided(&corpus, &decisions, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_MERGES, 2), DGG_LEFT_OUT);
    CU_ASSERT_TRUE(warns(&decisions, merges, 0, "1 rows are not obeyed"));
    forget(&corpus, &decisions);
}

static dgg_status merge_and_forget(void)
{
    static const char *const sheets[] = {
        NULL, "record,same_as,decision\na,c,merge\nb,c,merge\na,b,apart\nz,a,merge\nc,c,merge\n"
    };
    const dgg_paper records[] = { { .key = TEXT("a"), .doi = TEXT("10.1080/x") },
                                  { .key = TEXT("b"), .doi = TEXT("10.1080/x") },
                                  { .key = TEXT("c"), .doi = TEXT("10.1080/x") },
                                  { .key = TEXT("d"), .title = TEXT("On seas") } };
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    dgg_status status = settle_records(&corpus, records, 4, &decisions, sheets);
    forget(&corpus, &decisions);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(merge_and_forget());
}

SUITE("corpus/decisions/merging",
      { "two records are merged by any of their names",
        two_records_are_merged_by_any_of_their_names },
      { "ids given after a merger may be used too", ids_given_after_a_merger_may_be_used_too },
      { "what is merged may be the paper of another", what_is_merged_may_be_the_paper_of_another },
      { "a merger without effect is told", a_merger_without_effect_is_told },
      { "two records are kept apart", two_records_are_kept_apart },
      { "a doubt that was decided is not told", a_doubt_that_was_decided_is_not_told },
      { "ids of records that are apart keep them apart",
        ids_of_records_that_are_apart_keep_them_apart },
      { "rows that name nothing are told", rows_that_name_nothing_are_told },
      { "apart holds against merge", apart_holds_against_merge },
      { "a settled corpus stays as it is", a_settled_corpus_stays_as_it_is },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
