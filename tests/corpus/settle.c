#include "corpus/settle.h"

#include <stdio.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static const char *const files[][2] = {
    { "page.txt", "On maps of towns and lands (original) (raw)\nRelated papers\n"
                  "Journal of Towns, 2018\nIn what ways do towns change when they are mapped?\n" },
    { "notes.txt", "On maps of towns and lands\nJane Smith\nMaps , 2019\nMaps are made of lines.\n"
                   "Towns, 2018\nSomething else is said here of seas.\n" },
    { "more.txt", "1. On seas\n2. On maps of towns and lands\nMaps, 2019\n3. On seas\n17\n" },
};
enum { FILES = 3 };

static dgg_status read_all(dgg_corpus *corpus, const int *order)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < FILES; i++) {
        const char *const *file = files[order[i]];
        DGG_TRY(dgg_corpus_read_text(corpus, TEXT(file[1]), file[0], NULL, NULL));
    }
    DGG_TRY(dgg_corpus_settle(corpus, NULL));
done:
    return status;
}

static bool same_links(const dgg_links *one, const dgg_links *other)
{
    bool same = one->count == other->count;
    for (size_t i = 0; same && i < one->count; i++) {
        same = one->items[i].from == other->items[i].from && one->items[i].to == other->items[i].to;
    }
    return same;
}

static bool same(const dgg_corpus *one, const dgg_corpus *other)
{
    bool is = one->paper_count == other->paper_count && one->venues.count == other->venues.count &&
              one->warning_count == other->warning_count &&
              one->source_count == other->source_count;
    for (size_t i = 0; is && i < one->paper_count; i++) {
        is = dgg_paper_compare_place(&one->papers[i], &other->papers[i]) == 0 &&
             dgg_text_equal(one->papers[i].id, other->papers[i].id);
    }
    for (size_t i = 0; is && i < one->warning_count; i++) {
        is = dgg_text_equal(one->warnings[i].reason, other->warnings[i].reason);
    }
    for (size_t i = 0; is && i < one->source_count; i++) {
        is = dgg_text_equal(one->sources[i].digest, other->sources[i].digest);
    }
    for (int type = 0; is && type < DGG_LINK_TYPE_COUNT; type++) {
        is = same_links(&one->links[type], &other->links[type]);
    }
    return is;
}

static void the_order_of_inputs_does_not_matter(void)
{
    static const int orders[][FILES] = { { 0, 1, 2 }, { 0, 2, 1 }, { 1, 0, 2 },
                                         { 1, 2, 0 }, { 2, 0, 1 }, { 2, 1, 0 } };
    dgg_corpus first = { 0 };
    CU_ASSERT_EQUAL(read_all(&first, orders[0]), DGG_OK);
    CU_ASSERT_EQUAL(first.paper_count, 5);
    CU_ASSERT_EQUAL(first.links[DGG_RELATED_TO].count, 1);
    for (size_t i = 1; i < sizeof orders / sizeof *orders; i++) {
        dgg_corpus corpus = { 0 };
        CU_ASSERT_EQUAL(read_all(&corpus, orders[i]), DGG_OK);
        CU_ASSERT_TRUE(same(&first, &corpus));
        dgg_corpus_destroy(&corpus);
    }
    dgg_corpus_destroy(&first);
}

static void papers_stand_by_kind_and_id(void)
{
    const dgg_paper records[] = { { .kind = DGG_EVENT, .key = TEXT("a") },
                                  { .kind = DGG_PAPER, .key = TEXT("c") },
                                  { .kind = DGG_PAPER, .key = TEXT("b") } };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(add_records(&corpus, records, 3, false), DGG_OK);
    CU_ASSERT_FALSE(corpus.is_settled);
    CU_ASSERT_EQUAL(dgg_corpus_settle(&corpus, NULL), DGG_OK);
    CU_ASSERT_TRUE(corpus.is_settled);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].id, "b"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[1].id, "c"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[2].id, "a"));
    CU_ASSERT_EQUAL(dgg_corpus_settle(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 3);
    dgg_corpus_destroy(&corpus);
}

static void a_merged_paper_is_not_related_to_itself(void)
{
    const dgg_paper records[] = { { .doi = TEXT("10.1080/x") },
                                  { .doi = TEXT("10.1080/x") },
                                  { .title = TEXT("On seas") } };
    const dgg_link links[] = { { .from = 0, .to = 1 },
                               { .from = 2, .to = 0 },
                               { .from = 2, .to = 1 } };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(add_records(&corpus, records, 3, false), DGG_OK);
    for (size_t i = 0; i < 3; i++) {
        CU_ASSERT_EQUAL(dgg_corpus_add_link(&corpus, DGG_RELATED_TO, &links[i], NULL), DGG_OK);
    }
    CU_ASSERT_EQUAL(dgg_corpus_settle(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_EQUAL(corpus.links[DGG_RELATED_TO].count, 1);
    dgg_corpus_destroy(&corpus);
}

static void warnings_stand_by_file_and_line_and_once(void)
{
    const dgg_warning warnings[] = {
        { .file = TEXT("b"), .line = 1, .reason = TEXT("x") },
        { .file = TEXT("a"), .line = 9, .reason = TEXT("x") },
        { .file = TEXT("a"), .line = 2, .reason = TEXT("x") },
        { .file = TEXT("a"), .line = 9, .reason = TEXT("x") },
    };
    dgg_corpus corpus = { 0 };
    for (size_t i = 0; i < 4; i++) {
        CU_ASSERT_EQUAL(dgg_corpus_add_warning(&corpus, &warnings[i], NULL), DGG_OK);
    }
    CU_ASSERT_EQUAL(dgg_corpus_settle(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 3);
    CU_ASSERT_EQUAL(corpus.warnings[0].line, 2);
    CU_ASSERT_EQUAL(corpus.warnings[1].line, 9);
    CU_ASSERT_EQUAL(corpus.warnings[2].line, 1);
    dgg_corpus_destroy(&corpus);
}

static dgg_status settle_and_forget(void)
{
    static const int order[] = { 2, 1, 0 };
    dgg_corpus corpus = { 0 };
    dgg_status status = read_all(&corpus, order);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(settle_and_forget());
}

SUITE("corpus/settle",
      { "the order of inputs does not matter", the_order_of_inputs_does_not_matter },
      { "papers stand by kind and id", papers_stand_by_kind_and_id },
      { "a merged paper is not related to itself", a_merged_paper_is_not_related_to_itself },
      { "warnings stand by file and line and once", warnings_stand_by_file_and_line_and_once },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
