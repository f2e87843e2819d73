#include "corpus/matcher/trie.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_status add(dgg_trie *trie, uint32_t first, uint32_t second, uint32_t value)
{
    uint32_t units[] = { first, second };
    const dgg_phrase phrase = { .units = units, .count = second == DGG_NO_NODE ? 1 : 2 };
    return dgg_trie_add(trie, &phrase, value, NULL);
}

static size_t count_values(const dgg_trie *trie, uint32_t node)
{
    size_t count = 0;
    for (uint32_t leaf = trie->nodes[node].leaf; leaf != DGG_NO_NODE;
         leaf = trie->leaves[leaf].next) {
        count++;
    }
    return count;
}

static void paths_lead_to_their_values(void)
{
    dgg_trie trie = { 0 };
    CU_ASSERT_EQUAL(add(&trie, 3, 5, 70), DGG_OK);
    CU_ASSERT_EQUAL(add(&trie, 3, DGG_NO_NODE, 71), DGG_OK);
    CU_ASSERT_EQUAL(add(&trie, 3, 5, 72), DGG_OK);
    CU_ASSERT_EQUAL(add(&trie, 3, 5, 72), DGG_OK);
    uint32_t one = dgg_trie_child(&trie, 0, 3);
    CU_ASSERT_NOT_EQUAL_FATAL(one, DGG_NO_NODE);
    CU_ASSERT_EQUAL(count_values(&trie, one), 1);
    CU_ASSERT_EQUAL(trie.leaves[trie.nodes[one].leaf].value, 71);
    uint32_t two = dgg_trie_child(&trie, one, 5);
    CU_ASSERT_NOT_EQUAL_FATAL(two, DGG_NO_NODE);
    CU_ASSERT_EQUAL(count_values(&trie, two), 2);
    CU_ASSERT_EQUAL(dgg_trie_child(&trie, 0, 5), DGG_NO_NODE);
    CU_ASSERT_EQUAL(dgg_trie_child(&trie, 0, 4), DGG_NO_NODE);
    CU_ASSERT_EQUAL(dgg_trie_child(&trie, one, 3), DGG_NO_NODE);
    CU_ASSERT_EQUAL(dgg_trie_child(&trie, two, 5), DGG_NO_NODE);
    dgg_trie_destroy(&trie);
}

static void an_empty_trie_knows_nothing(void)
{
    dgg_trie trie = { 0 };
    CU_ASSERT_EQUAL(dgg_trie_child(&trie, 0, 0), DGG_NO_NODE);
    CU_ASSERT_EQUAL(dgg_trie_child(&trie, 7, 0), DGG_NO_NODE);
    dgg_trie_destroy(&trie);
    dgg_trie_destroy(&trie);
}

static void many_edges_stay_apart(void)
{
    enum { MANY = 300 };
    dgg_trie trie = { 0 };
    for (uint32_t i = 0; i < MANY; i++) {
        for (uint32_t j = 0; j < MANY; j++) {
            CU_ASSERT_EQUAL_FATAL(add(&trie, i, j, i * MANY + j), DGG_OK);
        }
    }
    CU_ASSERT_EQUAL(trie.node_count, 1 + MANY + MANY * MANY);
    for (uint32_t i = 0; i < MANY; i++) {
        for (uint32_t j = 0; j < MANY; j++) {
            uint32_t node = dgg_trie_child(&trie, dgg_trie_child(&trie, 0, i), j);
            CU_ASSERT_NOT_EQUAL_FATAL(node, DGG_NO_NODE);
            CU_ASSERT_EQUAL(trie.leaves[trie.nodes[node].leaf].value, i * MANY + j);
        }
    }
    dgg_trie_destroy(&trie);
}

static dgg_status add_and_forget(void)
{
    dgg_trie trie = { 0 };
    dgg_status status = DGG_OK;
    for (uint32_t i = 0; i < 20; i++) {
        DGG_TRY(add(&trie, i, i * i, i));
        DGG_TRY(add(&trie, 0, i * i * i, i));
    }
done:
    dgg_trie_destroy(&trie);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(add_and_forget());
}

SUITE("corpus/matcher/trie", { "paths lead to their values", paths_lead_to_their_values },
      { "an empty trie knows nothing", an_empty_trie_knows_nothing },
      { "many edges stay apart", many_edges_stay_apart },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
