/* Merging small groups. Members of a group hang on a list, so that a merge looks at no others. */
#include "graph/small_groups.h"

#include <string.h>

#include "base/memory.h"
#include "base/order.h"

static const uint32_t nobody = UINT32_MAX;

typedef struct groups {
    uint32_t *first, *last; /* of each group: its members */
    uint32_t *next;         /* of each vertex */
    size_t *sizes;
    double *ties;      /* to each group; 0 but while one is looked at */
    uint32_t *touched; /* groups with ties */
} groups;

typedef struct small {
    size_t size;
    uint32_t group;
} small;

static int by_size(const void *left, const void *right)
{
    const small *first = left, *second = right;
    if (first->size != second->size) {
        return first->size < second->size ? -1 : 1;
    }
    return first->group < second->group ? -1 : first->group > second->group;
}

static void destroy(groups *all)
{
    dgg_release(all->first);
    dgg_release(all->last);
    dgg_release(all->next);
    dgg_release(all->sizes);
    dgg_release(all->ties);
    dgg_release(all->touched);
}

static dgg_status list_members(groups *all, const uint32_t *membership, size_t count,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(&all->first, count + 1, sizeof *all->first, error));
    DGG_TRY(dgg_grow(&all->last, count + 1, sizeof *all->last, error));
    DGG_TRY(dgg_grow(&all->next, count + 1, sizeof *all->next, error));
    DGG_TRY(dgg_grow(&all->sizes, count + 1, sizeof *all->sizes, error));
    DGG_TRY(dgg_grow(&all->ties, count + 1, sizeof *all->ties, error));
    DGG_TRY(dgg_grow(&all->touched, count + 1, sizeof *all->touched, error));
    for (size_t i = 0; i < count; i++) {
        all->first[i] = all->last[i] = nobody;
        all->sizes[i] = 0;
        all->ties[i] = 0;
    }
    for (uint32_t i = (uint32_t)count; i-- > 0;) {
        uint32_t group = membership[i];
        all->next[i] = all->first[group];
        all->last[group] = all->first[group] == nobody ? i : all->last[group];
        all->first[group] = i;
        all->sizes[group]++;
    }
done:
    return status;
}

/* The other group that this one has the strongest ties to; itself if there is none. */
static uint32_t nearest(const dgg_network *network, groups *all, const uint32_t *membership,
                        uint32_t group)
{
    size_t count = 0;
    uint32_t best = group;
    for (uint32_t v = all->first[group]; v != nobody; v = all->next[v]) {
        for (size_t a = network->first_arcs[v]; a < network->first_arcs[v + 1]; a++) {
            uint32_t other = membership[network->arcs[a].to];
            if (other != group && all->ties[other] == 0) {
                all->touched[count++] = other;
            }
            all->ties[other] += network->edges[network->arcs[a].edge].weight;
        }
    }
    all->ties[group] = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t other = all->touched[i];
        bool is_better = all->ties[other] > all->ties[best] ||
                         (all->ties[other] == all->ties[best] && other < best);
        best = best == group || is_better ? other : best;
    }
    for (size_t i = 0; i < count; i++) {
        all->ties[all->touched[i]] = 0;
    }
    return best;
}

static void merge(groups *all, uint32_t *membership, uint32_t group, uint32_t into)
{
    for (uint32_t v = all->first[group]; v != nobody; v = all->next[v]) {
        membership[v] = into;
    }
    all->next[all->last[into]] = all->first[group];
    all->last[into] = all->last[group];
    all->sizes[into] += all->sizes[group];
    all->sizes[group] = 0;
    all->first[group] = all->last[group] = nobody;
}

dgg_status dgg_small_groups_merge(const dgg_network *network, size_t least, uint32_t *membership,
                                  dgg_error *error)
{
    dgg_status status = DGG_OK;
    groups all = { 0 };
    small *few = NULL;
    size_t count = 0;
    DGG_TRY(list_members(&all, membership, network->vertex_count, error));
    DGG_TRY(dgg_grow(&few, network->vertex_count + 1, sizeof *few, error));
    for (uint32_t i = 0; i < network->vertex_count; i++) {
        if (all.sizes[i] > 0 && all.sizes[i] < least) {
            few[count++] = (small){ all.sizes[i], i };
        }
    }
    dgg_sort(few, count, sizeof *few, by_size);
    for (size_t i = 0; i < count; i++) {
        uint32_t group = few[i].group;
        bool is_small = all.sizes[group] > 0 && all.sizes[group] < least;
        uint32_t into = is_small ? nearest(network, &all, membership, group) : group;
        if (into != group) {
            merge(&all, membership, group, into);
        }
    }
done:
    destroy(&all);
    dgg_release(few);
    return status;
}
