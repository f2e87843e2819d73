#include "program/counted.h"

#include "tests/support/brutal.h"
#include "tests/support/lists.h"

static dgg_options asked(const char **words)
{
    return (dgg_options){ .command = "stats",
                          .words = words,
                          .word_count = 1,
                          .codebook = "codebook.json",
                          .gazetteer = "gazetteer.json",
                          .seed = DGG_SEED,
                          .threads = 1,
                          .quiet = true };
}

/* A few words, so that memory can be refused at each step. */
static void write_words(void)
{
    write_lists();
    write_file("codebook.json",
               "{ \"format\": \"dggraph-codebook/1\", \"name\": \"Few\", \"version\": \"1\",\n"
               "  \"themes\": [ { \"id\": \"smart-cities\", \"label\": \"Smart cities\",\n"
               "    \"include\": [\"smart (city|cities)\"] },\n"
               "    { \"id\": \"data-centres\", \"label\": \"Data centres\",\n"
               "    \"include\": [\"data centre\"] } ] }\n");
    write_file("gazetteer.json",
               "{ \"format\": \"dggraph-gazetteer/1\", \"name\": \"Few\", \"version\": \"2\",\n"
               "  \"locations\": [ { \"id\": \"shenzhen\", \"type\": \"city\",\n"
               "    \"names\": {\"en\": [\"Shenzhen\"]} } ] }\n");
}

static void nothing_is_measured_before_a_table_needs_it(void)
{
    const char *words[] = { "list.txt" };
    const dgg_options options = asked(words);
    dgg_counted counted = { 0 };
    const dgg_table *table = NULL;
    write_words();
    CU_ASSERT_EQUAL_FATAL(dgg_counted_read(&counted, &options, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_counted_table(&counted, "themes", &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(counted.pipeline.analysis.score_count, 0);
    CU_ASSERT_EQUAL(dgg_counted_table(&counted, "communities", &table, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(table->key, "communities"));
    CU_ASSERT_TRUE(counted.pipeline.analysis.score_count > 0);
    dgg_counted_destroy(&counted);
}

static void a_table_is_filled_once_until_it_is_taken(void)
{
    const char *words[] = { "list.txt" };
    const dgg_options options = asked(words);
    dgg_counted counted = { 0 };
    const dgg_table *first = NULL, *second = NULL;
    dgg_table taken = { 0 };
    write_words();
    CU_ASSERT_EQUAL_FATAL(dgg_counted_read(&counted, &options, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_counted_table(&counted, "years", &first, NULL), DGG_OK);
    const dgg_cell *cells = first->cells;
    CU_ASSERT_EQUAL(dgg_counted_table(&counted, "years", &second, NULL), DGG_OK);
    CU_ASSERT_PTR_EQUAL(first, second);
    CU_ASSERT_PTR_EQUAL(second->cells, cells);
    CU_ASSERT_EQUAL(dgg_counted_take(&counted, "years", &taken, NULL), DGG_OK);
    CU_ASSERT_PTR_EQUAL(taken.cells, cells);
    CU_ASSERT_EQUAL(dgg_counted_table(&counted, "years", &second, NULL), DGG_OK);
    CU_ASSERT_PTR_NOT_EQUAL(second->cells, cells);
    CU_ASSERT_EQUAL(dgg_table_row_count(second), dgg_table_row_count(&taken));
    dgg_table_destroy(&taken);
    dgg_counted_destroy(&counted);
}

static void what_cannot_be_told_says_why(void)
{
    const char *words[] = { "list.txt" };
    const dgg_options options = asked(words);
    dgg_counted counted = { 0 };
    dgg_error error = { 0 };
    const dgg_table *table = NULL;
    write_words();
    CU_ASSERT_EQUAL_FATAL(dgg_counted_read(&counted, &options, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_counted_table(&counted, "yeers", &table, &error), DGG_UNKNOWN_NAME);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "years"));
    error = (dgg_error){ 0 };
    counted.pipeline.corpus.lacks[DGG_THEME] = true;
    CU_ASSERT_EQUAL(dgg_counted_table(&counted, "themes", &table, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NULL(table);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "theme"));
    error = (dgg_error){ 0 };
    counted.pipeline.how.network = "nowhere";
    CU_ASSERT_EQUAL(dgg_counted_table(&counted, "central", &table, &error), DGG_UNKNOWN_NAME);
    CU_ASSERT_EQUAL(dgg_counted_table(&counted, "bridging", &table, &error), DGG_UNKNOWN_NAME);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "nowhere"));
    dgg_counted_destroy(&counted);
}

static dgg_status count_and_destroy(void)
{
    const char *words[] = { "a.txt" };
    const dgg_options options = asked(words);
    dgg_status status = DGG_OK;
    dgg_counted counted = { 0 };
    dgg_error error = { 0 };
    const dgg_table *table = NULL;
    DGG_TRY(dgg_counted_read(&counted, &options, &error));
    DGG_TRY(dgg_counted_table(&counted, "central", &table, &error));
    DGG_TRY(dgg_counted_table(&counted, "years", &table, &error));
done:
    dgg_counted_destroy(&counted);
    return status;
}

static void survives_refused_memory(void)
{
    dgg_status status = DGG_OUT_OF_MEMORY;
    write_words();
    for (long n = 0; status == DGG_OUT_OF_MEMORY && n < 100000; n += 1 + n / 20) {
        dgg_allocations_left = n; /* reading refuses each of its own elsewhere */
        status = count_and_destroy();
        CU_ASSERT_EQUAL(dgg_blocks_in_use, 0);
    }
    dgg_allocations_left = -1;
    CU_ASSERT_EQUAL(status, DGG_OK);
}

SUITE("program/counted",
      { "nothing is measured before a table needs it",
        nothing_is_measured_before_a_table_needs_it },
      { "a table is filled once until it is taken", a_table_is_filled_once_until_it_is_taken },
      { "what cannot be told says why", what_cannot_be_told_says_why },
      { "survives refused memory", survives_refused_memory })
