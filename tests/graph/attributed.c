#include "graph/attributed.h"

#include <math.h>

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static void what_is_told_is_found_again(void)
{
    dgg_attributed all = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_attributed_add_node(&all, 3, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_attributed_add_node(&all, 4, NULL), DGG_OK);
    dgg_attributed_item *first = &all.nodes.items[0], *second = &all.nodes.items[1];
    dgg_attributed_tell(&all, first, "label", TEXT(" Maps "), NULL);
    dgg_attributed_tell(&all, second, "label", TEXT("Towns"), NULL);
    dgg_attributed_tell(&all, first, "year", TEXT(""), NULL);
    dgg_attributed_tell(&all, first, "year", TEXT("2019"), NULL);
    dgg_attributed_tell(&all, first, "year", TEXT("2020"), NULL);
    CU_ASSERT_TRUE(dgg_text_is(dgg_attributed_text(&all, first, "label"), "Maps"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_attributed_text(&all, second, "label"), "Towns"));
    CU_ASSERT_EQUAL(dgg_attributed_text(&all, second, "year").length, 0);
    CU_ASSERT_EQUAL(dgg_attributed_number(&all, first, "year"), 2019);
    CU_ASSERT_TRUE(isnan(dgg_attributed_number(&all, first, "label")));
    CU_ASSERT_TRUE(isnan(dgg_attributed_number(&all, second, "year")));
    dgg_attributed_destroy(&all);
    dgg_attributed_destroy(&all);
}

/* Nodes a, a, one without an id, b; edges b → a, and a → c, which is not there. */
static dgg_status join(dgg_attributed *all, dgg_corpus *corpus)
{
    static const char *const ids[] = { "a", "a", "", "b" };
    static const char *const ends[][2] = { { "b", "a" }, { "a", "c" } };
    dgg_status status = DGG_OK;
    const dgg_attributed_item edge = { .line = 9 };
    const dgg_source source = { .name = TEXT("net") };
    DGG_TRY(dgg_corpus_add_source(corpus, &source, NULL));
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        DGG_TRY(dgg_attributed_add_node(all, (long)i + 1, NULL));
        DGG_TRY(dgg_attributed_tell(all, &all->nodes.items[i], "id", dgg_text_of(ids[i]), NULL));
    }
    for (size_t i = 0; i < 2; i++) {
        DGG_TRY(dgg_attributed_add_edge(all, &edge, NULL));
        dgg_attributed_item *added = &all->edges.items[i];
        DGG_TRY(dgg_attributed_tell(all, added, "source", dgg_text_of(ends[i][0]), NULL));
        DGG_TRY(dgg_attributed_tell(all, added, "target", dgg_text_of(ends[i][1]), NULL));
    }
    DGG_TRY(dgg_attributed_join(all, corpus, NULL));
done:
    return status;
}

static void ends_are_found_by_ids_and_the_rest_is_told(void)
{
    dgg_attributed all = { 0 };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL_FATAL(join(&all, &corpus), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(all.nodes.count, 2);
    CU_ASSERT_EQUAL(all.nodes.items[1].line, 4);
    CU_ASSERT_EQUAL_FATAL(all.edges.count, 1);
    CU_ASSERT_EQUAL(all.edges.items[0].from, 1);
    CU_ASSERT_EQUAL(all.edges.items[0].to, 0);
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 3);
    CU_ASSERT_EQUAL(corpus.warnings[0].line, 2);
    CU_ASSERT_EQUAL(corpus.warnings[1].line, 3);
    CU_ASSERT_EQUAL(corpus.warnings[2].line, 9);
    dgg_attributed_destroy(&all);
    dgg_corpus_destroy(&corpus);
}

/* Nodes 1 and 2 of these labels; the id of the first afterwards. */
static dgg_status call(const char *one, const char *other, char id[2])
{
    dgg_status status = DGG_OK;
    dgg_attributed all = { 0 };
    const char *const labels[] = { one, other }, *const ids[] = { "1", "2" };
    for (size_t i = 0; i < 2; i++) {
        DGG_TRY(dgg_attributed_add_node(&all, 1, NULL));
        DGG_TRY(dgg_attributed_tell(&all, &all.nodes.items[i], "id", dgg_text_of(ids[i]), NULL));
        DGG_TRY(
            dgg_attributed_tell(&all, &all.nodes.items[i], "label", dgg_text_of(labels[i]), NULL));
    }
    DGG_TRY(dgg_attributed_call_by_labels(&all, NULL));
    id[0] = dgg_attributed_text(&all, &all.nodes.items[0], "id").start[0];
done:
    dgg_attributed_destroy(&all);
    return status;
}

static void labels_that_differ_become_ids(void)
{
    char id[2] = "";
    CU_ASSERT_EQUAL(call("a", "b", id), DGG_OK);
    CU_ASSERT_STRING_EQUAL(id, "a");
    CU_ASSERT_EQUAL(call("a", "a", id), DGG_OK);
    CU_ASSERT_STRING_EQUAL(id, "1");
    CU_ASSERT_EQUAL(call("a", "", id), DGG_OK);
    CU_ASSERT_STRING_EQUAL(id, "1");
    BRUTAL(call("a", "b", id));
}

static dgg_status join_and_forget(void)
{
    dgg_attributed all = { 0 };
    dgg_corpus corpus = { 0 };
    dgg_status status = join(&all, &corpus);
    dgg_attributed_destroy(&all);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(join_and_forget());
}

SUITE("graph/attributed", { "what is told is found again", what_is_told_is_found_again },
      { "ends are found by ids, and the rest is told", ends_are_found_by_ids_and_the_rest_is_told },
      { "labels that differ become ids", labels_that_differ_become_ids },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
