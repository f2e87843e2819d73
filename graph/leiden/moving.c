/* Moving nodes between groups. A gain is the weight of a node's ties to a group less what the null
 * model expects of them. */
#include "graph/leiden/moving.h"

#include <string.h>

#include "base/memory.h"

/* Gains below are rounding. */
static const double least_gain = 1e-10;

static dgg_status make_room(dgg_mover *mover, size_t room, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(&mover->group, room, sizeof *mover->group, error));
    DGG_TRY(dgg_grow(&mover->left, room, sizeof *mover->left, error));
    DGG_TRY(dgg_grow(&mover->right, room, sizeof *mover->right, error));
    DGG_TRY(dgg_grow(&mover->size, room, sizeof *mover->size, error));
    DGG_TRY(dgg_grow(&mover->ties, room, sizeof *mover->ties, error));
    DGG_TRY(dgg_grow(&mover->touched, room, sizeof *mover->touched, error));
    DGG_TRY(dgg_grow(&mover->queue, room, sizeof *mover->queue, error));
    DGG_TRY(dgg_grow(&mover->unused, room, sizeof *mover->unused, error));
    DGG_TRY(dgg_grow(&mover->is_waiting, room, sizeof *mover->is_waiting, error));
done:
    return status;
}

dgg_status dgg_mover_init(dgg_mover *mover, const dgg_level *level, dgg_random *random,
                          const uint32_t *group, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = level->count;
    *mover = (dgg_mover){ .level = level, .share = level->share, .random = random };
    DGG_TRY(make_room(mover, count + 1, error));
    for (size_t i = 0; i < count; i++) {
        mover->left[i] = mover->right[i] = mover->ties[i] = 0;
        mover->size[i] = 0;
    }
    for (size_t i = 0; i < count; i++) {
        uint32_t own = mover->group[i] = group != NULL ? group[i] : (uint32_t)i;
        mover->left[own] += level->left[i];
        mover->right[own] += level->right[i];
        mover->size[own]++;
    }
    for (size_t i = count; i > 0; i--) {
        if (mover->size[i - 1] == 0) {
            mover->unused[mover->unused_count++] = (uint32_t)(i - 1);
        }
    }
done:
    if (status != DGG_OK) {
        dgg_mover_destroy(mover);
    }
    return status;
}

void dgg_mover_destroy(dgg_mover *mover)
{
    dgg_release(mover->group);
    dgg_release(mover->left);
    dgg_release(mover->right);
    dgg_release(mover->size);
    dgg_release(mover->ties);
    dgg_release(mover->touched);
    dgg_release(mover->queue);
    dgg_release(mover->unused);
    dgg_release(mover->is_waiting);
    *mover = (dgg_mover){ 0 };
}

static double expected(const dgg_mover *mover, uint32_t node, uint32_t group)
{
    const dgg_level *level = mover->level;
    return mover->share *
           (level->left[node] * mover->right[group] + level->right[node] * mover->left[group]);
}

/* Adds up the ties of a node to groups. With `whole`, only those within its group there. */
static void touch(dgg_mover *mover, uint32_t node, const uint32_t *whole)
{
    const dgg_level *level = mover->level;
    mover->touched_count = 0;
    for (size_t t = level->first[node]; t < level->first[node + 1]; t++) {
        uint32_t other = level->to[t], group = mover->group[other];
        if (whole != NULL && whole[other] != whole[node]) {
            continue;
        }
        if (mover->ties[group] == 0) {
            mover->touched[mover->touched_count++] = group;
        }
        mover->ties[group] += level->weight[t];
    }
}

static void forget(dgg_mover *mover)
{
    for (size_t i = 0; i < mover->touched_count; i++) {
        mover->ties[mover->touched[i]] = 0;
    }
}

static void leave(dgg_mover *mover, uint32_t node)
{
    uint32_t group = mover->group[node];
    mover->left[group] -= mover->level->left[node];
    mover->right[group] -= mover->level->right[node];
    if (--mover->size[group] == 0) {
        mover->left[group] = mover->right[group] = 0; /* no rest of rounding */
        mover->unused[mover->unused_count++] = group;
    }
}

static void join(dgg_mover *mover, uint32_t node, uint32_t group)
{
    mover->group[node] = group;
    mover->left[group] += mover->level->left[node];
    mover->right[group] += mover->level->right[node];
    mover->size[group]++;
}

