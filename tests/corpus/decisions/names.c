#include "corpus/decisions/names.h"

#include "tests/support/brutal.h"
#include "tests/support/decided.h"
#include "tests/support/suite.h"

static dgg_status learn(dgg_corpus *corpus, struct dgg_record_names **names)
{
    const dgg_paper records[] = {
        { .id = TEXT("smith-2018"),
          .key = TEXT("smith2018"),
          .doi = TEXT("10.1080/x%2Fy"),
          .title = TEXT("Governing: by the Internet") },
        { .id = TEXT("li-2017"), .key = TEXT("smith-2018"), .title = TEXT("治理") },
        { .id = TEXT("li-2016"), .title = TEXT("治理") },
    };
    dgg_status status = DGG_OK;
    DGG_TRY(add_records(corpus, records, 3, false));
    DGG_TRY(dgg_record_names_init(names, corpus, NULL));
    DGG_TRY(dgg_record_names_add_ids(*names, corpus, DGG_NAME_ID, NULL));
done:
    return status;
}

/* How many records have that name; the first of them in *number. */
static size_t count_named(struct dgg_record_names *names, const char *name, uint32_t *number)
{
    dgg_numbers numbers = { 0 };
    CU_ASSERT_EQUAL(dgg_record_names_gather(names, TEXT(name), &numbers, NULL), DGG_OK);
    size_t count = numbers.count;
    *number = count > 0 ? numbers.items[0] : DGG_NO_PLACE;
    dgg_release(numbers.items);
    return count;
}

static void a_record_has_many_names(void)
{
    static const char *const same[] = { "smith-2018",
                                        "paper:smith-2018",
                                        "smith2018",
                                        "10.1080/X/Y",
                                        "https://doi.org/10.1080/x%2fy",
                                        "governing by the internet",
                                        "list:1" };
    struct dgg_record_names *names = NULL;
    dgg_corpus corpus = { 0 };
    uint32_t number = 0;
    CU_ASSERT_EQUAL_FATAL(learn(&corpus, &names), DGG_OK);
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
        CU_ASSERT_EQUAL(count_named(names, same[i], &number), 1);
        CU_ASSERT_EQUAL(number, 0);
    }
    CU_ASSERT_EQUAL(count_named(names, "治理", &number), 2);
    CU_ASSERT_EQUAL(count_named(names, "治", &number), 0);
    CU_ASSERT_EQUAL(count_named(names, "", &number), 0);
    CU_ASSERT_EQUAL(count_named(names, "theme:smith-2018", &number), 0);
    dgg_record_names_destroy(&names);
    dgg_record_names_destroy(&names);
    dgg_corpus_destroy(&corpus);
}

static void names_follow_a_record_into_another(void)
{
    struct dgg_record_names *names = NULL;
    dgg_corpus corpus = { 0 };
    if (learn(&corpus, &names) != DGG_OK || names == NULL) {
        CU_FAIL_FATAL("the names cannot be learnt");
        return;
    }
    names->into[2] = 1;
    names->into[1] = 0;
    CU_ASSERT_EQUAL(dgg_record_root(names, 2), 0);
    corpus.paper_count = 1;
    dgg_record_names_place(names, &corpus);
    CU_ASSERT_EQUAL(names->places[0], 0);
    CU_ASSERT_EQUAL(names->places[2], DGG_NO_PLACE);
    dgg_record_names_destroy(&names);
    dgg_corpus_destroy(&corpus);
}

static void a_wrong_name_is_answered_with_the_nearest(void)
{
    enum { MANY = 50 };
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    dgg_decision row = { .sheet = DGG_RECORDS, .line = 1 };
    CU_ASSERT_EQUAL_FATAL(learn(&corpus, &decisions.names), DGG_OK);
    for (row.line = 1; row.line <= MANY; row.line++) { /* after many it is not worth the time */
        CU_ASSERT_EQUAL(
            dgg_decisions_refuse_unknown(&decisions, &row, TEXT("paper:smih-2018"), NULL), DGG_OK);
    }
    CU_ASSERT_EQUAL(row.fate, DGG_LEFT_OUT);
    CU_ASSERT_TRUE(warns(&decisions, "decisions/records.csv", 1, "did you mean 'smith-2018'?"));
    CU_ASSERT_TRUE(dgg_text_ends(decisions.warnings[MANY - 1].reason, "'paper:smih-2018'"));
    dgg_decisions_destroy(&decisions);
    dgg_corpus_destroy(&corpus);
}

static dgg_status learn_and_forget(void)
{
    struct dgg_record_names *names = NULL;
    dgg_corpus corpus = { 0 };
    dgg_numbers numbers = { 0 };
    dgg_status status = learn(&corpus, &names);
    DGG_TRY(status);
    DGG_TRY(dgg_record_names_gather(names, TEXT("10.1080/X/Y"), &numbers, NULL));
done:
    dgg_release(numbers.items);
    dgg_record_names_destroy(&names);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(learn_and_forget());
}

SUITE("corpus/decisions/names", { "a record has many names", a_record_has_many_names },
      { "names follow a record into another", names_follow_a_record_into_another },
      { "a wrong name is answered with the nearest", a_wrong_name_is_answered_with_the_nearest },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
