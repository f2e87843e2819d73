/* verbs.h - commands that do several things, each named by a verb: "codebook export". A verb is a
 * command of its own: a row on the shelf of its command, with a file and a test. */
#ifndef DGG_VERBS_H
#define DGG_VERBS_H

#include "program/commands.h"

#define ROW(...) extern const dgg_command DGG_ROW(dgg_codebook_, __VA_ARGS__);
#include "program/codebook.def"
#undef ROW
#define ROW(...) extern const dgg_command DGG_ROW(dgg_gazetteer_, __VA_ARGS__);
#include "program/gazetteer.def"
#undef ROW

/* The verbs of a command; NULL if it has none. */
const dgg_shelf *dgg_verbs_of(const char *command);

/* Goes over all commands that can be run: of one with verbs, its verbs. NULL at the end. Start with
 * a zero. */
typedef struct dgg_command_walk {
    size_t command, verb;
} dgg_command_walk;

const dgg_command *dgg_command_next(dgg_command_walk *walk);

/* What the table of options calls it: "rank", "codebook/export". */
enum { DGG_LONGEST_COMMAND = 64 };
void dgg_command_path(const dgg_command *command, char path[DGG_LONGEST_COMMAND]);

/* As it is said: "codebook export". */
void dgg_command_said(const dgg_command *command, char said[DGG_LONGEST_COMMAND]);

/* The command that the words in front name, and how many of them: of a command with verbs, the
 * verb; the command itself if no word is left. NULL, with an error, if there is none. */
const dgg_command *dgg_command_find(const char *const *words, size_t count, size_t *used,
                                    dgg_error *error);

#endif
