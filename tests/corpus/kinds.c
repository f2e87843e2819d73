#include "corpus/corpus.h"

#include "tests/support/suite.h"

static void every_name_is_found_again(void)
{
    for (int i = 0; i < DGG_KIND_COUNT; i++) {
        dgg_kind kind = DGG_KIND_COUNT;
        CU_ASSERT_TRUE(dgg_kind_find(dgg_text_of(dgg_kind_name((dgg_kind)i)), &kind));
        CU_ASSERT_EQUAL((int)kind, i);
    }
    for (int i = 0; i < DGG_LINK_TYPE_COUNT; i++) {
        dgg_link_type type = DGG_LINK_TYPE_COUNT;
        CU_ASSERT_TRUE(
            dgg_link_type_find(dgg_text_of(dgg_link_type_name((dgg_link_type)i)), &type));
        CU_ASSERT_EQUAL((int)type, i);
    }
    for (int i = 0; i < DGG_FIELD_COUNT; i++) {
        dgg_field field = DGG_FIELD_COUNT;
        CU_ASSERT_TRUE(dgg_field_find(dgg_text_of(dgg_field_name((dgg_field)i)), &field));
        CU_ASSERT_EQUAL((int)field, i);
    }
    for (int i = 0; i < DGG_EVIDENCE_KIND_COUNT; i++) {
        dgg_evidence_kind kind = DGG_EVIDENCE_KIND_COUNT;
        CU_ASSERT_TRUE(dgg_evidence_kind_find(
            dgg_text_of(dgg_evidence_kind_name((dgg_evidence_kind)i)), &kind));
        CU_ASSERT_EQUAL((int)kind, i);
    }
    for (int i = 0; i < DGG_WARNING_KIND_COUNT; i++) {
        dgg_warning_kind kind = DGG_WARNING_KIND_COUNT;
        CU_ASSERT_TRUE(
            dgg_warning_kind_find(dgg_text_of(dgg_warning_kind_name((dgg_warning_kind)i)), &kind));
        CU_ASSERT_EQUAL((int)kind, i);
    }
}

static void names_are_those_of_the_formats(void)
{
    CU_ASSERT_STRING_EQUAL(dgg_kind_name(DGG_PAPER), "paper");
    CU_ASSERT_STRING_EQUAL(dgg_kind_name(DGG_LOCATION), "location");
    CU_ASSERT_STRING_EQUAL(dgg_link_type_name(DGG_PUBLISHED_IN), "published_in");
    CU_ASSERT_STRING_EQUAL(dgg_link_type_name(DGG_RELATED_TO), "related_to");
    CU_ASSERT_STRING_EQUAL(dgg_field_name(DGG_KEYWORDS), "keywords");
    CU_ASSERT_STRING_EQUAL(dgg_evidence_kind_name(DGG_DEMONYM), "demonym");
    CU_ASSERT_STRING_EQUAL(dgg_warning_kind_name(DGG_DOUBTFUL), "doubtful");
}

static void another_name_is_not_found(void)
{
    dgg_kind kind = DGG_VENUE;
    CU_ASSERT_FALSE(dgg_kind_find(dgg_text_of("Paper"), &kind));
    CU_ASSERT_FALSE(dgg_kind_find(dgg_text_of("pape"), &kind));
    CU_ASSERT_FALSE(dgg_kind_find((dgg_text){ 0 }, &kind));
    CU_ASSERT_EQUAL(kind, DGG_VENUE);
}

static void every_kind_has_a_plural(void)
{
    for (int i = 0; i < DGG_KIND_COUNT; i++) {
        CU_ASSERT_PTR_NOT_NULL(dgg_kind_plural((dgg_kind)i));
    }
    CU_ASSERT_STRING_EQUAL(dgg_kind_plural(DGG_COUNTRY), "countries");
    CU_ASSERT_STRING_EQUAL(dgg_kind_plural(DGG_PERSON), "people");
}

SUITE("corpus/kinds", { "every name is found again", every_name_is_found_again },
      { "names are those of the formats", names_are_those_of_the_formats },
      { "another name is not found", another_name_is_not_found },
      { "every kind has a plural", every_kind_has_a_plural })
