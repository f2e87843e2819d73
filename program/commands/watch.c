/* dggraph watch: the map of a review folder in the browser, made again whenever a file of the
 * folder changes. */
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

#include "corpus/review.h"
#include "program/commands.h"
#include "program/commands/watch/answers.h"
#include "program/commands/watch/lookout.h"
#include "program/commands/watch/making.h"
#include "program/messages.h"

enum {
    USUAL_PORT = 8391,
    ROOM_OF_PLACE = 4096,
    SETTLING = 250,   /* milliseconds of quiet before a change counts: editors write in steps */
    LOOKING = 2000,   /* milliseconds between looks where the kernel tells nothing */
    A_SECOND = 1000,  /* in milliseconds */
    A_PART = 1000000, /* a millisecond, in nanoseconds */
};

typedef struct watching {
    const dgg_options *options;
    char place[ROOM_OF_PLACE];
    dgg_server *server;
    dgg_lookout lookout;
    dgg_making making;
    dgg_watched watched;
    int signals; /* -1 if it is not open */
    sigset_t before;
    long long due; /* when to look at the files */
    bool ends;     /* once the run at hand is over */
} watching;

static long long now(void)
{
    struct timespec time = { 0 };
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (long long)time.tv_sec * A_SECOND + time.tv_nsec / A_PART;
}

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    if (options->word_count != 1) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "watch wants one review folder");
    }
    return dgg_command_map.check(options, error);
}

static dgg_status find_place(watching *w, dgg_error *error)
{
    const dgg_options *options = w->options;
    const char *folder = options->words[0];
    if (!dgg_review_recognises(folder)) {
        dgg_fail(error, DGG_NO_INPUT, 0,
                 "there is no review folder: 'dggraph init NAME' makes one");
        return dgg_fail_in(error, DGG_NO_INPUT, folder);
    }
    const char *slash = folder[strlen(folder) - 1] == '/' ? "" : "/";
    int length = options->output != NULL
                     ? snprintf(w->place, sizeof w->place, "%s", options->output)
                     : snprintf(w->place, sizeof w->place, "%s%smap", folder, slash);
    w->watched.place = w->place;
    return length < ROOM_OF_PLACE
               ? DGG_OK
               : dgg_fail(error, DGG_CANNOT_CREATE, 0, "the path of the folder is too long");
}

/* The usual port, so that what the browser keeps of the page is there the next time; another one if
 * that is taken and none was asked for. */
static dgg_status listen_somewhere(watching *w, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_asked = dgg_options_has(w->options, "port");
    unsigned port = is_asked ? w->options->port : USUAL_PORT;
    status = dgg_server_start(&w->server, port, dgg_watched_answer, &w->watched, error);
    if (status == DGG_CANNOT_CREATE && !is_asked) {
        *error = (dgg_error){ 0 };
        status = dgg_server_start(&w->server, 0, dgg_watched_answer, &w->watched, error);
    }
    DGG_TRY(status);
    w->watched.site.port = dgg_server_port(w->server);
    DGG_TRY(dgg_site_make_token(&w->watched.site, error));
done:
    return status;
}

/* Ctrl-C and the like are read like all else that happens. */
static dgg_status take_signals(watching *w, dgg_error *error)
{
    sigset_t ours;
    sigemptyset(&ours);
    sigaddset(&ours, SIGINT);
    sigaddset(&ours, SIGTERM);
    sigaddset(&ours, SIGHUP);
    sigaddset(&ours, SIGPIPE); /* a browser that goes is no reason to end */
    sigprocmask(SIG_BLOCK, &ours, &w->before);
    sigdelset(&ours, SIGPIPE);
    w->signals = signalfd(-1, &ours, SFD_CLOEXEC | SFD_NONBLOCK);
    return w->signals >= 0 ? DGG_OK
                           : dgg_fail(error, DGG_LIBRARY_FAILED, 0, "no signal can be waited for");
}

static dgg_status tell_address(const watching *w, dgg_error *error)
{
    printf("http://127.0.0.1:%u/%s/map.html\n", w->watched.site.port, w->watched.site.token);
    if (fflush(stdout) != 0) {
        return dgg_fail(error, DGG_CANNOT_WRITE, 0, "standard output is closed or full");
    }
    dgg_say(w->options, DGG_NOTE, "open the address in a browser of this machine; Ctrl-C ends");
    return DGG_OK;
}

