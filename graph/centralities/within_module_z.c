/* Within-module z: whether a node is a hub of its own community. */
#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "graph/network.h"

/* Of one community; whole numbers, so that no order of adding shows. */
struct module {
    double members, sum, squares; /* of the ties that members have within */
};

static double ties_within(const dgg_network *network, size_t vertex)
{
    const uint32_t *groups = network->asked->groups;
    double ties = 0;
    for (size_t a = network->first_arcs[vertex]; a < network->first_arcs[vertex + 1]; a++) {
        ties += groups[network->arcs[a].to] == groups[vertex];
    }
    return ties;
}

/* n times the variance is a whole number over n: 0 exactly if all have as many. */
static double z_of(const struct module *module, double ties)
{
    double mean = module->sum / module->members;
    double spread = module->members * module->squares - module->sum * module->sum;
    return spread > 0 ? (ties - mean) * module->members / sqrt(spread) : NAN;
}

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct module *modules = NULL;
    const uint32_t *groups = network->asked->groups;
    DGG_TRY(dgg_grow(&modules, network->vertex_count + 1, sizeof *modules, error));
    memset(modules, 0, (network->vertex_count + 1) * sizeof *modules);
    for (size_t i = 0; i < network->vertex_count; i++) {
        struct module *module = &modules[groups[i]];
        scores[i] = ties_within(network, i);
        module->members++;
        module->sum += scores[i];
        module->squares += scores[i] * scores[i];
    }
    for (size_t i = 0; i < network->vertex_count; i++) {
        scores[i] = groups[i] > 0 ? z_of(&modules[groups[i]], scores[i]) : NAN;
    }
done:
    dgg_release(modules);
    return status;
}

const dgg_centrality dgg_centrality_within_module_z = {
    { "within-module-z", "whether a node is a hub of its own community",
      "z(v) = (k(v) - mean of k in its community) / standard deviation of k there; k = neighbours "
      "in the same community",
      "Guimera and Amaral 2005, Nature 433:895-900" },
    .score = score,
    .convention = "weights do not count; the deviation divides by the number of members",
    .undefined = "nodes without ties, and all of a community whose members have equally many ties "
                 "within",
    .reading = DGG_BOTH_WAYS,
    .needs_communities = true
};
