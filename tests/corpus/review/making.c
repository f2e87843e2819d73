#define REVIEW "review_that_is_made"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/folder.h"
#include "corpus/codebook.h"
#include "corpus/decisions.h"
#include "corpus/review.h"
#include "tests/support/brutal.h"
#include "tests/support/files.h"
#include "tests/support/reviews.h"
#include "tests/support/suite.h"

static dgg_status make(dgg_review_making *making)
{
    dgg_error error = { 0 };
    dgg_status status = dgg_review_make(making, REVIEW, &error);
    CU_ASSERT_EQUAL(status, error.status);
    return status;
}

static void a_new_folder_holds_all_that_a_review_is_made_of(void)
{
    static const char *const wanted[] = { REVIEW,
                                          REVIEW "/sources",
                                          REVIEW "/review.json",
                                          REVIEW "/codebook.json",
                                          REVIEW "/decisions",
                                          REVIEW "/decisions/records.csv",
                                          REVIEW "/decisions/merges.csv",
                                          REVIEW "/decisions/people.csv",
                                          REVIEW "/decisions/codings.csv",
                                          REVIEW "/decisions/communities.csv",
                                          REVIEW "/decisions/labels.csv",
                                          REVIEW "/decisions/phrases.csv" };
    enum { COUNT = sizeof wanted / sizeof *wanted };
    dgg_review_making making = { 0 };
    struct stat there;
    CU_ASSERT_EQUAL(make(&making), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(making.count, COUNT);
    for (size_t i = 0; i < COUNT; i++) {
        CU_ASSERT_STRING_EQUAL(making.parts[i].path, wanted[i]);
        CU_ASSERT_TRUE(making.parts[i].is_new);
        CU_ASSERT_EQUAL(stat(wanted[i], &there), 0);
    }
    dgg_review_making_destroy(&making);
    remove_review();
}

static void what_is_there_stays_as_it_is(void)
{
    dgg_review_making making = { 0 };
    CU_ASSERT_EQUAL(dgg_folder_make(REVIEW, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_folder_make(REVIEW "/sources", NULL), DGG_OK);
    CU_ASSERT_TRUE(write_file(REVIEW "/review.json", dgg_text_of("mine")));
    CU_ASSERT_EQUAL(make(&making), DGG_OK);
    CU_ASSERT_FALSE(making.parts[0].is_new);
    CU_ASSERT_FALSE(making.parts[1].is_new);
    CU_ASSERT_FALSE(making.parts[2].is_new);
    CU_ASSERT_TRUE(making.parts[3].is_new);
    CU_ASSERT_TRUE(holds(REVIEW "/review.json", "mine"));
    dgg_review_making_destroy(&making);
    dgg_review_making_destroy(&making);
    CU_ASSERT_EQUAL(make(&making), DGG_OK);
    for (size_t i = 0; i < making.count; i++) {
        CU_ASSERT_FALSE(making.parts[i].is_new);
    }
    dgg_review_making_destroy(&making);
    remove_review();
}

static void a_new_folder_can_be_read(void)
{
    dgg_review_making making = { 0 };
    dgg_review review = { 0 };
    dgg_decisions decisions = { 0 };
    dgg_codebook codebook = { 0 }, own = { 0 };
    CU_ASSERT_EQUAL(make(&making), DGG_OK);
    CU_ASSERT_TRUE(write_file(REVIEW "/sources/list.txt", dgg_text_of("A title\n")));
    CU_ASSERT_EQUAL(dgg_review_read(&review, REVIEW, NULL), DGG_OK);
    CU_ASSERT_EQUAL(review.database_count, 1);
    CU_ASSERT_EQUAL(dgg_codebook_read(&codebook, review.codebook, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_codebook_read(&own, NULL, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_equal(codebook.digest, own.digest));
    CU_ASSERT_EQUAL(dgg_decisions_read(&decisions, review.decisions, NULL), DGG_OK);
    CU_ASSERT_EQUAL(decisions.warning_count, 0);
    dgg_codebook_destroy(&codebook);
    dgg_codebook_destroy(&own);
    dgg_decisions_destroy(&decisions);
    dgg_review_destroy(&review);
    dgg_review_making_destroy(&making);
    remove_review();
}

static void where_nothing_can_be_made_it_fails_with_the_path(void)
{
    dgg_review_making making = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_review_make(&making, "no/such/place", &error), DGG_CANNOT_CREATE);
    CU_ASSERT_STRING_EQUAL(error.file, "no/such/place");
    dgg_review_making_destroy(&making);
    error = (dgg_error){ 0 };
    CU_ASSERT_TRUE(write_file(REVIEW, dgg_text_of("a file")));
    CU_ASSERT_EQUAL(dgg_review_make(&making, REVIEW, &error), DGG_CANNOT_CREATE);
    CU_ASSERT_TRUE(holds(REVIEW, "a file"));
    dgg_review_making_destroy(&making);
    remove(REVIEW);
}

static dgg_status make_and_forget(void)
{
    dgg_review_making making = { 0 };
    dgg_status status = dgg_review_make(&making, REVIEW, NULL);
    dgg_review_making_destroy(&making);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(make_and_forget());
    remove_review();
}

SUITE("corpus/review/making",
      { "a new folder holds all that a review is made of",
        a_new_folder_holds_all_that_a_review_is_made_of },
      { "what is there stays as it is", what_is_there_stays_as_it_is },
      { "a new folder can be read", a_new_folder_can_be_read },
      { "where nothing can be made it fails with the path",
        where_nothing_can_be_made_it_fails_with_the_path },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
