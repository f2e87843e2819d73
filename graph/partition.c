/* Groups of vertices: their connected parts, by walking; their quality, by summing up. */
#include "graph/partition.h"

#include <string.h>

#include "base/memory.h"
#include "graph/two_mode.h"

/* Gives the number `part` to all that is reached from `start` inside its group. `waiting` has room
 * for every vertex. */
static void walk(const dgg_network *network, const uint32_t *groups, uint32_t *parts,
                 uint32_t *waiting, uint32_t start)
{
    size_t count = 0;
    waiting[count++] = start;
    while (count > 0) {
        uint32_t vertex = waiting[--count];
        for (size_t a = network->first_arcs[vertex]; a < network->first_arcs[vertex + 1]; a++) {
            uint32_t next = network->arcs[a].to;
            if (parts[next] == UINT32_MAX && groups[next] == groups[vertex]) {
                parts[next] = parts[start];
                waiting[count++] = next;
            }
        }
    }
}

dgg_status dgg_partition_split(const dgg_network *network, uint32_t *membership, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t vertices = network->vertex_count;
    uint32_t *parts = NULL, *waiting = NULL, count = 0;
    DGG_TRY(dgg_grow(&parts, vertices + 1, sizeof *parts, error));
    DGG_TRY(dgg_grow(&waiting, vertices + 1, sizeof *waiting, error));
    memset(parts, 0xff, (vertices + 1) * sizeof *parts); /* UINT32_MAX: not seen yet */
    for (uint32_t i = 0; i < vertices; i++) {
        if (parts[i] == UINT32_MAX) {
            parts[i] = count++;
            walk(network, membership, parts, waiting, i);
        }
    }
    memcpy(membership, parts, vertices * sizeof *membership);
done:
    dgg_release(parts);
    dgg_release(waiting);
    return status;
}

dgg_status dgg_partition_components(const dgg_network *network, uint32_t *membership,
                                    dgg_error *error)
{
    memset(membership, 0, network->vertex_count * sizeof *membership);
    return dgg_partition_split(network, membership, error);
}

/* What both qualities are made of. */
struct sums {
    double inside;  /* weight of the edges within groups */
    double all;     /* weight of all edges */
    double *groups; /* strength or size of each group */
};

static dgg_status sum_up(const dgg_network *network, const uint32_t *membership, bool by_size,
                         struct sums *sums, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t vertices = network->vertex_count;
    DGG_TRY(dgg_grow(&sums->groups, vertices + 1, sizeof *sums->groups, error));
    for (size_t i = 0; i < vertices; i++) {
        sums->groups[i] = 0;
    }
    for (size_t i = 0; i < network->edge_count; i++) {
        const dgg_edge *edge = &network->edges[i];
        uint32_t from = membership[edge->from], to = membership[edge->to];
        sums->all += edge->weight;
        sums->inside += from == to ? edge->weight : 0;
        sums->groups[from] += by_size ? 0 : edge->weight;
        sums->groups[to] += by_size ? 0 : edge->weight;
    }
    for (size_t i = 0; by_size && i < vertices; i++) {
        sums->groups[membership[i]]++;
    }
done:
    return status;
}

static double sum_of_squares(const double *numbers, size_t count, double scale)
{
    double sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += numbers[i] / scale * (numbers[i] / scale);
    }
    return sum;
}

static dgg_status measure_modularity(const dgg_network *network, const uint32_t *membership,
                                     double resolution, double *quality, dgg_error *error)
{
    struct sums sums = { 0 };
    dgg_status status = sum_up(network, membership, false, &sums, error);
    *quality = 0;
    if (status == DGG_OK && sums.all > 0) {
        double expected = sum_of_squares(sums.groups, network->vertex_count, 2 * sums.all);
        *quality = sums.inside / sums.all - resolution * expected;
    }
    dgg_release(sums.groups);
    return status;
}

static dgg_status measure_potts(const dgg_network *network, const uint32_t *membership,
                                double resolution, double *quality, dgg_error *error)
{
    struct sums sums = { 0 };
    dgg_status status = sum_up(network, membership, true, &sums, error);
    *quality = 0;
    if (status == DGG_OK && sums.all > 0) {
        double squares = sum_of_squares(sums.groups, network->vertex_count, 1);
        *quality = (2 * sums.inside - resolution * squares) / (2 * sums.all);
    }
    dgg_release(sums.groups);
    return status;
}

const dgg_quality dgg_quality_modularity = {
    { "modularity", "weight within groups beyond what the strengths of their nodes expect",
      "Q = sum over groups of W/m - g (S/2m)^2; W weight within, S strength of the group, m weight "
      "of all ties, g resolution",
      "Newman and Girvan 2004, Phys. Rev. E 69:026113; Reichardt and Bornholdt 2006, 74:016110" },
    "configuration model: ties drawn at random, each node keeping its strength",
    false,
    measure_modularity
};

static const dgg_quality potts = {
    { "cpm", "weight within groups beyond the same for every pair of nodes",
      "H = sum over groups of (2 W - g n^2) / 2m; W weight within, n nodes of the group, m weight "
      "of "
      "all ties, g resolution",
      "Traag, Van Dooren and Nesterov 2011, Phys. Rev. E 84:016114" },
    "constant Potts model: the same tie, as strong as the resolution, between any two nodes",
    true,
    measure_potts
};

static const dgg_row *const rows[] = { &dgg_quality_modularity.row, &potts.row,
                                       &dgg_quality_barber.row, NULL };

const dgg_shelf dgg_qualities = { "qualities", rows };

const dgg_quality *dgg_quality_of(const dgg_analysis_options *options)
{
    return (const dgg_quality *)dgg_shelf_find(&dgg_qualities, options->quality, NULL);
}
