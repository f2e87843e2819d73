#include "program/options.h"

#include <stdio.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { MOST_WORDS = 16 };

typedef struct reading {
    char line[256];
    char *words[MOST_WORDS];
    int count;
    dgg_options options;
    dgg_error error;
    dgg_status status;
} reading;

/* Reads "dggraph" and the words of the line, cut at blanks. */
static void attempt(reading *trial, const char *line)
{
    memset(trial, 0, sizeof *trial);
    snprintf(trial->line, sizeof trial->line, "dggraph %s", line);
    for (char *word = trial->line; word != NULL && trial->count < MOST_WORDS;) {
        char *blank = strchr(word, ' ');
        if (blank != NULL) {
            *blank++ = '\0';
        }
        trial->words[trial->count++] = word;
        word = blank;
    }
    trial->status = dgg_options_read(&trial->options, trial->count, trial->words, &trial->error);
}

static void refused(const char *line, const char *message)
{
    reading trial;
    attempt(&trial, line);
    CU_ASSERT_EQUAL(trial.status, DGG_BAD_REQUEST);
    CU_ASSERT_STRING_EQUAL(trial.error.message, message);
    dgg_options_destroy(&trial.options);
}

static void options_stand_before_and_behind_inputs(void)
{
    reading trial;
    attempt(&trial, "--quiet rank --top 3 a.txt --by=degree - -o out.md b.txt");
    CU_ASSERT_EQUAL_FATAL(trial.status, DGG_OK);
    CU_ASSERT_STRING_EQUAL(trial.options.command, "rank");
    CU_ASSERT_EQUAL_FATAL(trial.options.word_count, 3);
    CU_ASSERT_STRING_EQUAL(trial.options.words[0], "a.txt");
    CU_ASSERT_STRING_EQUAL(trial.options.words[1], "-");
    CU_ASSERT_STRING_EQUAL(trial.options.words[2], "b.txt");
    CU_ASSERT_STRING_EQUAL(trial.options.by, "degree");
    CU_ASSERT_STRING_EQUAL(trial.options.output, "out.md");
    CU_ASSERT_EQUAL(trial.options.top, 3);
    CU_ASSERT_TRUE(trial.options.quiet);
    dgg_options_destroy(&trial.options);
    dgg_options_destroy(&trial.options);
}

static void two_hyphens_end_the_options(void)
{
    reading trial;
    attempt(&trial, "stats -v -- --json -o");
    CU_ASSERT_EQUAL_FATAL(trial.status, DGG_OK);
    CU_ASSERT_EQUAL_FATAL(trial.options.word_count, 2);
    CU_ASSERT_STRING_EQUAL(trial.options.words[0], "--json");
    CU_ASSERT_STRING_EQUAL(trial.options.words[1], "-o");
    CU_ASSERT_FALSE(trial.options.json);
    CU_ASSERT_TRUE(trial.options.verbose);
    dgg_options_destroy(&trial.options);
}

static void letters_may_stand_together(void)
{
    reading trial;
    attempt(&trial, "stats -qvofile");
    CU_ASSERT_EQUAL_FATAL(trial.status, DGG_OK);
    CU_ASSERT_TRUE(trial.options.quiet && trial.options.verbose);
    CU_ASSERT_STRING_EQUAL(trial.options.output, "file");
    dgg_options_destroy(&trial.options);
}

static void what_is_not_given_has_its_default(void)
{
    reading trial;
    attempt(&trial, "export --seed 0");
    CU_ASSERT_EQUAL_FATAL(trial.status, DGG_OK);
    CU_ASSERT_EQUAL(trial.options.seed, 0);
    CU_ASSERT_TRUE(dgg_options_has(&trial.options, "seed"));
    CU_ASSERT_FALSE(dgg_options_has(&trial.options, "resolution"));
    CU_ASSERT_EQUAL(trial.options.top, DGG_TOP);
    dgg_options_destroy(&trial.options);
    attempt(&trial, "export --seed 4294967295 --resolution 0.5");
    CU_ASSERT_EQUAL(trial.options.seed, UINT32_MAX);
    CU_ASSERT_EQUAL(trial.options.resolution, 0.5);
    dgg_options_destroy(&trial.options);
    attempt(&trial, "");
    CU_ASSERT_EQUAL(trial.options.seed, DGG_SEED);
    dgg_options_destroy(&trial.options);
}

