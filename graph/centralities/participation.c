/* Participation: over how many communities a node spreads its ties. */
#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "graph/network.h"

/* `within` has 0 for each community, and so it has again behind. */
static double score_of(const dgg_network *network, size_t vertex, double *within)
{
    const uint32_t *groups = network->asked->groups;
    size_t first = network->first_arcs[vertex], end = network->first_arcs[vertex + 1];
    double degree = (double)(end - first), squares = 0;
    for (size_t a = first; a < end; a++) {
        within[groups[network->arcs[a].to]]++;
    }
    for (size_t a = first; a < end; a++) {
        double *ties = &within[groups[network->arcs[a].to]];
        squares += *ties * *ties;
        *ties = 0;
    }
    return degree > 0 ? 1 - squares / (degree * degree) : NAN;
}

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    dgg_status status = DGG_OK;
    double *within = NULL;
    DGG_TRY(dgg_grow(&within, network->vertex_count + 1, sizeof *within, error));
    for (size_t i = 0; i <= network->vertex_count; i++) {
        within[i] = 0;
    }
    for (size_t i = 0; i < network->vertex_count; i++) {
        scores[i] = score_of(network, i, within);
    }
done:
    dgg_release(within);
    return status;
}

const dgg_centrality dgg_centrality_participation = {
    { "participation", "over how many communities a node spreads its ties",
      "P(v) = 1 - sum over communities c of (k(v,c) / k(v))^2; k(v,c) = neighbours of v in c",
      "Guimera and Amaral 2005, Nature 433:895-900" },
    .score = score,
    .convention = "weights do not count; 0 where all neighbours are in one community",
    .undefined = "nodes without ties",
    .reading = DGG_BOTH_WAYS,
    .needs_communities = true
};
