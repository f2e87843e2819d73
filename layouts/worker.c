/* The other program: started, spoken to over a socket pair, given up when it is late. */
#include "layouts/worker.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PAUSE = 1 /* milliseconds */ };

extern char **environ;

/* A name without a slash is looked for where the shell would. */
static int spawn(dgg_worker *worker, const char *const *arguments, int theirs)
{
    char *const *untouched = NULL; /* the same texts, which it promises to leave as they are */
    memcpy(&untouched, &arguments, sizeof untouched);
    pid_t process = 0;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, theirs, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, theirs, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    int refused = posix_spawnp(&process, arguments[0], &actions, NULL, untouched, environ);
    posix_spawn_file_actions_destroy(&actions);
    worker->process = refused ? 0 : (int)process;
    return refused;
}

dgg_status dgg_worker_start(dgg_worker *worker, const char *const *arguments, unsigned seconds,
                            dgg_error *error)
{
    int ends[2];
    const char *slash = strrchr(arguments[0], '/');
    *worker = (dgg_worker){ .seconds = seconds };
    snprintf(worker->name, sizeof worker->name, "%s", slash != NULL ? slash + 1 : arguments[0]);
    /* Closed in any other child of ours: one that kept our end open would never let it end. */
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
        return dgg_fail(error, DGG_LIBRARY_FAILED, 0, "no socket pair: %s", strerror(errno));
    }
    int refused = spawn(worker, arguments, ends[1]);
    close(ends[1]);
    if (refused) {
        close(ends[0]);
        return dgg_fail(error, DGG_MISSING_PART, 0, "'%.200s' cannot be started: %s", arguments[0],
                        strerror(refused));
    }
    worker->line = ends[0];
    worker->is_open = true;
    clock_gettime(CLOCK_MONOTONIC, &worker->started);
    return DGG_OK;
}

/* Milliseconds until the worker is late, 0 if it is. */
static int time_left(const dgg_worker *worker)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    long long gone = (now.tv_sec - worker->started.tv_sec) * 1000LL +
                     (now.tv_nsec - worker->started.tv_nsec) / 1000000;
    long long left = worker->seconds * 1000LL - gone;
    return left < 0 ? 0 : left > INT_MAX ? INT_MAX : (int)left;
}

static dgg_status late(const dgg_worker *worker, dgg_error *error)
{
    return dgg_fail(error, DGG_LIBRARY_FAILED, 0, "%s gave no answer in %u seconds", worker->name,
                    worker->seconds);
}

/* Waits until the line is ready for `events`; fails when it is too late. */
static dgg_status await(const dgg_worker *worker, short events, dgg_error *error)
{
    for (int left = time_left(worker); left > 0; left = time_left(worker)) {
        struct pollfd line = { worker->line, events, 0 };
        if (poll(&line, 1, left) > 0) {
            return DGG_OK;
        }
    }
    return late(worker, error);
}

static bool must_wait(void)
{
    return errno == EAGAIN || errno == EINTR;
}

dgg_status dgg_worker_send(dgg_worker *worker, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (text.length > 0 && !worker->is_deaf) {
        DGG_TRY(await(worker, POLLOUT, error));
        ssize_t sent = send(worker->line, text.start, text.length,
                            MSG_NOSIGNAL | MSG_DONTWAIT); /* no SIGPIPE if it has died */
        worker->is_deaf = sent < 0 && !must_wait();
        text = dgg_text_slice(text, sent > 0 ? (size_t)sent : 0, text.length);
    }
done:
    return status;
}

void dgg_worker_stop_sending(dgg_worker *worker)
{
    shutdown(worker->line, SHUT_WR);
}

dgg_status dgg_worker_receive(dgg_worker *worker, char *bytes, size_t room, size_t *got,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    *got = 0;
    while (*got == 0) {
        DGG_TRY(await(worker, POLLIN, error));
        ssize_t length = recv(worker->line, bytes, room, MSG_DONTWAIT);
        if (length == 0 || (length < 0 && !must_wait())) {
            return DGG_OK; /* how it ended is told by its exit */
        }
        *got = length > 0 ? (size_t)length : 0;
    }
done:
    return status;
}

dgg_status dgg_worker_end(dgg_worker *worker, bool *is_content, dgg_error *error)
{
    int outcome = 0;
    pid_t ended = 0;
    for (;;) {
        ended = waitpid(worker->process, &outcome, WNOHANG);
        if (ended > 0 || (ended < 0 && errno != EINTR)) {
            break;
        }
        if (time_left(worker) == 0) {
            return late(worker, error);
        }
        poll(NULL, 0, PAUSE);
    }
    worker->process = 0;
    if (ended < 0) {
        return dgg_fail(error, DGG_LIBRARY_FAILED, 0, "nobody knows how %s ended: %s", worker->name,
                        strerror(errno));
    }
    if (WIFSIGNALED(outcome)) {
        dgg_fail(error, DGG_LIBRARY_FAILED, 0, "%s crashed with signal %d", worker->name,
                 WTERMSIG(outcome));
    }
    dgg_worker_destroy(worker);
    if (WIFSIGNALED(outcome)) {
        return DGG_LIBRARY_FAILED;
    }
    *is_content = outcome == 0;
    return DGG_OK;
}

void dgg_worker_destroy(dgg_worker *worker)
{
    if (worker->process > 0) {
        kill(worker->process, SIGKILL);
        while (waitpid(worker->process, NULL, 0) < 0 && errno == EINTR) {
        }
    }
    if (worker->is_open) {
        close(worker->line);
    }
    *worker = (dgg_worker){ 0 };
}
