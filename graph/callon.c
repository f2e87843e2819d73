/* Centrality and density of clusters; every tie is looked at once, so its order and that of the
 * words do not matter. */
#include "graph/callon.h"

#include "base/memory.h"
#include "base/order.h"

enum { CENTRALITY, DENSITY, FEWEST_WORDS = 2 };
static const double of_centrality = 10, of_density = 100;

void dgg_callon_measure(const dgg_callon_tie *ties, size_t tie_count, const uint32_t *cluster_of,
                        dgg_callon_cluster *clusters, size_t count)
{
    for (size_t i = 0; i < tie_count; i++) {
        uint32_t one = cluster_of[ties[i].one], other = cluster_of[ties[i].other];
        if (one >= count || other >= count) {
            continue;
        }
        if (one == other) {
            clusters[one].density += ties[i].equivalence;
        } else {
            clusters[one].centrality += ties[i].equivalence;
            clusters[other].centrality += ties[i].equivalence;
        }
    }
    for (size_t i = 0; i < count; i++) {
        clusters[i].centrality *= of_centrality;
        clusters[i].density *= clusters[i].words > 0 ? of_density / (double)clusters[i].words : 0;
    }
}

static int by_number(const void *left, const void *right)
{
    double one = *(const double *)left, other = *(const double *)right;
    return (one > other) - (one < other);
}

dgg_status dgg_callon_medians(const dgg_callon_cluster *clusters, size_t count, double medians[2],
                              dgg_error *error)
{
    double *numbers = NULL;
    dgg_status status = dgg_grow(&numbers, count + 1, sizeof *numbers, error);
    for (int of = CENTRALITY; status == DGG_OK && of <= DENSITY; of++) {
        size_t used = 0;
        for (size_t i = 0; i < count; i++) {
            if (clusters[i].words >= FEWEST_WORDS) {
                numbers[used++] = of == CENTRALITY ? clusters[i].centrality : clusters[i].density;
            }
        }
        dgg_sort(numbers, used, sizeof *numbers, by_number);
        size_t upper = used / 2, lower = used > 0 ? (used - 1) / 2 : 0;
        medians[of] = used > 0 ? (numbers[lower] + numbers[upper]) / 2 : 0;
    }
    dgg_release(numbers);
    return status;
}

const char *dgg_callon_quadrant(const dgg_callon_cluster *cluster, const double medians[2])
{
    if (cluster->density == medians[DENSITY] && cluster->centrality == medians[CENTRALITY]) {
        return "at both medians";
    }
    if (cluster->density > medians[DENSITY]) {
        return cluster->centrality > medians[CENTRALITY] ? "motor" : "niche";
    }
    return cluster->centrality > medians[CENTRALITY] ? "basic" : "emerging or declining";
}
