/* progress.h - a line on the terminal that tells what takes so long; none for fast work, files and
 * pipes. */
#ifndef DGG_PROGRESS_H
#define DGG_PROGRESS_H

#include <pthread.h>

#include "program/options.h"

typedef struct dgg_progress {
    bool is_running;
    bool is_shown; /* a line stands on the terminal */
    bool is_over;
    const char *step; /* what is being done */
    pthread_t watch;
    pthread_mutex_t lock;
    pthread_cond_t change;
} dgg_progress;

/* Watches from now on, if standard error is a terminal and may be written to. */
void dgg_progress_start(dgg_progress *progress, const dgg_options *options);
/* What is done from now on: "reading list.txt"; the string must live until the next step. */
void dgg_progress_step(dgg_progress *progress, const char *step);
/* Wipes the line. Safe to call twice, and on one that was never started. */
void dgg_progress_stop(dgg_progress *progress);

#endif
