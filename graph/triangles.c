/* Triangles: vertices are put in the order of their degrees, and each edge leads from the lower to
 * the higher one. So few lead out of any, also of a hub, and a triangle is met only from its
 * lowest.
 */
#include "graph/triangles.h"

#include <string.h>

#include "base/memory.h"

struct upward {
    size_t *first; /* of each vertex, and one more: where what leads up from it begins */
    dgg_arc *arcs; /* to higher vertices only */
    uint32_t
        *marks; /* of each vertex: 1 + the edge that leads to it from the one looked at; or 0 */
};

static bool is_higher(const dgg_network *network, uint32_t one, uint32_t other)
{
    size_t ones = network->first_arcs[one + 1] - network->first_arcs[one];
    size_t others = network->first_arcs[other + 1] - network->first_arcs[other];
    return ones != others ? ones > others : one > other;
}

static dgg_status lay(struct upward *upward, const dgg_network *network, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t vertices = network->vertex_count, count = 0;
    DGG_TRY(dgg_grow(&upward->first, vertices + 1, sizeof *upward->first, error));
    DGG_TRY(dgg_grow(&upward->arcs, network->edge_count + 1, sizeof *upward->arcs, error));
    DGG_TRY(dgg_grow(&upward->marks, vertices + 1, sizeof *upward->marks, error));
    memset(upward->marks, 0, (vertices + 1) * sizeof *upward->marks);
    for (uint32_t i = 0; i < vertices; i++) {
        upward->first[i] = count;
        for (size_t a = network->first_arcs[i]; a < network->first_arcs[i + 1]; a++) {
            if (is_higher(network, network->arcs[a].to, i)) {
                upward->arcs[count++] = network->arcs[a];
            }
        }
    }
    upward->first[vertices] = count;
done:
    return status;
}

static void mark(struct upward *upward, uint32_t vertex, bool is_on)
{
    for (size_t a = upward->first[vertex]; a < upward->first[vertex + 1]; a++) {
        upward->marks[upward->arcs[a].to] = is_on ? upward->arcs[a].edge + 1 : 0;
    }
}

/* The triangles whose lowest vertex it is. */
static void look_up_from(struct upward *upward, uint32_t lowest, dgg_take_triangle take,
                         void *context)
{
    mark(upward, lowest, true);
    for (size_t a = upward->first[lowest]; a < upward->first[lowest + 1]; a++) {
        uint32_t middle = upward->arcs[a].to;
        for (size_t b = upward->first[middle]; b < upward->first[middle + 1]; b++) {
            uint32_t highest = upward->arcs[b].to;
            if (upward->marks[highest] > 0) {
                dgg_triangle triangle = { { lowest, middle, highest },
                                          { upward->arcs[b].edge, upward->marks[highest] - 1,
                                            upward->arcs[a].edge } };
                take(context, &triangle);
            }
        }
    }
    mark(upward, lowest, false);
}

dgg_status dgg_triangles_find(const dgg_network *network, dgg_take_triangle take, void *context,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct upward upward = { 0 };
    DGG_TRY(lay(&upward, network, error));
    for (uint32_t i = 0; i < network->vertex_count; i++) {
        look_up_from(&upward, i, take, context);
    }
done:
    dgg_release(upward.first);
    dgg_release(upward.arcs);
    dgg_release(upward.marks);
    return status;
}
