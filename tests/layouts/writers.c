#include "layouts/writers.h"

#include <string.h>

#include "tests/support/suite.h"

static void every_format_says_what_it_is(void)
{
    size_t count = 0;
    for (; dgg_writers.rows[count] != NULL; count++) {
        CU_ASSERT_TRUE(strlen(dgg_writers.rows[count]->summary) > 0);
        const dgg_writer *writer = (const dgg_writer *)dgg_writers.rows[count];
        CU_ASSERT_TRUE(writer->write != NULL || writer->write_files != NULL);
        CU_ASSERT_TRUE(!writer->has_parts || writer->write != NULL);
    }
    CU_ASSERT_TRUE(count > 0);
    CU_ASSERT_STRING_EQUAL(dgg_writers.name, "writers");
}

static void a_full_disk_is_no_success(void)
{
    FILE *full = fopen("/dev/full", "w");
    setvbuf(full, NULL, _IONBF, 0);
    CU_ASSERT_EQUAL(dgg_written(full, NULL), DGG_OK);
    fputs("text", full);
    CU_ASSERT_EQUAL(dgg_written(full, NULL), DGG_CANNOT_WRITE);
    fclose(full);
}

SUITE("layouts/writers", { "every format says what it is", every_format_says_what_it_is },
      { "a full disk is no success", a_full_disk_is_no_success })
