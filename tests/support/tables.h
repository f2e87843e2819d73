/* tables.h - tables to write, and what was written of them. */
#ifndef DGG_TEST_TABLES_H
#define DGG_TEST_TABLES_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "layouts/reports.h"
#include "tests/support/suite.h"

static inline dgg_status add_column(dgg_table *table, const char *key, const char *name, int places)
{
    return dgg_table_add_column(table, dgg_text_of(key), dgg_text_of(name), places, NULL);
}

/* Themes with a count and a share: Chinese, and one whose share is unknown. */
static inline dgg_status fill_themes(dgg_table *table)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_name(table, "themes", "Papers by theme", "each paper counts once", NULL));
    DGG_TRY(add_column(table, "theme", "Theme", 0));
    DGG_TRY(add_column(table, "papers", "Papers", 0));
    DGG_TRY(add_column(table, "share", "Share", 2));
    DGG_TRY(dgg_table_add_text(table, dgg_text_of("智慧城市"), NULL));
    DGG_TRY(dgg_table_add_count(table, 12, NULL));
    DGG_TRY(dgg_table_add_number(table, 0.625, NULL));
    DGG_TRY(dgg_table_add_text(table, dgg_text_of("data centres"), NULL));
    DGG_TRY(dgg_table_add_count(table, 7, NULL));
    DGG_TRY(dgg_table_add_empty(table, NULL));
done:
    return status;
}

static inline dgg_status fill_empty(dgg_table *table)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_name(table, "years", "Papers by year", NULL, NULL));
    DGG_TRY(add_column(table, "year", "Year", 0));
done:
    return status;
}

/* One column, one text a row. */
static inline dgg_status fill_texts(dgg_table *table, const char *const *texts, size_t count)
{
    dgg_status status = DGG_OK;
    DGG_TRY(add_column(table, "title", "Title", 0));
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(texts[i]), NULL));
    }
done:
    return status;
}

/* The document, NUL-ended; the caller frees it. */
static inline char *written_copy(const dgg_table *tables, size_t count, const char *format)
{
    char *bytes = NULL;
    size_t length = 0;
    dgg_error error = { 0 };
    FILE *out = open_memstream(&bytes, &length);
    CU_ASSERT_PTR_NOT_NULL_FATAL(out);
    CU_ASSERT_EQUAL(dgg_tables_write(tables, count, format, out, &error), DGG_OK);
    CU_ASSERT_STRING_EQUAL(error.message, "");
    fclose(out);
    return bytes;
}

static inline void is_written_as(const dgg_table *tables, size_t count, const char *format,
                                 const char *wanted)
{
    char *bytes = written_copy(tables, count, format);
    CU_ASSERT_STRING_EQUAL(bytes, wanted);
    free(bytes);
}

/* For BRUTAL: two tables, filled, written and forgotten. */
static inline dgg_status write_and_forget(const char *format)
{
    dgg_status status = DGG_OK;
    dgg_table tables[2] = { 0 };
    char *bytes = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&bytes, &length);
    DGG_TRY(fill_themes(&tables[0]));
    DGG_TRY(fill_empty(&tables[1]));
    DGG_TRY(dgg_tables_write(tables, 2, format, out, NULL));
done:
    fclose(out);
    free(bytes);
    dgg_table_destroy(&tables[0]);
    dgg_table_destroy(&tables[1]);
    return status;
}

#endif
