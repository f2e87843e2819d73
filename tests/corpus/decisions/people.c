#include "corpus/settle.h"

#include "tests/support/brutal.h"
#include "tests/support/decided.h"
#include "tests/support/suite.h"

#define HEAD "person,same_as,decision\n"

static const char file[] = "decisions/people.csv";

static dgg_status settle(dgg_corpus *corpus, dgg_decisions *decisions, const char *sheet)
{
    const dgg_paper records[] = {
        { .key = TEXT("a1"), .title = TEXT("On maps"), .authors = LIST(TEXT("Smith, J.")) },
        { .key = TEXT("b2"),
          .title = TEXT("On seas"),
          .doi = TEXT("10.1080/b"),
          .authors = LIST(TEXT("Roe, Bo"), TEXT("Smith, John")) },
        { .key = TEXT("c3"), .title = TEXT("On towns"), .authors = LIST(TEXT("Smith, John")) },
    };
    dgg_status status = DGG_OK;
    DGG_TRY(add_records(corpus, records, 3, false));
    DGG_TRY(dgg_decisions_read_text(decisions, DGG_PEOPLE, TEXT(sheet), NULL));
    DGG_TRY(dgg_corpus_settle_decided(corpus, decisions, NULL));
done:
    return status;
}

/* The number of people by that sheet, and the fate of its first row. */
static size_t count_people(const char *sheet, dgg_fate fate, const char *words)
{
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    CU_ASSERT_EQUAL(settle(&corpus, &decisions, sheet), DGG_OK);
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_PEOPLE, 2), fate);
    CU_ASSERT_TRUE(words == NULL ? decisions.warning_count == 0
                                 : warns(&decisions, file, 2, words));
    size_t count = corpus.people.count;
    dgg_corpus_destroy(&corpus);
    dgg_decisions_destroy(&decisions);
    return count;
}

static void without_rows_names_decide(void)
{
    CU_ASSERT_EQUAL(count_people(HEAD, DGG_FATE_COUNT, NULL), 3);
}

static void same_joins_and_different_parts(void)
{
    CU_ASSERT_EQUAL(count_people(HEAD "\"Smith, J. @ a1\",\"Smith, John @ 10.1080/b\",same\n",
                                 DGG_OBEYED, NULL),
                    2);
    CU_ASSERT_EQUAL(count_people(HEAD "\"Smith, John @ b2\",\"Smith, J @ paper:c3\",different\n",
                                 DGG_OBEYED, NULL),
                    4);
}

static void a_name_alone_stands_for_all_spelled_so(void)
{
    CU_ASSERT_EQUAL(
        count_people(HEAD "\"Smith, John\",\"Smith, J. @ a1\",same\n", DGG_OBEYED, NULL), 2);
}

static void what_names_nobody_is_told(void)
{
    CU_ASSERT_EQUAL(count_people(HEAD "\"Doe, K. @ a1\",\"Smith, John @ b2\",same\n", DGG_LEFT_OUT,
                                 "there is no author 'Doe, K. @ a1'"),
                    3);
    CU_ASSERT_EQUAL(count_people(HEAD "\"Smith, J. @ a2\",\"Smith, John @ b2\",same\n",
                                 DGG_LEFT_OUT, "no record is called 'a2'"),
                    3);
    CU_ASSERT_EQUAL(count_people(HEAD "\"Roe, Bo @ b2\",\"Smith, John @ b2\",same\n", DGG_LEFT_OUT,
                                 "the two stand on one paper"),
                    3);
    CU_ASSERT_EQUAL(count_people(HEAD "\"Roe, Bo @ b2\",\"Roe, B. @ b2\",same\n", DGG_LEFT_OUT,
                                 "the same name on the same paper"),
                    3);
}

static void different_holds_against_same(void)
{
    CU_ASSERT_EQUAL(count_people(HEAD "\"Smith, J. @ a1\",\"Smith, John @ b2\",same\n"
                                      "\"Smith, J. @ a1\",\"Smith, John @ b2\",different\n",
                                 DGG_LEFT_OUT, "another row keeps them apart"),
                    3);
}

static dgg_status settle_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    dgg_status status = settle(&corpus, &decisions,
                               HEAD "\"Smith, John\",\"Smith, J. @ a1\",same\n"
                                    "\"Smith, J. @ a2\",\"Smith, John @ b2\",same\n");
    dgg_corpus_destroy(&corpus);
    dgg_decisions_destroy(&decisions);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(settle_and_forget());
}

SUITE("corpus/decisions/people", { "without rows names decide", without_rows_names_decide },
      { "same joins and different parts", same_joins_and_different_parts },
      { "a name alone stands for all spelled so", a_name_alone_stands_for_all_spelled_so },
      { "what names nobody is told", what_names_nobody_is_told },
      { "different holds against same", different_holds_against_same },
      { "survives refused memory", survives_refused_memory })
