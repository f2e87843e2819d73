/* source.h - the bytes of an input as they are stored, a block at a time; each is digested as it
 * passes. */
#ifndef DGG_STREAM_SOURCE_H
#define DGG_STREAM_SOURCE_H

#include "base/base.h"
#include "base/digest.h"

enum { DGG_SOURCE_BLOCK = 1 << 16 };

typedef struct dgg_source {
    dgg_text unread; /* move its start and length on by what was used */
    bool is_at_end;  /* nothing will come behind `unread` */
    int descriptor;  /* of the file; below zero for bytes in memory */
    dgg_text memory;
    char *block; /* owned */
    dgg_digest *digest;
} dgg_source;

/* Close it whatever happens; it starts as { .descriptor = -1 }. */
dgg_status dgg_source_open(dgg_source *source, const char *path, dgg_error *error);
dgg_status dgg_source_open_text(dgg_source *source, dgg_text bytes, dgg_error *error);
void dgg_source_close(dgg_source *source);

/* Makes `unread` hold `wanted` bytes, at most DGG_SOURCE_BLOCK; fewer only at the end. */
dgg_status dgg_source_fill(dgg_source *source, size_t wanted, dgg_error *error);
void dgg_source_use(dgg_source *source, size_t length);

#endif
