/* Tables that were asked for, in the order of their shelf. */
#include "program/table_choice.h"

#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/folder.h"
#include "base/memory.h"
#include "layouts/in_chinese.h"
#include "program/messages.h"
#include "program/report.h"
#include "program/table_choice/narrow.h"
#include "program/table_choice/order.h"

enum { LONGEST_NAME = 64 };

static dgg_status mark(bool *is_chosen, const dgg_shelf *shelf, const char *list, dgg_error *error)
{
    dgg_text rest = dgg_text_of(list);
    do {
        char name[LONGEST_NAME] = "";
        dgg_text item = dgg_text_trim(dgg_text_cut(&rest, ','));
        snprintf(name, sizeof name, "%.*s", (int)item.length, item.start);
        const dgg_row *row = dgg_shelf_find(shelf, name, error);
        if (row == NULL) {
            return DGG_UNKNOWN_NAME;
        }
        for (size_t i = 0; shelf->rows[i] != NULL && i < DGG_CHOICE_MOST; i++) {
            is_chosen[i] |= shelf->rows[i] == row;
        }
    } while (rest.length > 0);
    return DGG_OK;
}

dgg_status dgg_table_choice_make(dgg_table_choice *choice, const dgg_shelf *shelf,
                                 const dgg_options *options, dgg_error *error)
{
    bool is_chosen[DGG_CHOICE_MOST] = { false };
    bool are_all = options->tables == NULL || strcmp(options->tables, "all") == 0;
    dgg_status status = are_all ? DGG_OK : mark(is_chosen, shelf, options->tables, error);
    if (status != DGG_OK) {
        return status;
    }
    for (size_t i = 0; shelf->rows[i] != NULL && i < DGG_CHOICE_MOST; i++) {
        if (are_all || is_chosen[i]) {
            choice->rows[choice->count++] = shelf->rows[i];
        }
    }
    return DGG_OK;
}

static bool is_csv(const dgg_options *options)
{
    return strcmp(dgg_report_format(options), "csv") == 0;
}

dgg_status dgg_table_choice_check(const dgg_table_choice *choice, const dgg_options *options,
                                  const char *other, dgg_error *error)
{
    bool has_folder = options->output != NULL && strcmp(options->output, "-") != 0;
    dgg_status status = dgg_report_check(options, other, error);
    if (status == DGG_OK && is_csv(options) && choice->count > 1 && !has_folder) {
        status = dgg_fail(error, DGG_BAD_REQUEST, 0,
                          "csv is a file a table: give -o FOLDER, or one --table");
    }
    return status;
}

dgg_status dgg_table_choice_fill(dgg_table_choice *choice, const dgg_options *options,
                                 dgg_table_filler filler, const void *context, dgg_error *error)
{
    for (size_t i = 0; i < choice->count; i++) {
        dgg_error trouble = { 0 };
        dgg_table *table = &choice->tables[choice->table_count++];
        dgg_status status = filler(context, choice->rows[i], table, &trouble);
        bool is_last = i + 1 == choice->count && choice->table_count == 1; /* and none is left */
        if (status == DGG_BAD_REQUEST && options->tables == NULL && !is_last) {
            dgg_say(options, DGG_WARNING, "left out: %s", trouble.message);
            choice->table_count--;
            dgg_table_destroy(table);
        } else if (status != DGG_OK) {
            if (error != NULL) {
                *error = trouble;
            }
            return status;
        }
    }
    return DGG_OK;
}

/* "no table has a column 'yaer'; years has year, records …" of the first table. */
static dgg_status refuse_column(const dgg_table_choice *choice, const char *key, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer names = { 0 };
    const dgg_table *table = &choice->tables[0];
    for (size_t i = 0; choice->table_count > 0 && i < table->column_count; i++) {
        DGG_TRY(dgg_buffer_add(&names, dgg_text_of(i > 0 ? ", " : ""), error));
        DGG_TRY(dgg_buffer_add(&names, table->columns[i].key, error));
    }
    status = dgg_fail(error, DGG_BAD_REQUEST, 0,
                      "--by %.40s: no table has such a column; the first has %.*s", key,
                      (int)names.length, names.bytes != NULL ? names.bytes : "");
done:
    dgg_buffer_destroy(&names);
    return status;
}

dgg_status dgg_table_choice_order(dgg_table_choice *choice, const dgg_options *options,
                                  dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_there = options->by == NULL;
    for (size_t i = 0; options->by != NULL && i < choice->table_count; i++) {
        is_there = is_there || dgg_table_has_column(&choice->tables[i], options->by);
        DGG_TRY(dgg_table_order(&choice->tables[i], options->by, error));
    }
    status = is_there ? DGG_OK : refuse_column(choice, options->by, error);
done:
    return status;
}

void dgg_table_choice_replace(dgg_table_choice *choice, dgg_table *table)
{
    for (size_t i = 0; i < choice->table_count; i++) {
        dgg_table_destroy(&choice->tables[i]);
    }
    choice->tables[0] = *table;
    choice->count = choice->table_count = 1;
    *table = (dgg_table){ .note = { 0 } };
}

static dgg_status write_folder(const dgg_table_choice *choice, const dgg_options *options,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    DGG_TRY(dgg_folder_make(options->output, error));
    for (size_t i = 0; i < choice->table_count; i++) {
        char name[LONGEST_NAME];
        const char *path = NULL;
        dgg_options ours = *options;
        const dgg_table *table = &choice->tables[i];
        snprintf(name, sizeof name, "%.*s.csv", (int)table->key.length, table->key.start);
        DGG_TRY(dgg_folder_path(&arena, options->output, name, &path, error));
        ours.output = path;
        ours.to = "csv";
        DGG_TRY(dgg_report_write(&ours, table, 1, error));
    }
done:
    dgg_arena_release(&arena);
    return status;
}

dgg_status dgg_table_choice_write(dgg_table_choice *choice, const dgg_options *options,
                                  dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (is_csv(options) && choice->count > 1) {
        return write_folder(choice, options, error);
    }
    bool is_prose = dgg_report_is_prose(options);
    bool is_given = dgg_options_has(options, "top");
    for (size_t i = 0; is_prose && i < choice->table_count; i++) {
        size_t rows = is_given ? options->top : dgg_table_page_rows(&choice->tables[i]);
        dgg_table *table = &choice->tables[i];
        DGG_TRY(dgg_table_narrow(table, rows, error));
        DGG_TRY(choice->is_in_chinese ? dgg_table_in_chinese(table, &table->arena, error) : DGG_OK);
    }
    DGG_TRY(dgg_report_write(options, choice->tables, choice->table_count, error));
done:
    return status;
}

void dgg_table_choice_destroy(dgg_table_choice *choice)
{
    for (size_t i = 0; i < choice->table_count; i++) {
        dgg_table_destroy(&choice->tables[i]);
    }
    *choice = (dgg_table_choice){ 0 };
}
