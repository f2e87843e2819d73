/* What zsh completes, with the words of help beside. */
#include "program/manual.h"
#include "program/verbs.h"

/* Brackets and colons mean something in a specification, quotes end it. */
static void write_text(const char *text, FILE *out)
{
    for (; *text != '\0'; text++) {
        if (*text == '\'') {
            fputs("'\\''", out);
        } else if (*text == '[' || *text == ']' || *text == ':' || *text == '\\') {
            fprintf(out, "\\%c", *text);
        } else {
            fputc(*text, out);
        }
    }
}

static void write_values(const char *command, const dgg_option *option, FILE *out)
{
    const dgg_shelf *shelves[DGG_MOST_SHELVES + 1];
    dgg_values_of(command, option, shelves);
    fprintf(out, ":%s:", option->argument);
    if (shelves[0] == NULL) {
        fputs(dgg_takes_path(option) ? "_files" : " ", out);
        return;
    }
    fputc('(', out);
    for (size_t i = 0; shelves[i] != NULL; i++) {
        for (size_t j = 0; shelves[i]->rows[j] != NULL; j++) {
            fprintf(out, "%s%s", i + j > 0 ? " " : "", shelves[i]->rows[j]->name);
        }
    }
    fputc(')', out);
}

static void write_command(const dgg_command *command, FILE *out)
{
    size_t place = 0;
    char path[DGG_LONGEST_COMMAND];
    dgg_command_path(command, path);
    fprintf(out, "    (%s)\n        _arguments \\\n", command->row.name);
    for (const dgg_option *option = dgg_option_next(path, &place); option != NULL;
         option = dgg_option_next(path, &place)) {
        fprintf(out, "            '--%s[", option->name);
        write_text(option->help, out);
        fputc(']', out);
        if (option->value != DGG_TAKES_NOTHING) {
            write_values(path, option, out);
        }
        fputs("' \\\n", out);
    }
    fputs(command->reads ? "            '*:input:_files'\n" : "            '*: : '\n", out);
    fputs("        ;;\n", out);
}

/* Offers the names of the shelf for the second word; goes on with it as `variable` if there is one
 * behind. */
static void write_choice(const dgg_shelf *shelf, const char *variable, FILE *out)
{
    fprintf(out, "    local -a %ss\n    %ss=(\n", variable, variable);
    for (size_t i = 0; shelf->rows[i] != NULL; i++) {
        fprintf(out, "        '%s:", shelf->rows[i]->name);
        write_text(shelf->rows[i]->summary, out);
        fputs("'\n", out);
    }
    fprintf(out,
            "    )\n"
            "    if (( CURRENT == 2 )); then\n"
            "        _describe %s %ss\n"
            "        return\n"
            "    fi\n"
            "    local %s=$words[2]\n"
            "    shift words\n"
            "    (( CURRENT-- ))\n"
            "    case $%s in\n",
            variable, variable, variable, variable);
}

static void write_verbs(const char *command, const dgg_shelf *verbs, FILE *out)
{
    fprintf(out, "    (%s)\n", command);
    write_choice(verbs, "verb", out);
    for (size_t i = 0; verbs->rows[i] != NULL; i++) {
        write_command((const dgg_command *)verbs->rows[i], out);
    }
    fputs("    esac\n        ;;\n", out);
}

static void write_zsh(FILE *out)
{
    fputs("#compdef dggraph\n"
          "# Completion of dggraph for zsh.\n"
          "_dggraph() {\n",
          out);
    write_choice(&dgg_commands, "command", out);
    for (size_t i = 0; dgg_commands.rows[i] != NULL; i++) {
        const dgg_shelf *verbs = dgg_verbs_of(dgg_commands.rows[i]->name);
        if (verbs != NULL) {
            write_verbs(dgg_commands.rows[i]->name, verbs, out);
        } else {
            write_command((const dgg_command *)dgg_commands.rows[i], out);
        }
    }
    fputs("    esac\n}\n_dggraph \"$@\"\n", out);
}

const dgg_manual dgg_manual_zsh = { { .name = "zsh", .summary = "completion for zsh" }, write_zsh };
