#include "corpus/decisions.h"

#include <string.h>

#include "base/folder.h"
#include "tests/support/brutal.h"
#include "tests/support/decided.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"

#define FOLDER "decisions_of_a_test"
#define FILES "decisions/"

static void write_folder(void)
{
    CU_ASSERT_EQUAL(dgg_folder_make(FOLDER, NULL), DGG_OK);
    CU_ASSERT_TRUE(write_file(FOLDER "/records.csv", TEXT("record,decision\na,in\nb,out\n")));
    CU_ASSERT_TRUE(write_file(FOLDER "/labels.csv", TEXT("id,label\ntheme:a,A\n")));
    CU_ASSERT_TRUE(write_file(FOLDER "/record.csv", TEXT("record,decision\nc,out\n")));
    CU_ASSERT_TRUE(write_file(FOLDER "/notes.txt", TEXT("to do")));
}

static void remove_folder(void)
{
    remove(FOLDER "/records.csv");
    remove(FOLDER "/labels.csv");
    remove(FOLDER "/record.csv");
    remove(FOLDER "/notes.txt");
    remove(FOLDER "/codings.csv");
    remove(FOLDER);
}

static void a_folder_is_read_file_by_file(void)
{
    dgg_decisions decisions = { 0 };
    write_folder();
    CU_ASSERT_EQUAL(dgg_decisions_read(&decisions, FOLDER, NULL), DGG_OK);
    CU_ASSERT_EQUAL(decisions.sheets[DGG_RECORDS].count, 2);
    CU_ASSERT_EQUAL(decisions.sheets[DGG_LABELS].count, 1);
    CU_ASSERT_EQUAL(decisions.sheets[DGG_MERGES].count, 0);
    /* printf 'record,decision\na,in\nb,out\n' | sha256sum */
    CU_ASSERT_TRUE(dgg_text_is(decisions.sheets[DGG_RECORDS].digest,
                               "61f1bc65dbcc4712f3e264cde295daad12307881b9497ceacd29b3fe86b1d682"));
    CU_ASSERT_EQUAL(decisions.sheets[DGG_MERGES].digest.length, 0);
    dgg_decisions_destroy(&decisions);
    remove_folder();
}

static void a_table_nobody_reads_is_told(void)
{
    dgg_decisions decisions = { 0 };
    write_folder();
    CU_ASSERT_EQUAL(dgg_decisions_read(&decisions, FOLDER, NULL), DGG_OK);
    CU_ASSERT_EQUAL(decisions.warning_count, 1);
    CU_ASSERT_TRUE(warns(&decisions, FILES "record.csv", 0, "did you mean 'records.csv'?"));
    dgg_decisions_destroy(&decisions);
    remove_folder();
}

static void no_folder_decides_nothing(void)
{
    dgg_decisions decisions = { 0 };
    CU_ASSERT_EQUAL(dgg_decisions_read(&decisions, "no_such_folder", NULL), DGG_OK);
    CU_ASSERT_EQUAL(decisions.sheets[DGG_RECORDS].count, 0);
    dgg_decisions_destroy(&decisions);
    dgg_decisions_destroy(&decisions);
}

static void a_file_that_is_no_table_fails_with_its_name(void)
{
    dgg_decisions decisions = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_folder_make(FOLDER, NULL), DGG_OK);
    CU_ASSERT_TRUE(
        write_file(FOLDER "/codings.csv", TEXT("record,target,decision\na,theme:b,\"accept\n")));
    CU_ASSERT_EQUAL(dgg_decisions_read(&decisions, FOLDER, &error), DGG_BAD_INPUT);
    CU_ASSERT_STRING_EQUAL(error.file, "decisions/codings.csv");
    CU_ASSERT_EQUAL(error.line, 2);
    dgg_decisions_destroy(&decisions);
    remove_folder();
}

static double count_at(const dgg_table *table, size_t row, size_t column)
{
    return dgg_table_cell(table, row, column)->number;
}

static void the_fates_of_rows_are_counted(void)
{
    static const char records[] = "record,decision\na,out\nb,out\na,out\nz,out\n";
    const dgg_paper papers[] = { { .key = TEXT("a") }, { .key = TEXT("b") }, { .key = TEXT("c") } };
    dgg_decisions decisions = { 0 };
    dgg_corpus corpus = { 0 };
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL(
        settle_records(&corpus, papers, 3, &decisions, (const char *const[]){ records, NULL }),
        DGG_OK);
    CU_ASSERT_EQUAL(
        dgg_decisions_read_text(&decisions, DGG_LABELS, TEXT("id,label\ntheme:a,A\n"), NULL),
        DGG_OK);
    CU_ASSERT_EQUAL(dgg_decisions_count(&decisions, &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_table_row_count(&table), 2);
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 0, 0)->text, "records"));
    static const double wanted[] = { 4, 2, 1, 1, 0 };
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        CU_ASSERT_EQUAL(count_at(&table, 0, i + 1), wanted[i]);
    }
    CU_ASSERT_EQUAL(count_at(&table, 1, 5), 1);
    dgg_table_destroy(&table);
    dgg_decisions_destroy(&decisions);
    dgg_corpus_destroy(&corpus);
}

static dgg_status read_and_forget(void)
{
    dgg_decisions decisions = { 0 };
    dgg_table table = { 0 };
    dgg_status status = dgg_decisions_read(&decisions, FOLDER, NULL);
    status = status == DGG_OK ? dgg_decisions_count(&decisions, &table, NULL) : status;
    dgg_table_destroy(&table);
    dgg_decisions_destroy(&decisions);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    write_folder();
    BRUTAL(read_and_forget());
    remove_folder();
}

SUITE("corpus/decisions", { "a folder is read file by file", a_folder_is_read_file_by_file },
      { "a table nobody reads is told", a_table_nobody_reads_is_told },
      { "no folder decides nothing", no_folder_decides_nothing },
      { "a file that is no table fails with its name",
        a_file_that_is_no_table_fails_with_its_name },
      { "the fates of rows are counted", the_fates_of_rows_are_counted },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
