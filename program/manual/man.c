/* The manual page, in the man macros. */
#include <string.h>

#include "program/exits.h"
#include "program/manual.h"
#include "program/verbs.h"

/* Roff takes a backslash for its own, a hyphen for one that may be set as a dash, and a point or
 * quote at the beginning of a line for a command. */
static void write_text(const char *text, FILE *out)
{
    bool is_line_start = true;
    for (; *text != '\0'; text++) {
        if (is_line_start && (*text == '.' || *text == '\'')) {
            fputs("\\&", out);
        }
        if (*text == '\\') {
            fputs("\\e", out);
        } else if (*text == '-') {
            fputs("\\-", out);
        } else {
            fputc(*text, out);
        }
        is_line_start = *text == '\n';
    }
}

static void write_line(const char *macro, const char *text, FILE *out)
{
    fprintf(out, ".%s ", macro);
    write_text(text, out);
    fputc('\n', out);
}

static void write_option(const dgg_option *option, FILE *out)
{
    fputs(".TP\n", out);
    if (option->letter != '\0') {
        fprintf(out, "\\fB\\-%c\\fR, ", option->letter);
    }
    fputs("\\fB\\-\\-", out);
    write_text(option->name, out);
    fputs("\\fR", out);
    if (option->argument != NULL) {
        fprintf(out, " \\fI%s\\fR", option->argument);
    }
    fputc('\n', out);
    write_text(option->help, out);
    if (option->preset != NULL) {
        fputs(" (default: ", out);
        write_text(option->preset, out);
        fputc(')', out);
    }
    fputc('\n', out);
}

static void write_examples(const dgg_command *command, FILE *out)
{
    fputs(".PP\n.EX\n", out);
    for (size_t i = 0; command->examples[i] != NULL; i++) {
        write_text(command->examples[i], out);
        fputc('\n', out);
    }
    fputs(".EE\n", out);
}

static void write_command(const dgg_command *command, FILE *out)
{
    size_t place = 0;
    bool has_any = false;
    char said[DGG_LONGEST_COMMAND], path[DGG_LONGEST_COMMAND];
    dgg_command_said(command, said);
    dgg_command_path(command, path);
    fputs(".SS \"dggraph ", out);
    write_text(said, out);
    fprintf(out, "%s%s\"\n", *command->words != '\0' ? " " : "", command->words);
    write_text(command->about, out);
    fputc('\n', out);
    write_examples(command, out);
    for (const dgg_option *option = dgg_option_next(path, &place); option != NULL;
         option = dgg_option_next(path, &place)) {
        if (strcmp(option->commands, "*") != 0) {
            fprintf(out, "%s\\fB\\-\\-", has_any ? ", " : ".PP\nOptions: ");
            write_text(option->name, out);
            fputs("\\fR", out);
            has_any = true;
        }
    }
    fputs(has_any ? ".\n" : "", out);
}

static void write_commands(FILE *out)
{
    fputs(".SH COMMANDS\n", out);
    dgg_command_walk walk = { 0 };
    for (const dgg_command *command = dgg_command_next(&walk); command != NULL;
         command = dgg_command_next(&walk)) {
        write_command(command, out);
    }
}

static void write_all_options(FILE *out)
{
    fputs(".SH OPTIONS\nA command takes those that are named with it, and the last ones always.\n",
          out);
    for (size_t i = 0; i < dgg_option_count; i++) {
        write_option(&dgg_option_table[i], out);
    }
}

static void write_exits(FILE *out)
{
    fputs(".SH EXIT STATUS\n", out);
    for (const dgg_exit *exit = dgg_exits; exit->meaning != NULL; exit++) {
        fprintf(out, ".TP\n.B %d\n", exit->code);
        write_text(exit->meaning, out);
        fputc('\n', out);
    }
}

static void write_surroundings(FILE *out)
{
    static const char *const variables[][2] = {
        { "DGGRAPH_GRAPHVIZ", "Where the program dggraph-graphviz is, which writes DOT; else it is "
                              "looked for beside dggraph and in libexec/dggraph." },
        { "NO_COLOR", "Messages without colour, if it is not empty." },
        { "TERM", "No colour on a dumb terminal." },
    };
    fputs(".SH ENVIRONMENT\n", out);
    for (size_t i = 0; i < sizeof variables / sizeof *variables; i++) {
        write_line("TP\n.B", variables[i][0], out);
        write_text(variables[i][1], out);
        fputc('\n', out);
    }
    fputs(".SH SEE ALSO\n.BR dot (1),\n.BR pandoc (1)\n", out);
}

static void write_man(FILE *out)
{
    fputs(".TH DGGRAPH 1 \"" DGG_RELEASED "\" \"dggraph " DGG_VERSION "\" \"User Commands\"\n"
          ".SH NAME\ndggraph \\- turn a reading list into a graph that can be defended in print\n"
          ".SH SYNOPSIS\n.B dggraph\n.I COMMAND\n.RI [ INPUT ...]\n.RI [ OPTION ...]\n"
          ".SH DESCRIPTION\n"
          "Reads a literature, finds its themes and locations by a codebook and a gazetteer that\n"
          "you can edit, and keeps the words that justify every link. Measures the network of\n"
          "papers, themes and locations, draws it, and writes tables, a page and a draft of the\n"
          "review.\n.PP\n"
          "INPUT is a reading list, a library (BibTeX, RIS, CSL\\-JSON), a saved graph or a\n"
          "review folder; its format is told by its content. Several inputs make one graph;\n"
          "\\- is standard input.\n",
          out);
    write_commands(out);
    write_all_options(out);
    write_exits(out);
    write_surroundings(out);
}

const dgg_manual dgg_manual_man = { { .name = "man", .summary = "the manual page" }, write_man };
