#include "corpus/extras.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static const dgg_dialect dialect = { .names = { [DGG_ROLE_TITLE] = DGG_NAMES("title"),
                                                [DGG_ROLE_ABSTRACT] = DGG_NAMES("text"),
                                                [DGG_ROLE_YEAR] = DGG_NAMES("date"),
                                                [DGG_ROLE_AUTHORS] = DGG_NAMES("author") },
                                     .is_of_documents = true,
                                     .keeps_rest = true };

static dgg_status fill(dgg_slip *slip, const char *const (*values)[2], size_t count)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(dgg_slip_add(slip, TEXT(values[i][0]), TEXT(values[i][1]), 1, NULL));
    }
done:
    return status;
}

static const char *const values[][2] = {
    { "title", "Plan" },
    { "text", "We plan." },
    { "date", "2019-05-01" },
    { "author", "Li, Wei" },
    { "agency", "Ministry of Works" },
    { "ref: no", "12: a" },
    { "tag", "water" },
    { "tag", "roads" },
    { "empty", " " },
    { ": ", "nameless" },
};

static dgg_status make(dgg_record *record)
{
    dgg_slip slip = { 0 };
    dgg_status status = fill(&slip, values, sizeof values / sizeof *values);
    status = status == DGG_OK ? dgg_record_make(record, &slip, &dialect, NULL) : status;
    dgg_slip_destroy(&slip);
    return status;
}

static void what_has_no_role_is_an_attribute(void)
{
    dgg_record record = { 0 };
    CU_ASSERT_EQUAL(make(&record), DGG_OK);
    dgg_texts list = record.paper.attributes;
    CU_ASSERT_EQUAL_FATAL(list.count, 6);
    CU_ASSERT_TRUE(dgg_text_is(list.items[0], "date: 2019-05-01"));
    CU_ASSERT_TRUE(dgg_text_is(list.items[1], "agency: Ministry of Works"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_extra_name(list.items[2]), "ref  no"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_extra_value(list.items[2]), "12: a"));
    CU_ASSERT_TRUE(dgg_text_is(list.items[4], "tag: roads"));
    CU_ASSERT_TRUE(dgg_text_is(list.items[5], "unnamed: nameless"));
    CU_ASSERT_EQUAL(record.paper.year, 2019);
    dgg_record_destroy(&record);
}

static void papers_have_none(void)
{
    dgg_record record = { 0 };
    dgg_slip slip = { 0 };
    dgg_dialect of_papers = dialect;
    of_papers.is_of_documents = false;
    CU_ASSERT_EQUAL(fill(&slip, values, 5), DGG_OK);
    CU_ASSERT_EQUAL(dgg_record_make(&record, &slip, &of_papers, NULL), DGG_OK);
    CU_ASSERT_EQUAL(record.paper.attributes.count, 0);
    of_papers.keeps_all_rest = true;
    CU_ASSERT_EQUAL(dgg_record_make(&record, &slip, &of_papers, NULL), DGG_OK);
    CU_ASSERT_EQUAL(record.paper.attributes.count, 2);
    dgg_slip_destroy(&slip);
    dgg_record_destroy(&record);
}

static void an_item_without_a_name_has_no_value(void)
{
    CU_ASSERT_TRUE(dgg_text_is(dgg_extra_name(TEXT("agency")), "agency"));
    CU_ASSERT_EQUAL(dgg_extra_value(TEXT("agency")).length, 0);
    CU_ASSERT_EQUAL(dgg_extra_value(TEXT("")).length, 0);
}

static dgg_status join(dgg_texts *kept, dgg_arena **arena)
{
    const dgg_texts other = LIST(TEXT("a: 2"), TEXT("a: 1"));
    return dgg_extras_join(arena, kept, other, NULL);
}

static void lists_are_joined_without_doubles(void)
{
    dgg_arena *arena = NULL;
    dgg_texts kept = LIST(TEXT("a: 1"), TEXT("b: 1"));
    CU_ASSERT_EQUAL(join(&kept, &arena), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(kept.count, 3);
    CU_ASSERT_TRUE(dgg_text_is(kept.items[2], "a: 2"));
    dgg_arena_release(&arena);
}

static dgg_status make_and_forget(void)
{
    dgg_arena *arena = NULL;
    dgg_texts kept = { 0 };
    dgg_record record = { 0 };
    dgg_status status = make(&record);
    status = status == DGG_OK ? join(&kept, &arena) : status;
    dgg_record_destroy(&record);
    dgg_arena_release(&arena);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(make_and_forget());
}

SUITE("corpus/extras", { "what has no role is an attribute", what_has_no_role_is_an_attribute },
      { "papers have none", papers_have_none },
      { "an item without a name has no value", an_item_without_a_name_has_no_value },
      { "lists are joined without doubles", lists_are_joined_without_doubles },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
