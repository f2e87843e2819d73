/* dggraph help [COMMAND [VERB]]: how to use the program, or one command of it; its manual page, and
 * what shells complete. */
#include "program/help.h"

#include "base/output.h"
#include "program/manual.h"
#include "program/verbs.h"

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    size_t used = 0;
    if (options->to != NULL && options->word_count > 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "--to is about all commands, not one");
    }
    if (options->to != NULL) {
        bool is_form = dgg_shelf_find(&dgg_manuals, options->to, error) != NULL;
        return is_form ? DGG_OK : DGG_UNKNOWN_NAME;
    }
    if (options->word_count > 0 &&
        dgg_command_find(options->words, options->word_count, &used, error) == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    if (options->word_count > used) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "help takes one command, not %zu",
                        options->word_count - used + 1);
    }
    return DGG_OK;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_output output = { 0 };
    const dgg_command *command = NULL;
    size_t used = 0;
    if (options->word_count > 0) {
        command = dgg_command_find(options->words, options->word_count, &used, error);
    }
    DGG_TRY(dgg_output_open(&output, options->output ? options->output : "-", error));
    if (options->to != NULL) {
        const dgg_row *row = dgg_shelf_find(&dgg_manuals, options->to, error);
        DGG_TRY(row != NULL ? DGG_OK : DGG_UNKNOWN_NAME);
        ((const dgg_manual *)row)->write(output.file);
    } else {
        dgg_help_write(command, output.file);
    }
    DGG_TRY(dgg_output_finish(&output, error));
done:
    dgg_output_destroy(&output);
    return status;
}

static const char *const examples[] = { "dggraph help rank", "dggraph rank --help",
                                        "dggraph help --to bash -o dggraph.bash", NULL };

const dgg_command dgg_command_help = {
    { "help", "how to use dggraph, or one of its commands", NULL, NULL },
    "[COMMAND [VERB]]",
    examples,
    "Without a command: all commands. --to writes the manual page (man) or what a shell\n"
    "completes (bash, zsh, fish).",
    false,
    check,
    run,
};
