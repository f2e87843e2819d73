#include "corpus/readers/ris/fields.h"

#include "base/memory.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool is_tag(const char *line, const char *name, const char *value)
{
    dgg_ris_tag tag = { 0 };
    return dgg_ris_tag_read(dgg_text_of(line), &tag) && dgg_text_is(tag.name, name) &&
           dgg_text_is(tag.value, value);
}

static bool is_none(const char *line)
{
    dgg_ris_tag tag = { 0 };
    return !dgg_ris_tag_read(dgg_text_of(line), &tag);
}

static void a_tag_is_two_letters_and_a_hyphen(void)
{
    CU_ASSERT_TRUE(is_tag("TI  - On maps ", "TI", "On maps"));
    CU_ASSERT_TRUE(is_tag("A1  -   ", "A1", ""));
    CU_ASSERT_TRUE(is_tag("ER  -", "ER", ""));
    CU_ASSERT_TRUE(is_tag("JP  - CRISPR", "JP", "CRISPR"));
}

static void blanks_of_known_tags_may_be_wrong(void)
{
    CU_ASSERT_TRUE(is_tag("TI - On maps", "TI", "On maps"));
    CU_ASSERT_TRUE(is_tag("TI- On maps", "TI", "On maps"));
    CU_ASSERT_TRUE(is_tag("TI  -On maps", "TI", "On maps"));
    CU_ASSERT_TRUE(is_tag("  ER  - ", "ER", ""));
    CU_ASSERT_TRUE(is_tag("TI\t- On maps", "TI", "On maps"));
}

static void other_lines_are_no_tags(void)
{
    CU_ASSERT_TRUE(is_none("US - China relations"));
    CU_ASSERT_TRUE(is_none("AI-based maps"));
    CU_ASSERT_TRUE(is_none("AB-based maps"));
    CU_ASSERT_TRUE(is_none("ER then the second line"));
    CU_ASSERT_TRUE(is_none("ti  - On maps"));
    CU_ASSERT_TRUE(is_none("  JP  - CRISPR"));
    CU_ASSERT_TRUE(is_none("TI"));
    CU_ASSERT_TRUE(is_none("TI      - On maps"));
    CU_ASSERT_TRUE(is_none(""));
}

static dgg_status fill(dgg_ris_fields *fields)
{
    static const char *const lines[] = { "TI  - On maps", "KW  - a", "TI  - ", "KW  - b" };
    dgg_status status = DGG_OK;
    dgg_ris_clear(fields);
    for (size_t i = 0; i < sizeof lines / sizeof *lines && status == DGG_OK; i++) {
        dgg_ris_tag tag = { 0 };
        dgg_ris_tag_read(dgg_text_of(lines[i]), &tag);
        status = dgg_ris_add(fields, &tag, (long)i + 1, NULL);
    }
    return status == DGG_OK ? dgg_ris_go_on(fields, dgg_text_of("   c "), NULL) : status;
}

static void fields_are_found_by_tag(void)
{
    static const char *const titles[] = { "T1", "TI", NULL };
    static const char *const keywords[] = { "KW", NULL };
    static const char *const others[] = { "AB", NULL };
    dgg_ris_fields fields = { 0 };
    CU_ASSERT_EQUAL(dgg_ris_go_on(&fields, dgg_text_of("nothing to go on with"), NULL), DGG_OK);
    CU_ASSERT_EQUAL(fill(&fields), DGG_OK);
    CU_ASSERT_EQUAL(fields.count, 4);
    CU_ASSERT_EQUAL(dgg_ris_find(&fields, titles), 0);
    CU_ASSERT_EQUAL(dgg_ris_find(&fields, keywords), 1);
    CU_ASSERT_EQUAL(dgg_ris_find(&fields, others), 4);
    CU_ASSERT_TRUE(dgg_text_is(dgg_ris_value(&fields, 0), "On maps"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_ris_value(&fields, 3), "b\nc"));
    CU_ASSERT_EQUAL(fields.items[3].line, 4);
    dgg_ris_fields_destroy(&fields);
}

static dgg_status fill_and_forget(void)
{
    dgg_ris_fields fields = { 0 };
    dgg_status status = fill(&fields);
    dgg_ris_fields_destroy(&fields);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(fill_and_forget());
}

SUITE("corpus/readers/ris/fields",
      { "a tag is two letters and a hyphen", a_tag_is_two_letters_and_a_hyphen },
      { "blanks of known tags may be wrong", blanks_of_known_tags_may_be_wrong },
      { "other lines are no tags", other_lines_are_no_tags },
      { "fields are found by tag", fields_are_found_by_tag },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
