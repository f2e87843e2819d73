/* Analysis: the options are completed and checked, then the network is formed, each measure
 * computed on its vertices and spread over the nodes of the graph, and communities are found and
 * named. */
#include "graph/analysis.h"

#include <string.h>

#include "base/memory.h"
#include "graph/finding.h"
#include "graph/grouping.h"
#include "graph/scoring.h"

static dgg_status find_communities(dgg_analysis *analysis, const dgg_network *network,
                                   const dgg_finding *finding, double *room, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *membership = NULL;
    size_t vertices = network->vertex_count, nodes = analysis->graph->node_count;
    const char *of_quality = finding->quality->null_model, *own = finding->finder->null_model;
    analysis->method = &finding->finder->row;
    analysis->null_model = own ? own : of_quality;
    analysis->maximised = own ? NULL : &finding->quality->row;
    analysis->resolution = finding->options.resolution;
    analysis->seed = finding->options.seed;
    DGG_TRY(dgg_grow(&analysis->community, nodes + 1, sizeof *analysis->community, error));
    memset(analysis->community, 0, (nodes + 1) * sizeof *analysis->community);
    DGG_TRY(dgg_grow(&membership, vertices + 1, sizeof *membership, error));
    DGG_TRY(dgg_finding_run(finding, network, membership, &analysis->quality, error));
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
    dgg_finding finding = { { 0 }, NULL, NULL };
    dgg_network network = { 0 };
    double *room = NULL;
    *analysis = (dgg_analysis){ .graph = graph };
    DGG_TRY(dgg_finding_plan(&finding, graph, options, error));
    DGG_TRY(dgg_scoring_ask(analysis, finding.options.measures, error));
    DGG_TRY(form_network(analysis, &network, &finding.options, error));
    DGG_TRY(describe_network(analysis, &network, error));
    DGG_TRY(dgg_grow(&room, network.vertex_count + 1, sizeof *room, error));
    DGG_TRY(find_communities(analysis, &network, &finding, room, error));
    DGG_TRY(dgg_scoring_run(analysis, &network, &finding.options, error));
done:
    dgg_release(room);
    if (finding.options.given == NULL) {
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
