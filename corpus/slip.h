/* slip.h - a record as it stands in a file, like the slip of a card index: named values in their
 * order, each with its line. Readers fill it, a dialect tells what it means (corpus/dialect.h). */
#ifndef DGG_SLIP_H
#define DGG_SLIP_H

#include "base/buffer.h"

typedef struct dgg_slip_value {
    size_t name, name_length; /* in the bytes */
    size_t start, length;
    long line;
} dgg_slip_value;

/* Zero it first. */
typedef struct dgg_slip {
    dgg_slip_value *items;
    size_t count, room;
    dgg_buffer bytes;
    long line;        /* where the record begins */
    bool joins_lines; /* set by who fills it: lines of a value are joined by a blank */
} dgg_slip;

void dgg_slip_clear(dgg_slip *slip, long line);
dgg_status dgg_slip_add(dgg_slip *slip, dgg_text name, dgg_text value, long line, dgg_error *error);

/* The last value goes on, in a line of its own unless lines are joined; nothing if there is none,
 * or no text in the line. */
dgg_status dgg_slip_go_on(dgg_slip *slip, dgg_text line, dgg_error *error);

dgg_text dgg_slip_name(const dgg_slip *slip, size_t index);
dgg_text dgg_slip_text(const dgg_slip *slip, size_t index);

/* Whether the value has that name, written here in lower case: the case of ASCII letters does not
 * matter. */
bool dgg_slip_is(const dgg_slip *slip, size_t index, const char *name);

/* The first value of that name which says something: an index, or `count` if there is none. */
size_t dgg_slip_find(const dgg_slip *slip, const char *name);
void dgg_slip_destroy(dgg_slip *slip);

#endif
