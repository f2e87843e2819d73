/* Networks of two sides, and communities in them. In the one-mode null model two papers could be
 * tied; here they cannot. Which side of a component is which does not matter: groups are connected,
 * and the null model is the same for both. */
#include "graph/two_mode.h"

#include <string.h>

#include "base/memory.h"
#include "graph/leiden.h"

enum { UNSEEN = 2 };

/* Gives sides to all that is reached from `start`; false if a tie stays on one side. */
static bool walk(const dgg_network *network, uint8_t *sides, uint32_t *waiting, uint32_t start)
{
    size_t count = 0;
    sides[start] = 0;
    waiting[count++] = start;
    while (count > 0) {
        uint32_t vertex = waiting[--count];
        for (size_t a = network->first_arcs[vertex]; a < network->first_arcs[vertex + 1]; a++) {
            uint32_t next = network->arcs[a].to;
            if (sides[next] == sides[vertex]) {
                return false;
            }
            if (sides[next] == UNSEEN) {
                sides[next] = (uint8_t)(1 - sides[vertex]);
                waiting[count++] = next;
            }
        }
    }
    return true;
}

dgg_status dgg_two_mode_sides(const dgg_network *network, uint8_t *sides, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *waiting = NULL;
    DGG_TRY(dgg_grow(&waiting, network->vertex_count + 1, sizeof *waiting, error));
    memset(sides, UNSEEN, network->vertex_count);
    for (uint32_t i = 0; i < network->vertex_count; i++) {
        if (sides[i] == UNSEEN && !walk(network, sides, waiting, i)) {
            status = dgg_fail(error, DGG_BAD_REQUEST, 0,
                              "barber is for networks of two kinds with ties only between them, "
                              "as papers and themes; this one has others: use modularity");
            goto done;
        }
    }
done:
    dgg_release(waiting);
    return status;
}

/* The strength of each vertex, on its side; 0 on the other. */
typedef struct strengths {
    uint8_t *sides;
    double *left, *right;
    double all; /* weight of all ties */
} strengths;

static void destroy(strengths *made)
{
    dgg_release(made->sides);
    dgg_release(made->left);
    dgg_release(made->right);
}

static dgg_status sum_up(strengths *made, const dgg_network *network, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t room = network->vertex_count + 1;
    DGG_TRY(dgg_grow(&made->sides, room, sizeof *made->sides, error));
    DGG_TRY(dgg_grow(&made->left, room, sizeof *made->left, error));
    DGG_TRY(dgg_grow(&made->right, room, sizeof *made->right, error));
    DGG_TRY(dgg_two_mode_sides(network, made->sides, error));
    for (size_t i = 0; i < room; i++) {
        made->left[i] = made->right[i] = 0;
    }
    for (size_t i = 0; i < network->edge_count; i++) {
        const dgg_edge *edge = &network->edges[i];
        bool is_upward = made->sides[edge->from] == 0;
        made->left[is_upward ? edge->from : edge->to] += edge->weight;
        made->right[is_upward ? edge->to : edge->from] += edge->weight;
        made->all += edge->weight;
    }
done:
    return status;
}

/* Adds the strengths of vertices up to those of groups, in place. `room` has two for each. */
static double expected_within(const strengths *of, const uint32_t *membership, size_t count,
                              double *room)
{
    double *left = room, *right = room + count, sum = 0;
    for (size_t i = 0; i < 2 * count; i++) {
        room[i] = 0;
    }
    for (size_t i = 0; i < count; i++) {
        left[membership[i]] += of->left[i] / of->all;
        right[membership[i]] += of->right[i] / of->all;
    }
    for (size_t i = 0; i < count; i++) {
        sum += left[i] * right[i];
    }
    return sum;
}

static dgg_status measure(const dgg_network *network, const uint32_t *membership, double resolution,
                          double *quality, dgg_error *error)
{
    dgg_status status = DGG_OK;
    strengths of = { 0 };
    double *room = NULL, within = 0;
    *quality = 0;
    DGG_TRY(sum_up(&of, network, error));
    DGG_TRY(dgg_grow(&room, 2 * network->vertex_count + 1, sizeof *room, error));
    for (size_t i = 0; i < network->edge_count; i++) {
        const dgg_edge *edge = &network->edges[i];
        within += membership[edge->from] == membership[edge->to] ? edge->weight : 0;
    }
    if (of.all > 0) {
        double expected = expected_within(&of, membership, network->vertex_count, room);
        *quality = within / of.all - resolution * expected;
    }
done:
    destroy(&of);
    dgg_release(room);
    return status;
}

/* Where one node holds all ties of its side, apart and together are as good: together then. */
static dgg_status join_if_as_good(const dgg_network *network, double resolution,
                                  uint32_t *membership, dgg_error *error)
{
    static const double rounding = 1e-12;
    dgg_status status = DGG_OK;
    uint32_t *whole = NULL;
    double apart = 0, together = 0;
    DGG_TRY(dgg_grow(&whole, network->vertex_count + 1, sizeof *whole, error));
    memset(whole, 0, network->vertex_count * sizeof *whole);
    DGG_TRY(dgg_partition_split(network, whole, error));
    DGG_TRY(measure(network, membership, resolution, &apart, error));
    DGG_TRY(measure(network, whole, resolution, &together, error));
    if (together >= apart - rounding) {
        memcpy(membership, whole, network->vertex_count * sizeof *whole);
    }
done:
    dgg_release(whole);
    return status;
}

dgg_status dgg_two_mode_find(const dgg_network *network, double resolution, uint32_t seed,
                             uint32_t *membership, dgg_error *error)
{
    dgg_status status = DGG_OK;
    strengths of = { 0 };
    DGG_TRY(sum_up(&of, network, error));
    const dgg_expected expected = { of.left, of.right, of.all > 0 ? resolution / of.all : 0 };
    DGG_TRY(dgg_leiden_find(network, &expected, seed, membership, error));
    DGG_TRY(dgg_partition_split(network, membership, error));
    DGG_TRY(join_if_as_good(network, resolution, membership, error));
done:
    destroy(&of);
    return status;
}

const dgg_quality dgg_quality_barber = {
    { "barber", "weight within groups of a two-mode network beyond what strengths expect",
      "Q = sum over groups of W/m - g (L/m)(R/m); W weight within, L and R strength of the group "
      "on "
      "either side, m weight of all ties, g resolution",
      "Barber 2007, Phys. Rev. E 76:066102" },
    "two-mode configuration model: ties drawn at random between the two sides, each node keeping "
    "its strength",
    false,
    measure
};
