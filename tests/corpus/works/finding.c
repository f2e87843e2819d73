#include "corpus/works/finding.h"

#include <stdio.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* What is found: records in "<>" with their lines, "!" for broken ones, "?" for stray text; fed in
 * pieces of that size. */
static bool finds(const char *text, const char *wanted, size_t piece)
{
    dgg_finding finding = { 0 };
    dgg_buffer told = { 0 };
    dgg_text rest = dgg_text_of(text);
    dgg_finding_begin(&finding);
    while (rest.length > 0) {
        dgg_text some = dgg_text_slice(rest, 0, piece);
        rest = dgg_text_slice(rest, some.length, rest.length);
        while (some.length > 0) {
            CU_ASSERT_EQUAL(dgg_finding_feed(&finding, &some, NULL), DGG_OK);
            if (finding.what == DGG_FOUND_RECORD) {
                dgg_buffer_print(&told, NULL, "<%ld:", finding.record_line);
                dgg_buffer_add(&told, dgg_buffer_text(&finding.record), NULL);
                dgg_buffer_add(&told, dgg_text_of(">"), NULL);
            } else if (finding.what != DGG_FOUND_NOTHING) {
                bool is_broken = finding.what == DGG_FOUND_BROKEN;
                dgg_buffer_print(&told, NULL, is_broken ? "!%ld" : "?%ld",
                                 is_broken ? finding.record_line : finding.line);
            }
        }
    }
    dgg_finding_end(&finding);
    dgg_buffer_add(&told, dgg_text_of(finding.what == DGG_FOUND_BROKEN ? "!" : ""), NULL);
    bool is_right = dgg_text_is(dgg_buffer_text(&told), wanted);
    if (!is_right) {
        printf("%s is %.*s\n", text, (int)told.length, told.bytes);
    }
    dgg_buffer_destroy(&told);
    dgg_finding_destroy(&finding);
    return is_right;
}

static bool finds_anyhow(const char *text, const char *wanted)
{
    return finds(text, wanted, 1) && finds(text, wanted, 7) && finds(text, wanted, SIZE_MAX);
}

static void records_stand_alone_in_lines_or_in_lists(void)
{
    CU_ASSERT_TRUE(finds_anyhow("{\"a\": {\"b\": [1]}}", "<1:{\"a\": {\"b\": [1]}}>"));
    CU_ASSERT_TRUE(finds_anyhow("{\"a\":1}\n\n{\"a\":2}\n", "<1:{\"a\":1}><3:{\"a\":2}>"));
    CU_ASSERT_TRUE(finds_anyhow("[{\"a\":1},\n null, {\"a\":2}]", "<1:{\"a\":1}><2:{\"a\":2}>"));
    CU_ASSERT_TRUE(finds_anyhow("[]", ""));
    CU_ASSERT_TRUE(finds_anyhow("", ""));
}

static void records_stand_in_answers(void)
{
    CU_ASSERT_TRUE(
        finds_anyhow("{\"meta\":{\"n\":1},\n\"results\":[{\"a\":1},{\"a\":2}],\"x\":[{}]}",
                     "<2:{\"a\":1}><2:{\"a\":2}>"));
    CU_ASSERT_TRUE(
        finds_anyhow("{\"status\":\"ok\",\"message\":{\"items\":[{\"a\":1}]}}", "<1:{\"a\":1}>"));
    CU_ASSERT_TRUE(finds_anyhow("{\"status\":\"ok\",\"message\":{\"a\":[{\"b\":1}]}}",
                                "<1:{\"a\":[{\"b\":1}]}>"));
    CU_ASSERT_TRUE(finds_anyhow("{\"items\":{\"k\":{\"a\":1},\"l\":{\"a\":2}}}",
                                "<1:{\"a\":1}><1:{\"a\":2}>"));
    CU_ASSERT_TRUE(finds_anyhow("{\"n\":2,\"results\":[\n{\"a\":1},\n{\"a\":2}]}",
                                "<2:{\"a\":1}><3:{\"a\":2}>"));
    CU_ASSERT_TRUE(finds_anyhow("{\"data\":[1],\"a\":2}", "<1:{\"data\":[1],\"a\":2}>"));
}

static void strings_hold_any_sign(void)
{
    CU_ASSERT_TRUE(finds_anyhow("{\"a\":\"}{\\\"]\\\\\"}{\"b\":1}",
                                "<1:{\"a\":\"}{\\\"]\\\\\"}><1:{\"b\":1}>"));
    CU_ASSERT_TRUE(
        finds_anyhow("{\"x\":\"results\",\"y\":[{}]}", "<1:{\"x\":\"results\",\"y\":[{}]}>"));
}

static void a_broken_record_harms_no_other_line(void)
{
    CU_ASSERT_TRUE(finds_anyhow("{\"a\":{\"b\":1}\n{\"a\":2}\n", "!1<2:{\"a\":2}>"));
    CU_ASSERT_TRUE(finds_anyhow("{\"a\":\"x}\n{\"a\":2}\n", "!1<2:{\"a\":2}>"));
    CU_ASSERT_TRUE(finds_anyhow("[{\"a\":1},{\"a\":", "<1:{\"a\":1}>!"));
    CU_ASSERT_TRUE(finds_anyhow("{\n\"a\":\n{\n}\n}", "<1:{\n\"a\":\n{\n}\n}>"));
}

static void other_text_between_records_is_told_once(void)
{
    CU_ASSERT_TRUE(finds_anyhow("x {\"a\":1}\ny\n", "?1<1:{\"a\":1}>"));
    CU_ASSERT_TRUE(finds_anyhow("[{\"a\":1},\n7, 8]", "<1:{\"a\":1}>?2"));
    CU_ASSERT_TRUE(finds_anyhow("]}", ""));
}

static dgg_status feed_and_forget(void)
{
    dgg_finding finding = { 0 };
    dgg_text text = dgg_text_of("{\"a\":1}");
    dgg_finding_begin(&finding);
    dgg_status status = dgg_finding_feed(&finding, &text, NULL);
    dgg_finding_destroy(&finding);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(feed_and_forget());
}

SUITE("corpus/works/finding",
      { "records stand alone, in lines or in lists", records_stand_alone_in_lines_or_in_lists },
      { "records stand in answers", records_stand_in_answers },
      { "strings hold any sign", strings_hold_any_sign },
      { "a broken record harms no other line", a_broken_record_harms_no_other_line },
      { "other text between records is told once", other_text_between_records_is_told_once },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
