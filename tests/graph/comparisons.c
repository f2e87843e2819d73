#include "tests/support/compared.h"

static dgg_status try(const dgg_corpus *corpus, const char *name, dgg_error *error)
{
    dgg_table table = { 0 };
    *error = (dgg_error){ 0 };
    dgg_status status =
        dgg_comparison_fill(corpus, &(dgg_comparison_options){ 0 }, name, &table, error);
    dgg_table_destroy(&table);
    return status;
}

static void what_cannot_be_compared_is_refused(void)
{
    timely made;
    dgg_error error = { 0 };
    dgg_entity node = { TEXT("a"), TEXT("a") };
    make_compared(&made, 0);
    CU_ASSERT_EQUAL(try(&made.corpus, "gap", &error), DGG_UNKNOWN_NAME);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "gaps"));
    CU_ASSERT_EQUAL(try(&made.corpus, "themes", &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "two groups"));
    made.corpus.lacks[DGG_LOCATION] = true;
    CU_ASSERT_EQUAL(try(&made.corpus, "gaps", &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "location"));
    dgg_corpus ready = { .nodes = { &node, 1, 1 } };
    CU_ASSERT_EQUAL(try(&ready, "gaps", &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "ready network"));
}

static void every_row_says_its_formula_and_source(void)
{
    for (size_t i = 0; dgg_comparisons.rows[i] != NULL; i++) {
        CU_ASSERT_PTR_NOT_NULL(dgg_comparisons.rows[i]->formula);
        CU_ASSERT_PTR_NOT_NULL(dgg_comparisons.rows[i]->source);
    }
}

SUITE("graph/comparisons",
      { "what cannot be compared is refused", what_cannot_be_compared_is_refused },
      { "every row says its formula and source", every_row_says_its_formula_and_source })
