#include "corpus/readers/bibtex/names.h"

#include <stdio.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* The names, each in brackets. */
static bool are(const char *field, const char *wanted)
{
    dgg_arena *arena = NULL;
    dgg_texts names = { 0 };
    dgg_buffer told = { 0 };
    CU_ASSERT_EQUAL(dgg_bib_names(dgg_text_of(field), &arena, &names, NULL), DGG_OK);
    for (size_t i = 0; i < names.count; i++) {
        dgg_buffer_print(&told, NULL, "[%.*s]", (int)names.items[i].length, names.items[i].start);
    }
    bool is_right = dgg_text_is(dgg_buffer_text(&told), wanted);
    if (!is_right) {
        printf("%s is %.*s\n", field, (int)told.length, told.bytes);
    }
    dgg_buffer_destroy(&told);
    dgg_arena_release(&arena);
    return is_right;
}

static void the_family_comes_first(void)
{
    CU_ASSERT_TRUE(are("Jane A. Smith and Doe, John", "[Smith, Jane A.][Doe, John]"));
    CU_ASSERT_TRUE(are("Smith, Jane\n   AND\tDoe, John", "[Smith, Jane][Doe, John]"));
    CU_ASSERT_TRUE(are("Plato", "[Plato]"));
    CU_ASSERT_TRUE(are("sudhin jacob", "[jacob, sudhin]"));
}

static void particles_belong_to_the_family(void)
{
    CU_ASSERT_TRUE(are("Ludwig van Beethoven", "[van Beethoven, Ludwig]"));
    CU_ASSERT_TRUE(are("van der Berg, Jan", "[van der Berg, Jan]"));
    CU_ASSERT_TRUE(
        are("Charles Louis de la Vall{\\'e}e Poussin", "[de la Vallée Poussin, Charles Louis]"));
    CU_ASSERT_TRUE(are("L.J. {de Vries} and Alvaro {Neuenfeldt J\\'unior}",
                       "[de Vries, L.J.][Neuenfeldt Júnior, Alvaro]"));
    CU_ASSERT_TRUE(are("{\\v S}omeone Smith and {\\'e}tienne Smith and {\\OE}dipe Roi",
                       "[Smith, Šomeone][étienne Smith][Roi, Œdipe]"));
}

static void a_third_part_goes_behind(void)
{
    CU_ASSERT_TRUE(are("King, Jr., Martin Luther", "[King, Martin Luther, Jr.]"));
    CU_ASSERT_TRUE(are("Martin Luther King Jr.", "[King, Martin Luther, Jr.]"));
    CU_ASSERT_TRUE(are("given=Jean, prefix=de la, family=Fontaine, suffix={III}",
                       "[de la Fontaine, Jean, III]"));
}

static void names_in_braces_stay_whole(void)
{
    CU_ASSERT_TRUE(are("{World Health Organization} and {Barnes and Noble, Inc.}",
                       "[World Health Organization][Barnes and Noble, Inc.]"));
    CU_ASSERT_TRUE(are("{{Ministry of Maps}}", "[Ministry of Maps]"));
}

static void chinese_names_stay_whole(void)
{
    CU_ASSERT_TRUE(are("王伟 and 李 娜", "[王伟][李 娜]"));
}

static void others_are_no_name(void)
{
    CU_ASSERT_TRUE(are("Smith, Jane and others", "[Smith, Jane]"));
    CU_ASSERT_TRUE(are("Anderson, Andy", "[Anderson, Andy]"));
    CU_ASSERT_TRUE(are("", ""));
    CU_ASSERT_TRUE(are(" and ", ""));
}

static void semicolons_may_part_names(void)
{
    CU_ASSERT_TRUE(are("Smith, Jane; Doe, John", "[Smith, Jane][Doe, John]"));
}

static dgg_status take_and_forget(void)
{
    dgg_arena *arena = NULL;
    dgg_texts names = { 0 };
    dgg_status status = dgg_bib_names(
        dgg_text_of("Jane Smith and family=Doe, given=John and {X Y}"), &arena, &names, NULL);
    dgg_arena_release(&arena);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(take_and_forget());
}

SUITE("corpus/readers/bibtex/names", { "the family comes first", the_family_comes_first },
      { "particles belong to the family", particles_belong_to_the_family },
      { "a third part goes behind", a_third_part_goes_behind },
      { "names in braces stay whole", names_in_braces_stay_whole },
      { "Chinese names stay whole", chinese_names_stay_whole },
      { "others are no name", others_are_no_name },
      { "semicolons may part names", semicolons_may_part_names },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
