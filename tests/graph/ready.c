#include "graph/ready.h"

#include "tests/support/corpora.h"
#include "tests/support/ready.h"

static dgg_status build(const dgg_entity *nodes, size_t count, dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_ready ready = { 0 };
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(dgg_ready_add_node(&ready, &nodes[i], error));
        const dgg_ready_tie tie = { (uint32_t)i, 0, (double)i + 1 };
        DGG_TRY(dgg_ready_add_tie(&ready, &tie, error));
    }
    DGG_TRY(dgg_ready_build(&ready, corpus, error));
done:
    dgg_ready_destroy(&ready);
    return status;
}

static void labels_that_differ_are_ids(void)
{
    dgg_corpus corpus = { 0 };
    const dgg_entity nodes[] = { { TEXT("2"), TEXT("z") }, { TEXT("1"), TEXT("a") } };
    CU_ASSERT_EQUAL(build(nodes, 2, &corpus, NULL), DGG_OK);
    CU_ASSERT(has_ties(&corpus, "a z 2;z z 1;"));
    dgg_corpus_destroy(&corpus);
}

static void labels_that_are_twice_or_missing_are_not(void)
{
    dgg_corpus corpus = { 0 };
    const dgg_entity twice[] = { { TEXT("2"), TEXT("a") }, { TEXT("1"), TEXT("a") } };
    CU_ASSERT_EQUAL(build(twice, 2, &corpus, NULL), DGG_OK);
    CU_ASSERT(has_ties(&corpus, "1 2 2;2 2 1;"));
    CU_ASSERT(dgg_text_is(corpus.nodes.items[0].label, "a"));
    dgg_corpus_destroy(&corpus);
    const dgg_entity missing[] = { { TEXT("2"), TEXT("") }, { TEXT("1"), TEXT("a") } };
    CU_ASSERT_EQUAL(build(missing, 2, &corpus, NULL), DGG_OK);
    CU_ASSERT(has_ties(&corpus, "1 2 2;2 2 1;"));
    CU_ASSERT(dgg_text_is(corpus.nodes.items[1].label, "2"));
    dgg_corpus_destroy(&corpus);
}

static void an_id_twice_or_no_node_is_refused(void)
{
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    const dgg_entity nodes[] = { { TEXT("1"), TEXT("a") }, { TEXT("1"), TEXT("a") } };
    CU_ASSERT_EQUAL(build(nodes, 2, &corpus, &error), DGG_BAD_INPUT);
    CU_ASSERT_STRING_EQUAL(error.message, "two nodes have the id '1'");
    dgg_corpus_destroy(&corpus);
    CU_ASSERT_EQUAL(build(nodes, 0, &corpus, NULL), DGG_BAD_INPUT);
    dgg_corpus_destroy(&corpus);
}

static dgg_status build_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    const dgg_entity nodes[] = { { TEXT("2"), TEXT("z") }, { TEXT("1"), TEXT("a") } };
    dgg_status status = build(nodes, 2, &corpus, NULL);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(build_and_forget());
}

SUITE("graph/ready", { "labels that differ are ids", labels_that_differ_are_ids },
      { "labels that are twice or missing are not", labels_that_are_twice_or_missing_are_not },
      { "an id twice, or no node, is refused", an_id_twice_or_no_node_is_refused },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
