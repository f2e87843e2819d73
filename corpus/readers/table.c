/* Any table of records whose header names what its columns hold, in English, German, French,
 * Spanish or Chinese; or in the words that the user gives for them. */
#include "corpus/columns.h"
#include "corpus/readers.h"
#include "corpus/tables.h"

/* The header that dggraph writes itself: what is in a list is known. */
static bool is_our_own(dgg_text head)
{
    static const char *const columns[] = { "citation key",
                                           "document type",
                                           "source title",
                                           "openalex",
                                           "times cited",
                                           "author ids",
                                           NULL };
    return dgg_table_has(head, columns);
}

static void split_as_joined(dgg_dialect *dialect)
{
    static const dgg_role lists[] = { DGG_ROLE_AUTHORS,      DGG_ROLE_EDITORS,
                                      DGG_ROLE_INSTITUTIONS, DGG_ROLE_ADDRESSES,
                                      DGG_ROLE_AUTHOR_IDS,   DGG_ROLE_KEYWORDS,
                                      DGG_ROLE_REFERENCES };
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        dialect->split[lists[i]] = dgg_split_joined;
    }
}

static dgg_status read_table(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_columns columns = { 0 };
    dgg_text head = { 0 };
    DGG_TRY(dgg_stream_peek(stream, &head, error));
    DGG_TRY(dgg_columns_choose(&columns, corpus->columns, head, dgg_columns_in_table, error));
    if (corpus->columns == NULL && is_our_own(head)) {
        split_as_joined(&columns.dialect);
        columns.dialect.keeps_all_rest = true;
    }
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
