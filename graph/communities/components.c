/* Components: what hangs together at all. */
#include "graph/partition.h"

static dgg_status find(const dgg_network *network, const dgg_analysis_options *options,
                       uint32_t *membership, double *quality, dgg_error *error)
{
    (void)options;
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_partition_components(network, membership, error));
    DGG_TRY(dgg_quality_modularity.measure(network, membership, 1, quality, error));
done:
    return status;
}

const dgg_community_finder dgg_community_components = {
    { "components", "what hangs together at all", "u and v belong together if a path joins them",
      "Hopcroft and Tarjan 1973, Comm. ACM 16(6):372-378" },
    "none: nothing is compared, ties alone decide",
    false,
    false,
    find
};