/* Where a node that has left its group does best. */
static uint32_t best_group(const dgg_mover *mover, uint32_t node)
{
    uint32_t best = mover->group[node];
    double most = mover->ties[best] - expected(mover, node, best);
    for (size_t i = 0; i < mover->touched_count; i++) {
        uint32_t group = mover->touched[i];
        double gain = mover->ties[group] - expected(mover, node, group);
        if (gain > most + least_gain) {
            best = group;
            most = gain;
        }
    }
    return most < -least_gain ? mover->unused[mover->unused_count - 1] : best;
}

/* The group was unused and no longer is. */
static void take_from_unused(dgg_mover *mover, uint32_t group)
{
    for (size_t i = mover->unused_count; i > 0; i--) {
        if (mover->unused[i - 1] == group) {
            mover->unused[i - 1] = mover->unused[--mover->unused_count];
            return;
        }
    }
}

/* Puts back or moves one node; true if it moved. */
static bool move(dgg_mover *mover, uint32_t node)
{
    uint32_t own = mover->group[node];
    touch(mover, node, NULL);
    leave(mover, node);
    uint32_t best = best_group(mover, node);
    forget(mover);
    if (mover->size[best] == 0) {
        take_from_unused(mover, best); /* it is the last or the own one, just put there */
    }
    join(mover, node, best);
    return best != own;
}

void dgg_mover_settle(dgg_mover *mover)
{
    const dgg_level *level = mover->level;
    uint32_t count = (uint32_t)level->count, next = 0, waiting = count;
    for (uint32_t i = 0; i < count; i++) {
        mover->queue[i] = i;
        mover->is_waiting[i] = true;
    }
    dgg_random_shuffle(mover->random, mover->queue, count);
    for (; waiting > 0; waiting--) {
        uint32_t node = mover->queue[next];
        next = next + 1 < count ? next + 1 : 0;
        mover->is_waiting[node] = false;
        if (!move(mover, node)) {
            continue;
        }
        for (size_t t = level->first[node]; t < level->first[node + 1]; t++) {
            uint32_t other = level->to[t];
            if (!mover->is_waiting[other] && mover->group[other] != mover->group[node]) {
                size_t place = (size_t)next + waiting - 1;
                mover->queue[place < count ? place : place - count] = other;
                mover->is_waiting[other] = true;
                waiting++;
            }
        }
    }
}

/* The ties between a part and the rest of its group are no weaker than expected. */
static bool is_well_tied(const dgg_mover *mover, const dgg_mover *whole, uint32_t part,
                         uint32_t group, double rest)
{
    double left = mover->left[part], right = mover->right[part];
    double expects =
        mover->share * (left * (whole->right[group] - right) + right * (whole->left[group] - left));
    return rest >= expects - least_gain;
}

/* The weight of the ties of each part to the rest of its group, while parts are single nodes. */
static void sum_rests(const dgg_mover *mover, const dgg_mover *whole, double *rests)
{
    const dgg_level *level = mover->level;
    for (uint32_t i = 0; i < level->count; i++) {
        rests[i] = 0;
        for (size_t t = level->first[i]; t < level->first[i + 1]; t++) {
            rests[i] += whole->group[level->to[t]] == whole->group[i] ? level->weight[t] : 0;
        }
    }
}

static void refine_node(dgg_mover *mover, const dgg_mover *whole, double *rests, uint32_t node)
{
    uint32_t own = mover->group[node], group = whole->group[node], best = own;
    double most = least_gain;
    touch(mover, node, whole->group);
    for (size_t i = 0; i < mover->touched_count; i++) {
        uint32_t part = mover->touched[i];
        double gain = mover->ties[part] - expected(mover, node, part);
        if (part != own && gain > most && is_well_tied(mover, whole, part, group, rests[part])) {
            best = part;
            most = gain;
        }
    }
    if (best != own) {
        rests[best] += rests[own] - 2 * mover->ties[best];
        leave(mover, node);
        join(mover, node, best);
    }
    forget(mover);
}

dgg_status dgg_mover_refine(dgg_mover *mover, const dgg_mover *whole, dgg_error *error)
{
    dgg_status status = DGG_OK;
    double *rests = NULL;
    uint32_t count = (uint32_t)mover->level->count;
    DGG_TRY(dgg_grow(&rests, (size_t)count + 1, sizeof *rests, error));
    sum_rests(mover, whole, rests);
    for (uint32_t i = 0; i < count; i++) {
        mover->queue[i] = i;
    }
    dgg_random_shuffle(mover->random, mover->queue, count);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t node = mover->queue[i], own = mover->group[node];
        bool is_alone = mover->size[own] == 1;
        if (is_alone && is_well_tied(mover, whole, own, whole->group[node], rests[own])) {
            refine_node(mover, whole, rests, node);
        }
    }
done:
    dgg_release(rests);
    return status;
}
