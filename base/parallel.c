/* Work on several threads: blocks of items are handed out in rising order, so that of several
 * failures the lowest is always found, whichever thread is faster. */
#include "base/parallel.h"

#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

#include "base/memory.h"

enum {
    MOST_THREADS = 256,
    BLOCKS_A_WORKER = 16, /* so many that all end at about the same time */
    LARGEST_BLOCK = 256,
};

typedef struct task {
    size_t count, block;
    dgg_work work;
    void *context;
    atomic_size_t next_block;
    atomic_size_t lowest_failure; /* an item; SIZE_MAX while there is none */
} task;

typedef struct worker {
    task *task;
    pthread_t thread;
    unsigned number;
    size_t item; /* that failed */
    dgg_status status;
    dgg_error error;
} worker;

unsigned dgg_parallel_threads(unsigned threads)
{
    long processors = threads > 0 ? 0 : sysconf(_SC_NPROCESSORS_ONLN);
    unsigned wanted = threads > 0 ? threads : processors > 0 ? (unsigned)processors : 1;
    return wanted < MOST_THREADS ? wanted : MOST_THREADS;
}

static void lower(atomic_size_t *lowest, size_t item)
{
    size_t seen = atomic_load(lowest);
    while (item < seen && !atomic_compare_exchange_weak(lowest, &seen, item)) {
    }
}

/* Items above a failure need not be done; those below may still fail and be lower. */
static void *run(void *place)
{
    worker *own = place;
    task *shared = own->task;
    for (;;) {
        size_t item = atomic_fetch_add(&shared->next_block, 1) * shared->block;
        for (size_t i = 0; i < shared->block; i++, item++) {
            if (item >= shared->count || item > atomic_load(&shared->lowest_failure)) {
                return NULL;
            }
            own->status = shared->work(shared->context, item, own->number, &own->error);
            if (own->status != DGG_OK) {
                own->item = item;
                lower(&shared->lowest_failure, item);
                return NULL;
            }
        }
    }
}

static dgg_status run_alone(size_t count, dgg_work work, void *context, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t item = 0; item < count && status == DGG_OK; item++) {
        status = work(context, item, 0, error);
    }
    return status;
}

/* The caller is worker 0. When no more threads can be had, those that run do it all. */
static void run_together(worker *workers, unsigned count)
{
    unsigned started = 1;
    while (started < count &&
           pthread_create(&workers[started].thread, NULL, run, &workers[started]) == 0) {
        started++;
    }
    run(&workers[0]);
    for (unsigned i = 1; i < started; i++) {
        pthread_join(workers[i].thread, NULL);
    }
}

static dgg_status outcome_of(const worker *workers, unsigned count, size_t lowest, dgg_error *error)
{
    for (unsigned i = 0; i < count; i++) {
        if (workers[i].status != DGG_OK && workers[i].item == lowest) {
            if (error != NULL && error->status == DGG_OK) {
                *error = workers[i].error;
            }
            return workers[i].status;
        }
    }
    return DGG_OK;
}

dgg_status dgg_parallel(size_t count, unsigned threads, dgg_work work, void *context,
                        dgg_error *error)
{
    dgg_status status = DGG_OK;
    worker *workers = NULL;
    unsigned worker_count = dgg_parallel_threads(threads);
    worker_count = count < worker_count ? (unsigned)count : worker_count;
    if (worker_count <= 1) {
        return run_alone(count, work, context, error);
    }
    size_t block = count / worker_count / BLOCKS_A_WORKER;
    block = block < 1 ? 1 : block < LARGEST_BLOCK ? block : LARGEST_BLOCK;
    task shared = { .count = count, .block = block, .work = work, .context = context };
    atomic_init(&shared.next_block, 0);
    atomic_init(&shared.lowest_failure, SIZE_MAX);
    DGG_TRY(dgg_grow(&workers, worker_count, sizeof *workers, error));
    for (unsigned i = 0; i < worker_count; i++) {
        workers[i] = (worker){ .task = &shared, .number = i };
    }
    run_together(workers, worker_count);
    status = outcome_of(workers, worker_count, atomic_load(&shared.lowest_failure), error);
done:
    dgg_release(workers);
    return status;
}
