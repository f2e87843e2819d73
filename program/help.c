/* The words of `dggraph help`: examples first, then usage, then the tables. */
#include "program/help.h"

#include <string.h>

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
    for (size_t i = 0; i < DGG_OPTION_COUNT; i++) {
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

static void write_command(const dgg_command *command, FILE *out)
{
    write_examples(command->examples, out);
    fprintf(out, "\nUsage: dggraph %s %s [OPTION...]\n\n%s\n", command->row.name, command->words,
            command->about);
    if (command->reads) {
        write_about_inputs(out);
    }
    write_options(command->row.name, out);
}

static void write_all(FILE *out)
{
    fputs("dggraph turns a reading list into a graph that can be defended in print.\n\n", out);
    write_examples(examples, out);
    fputs("\nUsage: dggraph COMMAND [INPUT...] [OPTION...]\n\nCommands:\n", out);
    for (size_t i = 0; dgg_commands.rows[i] != NULL; i++) {
        fprintf(out, "  %-*s %s\n", COMMAND_WIDTH, dgg_commands.rows[i]->name,
                dgg_commands.rows[i]->summary);
    }
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
