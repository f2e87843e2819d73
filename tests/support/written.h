/* written.h - what something writes to a file, as a text. */
#ifndef DGG_TEST_WRITTEN_H
#define DGG_TEST_WRITTEN_H

#include <stdio.h>

#include "base/buffer.h"

/* Appends all that was written to the file, from its beginning. */
static inline dgg_status take_written(FILE *file, dgg_buffer *written)
{
    dgg_status status = DGG_OK;
    char bytes[4096];
    size_t length = 0;
    rewind(file);
    while (status == DGG_OK && (length = fread(bytes, 1, sizeof bytes, file)) > 0) {
        status = dgg_buffer_add(written, (dgg_text){ bytes, length }, NULL);
    }
    return status;
}

#endif
