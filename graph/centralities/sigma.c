/* Sigma: nodes that bridge and burst, as CiteSpace ranks cited works. */
#include <math.h>

#include "base/memory.h"
#include "graph/bursting.h"
#include "graph/paths.h"

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    dgg_status status = DGG_OK;
    double *weights = NULL, others = (double)network->vertex_count - 1;
    double pairs = others > 1 ? others * (others - 1) / 2 : 1;
    const dgg_graph *graph = network->asked->graph;
    DGG_TRY(dgg_grow(&weights, graph->node_count + 1, sizeof *weights, error));
    DGG_TRY(dgg_bursting_fill(graph, weights, error));
    DGG_TRY(dgg_paths_score(network, DGG_BETWEENNESS, DGG_LENGTH_ONE, scores, error));
    for (size_t i = 0; i < network->vertex_count; i++) {
        scores[i] = dgg_bursting_sigma(scores[i] / pairs, weights[network->nodes[i]]);
    }
done:
    dgg_release(weights);
    return status;
}

const dgg_centrality dgg_centrality_sigma = {
    { "sigma", "bridges parts of the network, and records suddenly tell of it",
      "sigma(v) = (b(v) / ((n - 1) (n - 2) / 2) + 1)^burst(v); b = betweenness-unweighted, burst = "
      "weight of the bursts of Kleinberg (2003) in the records a year that tell of v",
      "Chen, Chen, Horowitz, Hou, Liu and Pellegrino 2009, J. Informetrics 3(3):191-209; arXiv "
      "0904.1439" },
    .score = score,
    .convention = "1 is not taken off, so that a node without a burst has 1; two states, s = 2, "
                  "gamma = 1, a batch a year; nothing bursts in fewer than 3 records with a year; "
                  "papers and references burst in the records that cite them",
    .undefined = "nodes of networks without ties or years, and nodes of half of all records or "
                 "more, whose bursts have no cost (p0 s >= 1)",
    .reading = DGG_BOTH_WAYS
};
