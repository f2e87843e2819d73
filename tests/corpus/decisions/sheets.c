#include "corpus/decisions/sheets.h"

#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "corpus/decisions/forms.h"
#include "tests/support/brutal.h"
#include "tests/support/decided.h"
#include "tests/support/suite.h"

static const char records[] = "decisions/records.csv";
static const char codings[] = "decisions/codings.csv";

static void is_read(dgg_decisions *decisions, dgg_sheet_kind kind, const char *bytes)
{
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_decisions_read_text(decisions, kind, TEXT(bytes), &error), DGG_OK);
    CU_ASSERT_STRING_EQUAL(error.message, "");
}

static bool is_refused(dgg_sheet_kind kind, const char *bytes, long line, const char *part)
{
    dgg_decisions decisions = { 0 };
    dgg_error error = { 0 };
    bool is = dgg_decisions_read_text(&decisions, kind, TEXT(bytes), &error) == DGG_BAD_INPUT &&
              error.line == line && error.file != NULL && strstr(error.message, part) != NULL;
    dgg_decisions_destroy(&decisions);
    return is;
}

static bool cell_is(const dgg_decisions *decisions, dgg_sheet_kind kind, size_t row, size_t cell,
                    const char *wanted)
{
    const dgg_sheet *sheet = &decisions->sheets[kind];
    return row < sheet->count && dgg_text_is(sheet->rows[row].cells[cell], wanted);
}

static void columns_are_found_by_name(void)
{
    dgg_decisions decisions = { 0 };
    is_read(&decisions, DGG_RECORDS,
            "Reason;screener;DECISION;Record\nno town, no city;me;Out;a\n;;in;b\n");
    CU_ASSERT_EQUAL(decisions.sheets[DGG_RECORDS].count, 2);
    CU_ASSERT_TRUE(cell_is(&decisions, DGG_RECORDS, 0, DGG_RECORD_OF, "a"));
    CU_ASSERT_TRUE(cell_is(&decisions, DGG_RECORDS, 0, DGG_RECORD_REASON, "no town, no city"));
    CU_ASSERT_TRUE(cell_is(&decisions, DGG_RECORDS, 0, DGG_RECORD_STAGE, ""));
    CU_ASSERT_EQUAL(decisions.sheets[DGG_RECORDS].rows[0].word, DGG_IS_OUT);
    CU_ASSERT_EQUAL(decisions.sheets[DGG_RECORDS].rows[1].word, DGG_IS_IN);
    CU_ASSERT_EQUAL(decisions.sheets[DGG_RECORDS].rows[1].line, 3);
    CU_ASSERT_EQUAL(decisions.warning_count, 0);
    dgg_decisions_destroy(&decisions);
}

/* As screening tools write it. */
static void records_may_be_included(void)
{
    dgg_decisions decisions = { 0 };
    is_read(&decisions, DGG_RECORDS,
            "key,title,DOI,include,stage,reason\na,On maps,,no,screening,no town\n,,10.1080/x,1,,\n"
            ",On seas,,Exclude,,\nb,,,,,\n");
    CU_ASSERT_EQUAL(decisions.sheets[DGG_RECORDS].count, 3);
    CU_ASSERT_EQUAL(decisions.warning_count, 0);
    CU_ASSERT_TRUE(cell_is(&decisions, DGG_RECORDS, 0, DGG_RECORD_OF, "a"));
    CU_ASSERT_TRUE(cell_is(&decisions, DGG_RECORDS, 1, DGG_RECORD_OF, "10.1080/x"));
    CU_ASSERT_TRUE(cell_is(&decisions, DGG_RECORDS, 2, DGG_RECORD_OF, "On seas"));
    CU_ASSERT_TRUE(cell_is(&decisions, DGG_RECORDS, 0, DGG_RECORD_REASON, "no town"));
    CU_ASSERT_EQUAL(decisions.sheets[DGG_RECORDS].rows[0].word, DGG_IS_OUT);
    CU_ASSERT_EQUAL(decisions.sheets[DGG_RECORDS].rows[1].word, DGG_IS_IN);
    CU_ASSERT_EQUAL(decisions.sheets[DGG_RECORDS].rows[2].word, DGG_IS_OUT);
    dgg_decisions_destroy(&decisions);
}

