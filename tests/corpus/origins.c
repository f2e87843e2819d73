#include "corpus/origins.h"

#include "corpus/merge.h"
#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

enum { MANY = 20000 };

/* Very many records of one paper, merged one by one. */
static dgg_status merge_many(dgg_corpus *corpus, dgg_paper *kept, size_t count)
{
    dgg_status status = DGG_OK;
    for (size_t i = 1; i < count; i++) {
        const dgg_paper other = { .title = TEXT("On maps"), .file = TEXT("b"), .line = (long)i };
        DGG_TRY(dgg_paper_merge(corpus, kept, &other, NULL));
    }
done:
    return status;
}

/* A row that were copied for each of them would take gigabytes. */
static void very_many_records_take_little_room(void)
{
    dgg_corpus corpus = { 0 };
    dgg_paper kept = { .title = TEXT("On maps"), .file = TEXT("a"), .line = 7 };
    CU_ASSERT_EQUAL(merge_many(&corpus, &kept, MANY), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(kept.origin_count, MANY);
    bool is_right = kept.origins[0].line == 7;
    for (size_t i = 1; i < MANY; i++) {
        is_right = is_right && kept.origins[i].line == (long)i && kept.origins[i].parts != 0;
    }
    CU_ASSERT_TRUE(is_right);
    dgg_corpus_destroy(&corpus);
}

static void room_is_doubled(void)
{
    static const size_t counts[][2] = {
        { 0, 2 }, { 1, 2 }, { 2, 2 }, { 3, 4 }, { 4, 4 }, { 5, 8 }
    };
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        CU_ASSERT_EQUAL(dgg_origins_room(counts[i][0]), counts[i][1]);
    }
}

/* Kept by the corpus, then merged: the row that was given stays as it is. */
static void what_was_merged_before_is_merged_again(void)
{
    dgg_corpus corpus = { 0 };
    uint32_t index = 0;
    const dgg_origin given[] = { { TEXT("a"), 1, 2 }, { TEXT("b"), 2, 2 }, { TEXT("c"), 3, 2 } };
    const dgg_paper paper = { .title = TEXT("On maps"), .origins = given, .origin_count = 3 };
    CU_ASSERT_EQUAL(dgg_corpus_add_paper(&corpus, &paper, &index, NULL), DGG_OK);
    CU_ASSERT_EQUAL(merge_many(&corpus, &corpus.papers[0], 4), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.papers[0].origin_count, 6);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].origins[2].file, "c"));
    CU_ASSERT_EQUAL(corpus.papers[0].origins[5].line, 3);
    dgg_corpus_destroy(&corpus);
}

static dgg_status merge_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_paper kept = { .title = TEXT("On maps") };
    dgg_status status = merge_many(&corpus, &kept, 4);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(merge_and_forget());
}

SUITE("corpus/origins",
      { "very many records take little room", very_many_records_take_little_room },
      { "room is doubled", room_is_doubled },
      { "what was merged before is merged again", what_was_merged_before_is_merged_again },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
