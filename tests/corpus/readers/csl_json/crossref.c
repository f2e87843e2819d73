#include "corpus/readers/csl_json/crossref.h"

#include <stdio.h>

#include "base/buffer.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

typedef dgg_status taking(dgg_names *list, const dgg_json_value *item, dgg_error *error);

static dgg_status take_from(taking *take, const char *item, dgg_names *list)
{
    dgg_json *json = NULL;
    dgg_status status = dgg_json_read(&json, dgg_text_of(item), NULL);
    if (status == DGG_OK) {
        status = take(list, dgg_json_root(json), NULL);
    }
    dgg_json_destroy(&json);
    return status;
}

/* What is taken, each in brackets. */
static bool are(taking *take, const char *item, const char *wanted)
{
    dgg_names list = { 0 };
    dgg_buffer told = { 0 };
    CU_ASSERT_EQUAL(take_from(take, item, &list), DGG_OK);
    for (size_t i = 0; i < list.count; i++) {
        dgg_buffer_print(&told, NULL, "[%.*s]", (int)list.texts[i].length, list.texts[i].start);
    }
    bool is_right = dgg_text_is(dgg_buffer_text(&told), wanted);
    if (!is_right) {
        printf("%s is %.*s\n", item, (int)told.length, told.bytes);
    }
    dgg_buffer_destroy(&told);
    dgg_names_destroy(&list);
    return is_right;
}

static const char cited[] =
    "{\"reference\": [{\"key\": \"b1\", \"DOI\": \"10.1080/a\"}, {\"key\": \"b2\"},"
    "{\"unstructured\": \"Doe, <i>On maps</i>, 2019\", \"DOI\": \"10.1080/b\", \"year\": \"2019\"},"
    "{\"author\": \"Smith\", \"year\": 2018, \"article-title\": \"Towns\", \"journal-title\": "
    "\"Maps\"}]}";

static void references_are_lines(void)
{
    CU_ASSERT_TRUE(are(dgg_csl_references, cited,
                       "[10.1080/a][Doe, On maps, 2019, DOI 10.1080/b][Smith, 2018, Towns, Maps]"));
    CU_ASSERT_TRUE(are(dgg_csl_references, "{\"reference\": [7, null, \"x\"]}", ""));
    CU_ASSERT_TRUE(are(dgg_csl_references, "{\"reference\": 7}", ""));
    CU_ASSERT_TRUE(are(dgg_csl_references, "{}", ""));
}

static void institutions_stand_with_the_authors(void)
{
    CU_ASSERT_TRUE(are(dgg_csl_institutions,
                       "{\"author\": [{\"affiliation\": [{\"name\": \"Maps, Oslo University\"}]},"
                       "{\"affiliation\": []}, {}, {\"affiliation\": [{\"name\": \"FAO\"}]}]}",
                       "[Oslo University][FAO]"));
    CU_ASSERT_TRUE(are(dgg_csl_institutions, "{\"author\": \"Doe\"}", ""));
}

static dgg_status take_and_forget(void)
{
    dgg_names list = { 0 };
    dgg_status status = take_from(dgg_csl_references, cited, &list);
    if (status == DGG_OK) {
        status = take_from(dgg_csl_institutions,
                           "{\"author\": [{\"affiliation\": [{\"name\": \"FAO\"}]}]}", &list);
    }
    dgg_names_destroy(&list);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(take_and_forget());
}

SUITE("corpus/readers/csl_json/crossref", { "references are lines", references_are_lines },
      { "institutions stand with the authors", institutions_stand_with_the_authors },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