static void what_neither_includes_nor_excludes_is_told(void)
{
    dgg_decisions decisions = { 0 };
    is_read(&decisions, DGG_RECORDS, "DOI,include\n10.1080/x,maybe\n");
    CU_ASSERT_EQUAL(decisions.warning_count, 1);
    CU_ASSERT_TRUE(warns(&decisions, records, 2, "'maybe' is not in or out"));
    dgg_decisions_destroy(&decisions);
    CU_ASSERT_TRUE(is_refused(DGG_RECORDS, "stage,include\na,no\n", 1, "'record'"));
}

static void a_missing_column_fails(void)
{
    CU_ASSERT_TRUE(is_refused(DGG_RECORDS, "# note\nrecord,desicion\na,out\n", 2, "'decision'"));
    CU_ASSERT_TRUE(is_refused(DGG_LABELS, "id label\n", 1, "separated by"));
    CU_ASSERT_TRUE(is_refused(DGG_MERGES, "record,same_as\n", 1, "'decision'"));
}

static void a_misspelled_column_is_told(void)
{
    dgg_decisions decisions = { 0 };
    is_read(&decisions, DGG_RECORDS, "record,decision,reson,me\na,out,b,c\n");
    CU_ASSERT_EQUAL(decisions.warning_count, 1);
    CU_ASSERT_TRUE(warns(&decisions, records, 1, "did you mean 'reason'?"));
    dgg_decisions_destroy(&decisions);
}

static void a_row_without_a_decision_is_passed_over(void)
{
    dgg_decisions decisions = { 0 };
    is_read(&decisions, DGG_RECORDS,
            "record,decision\na,\n,,\n# a,out\n\"# b\",out\n \"#c\",out\n");
    CU_ASSERT_EQUAL(decisions.sheets[DGG_RECORDS].count, 0);
    is_read(&decisions, DGG_LABELS, "id,label,label_zh\ntheme:a,,\ntheme:b,,乙\n");
    CU_ASSERT_EQUAL(decisions.sheets[DGG_LABELS].count, 1);
    is_read(&decisions, DGG_COMMUNITIES, "name,members\n,paper:a\n");
    CU_ASSERT_EQUAL(decisions.sheets[DGG_COMMUNITIES].count, 0);
    CU_ASSERT_EQUAL(decisions.warning_count, 0);
    dgg_decisions_destroy(&decisions);
}

static void a_row_that_is_not_understood_is_left_out(void)
{
    dgg_decisions decisions = { 0 };
    is_read(&decisions, DGG_RECORDS, "record,decision\na,uot\n,out\nb,out,no town,no city\n");
    CU_ASSERT_TRUE(warns(&decisions, records, 2, "'uot' is not in or out; did you mean 'out'?"));
    CU_ASSERT_TRUE(warns(&decisions, records, 3, "the column 'record' is empty"));
    CU_ASSERT_TRUE(warns(&decisions, records, 4, "quotes around a text"));
    is_read(&decisions, DGG_CODINGS,
            "record,target,decision,salience\na,b,acept,\na,b,add,primry\na,,add,\n");
    CU_ASSERT_TRUE(warns(&decisions, codings, 2, "'acept' is not accept, reject, add or done"));
    CU_ASSERT_TRUE(warns(&decisions, codings, 3, "did you mean 'primary'?"));
    CU_ASSERT_TRUE(warns(&decisions, codings, 4, "the column 'target' is empty"));
    is_read(&decisions, DGG_COMMUNITIES, "name,members\nTowns,\n");
    CU_ASSERT_TRUE(warns(&decisions, "decisions/communities.csv", 2, "'members' is empty"));
    for (int line = 2; line <= 4; line++) {
        CU_ASSERT_EQUAL(fate_of(&decisions, DGG_RECORDS, line), DGG_LEFT_OUT);
        CU_ASSERT_EQUAL(fate_of(&decisions, DGG_CODINGS, line), DGG_LEFT_OUT);
    }
    dgg_decisions_destroy(&decisions);
}

