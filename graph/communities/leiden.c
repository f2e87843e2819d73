/* Leiden: moves nodes between communities, refines and merges, round after round, until a round
 * changes nothing. Rounds are counted here: igraph before 0.10.17 stops too early when asked to go
 * on for as long as it gets better. */
#include "graph/igraph_bridge.h"
#include "graph/two_mode.h"

#include <string.h>

#include "base/memory.h"

enum {
    FEWEST_ROUNDS = 2,
    MOST_ROUNDS = 100,     /* where rounding makes it swing between partitions as good */
    ROUNDS_OF_LARGE = 3,   /* what even a large network gets */
    AFFORDABLE = 20000000, /* edges, all rounds together */
};

static size_t most_rounds(const dgg_network *network)
{
    size_t affordable = AFFORDABLE / network->edge_count;
    affordable = affordable > ROUNDS_OF_LARGE ? affordable : ROUNDS_OF_LARGE;
    return affordable < MOST_ROUNDS ? affordable : MOST_ROUNDS;
}

/* Makes numbers comparable: 0, 1 … by their smallest vertex. `names` has room for every vertex. */
static void renumber(const igraph_vector_int_t *found, uint32_t *names, uint32_t *membership,
                     size_t count)
{
    uint32_t next = 0;
    memset(names, 0xff, count * sizeof *names); /* UINT32_MAX: not met yet */
    for (size_t i = 0; i < count; i++) {
        size_t group = (size_t)VECTOR(*found)[i];
        if (names[group] == UINT32_MAX) {
            names[group] = next++;
        }
        membership[i] = names[group];
    }
}

/* `room` has room for two numbers a vertex. */
static dgg_status run_rounds(const dgg_network *network, const dgg_igraph_leiden *leiden,
                             uint32_t *membership, uint32_t *room, dgg_error *error)
{
    dgg_status status = DGG_OK;
    igraph_vector_int_t found = { 0 };
    size_t count = network->vertex_count;
    uint32_t *before = room, *names = room + count;
    DGG_TRY_IGRAPH(igraph_vector_int_init_range(&found, 0, (dgg_int)count));
    for (size_t round = 0; round < most_rounds(network); round++) {
        DGG_TRY_IGRAPH(dgg_igraph_leiden_round(network, leiden, &found));
        renumber(&found, names, membership, count);
        bool is_stable = round > 0 && memcmp(before, membership, count * sizeof *before) == 0;
        if (is_stable && round + 1 >= FEWEST_ROUNDS) {
            break;
        }
        memcpy(before, membership, count * sizeof *before);
    }
done:
    igraph_vector_int_destroy(&found);
    return status;
}

/* Modularity compares with strengths, the constant Potts model with sizes. */
static dgg_status weigh_vertices(const dgg_network *network, igraph_vector_t *strengths,
                                 double *whole, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY_IGRAPH(igraph_vector_resize(strengths, (dgg_int)network->vertex_count));
    igraph_vector_null(strengths);
    *whole = 0;
    for (size_t i = 0; i < network->edge_count; i++) {
        const dgg_edge *edge = &network->edges[i];
        VECTOR(*strengths)[edge->from] += edge->weight;
        VECTOR(*strengths)[edge->to] += edge->weight;
        *whole += 2 * edge->weight;
    }
done:
    return status;
}

static dgg_status visit_igraph(const dgg_network *network, const dgg_analysis_options *options,
                               uint32_t *membership, uint32_t *room, dgg_error *error)
{
    dgg_status status = DGG_OK;
    igraph_vector_t strengths = { 0 };
    dgg_igraph_leiden leiden = { NULL, options->resolution };
    double whole = 0;
    dgg_igraph_visit visit;
    dgg_igraph_begin(&visit);
    DGG_TRY(dgg_igraph_seed(&visit, options->seed, error));
    DGG_TRY(dgg_igraph_build(network, DGG_UNDIRECTED, error));
    if (!dgg_quality_of(options)->counts_nodes) {
        DGG_TRY_IGRAPH(igraph_vector_init(&strengths, 0));
        DGG_TRY(weigh_vertices(network, &strengths, &whole, error));
        leiden = (dgg_igraph_leiden){ &strengths, options->resolution / whole };
    }
    DGG_TRY(run_rounds(network, &leiden, membership, room, error));
done:
    igraph_vector_destroy(&strengths);
    dgg_igraph_end(&visit);
    return status;
}

static dgg_status find(const dgg_network *network, const dgg_analysis_options *options,
                       uint32_t *membership, double *quality, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *room = NULL;
    DGG_TRY(dgg_grow(&room, 2 * network->vertex_count, sizeof *room, error));
    if (dgg_quality_of(options) == &dgg_quality_barber) {
        DGG_TRY(dgg_two_mode_find(network, options->resolution, options->seed, membership, error));
    } else {
        DGG_TRY(visit_igraph(network, options, membership, room, error));
        DGG_TRY(dgg_partition_split(network, membership, error));
    }
    DGG_TRY(
        dgg_quality_of(options)->measure(network, membership, options->resolution, quality, error));
done:
    dgg_release(room);
    return status;
}

const dgg_community_finder dgg_community_leiden = {
    { "leiden", "groups with more ties within than the null model expects, each connected",
      "maximises modularity, the constant Potts model (cpm) or barber, the default of networks "
      "of two kinds, at a resolution; "
      "rounds until none changes anything, 100 at most, fewer on more than 200,000 ties",
      "Traag, Waltman and van Eck 2019, Scientific Reports 9:5233" },
    NULL,
    true,
    true,
    find
};
