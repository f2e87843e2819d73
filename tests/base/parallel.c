#include "base/parallel.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <time.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { MANY = 20000, THREADS = 4 };

typedef struct ledger {
    unsigned times[MANY];
    atomic_uint calls, strangers;
    size_t failing[3]; /* items that fail; SIZE_MAX for none */
} ledger;

static dgg_status enter(void *context, size_t item, unsigned worker, dgg_error *error)
{
    ledger *own = context;
    own->times[item]++;
    atomic_fetch_add(&own->calls, 1);
    atomic_fetch_add(&own->strangers, worker >= THREADS);
    for (size_t i = 0; i < sizeof own->failing / sizeof *own->failing; i++) {
        if (own->failing[i] == item) {
            return dgg_fail(error, DGG_BAD_INPUT, (long)item, "item %zu", item);
        }
    }
    return DGG_OK;
}

static void do_each_once(size_t count, unsigned threads)
{
    ledger own = { .failing = { SIZE_MAX, SIZE_MAX, SIZE_MAX } };
    CU_ASSERT_EQUAL(dgg_parallel(count, threads, enter, &own, NULL), DGG_OK);
    CU_ASSERT_EQUAL(own.calls, count);
    CU_ASSERT_EQUAL(own.strangers, 0);
    for (size_t item = 0; item < count; item++) {
        CU_ASSERT_EQUAL_FATAL(own.times[item], 1);
    }
}

static void each_item_is_done_once(void)
{
    static const size_t counts[] = { 0, 1, 2, 3, 5, 100, MANY };
    for (unsigned threads = 1; threads <= THREADS; threads++) {
        for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
            do_each_once(counts[i], threads);
        }
    }
}

static void the_lowest_failure_is_told(void)
{
    for (int i = 0; i < 50; i++) {
        for (unsigned threads = 1; threads <= THREADS; threads++) {
            ledger own = { .failing = { MANY - 1, 777, 778 } };
            dgg_error error = { 0 };
            CU_ASSERT_EQUAL(dgg_parallel(MANY, threads, enter, &own, &error), DGG_BAD_INPUT);
            CU_ASSERT_EQUAL(error.line, 777);
            CU_ASSERT_STRING_EQUAL(error.message, "item 777");
            CU_ASSERT_EQUAL(dgg_parallel(MANY, threads, enter, &own, NULL), DGG_BAD_INPUT);
        }
    }
}

