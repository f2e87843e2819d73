#include "corpus/entries.h"

#include <string.h>

#include "corpus/corpus.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_arena *arena;
static dgg_error error;

/* The values of "it" in a file that says nothing else. */
static dgg_entries opened(const char *text)
{
    dgg_entries entries = { .arena = &arena, .error = &error };
    error = (dgg_error){ 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_entries_open(&entries, dgg_text_of(text), "test/1"), DGG_OK);
    return entries;
}

static void forget(dgg_entries *entries)
{
    dgg_entries_close(entries);
    dgg_arena_release(&arena);
}

static void values_of_the_right_kind_are_taken(void)
{
    dgg_entries entries = opened("{ \"format\": \"test/1\", \"name\": \"A\", \"is\": true, "
                                 "\"at\": -2.5, \"list\": [\"x\", \"y\"], \"none\": null }");
    const dgg_json_value *root = dgg_json_root(entries.json), *list = NULL;
    dgg_text name = { 0 };
    bool is_true = false;
    double number = 0;
    CU_ASSERT_EQUAL(dgg_entries_text(&entries, root, "name", &name), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(name, "A"));
    CU_ASSERT_EQUAL(dgg_entries_boolean(&entries, root, "is", &is_true), DGG_OK);
    CU_ASSERT_TRUE(is_true);
    CU_ASSERT_EQUAL(dgg_entries_number(&entries, root, "at", &number), DGG_OK);
    CU_ASSERT_EQUAL(number, -2.5);
    CU_ASSERT_EQUAL(dgg_entries_array(&entries, root, "list", &list), DGG_OK);
    CU_ASSERT_EQUAL(dgg_json_count(list), 2);
    forget(&entries);
}

static void what_is_absent_or_null_changes_nothing(void)
{
    dgg_entries entries = opened("{ \"format\": \"test/1\", \"none\": null }");
    const dgg_json_value *root = dgg_json_root(entries.json), *value = root;
    static const char *const keys[] = { "none", "absent" };
    for (size_t i = 0; i < 2; i++) {
        dgg_text text = dgg_text_of("as before");
        dgg_texts texts = { 0 };
        double number = 7;
        bool is_true = true;
        CU_ASSERT_EQUAL(dgg_entries_text(&entries, root, keys[i], &text), DGG_OK);
        CU_ASSERT_TRUE(dgg_text_is(text, "as before"));
        CU_ASSERT_EQUAL(dgg_entries_points(&entries, root, keys[i], &number), DGG_OK);
        CU_ASSERT_EQUAL(number, 7);
        CU_ASSERT_EQUAL(dgg_entries_boolean(&entries, root, keys[i], &is_true), DGG_OK);
        CU_ASSERT_TRUE(is_true);
        CU_ASSERT_EQUAL(dgg_entries_texts(&entries, root, keys[i], &texts), DGG_OK);
        CU_ASSERT_EQUAL(texts.count, 0);
        CU_ASSERT_EQUAL(dgg_entries_object(&entries, root, keys[i], &value), DGG_OK);
        CU_ASSERT_PTR_NULL(value);
    }
    forget(&entries);
}

static void values_of_another_kind_are_refused(void)
{
    dgg_entries entries = opened("{ \"format\": \"test/1\",\n\"it\": [1, \"\"], \"below\": -1 }");
    const dgg_json_value *root = dgg_json_root(entries.json), *value = NULL;
    dgg_text text = { 0 };
    dgg_texts texts = { 0 };
    double points = 0;
    CU_ASSERT_EQUAL(dgg_entries_text(&entries, root, "it", &text), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(error.line, 2);
    CU_ASSERT_EQUAL(error.column, 7);
    CU_ASSERT_STRING_EQUAL(error.message, "it must be a text, not a list");
    CU_ASSERT_EQUAL(dgg_entries_object(&entries, root, "it", &value), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(dgg_entries_texts(&entries, root, "it", &texts), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(dgg_entries_points(&entries, root, "below", &points), DGG_BAD_INPUT);
    value = dgg_json_next(dgg_json_first(dgg_json_get(root, "it")));
    CU_ASSERT_EQUAL(dgg_entries_text_of(&entries, value, &text), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(dgg_entries_id(&entries, root, &text), DGG_BAD_INPUT);
    forget(&entries);
}

static void lists_are_added_up(void)
{
    dgg_entries entries =
        opened("{ \"format\": \"test/1\", \"en\": [\"a\"], \"zh\": [\"b\", \"c\"] }");
    const dgg_json_value *root = dgg_json_root(entries.json);
    dgg_texts texts = { 0 };
    CU_ASSERT_EQUAL(dgg_entries_texts(&entries, root, "en", &texts), DGG_OK);
    CU_ASSERT_EQUAL(dgg_entries_texts(&entries, root, "zh", &texts), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(texts.count, 3);
    CU_ASSERT_TRUE(dgg_text_is(texts.items[0], "a") && dgg_text_is(texts.items[2], "c"));
    forget(&entries);
}

static void only_a_failure_without_a_place_gets_one(void)
{
    dgg_entries entries = opened("{ \"format\": \"test/1\",\n \"it\": 1 }");
    const dgg_json_value *value = dgg_json_get(dgg_json_root(entries.json), "it");
    CU_ASSERT_EQUAL(dgg_entries_place(&entries, value, DGG_OK), DGG_OK);
    CU_ASSERT_EQUAL(error.line, 0);
    CU_ASSERT_EQUAL(dgg_entries_place(&entries, value, DGG_BAD_INPUT), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(error.line, 2);
    error.line = 9;
    dgg_entries_place(&entries, value, DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(error.line, 9);
    forget(&entries);
}

static void fields_have_their_points(void)
{
    dgg_entries entries = opened("{ \"format\": \"test/1\", \"fields\": { \"keywords\": 4 } }");
    double points[DGG_FIELD_COUNT] = { 3, 2, 1 };
    CU_ASSERT_EQUAL(dgg_entries_fields(&entries, dgg_json_root(entries.json), points), DGG_OK);
    CU_ASSERT_EQUAL(points[DGG_TITLE], 3);
    CU_ASSERT_EQUAL(points[DGG_KEYWORDS], 4);
    forget(&entries);
}

static dgg_status read_and_forget(void)
{
    dgg_status status = DGG_OK;
    dgg_arena *mine = NULL;
    dgg_entries entries = { .arena = &mine };
    dgg_texts texts = { 0 };
    DGG_TRY(dgg_entries_open(&entries, dgg_text_of("{ \"format\": \"test/1\", \"it\": [\"a\"] }"),
                             "test/1"));
    DGG_TRY(dgg_entries_texts(&entries, dgg_json_root(entries.json), "it", &texts));
done:
    dgg_entries_close(&entries);
    dgg_arena_release(&mine);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/entries",
      { "values of the right kind are taken", values_of_the_right_kind_are_taken },
      { "what is absent or null changes nothing", what_is_absent_or_null_changes_nothing },
      { "values of another kind are refused", values_of_another_kind_are_refused },
      { "lists are added up", lists_are_added_up },
      { "only a failure without a place gets one", only_a_failure_without_a_place_gets_one },
      { "fields have their points", fields_have_their_points },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
