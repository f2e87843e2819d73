/* zstd: frames in a row are one text; those to be skipped may stand between and before. */
#include <string.h>
#include <zstd.h>
#include <zstd_errors.h>

#include "base/memory.h"
#include "base/stream/packing.h"

typedef struct zstd {
    ZSTD_DCtx *context;
    bool is_inside; /* a frame */
} zstd;

static bool recognises(dgg_text head)
{
    if (head.length < DGG_PACKING_HEAD) {
        return false;
    }
    uint32_t number = 0; /* little-endian on every machine */
    for (size_t i = 0; i < DGG_PACKING_HEAD; i++) {
        number |= (uint32_t)(unsigned char)head.start[i] << (8 * i);
    }
    return number == ZSTD_MAGICNUMBER ||
           (number & ZSTD_MAGIC_SKIPPABLE_MASK) == ZSTD_MAGIC_SKIPPABLE_START;
}

static dgg_status start(void **state, dgg_error *error)
{
    dgg_status status = DGG_OK;
    zstd *own = NULL;
    DGG_TRY(dgg_grow(&own, 1, sizeof *own, error));
    *state = own;
    *own = (zstd){ .context = ZSTD_createDCtx() };
    if (own->context == NULL) {
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "no memory to undo zstd");
    }
done:
    return status;
}

static void stop(void **state)
{
    zstd *own = *state;
    if (own != NULL) {
        ZSTD_freeDCtx(own->context);
    }
    dgg_release(own);
    *state = NULL;
}

static dgg_status tell(size_t outcome, dgg_error *error)
{
    switch (ZSTD_getErrorCode(outcome)) {
    case ZSTD_error_memory_allocation:
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "no memory to undo zstd");
    case ZSTD_error_frameParameter_windowTooLarge:
        return dgg_fail(error, DGG_BAD_INPUT, 0,
                        "the zstd data needs more than 128 MiB to be undone; pack it again"
                        " without --long");
    case ZSTD_error_prefix_unknown:
        return dgg_fail(error, DGG_BAD_INPUT, 0, "damaged zstd data: something else follows it");
    default:
        return dgg_fail(error, DGG_BAD_INPUT, 0, "damaged zstd data: %s",
                        ZSTD_getErrorName(outcome));
    }
}

static dgg_status read_some(void *state, dgg_source *source, char *room, size_t *length,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    zstd *own = state;
    ZSTD_outBuffer out = { room, *length, 0 };
    *length = 0;
    while (out.pos == 0) {
        DGG_TRY(dgg_source_fill(source, 1, error));
        if (source->unread.length == 0 && !own->is_inside) {
            return DGG_OK;
        }
        ZSTD_inBuffer in = { source->unread.start, source->unread.length, 0 };
        size_t outcome = ZSTD_decompressStream(own->context, &out, &in);
        if (ZSTD_isError(outcome)) {
            return tell(outcome, error);
        }
        own->is_inside = outcome != 0;
        dgg_source_use(source, in.pos);
        if (in.size == 0 && out.pos == 0 && own->is_inside) {
            return dgg_fail(error, DGG_BAD_INPUT, 0, "the zstd data ends too soon");
        }
    }
    *length = out.pos;
done:
    return status;
}

const dgg_packing dgg_zstd = {
    .recognises = recognises, .start = start, .stop = stop, .read = read_some
};
