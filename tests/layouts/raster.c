#include "layouts/raster.h"

#include <string.h>

#include "base/memory.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const char red[] = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\">"
                          "<rect width=\"40\" height=\"20\" fill=\"#FF0000\"/></svg>";

static unsigned number_at(const dgg_buffer *png, size_t place)
{
    const unsigned char *bytes = (const unsigned char *)png->bytes + place;
    return (unsigned)bytes[0] << 24 | (unsigned)bytes[1] << 16 | (unsigned)bytes[2] << 8 | bytes[3];
}

static void it_is_as_wide_as_asked_for(void)
{
    dgg_buffer png = { 0 };
    CU_ASSERT_EQUAL(dgg_buffer_add(&png, dgg_text_of("before"), NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_raster_png(dgg_text_of(red), 80, 300, &png, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(memcmp(png.bytes, "before\x89PNG\r\n\x1A\n", 14), 0);
    CU_ASSERT_EQUAL(number_at(&png, 6 + 16), 80);
    CU_ASSERT_EQUAL(number_at(&png, 6 + 20), 40);
    dgg_buffer_destroy(&png);
}

/* The check of the chunk was computed by another program. */
static void it_says_how_large_to_print_it(void)
{
    dgg_buffer png = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_raster_png(dgg_text_of(red), 80, 300, &png, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(memcmp(png.bytes + 33, "\0\0\0\x09pHYs\0\0\x2E\x23\0\0\x2E\x23\x01", 17),
                          0);
    CU_ASSERT_EQUAL(number_at(&png, 33 + 17), 0x78A53F76);
    CU_ASSERT_EQUAL(memcmp(png.bytes + png.length - 8, "IEND", 4), 0);
    dgg_buffer_destroy(&png);
}

static void what_is_no_picture_is_refused(void)
{
    dgg_buffer png = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_raster_png(dgg_text_of("<svg"), 80, 300, &png, &error), DGG_BAD_INPUT);
    CU_ASSERT_TRUE(strlen(error.message) > 0);
    CU_ASSERT_EQUAL(dgg_raster_png(dgg_text_of(red), 80000, 300, &png, NULL), DGG_BAD_REQUEST);
    CU_ASSERT_EQUAL(png.length, 0);
    dgg_buffer_destroy(&png);
}

static void a_page_is_written_without_a_date(void)
{
    dgg_buffer pdf = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_raster_pdf(dgg_text_of(red), "Red", &pdf, NULL), DGG_OK);
    CU_ASSERT_EQUAL(memcmp(pdf.bytes, "%PDF-", 5), 0);
    dgg_text file = dgg_buffer_text(&pdf);
    CU_ASSERT_TRUE(dgg_text_find(file, dgg_text_of("MediaBox [ 0 0 30 15 ]")) < file.length);
    CU_ASSERT_EQUAL(dgg_text_find(file, dgg_text_of("Date")), file.length);
    CU_ASSERT_EQUAL(dgg_raster_pdf(dgg_text_of("<svg"), "Red", &pdf, NULL), DGG_BAD_INPUT);
    dgg_buffer_destroy(&pdf);
}

static dgg_status draw_and_forget(void)
{
    dgg_buffer png = { 0 };
    dgg_status status = dgg_raster_png(dgg_text_of(red), 10, 300, &png, NULL);
    dgg_buffer_destroy(&png);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(draw_and_forget());
}

SUITE("layouts/raster", { "it is as wide as asked for", it_is_as_wide_as_asked_for },
      { "it says how large to print it", it_says_how_large_to_print_it },
      { "what is no picture is refused", what_is_no_picture_is_refused },
      { "a page is written without a date", a_page_is_written_without_a_date },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
