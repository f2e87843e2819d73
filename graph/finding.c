/* Finding communities: the one place where options, finders, consensus and small groups meet. */
#include "graph/finding.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "base/random.h"
#include "graph/consensus.h"
#include "graph/shuffled.h"
#include "graph/small_groups.h"

enum { DEFAULT_SEED = 42 };

static dgg_status check(dgg_finding *finding, dgg_error *error)
{
    dgg_analysis_options *options = &finding->options;
    finding->finder =
        (const dgg_community_finder *)dgg_shelf_find(&dgg_communities, options->communities, error);
    if (finding->finder == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    finding->quality = (const dgg_quality *)dgg_shelf_find(&dgg_qualities, options->quality, error);
    if (finding->quality == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    if (!finding->finder->has_choice_of_quality && finding->quality != &dgg_quality_modularity) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "%s cannot use the quality '%s': use leiden",
                        options->communities, options->quality);
    }
    if (!(options->resolution > 0) || isinf(options->resolution)) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "a resolution of %g: it must be above 0",
                        options->resolution);
    }
    return DGG_OK;
}

/* Where ties join two kinds only, the null model must not tie one kind with itself. */
static dgg_status choose_quality(dgg_analysis_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    const dgg_network_former *former = NULL;
    bool is_leiden = strcmp(options->communities, "leiden") == 0;
    if (options->quality != NULL) {
        return DGG_OK;
    }
    DGG_TRY(dgg_network_find(options->network, &arena, &former, error));
    options->quality = is_leiden && dgg_network_is_two_mode(former) ? "barber" : "modularity";
done:
    dgg_arena_release(&arena);
    return status;
}

dgg_status dgg_finding_plan(dgg_finding *finding, const dgg_graph *graph,
                            const dgg_analysis_options *asked, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_analysis_options *options = &finding->options;
    *finding = (dgg_finding){ { 0 }, NULL, NULL };
    *options = asked ? *asked : (dgg_analysis_options){ 0 };
    options->network = options->network ? options->network : dgg_network_default(graph);
    options->communities = options->communities ? options->communities : "leiden";
    options->resolution = options->resolution != 0 ? options->resolution : 1;
    options->seed = options->seed || options->seed_is_zero ? options->seed : DEFAULT_SEED;
    DGG_TRY(choose_quality(options, error));
    DGG_TRY(check(finding, error));
done:
    return status;
}

dgg_status dgg_finding_form(const dgg_finding *finding, const dgg_graph *graph,
                            const double *counts, dgg_network *network, dgg_error *error)
{
    const dgg_analysis_options *options = &finding->options;
    dgg_network_options how =
        options->forming != NULL ? *options->forming : (dgg_network_options){ 0 };
    how.name = options->network;
    how.threads = options->threads;
    how.counts = counts != NULL ? counts : how.counts;
    return dgg_network_form(network, graph, &how, error);
}

dgg_status dgg_finding_run(const dgg_finding *finding, const dgg_network *network,
                           uint32_t *membership, double *quality, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_analysis_options *options = &finding->options;
    *quality = 0;
    memset(membership, 0, network->vertex_count * sizeof *membership);
    if (network->edge_count == 0) {
        return DGG_OK;
    }
    if (options->consensus > 0) {
        DGG_TRY(dgg_consensus_find(finding, network, membership, error));
    } else {
        DGG_TRY(finding->finder->find(network, options, membership, quality, error));
    }
    if (options->minimum_size > 1) {
        DGG_TRY(dgg_small_groups_merge(network, options->minimum_size, membership, error));
    }
    if (options->consensus > 0 || options->minimum_size > 1) {
        DGG_TRY(
            finding->quality->measure(network, membership, options->resolution, quality, error));
    }
done:
    return status;
}

dgg_status dgg_finding_run_shuffled(const dgg_finding *finding, const dgg_network *network,
                                    uint32_t seed, uint32_t *membership, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_finding once = *finding;
    dgg_network shuffled = { 0 };
    dgg_random random = { seed };
    uint32_t *place = NULL, *found = NULL;
    uint32_t count = (uint32_t)network->vertex_count;
    double quality = 0;
    once.options.consensus = 0;
    once.options.seed = seed;
    DGG_TRY(dgg_grow(&place, (size_t)count + 1, sizeof *place, error));
    DGG_TRY(dgg_grow(&found, (size_t)count + 1, sizeof *found, error));
    for (uint32_t i = 0; i < count; i++) {
        place[i] = i;
    }
    dgg_random_shuffle(&random, place, count);
    DGG_TRY(dgg_network_shuffle(&shuffled, network, place, error));
    DGG_TRY(dgg_finding_run(&once, &shuffled, found, &quality, error));
    for (uint32_t i = 0; i < count; i++) {
        membership[i] = found[place[i]];
    }
done:
    dgg_network_destroy(&shuffled);
    dgg_release(place);
    dgg_release(found);
    return status;
}
