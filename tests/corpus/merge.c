#include "corpus/merge.h"

#include <stdio.h>
#include <string.h>

#include "corpus/parts.h"
#include "tests/support/brutal.h"
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
    dgg_corpus corpus = { 0 };
    dgg_paper kept = short_record;
    const dgg_paper other = { .kind = DGG_PAPER,
                              .title = TEXT("On maps of towns"),
                              .abstract = TEXT("Maps."),
                              .year = 1998,
                              .authors = LIST(TEXT("Smith, J."), TEXT("Doe, K.")),
                              .is_focal = true,
                              .file = TEXT("b"),
                              .line = 9 };
    CU_ASSERT_EQUAL(dgg_paper_merge(&corpus, &kept, &other, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(kept.key, "smith"));
    CU_ASSERT_TRUE(dgg_text_is(kept.title, "On maps of towns"));
    CU_ASSERT_TRUE(dgg_text_is(kept.abstract, "Maps."));
    CU_ASSERT_EQUAL(kept.kind, DGG_PAPER);
    CU_ASSERT_EQUAL(kept.year, 1998);
    CU_ASSERT_EQUAL(kept.authors.count, 2);
    CU_ASSERT_TRUE(kept.is_focal);
    CU_ASSERT_TRUE(dgg_text_is(kept.file, "a"));
    CU_ASSERT_EQUAL(kept.line, 3);
    dgg_corpus_destroy(&corpus);
}

static void of_lists_as_long_the_fuller_names_stay(void)
{
    dgg_corpus corpus = { 0 };
    dgg_paper kept = { .authors = LIST(TEXT("Smith, J."), TEXT("Doe, K.")) };
    const dgg_paper other = { .authors = LIST(TEXT("Smith, Jane"), TEXT("Doe, K.")) };
    CU_ASSERT_EQUAL(dgg_paper_merge(&corpus, &kept, &other, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(kept.authors.items[0], "Smith, Jane"));
    dgg_corpus_destroy(&corpus);
}

static void the_order_of_merging_does_not_matter(void)
{
    dgg_corpus corpus = { 0 };
    const dgg_paper records[] = {
        { .title = TEXT("On maps!"), .year = 0, .keywords = LIST(TEXT("b")) },
        { .title = TEXT("On Maps!"), .year = 2001, .keywords = LIST(TEXT("a")) },
        { .title = TEXT("On maps"), .year = 2000, .url = TEXT("x") },
    };
    static const int orders[][3] = { { 0, 1, 2 }, { 2, 1, 0 }, { 1, 0, 2 }, { 1, 2, 0 } };
    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++) {
        dgg_paper kept = records[orders[i][0]];
        CU_ASSERT_EQUAL(dgg_paper_merge(&corpus, &kept, &records[orders[i][1]], NULL), DGG_OK);
        CU_ASSERT_EQUAL(dgg_paper_merge(&corpus, &kept, &records[orders[i][2]], NULL), DGG_OK);
        CU_ASSERT_TRUE(dgg_text_is(kept.title, "On Maps!"));
        CU_ASSERT_EQUAL(kept.year, 2000);
        CU_ASSERT_TRUE(dgg_text_is(kept.url, "x"));
        CU_ASSERT_TRUE(dgg_text_is(kept.keywords.items[0], "a"));
    }
    dgg_corpus_destroy(&corpus);
}

static void a_paper_goes_before_its_preprint(void)
{
    const dgg_paper draft = { .title = TEXT("On the maps of many towns"),
                              .doi = TEXT("10.48550/arxiv.1801.00001"),
                              .venue = TEXT("arXiv, the open archive of many fields"),
                              .year = 2018,
                              .abstract = TEXT("Maps.") };
    const dgg_paper paper = {
        .title = TEXT("On maps"), .doi = TEXT("10.1080/x"), .venue = TEXT("Maps"), .year = 2019
    };
    for (int backwards = 0; backwards < 2; backwards++) {
        dgg_corpus corpus = { 0 };
        dgg_paper kept = backwards ? paper : draft;
        CU_ASSERT_EQUAL(dgg_paper_merge(&corpus, &kept, backwards ? &draft : &paper, NULL), DGG_OK);
        CU_ASSERT_TRUE(dgg_text_is(kept.doi, "10.1080/x"));
        CU_ASSERT_TRUE(dgg_text_is(kept.venue, "Maps"));
        CU_ASSERT_TRUE(dgg_text_is(kept.abstract, "Maps."));
        CU_ASSERT_EQUAL(kept.year, 2019);
        dgg_corpus_destroy(&corpus);
    }
}