static dgg_status open_all(watching *w, dgg_error *error)
{
    dgg_status status = DGG_OK;
    w->watched.message = &w->making.message;
    DGG_TRY(find_place(w, error));
    DGG_TRY(take_signals(w, error));
    DGG_TRY(listen_somewhere(w, error));
    DGG_TRY(dgg_lookout_open(&w->lookout, w->options, error));
    DGG_TRY(tell_address(w, error));
done:
    return status;
}

/* The keyboard may be impatient: twice ends at once. */
static bool is_over(watching *w)
{
    struct signalfd_siginfo told;
    if (read(w->signals, &told, sizeof told) > 0) {
        if (w->making.process == 0 || w->ends) {
            return true;
        }
        w->ends = true;
        dgg_say(w->options, DGG_NOTE, "the run at hand comes to its end; Ctrl-C again stops it");
    }
    return w->ends && w->making.process == 0;
}

static void take_end(watching *w)
{
    if (!dgg_making_ended(&w->making)) {
        return;
    }
    w->watched.is_running = false;
    if (w->making.message.length > 0) {
        dgg_say(w->options, DGG_WARNING, "the last good map stays; waiting for the next change");
    } else {
        w->watched.version++;
        dgg_say(w->options, DGG_DETAIL, "the page is new");
    }
}

/* Begins a run if there is a reason. */
static dgg_status look(watching *w, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_new = false;
    if (now() < w->due || w->making.process != 0 || w->ends) {
        return DGG_OK;
    }
    w->due = now() + LOOKING;
    DGG_TRY(dgg_lookout_look(&w->lookout, &is_new, error));
    if (is_new) {
        DGG_TRY(dgg_making_start(&w->making, w->options, error));
        w->watched.is_running = true;
    }
done:
    return status;
}

static int patience(const watching *w)
{
    long long left = w->making.process != 0 ? LOOKING : w->due - now();
    int of_server = dgg_server_patience(w->server);
    left = left > 0 ? left : 0;
    return of_server >= 0 && of_server < left ? of_server : (int)left;
}

static dgg_status watch(watching *w, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (!is_over(w)) {
        struct pollfd waiting[] = {
            { .fd = w->signals, .events = POLLIN },
            { .fd = dgg_server_descriptor(w->server), .events = POLLIN },
            { .fd = w->lookout.descriptor, .events = POLLIN },
            { .fd = w->making.process != 0 ? w->making.told : -1, .events = POLLIN },
        };
        (void)poll(waiting, sizeof waiting / sizeof *waiting, patience(w));
        dgg_server_work(w->server);
        if (waiting[2].revents != 0) {
            dgg_lookout_take(&w->lookout);
            w->due = now() + SETTLING;
        }
        take_end(w);
        DGG_TRY(look(w, error));
    }
done:
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    watching w = { .options = options, .signals = -1 };
    DGG_TRY(open_all(&w, error));
    DGG_TRY(watch(&w, error));
    dgg_say(options, DGG_NOTE, "no longer watching");
done:
    dgg_making_destroy(&w.making);
    dgg_lookout_close(&w.lookout);
    dgg_server_stop(&w.server);
    if (w.signals >= 0) {
        close(w.signals);
        sigprocmask(SIG_SETMASK, &w.before, NULL);
    }
    return status;
}

static const char *const examples[] = {
    "dggraph watch my-review",
    NULL,
};

const dgg_command dgg_command_watch = {
    { "watch", "the map of a review in the browser, made again on each change", NULL, NULL },
    "DIR",
    examples,
    "Makes the map of a review folder, prints an address for a browser of this machine, and\n"
    "makes the map again whenever a source, a decision, the codebook, the gazetteer or\n"
    "review.json changes; the open page follows. A run that fails is told in the page, which\n"
    "stays as it was. Ctrl-C ends it. Nobody else can look: it listens on this machine only,\n"
    "the address holds a word that nobody can guess, and nothing is given out but the files\n"
    "of the map. It takes the options of dggraph map.",
    true,
    check,
    run,
};
