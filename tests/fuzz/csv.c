/* Any bytes are rows or are refused; rows written anew, all cells quoted, read back the same. */
#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/csv.h"
#include "base/memory.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void insist(bool holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "not so: %s\n", what);
        abort();
    }
}

/* A quoted cell that holds nothing but a line is a row all the same. */
static dgg_status write_row(dgg_buffer *written, const dgg_csv_row *row)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < row->count; i++) {
        DGG_TRY(dgg_buffer_add(written, dgg_text_of(i > 0 ? ",\"" : "\""), NULL));
        for (dgg_text rest = row->cells[i]; rest.length > 0;) {
            size_t quote = dgg_text_find_byte(rest, '"');
            DGG_TRY(dgg_buffer_add(written, dgg_text_slice(rest, 0, quote), NULL));
            DGG_TRY(dgg_buffer_add(written, dgg_text_of(quote < rest.length ? "\"\"" : ""), NULL));
            rest = dgg_text_slice(rest, quote + 1, rest.length);
        }
        DGG_TRY(dgg_buffer_add(written, dgg_text_of("\""), NULL));
    }
    DGG_TRY(dgg_buffer_add(written, dgg_text_of("\n"), NULL));
done:
    return status;
}

/* Reads all rows and writes them behind a line that names the separator. */
static dgg_status rewrite(dgg_text input, dgg_buffer *written, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_csv *csv = NULL;
    dgg_csv_row row = { 0 };
    bool more = true;
    long line = 0;
    DGG_TRY(dgg_stream_open_text(&stream, input, error));
    DGG_TRY(dgg_csv_open(&csv, stream, 0, error));
    DGG_TRY(dgg_buffer_add(written, dgg_text_of("sep=,\n"), error));
    DGG_TRY(write_row(written, dgg_csv_header(csv)));
    line = dgg_csv_header(csv)->line;
    while (more) {
        DGG_TRY(dgg_csv_next(csv, &row, &more, error));
        insist(!more || row.line > line, "rows come in the order of their lines");
        insist(!more || row.count > 0, "a row has a cell");
        line = row.line;
        DGG_TRY(more ? write_row(written, &row) : DGG_OK);
    }
done:
    dgg_csv_close(&csv);
    dgg_stream_close(&stream);
    return status;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    dgg_text input = { (const char *)bytes, length };
    dgg_buffer once = { 0 }, twice = { 0 };
    dgg_error error = { 0 };
    dgg_status status = rewrite(input, &once, &error);
    insist(status == error.status, "the error tells the status");
    insist(status == DGG_OK || status == DGG_BAD_INPUT, "all else is bad input");
    if (status == DGG_OK) {
        insist(rewrite(dgg_buffer_text(&once), &twice, NULL) == DGG_OK, "what was written is read");
        insist(dgg_text_equal(dgg_buffer_text(&once), dgg_buffer_text(&twice)),
               "and says the same");
    }
    dgg_buffer_destroy(&once);
    dgg_buffer_destroy(&twice);
    insist(dgg_blocks_in_use == 0, "nothing is left behind");
    return 0;
}
