/* moving.h - the two steps of Leiden on one level: nodes move to where it is best for them; then
 * each group is put together anew out of its nodes. */
#ifndef DGG_LEIDEN_MOVING_H
#define DGG_LEIDEN_MOVING_H

#include "base/random.h"
#include "graph/leiden/level.h"

/* Groups of the nodes of a level. Owns its rows, but for what it borrows. */
typedef struct dgg_mover {
    const dgg_level *level; /* borrowed */
    double share;
    dgg_random *random;   /* borrowed */
    uint32_t *group;      /* of each node, below level->count */
    double *left, *right; /* of each group: sums over its nodes */
    uint32_t *size;
    double *ties;      /* to each group, of the node looked at; else 0 */
    uint32_t *touched; /* the groups it has ties to */
    size_t touched_count;
    uint32_t *queue, *unused; /* nodes to look at; groups without nodes */
    size_t unused_count;
    bool *is_waiting;
} dgg_mover;

/* `group` is where nodes are at first; NULL is each alone. */
dgg_status dgg_mover_init(dgg_mover *mover, const dgg_level *level, dgg_random *random,
                          const uint32_t *group, dgg_error *error);
void dgg_mover_destroy(dgg_mover *mover);

/* Every node moves to the group it gains most by, until none gains; neighbours of who moved are
 * looked at again. */
void dgg_mover_settle(dgg_mover *mover);

/* Parts of the groups of `whole`: nodes that were alone join the part that they gain most by,
 * where both are well tied to the rest of their group. The mover must be fresh. */
dgg_status dgg_mover_refine(dgg_mover *mover, const dgg_mover *whole, dgg_error *error);

#endif
