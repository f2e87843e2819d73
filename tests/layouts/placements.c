#include "layouts/placements.h"

#include "tests/support/suite.h"

static void every_row_can_place(void)
{
    for (size_t i = 0; dgg_placements.rows[i] != NULL; i++) {
        const dgg_placement *placement = (const dgg_placement *)dgg_placements.rows[i];
        CU_ASSERT_PTR_NOT_NULL(placement->row.summary);
        CU_ASSERT_PTR_NOT_NULL(placement->place);
        CU_ASSERT_TRUE(placement->attempts > 0);
    }
}

SUITE("layouts/placements", { "every row can place", every_row_can_place })
