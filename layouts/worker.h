/* worker.h - another program: started, spoken to, given up when it is late. What goes wrong in it
 * stays there. */
#ifndef DGG_WORKER_H
#define DGG_WORKER_H

#include <time.h>

#include "base/buffer.h"

enum { DGG_WORKER_NAME = 64 };

typedef struct dgg_worker {
    char name[DGG_WORKER_NAME]; /* for messages */
    int process;                /* 0 when none runs */
    int line; /* our end of a socket pair; the other is its standard input and output */
    bool is_open, is_deaf;
    unsigned seconds; /* from its start to its end */
    struct timespec started;
} dgg_worker;

/* `arguments` ends with NULL; the first is the path of the program, or a name that is looked for in
 * PATH. Fails with DGG_MISSING_PART if it is nowhere, or cannot be started. */
dgg_status dgg_worker_start(dgg_worker *worker, const char *const *arguments, unsigned seconds,
                            dgg_error *error);

/* Sends all of the text. That the worker has died meanwhile is told by dgg_worker_end. */
dgg_status dgg_worker_send(dgg_worker *worker, dgg_text text, dgg_error *error);

/* Tells the worker that this was all. */
void dgg_worker_stop_sending(dgg_worker *worker);

/* Waits for some bytes, at most `room`; *got is 0 when there are no more. */
dgg_status dgg_worker_receive(dgg_worker *worker, char *bytes, size_t room, size_t *got,
                              dgg_error *error);

/* Waits until it has ended; *is_content tells whether it says that all went well. */
dgg_status dgg_worker_end(dgg_worker *worker, bool *is_content, dgg_error *error);

/* Kills it if it still runs. Safe to call twice. */
void dgg_worker_destroy(dgg_worker *worker);

#endif
