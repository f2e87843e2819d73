/* Bytes that grow. */
#include "base/buffer.h"

#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"

dgg_status dgg_buffer_reserve(dgg_buffer *buffer, size_t more, dgg_error *error)
{
    size_t count = more > SIZE_MAX - buffer->length ? SIZE_MAX : buffer->length + more;
    return dgg_reserve(&buffer->bytes, &buffer->room, count, 1, error);
}

dgg_status dgg_buffer_add(dgg_buffer *buffer, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_buffer_reserve(buffer, text.length, error));
    if (text.length > 0) {
        memcpy(buffer->bytes + buffer->length, text.start, text.length);
        buffer->length += text.length;
    }
done:
    return status;
}

dgg_status dgg_buffer_print(dgg_buffer *buffer, dgg_error *error, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    int length = vsnprintf(NULL, 0, format, values);
    va_end(values);
    if (length < 0) {
        return dgg_fail(error, DGG_BAD_INPUT, 0, "cannot be printed: %s", strerror(errno));
    }
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_buffer_reserve(buffer, (size_t)length + 1, error)); /* + the NUL, not counted */
    va_start(values, format);
    vsnprintf(buffer->bytes + buffer->length, (size_t)length + 1, format, values);
    va_end(values);
    buffer->length += (size_t)length;
done:
    return status;
}

dgg_text dgg_buffer_text(const dgg_buffer *buffer)
{
    return (dgg_text){ buffer->bytes, buffer->length };
}

void dgg_buffer_destroy(dgg_buffer *buffer)
{
    dgg_release(buffer->bytes);
    *buffer = (dgg_buffer){ 0 };
}
