#include "corpus/slip.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static void values_stand_under_their_names(void)
{
    dgg_slip slip = { 0 };
    dgg_slip_clear(&slip, 7);
    CU_ASSERT_EQUAL(dgg_slip_add(&slip, TEXT("TI"), TEXT(" "), 7, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_slip_add(&slip, TEXT("AU"), TEXT(" Doe "), 8, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_slip_add(&slip, TEXT("TI"), TEXT("On maps"), 9, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_slip_go_on(&slip, TEXT("  of towns"), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_slip_go_on(&slip, TEXT("  "), NULL), DGG_OK);
    CU_ASSERT_EQUAL(slip.line, 7);
    CU_ASSERT_EQUAL_FATAL(slip.count, 3);
    CU_ASSERT_EQUAL(dgg_slip_find(&slip, "ti"), 2); /* the first says nothing */
    CU_ASSERT_EQUAL(dgg_slip_find(&slip, "t"), slip.count);
    CU_ASSERT_TRUE(dgg_text_is(dgg_slip_name(&slip, 1), "AU"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_slip_text(&slip, 1), "Doe"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_slip_text(&slip, 2), "On maps\nof towns"));
    CU_ASSERT_EQUAL(slip.items[2].line, 9);
    dgg_slip_destroy(&slip);
    dgg_slip_destroy(&slip);
}

static void a_cleared_slip_holds_nothing(void)
{
    dgg_slip slip = { 0 };
    CU_ASSERT_EQUAL(dgg_slip_add(&slip, TEXT("TI"), TEXT("On maps"), 1, NULL), DGG_OK);
    dgg_slip_clear(&slip, 3);
    CU_ASSERT_EQUAL(dgg_slip_find(&slip, "ti"), 0);
    CU_ASSERT_EQUAL(slip.count, 0);
    CU_ASSERT_EQUAL(dgg_slip_go_on(&slip, TEXT("of towns"), NULL), DGG_OK);
    CU_ASSERT_EQUAL(slip.count, 0);
    dgg_slip_destroy(&slip);
}

static dgg_status fill(void)
{
    dgg_status status = DGG_OK;
    dgg_slip slip = { 0 };
    DGG_TRY(dgg_slip_add(&slip, TEXT("TI"), TEXT("On maps"), 1, NULL));
    DGG_TRY(dgg_slip_go_on(&slip, TEXT("of towns"), NULL));
done:
    dgg_slip_destroy(&slip);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(fill());
}

SUITE("corpus/slip", { "values stand under their names", values_stand_under_their_names },
      { "a cleared slip holds nothing", a_cleared_slip_holds_nothing },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
