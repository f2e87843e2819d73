#include <stdio.h>

#include "corpus/settle.h"
#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static const char title[] = "Governing by the Internet";
static const char abstract[] = "In what ways has the Internet changed how towns are governed?";

/* Merges the records in both orders: how many are left, how many merged and doubtful. */
static bool leaves(const dgg_paper *records, size_t count, size_t papers, size_t merged,
                   size_t doubtful)
{
    bool is_right = true;
    for (int backwards = 0; backwards < 2; backwards++) {
        dgg_corpus corpus = { 0 };
        size_t told[DGG_WARNING_KIND_COUNT] = { 0 };
        CU_ASSERT_EQUAL(add_records(&corpus, records, count, backwards), DGG_OK);
        CU_ASSERT_EQUAL(dgg_corpus_sort_papers(&corpus, dgg_paper_compare_place, NULL), DGG_OK);
        CU_ASSERT_EQUAL(dgg_corpus_merge(&corpus, NULL, NULL), DGG_OK);
        for (size_t i = 0; i < corpus.warning_count; i++) {
            told[corpus.warnings[i].kind]++;
        }
        is_right = is_right && corpus.paper_count == papers && told[DGG_MERGED] == merged &&
                   told[DGG_DOUBTFUL] == doubtful;
        if (!is_right) {
            printf("%zu papers, %zu merged, %zu doubtful\n", corpus.paper_count, told[DGG_MERGED],
                   told[DGG_DOUBTFUL]);
        }
        dgg_corpus_destroy(&corpus);
    }
    return is_right;
}

static void the_same_doi_is_the_same_paper(void)
{
    const dgg_paper records[] = {
        { .doi = TEXT("https://doi.org/10.1080/X"), .title = TEXT("On maps") },
        { .doi = TEXT("doi:10.1080/x"), .title = TEXT("On maps of towns"), .year = 2019 },
        { .doi = TEXT("10.1080/y"), .title = TEXT("On maps") },
    };
    CU_ASSERT_TRUE(leaves(records, 3, 2, 1, 0));
}

static void the_same_title_is_if_nothing_speaks_against_it(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("Governing by the Internet"), .year = 2018 },
        { .title = TEXT("GOVERNING by the internet."), .doi = TEXT("10.1080/x") },
        { .title = TEXT("Governing, by the Internet"), .year = 2018, .venue = TEXT("Towns") },
    };
    CU_ASSERT_TRUE(leaves(records, 3, 1, 2, 0));
}

static void another_year_or_doi_is_doubtful(void)
{
    const dgg_paper years[] = { { .title = TEXT(title), .year = 2018 },
                                { .title = TEXT(title), .year = 2019 } };
    CU_ASSERT_TRUE(leaves(years, 2, 2, 0, 1));
    const dgg_paper dois[] = { { .title = TEXT(title), .doi = TEXT("10.1080/x") },
                               { .title = TEXT(title), .doi = TEXT("10.1080/y") } };
    CU_ASSERT_TRUE(leaves(dois, 2, 2, 0, 1));
}

/* Which of two it belongs to nobody knows. */
static void a_record_that_fits_two_stays_alone(void)
{
    const dgg_paper records[] = { { .title = TEXT(title), .year = 2018 },
                                  { .title = TEXT(title) },
                                  { .title = TEXT(title), .year = 2019 } };
    CU_ASSERT_TRUE(leaves(records, 3, 3, 0, 2));
}

static void a_short_title_needs_the_same_year(void)
{
    const dgg_paper same[] = { { .title = TEXT("Editorial"), .year = 2018 },
                               { .title = TEXT("Editorial"), .year = 2018 } };
    CU_ASSERT_TRUE(leaves(same, 2, 1, 1, 0));
    const dgg_paper unknown[] = { { .title = TEXT("Editorial"), .year = 2018 },
                                  { .title = TEXT("Editorial") },
                                  { .title = TEXT("Editorial") } };
    CU_ASSERT_TRUE(leaves(unknown, 3, 3, 0, 0));
    const dgg_paper unproved[] = {
        { .title = TEXT("Editorial"), .year = 2018, .venue = TEXT("Maps"), .issue = TEXT("1") },
        { .title = TEXT("Editorial"), .year = 2018, .venue = TEXT("Maps") },
    };
    CU_ASSERT_TRUE(leaves(unproved, 2, 2, 0, 1));
    const dgg_paper venues[] = {
        { .title = TEXT("Editorial"), .year = 2018, .venue = TEXT("Maps") },
        { .title = TEXT("Editorial"), .year = 2018, .venue = TEXT("Towns") },
    };
    CU_ASSERT_TRUE(leaves(venues, 2, 2, 0, 0));
}

