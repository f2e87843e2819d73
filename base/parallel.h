/* parallel.h - one piece of work for each of many items, on several threads. */
#ifndef DGG_PARALLEL_H
#define DGG_PARALLEL_H

#include "base/base.h"

/* Does item `item`; `worker` is below the number of threads, for room of one's own. What it writes
 * may depend on `item` alone, so that results do not depend on the threads. */
typedef dgg_status (*dgg_work)(void *context, size_t item, unsigned worker, dgg_error *error);

/* Runs work(context, 0 .. count). `threads` 0 means all the machine has; one thread or few items
 * run in the caller. Of several failures the one of the lowest item is reported. */
dgg_status dgg_parallel(size_t count, unsigned threads, dgg_work work, void *context,
                        dgg_error *error);

/* What `threads` means on this machine: at least 1. */
unsigned dgg_parallel_threads(unsigned threads);

#endif
