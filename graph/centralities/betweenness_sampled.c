/* Betweenness from a sample of shortest paths, where strong ties are short. */
#include <stdio.h>

#include "base/number.h"
#include "graph/paths.h"

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_measuring *asked = network->asked;
    dgg_sampling sampling = { .epsilon = asked->epsilon,
                              .delta = asked->delta,
                              .seed = asked->seed };
    char epsilon[DGG_NUMBER_ROOM], off[DGG_NUMBER_ROOM], delta[DGG_NUMBER_ROOM];
    DGG_TRY(dgg_paths_sample(network, DGG_LENGTH_WEIGHT, &sampling, scores, error));
    snprintf(asked->said, sizeof asked->said,
             "%zu paths, seed %u: none is off by more than %s of all pairs, that is %s, with a "
             "chance of %s",
             sampling.samples, sampling.seed, dgg_number_exact(sampling.epsilon, epsilon),
             dgg_number_fixed(sampling.epsilon * sampling.pairs, 2, off),
             dgg_number_exact(1 - sampling.delta, delta));
done:
    return status;
}

const dgg_centrality dgg_centrality_betweenness_sampled = {
    { "betweenness-sampled", "betweenness of a sample of paths, where strong ties are short",
      "b(v) = n (n - 1) / 2 * share of sampled paths that lead through v; n = nodes with ties; "
      "length of a tie = 1/w; two nodes are drawn, and one of their shortest paths",
      "Riondato and Kornaropoulos 2016, Data Min. Knowl. Discov. 30(2):438-475; Borassi and Natale "
      "2016, ESA, 20:1-18" },
    .score = score,
    .convention = "in the unit of betweenness; sampling ends when the bound of Chernoff is below "
                  "--epsilon for all nodes at once, or after log(4 n / delta) / (2 epsilon^2) "
                  "paths (Hoeffding); a seed gives the same paths on any number of threads",
    .undefined = "all nodes of a network without ties",
    .reading = DGG_BOTH_WAYS,
    .is_sampled = true
};
