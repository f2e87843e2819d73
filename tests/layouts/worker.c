#include "layouts/worker.h"

#include <stdlib.h>
#include <string.h>

#include "tests/support/suite.h"

static dgg_status start(dgg_worker *worker, const char *program, dgg_error *error)
{
    const char *const arguments[] = { program, NULL };
    return dgg_worker_start(worker, arguments, 1, error);
}

static dgg_status hear_all(dgg_worker *worker, dgg_buffer *heard, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char bytes[7];
    size_t got = 0;
    do {
        DGG_TRY(dgg_worker_receive(worker, bytes, sizeof bytes, &got, error));
        DGG_TRY(dgg_buffer_add(heard, (dgg_text){ bytes, got }, error));
    } while (got > 0);
done:
    return status;
}

static void what_is_sent_comes_back_from_cat(void)
{
    dgg_worker worker = { 0 };
    dgg_buffer heard = { 0 };
    bool is_content = false;
    CU_ASSERT_EQUAL(start(&worker, "/bin/cat", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_worker_send(&worker, dgg_text_of("two\nlines"), NULL), DGG_OK);
    dgg_worker_stop_sending(&worker);
    CU_ASSERT_EQUAL(hear_all(&worker, &heard, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_worker_end(&worker, &is_content, NULL), DGG_OK);
    CU_ASSERT_TRUE(is_content);
    CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&heard), "two\nlines"));
    dgg_buffer_destroy(&heard);
}

static void a_missing_program_is_a_missing_part(void)
{
    dgg_worker worker = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(start(&worker, "/nowhere/worker", &error), DGG_MISSING_PART);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "/nowhere/worker"));
    error = (dgg_error){ 0 };
    CU_ASSERT_EQUAL(start(&worker, "no-such-program-anywhere", &error), DGG_MISSING_PART);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "no-such-program-anywhere"));
}

static void a_program_that_cannot_run_is_a_missing_part(void)
{
    dgg_worker worker = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(start(&worker, "/", &error), DGG_MISSING_PART); /* a folder is executable */
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "cannot be started"));
    dgg_worker_destroy(&worker);
}

static void a_crash_is_told(void)
{
    dgg_worker worker = { 0 };
    dgg_error error = { 0 };
    dgg_buffer heard = { 0 };
    bool is_content = false;
    CU_ASSERT_EQUAL(start(&worker, DGG_SUPPORT "/crashing_worker.sh", NULL), DGG_OK);
    CU_ASSERT_EQUAL(hear_all(&worker, &heard, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_worker_end(&worker, &is_content, &error), DGG_LIBRARY_FAILED);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "crashed with signal"));
    dgg_buffer_destroy(&heard);
}

static void a_silent_program_is_given_up(void)
{
    dgg_worker worker = { 0 };
    dgg_error error = { 0 };
    char bytes[8];
    size_t got = 0;
    CU_ASSERT_EQUAL(start(&worker, DGG_SUPPORT "/hanging_worker.sh", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_worker_receive(&worker, bytes, sizeof bytes, &got, &error),
                    DGG_LIBRARY_FAILED);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "1 seconds"));
    dgg_worker_destroy(&worker);
    dgg_worker_destroy(&worker);
}

static void a_program_that_does_not_listen_is_given_up(void)
{
    static char much[1 << 20];
    dgg_worker worker = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(start(&worker, DGG_SUPPORT "/hanging_worker.sh", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_worker_send(&worker, (dgg_text){ much, sizeof much }, &error),
                    DGG_LIBRARY_FAILED);
    dgg_worker_destroy(&worker);
}

static void sending_to_the_dead_is_no_signal(void)
{
    static char much[1 << 20];
    dgg_worker worker = { 0 };
    bool is_content = true;
    CU_ASSERT_EQUAL(start(&worker, "/bin/false", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_worker_send(&worker, (dgg_text){ much, sizeof much }, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_worker_end(&worker, &is_content, NULL), DGG_OK);
    CU_ASSERT_FALSE(is_content);
}

static void a_program_is_found_in_the_path_and_has_its_arguments(void)
{
    static const char *const arguments[] = { "echo", "-n", "two words", NULL };
    dgg_worker worker = { 0 };
    dgg_buffer heard = { 0 };
    bool is_content = false;
    CU_ASSERT_EQUAL(dgg_worker_start(&worker, arguments, 1, NULL), DGG_OK);
    CU_ASSERT_EQUAL(hear_all(&worker, &heard, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_worker_end(&worker, &is_content, NULL), DGG_OK);
    CU_ASSERT_TRUE(is_content && dgg_text_is(dgg_buffer_text(&heard), "two words"));
    dgg_buffer_destroy(&heard);
}

SUITE("layouts/worker",
      { "a program is found in the path and has its arguments",
        a_program_is_found_in_the_path_and_has_its_arguments },
      { "what is sent comes back from cat", what_is_sent_comes_back_from_cat },
      { "a missing program is a missing part", a_missing_program_is_a_missing_part },
      { "a program that cannot run is a missing part",
        a_program_that_cannot_run_is_a_missing_part },
      { "a crash is told", a_crash_is_told },
      { "a silent program is given up", a_silent_program_is_given_up },
      { "a program that does not listen is given up", a_program_that_does_not_listen_is_given_up },
      { "sending to the dead is no signal", sending_to_the_dead_is_no_signal })
