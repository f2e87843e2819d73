/* A thread that looks at the clock: after a second it shows the step on the terminal. */
#include "program/progress.h"

#include <errno.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static void wipe(dgg_progress *progress)
{
    if (progress->is_shown) {
        fputs("\r\033[K", stderr);
        progress->is_shown = false;
    }
}

/* Runs with the lock held, but while it waits. */
static void show_until_over(dgg_progress *progress)
{
    struct timespec next;
    clock_gettime(CLOCK_REALTIME, &next);
    for (unsigned seconds = 0; !progress->is_over;) {
        struct timespec due = { next.tv_sec + seconds + 1, next.tv_nsec };
        if (pthread_cond_timedwait(&progress->change, &progress->lock, &due) == ETIMEDOUT) {
            seconds++;
            fprintf(stderr, "\r\033[Kdggraph: %s ... %u s", progress->step, seconds);
            progress->is_shown = true;
        }
    }
}

static void *watch(void *context)
{
    dgg_progress *progress = context;
    pthread_mutex_lock(&progress->lock);
    show_until_over(progress);
    pthread_mutex_unlock(&progress->lock);
    return NULL;
}

void dgg_progress_start(dgg_progress *progress, const dgg_options *options)
{
    *progress = (dgg_progress){ .step = "starting" };
    if (options->quiet || !isatty(STDERR_FILENO)) {
        return;
    }
    pthread_mutex_init(&progress->lock, NULL);
    pthread_cond_init(&progress->change, NULL);
    progress->is_running = pthread_create(&progress->watch, NULL, watch, progress) == 0;
    if (!progress->is_running) {
        pthread_cond_destroy(&progress->change);
        pthread_mutex_destroy(&progress->lock);
    }
}

void dgg_progress_step(dgg_progress *progress, const char *step)
{
    if (progress->is_running) {
        pthread_mutex_lock(&progress->lock);
        progress->step = step;
        pthread_mutex_unlock(&progress->lock);
    }
}

void dgg_progress_stop(dgg_progress *progress)
{
    if (!progress->is_running) {
        return;
    }
    pthread_mutex_lock(&progress->lock);
    progress->is_over = true;
    pthread_cond_signal(&progress->change);
    pthread_mutex_unlock(&progress->lock);
    pthread_join(progress->watch, NULL);
    wipe(progress);
    pthread_cond_destroy(&progress->change);
    pthread_mutex_destroy(&progress->lock);
    progress->is_running = false;
}
