/* buffer.h - bytes that grow: a whole input, or a message in the making. */
#ifndef DGG_BUFFER_H
#define DGG_BUFFER_H

#include "base/base.h"

typedef struct dgg_buffer {
    char *bytes; /* owned, not NUL-ended */
    size_t length, room;
} dgg_buffer;

/* Makes room for `more` bytes behind the last; fill them, then raise `length`. */
dgg_status dgg_buffer_reserve(dgg_buffer *buffer, size_t more, dgg_error *error);
/* Appends the text, which must not lie in the buffer itself. */
dgg_status dgg_buffer_add(dgg_buffer *buffer, dgg_text text, dgg_error *error);
/* Numbers with a point come out as the locale has them: base/number.h does not. */
dgg_status dgg_buffer_print(dgg_buffer *buffer, dgg_error *error, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
dgg_text dgg_buffer_text(const dgg_buffer *buffer);
void dgg_buffer_destroy(dgg_buffer *buffer);

#endif
