#include "corpus/institutions.h"

#include <stdio.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const char *key_of(const char *name)
{
    static char made[200];
    dgg_keys keys = { 0 };
    dgg_buffer buffer = { 0 };
    dgg_text key = { 0 };
    CU_ASSERT_EQUAL(dgg_institution_key(&keys, &buffer, dgg_text_of(name), &key, NULL), DGG_OK);
    snprintf(made, sizeof made, "%.*s", (int)key.length, key.start);
    dgg_keys_destroy(&keys);
    dgg_buffer_destroy(&buffer);
    return made;
}

static void abbreviations_and_small_words_make_no_difference(void)
{
    CU_ASSERT_STRING_EQUAL(key_of("Univ Oxford"), "university oxford");
    CU_ASSERT_STRING_EQUAL(key_of("The University of Oxford"), "university oxford");
    CU_ASSERT_STRING_EQUAL(key_of("UNIV OXFORD"), "university oxford");
    CU_ASSERT_STRING_EQUAL(key_of("Chinese Acad Sci"), key_of("Chinese Academy of Sciences"));
    CU_ASSERT_STRING_EQUAL(key_of("Natl Inst Hlth & Care"),
                           key_of("National Institute of Health and Care"));
    CU_ASSERT_STRING_EQUAL(key_of("Univ São Paulo"), "university sao paulo");
    CU_ASSERT_STRING_EQUAL(key_of("清华大学"), "清 华 大 学");
    CU_ASSERT_STRING_EQUAL(key_of("of the"), "");
    CU_ASSERT_STRING_EQUAL(key_of("?!"), "");
}

static void the_order_of_words_does(void)
{
    CU_ASSERT_NOT_EQUAL(strcmp(key_of("Univ Washington"), "washington university"), 0);
    CU_ASSERT_STRING_EQUAL(key_of("Washington Univ"), "washington university");
}

static void a_name_without_abbreviations_is_better(void)
{
    CU_ASSERT_TRUE(dgg_institution_is_whole(dgg_text_of("University of Oxford")));
    CU_ASSERT_FALSE(dgg_institution_is_whole(dgg_text_of("Univ Oxford")));
    CU_ASSERT_FALSE(dgg_institution_is_whole(dgg_text_of("UNIVERSITY OF OXFORD")));
}

static void an_address_names_its_institution(void)
{
    CU_ASSERT_TRUE(dgg_text_is(dgg_institution_at(dgg_text_of("Dept Law, Univ Oslo, Oslo, Norway")),
                               "Univ Oslo"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_institution_at(dgg_text_of("University of Oslo (NO)")),
                               "University of Oslo"));
    CU_ASSERT_EQUAL(dgg_institution_at((dgg_text){ 0 }).length, 0);
}

static dgg_status make_and_destroy(void)
{
    dgg_keys keys = { 0 };
    dgg_buffer buffer = { 0 };
    dgg_text key = { 0 };
    dgg_status status = dgg_institution_key(
        &keys, &buffer, dgg_text_of("Natl Inst Hlth Res Technol Engn"), &key, NULL);
    dgg_keys_destroy(&keys);
    dgg_buffer_destroy(&buffer);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(make_and_destroy());
}

SUITE("corpus/institutions",
      { "abbreviations and small words make no difference",
        abbreviations_and_small_words_make_no_difference },
      { "the order of words does", the_order_of_words_does },
      { "a name without abbreviations is better", a_name_without_abbreviations_is_better },
      { "an address names its institution", an_address_names_its_institution },
      { "survives refused memory", survives_refused_memory })
