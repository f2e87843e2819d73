#include "base/json.h"

#include <math.h>

#include "tests/support/tables.h"

static void tables_are_objects_in_a_list(void)
{
    dgg_table tables[2] = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_themes(&tables[0]), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(fill_empty(&tables[1]), DGG_OK);
    is_written_as(tables, 2, "json",
                  "{\n"
                  "  \"tables\": [\n"
                  "    {\n"
                  "      \"key\": \"themes\",\n"
                  "      \"title\": \"Papers by theme\",\n"
                  "      \"note\": \"each paper counts once\",\n"
                  "      \"columns\": [\n"
                  "        {\"key\":\"theme\",\"name\":\"Theme\"},\n"
                  "        {\"key\":\"papers\",\"name\":\"Papers\"},\n"
                  "        {\"key\":\"share\",\"name\":\"Share\"}\n"
                  "      ],\n"
                  "      \"rows\": [\n"
                  "        {\"theme\":\"智慧城市\",\"papers\":12,\"share\":0.625},\n"
                  "        {\"theme\":\"data centres\",\"papers\":7,\"share\":null}\n"
                  "      ]\n"
                  "    },\n"
                  "    {\n"
                  "      \"key\": \"years\",\n"
                  "      \"title\": \"Papers by year\",\n"
                  "      \"note\": \"\",\n"
                  "      \"columns\": [\n"
                  "        {\"key\":\"year\",\"name\":\"Year\"}\n"
                  "      ],\n"
                  "      \"rows\": []\n"
                  "    }\n"
                  "  ]\n"
                  "}\n");
    is_written_as(tables, 0, "json", "{\n  \"tables\": []\n}\n");
    dgg_table_destroy(&tables[0]);
    dgg_table_destroy(&tables[1]);
}

static void hostile_texts_read_back_as_they_were(void)
{
    static const char *const texts[] = { "</script><script>alert(1)</script>", "\"},{\"",
                                         "a\nb\t\\", "智慧城市", "\u2028" };
    enum { COUNT = sizeof texts / sizeof *texts };
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_texts(&table, texts, COUNT), DGG_OK);
    char *bytes = written_copy(&table, 1, "json");
    CU_ASSERT_PTR_NULL(strchr(bytes, '<'));
    dgg_json *json = NULL;
    CU_ASSERT_EQUAL_FATAL(dgg_json_read(&json, dgg_text_of(bytes), NULL), DGG_OK);
    const dgg_json_value *first = dgg_json_first(dgg_json_get(dgg_json_root(json), "tables"));
    const dgg_json_value *row = dgg_json_first(dgg_json_get(first, "rows"));
    for (size_t i = 0; i < COUNT; i++) {
        CU_ASSERT_PTR_NOT_NULL_FATAL(row);
        CU_ASSERT_TRUE(dgg_text_is(dgg_json_string(dgg_json_get(row, "title")), texts[i]));
        row = dgg_json_next(row);
    }
    CU_ASSERT_PTR_NULL(row);
    dgg_json_destroy(&json);
    dgg_table_destroy(&table);
    free(bytes);
}

static void numbers_keep_all_digits(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(add_column(&table, "a", "A", 2), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(add_column(&table, "b", "B", 2), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(add_column(&table, "c", "C", 2), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_number(&table, 1.0 / 3, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_count(&table, 1234567890123456, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_number(&table, (double)NAN, NULL), DGG_OK);
    char *bytes = written_copy(&table, 1, "json");
    CU_ASSERT_PTR_NOT_NULL(
        strstr(bytes, "{\"a\":0.3333333333333333,\"b\":1234567890123456,\"c\":null}"));
    dgg_table_destroy(&table);
    free(bytes);
}

SUITE("layouts/reports/json", { "tables are objects in a list", tables_are_objects_in_a_list },
      { "hostile texts read back as they were", hostile_texts_read_back_as_they_were },
      { "numbers keep all digits", numbers_keep_all_digits })