/* No volume of one with the pages of another. */
static void a_place_is_that_of_one_record(void)
{
    const dgg_paper one = { .title = TEXT("On maps"),
                            .venue = TEXT("Maps"),
                            .volume = TEXT("30"),
                            .pages = TEXT("8-12"),
                            .doi = TEXT("10.1080/x"),
                            .year = 1980,
                            .publisher = TEXT("P") };
    const dgg_paper other = { .title = TEXT("On maps"),
                              .venue = TEXT("Journal of the Society of Maps"),
                              .volume = TEXT("69"),
                              .issue = TEXT("10"),
                              .pages = TEXT("1485-1485"),
                              .issn = TEXT("1234-5678"),
                              .language = TEXT("en"),
                              .isbn = TEXT("1"),
                              .year = 1979 };
    for (int backwards = 0; backwards < 2; backwards++) {
        dgg_corpus corpus = { 0 };
        dgg_paper kept = backwards ? other : one;
        CU_ASSERT_EQUAL(dgg_paper_merge(&corpus, &kept, backwards ? &one : &other, NULL), DGG_OK);
        CU_ASSERT_TRUE(dgg_text_is(kept.venue, "Maps"));
        CU_ASSERT_TRUE(dgg_text_is(kept.volume, "30"));
        CU_ASSERT_TRUE(dgg_text_is(kept.pages, "8-12"));
        CU_ASSERT_TRUE(dgg_text_is(kept.doi, "10.1080/x"));
        CU_ASSERT_EQUAL(kept.issue.length + kept.issn.length, 0);
        CU_ASSERT_EQUAL(kept.year, 1980);
        CU_ASSERT_TRUE(dgg_text_is(kept.language, "en"));
        CU_ASSERT_TRUE(dgg_text_is(kept.isbn, "1"));
        dgg_corpus_destroy(&corpus);
    }
}

static void of_two_places_the_fuller_stays(void)
{
    const dgg_paper one = { .volume = TEXT("30"), .pages = TEXT("8"), .venue = TEXT("Maps") };
    const dgg_paper other = { .volume = TEXT("31"), .venue = TEXT("Seas") };
    const dgg_paper as_full = { .volume = TEXT("29"), .pages = TEXT("7"), .venue = TEXT("Maps") };
    const dgg_paper *const others[] = { &other, &as_full };
    for (int i = 0; i < 4; i++) {
        dgg_corpus corpus = { 0 };
        dgg_paper kept = i % 2 == 0 ? one : *others[i / 2];
        const dgg_paper *second = i % 2 == 0 ? others[i / 2] : &one;
        CU_ASSERT_EQUAL(dgg_paper_merge(&corpus, &kept, second, NULL), DGG_OK);
        CU_ASSERT_TRUE(dgg_text_is(kept.volume, i < 2 ? "30" : "29"));
        CU_ASSERT_TRUE(dgg_text_is(kept.pages, i < 2 ? "8" : "7"));
        CU_ASSERT_TRUE(dgg_text_is(kept.venue, "Maps"));
        dgg_corpus_destroy(&corpus);
    }
}

