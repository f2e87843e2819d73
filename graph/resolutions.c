/* Scanning resolutions: a number of communities that holds over a range of them, and over orders of
 * the nodes, is less a matter of the setting. */
#include "graph/resolutions.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "graph/finding.h"
#include "graph/same_groups.h"

static const double widest = 5;

/* Sets the group of vertices without ties to none, and counts the others. */
static void count_groups(const dgg_network *network, uint32_t *membership, size_t *sizes,
                         dgg_at_resolution *found)
{
    memset(sizes, 0, (network->vertex_count + 1) * sizeof *sizes);
    for (size_t v = 0; v < network->vertex_count; v++) {
        bool has_ties = network->first_arcs[v] < network->first_arcs[v + 1];
        membership[v] = has_ties ? membership[v] : UINT32_MAX;
        if (has_ties) {
            sizes[membership[v]]++;
        }
    }
    for (size_t i = 0; i < network->vertex_count; i++) {
        found->communities += sizes[i] > 1;
        found->largest = sizes[i] > found->largest ? sizes[i] : found->largest;
    }
}

typedef struct rooms {
    uint32_t *membership, *again;
    size_t *sizes;
} rooms;

static dgg_status scan_one(const dgg_finding *finding, const dgg_network *network, rooms *room,
                           dgg_at_resolution *found, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_finding_run(finding, network, room->membership, &found->quality, error));
    DGG_TRY(
        dgg_quality_modularity.measure(network, room->membership, 1, &found->modularity, error));
    count_groups(network, room->membership, room->sizes, found);
    for (uint32_t run = 1; network->edge_count > 0 && run <= DGG_RESOLUTION_RUNS; run++) {
        dgg_sameness sameness = { 0 };
        uint32_t seed = finding->options.seed + run;
        DGG_TRY(dgg_finding_run_shuffled(finding, network, seed, room->again, error));
        DGG_TRY(dgg_same_groups(room->membership, room->again, network->vertex_count, &sameness,
                                error));
        found->rand += sameness.rand / DGG_RESOLUTION_RUNS;
    }
done:
    return status;
}

dgg_status dgg_resolutions_scan(const dgg_graph *graph, const dgg_analysis_options *options,
                                dgg_at_resolution *found, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_finding finding = { { 0 }, NULL, NULL };
    dgg_network network = { 0 };
    rooms room = { 0 };
    DGG_TRY(dgg_finding_plan(&finding, graph, options, error));
    if (!finding.finder->has_resolution) {
        status = dgg_fail(error, DGG_BAD_REQUEST, 0, "%s has no resolution to scan: use leiden",
                          finding.finder->row.name);
        goto done;
    }
    double middle = finding.options.resolution;
    DGG_TRY(dgg_finding_form(&finding, graph, NULL, &network, error));
    DGG_TRY(dgg_grow(&room.membership, network.vertex_count + 1, sizeof *room.membership, error));
    DGG_TRY(dgg_grow(&room.again, network.vertex_count + 1, sizeof *room.again, error));
    DGG_TRY(dgg_grow(&room.sizes, network.vertex_count + 1, sizeof *room.sizes, error));
    for (size_t i = 0; i < DGG_RESOLUTION_COUNT; i++) {
        double step = 2 * (double)i / (DGG_RESOLUTION_COUNT - 1) - 1;
        double exact = middle * pow(widest, step), rounded = round(exact * 1000) / 1000;
        found[i] = (dgg_at_resolution){ .resolution = rounded > 0 ? rounded : exact };
        finding.options.resolution = found[i].resolution;
        DGG_TRY(scan_one(&finding, &network, &room, &found[i], error));
    }
done:
    dgg_network_destroy(&network);
    dgg_release(room.membership);
    dgg_release(room.again);
    dgg_release(room.sizes);
    return status;
}
