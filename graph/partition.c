/* Groups of vertices: their connected parts, by walking; their quality, by summing up. */
#include "graph/partition.h"

#include <string.h>

#include "base/memory.h"
#include "graph/two_mode.h"

enum { FIRST_ARCS = 2 }; /* of each vertex: so few join most of a large part */

/* Trees of vertices, whose roots are the lowest of them (Tarjan 1975, J. ACM 22(2):215-225). */
static uint32_t root_of(uint32_t *parents, uint32_t vertex)
{
    while (parents[vertex] != vertex) {
        parents[vertex] = parents[parents[vertex]];
        vertex = parents[vertex];
    }
    return vertex;
}

static void join(uint32_t *parents, uint32_t one, uint32_t other)
{
    uint32_t first = root_of(parents, one), second = root_of(parents, other);
    if (first < second) {
        parents[second] = first;
    } else {
        parents[first] = second;
    }
}

/* Joins a vertex with where its arcs lead inside its group: the first, or those from `begin`. */
static void join_arcs(const dgg_network *network, const uint32_t *groups, uint32_t *parents,
                      uint32_t vertex, size_t begin)
{
    size_t first = network->first_arcs[vertex], end = network->first_arcs[vertex + 1];
    size_t last = begin == 0 && first + FIRST_ARCS < end ? first + FIRST_ARCS : end;
    for (size_t a = first + begin; a < last; a++) {
        uint32_t other = network->arcs[a].to;
        if (parents[other] != parents[vertex] && groups[other] == groups[vertex]) {
            join(parents, vertex, other);
        }
    }
}

/* The root that most vertices have, if more than half have it (Boyer and Moore 1991). */
static uint32_t most_common_root(uint32_t *parents, size_t vertices)
{
    uint32_t common = 0;
    size_t votes = 0;
    for (uint32_t i = 0; i < vertices; i++) {
        uint32_t root = root_of(parents, i);
        common = votes == 0 ? root : common;
        votes = root == common ? votes + 1 : votes - 1;
    }
    return common;
}

/* Most of a network is one part, which a few arcs of each vertex nearly show. The others are asked
 * for all of theirs: those that lead into the part are among them (Sutton et al. 2018, IPDPS). */
dgg_status dgg_partition_split(const dgg_network *network, uint32_t *membership, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t vertices = network->vertex_count;
    uint32_t *parents = NULL, count = 0;
    DGG_TRY(dgg_grow(&parents, vertices + 1, sizeof *parents, error));
    for (uint32_t i = 0; i < vertices; i++) {
        parents[i] = i;
    }
    for (uint32_t i = 0; i < vertices; i++) {
        join_arcs(network, membership, parents, i, 0);
    }
    uint32_t common = most_common_root(parents, vertices);
    for (uint32_t i = 0; i < vertices; i++) {
        if (root_of(parents, i) != root_of(parents, common)) {
            join_arcs(network, membership, parents, i, FIRST_ARCS);
        }
    }
    for (uint32_t i = 0; i < vertices; i++) {
        uint32_t root = root_of(parents, i);
        membership[i] = root == i ? count++ : membership[root];
    }
done:
    dgg_release(parents);
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
