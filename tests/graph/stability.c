#include "graph/stability.h"

#include <math.h>

#include "tests/graph/communities/groups.h"

/* Papers 0 to 5 and themes 6 to 8: 0 1 2 discuss 6, 3 4 discuss 7, 5 discusses 8; with `bridge` 2
 * discusses 7 too. */
typedef struct small {
    dgg_corpus corpus;
    dgg_node nodes[9];
    dgg_graph_link links[7];
    dgg_graph graph;
} small;

static void make(small *of, bool has_bridge)
{
    static const uint32_t ends[][2] = { { 0, 6 }, { 1, 6 }, { 2, 6 }, { 2, 7 },
                                        { 3, 7 }, { 4, 7 }, { 5, 8 } };
    static const char *const ids[] = { "paper:0", "paper:1", "paper:2", "paper:3", "paper:4",
                                       "paper:5", "theme:6", "theme:7", "theme:8" };
    *of = (small){ { 0 }, { { 0 } }, { { 0 } }, { 0 } };
    for (uint32_t i = 0; i < 9; i++) {
        of->nodes[i] = (dgg_node){ .kind = i < 6 ? DGG_PAPER : DGG_THEME,
                                   .entry = i < 6 ? i : i - 6,
                                   .id = dgg_text_of(ids[i]),
                                   .label = dgg_text_of(ids[i]) };
    }
    size_t count = 0;
    for (size_t i = 0; i < 7; i++) {
        if (i != 3 || has_bridge) {
            of->links[count++] = (dgg_graph_link){ ends[i][0], ends[i][1], DGG_DISCUSSES, 1, NULL };
        }
    }
    of->graph = (dgg_graph){ .corpus = &of->corpus,
                             .nodes = of->nodes,
                             .node_count = 9,
                             .links = of->links,
                             .link_count = count };
}

static dgg_status measure(const dgg_graph *graph, dgg_stability *stability)
{
    static const char *const none[] = { NULL };
    const dgg_analysis_options options = { .measures = none };
    dgg_analysis analysis = { 0 };
    dgg_status status = dgg_analysis_init(&analysis, graph, &options, NULL);
    if (status == DGG_OK) {
        status = dgg_stability_measure(stability, &analysis, &options, NULL);
    }
    dgg_analysis_destroy(&analysis);
    return status;
}

static void what_is_clear_holds_over_everything(void)
{
    small of;
    dgg_stability found = { 0 };
    make(&of, false);
    CU_ASSERT_EQUAL_FATAL(measure(&of.graph, &found), DGG_OK);
    CU_ASSERT(found.orders.count == DGG_STABILITY_RUNS && found.orders.rand == 1);
    CU_ASSERT(found.left_out.count == 6 && found.left_out.rand == 1);
    CU_ASSERT_EQUAL(found.left_out.fewest, 2); /* without paper 5 its theme has no tie */
    CU_ASSERT_EQUAL(found.left_out.most, 3);
    CU_ASSERT(found.bootstrap.count > 40 && found.bootstrap.rand == 1);
    CU_ASSERT(found.orders.compared == 1 && found.left_out.compared < 1);
    CU_ASSERT(found.over_orders[0] == 1 && found.over_papers[8] == 1);
    CU_ASSERT_EQUAL(found.paper_count, 6);
    dgg_stability_destroy(&found);
}

static void a_bridge_holds_less_over_papers(void)
{
    small of;
    dgg_stability found = { 0 };
    make(&of, true);
    CU_ASSERT_EQUAL_FATAL(measure(&of.graph, &found), DGG_OK);
    CU_ASSERT(found.bootstrap.rand < 1 && found.bootstrap.least_rand < found.bootstrap.rand);
    CU_ASSERT(found.over_papers[2] < found.over_papers[5]);
    dgg_stability_destroy(&found);
}

static void the_same_each_time(void)
{
    small of;
    dgg_stability first = { 0 }, again = { 0 };
    make(&of, true);
    CU_ASSERT_EQUAL_FATAL(measure(&of.graph, &first), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(measure(&of.graph, &again), DGG_OK);
    CU_ASSERT_EQUAL(memcmp(first.over_papers, again.over_papers, 9 * sizeof(double)), 0);
    CU_ASSERT_EQUAL(first.bootstrap.rand, again.bootstrap.rand);
    dgg_stability_destroy(&first);
    dgg_stability_destroy(&again);
}

static void networks_without_papers_have_none_to_draw(void)
{
    struct ready club;
    dgg_stability found = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    CU_ASSERT_EQUAL_FATAL(measure(&club.graph, &found), DGG_OK);
    CU_ASSERT(found.orders.count == DGG_STABILITY_RUNS && found.orders.rand > .5);
    CU_ASSERT(found.left_out.count == 0 && found.bootstrap.count == 0);
    CU_ASSERT(isnan(found.over_papers[0]) && found.over_orders[0] > 0);
    dgg_stability_destroy(&found);
}

static void agreement_has_words(void)
{
    CU_ASSERT_STRING_EQUAL(dgg_stability_word(.95), "excellent");
    CU_ASSERT_STRING_EQUAL(dgg_stability_word(.9), "good");
    CU_ASSERT_STRING_EQUAL(dgg_stability_word(.7), "moderate");
    CU_ASSERT_STRING_EQUAL(dgg_stability_word(-.1), "poor");
}

static dgg_status refuse(const dgg_graph *graph)
{
    dgg_stability found = { 0 };
    dgg_status status = measure(graph, &found);
    dgg_stability_destroy(&found);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    static const struct tie pair[] = { { 0, 1, 1 } };
    struct ready two;
    MAKE_READY(&two, 2, pair);
    BRUTAL(refuse(&two.graph));
}

SUITE("graph/stability",
      { "what is clear holds over everything", what_is_clear_holds_over_everything },
      { "a bridge holds less over papers", a_bridge_holds_less_over_papers },
      { "the same each time", the_same_each_time },
      { "networks without papers have none to draw", networks_without_papers_have_none_to_draw },
      { "agreement has words", agreement_has_words },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