static void wrong_numbers_are_refused_in_words(void)
{
    refused("rank --seed x", "--seed takes a whole number, not 'x'");
    refused("rank --seed 1.5", "--seed takes a whole number, not '1.5'");
    refused("rank --seed -1", "--seed takes a whole number, not '-1'");
    refused("rank --seed=", "--seed takes a whole number, not ''");
    refused("rank --seed 4294967296", "--seed takes a number up to 4294967295, not 4294967296");
    refused("rank --threads 99999999999999999999",
            "--threads takes a number up to 1024, not 99999999999999999999");
    refused("export --resolution 0", "--resolution takes a number above 0, not '0'");
    refused("export --resolution -1", "--resolution takes a number above 0, not '-1'");
    refused("export --resolution nan", "--resolution takes a number above 0, not 'nan'");
    refused("export --resolution 1,5", "--resolution takes a number above 0, not '1,5'");
}

static void a_wrong_name_suggests_the_nearest(void)
{
    refused("rank --sed 1", "no option '--sed' (did you mean '--seed'?)");
    refused("rank --jsno", "no option '--jsno' (did you mean '--json'?)");
    refused("stats --resolutoin 1", "no option '--resolutoin'"); /* stats takes no such one */
    refused("rank -x", "no option '-x'");
    refused("rank --xyzzyxyzzy=7", "no option '--xyzzyxyzzy=7'");
    refused("rank --seed", "--seed needs a value: --seed NUMBER");
    refused("rank -o", "--output needs a value: --output FILE");
    refused("rank --quiet=yes", "--quiet takes no value");
}

static void an_option_belongs_to_its_commands(void)
{
    reading trial;
    attempt(&trial, "stats --top 3");
    CU_ASSERT_EQUAL_FATAL(trial.status, DGG_OK);
    CU_ASSERT_EQUAL(dgg_options_fit(&trial.options, "rank", &trial.error), DGG_OK);
    CU_ASSERT_EQUAL(dgg_options_fit(&trial.options, "convert", &trial.error), DGG_BAD_REQUEST);
    CU_ASSERT_STRING_EQUAL(trial.error.message,
                           "'convert' takes no --top; it is an option of: rank, stats, time, "
                           "compare, communities, draw, codebook suggest");
    dgg_options_destroy(&trial.options);
    attempt(&trial, "codebook export --top 3");
    CU_ASSERT_EQUAL(dgg_options_fit(&trial.options, "codebook/export", &trial.error),
                    DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(trial.error.message, "'codebook export' takes no --top; "));
    dgg_options_destroy(&trial.options);
}

static void a_command_with_verbs_takes_what_they_take(void)
{
    dgg_option option = dgg_option_table[0];
    option.commands = "map codebook/export";
    CU_ASSERT_TRUE(dgg_option_fits(&option, "codebook/export"));
    CU_ASSERT_TRUE(dgg_option_fits(&option, "codebook"));
    CU_ASSERT_TRUE(dgg_option_fits(&option, "map"));
    CU_ASSERT_FALSE(dgg_option_fits(&option, "export"));
    CU_ASSERT_FALSE(dgg_option_fits(&option, "codebook/check"));
}

static dgg_status read_and_destroy(void)
{
    char program[] = "dggraph", command[] = "stats", input[] = "a.txt";
    char *words[] = { program, command, input, NULL };
    dgg_options options = { 0 };
    dgg_status status = dgg_options_read(&options, 3, words, NULL);
    dgg_options_destroy(&options);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(read_and_destroy());
}

SUITE("program/options",
      { "options stand before and behind inputs", options_stand_before_and_behind_inputs },
      { "two hyphens end the options", two_hyphens_end_the_options },
      { "letters may stand together", letters_may_stand_together },
      { "what is not given has its default", what_is_not_given_has_its_default },
      { "wrong numbers are refused in words", wrong_numbers_are_refused_in_words },
      { "a wrong name suggests the nearest", a_wrong_name_suggests_the_nearest },
      { "an option belongs to its commands", an_option_belongs_to_its_commands },
      { "a command with verbs takes what they take", a_command_with_verbs_takes_what_they_take },
      { "survives refused memory", survives_refused_memory })
