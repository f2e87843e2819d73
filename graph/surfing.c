/* Surfing. A reader who starts anew wherever nothing leads on is found in the same proportions as
 * one who then stops for ever: so (I - d P) x = start is solved, and the shares are x over its sum.
 * Papers cite older ones, mostly: whatever no circle leads to is solved by one pass down the ties,
 * and the rest by sweeps of Gauss and Seidel, each of which takes .85 off the error at least. */
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
    double start;    /* how many start at each of them */
    double *onward;  /* of each vertex: the weights that lead on from it */
    uint32_t *rest;  /* vertices that are swept; before them, those that were passed */
    uint32_t *waits; /* of each vertex: for so many ties that lead to it */
    size_t passed;
};

/* Of undirected networks: as much leads on as there is. */
static void add_strengths(struct reader *reader)
{
    const dgg_network *network = reader->network;
    memset(reader->onward, 0, network->vertex_count * sizeof *reader->onward);
    for (size_t i = 0; i < network->edge_count; i++) {
        reader->onward[network->edges[i].from] += network->edges[i].weight;
        reader->onward[network->edges[i].to] += network->edges[i].weight;
    }
}

static void add_onward(struct reader *reader, size_t vertex)
{
    const dgg_directed *directed = &reader->network->directed;
    double sum = 0;
    for (size_t i = directed->first_out[vertex]; i < directed->first_out[vertex + 1]; i++) {
        sum += directed->edges[i].weight;
    }
    reader->onward[vertex] = sum;
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

static double start_of(const struct reader *reader, size_t vertex)
{
    return reader->starts == NULL || reader->starts[vertex] ? reader->start : 0;
}

/* Goes down from vertices that nothing leads to, and from those that nothing else does: what comes
 * along their ties is complete when they are met. */
static void pass_down(struct reader *reader, double *shares)
{
    const dgg_directed *directed = &reader->network->directed;
    size_t vertices = reader->network->vertex_count, met = 0;
    for (size_t i = 0; i < vertices; i++) {
        reader->waits[i] = (uint32_t)(directed->first_in[i + 1] - directed->first_in[i]);
        if (reader->waits[i] == 0) {
            reader->rest[met++] = (uint32_t)i;
        }
    }
    for (; reader->passed < met; reader->passed++) {
        size_t vertex = reader->rest[reader->passed];
        add_onward(reader, vertex);
        double rate = followed * shares[vertex] / reader->onward[vertex];
        for (size_t i = directed->first_out[vertex]; i < directed->first_out[vertex + 1]; i++) {
            const dgg_edge *edge = &directed->edges[i];
            shares[edge->to] += edge->weight * rate;
            if (--reader->waits[edge->to] == 0) {
                reader->rest[met++] = edge->to;
            }
        }
    }
    for (size_t i = 0; i < vertices; i++) {
        if (reader->waits[i] > 0) {
            add_onward(reader, i);
            reader->rest[met++] = (uint32_t)i;
        }
    }
}

static void pass_none(struct reader *reader)
{
    for (size_t i = 0; i < reader->network->vertex_count; i++) {
        reader->rest[i] = (uint32_t)i;
    }
}

/* Returns how much the shares changed in all. */
static double sweep(const struct reader *reader, double *shares)
{
    double change = 0;
    for (size_t i = reader->passed; i < reader->network->vertex_count; i++) {
        uint32_t vertex = reader->rest[i];
        double share = start_of(reader, vertex) + followed * come_along(reader, vertex, shares);
        change += fabs(share - shares[vertex]);
        shares[vertex] = share;
    }
    return change;
}

static void solve(struct reader *reader, double *shares)
{
    for (size_t i = 0; i < reader->network->vertex_count; i++) {
        shares[i] = start_of(reader, i);
    }
    if (reader->network->is_directed) {
        pass_down(reader, shares);
    } else {
        add_strengths(reader);
        pass_none(reader);
    }
    for (int i = 0; i < MOST_SWEEPS && reader->passed < reader->network->vertex_count; i++) {
        if (sweep(reader, shares) < small_change) {
            break;
        }
    }
}

dgg_status dgg_surfing_find(const dgg_network *network, const bool *starts, double *shares,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t vertices = network->vertex_count, count = 0;
    struct reader reader = { .network = network, .starts = starts };
    double sum = 0;
    DGG_TRY(dgg_grow(&reader.onward, vertices + 1, sizeof *reader.onward, error));
    DGG_TRY(dgg_grow(&reader.rest, vertices + 1, sizeof *reader.rest, error));
    DGG_TRY(dgg_grow(&reader.waits, vertices + 1, sizeof *reader.waits, error));
    for (size_t i = 0; i < vertices; i++) {
        count += starts == NULL || starts[i];
    }
    reader.start = (1 - followed) / (double)count;
    solve(&reader, shares);
    for (size_t i = 0; i < vertices; i++) {
        sum += shares[i];
    }
    for (size_t i = 0; i < vertices; i++) {
        shares[i] /= sum;
    }
done:
    dgg_release(reader.onward);
    dgg_release(reader.rest);
    dgg_release(reader.waits);
    return status;
}
