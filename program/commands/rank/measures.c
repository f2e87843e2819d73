/* Reads which measures a ranking shows, and whether what else was asked goes with them. */
#include "program/commands/rank/measures.h"

#include <string.h>

static bool has(const dgg_rank_measures *measures, const dgg_row *row)
{
    for (size_t i = 0; i < measures->count; i++) {
        if (measures->rows[i] == row) {
            return true;
        }
    }
    return false;
}

static void add(dgg_rank_measures *measures, const dgg_row *row)
{
    if (!has(measures, row) && measures->count < DGG_MOST_MEASURES) {
        measures->rows[measures->count] = row;
        measures->names[measures->count++] = row->name;
    }
}

/* Samples stand in for what is exact here, and counts of papers need no network. */
static bool is_for_all(const dgg_centrality *measure, bool is_directed)
{
    bool has_sense = measure->reading != DGG_ONE_WAY || is_directed;
    return has_sense && !measure->needs_starts && !measure->is_sampled && measure->score != NULL;
}

static void add_all(dgg_rank_measures *measures, const dgg_options *options)
{
    const dgg_row *network =
        options->network != NULL ? dgg_shelf_find(&dgg_networks, options->network, NULL) : NULL;
    bool is_directed = network != NULL && ((const dgg_network_former *)network)->is_directed;
    for (size_t i = 0; dgg_centralities.rows[i] != NULL; i++) {
        if (is_for_all((const dgg_centrality *)dgg_centralities.rows[i], is_directed)) {
            add(measures, dgg_centralities.rows[i]);
        }
    }
}

static dgg_status add_named(dgg_rank_measures *measures, dgg_text name, dgg_error *error)
{
    char wanted[100];
    size_t length = name.length < sizeof wanted ? name.length : sizeof wanted - 1;
    memcpy(wanted, name.start, length);
    wanted[length] = '\0';
    const dgg_row *row = dgg_shelf_find(&dgg_centralities, wanted, error);
    if (row == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    add(measures, row);
    return DGG_OK;
}

/* What an option is for. */
static dgg_status refuse_useless(const dgg_rank_measures *measures, const dgg_options *options,
                                 dgg_error *error)
{
    bool has_starts = false, is_sampled = false;
    for (size_t i = 0; i < measures->count; i++) {
        const dgg_centrality *measure = (const dgg_centrality *)measures->rows[i];
        has_starts |= measure->needs_starts;
        is_sampled |= measure->is_sampled;
    }
    if (options->start != NULL && !has_starts) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "--start is where readers of pagerank-personalised start: --by "
                        "pagerank-personalised");
    }
    if (options->alpha > 0 && !has(measures, &dgg_centrality_katz.row)) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "--alpha is how far walks of katz count: --by "
                        "katz");
    }
    if ((options->epsilon > 0 || options->delta > 0) && !is_sampled) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "--epsilon and --delta bound the error of samples: --by "
                        "betweenness-sampled");
    }
    return DGG_OK;
}

static dgg_status refuse_bounds(const dgg_options *options, dgg_error *error)
{
    if (options->epsilon >= 1 || options->delta >= 1) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "--%s must be below 1: it is a share of %s",
                        options->epsilon >= 1 ? "epsilon" : "delta",
                        options->epsilon >= 1 ? "all pairs of nodes" : "all runs");
    }
    return DGG_OK;
}

dgg_status dgg_rank_measures_read(dgg_rank_measures *measures, const dgg_options *options,
                                  dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text rest = dgg_text_of(options->by != NULL ? options->by : "pagerank");
    *measures = (dgg_rank_measures){ 0 };
    do {
        dgg_text name = dgg_text_trim(dgg_text_cut(&rest, ','));
        if (dgg_text_is(name, "all")) {
            add_all(measures, options);
            measures->leaves_out = true;
        } else {
            DGG_TRY(add_named(measures, name, error));
        }
    } while (rest.length > 0);
    DGG_TRY(refuse_useless(measures, options, error));
    DGG_TRY(refuse_bounds(options, error));
done:
    return status;
}
