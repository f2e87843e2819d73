#include "layouts/attributes.h"

#include "tests/support/analysed.h"
#include "tests/support/suite.h"

static dgg_value value_of(uint32_t node, const char *name)
{
    const dgg_attribute *attribute = dgg_attributes;
    while (attribute->name != NULL && strcmp(attribute->name, name) != 0) {
        attribute++;
    }
    CU_ASSERT_PTR_NOT_NULL_FATAL(attribute->name);
    return dgg_attribute_of(attribute, &analysed_corpus, &analysed_nodes[node]);
}

static void an_attribute_is_known_only_of_its_kinds(void)
{
    CU_ASSERT_EQUAL(value_of(0, "year").number, 2024);
    CU_ASSERT_FALSE(value_of(1, "year").is_known);
    CU_ASSERT_FALSE(value_of(3, "year").is_known);
    CU_ASSERT_TRUE(dgg_text_is(value_of(3, "group").text, "infrastructure"));
    CU_ASSERT_FALSE(value_of(0, "group").is_known);
    CU_ASSERT_FALSE(value_of(2, "title_inferred").is_known);
}

static void two_kinds_may_share_an_attribute(void)
{
    CU_ASSERT_TRUE(dgg_text_is(value_of(3, "label_zh").text, "数据中心"));
    CU_ASSERT_TRUE(dgg_text_is(value_of(5, "label_zh").text, "贵阳"));
    CU_ASSERT_FALSE(value_of(4, "label_zh").is_known);
}

static void lists_and_truths_are_known_when_they_are_empty(void)
{
    CU_ASSERT_EQUAL(value_of(0, "authors").list.count, 2);
    CU_ASSERT_TRUE(value_of(1, "authors").is_known);
    CU_ASSERT_EQUAL(value_of(1, "authors").list.count, 0);
    CU_ASSERT_TRUE(value_of(1, "title_inferred").truth);
    CU_ASSERT_TRUE(value_of(0, "title_inferred").is_known);
}

static void a_position_is_known_or_not(void)
{
    CU_ASSERT_DOUBLE_EQUAL(value_of(5, "lat").number, 26.65, 0);
    CU_ASSERT_FALSE(value_of(4, "lat").is_known);
}

static void a_node_is_measured_or_not(void)
{
    CU_ASSERT_TRUE(dgg_is_measured(&analysed, 0));
    CU_ASSERT_FALSE(dgg_is_measured(&analysed, 2));
    CU_ASSERT_TRUE(dgg_is_measured(&analysed, 4));
}

static void links_of_a_ready_network_have_neither_salience_nor_evidence(void)
{
    dgg_graph_link ready = { 0, 1, DGG_DISCUSSES, 2, NULL };
    size_t count = 7;
    CU_ASSERT_PTR_NULL(dgg_salience_of(&ready));
    CU_ASSERT_PTR_NULL(dgg_evidence_of(&analysed_graph, &ready, &count));
    CU_ASSERT_EQUAL(count, 0);
    CU_ASSERT_STRING_EQUAL(dgg_salience_of(&analysed_links[0]), "primary");
    CU_ASSERT_PTR_EQUAL(dgg_evidence_of(&analysed_graph, &analysed_links[3], &count),
                        &analysed_evidence[1]);
    CU_ASSERT_EQUAL(count, 1);
}

static void what_makes_a_tie_is_called_by_its_kind(void)
{
    static const size_t first[] = { 0, 2 };
    uint32_t behind[] = { 0, 1 };
    dgg_graph_link tie = { 0, 1, DGG_LINK, 2, NULL };
    dgg_graph graph = { .links = &tie, .link_count = 1, .full = &analysed_graph };
    dgg_buffer joined = { 0 };
    CU_ASSERT_PTR_NULL(dgg_behind_name(&analysed_graph));
    CU_ASSERT_PTR_NULL(dgg_behind_name(&graph));
    graph.first_behind = first;
    graph.behind = behind;
    CU_ASSERT_STRING_EQUAL(dgg_behind_name(&graph), "papers");
    CU_ASSERT_EQUAL(dgg_behind_join(&graph, &tie, &joined, NULL), DGG_OK);
    dgg_text second = analysed_nodes[1].id;
    CU_ASSERT_TRUE(dgg_text_starts(dgg_buffer_text(&joined), "paper:"));
    CU_ASSERT_EQUAL(dgg_text_find(dgg_buffer_text(&joined), second),
                    analysed_nodes[0].id.length + 2);
    behind[1] = 4;
    CU_ASSERT_STRING_EQUAL(dgg_behind_name(&graph), "shared");
    dgg_buffer_destroy(&joined);
}

SUITE("layouts/attributes",
      { "an attribute is known only of its kinds", an_attribute_is_known_only_of_its_kinds },
      { "two kinds may share an attribute", two_kinds_may_share_an_attribute },
      { "lists and truths are known when they are empty",
        lists_and_truths_are_known_when_they_are_empty },
      { "a position is known or not", a_position_is_known_or_not },
      { "a node is measured or not", a_node_is_measured_or_not },
      { "what makes a tie is called by its kind", what_makes_a_tie_is_called_by_its_kind },
      { "links of a ready network have neither salience nor evidence",
        links_of_a_ready_network_have_neither_salience_nor_evidence })
