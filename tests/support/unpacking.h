/* unpacking.h - undoes a packing in memory, a few bytes at a time. */
#ifndef DGG_TEST_UNPACKING_H
#define DGG_TEST_UNPACKING_H

#include "base/buffer.h"
#include "base/stream/packing.h"

static inline dgg_status unpack(const dgg_packing *packing, dgg_text packed, dgg_buffer *buffer,
                                dgg_error *error)
{
    enum { FEW = 1000 };
    dgg_status status = DGG_OK;
    dgg_source source = { .descriptor = -1 };
    void *state = NULL;
    DGG_TRY(dgg_source_open_text(&source, packed, error));
    DGG_TRY(packing->start(&state, error));
    for (size_t length = FEW; length > 0;) {
        length = FEW;
        DGG_TRY(dgg_buffer_reserve(buffer, FEW, error));
        DGG_TRY(packing->read(state, &source, buffer->bytes + buffer->length, &length, error));
        buffer->length += length;
    }
done:
    packing->stop(&state);
    dgg_source_close(&source);
    return status;
}

static inline bool unpacks_to(const dgg_packing *packing, dgg_text packed, dgg_text wanted)
{
    dgg_buffer buffer = { 0 };
    dgg_status status = unpack(packing, packed, &buffer, NULL);
    bool is = status == DGG_OK && dgg_text_equal(dgg_buffer_text(&buffer), wanted);
    dgg_buffer_destroy(&buffer);
    return is;
}

/* True if the packed bytes are refused with a message that begins so. */
static inline bool is_refused(const dgg_packing *packing, dgg_text packed, const char *message)
{
    dgg_buffer buffer = { 0 };
    dgg_error error = { 0 };
    dgg_status status = unpack(packing, packed, &buffer, &error);
    dgg_buffer_destroy(&buffer);
    return status == DGG_BAD_INPUT && dgg_text_starts(dgg_text_of(error.message), message);
}

#endif
