/* packing.h - a way to store bytes in less room, undone a block at a time. */
#ifndef DGG_STREAM_PACKING_H
#define DGG_STREAM_PACKING_H

#include "base/stream/source.h"

enum { DGG_PACKING_HEAD = 4 }; /* bytes that tell a packing */

typedef struct dgg_packing {
    bool (*recognises)(dgg_text head);

    /* *state starts as NULL; stop takes one that never started. */
    dgg_status (*start)(void **state, dgg_error *error);
    void (*stop)(void **state);

    /* Fills `room`, whose size is *length; *length becomes what came, 0 only at the end. Fails with
     * DGG_BAD_INPUT if the stored bytes are damaged or end too soon. */
    dgg_status (*read)(void *state, dgg_source *source, char *room, size_t *length,
                       dgg_error *error);
} dgg_packing;

extern const dgg_packing dgg_gzip, dgg_zstd;

#endif
