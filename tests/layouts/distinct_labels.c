#include "layouts/distinct_labels.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#define TEXT(string)                                                                               \
    {                                                                                              \
        string, sizeof(string) - 1                                                                 \
    }

static dgg_node nodes[] = {
    { DGG_THEME, 0, TEXT("theme:a"), TEXT("Data\\ \"centres\"\n in\tChina"), false },
    { DGG_THEME, 1, TEXT("theme:b"), TEXT("Data/ 'centres' in China"), false },
    { DGG_THEME, 2, TEXT("theme:c"), TEXT("x [theme:d]"), false },
    { DGG_THEME, 3, TEXT("theme:e"), TEXT("x"), false },
    { DGG_THEME, 4, TEXT("theme:d"), TEXT("x"), false },
    { DGG_THEME, 5, TEXT("theme:f"), TEXT(" "), false },
};
static const dgg_graph graph = { .nodes = nodes, .node_count = 6 };

static void all_differ(void)
{
    static const char *const expected[] = { "Data/ 'centres' in China",
                                            "Data/ 'centres' in China [theme:b]",
                                            "x [theme:d]",
                                            "x",
                                            "x [theme:d] [theme:d]",
                                            "[theme:f]" };
    dgg_arena *arena = NULL;
    dgg_text *labels = NULL;
    CU_ASSERT_EQUAL_FATAL(dgg_distinct_labels(&graph, &arena, &labels, NULL), DGG_OK);
    for (size_t i = 0; i < graph.node_count; i++) {
        CU_ASSERT_TRUE(dgg_text_is(labels[i], expected[i]));
    }
    dgg_arena_release(&arena);
}

static dgg_status make_and_forget(void)
{
    dgg_arena *arena = NULL;
    dgg_text *labels = NULL;
    dgg_status status = dgg_distinct_labels(&graph, &arena, &labels, NULL);
    dgg_arena_release(&arena);
    return status;
}

static void refused_memory_is_told(void)
{
    BRUTAL(make_and_forget());
}

SUITE("layouts/distinct_labels", { "all differ", all_differ },
      { "refused memory is told", refused_memory_is_told })
