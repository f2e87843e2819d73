#include "tests/graph/communities/groups.h"

static void what_a_path_joins_belongs_together(void)
{
    static const struct tie ties[] = { { 5, 6, 1 }, { 0, 1, 1 }, { 2, 3, 1 }, { 3, 4, 1 } };
    static const uint32_t wanted[] = { 2, 2, 1, 1, 1, 3, 3, 0 };
    struct ready parts;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&parts, 8, ties);
    group_ready(&analysis, &parts, &(dgg_analysis_options){ .communities = "components" });
    check_groups(&analysis, wanted);
    CU_ASSERT_DOUBLE_EQUAL(analysis.modularity, 1 - (1. / 16 + 1. / 16 + 1. / 4), 1e-15);
    CU_ASSERT_EQUAL(analysis.quality, analysis.modularity);
    CU_ASSERT_PTR_NOT_NULL(strstr(analysis.null_model, "none"));
    dgg_analysis_destroy(&analysis);
}

SUITE("graph/communities/components",
      { "what a path joins belongs together", what_a_path_joins_belongs_together })
