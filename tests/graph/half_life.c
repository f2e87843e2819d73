#include "graph/half_life.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_status fill(dgg_ages *ages, const int *list, size_t count)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; status == DGG_OK && i < count; i++) {
        status = dgg_ages_add(ages, list[i], NULL);
    }
    return status;
}

static void half_of_the_citations_are_no_older(void)
{
    const int list[] = { 0, 1, 1, 2, 2, 2, 3, 9 }; /* the fourth is a third through age 2 */
    dgg_ages ages = { 0 };
    double years = 0;
    CU_ASSERT_EQUAL_FATAL(fill(&ages, list, 8), DGG_OK);
    CU_ASSERT_TRUE(dgg_ages_half_life(&ages, &years));
    CU_ASSERT_DOUBLE_EQUAL(years, 2 + 1.0 / 3, 1e-12);
    dgg_ages_destroy(&ages);
}

static void the_price_index_is_of_five_years(void)
{
    const int list[] = { 0, 4, 5, 20 };
    dgg_ages ages = { 0 };
    double share = 0;
    CU_ASSERT_EQUAL_FATAL(fill(&ages, list, 4), DGG_OK);
    CU_ASSERT_TRUE(dgg_ages_price_index(&ages, &share));
    CU_ASSERT_DOUBLE_EQUAL(share, 0.5, 1e-12);
    dgg_ages_destroy(&ages);
}

static void citations_of_what_is_to_come_have_no_age(void)
{
    const int list[] = { -1, 2 };
    dgg_ages ages = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill(&ages, list, 2), DGG_OK);
    CU_ASSERT_EQUAL(ages.ahead, 1);
    CU_ASSERT_EQUAL(ages.total, 1);
    dgg_ages_destroy(&ages);
}

static void nothing_has_no_half_life(void)
{
    const int ahead[] = { -3 };
    dgg_ages ages = { 0 };
    double number = 7;
    CU_ASSERT_FALSE(dgg_ages_half_life(&ages, &number));
    CU_ASSERT_FALSE(dgg_ages_price_index(&ages, &number));
    CU_ASSERT_EQUAL(fill(&ages, ahead, 1), DGG_OK);
    CU_ASSERT_FALSE(dgg_ages_half_life(&ages, &number));
    dgg_ages_destroy(&ages);
}

static dgg_status fill_and_destroy(void)
{
    const int list[] = { 1, 40, 400 };
    dgg_ages ages = { 0 };
    dgg_status status = fill(&ages, list, 3);
    dgg_ages_destroy(&ages);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy());
}

SUITE("graph/half_life",
      { "half of the citations are no older", half_of_the_citations_are_no_older },
      { "the Price index is of five years", the_price_index_is_of_five_years },
      { "citations of what is to come have no age", citations_of_what_is_to_come_have_no_age },
      { "nothing has no half-life", nothing_has_no_half_life },
      { "survives refused memory", survives_refused_memory })
