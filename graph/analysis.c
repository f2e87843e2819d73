/* Analysis: the options are completed and checked, then the network is formed, each measure
 * computed on its vertices and spread over the nodes of the graph, and communities are found and
 * named. */
#include "graph/analysis.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "graph/grouping.h"
#include "graph/partition.h"
#include "graph/scoring.h"

enum { DEFAULT_SEED = 42 };

/* Everything that is asked for, found on the shelves before anything is computed. */
struct plan {
    dgg_analysis_options options; /* complete */
    const dgg_community_finder *finder;
    const dgg_quality *quality;
};

static dgg_status check_communities(struct plan *plan, dgg_error *error)
{
    dgg_analysis_options *options = &plan->options;
    plan->finder =
        (const dgg_community_finder *)dgg_shelf_find(&dgg_communities, options->communities, error);
    if (plan->finder == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    plan->quality = (const dgg_quality *)dgg_shelf_find(&dgg_qualities, options->quality, error);
    if (plan->quality == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    if (!plan->finder->has_choice_of_quality && plan->quality != &dgg_quality_modularity) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "%s cannot use the quality '%s': use leiden",
                        options->communities, options->quality);
    }
    if (!(options->resolution > 0) || isinf(options->resolution)) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "a resolution of %g: it must be above 0",
                        options->resolution);
    }
    return DGG_OK;
}

static dgg_status make_plan(struct plan *plan, const dgg_graph *graph,
                            const dgg_analysis_options *asked, dgg_error *error)
{
    dgg_analysis_options *options = &plan->options;
    *options = asked ? *asked : (dgg_analysis_options){ 0 };
    options->network = options->network ? options->network : dgg_network_default(graph);
    options->communities = options->communities ? options->communities : "leiden";
    options->quality = options->quality ? options->quality : "modularity";
    options->resolution = options->resolution != 0 ? options->resolution : 1;
    options->seed = options->seed || options->seed_is_zero ? options->seed : DEFAULT_SEED;
    return check_communities(plan, error);
}

static dgg_status find_communities(dgg_analysis *analysis, const dgg_network *network,
                                   const struct plan *plan, double *room, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *membership = NULL;
    size_t vertices = network->vertex_count, nodes = analysis->graph->node_count;
    const char *of_quality = plan->quality->null_model, *own = plan->finder->null_model;
    analysis->method = &plan->finder->row;
    analysis->null_model = own ? own : of_quality;
    analysis->maximised = own ? NULL : &plan->quality->row;
    analysis->resolution = plan->options.resolution;
    analysis->seed = plan->options.seed;
    DGG_TRY(dgg_grow(&analysis->community, nodes + 1, sizeof *analysis->community, error));
    memset(analysis->community, 0, (nodes + 1) * sizeof *analysis->community);
    DGG_TRY(dgg_grow(&membership, vertices + 1, sizeof *membership, error));
    memset(membership, 0, (vertices + 1) * sizeof *membership);
    if (network->edge_count > 0) {
        DGG_TRY(plan->finder->find(network, &plan->options, membership, &analysis->quality, error));
    }
    DGG_TRY(dgg_quality_modularity.measure(network, membership, 1, &analysis->modularity, error));
    DGG_TRY(dgg_scoring_vertices(network, &dgg_centrality_pagerank, room, error));
    DGG_TRY(dgg_grouping_fill(analysis, network, membership, room, error));
done:
    dgg_release(membership);
    return status;
}

static dgg_status describe_network(dgg_analysis *analysis, const dgg_network *network,
                                   dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t nodes = analysis->graph->node_count;
    analysis->network_node_count = network->vertex_count;
    analysis->network_link_count =
        network->is_directed ? network->directed.edge_count : network->edge_count;
    analysis->network_is_directed = network->is_directed;
    DGG_TRY(dgg_grow(&analysis->is_inside, nodes + 1, sizeof *analysis->is_inside, error));
    memset(analysis->is_inside, 0, (nodes + 1) * sizeof *analysis->is_inside);
    for (size_t i = 0; i < network->vertex_count; i++) {
        analysis->is_inside[network->nodes[i]] = true;
    }
done:
    return status;
}

/* The network is found first, so that what it is called lives as long as the analysis. */
static dgg_status form_network(dgg_analysis *analysis, dgg_network *network,
                               const dgg_analysis_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_network_former *former = NULL;
    dgg_network_options how =
        options->forming != NULL ? *options->forming : (dgg_network_options){ 0 };
    how.name = options->network;
    how.threads = options->threads;
    if (options->given != NULL) {
        *network = *options->given; /* whose owner destroys it */
        former = network->former;
    } else {
        DGG_TRY(dgg_network_find(how.name, &analysis->texts, &former, error));
        DGG_TRY(dgg_network_form(network, analysis->graph, &how, error));
    }
    analysis->network = &former->row;
    analysis->network_note = network->note;
    analysis->network_reason = network->reason;
    DGG_TRY(dgg_arena_copy(&analysis->texts, &analysis->network_note, error));
    DGG_TRY(dgg_arena_copy(&analysis->texts, &analysis->network_reason, error));
done:
    return status;
}

dgg_status dgg_analysis_init(dgg_analysis *analysis, const dgg_graph *graph,
                             const dgg_analysis_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct plan plan = { 0 };
    dgg_network network = { 0 };
    double *room = NULL;
    *analysis = (dgg_analysis){ .graph = graph };
    DGG_TRY(make_plan(&plan, graph, options, error));
    DGG_TRY(dgg_scoring_ask(analysis, plan.options.measures, error));
    DGG_TRY(form_network(analysis, &network, &plan.options, error));
    DGG_TRY(describe_network(analysis, &network, error));
    DGG_TRY(dgg_grow(&room, network.vertex_count + 1, sizeof *room, error));
    DGG_TRY(find_communities(analysis, &network, &plan, room, error));
    DGG_TRY(dgg_scoring_run(analysis, &network, &plan.options, error));
done:
    dgg_release(room);
    if (plan.options.given == NULL) {
        dgg_network_destroy(&network);
    }
    if (status != DGG_OK) {
        dgg_analysis_destroy(analysis);
    }
    return status;
}

void dgg_analysis_destroy(dgg_analysis *analysis)
{
    for (size_t i = 0; i < analysis->score_count; i++) {
        dgg_release(analysis->scores[i].values);
    }
    dgg_release(analysis->scores);
    dgg_release(analysis->said);
    dgg_release(analysis->is_inside);
    dgg_release(analysis->community);
    dgg_release(analysis->communities);
    dgg_arena_release(&analysis->texts);
    *analysis = (dgg_analysis){ 0 };
}

const double *dgg_analysis_score(const dgg_analysis *analysis, const char *measure)
{
    for (size_t i = 0; i < analysis->score_count; i++) {
        if (strcmp(analysis->scores[i].measure->name, measure) == 0) {
            return analysis->scores[i].values;
        }
    }
    return NULL;
}
