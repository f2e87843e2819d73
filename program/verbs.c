/* Which commands have verbs, and how both are found and named. */
#include "program/verbs.h"

#include <stdio.h>
#include <string.h>

#define ROW(...) &DGG_ROW(dgg_codebook_, __VA_ARGS__).row,
static const dgg_row *const codebook_rows[] = {
#include "program/codebook.def"
    NULL
};
#undef ROW
#define ROW(...) &DGG_ROW(dgg_gazetteer_, __VA_ARGS__).row,
static const dgg_row *const gazetteer_rows[] = {
#include "program/gazetteer.def"
    NULL
};
#undef ROW

static const struct {
    const char *command;
    dgg_shelf shelf;
} verbs[] = {
    { "codebook", { "verbs of codebook", codebook_rows } },
    { "gazetteer", { "verbs of gazetteer", gazetteer_rows } },
};

const dgg_shelf *dgg_verbs_of(const char *command)
{
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        if (strcmp(verbs[i].command, command) == 0) {
            return &verbs[i].shelf;
        }
    }
    return NULL;
}

const dgg_command *dgg_command_next(dgg_command_walk *walk)
{
    while (dgg_commands.rows[walk->command] != NULL) {
        const dgg_row *row = dgg_commands.rows[walk->command];
        const dgg_shelf *shelf = dgg_verbs_of(row->name);
        if (shelf != NULL) {
            row = shelf->rows[walk->verb++];
        }
        if (shelf == NULL || row == NULL) {
            walk->command++;
            walk->verb = 0;
        }
        if (row != NULL) {
            return (const dgg_command *)row;
        }
    }
    return NULL;
}

static const char *command_of_verb(const dgg_command *command)
{
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        for (size_t j = 0; verbs[i].shelf.rows[j] != NULL; j++) {
            if (verbs[i].shelf.rows[j] == &command->row) {
                return verbs[i].command;
            }
        }
    }
    return NULL;
}

static void join(const dgg_command *command, const char *between, char name[DGG_LONGEST_COMMAND])
{
    const char *whole = command_of_verb(command);
    snprintf(name, DGG_LONGEST_COMMAND, "%s%s%s", whole ? whole : "", whole ? between : "",
             command->row.name);
}

void dgg_command_path(const dgg_command *command, char path[DGG_LONGEST_COMMAND])
{
    join(command, "/", path);
}

void dgg_command_said(const dgg_command *command, char said[DGG_LONGEST_COMMAND])
{
    join(command, " ", said);
}

const dgg_command *dgg_command_find(const char *const *words, size_t count, size_t *used,
                                    dgg_error *error)
{
    const dgg_row *row = dgg_shelf_find(&dgg_commands, words[0], error);
    const dgg_shelf *shelf = row != NULL ? dgg_verbs_of(words[0]) : NULL;
    bool has_verb = shelf != NULL && count > 1;
    *used = has_verb ? 2 : 1;
    return (const dgg_command *)(has_verb ? dgg_shelf_find(shelf, words[1], error) : row);
}
