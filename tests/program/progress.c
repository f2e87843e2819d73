#include "program/progress.h"

#include "tests/support/lists.h"

/* The program on a terminal, behind an input that takes its time. */
static char *watched(const char *pause, const char *options)
{
    char command[LONGEST_COMMAND];
    write_lists();
    snprintf(command, sizeof command,
             "TERM=xterm script -qec \"{ sleep %s; cat list.txt; } | '%s' stats - %s > "
             "/dev/null\" /dev/null > shown.tmp 2>&1 < /dev/null",
             pause, DGG_PROGRAM, options);
    CU_ASSERT_EQUAL(shell(command), EXIT_DONE);
    return file_content("shown.tmp", NULL);
}

static void slow_work_is_shown_and_wiped(void)
{
    char *text = watched("1.5", "");
    CU_ASSERT_TRUE(holds(text, "dggraph: reading ... 1 s"));
    const char *wiped = strstr(text, "1 s");
    CU_ASSERT_TRUE(wiped != NULL && strstr(wiped, "\r\033[K") != NULL);
    free(text);
}

static void fast_work_is_not(void)
{
    char *text = watched("0", "");
    CU_ASSERT_FALSE(holds(text, "reading ..."));
    free(text);
}

static void quiet_work_is_not(void)
{
    char *text = watched("1.3", "--quiet");
    CU_ASSERT_STRING_EQUAL(text, "");
    free(text);
}

static void a_file_gets_no_progress(void)
{
    write_lists();
    dgg_outcome outcome = run_after("{ sleep 1.3; cat list.txt; } |", "stats -");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_FALSE(holds(outcome.said, "reading"));
    forget(&outcome);
}

static void stopping_twice_is_fine(void)
{
    const dgg_options options = { .quiet = true };
    dgg_progress progress = { 0 };
    dgg_progress_stop(&progress);
    dgg_progress_start(&progress, &options);
    dgg_progress_step(&progress, "reading");
    dgg_progress_stop(&progress);
    dgg_progress_stop(&progress);
    CU_ASSERT_FALSE(progress.is_running);
}

SUITE("program/progress", { "slow work is shown and wiped", slow_work_is_shown_and_wiped },
      { "fast work is not", fast_work_is_not }, { "quiet work is not", quiet_work_is_not },
      { "a file gets no progress", a_file_gets_no_progress },
      { "stopping twice is fine", stopping_twice_is_fine })
