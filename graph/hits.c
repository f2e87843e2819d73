/* Hubs and authorities. Each vertex is taken twice, as one that leads and as one that is led to,
 * and a tie joins the two of them: of this undirected network the leading eigenvector is h and a
 * side by side. Kleinberg's iteration begins with equal hubs, and so does ours; where several parts
 * lead alike, both come to the same proportions. */
#include "graph/hits.h"

#include "base/memory.h"
#include "graph/edges.h"
#include "graph/leading.h"

static dgg_status make_double(dgg_network *twice, const dgg_network *network, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_directed *directed = &network->directed;
    uint32_t vertices = (uint32_t)network->vertex_count;
    twice->vertex_count = 2 * network->vertex_count;
    DGG_TRY(dgg_grow(&twice->edges, directed->edge_count + 1, sizeof *twice->edges, error));
    for (size_t i = 0; i < directed->edge_count; i++) {
        const dgg_edge *edge = &directed->edges[i];
        twice->edges[i] = (dgg_edge){ edge->from, vertices + edge->to, edge->weight };
    }
    twice->edge_count = directed->edge_count;
    DGG_TRY(dgg_edges_lay(twice, error));
done:
    return status;
}

/* Equal hubs, and the authorities that they make. */
static void begin(const dgg_network *twice, double *vector)
{
    size_t vertices = twice->vertex_count / 2;
    double most = 0;
    for (size_t i = 0; i < vertices; i++) {
        vector[i] = twice->first_arcs[i] < twice->first_arcs[i + 1];
        vector[vertices + i] = 0;
    }
    for (size_t i = 0; i < twice->edge_count; i++) {
        vector[twice->edges[i].to] += twice->edges[i].weight;
    }
    for (size_t i = vertices; i < 2 * vertices; i++) {
        most = vector[i] > most ? vector[i] : most;
    }
    for (size_t i = vertices; i < 2 * vertices; i++) {
        vector[i] /= most;
    }
}

static void scale(const double *vector, size_t count, double *scores)
{
    double most = 0;
    for (size_t i = 0; i < count; i++) {
        most = vector[i] > most ? vector[i] : most;
    }
    for (size_t i = 0; i < count; i++) {
        scores[i] = vector[i] / most;
    }
}

dgg_status dgg_hits_find(const dgg_network *network, dgg_side side, double *scores,
                         dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_network twice = { 0 };
    double *vector = NULL, value = 0;
    size_t vertices = network->vertex_count;
    DGG_TRY(make_double(&twice, network, error));
    DGG_TRY(dgg_grow(&vector, 2 * vertices + 1, sizeof *vector, error));
    begin(&twice, vector);
    DGG_TRY(dgg_leading_find(&twice, vector, &value, error));
    scale(vector + (side == DGG_AUTHORITIES ? vertices : 0), vertices, scores);
done:
    dgg_release(vector);
    dgg_network_destroy(&twice);
    return status;
}
