#include "base/buffer.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void prints_behind_what_is_there(void)
{
    dgg_buffer buffer = { 0 };
    CU_ASSERT_EQUAL(dgg_buffer_print(&buffer, NULL, "node %d", 1), DGG_OK);
    CU_ASSERT_EQUAL(dgg_buffer_print(&buffer, NULL, " and %s", "more"), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(buffer.length, strlen("node 1 and more"));
    CU_ASSERT_EQUAL(memcmp(buffer.bytes, "node 1 and more", buffer.length), 0);
    dgg_buffer_destroy(&buffer);
}

static void nothing_may_be_added(void)
{
    dgg_buffer buffer = { 0 };
    CU_ASSERT_EQUAL(dgg_buffer_add(&buffer, (dgg_text){ 0 }, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_buffer_print(&buffer, NULL, "%s", ""), DGG_OK);
    CU_ASSERT_EQUAL(dgg_buffer_text(&buffer).length, 0);
    dgg_buffer_destroy(&buffer);
    dgg_buffer_destroy(&buffer);
}

static void what_overflows_is_refused(void)
{
    dgg_buffer buffer = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_buffer_add(&buffer, dgg_text_of("On maps"), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_buffer_reserve(&buffer, SIZE_MAX - 3, &error), DGG_OUT_OF_MEMORY);
    CU_ASSERT_EQUAL(error.status, DGG_OUT_OF_MEMORY);
    CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&buffer), "On maps"));
    dgg_buffer_destroy(&buffer);
}

static dgg_status add_and_forget(void)
{
    dgg_buffer buffer = { 0 };
    dgg_status status = DGG_OK;
    for (int i = 0; status == DGG_OK && i < 1000; i++) {
        status = dgg_buffer_add(&buffer, dgg_text_of("On maps"), NULL);
    }
    dgg_buffer_destroy(&buffer);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(add_and_forget());
}

SUITE("base/buffer", { "prints behind what is there", prints_behind_what_is_there },
      { "nothing may be added", nothing_may_be_added },
      { "what overflows is refused", what_overflows_is_refused },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
