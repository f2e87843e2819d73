/* The shelf of normalisations, and what they have in common: sizes are found, then each tie is
 * weighed by those of its ends. */
#include "graph/normalisations.h"

#include "base/memory.h"

#define ROW(...) &DGG_ROW(dgg_normalisation_, __VA_ARGS__).row,
static const dgg_row *const rows[] = {
#include "graph/normalisations.def"
    NULL
};
#undef ROW

const dgg_shelf dgg_normalisations = { "normalisations", rows };

static dgg_status check(const dgg_normalisation *how, const dgg_network *network, dgg_error *error)
{
    if (network->is_directed) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "the ties of the network '%s' lead one way; '%s' weighs ties that do not",
                        network->former->row.name, how->row.name);
    }
    if (how->sizes == DGG_OCCURRENCES && network->occurrences == NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "'%s' needs to know in how many papers a node occurs, which the network "
                        "'%s' does not tell: association-2m and fractionalisation go by strength",
                        how->row.name, network->former->row.name);
    }
    return DGG_OK;
}

static void find_sizes(const dgg_network *network, dgg_sizes used, double *sizes)
{
    for (size_t i = 0; i < network->vertex_count; i++) {
        sizes[i] = used == DGG_OCCURRENCES ? network->occurrences[i] : 0;
    }
    for (size_t i = 0; used != DGG_OCCURRENCES && i < network->edge_count; i++) {
        const dgg_edge *edge = &network->edges[i];
        sizes[edge->from] += edge->weight;
        sizes[edge->to] += edge->weight;
    }
}

dgg_status dgg_normalise(const dgg_normalisation *how, dgg_network *network, dgg_sizes *used,
                         dgg_error *error)
{
    dgg_status status = DGG_OK;
    double *sizes = NULL, whole = 0;
    *used = how->sizes;
    if (how->sizes == DGG_NO_SIZES) {
        return DGG_OK;
    }
    DGG_TRY(check(how, network, error));
    bool knows = network->occurrences != NULL && how->sizes != DGG_TOTAL_STRENGTH;
    *used = knows ? DGG_OCCURRENCES : DGG_TOTAL_STRENGTH;
    DGG_TRY(dgg_grow(&sizes, network->vertex_count + 1, sizeof *sizes, error));
    find_sizes(network, *used, sizes);
    for (size_t i = 0; i < network->vertex_count; i++) {
        whole += sizes[i];
    }
    for (size_t i = 0; i < network->edge_count; i++) {
        dgg_edge *edge = &network->edges[i];
        const dgg_tie tie = { edge->weight, sizes[edge->from], sizes[edge->to], whole,
                              (double)network->vertex_count };
        edge->weight = how->normalise(&tie);
    }
done:
    dgg_release(sizes);
    return status;
}
