/* content.h - what an input says: its stored bytes unpacked and made UTF-8, piece by piece. */
#ifndef DGG_STREAM_CONTENT_H
#define DGG_STREAM_CONTENT_H

#include "base/buffer.h"
#include "base/stream/encoding.h"
#include "base/stream/packing.h"
#include "base/stream/source.h"
#include "base/stream/utf16.h"

typedef struct dgg_content {
    dgg_source source; /* open it first */
    bool has_begun, is_at_end;
    const dgg_packing *packing; /* NULL if the bytes are stored as they are */
    void *packing_state;
    char *raw;   /* owned: bytes to be made UTF-8; NULL if they are */
    size_t held; /* bytes at its beginning that are not made yet */
    dgg_utf16 utf16;
    dgg_recoding recoding; /* not started for UTF-16 */
    const char *given;     /* the encoding that is said to be used; borrowed, NULL if none is */
    bool may_guess;        /* which one it is, if nothing else tells */
    bool is_decided;
    const char *seeming;  /* the one that bytes seem to be in which were given another, or NULL */
    bool is_overruled;    /* the encoding that was given: the bytes are UTF-8 */
    const char *encoding; /* that is being undone; NULL for UTF-8 */
} dgg_content;

/* Appends what comes next, as much as the buffer has room for or a block; sets is_at_end when
 * nothing is left. A byte order mark at the start is dropped. */
dgg_status dgg_content_add(dgg_content *content, dgg_buffer *buffer, dgg_error *error);
void dgg_content_close(dgg_content *content);

#endif
