/* What bash completes: commands, options, names behind options, else files. */
#include <string.h>

#include "program/manual.h"
#include "program/shelves.h"
#include "program/verbs.h"

static void write_names(const dgg_shelf *shelf, FILE *out)
{
    for (size_t i = 0; shelf->rows[i] != NULL; i++) {
        fprintf(out, " %s", shelf->rows[i]->name);
    }
}

static void write_options(const char *command, FILE *out)
{
    size_t place = 0;
    for (const dgg_option *option = dgg_option_next(command, &place); option != NULL;
         option = dgg_option_next(command, &place)) {
        fprintf(out, " --%s", option->name);
    }
}

/* "        rank:--by) words='degree pagerank' ;;" */
static void write_values(const char *command, FILE *out)
{
    size_t place = 0;
    for (const dgg_option *option = dgg_option_next(command, &place); option != NULL;
         option = dgg_option_next(command, &place)) {
        const dgg_shelf *shelves[DGG_MOST_SHELVES + 1];
        dgg_values_of(command, option, shelves);
        if (shelves[0] != NULL) {
            fprintf(out, "        %s:--%s) words='", command, option->name);
            for (size_t i = 0; shelves[i] != NULL; i++) {
                write_names(shelves[i], out);
            }
            fputs("' ;;\n", out);
        }
    }
}

/* Options that take any word: nothing is completed behind them. */
static void write_free(FILE *out)
{
    fputs("        ", out);
    const char *before = "";
    for (size_t i = 0; i < dgg_option_count; i++) {
        const dgg_option *option = &dgg_option_table[i];
        if (option->value != DGG_TAKES_NOTHING && !dgg_takes_path(option)) {
            fprintf(out, "%s*:--%s", before, option->name);
            before = " | ";
        }
    }
    fputs(") return ;;\n", out);
}

static void write_arms_of_values(FILE *out)
{
    dgg_command_walk walk = { 0 };
    for (const dgg_command *command = dgg_command_next(&walk); command != NULL;
         command = dgg_command_next(&walk)) {
        char path[DGG_LONGEST_COMMAND];
        dgg_command_path(command, path);
        write_values(path, out);
    }
}

static void write_arms_of_options(FILE *out)
{
    dgg_command_walk walk = { 0 };
    for (const dgg_command *command = dgg_command_next(&walk); command != NULL;
         command = dgg_command_next(&walk)) {
        char path[DGG_LONGEST_COMMAND];
        dgg_command_path(command, path);
        fprintf(out, "        %s:-*) words='", path);
        write_options(path, out);
        fputs("' ;;\n", out);
    }
}

/* "        codebook:*) words=' check export' ;;", also behind help */
static void write_arms_of_verbs(FILE *out)
{
    for (size_t i = 0; dgg_commands.rows[i] != NULL; i++) {
        const char *name = dgg_commands.rows[i]->name;
        const dgg_shelf *verbs = dgg_verbs_of(name);
        if (verbs != NULL) {
            fprintf(out, "        %s:* | help/%s:*) words='", name, name);
            write_names(verbs, out);
            fputs("' ;;\n", out);
        }
    }
}

/* "codebook | help": what a second word tells more of. */
static void write_commands_with_verbs(FILE *out)
{
    for (size_t i = 0; dgg_commands.rows[i] != NULL; i++) {
        if (dgg_verbs_of(dgg_commands.rows[i]->name) != NULL) {
            fprintf(out, "%s | ", dgg_commands.rows[i]->name);
        }
    }
    fputs("help", out);
}

static void write_bash(FILE *out)
{
    fputs("# Completion of dggraph for bash.\n"
          "_dggraph() {\n"
          "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}\n"
          "    local command='' words='' i\n"
          "    COMPREPLY=()\n"
          "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
          "        if [[ ${COMP_WORDS[i]} == -* ]]; then continue; fi\n"
          "        command+=${command:+/}${COMP_WORDS[i]}\n"
          "        case $command in ",
          out);
    write_commands_with_verbs(out);
    fputs(") ;; *) break ;; esac\n"
          "    done\n"
          "    case $command:$before in\n",
          out);
    write_arms_of_values(out);
    write_free(out);
    fputs("    esac\n    if [[ -z $words ]]; then\n        case $command:$word in\n", out);
    write_arms_of_options(out);
    write_arms_of_verbs(out);
    fputs("        :-*) words='", out);
    write_options(NULL, out);
    fputs("' ;;\n        :*) words='", out);
    write_names(&dgg_commands, out);
    fputs("' ;;\n        help:*) words='", out);
    write_names(&dgg_commands, out);
    fputs("' ;;\n        list:*) words='", out);
    for (size_t i = 0; dgg_shelves[i] != NULL; i++) {
        fprintf(out, " %s", dgg_shelves[i]->name);
    }
    fputs("' ;;\n        esac\n    fi\n"
          "    if [[ -n $words ]]; then\n"
          "        mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n"
          "    else\n"
          "        compopt -o filenames 2> /dev/null\n"
          "        mapfile -t COMPREPLY < <(compgen -f -- \"$word\")\n"
          "    fi\n"
          "}\n"
          "complete -F _dggraph dggraph\n",
          out);
}

const dgg_manual dgg_manual_bash = { { .name = "bash", .summary = "completion for bash" },
                                     write_bash };
