#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static bool titles_are(const dgg_corpus *corpus, const char *wanted)
{
    dgg_buffer told = { 0 };
    for (size_t i = 0; i < corpus->paper_count; i++) {
        dgg_buffer_print(&told, NULL, "[%ld %.*s]", corpus->papers[i].line,
                         (int)corpus->papers[i].title.length, corpus->papers[i].title.start);
    }
    bool is_right = dgg_text_is(dgg_buffer_text(&told), wanted);
    if (!is_right) {
        printf("is %.*s\n", (int)told.length, told.bytes);
    }
    dgg_buffer_destroy(&told);
    return is_right;
}

static bool reads(const char *text, const char *wanted)
{
    dgg_corpus corpus = read_as("references", text);
    bool is_right = titles_are(&corpus, wanted);
    dgg_corpus_destroy(&corpus);
    return is_right;
}

static const char numbered[] =
    "References\n\n"
    "[1] J. Smith and A. Doe, “On governing maps,” Journal of Maps, vol. 12, no. 3, pp. 45–60,\n"
    "    2019.\n"
    "[2] L. Roe, “All about towns,” Journal of Towns, vol. 4, no. 1, pp. 1–9, 2001,\n"
    "    doi: 10.1000/towns.4.\n";

static void a_numbered_list_is_read(void)
{
    dgg_corpus corpus = read_as("references", numbered);
    CU_ASSERT_TRUE(titles_are(&corpus, "[3 On governing maps][5 All about towns]"));
    const dgg_paper *paper = &corpus.papers[1];
    CU_ASSERT_TRUE(list_is(paper->authors, "[L. Roe]"));
    CU_ASSERT_TRUE(text_is(paper->venue, "Journal of Towns"));
    CU_ASSERT_TRUE(text_is(paper->volume, "4") && text_is(paper->issue, "1"));
    CU_ASSERT_TRUE(text_is(paper->pages, "1-9") && text_is(paper->doi, "10.1000/towns.4"));
    CU_ASSERT_EQUAL(paper->year, 2001);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void lists_are_parted_as_they_are_laid_out(void)
{
    CU_ASSERT_TRUE(reads("Smith, J. (2019). On governing maps. Journal of Maps, 12(3), 45–60.\n"
                         "van Doe, A. (2001). All about towns. Journal of Towns, 4(1), 1–9.\n"
                         "https://doi.org/10.1000/towns\n",
                         "[1 On governing maps][2 All about towns]"));
    CU_ASSERT_TRUE(reads("Smith, J. (2019). On governing maps and those who draw\n"
                         "    them. Journal of Maps, 12(3), 45–60.\n"
                         "Doe, A. (2001). All about towns. Journal of Towns, 4(1),\n"
                         "    1–9.\n",
                         "[1 On governing maps and those who draw them][3 All about towns]"));
    CU_ASSERT_TRUE(reads("Smith, J. (2019). On governing maps and those who draw\n"
                         "them. Journal of Maps, 12(3), 45–60.\n\n"
                         "Doe, A. (2001). All about towns. Journal of Towns, 4(1),\n"
                         "1–9.\n",
                         "[1 On governing maps and those who draw them][4 All about towns]"));
    CU_ASSERT_TRUE(reads("• Smith, J.; Doe, A. On governing maps. J. Maps 2019, 12, 45–60. [Google "
                         "Scholar] [CrossRef]\n"
                         "• Doe, A. All about towns. J. Towns 2001, 4, 1–9. [CrossRef]\n",
                         "[1 On governing maps][2 All about towns]"));
    CU_ASSERT_TRUE(reads("Smith, J. (2019). On governing maps and the people who would\n"
                         "draw them for all of us. Journal of Maps, 12(3), 45–60.\n"
                         "Doe, A. (2001). All about towns. Journal of Towns, 4(1), 1–9.\n",
                         "[1 On governing maps and the people who would draw them for all of us][3 "
                         "All about towns]"));
}

static void the_national_standard_of_china_is_read(void)
{
    dgg_corpus corpus =
        read_as("references", "参考文献\n"
                              "[1]王伟，李明．数字政府与治理［Ｊ］．管理世界，2019（3）：45-50．\n"
                              "[2]费孝. 乡土[M]. 北京: 北京大学出版社, 2005.\n"
                              "[3]SMITH J, DOE K. Maps of towns[J]. Maps, 2020, 37(2): 1-15.\n");
    CU_ASSERT_TRUE(titles_are(&corpus, "[2 数字政府与治理][3 乡土][4 Maps of towns]"));
    CU_ASSERT_TRUE(list_is(corpus.papers[0].authors, "[王伟][李明]"));
    CU_ASSERT_TRUE(text_is(corpus.papers[0].type, "article"));
    CU_ASSERT_TRUE(text_is(corpus.papers[1].publisher, "北京大学出版社"));
    dgg_corpus_destroy(&corpus);
}

static void a_stroke_takes_the_authors_of_the_one_before(void)
{
    dgg_corpus corpus = read_as("references", "Smith, Jane. On Maps. New York: Norton, 1999.\n"
                                              "———. On Towns. New York: Norton, 2001.\n"
                                              "———. On Seas. New York: Norton, 2003.\n");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 3);
    CU_ASSERT_TRUE(list_is(corpus.papers[1].authors, "[Smith, Jane]"));
    CU_ASSERT_TRUE(list_is(corpus.papers[2].authors, "[Smith, Jane]"));
    dgg_corpus_destroy(&corpus);
}

