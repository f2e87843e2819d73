/* Cutting a network: each step marks what stays. */
#include "graph/trimming.h"

#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "graph/backbones.h"
#include "graph/normalisations.h"

static const uint32_t gone = UINT32_MAX;

void dgg_trimming_keep_edges(dgg_network *network, const bool *keeps)
{
    size_t kept = 0, behind = 0;
    size_t *first = network->first_behind;
    for (size_t i = 0; i < network->edge_count; i++) {
        size_t begin = first != NULL ? first[i] : 0, end = first != NULL ? first[i + 1] : 0;
        if (keeps[i]) {
            network->edges[kept] = network->edges[i];
            if (first != NULL) {
                memmove(network->behind + behind, network->behind + begin,
                        (end - begin) * sizeof *network->behind);
                first[kept] = behind;
                behind += end - begin;
            }
            kept++;
        }
    }
    if (first != NULL) {
        first[kept] = behind;
    }
    network->edge_count = kept;
}

static dgg_status mark_all(bool **keeps, size_t count, dgg_error *error)
{
    dgg_status status = dgg_grow(keeps, count + 1, sizeof **keeps, error);
    for (size_t i = 0; status == DGG_OK && i < count; i++) {
        (*keeps)[i] = true;
    }
    return status;
}

/* Numbers the vertices that stay and moves what is known of them. */
static void renumber(dgg_network *network, const bool *keeps, uint32_t *numbers)
{
    uint32_t kept = 0;
    for (size_t i = 0; i < network->vertex_count; i++) {
        numbers[i] = keeps[i] ? kept : gone;
        if (keeps[i]) {
            network->nodes[kept] = network->nodes[i];
            if (network->modes != NULL) {
                network->modes[kept] = network->modes[i];
            }
            if (network->occurrences != NULL) {
                network->occurrences[kept] = network->occurrences[i];
            }
            kept++;
        }
    }
    network->vertex_count = kept;
}

dgg_status dgg_trimming_keep_vertices(dgg_network *network, const bool *keeps, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *numbers = NULL;
    bool *stays = NULL;
    DGG_TRY(dgg_grow(&numbers, network->vertex_count + 1, sizeof *numbers, error));
    DGG_TRY(mark_all(&stays, network->edge_count, error));
    for (size_t i = 0; i < network->edge_count; i++) {
        const dgg_edge *edge = &network->edges[i];
        stays[i] = keeps[edge->from] && keeps[edge->to];
    }
    dgg_trimming_keep_edges(network, stays);
    renumber(network, keeps, numbers);
    for (size_t i = 0; i < network->edge_count; i++) {
        dgg_edge *edge = &network->edges[i];
        *edge = (dgg_edge){ numbers[edge->from], numbers[edge->to], edge->weight };
    }
done:
    dgg_release(numbers);
    dgg_release(stays);
    return status;
}

static dgg_status keep_strong(dgg_network *network, double minimum, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool *keeps = NULL;
    DGG_TRY(mark_all(&keeps, network->edge_count, error));
    for (size_t i = 0; i < network->edge_count; i++) {
        keeps[i] = network->edges[i].weight >= minimum * (1 - 1e-12);
    }
    dgg_trimming_keep_edges(network, keeps);
done:
    dgg_release(keeps);
    return status;
}

/* A vertex by what it is cut by. */
typedef struct sized {
    double size;
    uint32_t vertex;
} sized;

static int compare_sized(const void *left, const void *right)
{
    const sized *one = left, *two = right;
    if (one->size != two->size) {
        return one->size > two->size ? -1 : 1;
    }
    return (one->vertex > two->vertex) - (one->vertex < two->vertex);
}

static void find_sizes(const dgg_network *network, sized *vertices)
{
    for (size_t i = 0; i < network->vertex_count; i++) {
        double occurrences = network->occurrences != NULL ? network->occurrences[i] : 0;
        vertices[i] = (sized){ occurrences, (uint32_t)i };
    }
    for (size_t i = 0; network->occurrences == NULL && i < network->edge_count; i++) {
        vertices[network->edges[i].from].size += network->edges[i].weight;
        vertices[network->edges[i].to].size += network->edges[i].weight;
    }
}

