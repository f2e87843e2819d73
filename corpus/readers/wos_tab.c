/* Web of Science, tab-delimited: two-letter tags name the columns, and nothing is ever quoted. */
#include "corpus/readers.h"
#include "corpus/tables.h"
#include "corpus/wos.h"

static dgg_status read_wos_tab(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    return dgg_table_read_tabs(corpus, stream, &dgg_wos_dialect, error);
}

static dgg_recognition recognises(dgg_text head)
{
    static const char *const columns[] = { "pt", "au", "ti", "so", "py", NULL };
    return dgg_table_has(head, columns) ? DGG_CERTAIN : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_wos_tab = {
    { .name = "wos_tab", .summary = "Web of Science, tab-delimited" },
    recognises,
    read_wos_tab,
};
