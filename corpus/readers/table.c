/* Any table of records whose header names what its columns hold, in English, German, French,
 * Spanish or Chinese; or in the words that the user gives for them. */
#include "corpus/columns.h"
#include "corpus/readers.h"
#include "corpus/tables.h"

static dgg_status read_table(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_columns columns = { 0 };
    dgg_text head = { 0 };
    DGG_TRY(dgg_stream_peek(stream, &head, error));
    DGG_TRY(dgg_columns_choose(&columns, corpus->columns, head, dgg_columns_in_table, error));
    DGG_TRY(dgg_table_read(corpus, stream, &columns.dialect, error));
done:
    dgg_columns_destroy(&columns);
    return status;
}

/* A title or a text, and one thing more. */
static dgg_recognition recognises(dgg_text head)
{
    enum { FEWEST_KNOWN = 2 };
    bool has_text = false;
    size_t known = dgg_columns_known(head, dgg_columns_in_table, &has_text);
    return has_text && known >= FEWEST_KNOWN ? DGG_LIKELY : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_table = {
    { .name = "table", .summary = "any CSV or TSV with a header; see --columns" },
    recognises,
    read_table,
};
