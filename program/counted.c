/* Tables of the shelf of statistics, each filled when it is first asked for. */
#include "program/counted.h"

#include "program/messages.h"

dgg_status dgg_counted_read(dgg_counted *counted, const dgg_options *options, dgg_error *error)
{
    const dgg_wanted wanted = { .is_graph_only = true };
    counted->options = options;
    return dgg_pipeline_run(&counted->pipeline, options, &wanted, error);
}

/* Shortest paths between all nodes of a large network take minutes, and those of a sample tell
 * nothing of papers, each of which stands on few. */
static void spare_time(dgg_counted *counted)
{
    static const char *const quick[] = { "degree",      "strength", "pagerank",
                                         "eigenvector", "coreness", NULL };
    static const double affordable = 3e8; /* nodes by ties: a few seconds */
    const dgg_corpus *corpus = &counted->pipeline.corpus;
    size_t nodes = corpus->paper_count + corpus->theme_count + corpus->location_count;
    size_t ties = corpus->links[DGG_DISCUSSES].count + corpus->links[DGG_STUDIES].count;
    if ((double)nodes * (double)ties > affordable) {
        counted->pipeline.how.measures = quick;
        dgg_say(counted->options, DGG_NOTE,
                "betweenness and closeness of %zu nodes with %zu ties would take minutes and are "
                "left out; rank --by betweenness finds them",
                nodes, ties);
    }
}

/* What could not be measured once is not tried again. */
dgg_status dgg_counted_measure(dgg_counted *counted, dgg_error *error)
{
    dgg_pipeline *pipeline = &counted->pipeline;
    if (!counted->is_measured) {
        counted->is_measured = true;
        spare_time(counted);
        counted->trouble =
            dgg_analysis_init(&pipeline->analysis, &pipeline->graph, &pipeline->how, &counted->why);
    }
    if (counted->trouble != DGG_OK && error != NULL) {
        *error = counted->why;
    }
    return counted->trouble;
}

static size_t place_of(const dgg_row *row)
{
    size_t place = 0;
    while (dgg_statistics.rows[place] != row) {
        place++;
    }
    return place;
}

static dgg_status fill(dgg_counted *counted, const dgg_row *row, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_statistic *statistic = (const dgg_statistic *)row;
    const dgg_analysis graph_alone = { .graph = &counted->pipeline.graph };
    dgg_measured measured = { .analysis = &graph_alone, .is_sample = counted->options->sample };
    if (statistic->needs_analysis) {
        DGG_TRY(dgg_counted_measure(counted, error));
        measured.analysis = &counted->pipeline.analysis;
    }
    measured.how = &counted->pipeline.how;
    DGG_TRY(dgg_statistic_measure(&measured, row->name, table, error));
done:
    return status;
}

dgg_status dgg_counted_table(dgg_counted *counted, const char *name, const dgg_table **table,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_row *row = dgg_shelf_find(&dgg_statistics, name, error);
    *table = NULL;
    if (row == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    size_t place = place_of(row);
    dgg_table *ours = &counted->tables[place];
    if (!counted->is_filled[place]) {
        dgg_table_destroy(ours);
        DGG_TRY(fill(counted, row, ours, error));
        counted->is_filled[place] = true;
    }
    *table = ours;
done:
    return status;
}

dgg_status dgg_counted_take(dgg_counted *counted, const char *name, dgg_table *table,
                            dgg_error *error)
{
    const dgg_table *found = NULL;
    dgg_status status = dgg_counted_table(counted, name, &found, error);
    if (status == DGG_OK) {
        size_t place = (size_t)(found - counted->tables);
        *table = counted->tables[place];
        counted->tables[place] = (dgg_table){ 0 };
        counted->is_filled[place] = false;
    }
    return status;
}

void dgg_counted_destroy(dgg_counted *counted)
{
    for (size_t i = 0; i < DGG_COUNTED_MOST; i++) {
        dgg_table_destroy(&counted->tables[i]);
    }
    dgg_pipeline_destroy(&counted->pipeline);
    *counted = (dgg_counted){ 0 };
}
