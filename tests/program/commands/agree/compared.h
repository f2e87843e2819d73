/* compared.h - two small sheets laid beside each other, and what the tables of agree make of them.
 */
#ifndef DGG_TEST_COMPARED_H
#define DGG_TEST_COMPARED_H

#include <math.h>
#include <stdio.h>

#include "program/commands/agree/agree.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* Maps: both in a, only the first in b. Towns: only the second in c. d has neither. */
static const char first_sheet[] = "record,target,decision,salience,weight\n"
                                  "a,theme:maps,add,,1\nb,theme:maps,add,mention,3\n"
                                  "c,,done,,2\nd,,done,,2\ne,,done,,\n";
static const char second_sheet[] = "record,target,decision,salience\n"
                                   "a,theme:maps,add,\nb,,done,\nc,theme:towns,add,\nd,,done,\n"
                                   "f,,,\n";

typedef struct compared {
    dgg_coding_sheet sheets[2];
    dgg_two_coders coders;
    dgg_agreeing how;
} compared;

static inline dgg_status read_compared(dgg_coding_sheet *sheet, const char *text)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    DGG_TRY(dgg_stream_open_text(&stream, dgg_text_of(text), NULL));
    DGG_TRY(dgg_coding_sheet_read(sheet, stream, NULL));
done:
    dgg_stream_close(&stream);
    return status;
}

static inline dgg_status compare(compared *it, bool is_prose)
{
    dgg_status status = DGG_OK;
    DGG_TRY(read_compared(&it->sheets[0], first_sheet));
    DGG_TRY(read_compared(&it->sheets[1], second_sheet));
    DGG_TRY(dgg_two_coders_compare(&it->coders, &it->sheets[0], &it->sheets[1], NULL));
    it->how = (dgg_agreeing){
        .coders = &it->coders, .names = { "ada", "bea" }, .seed = 42, .is_prose = is_prose
    };
done:
    return status;
}

static inline void forget_compared(compared *it)
{
    dgg_two_coders_destroy(&it->coders);
    dgg_coding_sheet_destroy(&it->sheets[0]);
    dgg_coding_sheet_destroy(&it->sheets[1]);
}

typedef dgg_status fills(const dgg_agreeing *how, dgg_table *table, dgg_error *error);

static inline dgg_status fill_compared(fills *fill, bool is_prose, dgg_table *table)
{
    compared it = { 0 };
    dgg_status status = compare(&it, is_prose);
    status = status == DGG_OK ? fill(&it.how, table, NULL) : status;
    forget_compared(&it);
    return status;
}

static inline dgg_status fill_and_forget(fills *fill)
{
    dgg_table table = { 0 };
    dgg_status status = fill_compared(fill, false, &table);
    dgg_table_destroy(&table);
    return status;
}

/* The cell of the row that begins with the name, in the column of the key. */
static inline const dgg_cell *cell_of(const dgg_table *table, const char *name, const char *key)
{
    for (size_t i = 0; i < dgg_table_row_count(table); i++) {
        for (size_t j = 0; j < table->column_count; j++) {
            if (dgg_text_is(dgg_table_cell(table, i, 0)->text, name) &&
                dgg_text_is(table->columns[j].key, key)) {
                return dgg_table_cell(table, i, j);
            }
        }
    }
    CU_FAIL_FATAL("no such cell");
    return NULL;
}

static inline bool is_number(const dgg_table *table, const char *name, const char *key,
                             double wanted)
{
    double number = cell_of(table, name, key)->number;
    bool is = fabs(number - wanted) < 1e-9;
    if (!is) {
        printf("\n    %s of %s is %.12g ", key, name, number);
    }
    return is;
}

static inline bool notes(const dgg_table *table, const char *words)
{
    return dgg_text_find(table->note, dgg_text_of(words)) < table->note.length;
}

#endif