/* An abstract of a meeting and the article; two reviews of a book. */
static void what_contradicts_is_doubtful(void)
{
    const dgg_paper article = { .title = TEXT(title),
                                .year = 1979,
                                .venue = TEXT("Optics Communications"),
                                .volume = TEXT("30"),
                                .pages = TEXT("8-12"),
                                .authors = LIST(TEXT("Huard, S.")) };
    dgg_paper talk = article;
    talk.venue = TEXT("Journal of the Optical Society");
    talk.volume = TEXT("69");
    talk.pages = TEXT("1485-1485");
    const dgg_paper two[] = { article, talk };
    CU_ASSERT_TRUE(leaves(two, 2, 2, 0, 1));
    dgg_paper review = article;
    review.pages = (dgg_text){ 0 };
    review.authors = (dgg_texts)LIST(TEXT("Miller, K."));
    const dgg_paper reviews[] = { article, review };
    CU_ASSERT_TRUE(leaves(reviews, 2, 2, 0, 1));
}

static void chapters_of_one_title_are_no_duplicates(void)
{
    const dgg_paper chapters[] = {
        { .title = TEXT("Introduction"), .isbn = TEXT("9780306406157"), .pages = TEXT("1-9") },
        { .title = TEXT("Introduction"), .isbn = TEXT("9780306406157"), .pages = TEXT("101-109") },
    };
    CU_ASSERT_TRUE(leaves(chapters, 2, 2, 0, 1));
}

static void parts_of_a_series_stay_apart(void)
{
    static const char *const titles[][2] = {
        { "Governing towns by maps and numbers: Part I",
          "Governing towns by maps and numbers: Part II" },
        { "Governing towns by maps and numbers 1/2", "Governing towns by maps and numbers 2/2" },
        { "以地图和数字治理城镇（上）", "以地图和数字治理城镇（下）" },
        { "以地图和数字治理城镇(一)", "以地图和数字治理城镇(二)" },
    };
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++) {
        dgg_paper parts[2] = { { .title = TEXT(titles[i][0]) } };
        parts[0].year = 2018;
        parts[0].venue = TEXT("Maps");
        parts[0].authors = (dgg_texts)LIST(TEXT("Smith, J."));
        parts[0].abstract = TEXT(abstract);
        parts[1] = parts[0];
        parts[1].title = TEXT(titles[i][1]);
        CU_ASSERT_TRUE(leaves(parts, 2, 2, 0, 0));
    }
}

static void an_untitled_record_is_known_by_its_abstract(void)
{
    const dgg_paper records[] = { { .abstract = TEXT(abstract), .year = 2018 },
                                  { .abstract = TEXT(abstract), .title = TEXT("On towns") },
                                  { .abstract = TEXT("Another.") },
                                  { .title = TEXT("On seas") } };
    CU_ASSERT_TRUE(leaves(records, 4, 3, 1, 0));
    const dgg_paper titled[] = { { .abstract = TEXT(abstract), .title = TEXT("On seas") },
                                 { .abstract = TEXT(abstract), .title = TEXT("On towns") } };
    CU_ASSERT_TRUE(leaves(titled, 2, 2, 0, 0));
    const dgg_paper two_titles[] = { { .abstract = TEXT(abstract), .title = TEXT("On seas") },
                                     { .abstract = TEXT(abstract), .title = TEXT("On towns") },
                                     { .abstract = TEXT(abstract) } };
    CU_ASSERT_TRUE(leaves(two_titles, 3, 3, 0, 0));
}

