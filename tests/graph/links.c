#include "tests/graph/small_corpus.h"

static dgg_corpus corpus;
static dgg_graph graph;

static void make(const dgg_kinds *kinds)
{
    CU_ASSERT_EQUAL_FATAL(make_small_corpus(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_graph_init(&graph, &corpus, kinds, NULL), DGG_OK);
}

static void unmake(void)
{
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
}

/* The link of that type between two nodes; NULL if there is none. */
static const dgg_graph_link *link_between(const char *source, dgg_link_type type,
                                          const char *target)
{
    for (size_t i = 0; i < graph.link_count; i++) {
        const dgg_graph_link *link = &graph.links[i];
        if (link->type == type && dgg_text_is(graph.nodes[link->source].id, source) &&
            dgg_text_is(graph.nodes[link->target].id, target)) {
            return link;
        }
    }
    return NULL;
}

static void every_link_between_nodes_is_there(void)
{
    make(NULL);
    CU_ASSERT_EQUAL(graph.link_count, 12); /* all but the one to the reference */
    const dgg_graph_link *link =
        link_between("paper:zhao-2021", DGG_DISCUSSES, "theme:data-centres");
    CU_ASSERT(link != NULL && link->weight == 6);
    CU_ASSERT(link != NULL && link->link == &corpus.links[DGG_DISCUSSES].items[0]);
    CU_ASSERT_PTR_NOT_NULL(link_between("person:zhao-li", DGG_WROTE, "paper:zhao-2021"));
    CU_ASSERT_PTR_NOT_NULL(link_between("paper:zhao-2021", DGG_CITES, "paper:abel-2020"));
    CU_ASSERT_PTR_NOT_NULL(link_between("paper:abel-2020", DGG_RELATED_TO, "paper:zhao-2021"));
    CU_ASSERT_PTR_NOT_NULL(link_between("paper:zhao-2021", DGG_PUBLISHED_IN, "venue:policy"));
    CU_ASSERT_PTR_NOT_NULL(link_between("paper:abel-2020", DGG_STUDIES, "location:china"));
    unmake();
}

static void links_stand_in_the_order_of_source_target_and_type(void)
{
    make(NULL);
    for (size_t i = 1; i < graph.link_count; i++) {
        const dgg_graph_link *before = &graph.links[i - 1], *link = &graph.links[i];
        CU_ASSERT(before->source < link->source ||
                  (before->source == link->source && before->target < link->target) ||
                  (before->source == link->source && before->target == link->target &&
                   before->type < link->type));
    }
    unmake();
}

/* Guiyang lies in Guizhou, which is no node, and that in China, which is one. */
static void a_location_is_part_of_the_nearest_place_that_is_a_node(void)
{
    make(NULL);
    const dgg_graph_link *link = link_between("location:guiyang", DGG_PART_OF, "location:china");
    CU_ASSERT(link != NULL && link->weight == 1);
    size_t parts = 0;
    for (size_t i = 0; i < graph.link_count; i++) {
        parts += graph.links[i].type == DGG_PART_OF;
    }
    CU_ASSERT_EQUAL(parts, 1);
    unmake();
}

static void without_ancestors_the_links_of_the_corpus_tell_what_is_part_of_what(void)
{
    CU_ASSERT_EQUAL_FATAL(make_small_corpus(&corpus, NULL), DGG_OK);
    dgg_link link = { .from = 2, .to = 0, .weight = 1 };
    CU_ASSERT_EQUAL(dgg_corpus_add_link(&corpus, DGG_PART_OF, &link, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_graph_init(&graph, &corpus, NULL, NULL), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL(link_between("location:peru", DGG_PART_OF, "location:china"));
    unmake();
}

static void references_are_linked_when_they_are_nodes(void)
{
    dgg_kinds kinds = { { false } };
    kinds.has[DGG_REFERENCE] = kinds.has[DGG_PAPER] = true;
    make(&kinds);
    CU_ASSERT_PTR_NOT_NULL(link_between("paper:zhao-2021", DGG_CITES, "reference:smith-1999"));
    CU_ASSERT_PTR_NOT_NULL(link_between("paper:zhao-2021", DGG_CITES, "paper:abel-2020"));
    CU_ASSERT_EQUAL(graph.link_count, 3);
    unmake();
}

static void a_link_that_leads_nowhere_is_left_out(void)
{
    CU_ASSERT_EQUAL_FATAL(make_small_corpus(&corpus, NULL), DGG_OK);
    dgg_link link = { .from = 99, .to = 99, .weight = 1 };
    CU_ASSERT_EQUAL(dgg_corpus_add_link(&corpus, DGG_DISCUSSES, &link, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_graph_init(&graph, &corpus, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(graph.link_count, 12);
    unmake();
}

SUITE("graph/links", { "every link between nodes is there", every_link_between_nodes_is_there },
      { "links stand in the order of source, target and type",
        links_stand_in_the_order_of_source_target_and_type },
      { "a location is part of the nearest place that is a node",
        a_location_is_part_of_the_nearest_place_that_is_a_node },
      { "without ancestors the links of the corpus tell what is part of what",
        without_ancestors_the_links_of_the_corpus_tell_what_is_part_of_what },
      { "references are linked when they are nodes", references_are_linked_when_they_are_nodes },
      { "a link that leads nowhere is left out", a_link_that_leads_nowhere_is_left_out })
