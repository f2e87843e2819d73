/* dggraph codebook export: the codebook in use, to edit, or for another tool. */
#include <stdio.h>
#include <string.h>

#include "base/output.h"
#include "base/stream.h"
#include "corpus/words.h"
#include "program/codebook_forms.h"
#include "program/commands.h"
#include "program/messages.h"

static const char *form_of(const dgg_options *options)
{
    return options->to != NULL ? options->to : "json";
}

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    if (options->word_count > 1) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "codebook export takes one codebook, not %zu",
                        options->word_count);
    }
    const dgg_row *row = dgg_shelf_find(&dgg_codebook_forms, form_of(options), error);
    const dgg_codebook_form *form = (const dgg_codebook_form *)row;
    if (form == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    if (form->write == NULL && form->read != NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "%s is read by codebook import, not written",
                        row->name);
    }
    return DGG_OK;
}

static void say_loss(const dgg_options *options, size_t count, const char *what)
{
    if (count > 0) {
        dgg_say(options, DGG_WARNING, "%zu %s", count, what);
    }
}

/* What the format could not hold. */
static void say_losses(const dgg_options *options, const dgg_losses *losses)
{
    say_loss(options, losses->nears, "patterns with ~ left out: the format has nothing like it");
    say_loss(options, losses->stems, "patterns with * left out: the format has nothing like it");
    say_loss(options, losses->exacts, "patterns with = written without: whatever the case");
    say_loss(options, losses->excludes, "excludes left out: the format has nothing like it");
    say_loss(options, losses->weights, "weights of patterns left out");
    if (losses->has_scoring) {
        dgg_say(options, DGG_NOTE, "name, version and scoring of the codebook are not written");
    }
}

/* As it stands, comments and all; but nothing that is no codebook. */
static dgg_status write(const dgg_options *options, dgg_text text, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_codebook codebook = { 0 };
    dgg_losses losses = { 0 };
    const dgg_codebook_form *form =
        (const dgg_codebook_form *)dgg_shelf_find(&dgg_codebook_forms, form_of(options), error);
    DGG_TRY(form != NULL ? DGG_OK : DGG_UNKNOWN_NAME);
    DGG_TRY(dgg_codebook_read_text(&codebook, text, error));
    if (form->write == NULL) {
        fwrite(text.start, 1, text.length, out);
    } else {
        DGG_TRY(form->write(&codebook, &losses, out, error));
        say_losses(options, &losses);
    }
done:
    dgg_codebook_destroy(&codebook);
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_output output = { 0 };
    dgg_text text = dgg_words_codebook();
    const char *path = options->word_count > 0 ? options->words[0] : NULL;
    if (path != NULL) {
        DGG_TRY(dgg_stream_open(&stream, path, error));
        DGG_TRY(dgg_fail_in(error, dgg_stream_rest(stream, &text, error), path));
    }
    DGG_TRY(dgg_output_open(&output, options->output ? options->output : "-", error));
    status = write(options, text, output.file, error);
    DGG_TRY(path != NULL ? dgg_fail_in(error, status, path) : status);
    DGG_TRY(dgg_output_finish(&output, error));
done:
    dgg_output_destroy(&output);
    dgg_stream_close(&stream);
    return status;
}

static const char *const examples[] = {
    "dggraph codebook export -o my-codebook.json",
    "dggraph codebook export my-codebook.json --to csv -o my-codebook.csv",
    "dggraph codebook export --to quanteda -o dictionary.yml",
    NULL,
};

const dgg_command dgg_codebook_export = {
    { "export", "write a codebook to edit: the one built in, or yours", NULL, NULL },
    "[CODEBOOK]",
    examples,
    "Without CODEBOOK it is the one that is built in. --to csv holds all of it but name,\n"
    "version and scoring; quanteda (YAML) and vosviewer (a thesaurus) hold plain phrases: what\n"
    "they cannot hold is told. 'dggraph codebook import' reads them back.",
    false,
    check,
    run,
};
