#include "program/exits.h"

#include "tests/support/suite.h"

static void every_status_has_its_number(void)
{
    CU_ASSERT_EQUAL(dgg_exit_of(DGG_OK), 0);
    CU_ASSERT_EQUAL(dgg_exit_of(DGG_UNKNOWN_NAME), 2);
    CU_ASSERT_EQUAL(dgg_exit_of(DGG_BAD_INPUT), 65);
    CU_ASSERT_EQUAL(dgg_exit_of(DGG_BAD_REQUEST), 65);
    CU_ASSERT_EQUAL(dgg_exit_of(DGG_NO_INPUT), 66);
    CU_ASSERT_EQUAL(dgg_exit_of(DGG_MISSING_PART), 69);
    CU_ASSERT_EQUAL(dgg_exit_of(DGG_OUT_OF_MEMORY), 70);
    CU_ASSERT_EQUAL(dgg_exit_of(DGG_LIBRARY_FAILED), 70);
    CU_ASSERT_EQUAL(dgg_exit_of(DGG_CANNOT_CREATE), 73);
    CU_ASSERT_EQUAL(dgg_exit_of(DGG_CANNOT_WRITE), 74);
}

SUITE("program/exits", { "every status has its number", every_status_has_its_number })
