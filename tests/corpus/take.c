#include "corpus/take.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const char document[] =
    "{ \"text\": \"maps\", \"yes\": true, \"number\": 1.5, \"count\": 7,\n"
    "  \"none\": null, \"list\": [\"a\", \"b\"], \"mixed\": [\"a\", 1] }";

typedef struct opened {
    dgg_json *json;
    dgg_taking from;
} opened;

static opened open_document(void)
{
    opened o = { 0 };
    CU_ASSERT_EQUAL(dgg_json_read(&o.json, dgg_text_of(document), NULL), DGG_OK);
    o.from = (dgg_taking){ o.json, dgg_json_root(o.json) };
    return o;
}

static void values_of_the_right_kind_are_taken(void)
{
    opened o = open_document();
    dgg_text text = { 0 };
    bool yes = false;
    double number = 0;
    uint32_t count = 0;
    CU_ASSERT_EQUAL(dgg_take_text(&o.from, "text", &text, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_take_boolean(&o.from, "yes", &yes, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_take_number(&o.from, "number", &number, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_take_count(&o.from, "count", 7, &count, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(text, "maps"));
    CU_ASSERT_TRUE(yes);
    CU_ASSERT_EQUAL(number, 1.5);
    CU_ASSERT_EQUAL(count, 7);
    dgg_json_destroy(&o.json);
}

static void what_is_not_there_changes_nothing(void)
{
    opened o = open_document();
    dgg_text text = dgg_text_of("as it was");
    uint32_t count = 3;
    const dgg_json_value *children = o.from.object;
    CU_ASSERT_EQUAL(dgg_take_text(&o.from, "nowhere", &text, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_take_text(&o.from, "none", &text, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_take_count(&o.from, "none", 9, &count, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_take_children(&o.from, "none", DGG_JSON_ARRAY, &children, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(text, "as it was"));
    CU_ASSERT_EQUAL(count, 3);
    CU_ASSERT_PTR_NULL(children);
    CU_ASSERT_PTR_NULL(dgg_take_first(children));
    dgg_json_destroy(&o.json);
}

static void the_wrong_kind_is_refused_at_its_place(void)
{
    opened o = open_document();
    dgg_text text = { 0 };
    bool yes = false;
    uint32_t count = 0;
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_take_text(&o.from, "count", &text, &error), DGG_BAD_INPUT);
    CU_ASSERT_STRING_EQUAL(error.message, "'count' is a number, not a text");
    CU_ASSERT_EQUAL(error.line, 1);
    CU_ASSERT_EQUAL(error.column, 56);
    CU_ASSERT_EQUAL(dgg_take_boolean(&o.from, "text", &yes, NULL), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(dgg_take_count(&o.from, "number", 9, &count, NULL), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(dgg_take_count(&o.from, "count", 6, &count, NULL), DGG_BAD_INPUT);
    dgg_json_destroy(&o.json);
}

static void lists_hold_only_texts(void)
{
    opened o = open_document();
    dgg_arena *arena = NULL;
    dgg_texts texts = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_take_texts(&o.from, "list", &arena, &texts, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(texts.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(texts.items[1], "b"));
    CU_ASSERT_EQUAL(dgg_take_texts(&o.from, "mixed", &arena, &texts, &error), DGG_BAD_INPUT);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "holds a number"));
    CU_ASSERT_EQUAL(error.line, 2);
    CU_ASSERT_EQUAL(texts.count, 2);
    dgg_arena_release(&arena);
    dgg_json_destroy(&o.json);
}

static dgg_status take_and_forget(void)
{
    dgg_arena *arena = NULL;
    dgg_texts texts = { 0 };
    dgg_json *json = NULL;
    dgg_status status = dgg_json_read(&json, dgg_text_of(document), NULL);
    if (status == DGG_OK) {
        const dgg_taking from = { json, dgg_json_root(json) };
        status = dgg_take_texts(&from, "list", &arena, &texts, NULL);
    }
    dgg_arena_release(&arena);
    dgg_json_destroy(&json);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(take_and_forget());
}

SUITE("corpus/take", { "values of the right kind are taken", values_of_the_right_kind_are_taken },
      { "what is not there changes nothing", what_is_not_there_changes_nothing },
      { "the wrong kind is refused at its place", the_wrong_kind_is_refused_at_its_place },
      { "lists hold only texts", lists_hold_only_texts },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
