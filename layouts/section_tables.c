/* Two tables that sentences need and no statistic tells: how all was made, and what was searched.
 */
#include "layouts/sections.h"

typedef struct made_row {
    const char *what;
    double value;
    bool is_number; /* else a count */
} made_row;

static dgg_status begin(dgg_table *table, const char *const names[3],
                        const char *const (*columns)[2], size_t count, dgg_error *error)
{
    enum { PLACES = 2 };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_name(table, names[0], names[1], names[2], error));
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i][0]), dgg_text_of(columns[i][1]),
                                     PLACES, error));
    }
done:
    return status;
}

static dgg_status add(dgg_table *table, const made_row *row, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(row->what), error));
    DGG_TRY(row->is_number ? dgg_table_add_number(table, row->value, error)
                           : dgg_table_add_count(table, (size_t)row->value, error));
done:
    return status;
}

static void count_decisions(const dgg_corpus *corpus, size_t *accepted, size_t *added)
{
    static const dgg_link_type types[] = { DGG_DISCUSSES, DGG_STUDIES };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        const dgg_links *links = &corpus->links[types[i]];
        for (size_t j = 0; j < links->count; j++) {
            *accepted += links->items[j].decision == DGG_ACCEPTED ? 1 : 0;
            *added += links->items[j].decision == DGG_ADDED ? 1 : 0;
        }
    }
}

dgg_status dgg_made_fill(const dgg_analysis *analysis, const dgg_review *review, dgg_table *table,
                         dgg_error *error)
{
    static const char *const names[3] = { "made", "How it was made",
                                          "What sentences and tables depend on." };
    static const char *const columns[][2] = { { "what", "What" }, { "value", "Value" } };
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = analysis->graph->corpus;
    bool is_measured = analysis->network != NULL;
    size_t accepted = 0, added = 0;
    count_decisions(corpus, &accepted, &added);
    const made_row rows[] = {
        { "Inputs", (double)corpus->source_count, false },
        { "Searches", review != NULL ? (double)review->database_count : 0, false },
        { "Links confirmed by hand", (double)accepted, false },
        { "Links added by hand", (double)added, false },
        { "Fewest records of a ranking", DGG_FEW_RECORDS, false },
        { "Seed", analysis->seed, false },
        { "Nodes of the network", (double)analysis->network_node_count, false },
        { "Ties of the network", (double)analysis->network_link_count, false },
        { "Communities", (double)analysis->community_count, false },
        { "Resolution", analysis->resolution, true },
        { "Modularity", analysis->modularity, true },
    };
    size_t count = sizeof rows / sizeof *rows - (is_measured ? 0 : 5);
    DGG_TRY(begin(table, names, columns, 2, error));
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(add(table, &rows[i], error));
    }
done:
    return status;
}

static dgg_status add_text(dgg_table *table, dgg_text text, dgg_error *error)
{
    return text.length > 0 ? dgg_table_add_text(table, text, error)
                           : dgg_table_add_empty(table, error);
}

dgg_status dgg_searches_fill(const dgg_review *review, dgg_table *table, dgg_error *error)
{
    static const char *const names[3] = { "searches", "Searches", "As review.json tells them." };
    static const char *const columns[][2] = { { "database", "Database" },
                                              { "date", "Date" },
                                              { "search", "Search string" },
                                              { "records", "Records" } };
    dgg_status status = DGG_OK;
    size_t count = review != NULL ? review->database_count : 0;
    DGG_TRY(begin(table, names, columns, 4, error));
    for (size_t i = 0; i < count; i++) {
        const dgg_review_database *database = &review->databases[i];
        DGG_TRY(add_text(table, database->name, error));
        DGG_TRY(add_text(table, database->date, error));
        DGG_TRY(add_text(table, database->search, error));
        DGG_TRY(database->has_record_count
                    ? dgg_table_add_count(table, database->record_count, error)
                    : dgg_table_add_empty(table, error));
    }
done:
    return status;
}
