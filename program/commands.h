/* commands.h - what a row on the shelf of commands must offer. */
#ifndef DGG_COMMANDS_H
#define DGG_COMMANDS_H

#include "program/options.h"

typedef struct dgg_command {
    dgg_row row;
    const char *words; /* behind the name: "INPUT..." */
    const char *const
        *examples;     /* whole command lines, the first thing help shows; end with NULL */
    const char *about; /* a paragraph for help */
    bool reads;        /* wants inputs */
    /* Fails, before anything is read, if the options do not go together. May be NULL. */
    dgg_status (*check)(const dgg_options *options, dgg_error *error);
    dgg_status (*run)(const dgg_options *options, dgg_error *error); /* NULL: it has verbs */
} dgg_command;

#define ROW(...) extern const dgg_command DGG_ROW(dgg_command_, __VA_ARGS__);
#include "program/commands.def"
#undef ROW

extern const dgg_shelf dgg_commands;

/* What the values of single commands stand on. */
extern const dgg_shelf dgg_citings; /* cite --to */
extern const dgg_shelf dgg_drawn;   /* map --draw */

#endif
