#include "corpus/corpus.h"

#include "corpus/building.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_status fill_tables(dgg_corpus *corpus)
{
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    const dgg_entity entity = { dgg_text_of("smith-jane"), dgg_text_of("Smith, Jane") };
    const dgg_link link = { .weight = 1 };
    for (int kind = 0; kind < DGG_KIND_COUNT; kind++) {
        if (dgg_corpus_entities_of(corpus, (dgg_kind)kind) != NULL) {
            DGG_TRY(dgg_corpus_add_entity(corpus, (dgg_kind)kind, &entity, &index, NULL));
        }
    }
    for (int type = 0; type < DGG_LINK_TYPE_COUNT; type++) {
        DGG_TRY(dgg_corpus_add_link(corpus, (dgg_link_type)type, &link, NULL));
    }
done:
    return status;
}

/* One of everything that owns memory. */
static dgg_status fill(dgg_corpus *corpus)
{
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    const dgg_paper paper = { .title = dgg_text_of("On maps"), .year = 1998 };
    DGG_TRY(dgg_corpus_add_paper(corpus, &paper, &index, NULL));
    DGG_TRY(fill_tables(corpus));
    DGG_TRY(dgg_corpus_add_theme(corpus, &(dgg_theme){ 0 }, &index, NULL));
    DGG_TRY(dgg_corpus_add_location(corpus, &(dgg_location){ 0 }, &index, NULL));
    DGG_TRY(dgg_corpus_add_evidence(corpus, &(dgg_evidence){ 0 }, NULL));
    DGG_TRY(dgg_corpus_add_rejected(corpus, &(dgg_rejected){ 0 }, NULL));
    DGG_TRY(dgg_corpus_add_source(corpus, &(dgg_source){ 0 }, NULL));
    DGG_TRY(dgg_corpus_warn(corpus, DGG_SKIPPED, 3, NULL, "left out"));
done:
    return status;
}

static void it_may_be_destroyed_twice(void)
{
    dgg_corpus corpus = { 0 };
    dgg_corpus_destroy(&corpus);
    CU_ASSERT_EQUAL(fill(&corpus), DGG_OK);
    CU_ASSERT_TRUE(dgg_blocks_in_use > 0);
    dgg_corpus_destroy(&corpus);
    CU_ASSERT_EQUAL(dgg_blocks_in_use, 0);
    dgg_corpus_destroy(&corpus);
    CU_ASSERT_EQUAL(corpus.paper_count, 0);
    CU_ASSERT_EQUAL(dgg_blocks_in_use, 0);
}

static dgg_status fill_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_status status = fill(&corpus);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(fill_and_forget());
}

SUITE("corpus/corpus", { "it may be destroyed twice", it_may_be_destroyed_twice },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
