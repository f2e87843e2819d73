/* manual.h - the manual page and what shells complete, made from the tables of commands and options
 * as `dggraph help` is. */
#ifndef DGG_MANUAL_H
#define DGG_MANUAL_H

#include <stdio.h>

#include "program/commands.h"

typedef struct dgg_manual {
    dgg_row row;
    void (*write)(FILE *out);
} dgg_manual;

extern const dgg_manual dgg_manual_man, dgg_manual_bash, dgg_manual_zsh, dgg_manual_fish;

/* "man", "bash", "zsh", "fish". */
extern const dgg_shelf dgg_manuals;

/* The next option from `*place` on that the command takes (NULL: that all take); NULL at the end.
 */
const dgg_option *dgg_option_next(const char *command, size_t *place);

/* The names that may stand behind an option of a command, NULL-ended shelves; none if it takes any
 * word. */
enum { DGG_MOST_SHELVES = 2 };
void dgg_values_of(const char *command, const dgg_option *option,
                   const dgg_shelf *shelves[DGG_MOST_SHELVES + 1]);

/* Whether it takes a path. */
bool dgg_takes_path(const dgg_option *option);

#endif
