/* Leiden: settle, refine, make a node of each part, and again, until no part has two nodes; then
 * the whole from what was found, until nothing changes. */
#include "graph/leiden.h"

#include <string.h>

#include "base/memory.h"
#include "graph/leiden/moving.h"

enum { MOST_ROUNDS = 100 };

/* Numbers groups 0, 1 … by their first node. `names` has room for every node. Returns how many. */
static size_t renumber(uint32_t *group, size_t count, uint32_t *names)
{
    uint32_t next = 0;
    memset(names, 0xff, count * sizeof *names); /* UINT32_MAX: not met yet */
    for (size_t i = 0; i < count; i++) {
        if (names[group[i]] == UINT32_MAX) {
            names[group[i]] = next++;
        }
        group[i] = names[group[i]];
    }
    return next;
}

typedef struct climb {
    dgg_level level;
    uint32_t *group; /* of each node of the level */
    uint32_t *place; /* of each vertex: its node */
    uint32_t *part;  /* room for all nodes */
    uint32_t *names;
    dgg_random random;
} climb;

/* One level: fills climb->group with settled groups and climb->part with their parts. */
static dgg_status work_level(climb *up, size_t *parts, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_mover mover = { 0 }, parted = { 0 };
    size_t count = up->level.count;
    DGG_TRY(dgg_mover_init(&mover, &up->level, &up->random, up->group, error));
    dgg_mover_settle(&mover);
    DGG_TRY(dgg_mover_init(&parted, &up->level, &up->random, NULL, error));
    DGG_TRY(dgg_mover_refine(&parted, &mover, error));
    memcpy(up->group, mover.group, count * sizeof *up->group);
    memcpy(up->part, parted.group, count * sizeof *up->part);
    renumber(up->group, count, up->names);
    *parts = renumber(up->part, count, up->names);
done:
    dgg_mover_destroy(&mover);
    dgg_mover_destroy(&parted);
    return status;
}

/* Makes the parts the nodes; each is in the group that it is a part of. */
static dgg_status climb_up(climb *up, size_t parts, size_t vertices, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_level coarse = { 0 };
    DGG_TRY(dgg_level_of_parts(&coarse, &up->level, up->part, parts, error));
    for (size_t i = 0; i < up->level.count; i++) {
        up->names[up->part[i]] = up->group[i];
    }
    memcpy(up->group, up->names, parts * sizeof *up->group);
    for (size_t i = 0; i < vertices; i++) {
        up->place[i] = up->part[up->place[i]];
    }
    dgg_level_destroy(&up->level);
    up->level = coarse;
    coarse = (dgg_level){ 0 };
done:
    dgg_level_destroy(&coarse);
    return status;
}

/* One round from the groups in `membership` to better ones. */
static dgg_status run_round(climb *up, const dgg_network *network, const dgg_expected *expected,
                            uint32_t *membership, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t vertices = network->vertex_count, parts = 0;
    dgg_level_destroy(&up->level);
    DGG_TRY(dgg_level_of_network(&up->level, network, expected, error));
    memcpy(up->group, membership, vertices * sizeof *membership);
    for (size_t i = 0; i < vertices; i++) {
        up->place[i] = (uint32_t)i;
    }
    for (;;) {
        DGG_TRY(work_level(up, &parts, error));
        if (parts == up->level.count) {
            break;
        }
        DGG_TRY(climb_up(up, parts, vertices, error));
    }
    for (size_t i = 0; i < vertices; i++) {
        membership[i] = up->group[up->place[i]];
    }
    renumber(membership, vertices, up->names);
done:
    return status;
}

static dgg_status make_room(climb *up, size_t vertices, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(&up->group, vertices + 1, sizeof *up->group, error));
    DGG_TRY(dgg_grow(&up->place, vertices + 1, sizeof *up->place, error));
    DGG_TRY(dgg_grow(&up->part, vertices + 1, sizeof *up->part, error));
    DGG_TRY(dgg_grow(&up->names, vertices + 1, sizeof *up->names, error));
done:
    return status;
}

dgg_status dgg_leiden_find(const dgg_network *network, const dgg_expected *expected, uint32_t seed,
                           uint32_t *membership, dgg_error *error)
{
    dgg_status status = DGG_OK;
    climb up = { .random = { seed } };
    size_t vertices = network->vertex_count, size = vertices * sizeof *membership;
    uint32_t *before = NULL;
    DGG_TRY(make_room(&up, vertices, error));
    DGG_TRY(dgg_grow(&before, vertices + 1, sizeof *before, error));
    for (size_t i = 0; i < vertices; i++) {
        membership[i] = (uint32_t)i;
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
        memcpy(before, membership, size);
        DGG_TRY(run_round(&up, network, expected, membership, error));
        if (round > 0 && memcmp(before, membership, size) == 0) {
            break;
        }
    }
done:
    dgg_level_destroy(&up.level);
    dgg_release(up.group);
    dgg_release(up.place);
    dgg_release(up.part);
    dgg_release(up.names);
    dgg_release(before);
    return status;
}
