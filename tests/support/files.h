/* files.h - files of one test, in the current folder, and the packings they may have. */
#ifndef DGG_TEST_FILES_H
#define DGG_TEST_FILES_H

#define ZLIB_CONST
#include <stdio.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>

#include "base/text.h"

/* False if it cannot be written. Remove it with remove(path). */
static inline bool write_file(const char *path, dgg_text bytes)
{
    FILE *file = fopen(path, "wb");
    bool is_written = file != NULL && fwrite(bytes.start, 1, bytes.length, file) == bytes.length;
    return (file == NULL || fclose(file) == 0) && is_written;
}

/* Whether the file is there and holds just that, a short text. */
static inline bool holds(const char *name, const char *wanted)
{
    char bytes[100] = "";
    FILE *file = fopen(name, "rb");
    size_t length = file != NULL ? fread(bytes, 1, sizeof bytes, file) : 0;
    bool is = file != NULL && dgg_text_is((dgg_text){ bytes, length }, wanted);
    return (file == NULL || fclose(file) == 0) && is;
}

/* Packs the text into room[0 .. size); empty if it does not fit. */
static inline dgg_text gzip_of(dgg_text text, char *room, size_t size)
{
    enum { WINDOW_AND_FRAME = 15 + 16, MEMORY_LEVEL = 8 };
    z_stream stream = { .next_in = (const Bytef *)text.start, .avail_in = (uInt)text.length };
    stream.next_out = (Bytef *)room;
    stream.avail_out = (uInt)size;
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, WINDOW_AND_FRAME, MEMORY_LEVEL,
                     Z_DEFAULT_STRATEGY) != Z_OK) {
        return (dgg_text){ 0 };
    }
    bool is_whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    size_t length = size - stream.avail_out;
    deflateEnd(&stream);
    return (dgg_text){ room, is_whole ? length : 0 };
}

static inline dgg_text zstd_of(dgg_text text, char *room, size_t size)
{
    size_t length = ZSTD_compress(room, size, text.start, text.length, 1);
    return (dgg_text){ room, ZSTD_isError(length) ? 0 : length };
}

#endif
