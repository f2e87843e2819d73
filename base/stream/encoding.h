/* encoding.h - texts in the encodings of older programs made UTF-8: the only door to iconv. */
#ifndef DGG_STREAM_ENCODING_H
#define DGG_STREAM_ENCODING_H

#include "base/buffer.h"

/* The encoding that bytes seem to be in, which begin with the first that is no ASCII: "GB18030",
 * "Big5", "Windows-1252" (which holds Latin-1) or, if words have more letters in it, its like:
 * "ISO-8859-15", "ISO-8859-2", "Windows-1250"; NULL for UTF-8, damaged or not. */
const char *dgg_encoding_guess(dgg_text bytes);

/* Whether bytes hold several characters of UTF-8, and nothing that is none. */
bool dgg_encoding_is_utf8(dgg_text bytes);

/* Zero it first. */
typedef struct dgg_recoding {
    void *handle; /* NULL if it has not started */
    char rest[8]; /* bytes of a character that is not whole yet */
    size_t rest_length;
    size_t characters, lost; /* so far, without ASCII; those that meant nothing */
} dgg_recoding;

/* Fails with DGG_BAD_REQUEST if there is no encoding of that name. */
dgg_status dgg_recoding_start(dgg_recoding *recoding, const char *name, dgg_error *error);

/* Appends the bytes as UTF-8; such as mean nothing become U+FFFD. */
dgg_status dgg_recoding_add(dgg_recoding *recoding, dgg_buffer *buffer, dgg_text bytes,
                            dgg_error *error);

/* Appends U+FFFD for what is not whole at the end. */
dgg_status dgg_recoding_end(dgg_recoding *recoding, dgg_buffer *buffer, dgg_error *error);
void dgg_recoding_stop(dgg_recoding *recoding);

#endif
