/* dggraph codebook export: the codebook in use, to edit. */
#include <stdio.h>
#include <string.h>

#include "base/output.h"
#include "base/stream.h"
#include "corpus/codebook.h"
#include "corpus/words.h"
#include "program/commands.h"

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    if (options->word_count > 1) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "codebook export takes one codebook, not %zu",
                        options->word_count);
    }
    return DGG_OK;
}

/* As it stands, comments and all; but nothing that is no codebook. */
static dgg_status write_as_it_is(dgg_text text, const char *path, FILE *out, dgg_error *error)
{
    dgg_codebook codebook = { 0 };
    dgg_status status = dgg_codebook_read_text(&codebook, text, error);
    if (status == DGG_OK) {
        fwrite(text.start, 1, text.length, out);
    }
    dgg_codebook_destroy(&codebook);
    return path != NULL ? dgg_fail_in(error, status, path) : status;
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
    DGG_TRY(write_as_it_is(text, path, output.file, error));
    DGG_TRY(dgg_output_finish(&output, error));
done:
    dgg_output_destroy(&output);
    dgg_stream_close(&stream);
    return status;
}

static const char *const examples[] = { "dggraph codebook export -o my-codebook.json", NULL };

const dgg_command dgg_codebook_export = {
    { "export", "write a codebook to edit: the one built in, or yours", NULL, NULL },
    "[CODEBOOK]",
    examples,
    "Without CODEBOOK it is the one that is built in.",
    false,
    check,
    run,
};
