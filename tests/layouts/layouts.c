#include "layouts/layouts.h"

#include "tests/support/analysed.h"
#include "tests/support/suite.h"

static dgg_status write_as(const char *format, dgg_part part, dgg_error *error)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    dgg_status status =
        dgg_graph_write(&analysed, &(dgg_choices){ .part = part }, format, out, error);
    fclose(out);
    CU_ASSERT_EQUAL(length > 0, status == DGG_OK);
    free(text);
    return status;
}

static void an_unknown_format_is_named_and_the_nearest_suggested(void)
{
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(write_as("jsn", DGG_WHOLE, &error), DGG_UNKNOWN_NAME);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "'jsn'"));
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "did you mean 'json'"));
}

static void a_format_of_one_piece_is_refused_in_parts(void)
{
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(write_as("json", DGG_NODES, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "json"));
    CU_ASSERT_EQUAL(write_as("json", DGG_WHOLE, NULL), DGG_OK);
}

SUITE("layouts/layouts",
      { "an unknown format is named and the nearest suggested",
        an_unknown_format_is_named_and_the_nearest_suggested },
      { "a format of one piece is refused in parts", a_format_of_one_piece_is_refused_in_parts })
