#include "corpus/coding/batch.h"

#include <string.h>

#include "corpus/building.h"
#include "tests/support/brutal.h"
#include "tests/support/coded.h"

static const char book[] =
    CODEBOOK("\"themes\": [{ \"id\": \"x\", \"include\": [\"smart town\"] }]");
static const char places[] =
    GAZETTEER("\"locations\": [{ \"id\": \"RO\", \"names\": { \"en\": [\"Rome\"] } }]");

typedef struct made {
    dgg_corpus corpus;
    dgg_codebook codebook;
    dgg_gazetteer gazetteer;
    dgg_matcher matcher;
    dgg_batch batch;
} made;

/* One paper, coded in a batch of its own. */
static dgg_status code(made *it)
{
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    dgg_text words[] = { dgg_text_of("smart towns") };
    const dgg_paper paper = { .title = dgg_text_of("Rome"),
                              .keywords = { words, 1 },
                              .abstract = dgg_text_of("A. e ndings and ndings, nding.") };
    DGG_TRY(dgg_corpus_add_paper(&it->corpus, &paper, &index, NULL));
    DGG_TRY(dgg_codebook_read_text(&it->codebook, dgg_text_of(book), NULL));
    DGG_TRY(dgg_gazetteer_read_text(&it->gazetteer, dgg_text_of(places), NULL, NULL));
    it->batch.coding = (dgg_coding){ &it->codebook, &it->gazetteer, &it->matcher, 0 };
    it->batch.corpus = &it->corpus;
    DGG_TRY(
        dgg_repairs_read(&it->matcher.vocabulary.repairs, dgg_text_of("findings\nfinding"), NULL));
    for (; it->batch.coding.extractor < dgg_extractor_count(); it->batch.coding.extractor++) {
        DGG_TRY(dgg_extractor_at(it->batch.coding.extractor)
                    ->prepare(&it->matcher, &it->batch.coding, NULL));
    }
    DGG_TRY(dgg_batch_init(&it->batch, 2, NULL));
    DGG_TRY(dgg_batch_code(&it->batch, 0, 1, NULL));
done:
    return status;
}

static void forget(made *it)
{
    dgg_batch_destroy(&it->batch);
    dgg_matcher_destroy(&it->matcher);
    dgg_codebook_destroy(&it->codebook);
    dgg_gazetteer_destroy(&it->gazetteer);
    dgg_corpus_destroy(&it->corpus);
}

static void each_extractor_finds_its_own(void)
{
    made it = { 0 };
    CU_ASSERT_EQUAL_FATAL(code(&it), DGG_OK);
    const dgg_coded *coded = &it.batch.coded[0];
    CU_ASSERT_EQUAL_FATAL(coded->findings[0].count, 1);
    CU_ASSERT_EQUAL(coded->findings[0].items[0].weight, 2);
    CU_ASSERT_TRUE(dgg_text_is(coded->findings[0].evidence[0].quote, "smart towns"));
    CU_ASSERT_EQUAL_FATAL(coded->findings[1].count, 1);
    CU_ASSERT_EQUAL(coded->findings[1].items[0].weight, 3);
    CU_ASSERT_EQUAL(it.corpus.theme_count, 0);
    forget(&it);
}

static void a_mended_word_is_told_once(void)
{
    made it = { 0 };
    CU_ASSERT_EQUAL_FATAL(code(&it), DGG_OK);
    const dgg_coded *coded = &it.batch.coded[0];
    CU_ASSERT_EQUAL_FATAL(coded->repaired_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(coded->repaired[0].word, "ndings"));
    CU_ASSERT_TRUE(dgg_text_is(coded->repaired[0].meant, "findings"));
    CU_ASSERT_TRUE(dgg_text_is(coded->repaired[1].meant, "finding"));
    forget(&it);
}

static void a_batch_that_was_cleared_can_be_filled_again(void)
{
    made it = { 0 };
    CU_ASSERT_EQUAL_FATAL(code(&it), DGG_OK);
    dgg_batch_clear(&it.batch);
    CU_ASSERT_EQUAL(it.batch.coded[0].findings[0].count, 0);
    CU_ASSERT_EQUAL(it.batch.coded[0].repaired_count, 0);
    CU_ASSERT_EQUAL(dgg_batch_code(&it.batch, 0, 0, NULL), DGG_OK);
    CU_ASSERT_EQUAL(it.batch.coded[0].findings[0].count, 1);
    forget(&it);
}

static dgg_status code_and_forget(void)
{
    made it = { 0 };
    dgg_status status = code(&it);
    forget(&it);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(code_and_forget());
}

SUITE("corpus/coding/batch", { "each extractor finds its own", each_extractor_finds_its_own },
      { "a mended word is told once", a_mended_word_is_told_once },
      { "a batch that was cleared can be filled again",
        a_batch_that_was_cleared_can_be_filled_again },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
