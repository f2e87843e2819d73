/* dggraph codebook import: a table or dictionary of another tool becomes a codebook. */
#include <stdlib.h>
#include <string.h>

#include "base/output.h"
#include "base/stream.h"
#include "base/unicode.h"
#include "program/codebook_forms.h"
#include "program/commands.h"
#include "program/messages.h"

/* A format that can be read; NULL, with an error, if there is none of that name. */
static const dgg_codebook_form *form_named(const char *name, dgg_error *error)
{
    const dgg_codebook_form *form =
        (const dgg_codebook_form *)dgg_shelf_find(&dgg_codebook_forms, name, error);
    if (form != NULL && form->read == NULL) {
        dgg_fail(error, DGG_BAD_REQUEST, 0, "%s is a codebook already", name);
        return NULL;
    }
    return form;
}

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    if (options->word_count != 1) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "codebook import takes one file, not %zu",
                        options->word_count);
    }
    bool is_known = options->from == NULL || form_named(options->from, error) != NULL;
    return is_known ? DGG_OK : DGG_BAD_REQUEST;
}

static const dgg_codebook_form *form_of(dgg_text text, const dgg_options *options, dgg_error *error)
{
    if (options->from != NULL) {
        return form_named(options->from, error);
    }
    for (size_t i = 0; dgg_codebook_forms.rows[i] != NULL; i++) {
        const dgg_codebook_form *form = (const dgg_codebook_form *)dgg_codebook_forms.rows[i];
        if (form->recognises != NULL && form->recognises(text)) {
            return form;
        }
    }
    dgg_fail(
        error, DGG_BAD_INPUT, 0,
        "neither a table of patterns, nor a dictionary of quanteda or LIWC, nor a thesaurus of "
        "VOSviewer; --from NAME tells which it is");
    return NULL;
}

static void say_losses(const dgg_losses *losses, const dgg_options *options)
{
    if (losses->words > 0) {
        dgg_say(options, DGG_WARNING, "%zu words or rows left out: nothing to look for in them",
                losses->words);
    }
    if (losses->others > 0) {
        dgg_say(options, DGG_WARNING,
                "%zu signs (* inside a word, ?) read as blanks: only * at the end of a word is "
                "understood",
                losses->others);
    }
}

/* What was made must be a codebook before anything is written. */
static dgg_status prove(const dgg_codebook_draft *draft, char **json, size_t *length,
                        dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_codebook codebook = { 0 };
    dgg_error trouble = { 0 };
    FILE *out = open_memstream(json, length);
    if (out == NULL) {
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "no memory left");
    }
    status = dgg_codebook_draft_json(draft, out, error);
    fclose(out);
    if (status == DGG_OK) {
        status = dgg_codebook_read_text(&codebook, (dgg_text){ *json, *length }, &trouble);
        if (status != DGG_OK) { /* its lines are not those of the file */
            dgg_fail(error, status, 0, "%s", trouble.message);
        }
    }
    dgg_codebook_destroy(&codebook);
    return status;
}

static dgg_status read(dgg_codebook_draft *draft, const dgg_options *options, dgg_text text,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (dgg_unicode_valid(text) < text.length && dgg_text_find_byte(text, '\0') < text.length) {
        return dgg_fail(error, DGG_BAD_INPUT, 0, "this is no text");
    }
    const dgg_codebook_form *form = form_of(text, options, error);
    if (form == NULL) {
        return options->from != NULL ? DGG_BAD_REQUEST : DGG_BAD_INPUT;
    }
    draft->name = dgg_text_of(options->words[0]);
    for (size_t at = dgg_text_find_byte(draft->name, '/'); at < draft->name.length;
         at = dgg_text_find_byte(draft->name, '/')) {
        draft->name = dgg_text_slice(draft->name, at + 1, draft->name.length);
    }
    DGG_TRY(form->read(draft, text, error));
    say_losses(&draft->losses, options);
    dgg_say(options, DGG_NOTE, "%zu theme%s, %zu pattern%s, read as %s", draft->theme_count,
            dgg_plural(draft->theme_count), draft->pattern_count, dgg_plural(draft->pattern_count),
            form->row.name);
done:
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_output output = { 0 };
    dgg_codebook_draft draft = { 0 };
    dgg_text text = { 0 };
    char *json = NULL;
    size_t length = 0;
    const char *path = options->words[0];
    DGG_TRY(dgg_stream_open(&stream, path, error));
    DGG_TRY(dgg_fail_in(error, dgg_stream_rest(stream, &text, error), path));
    DGG_TRY(dgg_fail_in(error, read(&draft, options, text, error), path));
    DGG_TRY(dgg_fail_in(error, prove(&draft, &json, &length, error), path));
    DGG_TRY(dgg_output_open(&output, options->output ? options->output : "-", error));
    fwrite(json, 1, length, output.file);
    DGG_TRY(dgg_output_finish(&output, error));
done:
    free(json);
    dgg_output_destroy(&output);
    dgg_codebook_draft_destroy(&draft);
    dgg_stream_close(&stream);
    return status;
}

static const char *const examples[] = {
    "dggraph codebook import my-codebook.csv -o codebook.json",
    "dggraph codebook import dictionary.yml --from quanteda -o codebook.json",
    NULL,
};

const dgg_command dgg_codebook_import = {
    { "import", "make a codebook of a table or another tool's dictionary", NULL, NULL },
    "FILE",
    examples,
    "Reads a table with the columns theme_id (or label) and pattern, as codebook export\n"
    "--to csv writes it; a quanteda dictionary (YAML); a VOSviewer thesaurus; a LIWC\n"
    "dictionary. Which it is, is told by its content, or by --from. Look at the result with\n"
    "codebook check.",
    false,
    check,
    run,
};
