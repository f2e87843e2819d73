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

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("bibtex", "@book{a, title={A}, author={Doe, J. and xdata=x-author}}\n"
                                        "@xdata{x, author={Lee, K. and xdata=z-author-1}}\n"));
}

SUITE("corpus/readers/bibtex/granular",
      { "names are taken out of other entries", names_are_taken_out_of_other_entries },
      { "who is not there is told", who_is_not_there_is_told },
      { "a whole entry is taken with its people", a_whole_entry_is_taken_with_its_people },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
