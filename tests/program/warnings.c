#include "program/warnings.h"

#include "tests/support/program.h"

enum { SKIPPED_COUNT = 7 };

/* Seven things left out, one word mended, in a corpus of two records. */
static void say(const dgg_options *options, const char *wanted)
{
    dgg_warning warnings[SKIPPED_COUNT + 1] = { 0 };
    for (size_t i = 0; i < SKIPPED_COUNT; i++) {
        warnings[i] = (dgg_warning){ DGG_SKIPPED, dgg_text_of("a.txt"), (long)i + 1,
                                     dgg_text_of("no title") };
    }
    warnings[SKIPPED_COUNT] =
        (dgg_warning){ DGG_REPAIRED, dgg_text_of("-"), 0, dgg_text_of("ndings: findings") };
    const dgg_corpus corpus = { .warnings = warnings,
                                .warning_count = SKIPPED_COUNT + 1,
                                .paper_count = 2 };
    int kept = begin_listening();
    dgg_say_warnings(options, &corpus);
    end_listening(kept, wanted);
}

static void shows_five_of_a_kind_and_counts_the_rest(void)
{
    const dgg_options options = { 0 };
    say(&options, "dggraph: a.txt:1: skipped: no title\n"
                  "dggraph: a.txt:2: skipped: no title\n"
                  "dggraph: a.txt:3: skipped: no title\n"
                  "dggraph: a.txt:4: skipped: no title\n"
                  "dggraph: a.txt:5: skipped: no title\n"
                  "dggraph: standard input: repaired: ndings: findings\n"
                  "dggraph: ... and 2 more skipped; --verbose shows all\n"
                  "dggraph: 2 records kept; 7 skipped, 1 repaired\n");
}

static void verbose_shows_all(void)
{
    const dgg_options options = { .verbose = true };
    say(&options, "dggraph: a.txt:1: skipped: no title\n"
                  "dggraph: a.txt:2: skipped: no title\n"
                  "dggraph: a.txt:3: skipped: no title\n"
                  "dggraph: a.txt:4: skipped: no title\n"
                  "dggraph: a.txt:5: skipped: no title\n"
                  "dggraph: a.txt:6: skipped: no title\n"
                  "dggraph: a.txt:7: skipped: no title\n"
                  "dggraph: standard input: repaired: ndings: findings\n"
                  "dggraph: 2 records kept; 7 skipped, 1 repaired\n");
}

static void quiet_says_nothing(void)
{
    const dgg_options options = { .quiet = true };
    say(&options, "");
}

static void no_warning_is_no_word(void)
{
    const dgg_options options = { 0 };
    const dgg_corpus corpus = { .paper_count = 2 };
    int kept = begin_listening();
    dgg_say_warnings(&options, &corpus);
    end_listening(kept, "");
}

SUITE("program/warnings",
      { "shows five of a kind and counts the rest", shows_five_of_a_kind_and_counts_the_rest },
      { "verbose shows all", verbose_shows_all }, { "quiet says nothing", quiet_says_nothing },
      { "no warning is no word", no_warning_is_no_word })
