/* Since the last map: what is new, gone or called otherwise. */
#include "layouts/findings/sections.h"
#include "layouts/reports.h"

enum { MOST_CHANGES = 40 };

/* The first changes; the rest are only counted. */
static dgg_status tell_list(dgg_telling *telling)
{
    dgg_status status = DGG_OK;
    dgg_table table = { 0 };
    DGG_TRY(dgg_changes_list(telling->of->changes, &table, telling->error));
    size_t rows = dgg_table_row_count(&table);
    if (rows > MOST_CHANGES) {
        table.cell_count = MOST_CHANGES * table.column_count;
    }
    table.title = (dgg_text){ 0 };
    if (rows > 0) {
        DGG_TRY(dgg_table_write(&table, "markdown", telling->out, telling->error));
        dgg_tell(telling, "\n");
    }
    if (rows > MOST_CHANGES) {
        dgg_tell(telling, "%zu more changes are not listed.\n\n", rows - MOST_CHANGES);
    }
done:
    dgg_table_destroy(&table);
    return status;
}

dgg_status dgg_tell_changes(dgg_telling *telling)
{
    dgg_status status = DGG_OK;
    dgg_buffer prose = { 0 };
    const dgg_changes *changes = telling->of->changes;
    if (changes == NULL || !dgg_changes_any(changes)) {
        return DGG_OK;
    }
    dgg_tell(telling, "## Since the last map\n\n");
    DGG_TRY(dgg_changes_say(changes, &prose, telling->error));
    DGG_TRY(dgg_tell_text(telling, dgg_buffer_text(&prose)));
    dgg_tell(telling, "\n\n");
    DGG_TRY(tell_list(telling));
done:
    dgg_buffer_destroy(&prose);
    return status;
}
