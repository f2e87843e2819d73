/* Communities become groups of the plan. */
#include "layouts/pictures/concept/groups.h"

#include <string.h>

enum { MOST_APART_IN_FULL = 6 };

/* A node outside the network of communities (a venue) goes where most of its neighbours are. */
static uint32_t community_of_neighbours(const dgg_concept *map, uint32_t node, uint32_t *votes)
{
    size_t communities = map->analysis->community_count;
    uint32_t most = 0;
    memset(votes, 0, (communities + 1) * sizeof *votes);
    for (size_t i = 0; i < map->link_count; i++) {
        const dgg_concept_link *link = &map->links[i];
        if (link->from == node || link->to == node) {
            votes[map->nodes[link->from == node ? link->to : link->from].community]++;
        }
    }
    for (uint32_t i = 1; i <= communities; i++) {
        most = votes[i] > (most ? votes[most] : 0) ? i : most;
    }
    return most;
}

static dgg_status join_neighbours(dgg_concept *map, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *votes = NULL;
    DGG_TRY(dgg_grow(&votes, map->analysis->community_count + 1, sizeof *votes, error));
    for (uint32_t i = 0; i < map->node_count; i++) {
        if (map->nodes[i].community == 0 && map->nodes[i].degree > 0) {
            map->nodes[i].community = community_of_neighbours(map, i, votes);
        }
    }
done:
    dgg_release(votes);
    return status;
}

/* What is drawn in the hull of the community; those of none share a hull if they are linked. */
static bool is_member(const dgg_concept_node *node, uint32_t community)
{
    return node->community == community && (community > 0 || node->degree > 0);
}

/* A node that nothing drawn is linked with, alone in its community, stands apart. */
static dgg_status gather(dgg_concept *map, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (uint32_t community = 0; community <= map->analysis->community_count; community++) {
        size_t members = 0, links = 0;
        uint32_t group = (uint32_t)map->group_count;
        for (size_t i = 0; i < map->node_count; i++) {
            members += is_member(&map->nodes[i], community);
            links += is_member(&map->nodes[i], community) ? map->nodes[i].degree : 0;
        }
        if (members == 0 || (members == 1 && links == 0)) {
            continue;
        }
        DGG_TRY(dgg_reserve(&map->groups, &map->group_room, map->group_count + 1,
                            sizeof *map->groups, error));
        map->groups[map->group_count++] = (dgg_concept_group){ .community = community };
        for (size_t i = 0; i < map->node_count; i++) {
            if (is_member(&map->nodes[i], community)) {
                map->nodes[i].group = group;
            }
        }
    }
    for (size_t i = 0; i < map->link_count; i++) {
        dgg_concept_link *link = &map->links[i];
        link->is_inside = map->nodes[link->from].group == map->nodes[link->to].group;
    }
done:
    return status;
}

/* Each hull shows one paper by name at least. */
static void name_one_paper(dgg_concept *map, uint32_t group)
{
    dgg_concept_node *best = NULL;
    for (size_t i = 0; i < map->node_count; i++) {
        dgg_concept_node *node = &map->nodes[i];
        if (node->group == group && node->detail != DGG_AS_DOT && node->detail != DGG_FOLDED) {
            return;
        }
        if (node->group == group && node->detail != DGG_FOLDED &&
            (best == NULL ||
             dgg_concept_score(map, node->node) > dgg_concept_score(map, best->node))) {
            best = node;
        }
    }
    if (best != NULL) {
        best->detail = DGG_IN_SHORT;
        map->dots--;
    }
}

/* Many that stand apart are told in short: the map itself should stay the larger part. */
static void shorten_apart(dgg_concept *map)
{
    size_t apart = 0;
    for (size_t i = 0; i < map->node_count; i++) {
        apart += map->nodes[i].group == DGG_NO_GROUP && map->nodes[i].detail == DGG_IN_FULL;
    }
    for (size_t i = 0; i < map->node_count && apart > MOST_APART_IN_FULL; i++) {
        dgg_concept_node *node = &map->nodes[i];
        bool is_paper = dgg_concept_is_paper(dgg_concept_graph_node(map, i)->kind);
        if (node->group == DGG_NO_GROUP && node->detail == DGG_IN_FULL && is_paper) {
            node->detail = DGG_IN_SHORT;
        }
    }
}

dgg_status dgg_concept_form_groups(dgg_concept *map, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(join_neighbours(map, error));
    DGG_TRY(gather(map, error));
    for (uint32_t group = 0; group < map->group_count; group++) {
        name_one_paper(map, group);
    }
    shorten_apart(map);
done:
    return status;
}
