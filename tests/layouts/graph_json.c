#include "layouts/graph_json.h"

#include "tests/layouts/page/library.h"
#include "tests/support/suite.h"

static void write_link(size_t link, FILE *out)
{
    dgg_json_writer writer = { .out = out };
    dgg_link_json_write(&writer, &library_graph, &library_links[link], NULL);
}

static void write_node(uint32_t node, FILE *out)
{
    dgg_json_writer writer = { .out = out };
    dgg_json_begin_object(&writer);
    dgg_node_json_write(&writer, &library_corpus, &library_nodes[node]);
    dgg_json_end_object(&writer);
}

static char *link_of(size_t link)
{
    char *text = NULL;
    WRITE_PAGE(text, write_link(link, out));
    return text;
}

static void a_node_has_what_is_known_of_it(void)
{
    char *text = NULL;
    WRITE_PAGE(text, write_node(NODE_GUIZHOU, out));
    CU_ASSERT_TRUE(shows(text, "{\"id\":\"location:CN-GZ\",\"kind\":\"location\",\"label\":"
                               "\"Guizhou\",\"label_zh\":\"贵州\""));
    CU_ASSERT_FALSE(shows(text, "\"abstract\""));
    free(text);
}

static void a_link_has_its_evidence_and_what_a_person_said(void)
{
    library_coded[WANG_CHINA].decision = DGG_ACCEPTED;
    char *text = link_of(WANG_CHINA);
    library_coded[WANG_CHINA].decision = DGG_UNDECIDED;
    CU_ASSERT_TRUE(shows(text, "\"source\":\"paper:wang-2020-data\",\"target\":\"location:CN\","
                               "\"type\":\"studies\",\"weight\":0.5,\"salience\":\"mention\","
                               "\"decision\":\"accepted\",\"evidence\":[{\"field\":\"abstract\","
                               "\"start\":30,\"end\":35,\"sentence\":[30,47]"));
    CU_ASSERT_TRUE(shows(text, "\"quote\":\"China\""));
    free(text);
}

static void a_link_of_another_type_has_none(void)
{
    char *text = link_of(GUIZHOU_CHINA);
    CU_ASSERT_TRUE(shows(text, "\"type\":\"part_of\",\"weight\":1}"));
    free(text);
}

SUITE("layouts/graph_json", { "a node has what is known of it", a_node_has_what_is_known_of_it },
      { "a link has its evidence and what a person said",
        a_link_has_its_evidence_and_what_a_person_said },
      { "a link of another type has none", a_link_of_another_type_has_none })
