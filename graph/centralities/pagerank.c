/* PageRank: where a reader is found who follows ties at random and now and then starts anew.
 *
 * igraph's solver adds in the order its threads finish, so its last digits differ from run to run;
 * this one gives the same bytes. The equations are solved for y(v) = p(v) / s(v), which makes their
 * matrix symmetric and dominated by its diagonal, so that Gauss and Seidel's sweeps converge. */
#include "graph/surfing.h"

#include <math.h>

#include "base/memory.h"

static const double followed = .85; /* the share of steps that follow a tie */

/* A sweep at least takes .85 off the error, mostly more; 1e-16 is reached in some 60. */
enum { MOST_SWEEPS = 400 };
static const double small_change = 1e-16;

static double strength_of(const dgg_network *network, size_t vertex)
{
    double strength = 0;
    for (size_t a = network->first_arcs[vertex]; a < network->first_arcs[vertex + 1]; a++) {
        strength += network->edges[network->arcs[a].edge].weight;
    }
    return strength;
}

/* A vertex without ties passes what it has to all; those all have the same share. */
static double share_of_isolated(const dgg_network *network)
{
    size_t isolated = 0;
    for (size_t i = 0; i < network->vertex_count; i++) {
        isolated += network->first_arcs[i] == network->first_arcs[i + 1];
    }
    return (1 - followed) / ((double)network->vertex_count - followed * (double)isolated);
}

/* Returns how much the shares changed in all. */
static double sweep(const dgg_network *network, const double *strengths, double base, double *rates)
{
    double change = 0;
    for (size_t i = 0; i < network->vertex_count; i++) {
        if (strengths[i] > 0) {
            double inflow = 0;
            for (size_t a = network->first_arcs[i]; a < network->first_arcs[i + 1]; a++) {
                const dgg_arc *arc = &network->arcs[a];
                inflow += network->edges[arc->edge].weight * rates[arc->to];
            }
            double rate = (base + followed * inflow) / strengths[i];
            change += fabs(rate - rates[i]) * strengths[i];
            rates[i] = rate;
        }
    }
    return change;
}

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    if (network->is_directed) {
        return dgg_surfing_find(network, NULL, scores, error);
    }
    dgg_status status = DGG_OK;
    double *strengths = NULL, base = share_of_isolated(network), whole = 0, sum = 0;
    DGG_TRY(dgg_grow(&strengths, network->vertex_count, sizeof *strengths, error));
    for (size_t i = 0; i < network->vertex_count; i++) {
        strengths[i] = strength_of(network, i);
        whole += strengths[i];
    }
    for (size_t i = 0; i < network->vertex_count; i++) {
        scores[i] = 1 / whole; /* near the solution already: a walk without new starts ends there */
    }
    for (int i = 0; i < MOST_SWEEPS; i++) {
        if (sweep(network, strengths, base, scores) < small_change) {
            break;
        }
    }
    for (size_t i = 0; i < network->vertex_count; i++) {
        scores[i] = strengths[i] > 0 ? scores[i] * strengths[i] : base;
        sum += scores[i];
    }
    for (size_t i = 0; i < network->vertex_count; i++) {
        scores[i] /= sum;
    }
done:
    dgg_release(strengths);
    return status;
}

const dgg_centrality dgg_centrality_pagerank = {
    { "pagerank", "joined with nodes that are themselves well joined",
      "p(v) = (1-d)/n + d * sum over neighbours u of p(u) w(u,v)/s(u); d = .85; isolated nodes "
      "pass "
      "on to all; sums to 1",
      "Brin and Page 1998, Computer Networks 30(1-7):107-117" },
    .is_in_graph_json = true,
    .score = score,
    .convention =
        "a network that is directed is walked as its ties lead (citing to cited): then s is the "
        "strength of the ties that lead out of u, and a node without such passes on to all",
    .reading = DGG_AS_IT_LEADS
};