/* Of a network of two kinds, so many of each. */
static dgg_status keep_top(dgg_network *network, uint32_t top, dgg_error *error)
{
    dgg_status status = DGG_OK;
    sized *vertices = NULL;
    bool *keeps = NULL;
    uint32_t kept[2] = { 0 };
    size_t count = network->vertex_count;
    DGG_TRY(dgg_grow(&vertices, count + 1, sizeof *vertices, error));
    DGG_TRY(mark_all(&keeps, count, error));
    find_sizes(network, vertices);
    dgg_sort(vertices, count, sizeof *vertices, compare_sized);
    for (size_t i = 0; i < count; i++) {
        uint32_t vertex = vertices[i].vertex;
        size_t mode = network->modes != NULL ? network->modes[vertex] : 0;
        keeps[vertex] = kept[mode] < top;
        kept[mode] += keeps[vertex];
    }
    DGG_TRY(dgg_trimming_keep_vertices(network, keeps, error));
done:
    dgg_release(vertices);
    dgg_release(keeps);
    return status;
}

static dgg_status keep_backbone(dgg_network *network, const char *name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_backbone *backbone = NULL;
    double level = 0;
    bool *keeps = NULL;
    DGG_TRY(dgg_backbone_read(name, &backbone, &level, error));
    if (network->is_directed) {
        return dgg_fail(
            error, DGG_BAD_REQUEST, 0,
            "the ties of the network '%s' lead one way; a backbone is chosen among ties "
            "that do not",
            network->former->row.name);
    }
    DGG_TRY(mark_all(&keeps, network->edge_count, error));
    DGG_TRY(backbone->choose(network, level, keeps, error));
    dgg_trimming_keep_edges(network, keeps);
done:
    dgg_release(keeps);
    return status;
}

/* Of components of one size that of the first vertex. */
static dgg_status keep_largest(dgg_network *network, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *sets = NULL, *sizes = NULL, best = 0;
    bool *keeps = NULL;
    size_t count = network->vertex_count;
    DGG_TRY(dgg_backbone_sets(network, &sets, error));
    DGG_TRY(dgg_grow(&sizes, count + 1, sizeof *sizes, error));
    memset(sizes, 0, (count + 1) * sizeof *sizes);
    DGG_TRY(mark_all(&keeps, count, error));
    for (size_t i = 0; i < network->edge_count; i++) {
        uint32_t one = dgg_backbone_set_of(sets, network->edges[i].from);
        sets[one] = dgg_backbone_set_of(sets, network->edges[i].to);
    }
    for (uint32_t i = 0; i < count; i++) {
        sizes[dgg_backbone_set_of(sets, i)]++;
    }
    for (uint32_t i = 0; i < count; i++) {
        uint32_t set = dgg_backbone_set_of(sets, i);
        best = i == 0 || sizes[set] > sizes[best] ? set : best;
    }
    for (uint32_t i = 0; i < count; i++) {
        keeps[i] = dgg_backbone_set_of(sets, i) == best;
    }
    DGG_TRY(dgg_trimming_keep_vertices(network, keeps, error));
done:
    dgg_release(sets);
    dgg_release(sizes);
    dgg_release(keeps);
    return status;
}

dgg_status dgg_trimming_do(dgg_network *network, const dgg_network_options *options,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_sizes used = DGG_NO_SIZES;
    const char *name =
        options->normalisation ? options->normalisation : network->former->normalisation;
    const dgg_row *how = dgg_shelf_find(&dgg_normalisations, name ? name : "none", error);
    DGG_TRY(how != NULL ? DGG_OK : DGG_UNKNOWN_NAME);
    if (options->minimum_weight > 0 && network->former->path == NULL) {
        DGG_TRY(keep_strong(network, options->minimum_weight, error));
    }
    DGG_TRY(options->top > 0 ? keep_top(network, options->top, error) : DGG_OK);
    DGG_TRY(dgg_normalise((const dgg_normalisation *)how, network, &used, error));
    DGG_TRY(options->backbone ? keep_backbone(network, options->backbone, error) : DGG_OK);
    DGG_TRY(options->is_largest_component ? keep_largest(network, error) : DGG_OK);
done:
    return status;
}
