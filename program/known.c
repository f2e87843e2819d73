/* Places and communities of an earlier graph, in one row. */
#include "program/known.h"

#include <string.h>

#include "base/memory.h"

/* The number of the community of each node: 1, 2 …; 0 for none. */
static dgg_status communities_of(const dgg_earlier *earlier, uint32_t **community, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(community, earlier->ids.count + 1, sizeof **community, error));
    memset(*community, 0, (earlier->ids.count + 1) * sizeof **community);
    for (uint32_t i = 0; i < earlier->community_count; i++) {
        const dgg_earlier_community *its = &earlier->communities[i];
        for (size_t j = its->first; j < its->first + its->count; j++) {
            (*community)[earlier->members[j]] = i + 1;
        }
    }
done:
    return status;
}

dgg_status dgg_known_places(const dgg_earlier *earlier, dgg_known_place **known, size_t *count,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *community = NULL;
    *count = 0;
    DGG_TRY(communities_of(earlier, &community, error));
    DGG_TRY(dgg_grow(known, earlier->ids.count + 1, sizeof **known, error));
    for (size_t i = 0; i < earlier->ids.count; i++) {
        const dgg_earlier_node *node = &earlier->nodes[i];
        if (node->has_place) {
            (*known)[(*count)++] =
                (dgg_known_place){ node->id, { node->x, node->y }, community[i] };
        }
    }
done:
    dgg_release(community);
    return status;
}
