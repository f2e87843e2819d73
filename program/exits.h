/* exits.h - how the program ends, in the numbers of BSD's sysexits. */
#ifndef DGG_EXITS_H
#define DGG_EXITS_H

#include "base/base.h"

enum {
    EXIT_DONE = 0,
    EXIT_FOUND = 1,            /* check found something worth a look */
    EXIT_USAGE = 2,            /* unknown command, option or name */
    EXIT_INPUT_MALFORMED = 65, /* nothing readable, or it cannot support what was asked */
    EXIT_INPUT_MISSING = 66,
    EXIT_PART_MISSING = 69, /* something that must be installed is not */
    EXIT_INTERNAL = 70,     /* a bug, or no memory */
    EXIT_CANNOT_CREATE = 73,
    EXIT_CANNOT_WRITE = 74,
};

typedef struct dgg_exit {
    int code;
    const char *meaning;
} dgg_exit;

/* What each number means, in rising order; ends with a meaning of NULL. */
extern const dgg_exit dgg_exits[];

/* The number by which a run that failed so ends. */
int dgg_exit_of(dgg_status status);

#endif
