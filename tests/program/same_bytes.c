/* The same input and options give the same bytes, whatever else differs. */
#include <locale.h>
#include <wctype.h>

#include "program/commands.h"
#include "tests/support/lists.h"

static void twice_gives_the_same(void)
{
    write_lists();
    CU_ASSERT_TRUE(prints_the_same("export page.txt --quiet", "export page.txt --quiet"));
    CU_ASSERT_TRUE(prints_the_same("stats page.txt --quiet", "stats page.txt --quiet"));
}

/* The command on the three files in another order. */
static void prints(const char *command, const char *order, const char *wanted)
{
    char arguments[256];
    snprintf(arguments, sizeof arguments, "%s %s", command, order);
    dgg_outcome outcome = run(arguments);
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_STRING_EQUAL(outcome.printed, wanted);
    forget(&outcome);
}

static void files_in_any_order_give_the_same(void)
{
    static const char *const commands[] = { "export --quiet",
                                            "export --quiet --to graphml",
                                            "export --quiet --to dot",
                                            "rank --quiet --json",
                                            "communities --quiet",
                                            "stats --quiet",
                                            "export --quiet --to csv --links" };
    write_lists();
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        char arguments[256];
        snprintf(arguments, sizeof arguments, "%s a.txt b.txt c.txt", commands[i]);
        dgg_outcome first = run(arguments);
        CU_ASSERT_TRUE(first.printed_length > 0);
        prints(commands[i], "b.txt a.txt c.txt", first.printed);
        prints(commands[i], "c.txt b.txt a.txt", first.printed);
        prints(commands[i], "b.txt c.txt a.txt", first.printed);
        forget(&first);
    }
}

static void threads_make_no_difference(void)
{
    write_lists();
    CU_ASSERT_TRUE(prints_the_same("export page.txt --quiet --threads 1",
                                   "export page.txt --quiet --threads 2"));
    CU_ASSERT_TRUE(prints_the_same("export page.txt --quiet --threads 1",
                                   "export page.txt --quiet --threads 7"));
}

static void options_stand_anywhere(void)
{
    write_lists();
    CU_ASSERT_TRUE(prints_the_same("export page.txt --quiet --seed 7",
                                   "--seed=7 -q export --threads 2 page.txt"));
}

/* Turkish: "I" and "i" are no pair, and the decimal point is a comma. */
static bool turkish_takes_effect(void)
{
    enter_folder();
    if (shell("test -d locales || (mkdir locales && localedef -i tr_TR -f UTF-8 "
              "./locales/tr_TR.UTF-8 > locales/messages 2>&1)") != 0 ||
        setenv("LOCPATH", "./locales", 1) != 0 || setlocale(LC_ALL, "tr_TR.UTF-8") == NULL) {
        return false;
    }
    return towupper(L'i') == 0x130 && strcmp(localeconv()->decimal_point, ",") == 0;
}

/* The export of the page, made in this process: whoever uses the library may have set a locale. */
static char *exported_here(const char *format)
{
    const char *words[] = { "page.txt" };
    const dgg_options options = { .command = "export",
                                  .words = words,
                                  .word_count = 1,
                                  .to = format,
                                  .output = "here.out",
                                  .seed = DGG_SEED,
                                  .quiet = true };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_command_export.run(&options, &error), DGG_OK);
    CU_ASSERT_STRING_EQUAL(error.message, "");
    return file_content("here.out", NULL);
}

static void the_locale_makes_no_difference(void)
{
    static const char *const formats[] = { "json", "dot", "graphml", "corpus" };
    write_lists();
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        char *plain = exported_here(formats[i]);
        CU_ASSERT_TRUE_FATAL(turkish_takes_effect());
        char *turkish = exported_here(formats[i]);
        setlocale(LC_ALL, "C");
        CU_ASSERT_TRUE(strlen(plain) > 0);
        CU_ASSERT_STRING_EQUAL(plain, turkish);
        free(plain);
        free(turkish);
    }
}

static void the_locale_of_the_user_makes_no_difference(void)
{
    static const char *const commands[] = { "export page.txt -q", "stats page.txt -q",
                                            "rank page.txt -q --to text",
                                            "communities page.txt -q --to csv" };
    write_lists();
    CU_ASSERT_TRUE_FATAL(turkish_takes_effect());
    setlocale(LC_ALL, "C");
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        dgg_outcome plain = run(commands[i]);
        dgg_outcome turkish = run_after("LOCPATH=./locales LC_ALL=tr_TR.UTF-8", commands[i]);
        CU_ASSERT_EQUAL(turkish.code, EXIT_DONE);
        CU_ASSERT_TRUE(plain.printed_length > 0);
        CU_ASSERT_STRING_EQUAL(plain.printed, turkish.printed);
        forget(&plain);
        forget(&turkish);
    }
}

SUITE("program/same_bytes", { "twice gives the same", twice_gives_the_same },
      { "files in any order give the same", files_in_any_order_give_the_same },
      { "threads make no difference", threads_make_no_difference },
      { "options stand anywhere", options_stand_anywhere },
      { "the locale makes no difference", the_locale_makes_no_difference },
      { "the locale of the user makes no difference", the_locale_of_the_user_makes_no_difference })