static void two_posts_of_one_text_are_two(void)
{
    dgg_paper posts[] = {
        { .kind = DGG_DOCUMENT,
          .abstract = TEXT(abstract),
          .year = 2018,
          .attributes = LIST(TEXT("id: 1")) },
        { .kind = DGG_DOCUMENT,
          .abstract = TEXT(abstract),
          .year = 2018,
          .attributes = LIST(TEXT("id: 2")) },
    };
    CU_ASSERT_TRUE(leaves(posts, 2, 2, 0, 1));
    posts[1].attributes = posts[0].attributes;
    CU_ASSERT_TRUE(leaves(posts, 2, 1, 1, 0));
    posts[0].attributes = posts[1].attributes = (dgg_texts){ 0 };
    posts[0].authors = (dgg_texts)LIST(TEXT("Li, Wei"));
    posts[1].authors = (dgg_texts)LIST(TEXT("Smith, Jo"));
    CU_ASSERT_TRUE(leaves(posts, 2, 2, 0, 1));
}

static void records_are_joined_by_a_chain(void)
{
    const dgg_paper records[] = {
        { .title = TEXT(title), .doi = TEXT("10.1080/x") },
        { .abstract = TEXT(abstract), .title = TEXT(title) },
        { .abstract = TEXT(abstract) },
        { .doi = TEXT("10.1080/x") },
    };
    CU_ASSERT_TRUE(leaves(records, 4, 1, 3, 0));
}

/* The untitled record brings the year by which its paper is known again. */
static void what_is_merged_may_be_known_by_more(void)
{
    const dgg_paper records[] = {
        { .title = TEXT(title), .year = 2018 },
        { .title = TEXT(title), .abstract = TEXT(abstract) },
        { .title = TEXT(title), .year = 2019 },
        { .abstract = TEXT(abstract), .year = 2019 },
    };
    CU_ASSERT_TRUE(leaves(records, 4, 2, 2, 1));
}

static void a_warning_names_both_records(void)
{
    const dgg_paper records[] = { { .doi = TEXT("10.1080/x"), .file = TEXT("b"), .line = 7 },
                                  { .doi = TEXT("10.1080/x"), .file = TEXT("a"), .line = 9 } };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(add_records(&corpus, records, 2, false), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_settle(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.warnings[0].file, "b"));
    CU_ASSERT_EQUAL(corpus.warnings[0].line, 7);
    dgg_text reason = corpus.warnings[0].reason;
    CU_ASSERT_TRUE(dgg_text_find(reason, TEXT("a:9")) < reason.length);
    CU_ASSERT_TRUE(dgg_text_find(reason, TEXT("same DOI")) < reason.length);
    dgg_corpus_destroy(&corpus);
}

static dgg_status merge_and_forget(void)
{
    const dgg_paper records[] = {
        { .title = TEXT(title), .doi = TEXT("10.1080/x") },
        { .title = TEXT(title), .year = 2018 },
        { .abstract = TEXT(abstract) },
        { .abstract = TEXT(abstract) },
        { .title = TEXT("Editorial"), .year = 1 },
        { .title = TEXT("Editorial"), .year = 1 },
        { .title = TEXT(title), .doi = TEXT("10.1080/y") },
    };
    dgg_corpus corpus = { 0 };
    dgg_status status = add_records(&corpus, records, 7, false);
    status = status == DGG_OK ? dgg_corpus_merge(&corpus, NULL, NULL) : status;
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(merge_and_forget());
}

SUITE("corpus/duplicates", { "the same DOI is the same paper", the_same_doi_is_the_same_paper },
      { "the same title is if nothing speaks against it",
        the_same_title_is_if_nothing_speaks_against_it },
      { "another year or DOI is doubtful", another_year_or_doi_is_doubtful },
      { "a record that fits two stays alone", a_record_that_fits_two_stays_alone },
      { "a short title needs the same year", a_short_title_needs_the_same_year },
      { "what contradicts is doubtful", what_contradicts_is_doubtful },
      { "chapters of one title are no duplicates", chapters_of_one_title_are_no_duplicates },
      { "parts of a series stay apart", parts_of_a_series_stay_apart },
      { "an untitled record is known by its abstract",
        an_untitled_record_is_known_by_its_abstract },
      { "two posts of one text are two", two_posts_of_one_text_are_two },
      { "records are joined by a chain", records_are_joined_by_a_chain },
      { "what is merged may be known by more", what_is_merged_may_be_known_by_more },
      { "a warning names both records", a_warning_names_both_records },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
