/* The shelf of backbones, and what more than one of them needs. */
#include "graph/backbones.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "base/number.h"
#include "base/order.h"

#define ROW(...) &DGG_ROW(dgg_backbone_, __VA_ARGS__).row,
static const dgg_row *const rows[] = {
#include "graph/backbones.def"
    NULL
};
#undef ROW

const dgg_shelf dgg_backbones = { "backbones", rows };

enum { LONGEST_NAME = 48 };

dgg_status dgg_backbone_read(const char *text, const dgg_backbone **backbone, double *level,
                             dgg_error *error)
{
    char name[LONGEST_NAME] = "";
    dgg_text rest = dgg_text_of(text), first = dgg_text_cut(&rest, '=');
    bool has_level = first.length < strlen(text);
    snprintf(name, sizeof name, "%.*s", (int)(first.length < 40 ? first.length : 40), first.start);
    *backbone = (const dgg_backbone *)dgg_shelf_find(&dgg_backbones, name, error);
    if (*backbone == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    *level = (*backbone)->level;
    if (!has_level) {
        return DGG_OK;
    }
    if ((*backbone)->level == 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "the backbone '%s' takes no level", name);
    }
    if (!dgg_number_read(rest, level) || !(*level > 0 && *level < 1)) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "the level of '%s' is a number between 0 and 1, as %s=0.05, not '%.*s'",
                        name, name, (int)(rest.length < 40 ? rest.length : 40),
                        rest.length > 0 ? rest.start : "");
    }
    return DGG_OK;
}

/* A weight and the edge that has it. */
typedef struct weighed {
    double weight;
    uint32_t edge;
} weighed;

static int compare_weighed(const void *left, const void *right)
{
    const weighed *one = left, *two = right;
    if (one->weight != two->weight) {
        return one->weight > two->weight ? -1 : 1;
    }
    return (one->edge > two->edge) - (one->edge < two->edge);
}

dgg_status dgg_backbone_order(const dgg_network *network, uint32_t **order, dgg_error *error)
{
    dgg_status status = DGG_OK;
    weighed *edges = NULL;
    DGG_TRY(dgg_grow(&edges, network->edge_count + 1, sizeof *edges, error));
    DGG_TRY(dgg_grow(order, network->edge_count + 1, sizeof **order, error));
    for (size_t i = 0; i < network->edge_count; i++) {
        edges[i] = (weighed){ network->edges[i].weight, (uint32_t)i };
    }
    dgg_sort(edges, network->edge_count, sizeof *edges, compare_weighed);
    for (size_t i = 0; i < network->edge_count; i++) {
        (*order)[i] = edges[i].edge;
    }
done:
    dgg_release(edges);
    return status;
}

dgg_status dgg_backbone_sets(const dgg_network *network, uint32_t **sets, dgg_error *error)
{
    dgg_status status = dgg_grow(sets, network->vertex_count + 1, sizeof **sets, error);
    for (size_t i = 0; status == DGG_OK && i < network->vertex_count; i++) {
        (*sets)[i] = (uint32_t)i;
    }
    return status;
}

uint32_t dgg_backbone_set_of(uint32_t *sets, uint32_t vertex)
{
    while (sets[vertex] != vertex) {
        sets[vertex] = sets[sets[vertex]];
        vertex = sets[vertex];
    }
    return vertex;
}

/* The chance that a node of such strength, shared out at random among its ties, gives one of them
 * this much or more; 2 for a single tie, which tells nothing. */
static double chance(double weight, double strength, double degree)
{
    enum { NOTHING_TOLD = 2 };
    return degree > 1 ? pow(1 - fmin(weight / strength, 1), degree - 1) : NOTHING_TOLD;
}

static bool stands_out(double one, double other, double level, bool needs_both)
{
    bool tells_one = one <= 1, tells_other = other <= 1;
    if (!tells_one || !tells_other || !needs_both) {
        return (tells_one && one < level) || (tells_other && other < level);
    }
    return one < level && other < level;
}

dgg_status dgg_backbone_filter(const dgg_network *network, double level, bool needs_both,
                               bool *keeps, dgg_error *error)
{
    dgg_status status = DGG_OK;
    double *strengths = NULL, *degrees = NULL;
    DGG_TRY(dgg_grow(&strengths, network->vertex_count + 1, sizeof *strengths, error));
    DGG_TRY(dgg_grow(&degrees, network->vertex_count + 1, sizeof *degrees, error));
    for (size_t i = 0; i < network->vertex_count; i++) {
        strengths[i] = degrees[i] = 0;
    }
    for (size_t i = 0; i < network->edge_count; i++) {
        const dgg_edge *edge = &network->edges[i];
        strengths[edge->from] += edge->weight;
        strengths[edge->to] += edge->weight;
        degrees[edge->from]++;
        degrees[edge->to]++;
    }
    for (size_t i = 0; i < network->edge_count; i++) {
        const dgg_edge *edge = &network->edges[i];
        double one = chance(edge->weight, strengths[edge->from], degrees[edge->from]);
        double other = chance(edge->weight, strengths[edge->to], degrees[edge->to]);
        keeps[i] = stands_out(one, other, level, needs_both);
    }
done:
    dgg_release(strengths);
    dgg_release(degrees);
    return status;
}
