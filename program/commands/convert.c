/* dggraph convert: the records that were read, in a format of other programs. */
#include <string.h>

#include "base/output.h"
#include "corpus/parts.h"
#include "layouts/bibliographies.h"
#include "program/commands.h"
#include "program/messages.h"
#include "program/pipeline.h"

static const struct {
    const char *ending, *format;
} endings[] = {
    { ".bib", "bibtex" },
    { ".ris", "ris" },
    { ".csv", "csv" },
    { ".csl.json", "csl_json" },
};

/* By --to or the ending of -o; NULL if neither tells. */
static const char *format_of(const dgg_options *options)
{
    if (options->to != NULL || options->output == NULL) {
        return options->to;
    }
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (dgg_text_ends(dgg_text_of(options->output), endings[i].ending)) {
            return endings[i].format;
        }
    }
    return NULL;
}

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *format = format_of(options);
    if (format == NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "convert to what? Name it by --to (bibtex, ris, csl_json, csv, corpus) or "
                        "by the ending of -o: .bib, .ris, .csl.json, .csv");
    }
    if (dgg_shelf_find(&dgg_bibliographies, format, error) == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    DGG_TRY(dgg_pipeline_check(options, error));
done:
    return status;
}

/* What the format has no place for is told: it is lost. */
static void say_what_is_lost(const dgg_options *options, const dgg_bibliography *format,
                             const dgg_corpus *corpus)
{
    for (size_t i = 0; format->lacks[i] != NULL; i++) {
        size_t lost = dgg_bibliography_lost(corpus, format->lacks[i]);
        if (lost > 0) {
            dgg_say(options, DGG_NOTE, "%s has no place for %s: left out of %zu record%s",
                    format->row.name, format->lacks[i], lost, dgg_plural(lost));
        }
    }
}

static dgg_status write(const dgg_corpus *corpus, const dgg_bibliography *format,
                        const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_output output = { 0 };
    DGG_TRY(dgg_output_open(&output, options->output != NULL ? options->output : "-", error));
    DGG_TRY(format->write(corpus, output.file, error));
    DGG_TRY(dgg_output_finish(&output, error));
done:
    dgg_output_destroy(&output);
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_pipeline pipeline = { .is_records_only = true };
    const dgg_corpus *corpus = &pipeline.corpus;
    const dgg_row *row = dgg_shelf_find(&dgg_bibliographies, format_of(options), error);
    if (row == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    DGG_TRY(dgg_pipeline_read(&pipeline, options, error));
    if (corpus->is_saved) {
        status = dgg_fail(error, DGG_BAD_REQUEST, 0,
                          "a saved graph or a network does not hold the records it was made of; "
                          "convert the first inputs");
        goto done;
    }
    DGG_TRY(write(corpus, (const dgg_bibliography *)row, options, error));
    say_what_is_lost(options, (const dgg_bibliography *)row, corpus);
done:
    dgg_pipeline_destroy(&pipeline);
    return status;
}

static const char *const examples[] = {
    "dggraph convert first.txt second.txt -o both.bib",
    "dggraph convert library.bib --to ris > library.ris",
    "dggraph convert library.bib --no-merge -o library.csv",
    NULL,
};

const dgg_command dgg_command_convert = {
    { "convert", "write the records in another format", NULL, NULL },
    "INPUT...",
    examples,
    "Reads the inputs, merges what is one paper and writes the records: as bibtex, ris,\n"
    "csl_json, csv or corpus (our own, which keeps all). The format is that of --to, else\n"
    "that of the ending of -o. What a format has no place for is told.",
    true,
    check,
    run,
};
