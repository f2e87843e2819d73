/* What fish completes. */
#include "program/manual.h"

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

static void write_option(const char *command, const dgg_option *option, FILE *out)
{
    fprintf(out, "complete -c dggraph -n '__fish_seen_subcommand_from %s' -l %s", command,
            option->name);
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

static void write_fish(FILE *out)
{
    fputs("# Completion of dggraph for fish.\n", out);
    for (size_t i = 0; dgg_commands.rows[i] != NULL; i++) {
        const char *name = dgg_commands.rows[i]->name;
        size_t place = 0;
        fprintf(out, "complete -c dggraph -f -n __fish_use_subcommand -a %s -d ", name);
        write_text(dgg_commands.rows[i]->summary, out);
        fputc('\n', out);
        for (const dgg_option *option = dgg_option_next(name, &place); option != NULL;
             option = dgg_option_next(name, &place)) {
            write_option(name, option, out);
        }
    }
}

const dgg_manual dgg_manual_fish = { { .name = "fish", .summary = "completion for fish" },
                                     write_fish };
