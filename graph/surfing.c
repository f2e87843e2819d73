/* Surfing. A reader who starts anew wherever nothing leads on is found in the same proportions as
 * one who then stops for ever: so (I - d P) x = start is solved by sweeps of Gauss and Seidel, each
 * of which takes .85 off the error at least, and the shares are x over its sum. */
#include "graph/surfing.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"

static const double followed = .85; /* the share of steps that follow a tie */

enum { MOST_SWEEPS = 400 };
static const double small_change = 1e-16;

struct reader {
    const dgg_network *network;
    const bool *starts;
    double start;   /* how many start at each of them */
    double *onward; /* of each vertex: the weights that lead on from it */
};

static void add_onward(struct reader *reader)
{
    const dgg_network *network = reader->network;
    bool is_directed = network->is_directed;
    const dgg_edge *edges = is_directed ? network->directed.edges : network->edges;
    size_t count = is_directed ? network->directed.edge_count : network->edge_count;
    memset(reader->onward, 0, network->vertex_count * sizeof *reader->onward);
    for (size_t i = 0; i < count; i++) {
        reader->onward[edges[i].from] += edges[i].weight;
        reader->onward[edges[i].to] += is_directed ? 0 : edges[i].weight;
    }
}

/* Who comes along the ties that lead to a vertex. */
static double come_along(const struct reader *reader, size_t vertex, const double *shares)
{
    const dgg_network *network = reader->network;
    double sum = 0;
    if (!network->is_directed) {
        for (size_t a = network->first_arcs[vertex]; a < network->first_arcs[vertex + 1]; a++) {
            const dgg_arc *arc = &network->arcs[a];
            sum += network->edges[arc->edge].weight * shares[arc->to] / reader->onward[arc->to];
        }
        return sum;
    }
    const dgg_directed *directed = &network->directed;
    for (size_t i = directed->first_in[vertex]; i < directed->first_in[vertex + 1]; i++) {
        const dgg_edge *edge = &directed->edges[directed->into[i]];
        sum += edge->weight * shares[edge->from] / reader->onward[edge->from];
    }
    return sum;
}

/* Returns how much the shares changed in all. */
static double sweep(const struct reader *reader, double *shares)
{
    double change = 0;
    for (size_t i = 0; i < reader->network->vertex_count; i++) {
        bool is_start = reader->starts == NULL || reader->starts[i];
        double share = (is_start ? reader->start : 0) + followed * come_along(reader, i, shares);
        change += fabs(share - shares[i]);
        shares[i] = share;
    }
    return change;
}

dgg_status dgg_surfing_find(const dgg_network *network, const bool *starts, double *shares,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t vertices = network->vertex_count, count = 0;
    struct reader reader = { .network = network, .starts = starts };
    double sum = 0;
    DGG_TRY(dgg_grow(&reader.onward, vertices + 1, sizeof *reader.onward, error));
    add_onward(&reader);
    for (size_t i = 0; i < vertices; i++) {
        count += starts == NULL || starts[i];
        shares[i] = 0;
    }
    reader.start = (1 - followed) / (double)count;
    for (int i = 0; i < MOST_SWEEPS; i++) {
        if (sweep(&reader, shares) < small_change) {
            break;
        }
    }
    for (size_t i = 0; i < vertices; i++) {
        sum += shares[i];
    }
    for (size_t i = 0; i < vertices; i++) {
        shares[i] /= sum;
    }
done:
    dgg_release(reader.onward);
    return status;
}
