/* help.h - the words of `dggraph help`, made from the tables of commands and options. */
#ifndef DGG_HELP_H
#define DGG_HELP_H

#include <stdio.h>

#include "program/commands.h"

/* What there is; of one command if it is not NULL. */
void dgg_help_write(const dgg_command *command, FILE *out);

#endif
