/* What fish completes. */
#include <stdio.h>
#include <string.h>

#include "program/manual.h"
#include "program/verbs.h"

/* In single quotes fish minds backslashes and quotes alone. */
static void write_text(const char *text, FILE *out)
{
    fputc('\'', out);
    for (; *text != '\0'; text++) {
        fprintf(out, *text == '\'' || *text == '\\' ? "\\%c" : "%c", *text);
    }
    fputc('\'', out);
}

static void write_values(const char *command, const dgg_option *option, FILE *out)
{
    const dgg_shelf *shelves[DGG_MOST_SHELVES + 1];
    dgg_values_of(command, option, shelves);
    if (shelves[0] == NULL) {
        fputs(dgg_takes_path(option) ? " -r -F" : " -x", out);
        return;
    }
    fputs(" -x -a '", out);
    for (size_t i = 0; shelves[i] != NULL; i++) {
        for (size_t j = 0; shelves[i]->rows[j] != NULL; j++) {
            fprintf(out, "%s%s", i + j > 0 ? " " : "", shelves[i]->rows[j]->name);
        }
    }
    fputc('\'', out);
}

/* The words that must stand before: "codebook/check" is two of them. A command that is named as a
 * verb is must not take what stands behind one with verbs. */
static void write_condition(const char *path, FILE *out)
{
    const char *verb = strchr(path, '/');
    fprintf(out, "'__fish_seen_subcommand_from %.*s",
            (int)(verb ? verb - path : (long)strlen(path)), path);
    if (verb != NULL) {
        fprintf(out, "; and __fish_seen_subcommand_from %s", verb + 1);
    }
    for (size_t i = 0; dgg_commands.rows[i] != NULL && verb == NULL; i++) {
        const char *name = dgg_commands.rows[i]->name;
        const dgg_shelf *verbs = dgg_verbs_of(name);
        if (verbs != NULL && dgg_shelf_find(verbs, path, NULL) != NULL) {
            fprintf(out, "; and not __fish_seen_subcommand_from %s", name);
        }
    }
    fputc('\'', out);
}

static void write_option(const char *command, const dgg_option *option, FILE *out)
{
    fputs("complete -c dggraph -n ", out);
    write_condition(command, out);
    fprintf(out, " -l %s", option->name);
    if (option->letter != '\0') {
        fprintf(out, " -s %c", option->letter);
    }
    if (option->value != DGG_TAKES_NOTHING) {
        write_values(command, option, out);
    }
    fputs(" -d ", out);
    write_text(option->help, out);
    fputc('\n', out);
}

static void write_names(void (*write_before)(const char *, FILE *), const char *command,
                        const dgg_shelf *shelf, FILE *out)
{
    for (size_t i = 0; shelf->rows[i] != NULL; i++) {
        fputs("complete -c dggraph -f -n ", out);
        write_before(command, out);
        fprintf(out, " -a %s -d ", shelf->rows[i]->name);
        write_text(shelf->rows[i]->summary, out);
        fputc('\n', out);
    }
}

static void write_none(const char *command, FILE *out)
{
    (void)command;
    fputs("__fish_use_subcommand", out);
}

static void write_fish(FILE *out)
{
    dgg_command_walk walk = { 0 };
    fputs("# Completion of dggraph for fish.\n", out);
    write_names(write_none, NULL, &dgg_commands, out);
    for (size_t i = 0; dgg_commands.rows[i] != NULL; i++) {
        const dgg_shelf *verbs = dgg_verbs_of(dgg_commands.rows[i]->name);
        if (verbs != NULL) {
            write_names(write_condition, dgg_commands.rows[i]->name, verbs, out);
        }
    }
    for (const dgg_command *command = dgg_command_next(&walk); command != NULL;
         command = dgg_command_next(&walk)) {
        char path[DGG_LONGEST_COMMAND];
        size_t place = 0;
        dgg_command_path(command, path);
        for (const dgg_option *option = dgg_option_next(path, &place); option != NULL;
             option = dgg_option_next(path, &place)) {
            write_option(path, option, out);
        }
    }
}

const dgg_manual dgg_manual_fish = { { .name = "fish", .summary = "completion for fish" },
                                     write_fish };
