#include "corpus/readers/bibtex/granular.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static void names_are_taken_out_of_other_entries(void)
{
    dgg_corpus corpus = read_as(
        "bibtex", "@book{a, title={A}, author={Jane Smith and xdata=x-author-2 and Roe, B.},\n"
                  " editor={xdata=x-editor}}\n"
                  "@xdata{x, author={Doe, J. and Lee, K.}, editor={Kim, S. and xdata=y-author-1}}\n"
                  "@xdata{y, author={Poe, E.}}\n");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_TRUE(list_is(corpus.papers[0].authors, "[Smith, Jane][Lee, K.][Roe, B.]"));
    CU_ASSERT_TRUE(list_is(corpus.papers[0].editors, "[Kim, S.][Poe, E.]"));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void who_is_not_there_is_told(void)
{
    dgg_corpus corpus = read_as("bibtex", "@book{a, title={A},\n author={Doe, J. and "
                                          "xdata=x-author-9 and xdata=lost-author and xdata=x}}\n"
                                          "@xdata{x, author={Lee, K. and xdata=x-author-2}}\n");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_TRUE(list_is(corpus.papers[0].authors, "[Doe, J.]"));
    CU_ASSERT_EQUAL(corpus.warning_count, 4); /* one leads to itself */
    dgg_corpus_destroy(&corpus);
}

static void a_whole_entry_is_taken_with_its_people(void)
{
    dgg_corpus corpus = read_as("bibtex", "@book{a, title={A}, xdata={x}}\n"
                                          "@xdata{x, author={xdata=y-author and Lee, K.}}\n"
                                          "@xdata{y, author={Doe, J.}}\n");
    CU_ASSERT_TRUE(list_is(corpus.papers[0].authors, "[Doe, J.][Lee, K.]"));
    dgg_corpus_destroy(&corpus);
}

static void single_fields_are_taken_out_of_other_entries(void)
{
    dgg_corpus corpus =
        read_as("bibtex", "@article{a, title={xdata=y-title}, date={xdata=x-date},\n"
                          " journaltitle={xdata=x-journal},\n"
                          " keywords={xdata=x-keywords}, volume={xdata=x-title}}\n"
                          "@article{b, title={Own}, pages={xdata=x-keywords}}\n"
                          "@xdata{y, title={xdata=x-title}}\n"
                          "@xdata{x, title={T}, date={2019-03}, journal={J},\n"
                          " keywords={one, two}}\n"
                          "@article{c, title={xdata=lost-title}, year={2001}}\n");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 3);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT(dgg_text_is(paper->title, "T") && dgg_text_is(paper->venue, "J"));
    CU_ASSERT(dgg_text_is(paper->volume, "T") && paper->year == 2019);
    CU_ASSERT_TRUE(list_is(paper->keywords, "[one][two]"));
    CU_ASSERT(dgg_text_is(corpus.papers[1].title, "Own") && corpus.papers[1].pages.length == 0);
    CU_ASSERT(corpus.papers[2].title.length == 0);
    CU_ASSERT_EQUAL(corpus.warning_count, 1); /* the entry that is not there */
    dgg_corpus_destroy(&corpus);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("bibtex", "@book{a, title={A}, author={Doe, J. and xdata=x-author}}\n"
                                        "@xdata{x, title={xdata=a-title},\n"
                                        " author={Lee, K. and xdata=z-author-1}}\n"));
}

SUITE("corpus/readers/bibtex/granular",
      { "names are taken out of other entries", names_are_taken_out_of_other_entries },
      { "who is not there is told", who_is_not_there_is_told },
      { "a whole entry is taken with its people", a_whole_entry_is_taken_with_its_people },
      { "single fields are taken out of other entries",
        single_fields_are_taken_out_of_other_entries },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
