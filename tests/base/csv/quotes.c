#include "base/csv/quotes.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool mends(const char *line, const char *wanted)
{
    dgg_csv_quotes quotes = { .separator = ',' };
    dgg_buffer mended = { 0 };
    CU_ASSERT_EQUAL(dgg_csv_double_quotes(&quotes, &mended, dgg_text_of(line), NULL), DGG_OK);
    bool is_right = dgg_text_is(dgg_buffer_text(&mended), wanted);
    dgg_buffer_destroy(&mended);
    return is_right;
}

static void what_is_right_stays(void)
{
    CU_ASSERT_TRUE(mends("a,\"b, c\" ,\"\",\"say \"\"d\"\"\",e\"f", "a,\"b, c\" ,\"\","
                                                                    "\"say \"\"d\"\"\",e\"f"));
    CU_ASSERT_TRUE(mends("\"\"\"a\"\" b\",\"c\"", "\"\"\"a\"\" b\",\"c\""));
    CU_ASSERT_TRUE(mends("", ""));
}

static void inner_quotes_are_doubled(void)
{
    CU_ASSERT_TRUE(mends("\"a \"b\" c\",\"d\"", "\"a \"\"b\"\" c\",\"d\""));
    CU_ASSERT_TRUE(mends("\"the \"b\"\",\"d\"", "\"the \"\"b\"\"\",\"d\""));
}

static void a_cell_may_go_on_in_the_next_line(void)
{
    dgg_csv_quotes quotes = { .separator = ';' };
    dgg_buffer mended = { 0 };
    CU_ASSERT_EQUAL(dgg_csv_double_quotes(&quotes, &mended, dgg_text_of("\"a"), NULL), DGG_OK);
    CU_ASSERT_TRUE(quotes.is_inside);
    CU_ASSERT_EQUAL(dgg_csv_double_quotes(&quotes, &mended, dgg_text_of("b \"c\" d\";e"), NULL),
                    DGG_OK);
    CU_ASSERT_FALSE(quotes.is_inside);
    CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&mended), "\"ab \"\"c\"\" d\";e"));
    dgg_buffer_destroy(&mended);
}

static dgg_status mend_and_forget(void)
{
    dgg_csv_quotes quotes = { .separator = ',' };
    dgg_buffer mended = { 0 };
    dgg_status status = dgg_csv_double_quotes(&quotes, &mended, dgg_text_of("\"a \"b\" c\""), NULL);
    dgg_buffer_destroy(&mended);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(mend_and_forget());
}

SUITE("base/csv/quotes", { "what is right stays", what_is_right_stays },
      { "inner quotes are doubled", inner_quotes_are_doubled },
      { "a cell may go on in the next line", a_cell_may_go_on_in_the_next_line },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
