/* zips.h - a small archive made byte by byte. */
#ifndef DGG_TEST_ZIPS_H
#define DGG_TEST_ZIPS_H

#define ZLIB_CONST
#include <string.h>
#include <zlib.h>

#include "base/buffer.h"

typedef struct zip_making {
    dgg_buffer bytes, list;
    size_t count;
} zip_making;

static inline void put_number(dgg_buffer *bytes, size_t number, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        char byte = (char)(unsigned char)(i < sizeof number ? number >> (8 * i) : 0);
        dgg_buffer_add(bytes, (dgg_text){ &byte, 1 }, NULL);
    }
}

/* What the list and the member itself say alike. */
static inline void put_common(dgg_buffer *bytes, bool is_packed, const size_t numbers[4])
{
    put_number(bytes, 20, 2); /* version */
    put_number(bytes, 0, 2);  /* flags */
    put_number(bytes, is_packed ? 8 : 0, 2);
    put_number(bytes, 0, 4); /* time */
    put_number(bytes, numbers[0], 4);
    put_number(bytes, numbers[1], 4);
    put_number(bytes, numbers[2], 4);
    put_number(bytes, numbers[3], 2);
    put_number(bytes, 0, 2);
}

static inline void zip_add(zip_making *zip, const char *name, dgg_text text, bool is_packed)
{
    static char room[4096];
    z_stream stream = { .next_in = (const Bytef *)text.start, .avail_in = (uInt)text.length };
    stream.next_out = (Bytef *)room;
    stream.avail_out = sizeof room;
    if (is_packed) {
        deflateInit2(&stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
        deflate(&stream, Z_FINISH);
        deflateEnd(&stream);
    }
    dgg_text stored = is_packed ? (dgg_text){ room, sizeof room - stream.avail_out } : text;
    const size_t numbers[] = { crc32(0, (const Bytef *)text.start, (uInt)text.length),
                               stored.length, text.length, strlen(name) };
    size_t place = zip->bytes.length;
    dgg_buffer_add(&zip->bytes, dgg_text_of("PK\x03\x04"), NULL);
    put_common(&zip->bytes, is_packed, numbers);
    dgg_buffer_add(&zip->bytes, dgg_text_of(name), NULL);
    dgg_buffer_add(&zip->bytes, stored, NULL);
    dgg_buffer_add(&zip->list, dgg_text_of("PK\x01\x02"), NULL);
    put_number(&zip->list, 20, 2);
    put_common(&zip->list, is_packed, numbers);
    put_number(&zip->list, 0, 10); /* comment, disk, attributes */
    put_number(&zip->list, place, 4);
    dgg_buffer_add(&zip->list, dgg_text_of(name), NULL);
    zip->count++;
}

/* The whole archive; destroy it with zip_destroy. */
static inline dgg_text zip_end(zip_making *zip)
{
    size_t place = zip->bytes.length;
    dgg_buffer_add(&zip->bytes, dgg_buffer_text(&zip->list), NULL);
    dgg_buffer_add(&zip->bytes, dgg_text_of("PK\x05\x06"), NULL);
    put_number(&zip->bytes, 0, 4);
    put_number(&zip->bytes, zip->count, 2);
    put_number(&zip->bytes, zip->count, 2);
    put_number(&zip->bytes, zip->list.length, 4);
    put_number(&zip->bytes, place, 4);
    put_number(&zip->bytes, 0, 2);
    return dgg_buffer_text(&zip->bytes);
}

static inline void zip_destroy(zip_making *zip)
{
    dgg_buffer_destroy(&zip->bytes);
    dgg_buffer_destroy(&zip->list);
}

#endif
