#include "program/pipeline.h"

#include "program/commands.h"
#include "tests/support/brutal.h"
#include "tests/support/lists.h"

/* A few words, so that memory can be refused at each step. */
static void write_words(void)
{
    write_lists();
    write_file("codebook.json",
               "{ \"format\": \"dggraph-codebook/1\", \"name\": \"Few\", \"version\": \"1\",\n"
               "  \"themes\": [ { \"id\": \"smart-cities\", \"label\": \"Smart cities\",\n"
               "    \"include\": [\"smart (city|cities)\"] },\n"
               "    { \"id\": \"data-centres\", \"label\": \"Data centres\",\n"
               "    \"include\": [\"data centre\"] } ] }\n");
    write_file("gazetteer.json",
               "{ \"format\": \"dggraph-gazetteer/1\", \"name\": \"Few\", \"version\": \"2\",\n"
               "  \"locations\": [ { \"id\": \"shenzhen\", \"type\": \"city\",\n"
               "    \"names\": {\"en\": [\"Shenzhen\"]} } ] }\n");
}

static dgg_options asked(const char **words, size_t count)
{
    return (dgg_options){ .command = "export",
                          .words = words,
                          .word_count = count,
                          .codebook = "codebook.json",
                          .gazetteer = "gazetteer.json",
                          .seed = DGG_SEED,
                          .threads = 1,
                          .quiet = true };
}

static void inputs_become_an_analysed_graph(void)
{
    const char *words[] = { "a.txt", "b.txt" };
    const dgg_options options = asked(words, 2);
    const dgg_wanted wanted = { 0 };
    dgg_pipeline pipeline = { 0 };
    write_words();
    CU_ASSERT_EQUAL_FATAL(dgg_pipeline_run(&pipeline, &options, &wanted, NULL), DGG_OK);
    CU_ASSERT_EQUAL(pipeline.corpus.paper_count, 2);
    CU_ASSERT_EQUAL(pipeline.corpus.theme_count, 2);
    CU_ASSERT_EQUAL(pipeline.corpus.location_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(pipeline.corpus.codebook, "Few 1"));
    CU_ASSERT_TRUE(dgg_graph_find(&pipeline.graph, dgg_text_of("theme:data-centres")) <
                   pipeline.graph.node_count);
    CU_ASSERT_PTR_NOT_NULL(dgg_analysis_score(&pipeline.analysis, "pagerank"));
    dgg_pipeline_destroy(&pipeline);
    dgg_pipeline_destroy(&pipeline);
}

static void a_graph_alone_is_not_measured(void)
{
    const char *words[] = { "a.txt" };
    const dgg_options options = asked(words, 1);
    const dgg_wanted wanted = { .is_graph_only = true };
    dgg_pipeline pipeline = { 0 };
    write_words();
    CU_ASSERT_EQUAL_FATAL(dgg_pipeline_run(&pipeline, &options, &wanted, NULL), DGG_OK);
    CU_ASSERT_TRUE(pipeline.graph.node_count > 0);
    CU_ASSERT_EQUAL(pipeline.analysis.score_count, 0);
    dgg_pipeline_destroy(&pipeline);
}

static void a_kind_that_is_asked_for_becomes_a_node(void)
{
    const char *words[] = { "a.txt" };
    const dgg_options options = asked(words, 1);
    const dgg_wanted wanted = { .is_graph_only = true, .has_kind = true, .kind = DGG_REFERENCE };
    dgg_pipeline pipeline = { 0 };
    write_words();
    CU_ASSERT_EQUAL_FATAL(dgg_pipeline_run(&pipeline, &options, &wanted, NULL), DGG_OK);
    CU_ASSERT_TRUE(pipeline.kinds.has[DGG_REFERENCE]);
    dgg_pipeline_destroy(&pipeline);
}

static void a_saved_graph_with_the_same_words_is_taken(void)
{
    write_words();
    expect("export a.txt --codebook codebook.json --gazetteer gazetteer.json -o graph.json",
           EXIT_DONE, "");
    expect("export graph.json --codebook codebook.json -q", EXIT_DONE, "theme:data-centres");
    expect("export graph.json --gazetteer gazetteer.json -q", EXIT_DONE, "theme:data-centres");
    write_file("codebook.json", "{ \"format\": \"dggraph-codebook/1\", \"name\": \"Few\", "
                                "\"version\": \"2\", \"themes\": [ { \"id\": \"maps\", \"label\": "
                                "\"Maps\", \"include\": [\"maps\"] } ] }\n");
    expect("export graph.json --codebook codebook.json", EXIT_INPUT_MALFORMED,
           "was coded with Few 1 and cannot be coded anew");
}

static void a_wrong_option_is_told_before_anything_is_read(void)
{
    expect("export no-such-file --network concpet", EXIT_USAGE, "did you mean 'concept'?");
    expect("export no-such-file --kinds papr", EXIT_USAGE, "did you mean 'paper'?");
}

static dgg_status run_export(void)
{
    const char *words[] = { "a.txt", "b.txt" };
    dgg_options options = asked(words, 2);
    options.output = "brutal.json";
    dgg_error error = { 0 };
    return dgg_command_export.run(&options, &error);
}

/* BRUTAL with more patience: the whole way takes many steps. */
static void survives_refused_memory(void)
{
    enum { MOST_STEPS = 100000 };
    dgg_status status = DGG_OUT_OF_MEMORY;
    write_words();
    for (long n = 0; status == DGG_OUT_OF_MEMORY && n < MOST_STEPS; n++) {
        dgg_allocations_left = n;
        status = run_export();
        CU_ASSERT_EQUAL(dgg_blocks_in_use, 0);
    }
    dgg_allocations_left = -1;
    CU_ASSERT_EQUAL(status, DGG_OK);
}

SUITE("program/pipeline", { "inputs become an analysed graph", inputs_become_an_analysed_graph },
      { "a graph alone is not measured", a_graph_alone_is_not_measured },
      { "a kind that is asked for becomes a node", a_kind_that_is_asked_for_becomes_a_node },
      { "a saved graph with the same words is taken", a_saved_graph_with_the_same_words_is_taken },
      { "a wrong option is told before anything is read",
        a_wrong_option_is_told_before_anything_is_read },
      { "survives refused memory", survives_refused_memory })
