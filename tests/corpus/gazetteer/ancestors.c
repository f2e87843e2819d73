#include "corpus/gazetteer.h"

#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "tests/support/suite.h"

/* A gazetteer of locations with their parents: "a < b c" and "b" are two of them. */
static dgg_status read(dgg_gazetteer *places, const char *const *lines, dgg_error *error)
{
    dgg_buffer text = { 0 };
    dgg_buffer_print(&text, NULL, "{ \"format\": \"dggraph-gazetteer/1\", \"locations\": [");
    for (size_t i = 0; lines[i] != NULL; i++) {
        dgg_text rest = dgg_text_of(lines[i]);
        dgg_text id = dgg_text_cut(&rest, ' ');
        dgg_text_cut(&rest, ' ');
        dgg_buffer_print(&text, NULL, "%s\n{ \"id\": \"%.*s\", \"part_of\": [", i > 0 ? "," : "",
                         (int)id.length, id.start);
        for (bool is_first = true; rest.length > 0; is_first = false) {
            dgg_text parent = dgg_text_cut(&rest, ' ');
            dgg_buffer_print(&text, NULL, "%s\"%.*s\"", is_first ? "" : ", ", (int)parent.length,
                             parent.start);
        }
        dgg_buffer_print(&text, NULL, "] }");
    }
    dgg_buffer_print(&text, NULL, "] }");
    dgg_status status = dgg_gazetteer_read_text(places, dgg_buffer_text(&text), NULL, error);
    dgg_buffer_destroy(&text);
    return status;
}

static bool has_ancestors(const dgg_gazetteer *places, size_t location, const char *expected)
{
    dgg_buffer all = { 0 };
    const dgg_texts *ancestors = &places->locations[location].location.ancestors;
    for (size_t i = 0; i < ancestors->count; i++) {
        dgg_buffer_add(&all, dgg_text_of(i > 0 ? " " : ""), NULL);
        dgg_buffer_add(&all, ancestors->items[i], NULL);
    }
    bool is_equal = dgg_text_is(dgg_buffer_text(&all), expected);
    dgg_buffer_destroy(&all);
    return is_equal;
}

static void the_way_of_the_first_parents_goes_first(void)
{
    static const char *const lines[] = { "shenzhen < CN-GD gba prd",
                                         "CN-GD < CN",
                                         "gba < CN south",
                                         "prd < CN-GD",
                                         "CN < asia",
                                         "asia",
                                         "south < asia",
                                         NULL };
    dgg_gazetteer places = { 0 };
    CU_ASSERT_EQUAL_FATAL(read(&places, lines, NULL), DGG_OK);
    CU_ASSERT_TRUE(has_ancestors(&places, 0, "CN-GD CN asia gba prd south"));
    CU_ASSERT_TRUE(has_ancestors(&places, 2, "CN asia south"));
    CU_ASSERT_TRUE(has_ancestors(&places, 5, ""));
    dgg_gazetteer_destroy(&places);
}

static void a_parent_that_is_not_there_is_told(void)
{
    static const char *const lines[] = { "a", "b < a c", NULL };
    dgg_gazetteer places = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(read(&places, lines, &error), DGG_BAD_INPUT);
    CU_ASSERT_STRING_EQUAL(error.message, "no location 'c'");
    CU_ASSERT_EQUAL(error.line, 3);
    CU_ASSERT_EQUAL(error.column, 31);
    dgg_gazetteer_destroy(&places);
}

static void a_circle_is_told(void)
{
    static const char *const first[] = { "x < a", "a < b", "b < c", "c < a", NULL };
    static const char *const second[] = { "a < z b", "b < z a", "z", NULL };
    static const char *const itself[] = { "a < a", NULL };
    static const char *const *const all[] = { first, second, itself };
    static const long lines[] = { 3, 2, 2 };
    for (size_t i = 0; i < 3; i++) {
        dgg_gazetteer places = { 0 };
        dgg_error error = { 0 };
        CU_ASSERT_EQUAL(read(&places, all[i], &error), DGG_BAD_INPUT);
        CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "'a' is part of itself"));
        CU_ASSERT_EQUAL(error.line, lines[i]);
        dgg_gazetteer_destroy(&places);
    }
}

static void too_many_levels_are_told(void)
{
    enum { LEVELS = 70 };
    char rooms[LEVELS][16];
    const char *lines[LEVELS + 1] = { NULL };
    for (int i = 0; i < LEVELS; i++) {
        snprintf(rooms[i], sizeof rooms[i], i + 1 < LEVELS ? "l%d < l%d" : "l%d", i, i + 1);
        lines[i] = rooms[i];
    }
    dgg_gazetteer places = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(read(&places, lines, &error), DGG_BAD_INPUT);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "more than 64 others"));
    dgg_gazetteer_destroy(&places);
}

SUITE("corpus/gazetteer/ancestors",
      { "the way of the first parents goes first", the_way_of_the_first_parents_goes_first },
      { "a parent that is not there is told", a_parent_that_is_not_there_is_told },
      { "a circle is told", a_circle_is_told },
      { "too many levels are told", too_many_levels_are_told })
