/* OpenAlex, as CSV: the path of a value in the JSON of a work names its column, and bars part
 * lists. */
#include "corpus/openalex.h"
#include "corpus/readers.h"
#include "corpus/tables.h"

static dgg_status read_openalex_csv(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    return dgg_table_read(corpus, stream, &dgg_openalex_dialect, error);
}

static dgg_recognition recognises(dgg_text head)
{
    static const char *const columns[] = { "id", "display_name", "publication_year", NULL };
    return dgg_table_has(head, columns) ? DGG_CERTAIN : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_openalex_csv = {
    { .name = "openalex_csv", .summary = "OpenAlex, as CSV" },
    recognises,
    read_openalex_csv,
};