static void a_failure_ends_the_work(void)
{
    ledger own = { .failing = { 0, SIZE_MAX, SIZE_MAX } };
    CU_ASSERT_EQUAL(dgg_parallel(MANY, 1, enter, &own, NULL), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(own.calls, 1);
}

typedef struct meeting {
    pthread_mutex_t lock;
    pthread_cond_t arrival;
    unsigned present;
} meeting;

/* Waits until all have come: possible only if each item has a thread of its own. */
static dgg_status meet(void *context, size_t item, unsigned worker, dgg_error *error)
{
    meeting *own = context;
    struct timespec deadline;
    (void)worker;
    clock_gettime(CLOCK_REALTIME, &deadline);
    deadline.tv_sec += 30;
    int outcome = 0;
    pthread_mutex_lock(&own->lock);
    own->present++;
    pthread_cond_broadcast(&own->arrival);
    while (own->present < THREADS && outcome == 0) {
        outcome = pthread_cond_timedwait(&own->arrival, &own->lock, &deadline);
    }
    pthread_mutex_unlock(&own->lock);
    return outcome == 0 ? DGG_OK : dgg_fail(error, DGG_BAD_REQUEST, 0, "item %zu alone", item);
}

static void threads_run_at_the_same_time(void)
{
    meeting own = { .lock = PTHREAD_MUTEX_INITIALIZER, .arrival = PTHREAD_COND_INITIALIZER };
    CU_ASSERT_EQUAL(dgg_parallel(THREADS, THREADS, meet, &own, NULL), DGG_OK);
}

/* Two workers have blocks of two items each: the first waits in item 0 while item 2 fails. */
enum { IN_PAIRS = 64 };

static dgg_status fail_late(void *context, size_t item, unsigned worker, dgg_error *error)
{
    atomic_bool *has_begun = context; /* item 2 */
    (void)worker;
    if (item == 2) {
        atomic_store(has_begun, true);
    }
    for (int i = 0; item == 0 && i < 10000 && !(i > 30 && *has_begun); i++) {
        nanosleep(&(struct timespec){ .tv_nsec = 1000000 }, NULL);
    }
    return item == 0 ? DGG_OK : dgg_fail(error, DGG_BAD_INPUT, (long)item, "item %zu", item);
}

static dgg_status fail_early(void *context, size_t item, unsigned worker, dgg_error *error)
{
    atomic_bool *has_begun = context;
    (void)worker;
    if (item == 2) {
        atomic_store(has_begun, true);
        nanosleep(&(struct timespec){ .tv_nsec = 30000000 }, NULL);
    }
    for (int i = 0; item == 0 && i < 10000 && !*has_begun; i++) {
        nanosleep(&(struct timespec){ .tv_nsec = 1000000 }, NULL);
    }
    return item == 1 ? DGG_OK : dgg_fail(error, DGG_BAD_INPUT, (long)item, "item %zu", item);
}

static void a_failure_below_another_wins_at_any_time(void)
{
    dgg_error late = { 0 }, early = { 0 };
    atomic_bool has_begun = false;
    CU_ASSERT_EQUAL(dgg_parallel(IN_PAIRS, 2, fail_late, &has_begun, &late), DGG_BAD_INPUT);
    CU_ASSERT_STRING_EQUAL(late.message, "item 1");
    has_begun = false;
    CU_ASSERT_EQUAL(dgg_parallel(IN_PAIRS, 2, fail_early, &has_begun, &early), DGG_BAD_INPUT);
    CU_ASSERT_STRING_EQUAL(early.message, "item 0");
}

static dgg_status is_the_caller(void *context, size_t item, unsigned worker, dgg_error *error)
{
    const pthread_t *caller = context;
    (void)item;
    bool is_caller = pthread_equal(*caller, pthread_self()) && worker == 0;
    return is_caller ? DGG_OK : dgg_fail(error, DGG_BAD_REQUEST, 0, "another thread");
}

static void one_item_or_thread_runs_in_the_caller(void)
{
    pthread_t caller = pthread_self();
    CU_ASSERT_EQUAL(dgg_parallel(1, THREADS, is_the_caller, &caller, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_parallel(1000, 1, is_the_caller, &caller, NULL), DGG_OK);
}

static void no_number_of_threads_means_the_machine(void)
{
    CU_ASSERT_TRUE(dgg_parallel_threads(0) >= 1);
    CU_ASSERT_EQUAL(dgg_parallel_threads(3), 3);
    CU_ASSERT_TRUE(dgg_parallel_threads(UINT32_MAX) < 10000);
}

/* Each item takes memory, so that any item may be the one refused. */
static dgg_status hold(void *context, size_t item, unsigned worker, dgg_error *error)
{
    (void)context;
    (void)item;
    (void)worker;
    char *bytes = NULL;
    dgg_status status = dgg_grow(&bytes, 10, 1, error);
    dgg_release(bytes);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(dgg_parallel(20, THREADS, hold, NULL, NULL));
}

SUITE("base/parallel", { "each item is done once", each_item_is_done_once },
      { "the lowest failure is told", the_lowest_failure_is_told },
      { "a failure below another wins at any time", a_failure_below_another_wins_at_any_time },
      { "a failure ends the work", a_failure_ends_the_work },
      { "threads run at the same time", threads_run_at_the_same_time },
      { "one item or thread runs in the caller", one_item_or_thread_runs_in_the_caller },
      { "no number of threads means the machine", no_number_of_threads_means_the_machine },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
