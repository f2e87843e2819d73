/* The words of `dggraph help`: examples first, then usage, then the tables. */
#include "program/help.h"

#include <string.h>

#include "program/verbs.h"

enum { OPTION_WIDTH = 21, COMMAND_WIDTH = 12 };

static const char *const examples[] = {
    "dggraph map library.bib",
    "dggraph stats reading-list.txt",
    "dggraph rank reading-list.txt --kind theme --by pagerank --top 10",
    "dggraph export reading-list.txt --to json -o graph.json",
    "dggraph explain pagerank",
    NULL,
};

static void write_examples(const char *const *lines, FILE *out)
{
    fputs("Examples:\n", out);
    for (size_t i = 0; lines[i] != NULL; i++) {
        fprintf(out, "  %s\n", lines[i]);
    }
}

static void write_option(const dgg_option *option, FILE *out)
{
    char name[64] = "", letter[8] = "    ", preset[64] = "";
    snprintf(name, sizeof name, "--%s%s%s", option->name, option->argument ? " " : "",
             option->argument ? option->argument : "");
    if (option->letter != '\0') {
        snprintf(letter, sizeof letter, "-%c, ", option->letter);
    }
    if (option->preset != NULL) {
        snprintf(preset, sizeof preset, " [%s]", option->preset);
    }
    fprintf(out, "  %s%-*s %s%s\n", letter, OPTION_WIDTH, name, option->help, preset);
}

static bool is_of_all(const dgg_option *option)
{
    return strcmp(option->commands, "*") == 0;
}

static void write_options(const char *command, FILE *out)
{
    fputs("\nOptions:\n", out);
    for (size_t i = 0; i < dgg_option_count; i++) {
        const dgg_option *option = &dgg_option_table[i];
        if (command != NULL ? dgg_option_fits(option, command) : is_of_all(option)) {
            write_option(option, out);
        }
    }
}

static void write_about_inputs(FILE *out)
{
    fputs("\nINPUT is a reading list, a library or a saved graph; its format is told by its\n"
          "content. Several inputs make one graph; '-' is standard input.\n",
          out);
}

static void write_rows(const char *heading, const dgg_shelf *shelf, FILE *out)
{
    fprintf(out, "%s:\n", heading);
    for (size_t i = 0; shelf->rows[i] != NULL; i++) {
        fprintf(out, "  %-*s %s\n", COMMAND_WIDTH, shelf->rows[i]->name, shelf->rows[i]->summary);
    }
}

static void write_command(const dgg_command *command, FILE *out)
{
    char said[DGG_LONGEST_COMMAND], path[DGG_LONGEST_COMMAND];
    const dgg_shelf *verbs = command->run == NULL ? dgg_verbs_of(command->row.name) : NULL;
    dgg_command_said(command, said);
    dgg_command_path(command, path);
    write_examples(command->examples, out);
    fprintf(out, "\nUsage: dggraph %s %s [OPTION...]\n\n%s\n", said, command->words,
            command->about);
    if (command->reads) {
        write_about_inputs(out);
    }
    if (verbs != NULL) {
        write_rows("\nVerbs", verbs, out);
    }
    write_options(verbs != NULL ? NULL : path, out);
    if (verbs != NULL) {
        fprintf(out, "\n'dggraph help %s VERB' tells more.\n", said);
    }
}

static void write_all(FILE *out)
{
    fputs("dggraph turns a reading list into a graph that can be defended in print.\n\n", out);
    write_examples(examples, out);
    fputs("\nUsage: dggraph COMMAND [INPUT...] [OPTION...]\n\n", out);
    write_rows("Commands", &dgg_commands, out);
    write_about_inputs(out);
    write_options(NULL, out);
    fputs("\nExit: 0 done; 1 check found something worth a look; 2 wrong usage; 65 nothing "
          "readable in\n"
          "an input, or it cannot support what was asked, or any trouble with --strict; 66 input\n"
          "missing; 69 a needed part is not installed; 70 a bug, or no memory; 73 or 74 output\n"
          "cannot be written.\n"
          "\n'dggraph help COMMAND' tells more; 'dggraph list' shows formats and measures.\n",
          out);
}

void dgg_help_write(const dgg_command *command, FILE *out)
{
    if (command != NULL) {
        write_command(command, out);
    } else {
        write_all(out);
    }
}
