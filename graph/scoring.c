/* Scoring: what the user asked is made known to the measures, those that make no sense are refused,
 * and what is undefined or not finite becomes NAN, so that no output holds a wrong number. */
#include "graph/scoring.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "graph/starts.h"

static const double default_epsilon = .01, default_delta = .1;

static dgg_status ask_for(dgg_analysis *analysis, const dgg_row *measure, dgg_error *error)
{
    if (dgg_analysis_score(analysis, measure->name) != NULL) {
        return DGG_OK;
    }
    dgg_status status = DGG_OK;
    double *values = NULL;
    size_t nodes = analysis->graph->node_count;
    DGG_TRY(
        dgg_grow(&analysis->scores, analysis->score_count + 1, sizeof *analysis->scores, error));
    DGG_TRY(dgg_grow(&values, nodes + 1, sizeof *values, error));
    for (size_t i = 0; i < nodes; i++) {
        values[i] = NAN;
    }
    analysis->scores[analysis->score_count++] = (dgg_score){ measure, values };
done:
    return status;
}

dgg_status dgg_scoring_ask(dgg_analysis *analysis, const char *const *measures, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (const dgg_row *const *row = dgg_centralities.rows; measures == NULL && *row; row++) {
        if (((const dgg_centrality *)*row)->is_in_graph_json) {
            DGG_TRY(ask_for(analysis, *row, error));
        }
    }
    for (; measures != NULL && *measures != NULL; measures++) {
        const dgg_row *row = dgg_shelf_find(&dgg_centralities, *measures, error);
        DGG_TRY(row ? DGG_OK : DGG_UNKNOWN_NAME);
        DGG_TRY(ask_for(analysis, row, error));
    }
done:
    return status;
}

/* Without ties scores are 0 or undefined, but for PageRank, whose readers are anywhere. */
static double score_without_ties(const dgg_network *network, const dgg_centrality *measure)
{
    bool is_pagerank = measure == &dgg_centrality_pagerank;
    double share = is_pagerank ? 1 / (double)network->vertex_count : 0;
    return measure->undefined != NULL ? NAN : share;
}

dgg_status dgg_scoring_vertices(const dgg_network *network, const dgg_centrality *measure,
                                double *scores, dgg_error *error)
{
    for (size_t i = 0; i < network->vertex_count; i++) {
        scores[i] = score_without_ties(network, measure);
    }
    return network->edge_count > 0 ? measure->score(network, scores, error) : DGG_OK;
}

static dgg_status refuse(const dgg_centrality *measure, const dgg_network *network,
                         dgg_error *error)
{
    const char *name = measure->row.name;
    if (measure->reading == DGG_ONE_WAY && !network->is_directed) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "'%s' needs ties that lead one way, as --network citation has: in an "
                        "undirected network %s",
                        name, measure->instead);
    }
    if (measure->needs_starts && network->asked->starts == NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "'%s' needs the nodes that readers start from: --start ID,ID...", name);
    }
    return DGG_OK;
}

/* `room` holds a score for each vertex. */
static dgg_status fill(dgg_score *score, const dgg_network *network, double *room, dgg_error *error)
{
    const dgg_centrality *measure = (const dgg_centrality *)score->measure;
    if (measure->score_nodes != NULL) {
        return measure->score_nodes(network->asked, score->values, error);
    }
    dgg_status status = DGG_OK;
    DGG_TRY(refuse(measure, network, error));
    DGG_TRY(dgg_scoring_vertices(network, measure, room, error));
    for (size_t i = 0; i < network->vertex_count; i++) {
        score->values[network->nodes[i]] = isfinite(room[i]) ? room[i] : NAN;
    }
done:
    return status;
}

struct filling {
    double *room;    /* a score for each vertex */
    bool leaves_out; /* what is refused */
};

/* What is refused has no scores where it may be left out, and the reason stands instead. */
static dgg_status fill_or_leave_out(dgg_analysis *analysis, dgg_score *score,
                                    const dgg_network *network, struct filling how,
                                    dgg_error *error)
{
    size_t place = (size_t)(score - analysis->scores);
    dgg_error refusal = { 0 };
    char *said = network->asked->said;
    said[0] = '\0';
    dgg_status status = fill(score, network, how.room, &refusal);
    bool is_left_out = status == DGG_BAD_REQUEST && how.leaves_out;
    if (status != DGG_OK && !is_left_out) {
        if (error != NULL) {
            *error = refusal;
        }
        return status;
    }
    analysis->said[place] = dgg_text_of(is_left_out ? refusal.message : said);
    return dgg_arena_copy(&analysis->texts, &analysis->said[place], error);
}

static dgg_status fill_all(dgg_analysis *analysis, const dgg_network *network, struct filling how,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(&analysis->said, analysis->score_count + 1, sizeof(dgg_text), error));
    for (size_t i = 0; i < analysis->score_count; i++) {
        analysis->said[i] = (dgg_text){ 0 };
    }
    for (size_t i = 0; i < analysis->score_count; i++) {
        DGG_TRY(fill_or_leave_out(analysis, &analysis->scores[i], network, how, error));
    }
done:
    return status;
}

dgg_status dgg_scoring_run(dgg_analysis *analysis, dgg_network *network,
                           const dgg_analysis_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    double *room = NULL;
    uint32_t *groups = NULL;
    bool *starts = NULL;
    size_t vertices = network->vertex_count;
    dgg_measuring asked = { .graph = analysis->graph,
                            .alpha = options->alpha,
                            .epsilon = options->epsilon > 0 ? options->epsilon : default_epsilon,
                            .delta = options->delta > 0 ? options->delta : default_delta,
                            .seed = options->seed,
                            .is_cited_first = dgg_network_is_cited_first(options->forming) };
    DGG_TRY(dgg_grow(&room, vertices + 1, sizeof *room, error));
    DGG_TRY(dgg_grow(&groups, vertices + 1, sizeof *groups, error));
    for (size_t i = 0; i < vertices; i++) {
        groups[i] = analysis->community[network->nodes[i]];
    }
    if (options->starts != NULL) {
        DGG_TRY(dgg_grow(&starts, vertices + 1, sizeof *starts, error));
        DGG_TRY(dgg_starts_find(network, analysis->graph, options->starts, starts, error));
    }
    asked.groups = groups;
    asked.starts = starts;
    network->asked = &asked;
    const struct filling how = { room, options->leaves_out || options->measures == NULL };
    status = fill_all(analysis, network, how, error);
    network->asked = NULL;
done:
    dgg_release(room);
    dgg_release(groups);
    dgg_release(starts);
    return status;
}
