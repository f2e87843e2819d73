/* messages.h - what the program says on standard error: one line each, never on standard output. */
#ifndef DGG_MESSAGES_H
#define DGG_MESSAGES_H

#include "program/options.h"

typedef enum dgg_voice {
    DGG_TROUBLE, /* always said, in red */
    DGG_WARNING, /* said unless --quiet, in yellow */
    DGG_NOTE,    /* said unless --quiet */
    DGG_DETAIL,  /* said with --verbose */
} dgg_voice;

/* "dggraph: message". What could steer a terminal is shown as "?". */
void dgg_say(const dgg_options *options, dgg_voice tone, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* What ends a word for so many: "1 record", "2 records". */
static inline const char *dgg_plural(size_t count)
{
    return count == 1 ? "" : "s";
}

/* "dggraph: FILE:LINE:COLUMN: message". */
void dgg_say_error(const dgg_options *options, const dgg_error *error);

/* Colour is for terminals that know it, and for those who did not refuse it. */
bool dgg_has_colour(const dgg_options *options);

#endif
