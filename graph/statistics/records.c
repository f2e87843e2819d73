/* The records themselves: what a list of included works shows, and what tells two runs apart. */
#include "graph/statistics.h"

#define COUNTING                                                                                   \
    "Each record left when duplicates are merged counts once, by its id. With --since, records "   \
    "that came or went are found here."

static dgg_status add_text(dgg_table *table, dgg_text text, dgg_error *error)
{
    return text.length > 0 ? dgg_table_add_text(table, text, error)
                           : dgg_table_add_empty(table, error);
}

static dgg_status add_row(dgg_table *table, const dgg_paper *paper, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_add_text(table, paper->id, error));
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(dgg_kind_name(paper->kind)), error));
    DGG_TRY(paper->year != 0 ? dgg_table_add_count(table, (size_t)paper->year, error)
                             : dgg_table_add_empty(table, error));
    DGG_TRY(add_text(table, paper->title, error));
    DGG_TRY(add_text(table, paper->venue, error));
    DGG_TRY(add_text(table, paper->doi, error));
done:
    return status;
}

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    static const char *const columns[][2] = { { "id", "Id" },       { "kind", "Kind" },
                                              { "year", "Year" },   { "title", "Title" },
                                              { "venue", "Venue" }, { "doi", "DOI" } };
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = analysis->graph->corpus;
    DGG_TRY(dgg_table_name(table, "records", "List of records", COUNTING, error));
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i][0]), dgg_text_of(columns[i][1]),
                                     0, error));
    }
    for (size_t i = 0; i < corpus->paper_count; i++) {
        DGG_TRY(add_row(table, &corpus->papers[i], error));
    }
done:
    return status;
}

const dgg_statistic dgg_statistic_records = {
    { "records", "the records themselves, by id", NULL, NULL },
    { DGG_PAPER, DGG_DOCUMENT, DGG_EVENT },
    .fill = fill,
};
