#include "corpus/merge.h"

#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static const dgg_paper short_record = {
    .kind = DGG_EVENT,
    .key = { "smith", 5 },
    .title = { "On maps", 7 },
    .year = 1999,
    .file = { "a", 1 },
    .line = 3,
};

static void the_filled_and_the_longer_field_stay(void)
{
    dgg_paper kept = short_record;
    const dgg_paper other = { .kind = DGG_PAPER,
                              .title = TEXT("On maps of towns"),
                              .abstract = TEXT("Maps."),
                              .year = 1998,
                              .authors = LIST(TEXT("Smith, J."), TEXT("Doe, K.")),
                              .is_focal = true,
                              .file = TEXT("b"),
                              .line = 9 };
    dgg_paper_merge(&kept, &other);
    CU_ASSERT_TRUE(dgg_text_is(kept.key, "smith"));
    CU_ASSERT_TRUE(dgg_text_is(kept.title, "On maps of towns"));
    CU_ASSERT_TRUE(dgg_text_is(kept.abstract, "Maps."));
    CU_ASSERT_EQUAL(kept.kind, DGG_PAPER);
    CU_ASSERT_EQUAL(kept.year, 1998);
    CU_ASSERT_EQUAL(kept.authors.count, 2);
    CU_ASSERT_TRUE(kept.is_focal);
    CU_ASSERT_TRUE(dgg_text_is(kept.file, "a"));
    CU_ASSERT_EQUAL(kept.line, 3);
}

static void of_lists_as_long_the_fuller_names_stay(void)
{
    dgg_paper kept = { .authors = LIST(TEXT("Smith, J."), TEXT("Doe, K.")) };
    const dgg_paper other = { .authors = LIST(TEXT("Smith, Jane"), TEXT("Doe, K.")) };
    dgg_paper_merge(&kept, &other);
    CU_ASSERT_TRUE(dgg_text_is(kept.authors.items[0], "Smith, Jane"));
}

static void the_order_of_merging_does_not_matter(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("On maps!"), .year = 0, .keywords = LIST(TEXT("b")) },
        { .title = TEXT("On Maps!"), .year = 2001, .keywords = LIST(TEXT("a")) },
        { .title = TEXT("On maps"), .year = 2000, .url = TEXT("x") },
    };
    static const int orders[][3] = { { 0, 1, 2 }, { 2, 1, 0 }, { 1, 0, 2 }, { 1, 2, 0 } };
    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++) {
        dgg_paper kept = records[orders[i][0]];
        dgg_paper_merge(&kept, &records[orders[i][1]]);
        dgg_paper_merge(&kept, &records[orders[i][2]]);
        CU_ASSERT_TRUE(dgg_text_is(kept.title, "On Maps!"));
        CU_ASSERT_EQUAL(kept.year, 2000);
        CU_ASSERT_TRUE(dgg_text_is(kept.url, "x"));
        CU_ASSERT_TRUE(dgg_text_is(kept.keywords.items[0], "a"));
    }
}

SUITE("corpus/merge",
      { "the filled and the longer field stay", the_filled_and_the_longer_field_stay },
      { "of lists as long the fuller names stay", of_lists_as_long_the_fuller_names_stay },
      { "the order of merging does not matter", the_order_of_merging_does_not_matter })
