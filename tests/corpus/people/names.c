#include "corpus/people/names.h"

#include <stdio.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* "family/given/initials/suffix", and F if full, P if of China, C if crowded. */
static const char *read(const char *text)
{
    static char made[200];
    dgg_name_reading reading = { 0 };
    dgg_person_name n = { 0 };
    CU_ASSERT_EQUAL(dgg_person_name_read(&reading, dgg_text_of(text), &n, NULL), DGG_OK);
    snprintf(made, sizeof made, "%.*s/%.*s/%.*s/%.*s %s%s%s", (int)n.family.length, n.family.start,
             (int)n.given.length, n.given.start, (int)n.initials.length, n.initials.start,
             (int)n.suffix.length, n.suffix.start, n.is_full ? "F" : "", n.is_pinyin ? "P" : "",
             n.is_crowded ? "C" : "");
    dgg_name_reading_destroy(&reading);
    return made;
}

static void both_orders_are_read(void)
{
    CU_ASSERT_STRING_EQUAL(read("Smith, Jane Ann"), "smith/jane ann/ja/ F");
    CU_ASSERT_STRING_EQUAL(read("Jane Ann Smith"), "smith/jane ann/ja/ F");
    CU_ASSERT_STRING_EQUAL(read("Smith, J. A."), "smith/j a/ja/ ");
    CU_ASSERT_STRING_EQUAL(read("Smith, JA"), "smith/j a/ja/ ");
    CU_ASSERT_STRING_EQUAL(read("Ivanov, Yu. A."), "ivanov/y a/ya/ ");
    CU_ASSERT_STRING_EQUAL(read("Plato"), "plato/// F");
    CU_ASSERT_STRING_EQUAL(read(""), "/// F");
}

static void accents_particles_and_suffixes_are_told_apart(void)
{
    CU_ASSERT_STRING_EQUAL(read("Müller, Jürgen"), "muller/jurgen/j/ F");
    CU_ASSERT_STRING_EQUAL(read("van der Berg, Jan"), "berg/jan/j/ F");
    CU_ASSERT_STRING_EQUAL(read("Jan van der Berg"), "berg/jan/j/ F");
    CU_ASSERT_STRING_EQUAL(read("Berg, Jan van der"), "berg/jan/j/ F");
    CU_ASSERT_STRING_EQUAL(read("de la Cruz-Ruiz, A."), "cruzruiz/a/a/ ");
    CU_ASSERT_STRING_EQUAL(read("Smith, John, Jr."), "smith/john/j/jr F");
    CU_ASSERT_STRING_EQUAL(read("Smith Jr., John"), "smith/john/j/jr F");
    CU_ASSERT_STRING_EQUAL(read("John Smith III"), "smith/john/j/iii F");
    CU_ASSERT_STRING_EQUAL(read("O'Brien, Kim"), "obrien/kim/k/ F");
}

static void chinese_names_are_read_in_both_orders_and_scripts(void)
{
    CU_ASSERT_STRING_EQUAL(read("张伟"), "zhang/wei/w/ FPC");
    CU_ASSERT_STRING_EQUAL(read("張 偉"), "zhang/wei/w/ FPC");
    CU_ASSERT_STRING_EQUAL(read("Zhang Wei"), "zhang/wei/w/ FPC");
    CU_ASSERT_STRING_EQUAL(read("Wei Zhang"), "zhang/wei/w/ FPC");
    CU_ASSERT_STRING_EQUAL(read("Zhang, W."), "zhang/w/w/ PC");
    CU_ASSERT_STRING_EQUAL(read("Wang, Xiao-Ming"), "wang/xiaoming/xm/ FPC");
    CU_ASSERT_STRING_EQUAL(read("Wang Xiaoming"), "wang/xiaoming/xm/ FPC");
    CU_ASSERT_STRING_EQUAL(read("Xiao Ming Wang"), "wang/xiaoming/xm/ FPC");
    CU_ASSERT_STRING_EQUAL(read("Wang, XM"), "wang/x m/xm/ PC");
    CU_ASSERT_STRING_EQUAL(read("欧阳小明"), "ouyang/xiaoming/xm/ FPC");
    CU_ASSERT_STRING_EQUAL(read("Ouyang, Xiaoming"), "ouyang/xiaoming/xm/ FPC");
    CU_ASSERT_STRING_EQUAL(read("单田芳"), "shan/tianfang/tf/ FPC");
    CU_ASSERT_STRING_EQUAL(read("国家统计局"), "国家统计局/// F");
}

static void names_that_many_share_are_crowded(void)
{
    CU_ASSERT_STRING_EQUAL(read("Kim, Jisoo"), "kim/jisoo/j/ FC");
    CU_ASSERT_STRING_EQUAL(read("Long, Daniel"), "long/daniel/d/ F");
}

static void reads_and_forgets(const char *text)
{
    dgg_name_reading reading = { 0 };
    dgg_person_name name = { 0 };
    (void)dgg_person_name_read(&reading, dgg_text_of(text), &name, NULL);
    dgg_name_reading_destroy(&reading);
}

static void hostile_texts_do_no_harm(void)
{
    static const char *const texts[] = { ",",   ",,,,",     " , ", "....", "-",   "van der",
                                         "Jr.", "Jr., Jr.", "a,",  ",a",   "张,", "[1]" };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        reads_and_forgets(texts[i]);
    }
    CU_ASSERT_EQUAL(dgg_blocks_in_use, 0);
}

static dgg_status read_two(void)
{
    dgg_name_reading reading = { 0 };
    dgg_person_name name = { 0 };
    dgg_status status = dgg_person_name_read(&reading, dgg_text_of("Wang Xiao-Ming"), &name, NULL);
    if (status == DGG_OK) {
        status = dgg_person_name_read(&reading, dgg_text_of("张伟"), &name, NULL);
    }
    dgg_name_reading_destroy(&reading);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(read_two());
}

SUITE("corpus/people/names", { "both orders are read", both_orders_are_read },
      { "accents, particles and suffixes are told apart",
        accents_particles_and_suffixes_are_told_apart },
      { "Chinese names are read in both orders and scripts",
        chinese_names_are_read_in_both_orders_and_scripts },
      { "names that many share are crowded", names_that_many_share_are_crowded },
      { "hostile texts do no harm", hostile_texts_do_no_harm },
      { "survives refused memory", survives_refused_memory })
