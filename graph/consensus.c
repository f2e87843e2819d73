/* Consensus: shares of runs become the weights of the next runs. */
#include "graph/consensus.h"

#include "base/memory.h"
#include "graph/shuffled.h"

enum { MOST_ROUNDS = 20 };

static const double majority = .5;

/* Fills shares with that of the runs which have both ends of each edge in one group. */
static dgg_status share_runs(const dgg_finding *finding, const dgg_network *network, uint32_t *room,
                             double *shares, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t runs = finding->options.consensus;
    for (size_t i = 0; i < network->edge_count; i++) {
        shares[i] = 0;
    }
    for (uint32_t run = 0; run < runs; run++) {
        DGG_TRY(
            dgg_finding_run_shuffled(finding, network, finding->options.seed + run, room, error));
        for (size_t i = 0; i < network->edge_count; i++) {
            shares[i] += room[network->edges[i].from] == room[network->edges[i].to];
        }
    }
    for (size_t i = 0; i < network->edge_count; i++) {
        shares[i] /= runs;
    }
done:
    return status;
}

/* Lets go of ties that fewer than half of the runs keep; true if runs differ on none that is left.
 */
static bool cut(double *shares, size_t count)
{
    bool agrees = true;
    for (size_t i = 0; i < count; i++) {
        agrees = agrees && (shares[i] == 0 || shares[i] == 1);
        shares[i] = shares[i] < majority ? 0 : shares[i];
    }
    return agrees;
}

dgg_status dgg_consensus_find(const dgg_finding *finding, const dgg_network *network,
                              uint32_t *membership, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_network now = { 0 }, next = { 0 };
    double *shares = NULL;
    bool agrees = false;
    dgg_finding round_of = *finding; /* each round with other seeds */
    DGG_TRY(dgg_grow(&shares, network->edge_count + 1, sizeof *shares, error));
    DGG_TRY(dgg_network_weigh(&now, network, NULL, error));
    for (int round = 0; round < MOST_ROUNDS && !agrees && now.edge_count > 0; round++) {
        DGG_TRY(share_runs(&round_of, &now, membership, shares, error));
        agrees = cut(shares, now.edge_count);
        DGG_TRY(dgg_network_weigh(&next, &now, shares, error));
        dgg_network_destroy(&now);
        now = next;
        next = (dgg_network){ 0 };
        round_of.options.seed += finding->options.consensus;
    }
    DGG_TRY(dgg_partition_components(&now, membership, error));
done:
    dgg_network_destroy(&now);
    dgg_network_destroy(&next);
    dgg_release(shares);
    return status;
}
