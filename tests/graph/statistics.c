#include "graph/statistics.h"

#include "tests/support/literature.h"

static void every_statistic_says_how_it_counts(void)
{
    literature made;
    make_literature(&made);
    for (size_t i = 0; dgg_statistics.rows[i] != NULL; i++) {
        dgg_table table = { 0 };
        const char *name = dgg_statistics.rows[i]->name;
        const dgg_statistic *row = (const dgg_statistic *)dgg_statistics.rows[i];
        if (row->needs_analysis || row->takes_long) { /* told by tests of their own */
            continue;
        }
        CU_ASSERT_EQUAL(dgg_statistic_fill(&made.analysis, name, &table, NULL), DGG_OK);
        CU_ASSERT_TRUE(dgg_text_is(table.key, name));
        CU_ASSERT_TRUE(dgg_text_find(table.note, dgg_text_of("ount")) < table.note.length);
        dgg_table_destroy(&table);
    }
}

static void a_wrong_name_suggests_the_nearest(void)
{
    literature made;
    dgg_table table = { 0 };
    dgg_error error = { 0 };
    make_literature(&made);
    CU_ASSERT_EQUAL(dgg_statistic_fill(&made.analysis, "yeers", &table, &error), DGG_UNKNOWN_NAME);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "did you mean 'years'?"));
}

SUITE("graph/statistics",
      { "every statistic says how it counts", every_statistic_says_how_it_counts },
      { "a wrong name suggests the nearest", a_wrong_name_suggests_the_nearest })
