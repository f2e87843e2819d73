#include "base/stream/source.h"

#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "tests/support/brutal.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"

static const char path[] = "source.txt";

static void drip(int pipe_end, const char *text)
{
    for (; *text != '\0'; text++) {
        nanosleep(&(struct timespec){ .tv_nsec = 2000000 }, NULL);
        if (write(pipe_end, text, 1) != 1) {
            _exit(1);
        }
    }
    _exit(0);
}

static void a_head_is_whole_though_a_pipe_drips(void)
{
    dgg_source source = { .descriptor = -1 };
    int kept = dup(STDIN_FILENO), ends[2], outcome = -1;
    CU_ASSERT_TRUE_FATAL(pipe(ends) == 0 && dup2(ends[0], STDIN_FILENO) == STDIN_FILENO);
    pid_t child = fork();
    if (child == 0) {
        drip(ends[1], "drops");
    }
    close(ends[0]);
    close(ends[1]);
    CU_ASSERT_EQUAL(dgg_source_open(&source, "-", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_source_fill(&source, 4, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_starts(source.unread, "drop"));
    dgg_source_use(&source, 3);
    CU_ASSERT_EQUAL(dgg_source_fill(&source, 4, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(source.unread, "ps"));
    CU_ASSERT_TRUE(source.is_at_end);
    dgg_source_close(&source);
    CU_ASSERT_EQUAL(waitpid(child, &outcome, 0), child);
    CU_ASSERT_EQUAL(outcome, 0);
    dup2(kept, STDIN_FILENO);
    close(kept);
}

static void a_closed_standard_input_is_told(void)
{
    dgg_source source = { .descriptor = -1 };
    dgg_error error = { 0 };
    int kept = dup(STDIN_FILENO);
    close(STDIN_FILENO);
    CU_ASSERT_EQUAL(dgg_source_open(&source, "-", &error), DGG_NO_INPUT);
    CU_ASSERT_STRING_EQUAL(error.message, "cannot be opened: Bad file descriptor");
    dgg_source_close(&source);
    dup2(kept, STDIN_FILENO);
    close(kept);
}

static void bytes_in_memory_come_at_once(void)
{
    dgg_source source = { .descriptor = -1 };
    CU_ASSERT_EQUAL(dgg_source_open_text(&source, dgg_text_of("abc"), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_source_fill(&source, 1, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(source.unread, "abc") && source.is_at_end);
    dgg_source_use(&source, 10);
    CU_ASSERT_EQUAL(dgg_source_fill(&source, 1, NULL), DGG_OK);
    CU_ASSERT_EQUAL(source.unread.length, 0);
    dgg_source_close(&source);
}

static dgg_status open_and_forget(void)
{
    dgg_source source = { .descriptor = -1 };
    dgg_status status = dgg_source_open(&source, path, NULL);
    status = status == DGG_OK ? dgg_source_fill(&source, 1, NULL) : status;
    dgg_source_close(&source);
    dgg_source_close(&source);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    CU_ASSERT_TRUE(write_file(path, dgg_text_of("abc")));
    BRUTAL(open_and_forget());
    remove(path);
}

SUITE("base/stream/source",
      { "a head is whole though a pipe drips", a_head_is_whole_though_a_pipe_drips },
      { "a closed standard input is told", a_closed_standard_input_is_told },
      { "bytes in memory come at once", bytes_in_memory_come_at_once },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
