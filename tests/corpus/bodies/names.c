#include "corpus/bodies/names.h"

#include <stdio.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* The names with a bar behind each. */
static const char *names_of(const char *string, bool told)
{
    static char line[512];
    dgg_body_names names = { 0 };
    dgg_text text = dgg_text_of(string);
    size_t used = 0;
    line[0] = '\0';
    CU_ASSERT_EQUAL(dgg_body_names_find(&names, text, told, NULL), DGG_OK);
    for (size_t i = 0; i < names.count; i++) {
        dgg_text name = dgg_text_slice(text, names.items[i].start, names.items[i].end);
        used += (size_t)snprintf(line + used, sizeof line - used, "%.*s|", (int)name.length,
                                 name.start);
    }
    dgg_body_names_destroy(&names);
    return line;
}

static void signs_part_names(void)
{
    CU_ASSERT_STRING_EQUAL(names_of("Ministry of Works; the Home Office|NIST", true),
                           "Ministry of Works|Home Office|NIST|");
    CU_ASSERT_STRING_EQUAL(names_of("财政部、商务部；国务院", true), "财政部|商务部|国务院|");
    CU_ASSERT_STRING_EQUAL(names_of("国家发展改革委 财政部　商务部", true),
                           "国家发展改革委|财政部|商务部|");
    CU_ASSERT_STRING_EQUAL(names_of("财政部, 商务部,教育部", true), "财政部|商务部|教育部|");
    CU_ASSERT_STRING_EQUAL(names_of("Ofcom, Ofgem", true), "Ofcom|Ofgem|");
    CU_ASSERT_STRING_EQUAL(names_of("NIST, OSTP and EPA", true), "NIST|OSTP|EPA|");
}

static void commas_and_ands_within_a_name_do_not(void)
{
    CU_ASSERT_STRING_EQUAL(names_of("Ministry of Trade, Industry and Energy", true),
                           "Ministry of Trade, Industry and Energy|");
    CU_ASSERT_STRING_EQUAL(
        names_of("Department for Digital, Culture, Media & Sport and Cabinet Office", true),
        "Department for Digital, Culture, Media & Sport|Cabinet Office|");
    CU_ASSERT_STRING_EQUAL(names_of("工业和信息化部和财政部", true), "工业和信息化部|财政部|");
    CU_ASSERT_STRING_EQUAL(names_of("人力资源和社会保障部", true), "人力资源和社会保障部|");
}

static void what_stands_round_a_name_goes(void)
{
    CU_ASSERT_STRING_EQUAL(names_of("国家发展改革委等七部门", true), "国家发展改革委|");
    CU_ASSERT_STRING_EQUAL(names_of("\"The Ministry of Works\".", true), "Ministry of Works|");
    CU_ASSERT_STRING_EQUAL(names_of("Ministry of Works (MoW)", true), "Ministry of Works (MoW)|");
    CU_ASSERT_STRING_EQUAL(names_of(" ; ; 12, -", true), "");
    CU_ASSERT_STRING_EQUAL(names_of("", true), "");
}

static void untold_names_must_have_the_form_of_bodies(void)
{
    CU_ASSERT_STRING_EQUAL(names_of("Ministry of Works and Home Office", false),
                           "Ministry of Works|Home Office|");
    CU_ASSERT_STRING_EQUAL(names_of("国家发展改革委 中央网信办", false),
                           "国家发展改革委|中央网信办|");
    CU_ASSERT_STRING_EQUAL(names_of("Council approves data centres", false), "");
    CU_ASSERT_STRING_EQUAL(names_of("Council Approves Data Centres", false), "");
    CU_ASSERT_STRING_EQUAL(names_of("Ministry of Works, plans", false), "");
    CU_ASSERT_STRING_EQUAL(names_of("NIST", false), "");
    CU_ASSERT_STRING_EQUAL(names_of("数据中心建设", false), "");
}

static dgg_status find_all(void)
{
    dgg_body_names names = { 0 };
    dgg_status status =
        dgg_body_names_find(&names, dgg_text_of("Home Office; Ministry of Works"), true, NULL);
    dgg_body_names_destroy(&names);
    return status;
}

static void every_refusal_of_memory_is_survived(void)
{
    BRUTAL(find_all());
}

SUITE("corpus/bodies/names", { "signs part names", signs_part_names },
      { "commas and ands within a name do not", commas_and_ands_within_a_name_do_not },
      { "what stands round a name goes", what_stands_round_a_name_goes },
      { "untold names must have the form of bodies", untold_names_must_have_the_form_of_bodies },
      { "every refusal of memory is survived", every_refusal_of_memory_is_survived })