/* Spellings of one place complete each other. */
static void what_agrees_is_completed(void)
{
    dgg_corpus corpus = { 0 };
    dgg_paper kept = { .venue = TEXT("J Maps"), .volume = TEXT("07"), .pages = TEXT("12-18") };
    const dgg_paper other = { .venue = TEXT("Journal of Maps"),
                              .volume = TEXT("7"),
                              .issue = TEXT("2"),
                              .pages = TEXT("12") };
    CU_ASSERT_EQUAL(dgg_paper_merge(&corpus, &kept, &other, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(kept.venue, "Journal of Maps"));
    CU_ASSERT_TRUE(dgg_text_is(kept.issue, "2"));
    CU_ASSERT_TRUE(dgg_text_is(kept.pages, "12-18"));
    dgg_corpus_destroy(&corpus);
}

static void each_database_keeps_its_highest_count(void)
{
    dgg_corpus corpus = { 0 };
    dgg_paper kept = { .times_cited = LIST(TEXT("Web of Science 9"), TEXT("Crossref 7")) };
    const dgg_paper other = { .times_cited = LIST(TEXT("Scopus 12"), TEXT("Web of Science 10")) };
    CU_ASSERT_EQUAL(dgg_paper_merge(&corpus, &kept, &other, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(kept.times_cited.count, 3);
    CU_ASSERT_TRUE(dgg_text_is(kept.times_cited.items[0], "Crossref 7"));
    CU_ASSERT_TRUE(dgg_text_is(kept.times_cited.items[1], "Scopus 12"));
    CU_ASSERT_TRUE(dgg_text_is(kept.times_cited.items[2], "Web of Science 10"));
    dgg_corpus_destroy(&corpus);
}

static void attributes_of_both_are_kept(void)
{
    dgg_corpus corpus = { 0 };
    dgg_paper kept = { .attributes = LIST(TEXT("agency: A"), TEXT("city: X")) };
    const dgg_paper other = { .attributes = LIST(TEXT("city: X"), TEXT("level: 2")) };
    CU_ASSERT_EQUAL(dgg_paper_merge(&corpus, &kept, &other, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(kept.attributes.count, 3);
    CU_ASSERT_TRUE(dgg_text_is(kept.attributes.items[2], "level: 2"));
    dgg_corpus_destroy(&corpus);
}

static bool has_parts(const dgg_origin *origin, const char *wanted)
{
    char parts[200] = "";
    for (size_t part = 0; part < DGG_PARTS; part++) {
        if ((origin->parts >> part & 1) != 0) {
            snprintf(parts + strlen(parts), sizeof parts - strlen(parts), "%s ",
                     dgg_part_name(part));
        }
    }
    return strcmp(parts, wanted) == 0;
}

static void each_part_tells_its_record(void)
{
    dgg_corpus corpus = { 0 };
    dgg_paper kept = { .title = TEXT("On maps"), .year = 2019, .file = TEXT("a"), .line = 3 };
    const dgg_paper other = { .title = TEXT("On maps of towns"),
                              .year = 2019,
                              .keywords = LIST(TEXT("maps")),
                              .file = TEXT("b"),
                              .line = 7 };
    const dgg_paper third = {
        .title = TEXT("On maps of towns"), .venue = TEXT("Maps"), .file = TEXT("c"), .line = 9
    };
    CU_ASSERT_EQUAL(dgg_paper_merge(&corpus, &kept, &other, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_paper_merge(&corpus, &kept, &third, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(kept.origin_count, 3);
    CU_ASSERT_TRUE(dgg_text_is(kept.origins[1].file, "b"));
    CU_ASSERT_EQUAL(kept.origins[1].line, 7);
    CU_ASSERT_TRUE(has_parts(&kept.origins[0], "year "));
    CU_ASSERT_TRUE(has_parts(&kept.origins[1], "title keywords year "));
    CU_ASSERT_TRUE(has_parts(&kept.origins[2], "title venue "));
    dgg_corpus_destroy(&corpus);
}

static dgg_status merge_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_paper kept = { .times_cited = LIST(TEXT("Scopus 9")) };
    const dgg_paper other = { .times_cited = LIST(TEXT("Scopus 12")) };
    dgg_status status = dgg_paper_merge(&corpus, &kept, &other, NULL);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(merge_and_forget());
}

SUITE("corpus/merge",
      { "the filled and the longer field stay", the_filled_and_the_longer_field_stay },
      { "of lists as long the fuller names stay", of_lists_as_long_the_fuller_names_stay },
      { "the order of merging does not matter", the_order_of_merging_does_not_matter },
      { "a paper goes before its preprint", a_paper_goes_before_its_preprint },
      { "a place is that of one record", a_place_is_that_of_one_record },
      { "of two places the fuller stays", of_two_places_the_fuller_stays },
      { "what agrees is completed", what_agrees_is_completed },
      { "each database keeps its highest count", each_database_keeps_its_highest_count },
      { "attributes of both are kept", attributes_of_both_are_kept },
      { "each part tells its record", each_part_tells_its_record },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
