#include "program/writing.h"

#include "tests/support/lists.h"

/* A graph of two themes, analysed by nobody. */
static void make(dgg_pipeline *pipeline, dgg_node nodes[2], dgg_theme themes[2])
{
    memset(pipeline, 0, sizeof *pipeline);
    themes[0] = (dgg_theme){ .id = dgg_text_of("a"), .label = dgg_text_of("A") };
    themes[1] = (dgg_theme){ .id = dgg_text_of("b"), .label = dgg_text_of("B") };
    nodes[0] = (dgg_node){ DGG_THEME, 0, dgg_text_of("theme:a"), dgg_text_of("A"), false };
    nodes[1] = (dgg_node){ DGG_THEME, 1, dgg_text_of("theme:b"), dgg_text_of("B"), false };
    pipeline->corpus.themes = themes;
    pipeline->corpus.theme_count = 2;
    pipeline->kinds = dgg_kinds_default();
    pipeline->graph = (dgg_graph){ .corpus = &pipeline->corpus, .nodes = nodes, .node_count = 2 };
}

static dgg_status write_as(const dgg_options *options, dgg_part part, const char *format)
{
    dgg_pipeline pipeline;
    dgg_node nodes[2];
    dgg_theme themes[2];
    make(&pipeline, nodes, themes);
    const dgg_analysis_options how = { .measures = (const char *const[]){ NULL } };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_analysis_init(&pipeline.analysis, &pipeline.graph, &how, NULL));
    if (part == DGG_WHOLE && strcmp(format, "csv") == 0) {
        DGG_TRY(dgg_write_folder(&pipeline, options, format, NULL));
    } else {
        DGG_TRY(dgg_write_graph(&pipeline, options, format, part, NULL));
    }
done:
    dgg_analysis_destroy(&pipeline.analysis);
    return status;
}

static void a_file_appears_whole(void)
{
    const dgg_options options = { .output = "graph.json" };
    enter_folder();
    CU_ASSERT_EQUAL(write_as(&options, DGG_WHOLE, "json"), DGG_OK);
    char *content = file_content("graph.json", NULL);
    CU_ASSERT_TRUE(holds(content, "theme:b"));
    free(content);
}

static void two_tables_are_two_files(void)
{
    const dgg_options options = { .output = "tables" };
    enter_folder();
    CU_ASSERT_EQUAL(write_as(&options, DGG_WHOLE, "csv"), DGG_OK);
    char *nodes = file_content("tables/nodes.csv", NULL);
    char *links = file_content("tables/links.csv", NULL);
    CU_ASSERT_TRUE(holds(nodes, "theme:b"));
    CU_ASSERT_FALSE(holds(links, "theme:b"));
    free(nodes);
    free(links);
}

static void what_cannot_be_made_is_told(void)
{
    const dgg_options file = { .output = "no/such/graph.json" }, folder = { .output = "no/such" };
    enter_folder();
    CU_ASSERT_EQUAL(write_as(&file, DGG_WHOLE, "json"), DGG_CANNOT_CREATE);
    CU_ASSERT_EQUAL(write_as(&folder, DGG_WHOLE, "csv"), DGG_CANNOT_CREATE);
}

SUITE("program/writing", { "a file appears whole", a_file_appears_whole },
      { "two tables are two files", two_tables_are_two_files },
      { "what cannot be made is told", what_cannot_be_made_is_told })
