/* Ways: the vertices in the order of a walk over the network that begins with the best joined.
 * Walks that begin at neighbours then meet the same places at the same time, and find them side by
 * side. */
#include "graph/paths/ways.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "graph/paths/lengths.h"

static size_t tie_count(const dgg_network *network, uint32_t vertex)
{
    return network->first_arcs[vertex + 1] - network->first_arcs[vertex];
}

/* Goes on walking until nothing new is reached; places[v] is the place of v, UINT32_MAX before. */
static void walk(dgg_ways *ways, const dgg_network *network, uint32_t *places, uint32_t start)
{
    size_t done = ways->count;
    places[start] = (uint32_t)ways->count;
    ways->vertices[ways->count++] = start;
    while (done < ways->count) {
        uint32_t vertex = ways->vertices[done++];
        for (size_t a = network->first_arcs[vertex]; a < network->first_arcs[vertex + 1]; a++) {
            uint32_t next = network->arcs[a].to;
            if (places[next] == UINT32_MAX) {
                places[next] = (uint32_t)ways->count;
                ways->vertices[ways->count++] = next;
            }
        }
    }
}

static void walk_all(dgg_ways *ways, const dgg_network *network, uint32_t *places)
{
    uint32_t best = 0;
    memset(places, 0xff, network->vertex_count * sizeof *places); /* UINT32_MAX: not seen yet */
    for (uint32_t i = 1; i < network->vertex_count; i++) {
        best = tie_count(network, i) > tie_count(network, best) ? i : best;
    }
    walk(ways, network, places, best);
    for (uint32_t i = 0; i < network->vertex_count; i++) {
        if (places[i] == UINT32_MAX && tie_count(network, i) > 0) {
            walk(ways, network, places, i);
        }
    }
}

/* Visits places in ascending order and puts each at the end of the list of its neighbours: so these
 * come out sorted. `next` has room for every place. */
static void lay_ways(dgg_ways *ways, const dgg_network *network, const uint32_t *places,
                     const double *of_edges, size_t *next)
{
    memcpy(next, ways->first, ways->count * sizeof *next);
    for (size_t place = 0; place < ways->count; place++) {
        uint32_t vertex = ways->vertices[place];
        for (size_t a = network->first_arcs[vertex]; a < network->first_arcs[vertex + 1]; a++) {
            size_t at = next[places[network->arcs[a].to]]++;
            ways->to[at] = (uint32_t)place;
            if (of_edges != NULL) {
                ways->lengths[at] = of_edges[network->arcs[a].edge];
            }
        }
    }
}

static dgg_status lay_out(dgg_ways *ways, const dgg_network *network, const double *of_edges,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *places = NULL;
    size_t *next = NULL, vertices = network->vertex_count, ways_count = 2 * network->edge_count;
    DGG_TRY(dgg_grow(&ways->vertices, vertices, sizeof *ways->vertices, error));
    DGG_TRY(dgg_grow(&places, vertices, sizeof *places, error));
    DGG_TRY(dgg_grow(&next, vertices, sizeof *next, error));
    DGG_TRY(dgg_grow(&ways->first, vertices + 1, sizeof *ways->first, error));
    DGG_TRY(dgg_grow(&ways->to, ways_count, sizeof *ways->to, error));
    if (of_edges != NULL) {
        DGG_TRY(dgg_grow(&ways->lengths, ways_count, sizeof *ways->lengths, error));
    }
    walk_all(ways, network, places);
    ways->first[0] = 0;
    for (size_t i = 0; i < ways->count; i++) {
        ways->first[i + 1] = ways->first[i] + tie_count(network, ways->vertices[i]);
    }
    ways->vertex_count = ways->count;
    lay_ways(ways, network, places, of_edges, next);
done:
    dgg_release(places);
    dgg_release(next);
    return status;
}

dgg_status dgg_ways_init(dgg_ways *ways, const dgg_network *network, dgg_length length,
                         dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_lengths lengths = { .unit = 1, .are_exact = true };
    *ways = (dgg_ways){ 0 };
    if (length == DGG_LENGTH_WEIGHT) {
        DGG_TRY(dgg_lengths_init(&lengths, network, error));
    }
    ways->unit = lengths.unit;
    ways->slack = lengths.are_exact ? 0 : 1e-12;
    DGG_TRY(lay_out(ways, network, lengths.of_edges, error));
done:
    dgg_lengths_destroy(&lengths);
    if (status != DGG_OK) {
        dgg_ways_destroy(ways);
    }
    return status;
}

void dgg_ways_destroy(dgg_ways *ways)
{
    dgg_release(ways->vertices);
    dgg_release(ways->places);
    dgg_release(ways->copies);
    dgg_release(ways->first);
    dgg_release(ways->to);
    dgg_release(ways->lengths);
    *ways = (dgg_ways){ 0 };
}
