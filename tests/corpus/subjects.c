#include "corpus/subjects.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool is_subject(const char *keyword, const char *wanted)
{
    return dgg_text_is(dgg_subject_of(dgg_text_of(keyword)), wanted);
}

static void marks_of_medical_headings_go(void)
{
    CU_ASSERT_TRUE(is_subject("*Proteins", "Proteins"));
    CU_ASSERT_TRUE(is_subject("Proteins/metabolism", "Proteins"));
    CU_ASSERT_TRUE(is_subject("*Proteins/*genetics/metabolism", "Proteins"));
    CU_ASSERT_TRUE(is_subject("Neoplasms/prevention & control", "Neoplasms"));
    CU_ASSERT_TRUE(is_subject("TCP/IP", "TCP/IP"));
    CU_ASSERT_TRUE(is_subject(" input/output ", "input/output"));
}

static void initials_of_the_keyword_itself_go(void)
{
    CU_ASSERT_TRUE(is_subject("Internet of Things (IoT)", "Internet of Things"));
    CU_ASSERT_TRUE(
        is_subject("geographic information system (GIS)", "geographic information system"));
    CU_ASSERT_TRUE(
        is_subject("classification (of information)", "classification (of information)"));
    CU_ASSERT_TRUE(is_subject("Mercury (Hg)", "Mercury (Hg)"));
    CU_ASSERT_TRUE(is_subject("(AI)", "(AI)"));
    CU_ASSERT_TRUE(is_subject("", ""));
}

static bool are_one(const char *left, const char *right)
{
    dgg_subject_keys room = { 0 };
    dgg_text key = { 0 }, first = { 0 };
    dgg_arena *arena = NULL;
    CU_ASSERT_EQUAL_FATAL(dgg_subject_key(&room, dgg_text_of(left), &key, NULL), DGG_OK);
    first = key;
    CU_ASSERT_EQUAL_FATAL(dgg_arena_copy(&arena, &first, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_subject_key(&room, dgg_text_of(right), &key, NULL), DGG_OK);
    bool are = dgg_text_equal(first, key);
    dgg_arena_release(&arena);
    dgg_subject_keys_destroy(&room);
    return are;
}

static void case_plural_spelling_and_hyphen_do_not_matter(void)
{
    CU_ASSERT_TRUE(are_one("Smart cities", "smart-city"));
    CU_ASSERT_TRUE(are_one("E-government", "egovernment"));
    CU_ASSERT_TRUE(are_one("Data Centres", "data center"));
    CU_ASSERT_TRUE(are_one("智慧城市", "智慧 城市"));
    CU_ASSERT_FALSE(are_one("govern", "government"));
    CU_ASSERT_FALSE(are_one("smart city", "digital city"));
}

static bool is_general(const char *keyword)
{
    dgg_subject_keys room = { 0 };
    dgg_text key = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_subject_key(&room, dgg_text_of(keyword), &key, NULL), DGG_OK);
    bool is = dgg_subject_is_general(key);
    dgg_subject_keys_destroy(&room);
    return is;
}

static void check_tags_tell_no_subject(void)
{
    CU_ASSERT_TRUE(is_general("Humans"));
    CU_ASSERT_TRUE(is_general("Middle Aged"));
    CU_ASSERT_TRUE(is_general("Aged, 80 and over"));
    CU_ASSERT_TRUE(is_general("Mice"));
    CU_ASSERT_TRUE(is_general("…"));
    CU_ASSERT_FALSE(is_general("human rights"));
    CU_ASSERT_FALSE(is_general("ageing"));
}

static dgg_status make_key(void)
{
    dgg_subject_keys room = { 0 };
    dgg_text key = { 0 };
    dgg_status status = dgg_subject_key(&room, dgg_text_of("Smart Cities"), &key, NULL);
    dgg_subject_keys_destroy(&room);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(make_key());
}

SUITE("corpus/subjects", { "marks of medical headings go", marks_of_medical_headings_go },
      { "initials of the keyword itself go", initials_of_the_keyword_itself_go },
      { "case, plural, spelling and hyphen do not matter",
        case_plural_spelling_and_hyphen_do_not_matter },
      { "check tags tell no subject", check_tags_tell_no_subject },
      { "survives refused memory", survives_refused_memory })
