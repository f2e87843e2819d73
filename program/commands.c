/* The shelf of commands. */
#include "program/commands.h"

#define ROW(...) &DGG_ROW(dgg_command_, __VA_ARGS__).row,
static const dgg_row *const rows[] = {
#include "program/commands.def"
    NULL
};
#undef ROW

const dgg_shelf dgg_commands = { "commands", rows };
