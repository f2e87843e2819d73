#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"
#include "tests/support/unpacking.h"

enum { ROOM = 400000, LENGTH = 300000 };
static char packed_room[ROOM], plain[LENGTH];

/* A text that packs badly enough to need several blocks. */
static dgg_text long_text(void)
{
    uint32_t seed = 1;
    for (size_t i = 0; i < LENGTH; i++) {
        seed = seed * 1664525U + 1013904223U;
        plain[i] = (char)('a' + (seed >> 28));
    }
    return (dgg_text){ plain, LENGTH };
}

static void knows_its_first_bytes(void)
{
    CU_ASSERT_TRUE(dgg_zstd.recognises(zstd_of(dgg_text_of("abc"), packed_room, ROOM)));
    CU_ASSERT_TRUE(dgg_zstd.recognises(dgg_text_of("\x5F\x2A\x4D\x18")));
    CU_ASSERT_FALSE(dgg_zstd.recognises(dgg_text_of("TY  - JOUR")));
    CU_ASSERT_FALSE(dgg_zstd.recognises(dgg_text_of("\x28\xB5\x2F")));
}

static void what_was_packed_comes_back(void)
{
    dgg_text text = long_text(), nothing = { 0 };
    CU_ASSERT_TRUE(unpacks_to(&dgg_zstd, zstd_of(text, packed_room, ROOM), text));
    CU_ASSERT_TRUE(unpacks_to(&dgg_zstd, zstd_of(nothing, packed_room, ROOM), nothing));
}

/* A frame to be skipped, then two that hold text. */
static void frames_in_a_row_are_one_text(void)
{
    static const char skipped[] = "\x50\x2A\x4D\x18\x03\0\0\0xyz";
    size_t length = sizeof skipped - 1;
    memcpy(packed_room, skipped, length);
    length += zstd_of(dgg_text_of("abc"), packed_room + length, ROOM - length).length;
    length += zstd_of(dgg_text_of("def"), packed_room + length, ROOM - length).length;
    CU_ASSERT_TRUE(unpacks_to(&dgg_zstd, (dgg_text){ packed_room, length }, dgg_text_of("abcdef")));
}

static void data_cut_anywhere_is_refused(void)
{
    dgg_text packed = zstd_of(dgg_text_of("on maps and on maps"), packed_room, ROOM);
    for (size_t length = 4; length < packed.length; length++) {
        CU_ASSERT_TRUE(is_refused(&dgg_zstd, (dgg_text){ packed_room, length },
                                  "the zstd data ends too soon"));
    }
    packed = zstd_of(long_text(), packed_room, ROOM);
    packed.length--;
    CU_ASSERT_TRUE(is_refused(&dgg_zstd, packed, "the zstd data ends too soon"));
}

static void damaged_data_is_refused(void)
{
    dgg_text packed = zstd_of(long_text(), packed_room, ROOM);
    packed_room[12] ^= 0x55; /* in the tables that the text is packed by */
    CU_ASSERT_TRUE(is_refused(&dgg_zstd, packed, "damaged zstd data: "));
}

static void a_window_too_large_is_refused(void)
{
    /* A frame whose header asks for 2 GiB. */
    static const char greedy[] = "\x28\xB5\x2F\xFD\0\xA8\x01\0\0";
    CU_ASSERT_TRUE(is_refused(&dgg_zstd, (dgg_text){ greedy, sizeof greedy - 1 },
                              "the zstd data needs more than 128 MiB to be undone"));
}

static void what_follows_must_be_zstd(void)
{
    dgg_text packed = zstd_of(dgg_text_of("abc"), packed_room, ROOM);
    memset(packed_room + packed.length, 'x', 10);
    packed.length += 10;
    CU_ASSERT_TRUE(is_refused(&dgg_zstd, packed, "damaged zstd data: something else follows it"));
}

static dgg_status unpack_and_forget(dgg_text packed)
{
    dgg_buffer buffer = { 0 };
    dgg_status status = unpack(&dgg_zstd, packed, &buffer, NULL);
    dgg_buffer_destroy(&buffer);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(unpack_and_forget(zstd_of(dgg_text_of("abc"), packed_room, ROOM)));
}

SUITE("base/stream/zstd", { "knows its first bytes", knows_its_first_bytes },
      { "what was packed comes back", what_was_packed_comes_back },
      { "frames in a row are one text", frames_in_a_row_are_one_text },
      { "data cut anywhere is refused", data_cut_anywhere_is_refused },
      { "damaged data is refused", damaged_data_is_refused },
      { "a window too large is refused", a_window_too_large_is_refused },
      { "what follows must be zstd", what_follows_must_be_zstd },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
