#include "graph/earlier.h"

#include <stdio.h>

#include "tests/graph/compared.h"
#include "tests/support/files.h"

static const char path[] = "earlier_of_a_test.json";

static const char good[] =
    EARLIER("{ \"id\": \"paper:a\", \"kind\": \"paper\", \"label\": \"A\", \"x\": 1.5, \"y\": -2 },"
            "{ \"id\": \"theme:b\", \"kind\": \"theme\", \"label\": \"B\", \"x\": 0, \"y\": null }",
            LINK("paper:a", "theme:b", "discusses") "," LINK("paper:a", "theme:b", "cites"),
            COMMUNITY("One", "\"paper:a\", \"theme:b\", \"theme:c\""));

static void nodes_are_where_they_were_drawn(void)
{
    dgg_earlier earlier = { 0 };
    CU_ASSERT_EQUAL(dgg_earlier_read_text(&earlier, TEXT(good), NULL), DGG_OK);
    CU_ASSERT_TRUE(earlier.is_there);
    const dgg_earlier_node *paper = dgg_earlier_find(&earlier, TEXT("paper:a"));
    const dgg_earlier_node *theme = dgg_earlier_find(&earlier, TEXT("theme:b"));
    CU_ASSERT_TRUE(paper != NULL && paper->has_place && paper->x == 1.5 && paper->y == -2);
    CU_ASSERT_TRUE(paper != NULL && dgg_text_is(paper->label, "A") && paper->kind == DGG_PAPER);
    CU_ASSERT_TRUE(theme != NULL && !theme->has_place);
    CU_ASSERT_PTR_NULL(dgg_earlier_find(&earlier, TEXT("theme:c")));
    dgg_earlier_destroy(&earlier);
    dgg_earlier_destroy(&earlier);
}

static void links_and_communities_lead_to_nodes(void)
{
    dgg_earlier earlier = { 0 };
    CU_ASSERT_EQUAL(dgg_earlier_read_text(&earlier, TEXT(good), NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(earlier.link_count, 1);
    CU_ASSERT_EQUAL(earlier.links[0].target, 1);
    CU_ASSERT_EQUAL(earlier.links[0].type, DGG_DISCUSSES);
    CU_ASSERT_EQUAL_FATAL(earlier.community_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(earlier.communities[0].name, "One"));
    CU_ASSERT_EQUAL(earlier.communities[0].count, 2);
    CU_ASSERT_EQUAL(earlier.members[1], 1);
    dgg_earlier_destroy(&earlier);
}

static void no_file_is_no_earlier_graph(void)
{
    dgg_earlier earlier = { 0 };
    CU_ASSERT_EQUAL(dgg_earlier_read(&earlier, "no_such_file", NULL), DGG_OK);
    CU_ASSERT_FALSE(earlier.is_there);
    CU_ASSERT_TRUE(write_file(path, TEXT(good)));
    CU_ASSERT_EQUAL(dgg_earlier_read(&earlier, path, NULL), DGG_OK);
    CU_ASSERT_TRUE(earlier.is_there);
    dgg_earlier_destroy(&earlier);
    remove(path);
}

static void another_file_is_refused_with_its_name(void)
{
    static const char *const texts[] = { "{ \"format\": \"other\" }", "[]", "{", "", "paper:a" };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        dgg_earlier earlier = { 0 };
        dgg_error error = { 0 };
        CU_ASSERT_TRUE(write_file(path, TEXT(texts[i])));
        CU_ASSERT_EQUAL(dgg_earlier_read(&earlier, path, &error), DGG_BAD_INPUT);
        CU_ASSERT_STRING_EQUAL(error.file, path);
        CU_ASSERT_FALSE(earlier.is_there);
        dgg_earlier_destroy(&earlier);
    }
    remove(path);
}

static void what_is_not_as_it_must_be_is_passed_over(void)
{
    static const char odd[] = EARLIER(
        NODE("paper", "a", "A") "," NODE("paper", "a", "B") "," NODE(
            "pear", "b",
            "B") ", 7, null, [], { \"id\": 7, \"kind\": \"paper\" }, { \"id\": \"paper:c\" }",
        LINK("paper:a", "theme:z", "discusses") ", 7, {}," LINK("paper:a", "paper:a", "pears"),
        COMMUNITY("None", "\"theme:z\"") ", 7, { \"name\": \"Two\" }, { \"members\": 7 }");
    dgg_earlier earlier = { 0 };
    CU_ASSERT_EQUAL(dgg_earlier_read_text(&earlier, TEXT(odd), NULL), DGG_OK);
    CU_ASSERT_EQUAL(earlier.ids.count, 1);
    CU_ASSERT_TRUE(dgg_text_is(earlier.nodes[0].label, "A"));
    CU_ASSERT_EQUAL(earlier.link_count, 0);
    CU_ASSERT_EQUAL(earlier.community_count, 0);
    dgg_earlier_destroy(&earlier);
    CU_ASSERT_EQUAL(dgg_earlier_read_text(
                        &earlier, TEXT("{ \"format\": \"dggraph-graph/1\", \"nodes\": 7 }"), NULL),
                    DGG_OK);
    CU_ASSERT_TRUE(earlier.is_there);
    dgg_earlier_destroy(&earlier);
}

static dgg_status read_and_forget(void)
{
    dgg_earlier earlier = { 0 };
    dgg_status status = dgg_earlier_read(&earlier, path, NULL);
    dgg_earlier_destroy(&earlier);
    return status;
}

static void survives_refused_memory(void)
{
    CU_ASSERT_TRUE(write_file(path, TEXT(good)));
    BRUTAL(read_and_forget());
    remove(path);
}

SUITE("graph/earlier", { "nodes are where they were drawn", nodes_are_where_they_were_drawn },
      { "links and communities lead to nodes", links_and_communities_lead_to_nodes },
      { "no file is no earlier graph", no_file_is_no_earlier_graph },
      { "another file is refused with its name", another_file_is_refused_with_its_name },
      { "what is not as it must be is passed over", what_is_not_as_it_must_be_is_passed_over },
      { "survives refused memory", survives_refused_memory })