static void a_cell_is_one_clean_line(void)
{
    dgg_decisions decisions = { 0 };
    is_read(&decisions, DGG_LABELS,
            "id,label,label_zh\ntheme:a,\" Two\r\n\tlines \",'=1+1\ntheme:b,'quoted',-\n");
    CU_ASSERT_TRUE(cell_is(&decisions, DGG_LABELS, 0, DGG_LABEL_NEW, "Two lines"));
    CU_ASSERT_TRUE(cell_is(&decisions, DGG_LABELS, 0, DGG_LABEL_ZH, "=1+1"));
    CU_ASSERT_TRUE(cell_is(&decisions, DGG_LABELS, 1, DGG_LABEL_NEW, "'quoted'"));
    CU_ASSERT_EQUAL(decisions.sheets[DGG_LABELS].rows[1].line, 4);
    dgg_decisions_destroy(&decisions);
}

static void other_encodings_are_told_once(void)
{
    static const char bytes[] = "id,label\ntheme:a,B\xE9ziers\ntheme:b,\xB3\xC7\xCA\xD0\n"
                                "theme:\0c,d\n";
    dgg_decisions decisions = { 0 };
    dgg_text text = { bytes, sizeof bytes - 1 };
    CU_ASSERT_EQUAL(dgg_decisions_read_text(&decisions, DGG_LABELS, text, NULL), DGG_OK);
    CU_ASSERT_EQUAL(decisions.warning_count, 1);
    CU_ASSERT_TRUE(warns(&decisions, "decisions/labels.csv", 2, "save the file as UTF-8"));
    CU_ASSERT_TRUE(cell_is(&decisions, DGG_LABELS, 0, DGG_LABEL_NEW, "B\uFFFDziers"));
    CU_ASSERT_TRUE(cell_is(&decisions, DGG_LABELS, 2, DGG_LABEL_OF, "theme: c"));
    dgg_decisions_destroy(&decisions);
}

static void a_new_file_decides_nothing(void)
{
    for (int kind = 0; kind < DGG_SHEET_COUNT; kind++) {
        dgg_decisions decisions = { 0 };
        is_read(&decisions, (dgg_sheet_kind)kind, dgg_sheet_forms[kind].template);
        CU_ASSERT_EQUAL(decisions.sheets[kind].count, 0);
        CU_ASSERT_EQUAL(decisions.warning_count, 0);
        is_read(&decisions, (dgg_sheet_kind)kind, "");
        dgg_decisions_destroy(&decisions);
    }
}

static dgg_status read_and_forget(void)
{
    dgg_decisions decisions = { 0 };
    dgg_status status = dgg_decisions_read_text(
        &decisions, DGG_RECORDS, TEXT("record,decision,reson\na,out\nb,aut\nc\xFF,in\n"), NULL);
    dgg_decisions_destroy(&decisions);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/decisions/sheets", { "columns are found by name", columns_are_found_by_name },
      { "records may be included", records_may_be_included },
      { "what neither includes nor excludes is told", what_neither_includes_nor_excludes_is_told },
      { "a missing column fails", a_missing_column_fails },
      { "a misspelled column is told", a_misspelled_column_is_told },
      { "a row without a decision is passed over", a_row_without_a_decision_is_passed_over },
      { "a row that is not understood is left out", a_row_that_is_not_understood_is_left_out },
      { "a cell is one clean line", a_cell_is_one_clean_line },
      { "other encodings are told once", other_encodings_are_told_once },
      { "a new file decides nothing", a_new_file_decides_nothing },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
