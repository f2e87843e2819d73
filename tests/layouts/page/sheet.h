/* sheet.h - two rows of codings, for the tests of pages. */
#ifndef DGG_TEST_SHEET_H
#define DGG_TEST_SHEET_H

#include "base/memory.h"
#include "base/table.h"

static inline dgg_status make_sheet(dgg_table *sheet, dgg_error *error)
{
    static const char *const cells[][5] = {
        { "record", "target", "decision", "weight", "stratum" },
        { "paper:wang-2020-data", "theme:surveillance", "add", "2.5", "1" },
        { "paper:peru-1999", "", "", "1", "location:PE" },
    };
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < 5; i++) {
        dgg_text name = dgg_text_of(cells[0][i]);
        DGG_TRY(dgg_table_add_column(sheet, name, name, 0, error));
    }
    for (size_t i = 5; i < 15; i++) {
        DGG_TRY(dgg_table_add_text(sheet, dgg_text_of(cells[i / 5][i % 5]), error));
    }
done:
    return status;
}

#endif
