/* making.h - a run of dggraph map in a process of its own: it may fail, or die, and harms no one.
 */
#ifndef DGG_MAKING_H
#define DGG_MAKING_H

#include <sys/types.h>

#include "base/buffer.h"
#include "program/options.h"

/* Zero it first. */
typedef struct dgg_making {
    pid_t process; /* 0 while there is none */
    int told;      /* readable when the run says why it failed, or has ended */
    dgg_buffer message;
} dgg_making;

/* Begins a run with the options of dggraph map. Fails with DGG_LIBRARY_FAILED if no process can be
 * begun. */
dgg_status dgg_making_start(dgg_making *making, const dgg_options *options, dgg_error *error);

/* Takes what was told: true once the run has ended. Then `message` is why it failed, and empty if
 * it was well. */
bool dgg_making_ended(dgg_making *making);
/* At once. */
void dgg_making_stop(dgg_making *making);
void dgg_making_destroy(dgg_making *making);

#endif
