#include "corpus/readers/pasted/names.h"

#include "base/buffer.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static size_t count(const char *line)
{
    return dgg_pasted_count_names(dgg_text_of(line));
}

/* The names, each in brackets. */
static bool takes(const char *line, const char *wanted)
{
    dgg_arena *arena = NULL;
    dgg_texts names = { 0 };
    dgg_buffer told = { 0 };
    CU_ASSERT_EQUAL(dgg_pasted_take_names(dgg_text_of(line), &arena, &names, NULL), DGG_OK);
    for (size_t i = 0; i < names.count; i++) {
        dgg_buffer_print(&told, NULL, "[%.*s]", (int)names.items[i].length, names.items[i].start);
    }
    bool is_right = dgg_text_is(dgg_buffer_text(&told), wanted);
    dgg_buffer_destroy(&told);
    dgg_arena_release(&arena);
    return is_right;
}

static void names_are_counted(void)
{
    CU_ASSERT_EQUAL(count("Jane Smith"), 1);
    CU_ASSERT_EQUAL(count("Jane Smith, John van Doe and Li Na"), 3);
    CU_ASSERT_EQUAL(count("Jane A. Smith & José Núñez-O'Hara"), 2);
    CU_ASSERT_EQUAL(count("Smith, J., Doe, K. L."), 2);
    CU_ASSERT_EQUAL(count("Smith, Jane; Doe, John"), 2);
    CU_ASSERT_EQUAL(count("Jane Smith, and John Doe, et al."), 2);
    CU_ASSERT_EQUAL(count("Jane Smith et al."), 1);
    CU_ASSERT_EQUAL(count("王伟，李娜、张敏"), 3);
}

static void titles_and_venues_hold_no_names(void)
{
    CU_ASSERT_EQUAL(count("On maps"), 0);
    CU_ASSERT_EQUAL(count("Governing by the Internet: Local Governance"), 0);
    CU_ASSERT_EQUAL(count("The China Review"), 0);
    CU_ASSERT_EQUAL(count("Maps, Towns"), 0);
    CU_ASSERT_EQUAL(count("University Press, Jane Smith"), 0);
    CU_ASSERT_EQUAL(count("Jane Smith, 2019"), 0);
    CU_ASSERT_EQUAL(count("数字治理，智慧城市"), 0);
    CU_ASSERT_EQUAL(count(""), 0);
}

static void names_are_taken_apart(void)
{
    CU_ASSERT_TRUE(
        takes("Jane Smith, John van Doe and Li Na", "[Jane Smith][John van Doe][Li Na]"));
    CU_ASSERT_TRUE(takes("Smith, J., Doe, K. L. & Roe, R.", "[Smith, J.][Doe, K. L.][Roe, R.]"));
    CU_ASSERT_TRUE(takes("Smith, Jane; Doe, John", "[Smith, Jane][Doe, John]"));
    CU_ASSERT_TRUE(takes("Jane Smith, and John Doe et al.", "[Jane Smith][John Doe]"));
    CU_ASSERT_TRUE(takes("王伟，李娜", "[王伟][李娜]"));
}

static dgg_status take_and_forget(void)
{
    dgg_arena *arena = NULL;
    dgg_texts names = { 0 };
    dgg_status status = dgg_pasted_take_names(dgg_text_of("Jane Smith"), &arena, &names, NULL);
    dgg_arena_release(&arena);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(take_and_forget());
}

SUITE("corpus/readers/pasted/names", { "names are counted", names_are_counted },
      { "titles and venues hold no names", titles_and_venues_hold_no_names },
      { "names are taken apart", names_are_taken_apart },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
