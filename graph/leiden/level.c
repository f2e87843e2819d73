/* Levels of Leiden: a level above has one node for each part of the level below. */
#include "graph/leiden/level.h"

#include <string.h>

#include "base/memory.h"

static dgg_status make_room(dgg_level *level, size_t count, size_t ties, dgg_error *error)
{
    dgg_status status = DGG_OK;
    level->count = count;
    DGG_TRY(dgg_grow(&level->first, count + 2, sizeof *level->first, error));
    DGG_TRY(dgg_grow(&level->to, ties + 1, sizeof *level->to, error));
    DGG_TRY(dgg_grow(&level->weight, ties + 1, sizeof *level->weight, error));
    DGG_TRY(dgg_grow(&level->left, count + 1, sizeof *level->left, error));
    DGG_TRY(dgg_grow(&level->right, count + 1, sizeof *level->right, error));
done:
    return status;
}

dgg_status dgg_level_of_network(dgg_level *level, const dgg_network *network,
                                const dgg_expected *expected, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = network->vertex_count;
    *level = (dgg_level){ .share = expected->share };
    DGG_TRY(make_room(level, count, 2 * network->edge_count, error));
    for (size_t i = 0; i <= count; i++) {
        level->first[i] = network->first_arcs[i];
    }
    for (size_t i = 0; i < 2 * network->edge_count; i++) {
        level->to[i] = network->arcs[i].to;
        level->weight[i] = network->edges[network->arcs[i].edge].weight;
    }
    for (size_t i = 0; i < count; i++) {
        level->left[i] = expected->left[i];
        level->right[i] = expected->right[i];
    }
done:
    return status;
}

/* The nodes of each part stand together: those of part p are nodes[first[p] .. first[p + 1]). */
typedef struct members {
    uint32_t *nodes;
    size_t *first;
} members;

static dgg_status list_members(members *list, const uint32_t *part, size_t count, size_t parts,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(&list->nodes, count + 1, sizeof *list->nodes, error));
    DGG_TRY(dgg_grow(&list->first, parts + 2, sizeof *list->first, error));
    memset(list->first, 0, (parts + 2) * sizeof *list->first);
    for (size_t i = 0; i < count; i++) {
        list->first[part[i] + 2]++;
    }
    for (size_t i = 2; i < parts + 2; i++) {
        list->first[i] += list->first[i - 1];
    }
    for (size_t i = 0; i < count; i++) {
        list->nodes[list->first[part[i] + 1]++] = (uint32_t)i;
    }
done:
    return status;
}

/* The ties of one part, those to the same part added up. `place` tells where the tie to a part
 * stands, and is SIZE_MAX before and after. */
static void add_part(dgg_level *level, const dgg_level *fine, const uint32_t *part,
                     const members *list, size_t *place)
{
    size_t us = level->count, begin = level->first[us], end = begin;
    for (size_t i = list->first[us]; i < list->first[us + 1]; i++) {
        uint32_t node = list->nodes[i];
        level->left[us] += fine->left[node];
        level->right[us] += fine->right[node];
        for (size_t t = fine->first[node]; t < fine->first[node + 1]; t++) {
            uint32_t them = part[fine->to[t]];
            if (them == us) {
                continue;
            }
            if (place[them] == SIZE_MAX) {
                place[them] = end;
                level->to[end] = them;
                level->weight[end++] = 0;
            }
            level->weight[place[them]] += fine->weight[t];
        }
    }
    for (size_t i = begin; i < end; i++) {
        place[level->to[i]] = SIZE_MAX;
    }
    level->count++;
    level->first[level->count] = end;
}

dgg_status dgg_level_of_parts(dgg_level *level, const dgg_level *fine, const uint32_t *part,
                              size_t parts, dgg_error *error)
{
    dgg_status status = DGG_OK;
    members list = { 0 };
    size_t *place = NULL;
    *level = (dgg_level){ .share = fine->share };
    DGG_TRY(make_room(level, parts, fine->first[fine->count], error));
    DGG_TRY(list_members(&list, part, fine->count, parts, error));
    DGG_TRY(dgg_grow(&place, parts + 1, sizeof *place, error));
    for (size_t i = 0; i < parts; i++) {
        place[i] = SIZE_MAX;
        level->left[i] = level->right[i] = 0;
    }
    level->count = 0;
    level->first[0] = 0;
    while (level->count < parts) {
        add_part(level, fine, part, &list, place);
    }
done:
    dgg_release(place);
    dgg_release(list.nodes);
    dgg_release(list.first);
    return status;
}

void dgg_level_destroy(dgg_level *level)
{
    dgg_release(level->first);
    dgg_release(level->to);
    dgg_release(level->weight);
    dgg_release(level->left);
    dgg_release(level->right);
    *level = (dgg_level){ 0 };
}
