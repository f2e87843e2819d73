/* dggraph codebook test: what a phrase or pattern would find, before it gets into a codebook. */
#include <unistd.h>

#include "base/memory.h"
#include "program/codebook/test/tried.h"
#include "program/commands.h"
#include "program/pipeline.h"
#include "program/report.h"

enum { TABLES = 3, MOST_ROWS = 40 };

typedef struct testing {
    dgg_pipeline pipeline;
    dgg_tried tried;
    dgg_table tables[TABLES];
} testing;

/* The first word is the pattern, the others are inputs. */
static dgg_options inputs_of(const dgg_options *options)
{
    dgg_options ours = *options;
    ours.words++;
    ours.word_count--;
    return ours;
}

static dgg_status check_pattern(const char *pattern, dgg_error *error)
{
    dgg_vocabulary vocabulary = { 0 };
    dgg_parsed_pattern parsed = { 0 };
    dgg_status status = dgg_pattern_parse(&parsed, dgg_text_of(pattern), &vocabulary, error);
    dgg_vocabulary_destroy(&vocabulary);
    return status;
}

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (options->word_count == 0 || (options->word_count == 1 && isatty(STDIN_FILENO))) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "codebook test takes a phrase and inputs: dggraph codebook test "
                        "'data centre' library.bib");
    }
    const dgg_options ours = inputs_of(options);
    DGG_TRY(check_pattern(options->words[0], error));
    DGG_TRY(dgg_report_check(options, NULL, error));
    DGG_TRY(dgg_pipeline_check(&ours, error));
done:
    return status;
}

static dgg_status fill(dgg_tried *tried, dgg_table *tables, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_tried_counts(tried, &tables[0], error));
    DGG_TRY(dgg_tried_themes(tried, &tables[1], error));
    DGG_TRY(dgg_tried_sentences(tried, &tables[2], error));
done:
    return status;
}

/* Lists for people end somewhere; those for programs hold all. */
static void shorten(dgg_table *table, const dgg_options *options)
{
    if (dgg_report_is_prose(options) && !options->verbose &&
        dgg_table_row_count(table) > MOST_ROWS) {
        table->cell_count = MOST_ROWS * table->column_count;
        table->note = dgg_text_of("The words that match stand between » and «. These are the first "
                                  "40; --verbose, --json and --to csv show all.");
    }
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    testing ours = { 0 };
    const dgg_options inputs = inputs_of(options);
    const dgg_text pattern = dgg_text_of(options->words[0]);
    DGG_TRY(dgg_pipeline_read(&ours.pipeline, &inputs, error));
    DGG_TRY(dgg_tried_search(&ours.tried, pattern, &ours.pipeline.corpus, error));
    DGG_TRY(fill(&ours.tried, ours.tables, error));
    shorten(&ours.tables[2], options);
    DGG_TRY(dgg_report_write(options, ours.tables, TABLES, error));
done:
    for (size_t i = 0; i < TABLES; i++) {
        dgg_table_destroy(&ours.tables[i]);
    }
    dgg_tried_destroy(&ours.tried);
    dgg_pipeline_destroy(&ours.pipeline);
    return status;
}

static const char *const examples[] = {
    "dggraph codebook test 'data centre' library.bib",
    "dggraph codebook test '(smart|digital) (city|village)' library.bib",
    "dggraph codebook test 'data ~3 law' library.bib --json",
    NULL,
};

const dgg_command dgg_codebook_test = {
    { "test", "which papers and sentences a pattern would match", NULL, NULL },
    "PATTERN INPUT...",
    examples,
    "Shows how often the pattern matches, which themes of the codebook hold these words today,\n"
    "and every sentence, with the words marked. docs/codebook.md tells what can be written.",
    false,
    check,
    run,
};
