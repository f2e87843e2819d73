/* The program: reads the options, finds the command, runs it, ends with its number. */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "base/output.h"
#include "program/commands.h"
#include "program/exits.h"
#include "program/help.h"
#include "program/messages.h"
#include "program/verbs.h"

/* A file must never be opened in the place of a closed standard stream: its content would mix with
 * messages. What is written to the stand-in of standard output fails, as it should. */
static void hold_standard_streams(void)
{
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; stream++) {
        if (fcntl(stream, F_GETFD) == -1) {
            (void)open("/dev/null", stream == STDERR_FILENO ? O_WRONLY : O_RDONLY);
        }
    }
}

/* Large rows always get pages of their own, which grow in place and go back at once: otherwise
 * those of a large corpus are copied as they grow, and leave holes. */
static void keep_memory_tight(void)
{
#ifdef __GLIBC__
    enum { LARGE = 1 << 17 };
    mallopt(M_MMAP_THRESHOLD, LARGE);
#endif
}

/* The command that is asked for, and its verb; NULL, with an error, if there is none. */
static const dgg_command *command_of(const dgg_options *options, size_t *used, dgg_error *error)
{
    const char *words[] = { options->command, options->word_count > 0 ? options->words[0] : NULL };
    return dgg_command_find(words, words[1] != NULL ? 2 : 1, used, error);
}

static int usage_trouble(const dgg_options *options, const dgg_error *error)
{
    size_t used = 0;
    char said[DGG_LONGEST_COMMAND] = "";
    dgg_say_error(options, error);
    if (options->command != NULL && strcmp(options->command, "help") != 0) {
        const dgg_command *command = command_of(options, &used, NULL);
        const dgg_row *row = dgg_shelf_find(&dgg_commands, options->command, NULL);
        command = command != NULL ? command : (const dgg_command *)row; /* only the verb is wrong */
        if (command != NULL) {
            dgg_command_said(command, said);
        }
    }
    dgg_say(options, DGG_NOTE, "see 'dggraph help%s%s'", *said != '\0' ? " " : "", said);
    return EXIT_USAGE;
}

static dgg_status write_help(const dgg_command *command, bool is_version, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_output output = { 0 };
    DGG_TRY(dgg_output_open(&output, "-", error));
    if (is_version) {
        fputs("dggraph " DGG_VERSION "\n", output.file);
    } else {
        dgg_help_write(command, output.file);
    }
    DGG_TRY(dgg_output_finish(&output, error));
done:
    dgg_output_destroy(&output);
    return status;
}

/* Input is wanted, none is named, and nobody pipes it in. */
static bool waits_for_nothing(const dgg_command *command, const dgg_options *options)
{
    return command->reads && options->word_count == 0 && isatty(STDIN_FILENO);
}

/* A verb is no input. */
static dgg_options without_verb(const dgg_options *options, size_t used)
{
    dgg_options ours = *options;
    ours.words += used - 1;
    ours.word_count -= used - 1;
    return ours;
}

static int run(const dgg_command *command, const dgg_options *options, size_t used)
{
    dgg_error error = { 0 };
    const dgg_options ours = without_verb(options, used);
    char path[DGG_LONGEST_COMMAND];
    dgg_command_path(command, path);
    dgg_status status = dgg_options_fit(&ours, path, &error);
    if (status == DGG_OK && command->check != NULL) {
        status = command->check(&ours, &error);
    }
    if (status != DGG_OK) {
        return usage_trouble(options, &error);
    }
    if (waits_for_nothing(command, &ours)) {
        dgg_help_write(command, stderr);
        return EXIT_USAGE;
    }
    status = command->run(&ours, &error);
    if (status != DGG_OK && status != DGG_FOUND) {
        dgg_say_error(options, &error);
    }
    return dgg_exit_of(status);
}

static int begin(const dgg_options *options)
{
    dgg_error error = { 0 };
    const dgg_command *command = NULL;
    size_t used = 0;
    if (options->command != NULL) {
        command = command_of(options, &used, &error);
        if (command == NULL) {
            return usage_trouble(options, &error);
        }
    }
    if (options->help || options->version) {
        dgg_status status = write_help(command, options->version, &error);
        if (status != DGG_OK) {
            dgg_say_error(options, &error);
        }
        return dgg_exit_of(status);
    }
    if (command == NULL || command->run == NULL) {
        dgg_help_write(command, stderr);
        return EXIT_USAGE;
    }
    return run(command, options, used);
}

int main(int argc, char **argv)
{
    dgg_error error = { 0 };
    dgg_options options = { 0 };
    hold_standard_streams();
    keep_memory_tight();
    signal(SIGPIPE, SIG_DFL); /* whoever reads us has had enough: end without a word */
    dgg_status status = dgg_options_read(&options, argc, argv, &error);
    int code = EXIT_DONE;
    if (status == DGG_OUT_OF_MEMORY) {
        dgg_say_error(&options, &error);
        code = dgg_exit_of(status);
    } else if (status != DGG_OK) {
        code = usage_trouble(&options, &error);
    } else {
        code = begin(&options);
    }
    dgg_options_destroy(&options);
    return code;
}
