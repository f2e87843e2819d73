/* Effort: walks along ties of any length keep all places that wait in order; those along ties of
 * length 1 need not, and serve many sources at a time. The pieces of a network stand one behind
 * the other in its ways, so that one look at all of these finds where each ends. */
#include "graph/paths/effort.h"

#include <math.h>

static const double most = 7e11;

static double effort_of(double places, double ways, bool has_lengths, dgg_path_score which)
{
    if (has_lengths) {
        return places * (ways + places * log2(places + 1));
    }
    return places * ways / (which == DGG_BETWEENNESS ? 4 : 16);
}

double dgg_effort(const dgg_ways *ways, dgg_path_score which)
{
    double effort = 0;
    size_t begin = 0, farthest = 0;
    for (size_t i = 0; i < ways->count; i++) {
        size_t end = ways->first[i + 1];
        size_t last = end > ways->first[i] ? ways->to[end - 1] : i; /* they ascend */
        farthest = last > farthest ? last : farthest;
        if (farthest <= i) {
            effort += effort_of((double)(i + 1 - begin), (double)(end - ways->first[begin]),
                                ways->lengths != NULL, which);
            begin = i + 1;
        }
    }
    return effort;
}

dgg_status dgg_effort_refuse(const dgg_ways *ways, const dgg_network *network, dgg_path_score which,
                             dgg_error *error)
{
    static const char *const names[DGG_PATH_SCORE_COUNT] = { "betweenness", "closeness",
                                                             "harmonic centrality" };
    static const char *const instead[DGG_PATH_SCORE_COUNT][2] = {
        { "betweenness-unweighted-sampled is within a stated error of it",
          "betweenness-sampled is within a stated error of it" },
        { "no measure stands in for it", "closeness-unweighted takes less" },
        { "no measure stands in for it", "harmonic-unweighted takes less" },
    };
    bool has_lengths = ways->lengths != NULL;
    if (dgg_effort(ways, which) <= most) {
        return DGG_OK;
    }
    return dgg_fail(error, DGG_BAD_REQUEST, 0,
                    "%s of %zu nodes with %zu ties%s would take an hour or more; %s, and "
                    "--largest-component, --backbone, --minimum-weight or --top-nodes make the "
                    "network smaller",
                    names[which], network->vertex_count, network->edge_count,
                    has_lengths ? " of many lengths" : "", instead[which][has_lengths]);
}
