/* A fork of ourselves, which has no threads yet; the keyboard does not reach it, so that Ctrl-C
 * lets a run come to its end and leaves nothing half-written. */
#include "program/commands/watch/making.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "program/commands.h"
#include "program/exits.h"
#include "program/messages.h"

/* "list.bib:12:3: what is wrong" */
static void tell(const dgg_error *error, int to)
{
    enum { ROOM = 1200 };
    char text[ROOM], place[64] = "";
    if (error->line > 0 && error->column > 0) {
        snprintf(place, sizeof place, ":%ld:%ld", error->line, error->column);
    } else if (error->line > 0) {
        snprintf(place, sizeof place, ":%ld", error->line);
    }
    snprintf(text, sizeof text, "%.500s%s%s%s", error->file != NULL ? error->file : "", place,
             error->file != NULL ? ": " : "", error->message);
    if (write(to, text, strlen(text)) < 0) {
        return; /* whoever asked is gone */
    }
}

static void leave_what_is_the_parents(int kept)
{
    enum { MOST = 256 };
    for (int i = STDERR_FILENO + 1; i < MOST; i++) {
        if (i != kept) {
            close(i);
        }
    }
}

/* Never returns. */
static void run_here(const dgg_options *options, int to)
{
    dgg_error error = { 0 };
    sigset_t none;
    (void)setpgid(0, 0);
    leave_what_is_the_parents(to);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    signal(SIGPIPE, SIG_DFL);
    dgg_status status = dgg_command_map.run(options, &error);
    if (status != DGG_OK) {
        dgg_say_error(options, &error);
        tell(&error, to);
    }
    fflush(NULL);
    _exit(dgg_exit_of(status));
}

dgg_status dgg_making_start(dgg_making *making, const dgg_options *options, dgg_error *error)
{
    int ends[2];
    making->message.length = 0;
    fflush(NULL); /* else both would write what waits */
    if (pipe(ends) != 0) {
        return dgg_fail(error, DGG_LIBRARY_FAILED, 0, "no run can be begun: %s", strerror(errno));
    }
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC); /* the Graphviz worker must not hold it open */
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    making->process = fork();
    if (making->process == 0) {
        run_here(options, ends[1]);
    }
    close(ends[1]);
    if (making->process < 0) {
        making->process = 0;
        close(ends[0]);
        return dgg_fail(error, DGG_LIBRARY_FAILED, 0, "no run can be begun: %s", strerror(errno));
    }
    (void)setpgid(making->process, making->process); /* whoever of the two is faster */
    making->told = ends[0];
    return DGG_OK;
}

static void wait_for_end(dgg_making *making)
{
    int outcome = 0;
    while (waitpid(making->process, &outcome, 0) < 0 && errno == EINTR) {
    }
    close(making->told);
    making->process = 0;
    if (WIFSIGNALED(outcome)) {
        (void)dgg_buffer_print(&making->message, NULL, "the run was ended by signal %d",
                               WTERMSIG(outcome));
    } else if (WEXITSTATUS(outcome) != EXIT_DONE && making->message.length == 0) {
        (void)dgg_buffer_print(&making->message, NULL, "the run ended with %d",
                               WEXITSTATUS(outcome));
    }
}

bool dgg_making_ended(dgg_making *making)
{
    char bytes[512];
    ssize_t length = 0;
    if (making->process == 0) {
        return false;
    }
    do {
        length = read(making->told, bytes, sizeof bytes);
        if (length > 0) {
            (void)dgg_buffer_add(&making->message, (dgg_text){ bytes, (size_t)length }, NULL);
        }
    } while (length > 0 || (length < 0 && errno == EINTR));
    if (length < 0) {
        return false;
    }
    wait_for_end(making);
    return true;
}

void dgg_making_stop(dgg_making *making)
{
    if (making->process > 0) {
        kill(-making->process, SIGTERM);
        wait_for_end(making);
    }
}

void dgg_making_destroy(dgg_making *making)
{
    dgg_making_stop(making);
    dgg_buffer_destroy(&making->message);
}
