#include "program/forming.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/lists.h"

static void write_references(void)
{
    write_file("r.ris",
               "TY  - JOUR\nTI  - One of the papers\nAU  - Doe, Jane\nPY  - 2001\nER  - \n"
               "TY  - JOUR\nTI  - Another paper here\nAU  - Roe, Ann\nPY  - 2002\nER  - \n");
}

static dgg_options asked(const char **words, const char *network)
{
    return (dgg_options){ .command = "rank",
                          .words = words,
                          .word_count = 1,
                          .network = network,
                          .seed = DGG_SEED,
                          .threads = 1,
                          .quiet = true };
}

static dgg_status run_for(const dgg_options *options, const dgg_wanted *wanted, dgg_error *error)
{
    dgg_pipeline pipeline = { 0 };
    dgg_status status = dgg_pipeline_run(&pipeline, options, wanted, error);
    dgg_pipeline_destroy(&pipeline);
    return status;
}

static void options_that_name_nothing_are_refused_first(void)
{
    const char *words[] = { "r.ris" };
    dgg_options options = asked(words, "theme-paper-locaton");
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_forming_check(&options, &error), DGG_UNKNOWN_NAME);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "did you mean 'location'"));
    options = asked(words, NULL);
    options.counting = "ful";
    CU_ASSERT_EQUAL(dgg_forming_check(&options, NULL), DGG_UNKNOWN_NAME);
    options = asked(words, NULL);
    options.normalise = "jacard";
    CU_ASSERT_EQUAL(dgg_forming_check(&options, NULL), DGG_UNKNOWN_NAME);
    options = asked(words, "coupling");
    options.backbone = "disparity=3";
    CU_ASSERT_EQUAL(dgg_forming_check(&options, NULL), DGG_BAD_REQUEST);
    options.backbone = "pathfinder";
    CU_ASSERT_EQUAL(dgg_forming_check(&options, NULL), DGG_OK);
}

static void the_kinds_of_a_path_become_nodes(void)
{
    const char *words[] = { "r.ris" };
    const dgg_options options = asked(words, "coupling");
    const dgg_wanted wanted = { 0 }, graph_only = { .is_graph_only = true };
    dgg_kinds kinds = { { false } };
    dgg_forming_needs(&options, &graph_only, &kinds);
    CU_ASSERT_FALSE(kinds.has[DGG_REFERENCE]);
    dgg_forming_needs(&options, &wanted, &kinds);
    CU_ASSERT_TRUE(kinds.has[DGG_REFERENCE]);
    CU_ASSERT_FALSE(kinds.has[DGG_THEME]);
}

static void a_kind_that_is_left_out_is_missed(void)
{
    const char *words[] = { "r.ris" };
    dgg_options options = asked(words, "coupling");
    const dgg_wanted wanted = { .needs_network = true };
    dgg_error error = { 0 };
    write_references();
    options.kinds = "paper,theme";
    CU_ASSERT_EQUAL(run_for(&options, &wanted, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "needs references, which"));
}

static void an_empty_network_is_refused_with_its_reason(void)
{
    const char *words[] = { "r.ris" };
    const dgg_options options = asked(words, "coupling");
    const dgg_wanted wanted = { .needs_network = true }, graph = { 0 };
    dgg_error error = { 0 };
    write_references();
    CU_ASSERT_EQUAL(run_for(&options, &wanted, &error), DGG_BAD_REQUEST);
    CU_ASSERT_STRING_EQUAL(error.message,
                           "the network 'coupling' has no ties: no paper has references");
    CU_ASSERT_EQUAL(run_for(&options, &graph, NULL), DGG_OK); /* told, not refused */
}

static void what_is_asked_reaches_the_network(void)
{
    const dgg_options options = { .network = "coupling",
                                  .counting = "refined",
                                  .normalise = "jaccard",
                                  .backbone = "pathfinder",
                                  .minimum_weight = 2,
                                  .top_nodes = 7,
                                  .largest_component = true,
                                  .hub = 9 };
    const dgg_network_options forming = dgg_forming_of(&options);
    CU_ASSERT_STRING_EQUAL(forming.counting, "refined");
    CU_ASSERT_STRING_EQUAL(forming.normalisation, "jaccard");
    CU_ASSERT_STRING_EQUAL(forming.backbone, "pathfinder");
    CU_ASSERT_EQUAL(forming.minimum_weight, 2);
    CU_ASSERT_EQUAL(forming.top, 7);
    CU_ASSERT_EQUAL(forming.hub, 9);
    CU_ASSERT_TRUE(forming.is_largest_component);
}

SUITE("program/forming",
      { "options that name nothing are refused first",
        options_that_name_nothing_are_refused_first },
      { "the kinds of a path become nodes", the_kinds_of_a_path_become_nodes },
      { "a kind that is left out is missed", a_kind_that_is_left_out_is_missed },
      { "an empty network is refused with its reason",
        an_empty_network_is_refused_with_its_reason },
      { "what is asked reaches the network", what_is_asked_reaches_the_network })
