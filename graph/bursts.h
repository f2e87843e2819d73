/* bursts.h - when something is written of more than usual: the hidden states that Kleinberg's
 * automaton was most cheaply in, found exactly. */
#ifndef DGG_BURSTS_H
#define DGG_BURSTS_H

#include "base/base.h"

enum { DGG_BURST_MOST_STATES = 64 };

typedef struct dgg_burst_options {
    uint32_t states; /* 2 or more; of gaps 0 is as many as the gaps can tell apart */
    double ratio;    /* s: how much more each state emits than the one below it; above 1 */
    double cost;     /* gamma: what it costs to rise a state, times ln n; 0 or more */
} dgg_burst_options;

/* A longest run of steps in that state or a higher one. */
typedef struct dgg_burst {
    size_t first, last; /* steps, both within */
    uint32_t level;     /* from 1 */
    double weight;      /* how much cheaper the run was in that state than in state 0 */
} dgg_burst;

/* Zero it first. */
typedef struct dgg_bursts {
    uint32_t *states; /* of each step */
    size_t step_count;
    double total;     /* cost of that row of states, the least there is */
    dgg_burst *items; /* by first step, then level */
    size_t count, room;
    uint32_t state_count;
} dgg_bursts;

/* hits[t] of all[t] records of step t are relevant. */
typedef struct dgg_batches {
    const size_t *hits, *all;
    size_t count;
} dgg_batches;

/* Of batches; a step without records says nothing. Fails with DGG_BAD_REQUEST if the highest state
 * would emit with a probability of 1 or more, for then it has no cost: it is not capped. */
dgg_status dgg_bursts_of_batches(dgg_bursts *bursts, const dgg_batches *batches,
                                 const dgg_burst_options *options, dgg_error *error);

/* Of the gaps between what happens one after the other, each above 0. */
dgg_status dgg_bursts_of_gaps(dgg_bursts *bursts, const double *gaps, size_t count,
                              const dgg_burst_options *options, dgg_error *error);

/* The cheapest row of states: costs[step * states + state] is that of being there, and to rise j
 * states costs j * rise; the automaton starts in state 0. Of equal rows the one of lower states. */
dgg_status dgg_bursts_decode(dgg_bursts *bursts, const double *costs, double rise,
                             dgg_error *error);

/* Fails with DGG_BAD_REQUEST if a number makes no sense. */
dgg_status dgg_bursts_check(const dgg_burst_options *options, dgg_error *error);

void dgg_bursts_destroy(dgg_bursts *bursts);

#endif