static void what_cannot_be_taken_apart_is_kept_and_told(void)
{
    dgg_corpus corpus = read_as(
        "references", "1. Smith, J. (2019). On governing maps. Journal of Maps, 12(3), 45–60.\n"
                      "2. Maps are drawn by people who like to know where they are.\n"
                      "3. Doe, A. (2001). All about towns. Journal of Towns, 4(1), 1–9.\n");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 3);
    CU_ASSERT_TRUE(corpus.papers[1].title.length > 0);
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 1);
    CU_ASSERT_EQUAL(corpus.warnings[0].line, 2);
    CU_ASSERT_EQUAL(corpus.warnings[0].kind, DGG_DOUBTFUL);
    dgg_corpus_destroy(&corpus);
}

static void headings_and_numbers_of_pages_are_told(void)
{
    dgg_corpus corpus = read_as(
        "references", "Books\n\nSmith, J. (2019). On governing maps. London: Sage, 2019.\n\n12\n\n"
                      "Papers\n\nDoe, A. (2001). All about towns. Journal of Towns, 4(1), 1–9.\n");
    CU_ASSERT_TRUE(titles_are(&corpus, "[3 On governing maps][9 All about towns]"));
    CU_ASSERT_EQUAL(corpus.warning_count, 3);
    dgg_corpus_destroy(&corpus);
}

/* Which reader takes it. */
static bool is_not_mine(const char *text)
{
    return dgg_reader_references.recognises(dgg_text_of(text)) == DGG_NOT_MINE;
}

static void other_texts_are_not_taken_for_lists(void)
{
    CU_ASSERT_TRUE(
        is_not_mine("On maps (original) (raw)\nRelated papers\nGoverning towns\nJournal of "
                    "Towns, 1999\nTowns are governed by maps, as Smith et al. (2001) say.\n"));
    CU_ASSERT_TRUE(is_not_mine("title,year,authors\nOn maps,2019,\"Smith, J.\"\n"));
    CU_ASSERT_TRUE(is_not_mine("@article{a, title = {On maps}, year = 2019, pages = {1--9}}\n"));
    CU_ASSERT_TRUE(
        is_not_mine("---\ntitle: Notes\n---\nSmith, J. (2019). On maps. Maps, 12(3), 4–6.\n"));
    CU_ASSERT_TRUE(is_not_mine("# Notes\n\n- Smith, J. (2019). On maps. Maps, 12(3), 4–6.\n"));
    CU_ASSERT_TRUE(is_not_mine("Maps are drawn by people. In 2019 there were many of them.\n"));
    CU_ASSERT_TRUE(is_not_mine("1. On maps\n2. On towns\n3. On seas\n"));
    CU_ASSERT_TRUE(is_not_mine(""));
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("references", numbered));
}

SUITE("corpus/readers/references", { "a numbered list is read", a_numbered_list_is_read },
      { "lists are parted as they are laid out", lists_are_parted_as_they_are_laid_out },
      { "the national standard of China is read", the_national_standard_of_china_is_read },
      { "a stroke takes the authors of the one before",
        a_stroke_takes_the_authors_of_the_one_before },
      { "what cannot be taken apart is kept and told",
        what_cannot_be_taken_apart_is_kept_and_told },
      { "headings and numbers of pages are told", headings_and_numbers_of_pages_are_told },
      { "other texts are not taken for lists", other_texts_are_not_taken_for_lists },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
