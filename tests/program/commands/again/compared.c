#include "program/commands/again/compared.h"

#include <stdio.h>
#include <sys/stat.h>

#include "tests/support/brutal.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

static const char *before_files[] = { "same", "other", "gone", "lost" };
static const char *again_files[] = { "same", "other", "gone", "new" };
static const char *before_digests[] = { "bbbbbbbbbbbbbbbb", "aaaaaaaaaaaaaaaa" };
static const char *again_digests[] = { "aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb" };
static const dgg_again_record before = { .files = before_files,
                                         .file_count = 4,
                                         .digests = before_digests,
                                         .digest_count = 2,
                                         .version = { "0.1", 3 },
                                         .codebook = { "Few 1", 5 },
                                         .codebook_digest = { "0123456789abcdef", 16 } };
static const dgg_again_record again = { .files = again_files,
                                        .file_count = 4,
                                        .digests = again_digests,
                                        .digest_count = 2,
                                        .version = { "0.2", 3 },
                                        .codebook = { "Few 1", 5 },
                                        .codebook_digest = { "0123456789abcdeX", 16 } };
static const dgg_again_pair pair = { { "first", "second" }, { &before, &again }, false };

static void write_both(void)
{
    enter_folder();
    (void)mkdir("first", 0755);  /* may be there */
    (void)mkdir("second", 0755); /* may be there */
    write_file("first/same", "alike");
    write_file("second/same", "alike");
    write_file("first/other", "one");
    write_file("second/other", "two");
    write_file("second/gone", "here");
    write_file("first/lost", "there");
    write_file("second/new", "young");
}

static bool has_row(const dgg_table *table, const char *name, const char *state)
{
    bool is_there = false;
    for (size_t i = 0; i < dgg_table_row_count(table); i++) {
        is_there = is_there || (dgg_text_is(dgg_table_cell(table, i, 0)->text, name) &&
                                dgg_text_is(dgg_table_cell(table, i, 3)->text, state));
    }
    return is_there;
}

static void files_that_differ_have_a_row(void)
{
    dgg_table table = { 0 };
    size_t differing = 0;
    write_both();
    CU_ASSERT_EQUAL_FATAL(dgg_again_tell_files(&pair, &table, &differing, NULL), DGG_OK);
    CU_ASSERT_EQUAL(differing, 4);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 4);
    CU_ASSERT_TRUE(has_row(&table, "other", "differs"));
    CU_ASSERT_TRUE(has_row(&table, "gone", "gone from the folder"));
    CU_ASSERT_TRUE(has_row(&table, "lost", "not made again"));
    CU_ASSERT_TRUE(has_row(&table, "new", "gone from the folder"));
    CU_ASSERT_TRUE(dgg_text_is(table.note, "1 of 5 files are equal to the last byte."));
    dgg_table_destroy(&table);
}

static void facts_are_the_same_or_changed(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_again_tell_facts(&pair, &table, NULL), DGG_OK);
    CU_ASSERT_TRUE(has_row(&table, "Version of dggraph", "changed"));
    CU_ASSERT_TRUE(has_row(&table, "Inputs (SHA-256)", "same")); /* in any order */
    CU_ASSERT_TRUE(has_row(&table, "Codebook", "same"));         /* as far as it is shown */
    CU_ASSERT_TRUE(has_row(&table, "Gazetteer", "same"));
    dgg_table_destroy(&table);
}

static dgg_status tell_and_destroy(void)
{
    dgg_table tables[2] = { 0 };
    size_t differing = 0;
    dgg_status status = dgg_again_tell_facts(&pair, &tables[0], NULL);
    if (status == DGG_OK) {
        status = dgg_again_tell_files(&pair, &tables[1], &differing, NULL);
    }
    dgg_table_destroy(&tables[0]);
    dgg_table_destroy(&tables[1]);
    return status;
}

static void survives_refused_memory(void)
{
    write_both();
    BRUTAL(tell_and_destroy());
}

SUITE("program/commands/again/compared",
      { "files that differ have a row", files_that_differ_have_a_row },
      { "facts are the same or changed", facts_are_the_same_or_changed },
      { "survives refused memory", survives_refused_memory })
