#define REVIEW "review_that_is_read"

#include "corpus/review.h"

#include <string.h>
#include <unistd.h>

#include "base/folder.h"
#include "tests/support/brutal.h"
#include "tests/support/files.h"
#include "tests/support/reviews.h"
#include "tests/support/suite.h"

static const char good[] =
    "{ \"format\": \"dggraph-review/1\", \"title\": \" Towns \", \"question\": \"Which?\",\n"
    "\"databases\": [{ \"name\": \"Scopus\", \"search\": \"TITLE(town)\", \"date\": \"2024-05-01\","
    "\"records\": 0, \"file\": \"a.ris\" }, {}],\n"
    "\"inclusion\": [\"about towns\", \"\"], \"exclusion\": [] }";

static void write_folder(const char *description)
{
    CU_ASSERT_EQUAL(dgg_folder_make(REVIEW, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_folder_make(REVIEW "/sources", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_folder_make(REVIEW "/sources/old", NULL), DGG_OK);
    CU_ASSERT_TRUE(write_file(REVIEW "/review.json", dgg_text_of(description)));
    CU_ASSERT_TRUE(write_file(REVIEW "/sources/b.ris", dgg_text_of("b")));
    CU_ASSERT_TRUE(write_file(REVIEW "/sources/a.ris", dgg_text_of("a")));
    CU_ASSERT_TRUE(write_file(REVIEW "/sources/.hidden", dgg_text_of("h")));
    CU_ASSERT_TRUE(write_file(REVIEW "/sources/README.md", dgg_text_of("r")));
    CU_ASSERT_TRUE(write_file(REVIEW "/sources/b.ris~", dgg_text_of("b")));
    CU_ASSERT_TRUE(write_file(REVIEW "/sources/~$b.ris", dgg_text_of("b")));
    CU_ASSERT_TRUE(write_file(REVIEW "/gazetteer.json", dgg_text_of("{}")));
}

static void a_folder_with_a_description_is_a_review(void)
{
    CU_ASSERT_FALSE(dgg_review_recognises(REVIEW));
    CU_ASSERT_EQUAL(dgg_folder_make(REVIEW, NULL), DGG_OK);
    CU_ASSERT_FALSE(dgg_review_recognises(REVIEW));
    write_folder("");
    CU_ASSERT_TRUE(dgg_review_recognises(REVIEW));
    CU_ASSERT_TRUE(dgg_review_recognises(REVIEW "/"));
    CU_ASSERT_FALSE(dgg_review_recognises(REVIEW "/review.json"));
    remove_review();
}

static void the_description_is_read(void)
{
    dgg_review review = { 0 };
    write_folder(good);
    CU_ASSERT_EQUAL(dgg_review_read(&review, REVIEW, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(review.title, "Towns"));
    CU_ASSERT_TRUE(dgg_text_is(review.question, "Which?"));
    CU_ASSERT_EQUAL_FATAL(review.database_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(review.databases[0].search, "TITLE(town)"));
    CU_ASSERT_TRUE(dgg_text_is(review.databases[0].date, "2024-05-01"));
    CU_ASSERT_TRUE(review.databases[0].has_record_count);
    CU_ASSERT_EQUAL(review.databases[0].record_count, 0);
    CU_ASSERT_FALSE(review.databases[1].has_record_count);
    CU_ASSERT_EQUAL(review.databases[1].name.length, 0);
    CU_ASSERT_EQUAL(review.inclusion.count, 1);
    CU_ASSERT_EQUAL(review.exclusion.count, 0);
    dgg_review_destroy(&review);
    dgg_review_destroy(&review);
    remove_review();
}

static void inputs_stand_in_the_order_of_their_names(void)
{
    dgg_review review = { 0 };
    write_folder(good);
    CU_ASSERT_EQUAL(dgg_review_read(&review, REVIEW, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(review.source_count, 2);
    CU_ASSERT_STRING_EQUAL(review.sources[0], REVIEW "/sources/a.ris");
    CU_ASSERT_STRING_EQUAL(review.sources[1], REVIEW "/sources/b.ris");
    CU_ASSERT_EQUAL_FATAL(review.warning_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(review.warnings[0].file, "old"));
    dgg_review_destroy(&review);
    remove_review();
}

static void an_empty_input_is_told_and_left_out(void)
{
    dgg_review review = { 0 };
    write_folder(good);
    CU_ASSERT_TRUE(write_file(REVIEW "/sources/c.ris", (dgg_text){ "", 0 }));
    CU_ASSERT_EQUAL(dgg_review_read(&review, REVIEW, NULL), DGG_OK);
    CU_ASSERT_EQUAL(review.source_count, 2);
    CU_ASSERT_EQUAL_FATAL(review.warning_count, 2); /* a folder stands there too */
    CU_ASSERT_TRUE(dgg_text_is(review.warnings[0].file, "c.ris"));
    CU_ASSERT_TRUE(dgg_text_is(review.warnings[0].reason, "is empty"));
    dgg_review_destroy(&review);
    CU_ASSERT_EQUAL(remove(REVIEW "/sources/c.ris"), 0);
    remove_review();
}

static void what_else_it_holds_is_found(void)
{
    dgg_review review = { 0 };
    write_folder(good);
    CU_ASSERT_EQUAL(dgg_review_read(&review, REVIEW, NULL), DGG_OK);
    CU_ASSERT_PTR_NULL(review.codebook);
    CU_ASSERT_STRING_EQUAL(review.gazetteer, REVIEW "/gazetteer.json");
    CU_ASSERT_STRING_EQUAL(review.decisions, REVIEW "/decisions");
    CU_ASSERT_STRING_EQUAL(review.map, REVIEW "/map");
    CU_ASSERT_STRING_EQUAL(review.folder, REVIEW);
    dgg_review_destroy(&review);
    remove_review();
}

static void is_refused(const char *description, long line, const char *part)
{
    dgg_review review = { 0 };
    dgg_error error = { 0 };
    write_folder(description);
    CU_ASSERT_EQUAL(dgg_review_read(&review, REVIEW, &error), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(error.line, line);
    CU_ASSERT_STRING_EQUAL(error.file, REVIEW "/review.json");
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, part));
    dgg_review_destroy(&review);
    remove_review();
}

static void a_wrong_description_is_told_with_its_place(void)
{
    is_refused("{\n\"format\": \"dggraph-review/2\" }", 1, "dggraph-review/1");
    is_refused("{ \"format\": \"dggraph-review/1\",\n\"titel\": \"\" }", 2, "title");
    is_refused("{ \"format\": \"dggraph-review/1\",\n\"databases\": [\n{ \"records\": \"9\" }] }",
               3, "records");
    is_refused("{ \"format\": \"dggraph-review/1\",\n\"inclusion\": \"all\" }", 2, "inclusion");
    is_refused("[]", 1, "");
    is_refused("", 1, "");
}

static void a_review_without_inputs_says_what_to_do(void)
{
    dgg_review review = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_folder_make(REVIEW, NULL), DGG_OK);
    CU_ASSERT_TRUE(write_file(REVIEW "/review.json", dgg_text_of(good)));
    CU_ASSERT_EQUAL(dgg_review_read(&review, REVIEW, &error), DGG_NO_INPUT);
    CU_ASSERT_STRING_EQUAL(error.file, REVIEW);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "sources"));
    CU_ASSERT_TRUE(dgg_text_is(review.title, "Towns"));
    dgg_review_destroy(&review);
    remove_review();
}

static dgg_status read_and_forget(void)
{
    dgg_review review = { 0 };
    bool is_review = dgg_review_recognises(REVIEW);
    dgg_status status = dgg_review_read(&review, REVIEW, NULL);
    dgg_review_destroy(&review);
    return is_review ? status : DGG_OUT_OF_MEMORY;
}

static void a_refused_allocation_leaves_nothing(void)
{
    write_folder(good);
    BRUTAL(read_and_forget());
    remove_review();
}

SUITE("corpus/review",
      { "a folder with a description is a review", a_folder_with_a_description_is_a_review },
      { "the description is read", the_description_is_read },
      { "inputs stand in the order of their names", inputs_stand_in_the_order_of_their_names },
      { "an empty input is told and left out", an_empty_input_is_told_and_left_out },
      { "what else it holds is found", what_else_it_holds_is_found },
      { "a wrong description is told with its place", a_wrong_description_is_told_with_its_place },
      { "a review without inputs says what to do", a_review_without_inputs_says_what_to_do },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
