#include "corpus/readers/csl_json/names.h"

#include <stdio.h>

#include "base/buffer.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_status take(const char *people, dgg_names *list)
{
    dgg_json *json = NULL;
    dgg_status status = dgg_json_read(&json, dgg_text_of(people), NULL);
    if (status == DGG_OK) {
        status = dgg_csl_names(list, dgg_json_root(json), NULL);
    }
    dgg_json_destroy(&json);
    return status;
}

/* The names, each in brackets. */
static bool are(const char *people, const char *wanted)
{
    dgg_names list = { 0 };
    dgg_buffer told = { 0 };
    CU_ASSERT_EQUAL(take(people, &list), DGG_OK);
    for (size_t i = 0; i < list.count; i++) {
        dgg_buffer_print(&told, NULL, "[%.*s]", (int)list.texts[i].length, list.texts[i].start);
    }
    bool is_right = dgg_text_is(dgg_buffer_text(&told), wanted);
    if (!is_right) {
        printf("%s is %.*s\n", people, (int)told.length, told.bytes);
    }
    dgg_buffer_destroy(&told);
    dgg_names_destroy(&list);
    return is_right;
}

static void parts_of_names_are_joined(void)
{
    CU_ASSERT_TRUE(are("[{\"family\": \"Smith\", \"given\": \"Jane A.\"}, {\"family\": \"Plato\"}]",
                       "[Smith, Jane A.][Plato]"));
    CU_ASSERT_TRUE(are("[{\"non-dropping-particle\": \"van der\", \"family\": \"Berg\", "
                       "\"given\": \"Jan\"}]",
                       "[van der Berg, Jan]"));
    CU_ASSERT_TRUE(are("[{\"dropping-particle\": \"d'\", \"family\": \"Jones\", \"given\": \"J\"}]",
                       "[d'Jones, J]"));
    CU_ASSERT_TRUE(are("[{\"dropping-particle\": \"de\", \"non-dropping-particle\": \"La\", "
                       "\"family\": \"Fontaine\"}]",
                       "[de La Fontaine]"));
    CU_ASSERT_TRUE(are("[{\"family\": \"King\", \"given\": \"Martin\", \"suffix\": \"Jr.\"}]",
                       "[King, Martin, Jr.]"));
}

static void names_in_one_piece_stay_so(void)
{
    CU_ASSERT_TRUE(are("[{\"literal\": \"World  Bank\"}, {\"name\": \"FAO\"}, "
                       "{\"family\": \"Doe Co.\", \"isInstitution\": true}]",
                       "[World Bank][FAO][Doe Co.]"));
    CU_ASSERT_TRUE(are("[{\"family\": \"王\", \"given\": \"伟\"}]", "[王伟]"));
}

static void other_shapes_are_read_too(void)
{
    CU_ASSERT_TRUE(are("\"Smith, J.; Doe, K.\"", "[Smith, J.][Doe, K.]"));
    CU_ASSERT_TRUE(are("[\"Smith, J.\", {}, null, 7]", "[Smith, J.]"));
    CU_ASSERT_TRUE(are("{\"family\": \"Smith\"}", "[Smith]"));
    CU_ASSERT_TRUE(are("null", ""));
    CU_ASSERT_TRUE(are("[]", ""));
}

static dgg_status take_and_forget(void)
{
    dgg_names list = { 0 };
    dgg_status status = take("[{\"family\": \"Smith\", \"given\": \"Jane\"}, \"Doe, K.\"]", &list);
    dgg_names_destroy(&list);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(take_and_forget());
}

SUITE("corpus/readers/csl_json/names", { "parts of names are joined", parts_of_names_are_joined },
      { "names in one piece stay so", names_in_one_piece_stay_so },
      { "other shapes are read too", other_shapes_are_read_too },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
