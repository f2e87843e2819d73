#include "graph/cited_years.h"

#include "tests/support/suite.h"

static void the_median_is_of_five_years(void)
{
    const size_t counts[] = { 1, 2, 9, 3, 4, 100, 2 };
    CU_ASSERT_EQUAL(dgg_cited_years_deviation(counts, 7, 2), 9 - 3);
    CU_ASSERT_EQUAL(dgg_cited_years_deviation(counts, 7, 3), 3 - 4);
    CU_ASSERT_EQUAL(dgg_cited_years_deviation(counts, 7, 0), 1 - 2);   /* of 1, 2, 9 */
    CU_ASSERT_EQUAL(dgg_cited_years_deviation(counts, 7, 1), 2 - 2.5); /* of 1, 2, 3, 9 */
    CU_ASSERT_EQUAL(dgg_cited_years_deviation(counts, 7, 6), 2 - 4.0); /* of 2, 4, 100 */
    CU_ASSERT_EQUAL(dgg_cited_years_deviation(counts, 1, 0), 0);
}

static void a_peak_stands_above_its_neighbours(void)
{
    const size_t counts[] = { 1, 2, 9, 3, 4, 100, 2 }, flat[] = { 5, 5, 5 };
    const bool peaks[] = { false, false, true, false, false, true, false };
    for (size_t i = 0; i < 7; i++) {
        CU_ASSERT_EQUAL(dgg_cited_years_is_peak(counts, 7, i), peaks[i]);
    }
    CU_ASSERT_FALSE(dgg_cited_years_is_peak(flat, 3, 1));
    CU_ASSERT_FALSE(dgg_cited_years_is_peak(flat, 1, 0));
}

SUITE("graph/cited_years", { "the median is of five years", the_median_is_of_five_years },
      { "a peak stands above its neighbours", a_peak_stands_above_its_neighbours })
