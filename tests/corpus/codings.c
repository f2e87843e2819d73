#include "corpus/codings.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#define HEADER "record,target,decision,salience,note,coder,weight,stratum,title,abstract\n"

static dgg_status read(dgg_coding_sheet *sheet, const char *text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    DGG_TRY(dgg_stream_open_text(&stream, dgg_text_of(text), error));
    DGG_TRY(dgg_coding_sheet_read(sheet, stream, error));
done:
    dgg_stream_close(&stream);
    return status;
}

static const char coded[] = HEADER "\"# drawn by dggraph sample: 4 of 9\",,,,,,,,,\n"
                                   "paper:a,theme:maps,add,,,,2.5,1,Of maps,They are old.\n"
                                   "a,location:CN,ADD,mention,,,,,,\n"
                                   "event:b,,done,,,,4,2,Towns,\n"
                                   "10.1/C,,,,,Ada,1,1,,\n"
                                   "d,,,,a note,,1,1,Wells,\n"
                                   "a,theme:maps,add,primary,,,,,,\n"
                                   ",,,,,,,,,\n";

static void a_sheet_tells_what_a_record_carries(void)
{
    dgg_coding_sheet sheet = { 0 };
    CU_ASSERT_EQUAL_FATAL(read(&sheet, coded, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(sheet.record_count, 4);
    const dgg_coded_target *maps = dgg_coding_sheet_find(&sheet, 0, dgg_text_of("theme:maps"));
    const dgg_coded_target *china = dgg_coding_sheet_find(&sheet, 0, dgg_text_of("location:CN"));
    CU_ASSERT_TRUE_FATAL(maps != NULL && china != NULL);
    CU_ASSERT_TRUE(maps->is_right && maps->is_primary && maps->line == 3);
    CU_ASSERT_TRUE(china->is_right && !china->is_primary);
    CU_ASSERT_PTR_NULL(dgg_coding_sheet_find(&sheet, 1, dgg_text_of("theme:maps")));
    CU_ASSERT_PTR_NULL(dgg_coding_sheet_find(&sheet, 0, dgg_text_of("theme:wells")));
    CU_ASSERT_EQUAL(sheet.target_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(sheet.records[0].record, "a"));
    CU_ASSERT_TRUE(dgg_text_is(sheet.records[0].abstract, "They are old."));
    CU_ASSERT_EQUAL(sheet.records[0].weight, 2.5);
    CU_ASSERT_EQUAL(sheet.records[1].weight, 4);
    CU_ASSERT_FALSE(sheet.is_proposed);
    dgg_coding_sheet_destroy(&sheet);
}

/* By a decision, by "done", or by a coder's name alone. */
static void what_is_coded_is_told_from_what_waits(void)
{
    dgg_coding_sheet sheet = { 0 };
    CU_ASSERT_EQUAL_FATAL(read(&sheet, coded, NULL), DGG_OK);
    CU_ASSERT_TRUE(sheet.records[0].is_done);
    CU_ASSERT_TRUE(sheet.records[1].is_done);
    CU_ASSERT_TRUE(sheet.records[2].is_done);
    CU_ASSERT_FALSE(sheet.records[3].is_done);
    dgg_coding_sheet_destroy(&sheet);
}

static void a_sheet_that_shows_proposals_is_known(void)
{
    dgg_coding_sheet sheet = { 0 };
    CU_ASSERT_EQUAL_FATAL(
        read(&sheet, "decision;record;target\naccept;a;theme:x\nreject;a;theme:y\n", NULL), DGG_OK);
    const dgg_coded_target *rejected = dgg_coding_sheet_find(&sheet, 0, dgg_text_of("theme:y"));
    CU_ASSERT_TRUE(sheet.is_proposed);
    CU_ASSERT_TRUE(rejected != NULL && !rejected->is_right);
    CU_ASSERT_EQUAL(sheet.records[0].weight, 1);
    dgg_coding_sheet_destroy(&sheet);
}

static void is_refused(const char *text, long line, const char *words)
{
    dgg_coding_sheet sheet = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(read(&sheet, text, &error), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(error.line, line);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, words));
    dgg_coding_sheet_destroy(&sheet);
}

static void what_would_spoil_the_figures_is_refused(void)
{
    is_refused("record,theme\n", 1, "no column 'target'");
    is_refused("", 1, "no column 'record'");
    is_refused(HEADER "a,theme:x,ad,,,,,,,\n", 2, "'ad' is no decision: add, accept");
    is_refused(HEADER "a,x,add,,,,,,,\n", 2, "'x' is no target: write theme:ID");
    is_refused(HEADER "a,paper:x,add,,,,,,,\n", 2, "is no target");
    is_refused(HEADER "a,theme:x,add,main,,,,,,\n", 2, "'main' is no salience");
    is_refused(HEADER "a,theme:x,,,,,,,,\n", 2, "a target without a decision");
    is_refused(HEADER ",theme:x,add,,,,,,,\n", 2, "the column 'record' is empty");
    is_refused(HEADER "a,theme:x,add,,,,-1,,,\n", 2, "'-1' is no weight");
    is_refused(HEADER "a,theme:x,add,,,,two,,,\n", 2, "'two' is no weight");
    is_refused(HEADER "a,theme:x,add,,,,,,,\na,theme:x,reject,,,,,,,\n", 3, "contradicts line 2");
}

static dgg_status read_and_forget(void)
{
    dgg_coding_sheet sheet = { 0 };
    dgg_status status = read(&sheet, coded, NULL);
    dgg_coding_sheet_destroy(&sheet);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/codings",
      { "a sheet tells what a record carries", a_sheet_tells_what_a_record_carries },
      { "what is coded is told from what waits", what_is_coded_is_told_from_what_waits },
      { "a sheet that shows proposals is known", a_sheet_that_shows_proposals_is_known },
      { "what would spoil the figures is refused", what_would_spoil_the_figures_is_refused },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
