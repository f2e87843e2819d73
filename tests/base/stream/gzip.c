#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"
#include "tests/support/unpacking.h"

enum { ROOM = 200000, LENGTH = 100000 };
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
    CU_ASSERT_TRUE(dgg_gzip.recognises(gzip_of(dgg_text_of("abc"), packed_room, ROOM)));
    CU_ASSERT_FALSE(dgg_gzip.recognises(dgg_text_of("TY  - JOUR")));
    CU_ASSERT_FALSE(dgg_gzip.recognises(dgg_text_of("\x1F")));
    CU_ASSERT_FALSE(dgg_gzip.recognises(dgg_text_of("")));
}

static void what_was_packed_comes_back(void)
{
    dgg_text text = long_text(), nothing = { 0 };
    CU_ASSERT_TRUE(unpacks_to(&dgg_gzip, gzip_of(text, packed_room, ROOM), text));
    CU_ASSERT_TRUE(unpacks_to(&dgg_gzip, gzip_of(nothing, packed_room, ROOM), nothing));
}

static void members_in_a_row_are_one_text(void)
{
    dgg_text first = gzip_of(dgg_text_of("abc"), packed_room, ROOM);
    dgg_text none = gzip_of(dgg_text_of(""), packed_room + first.length, ROOM - first.length);
    size_t length = first.length + none.length;
    dgg_text last = gzip_of(dgg_text_of("def"), packed_room + length, ROOM - length);
    length += last.length;
    CU_ASSERT_TRUE(unpacks_to(&dgg_gzip, (dgg_text){ packed_room, length }, dgg_text_of("abcdef")));
    memset(packed_room + length, 0, 1000); /* the rest of a block on a tape */
    CU_ASSERT_TRUE(
        unpacks_to(&dgg_gzip, (dgg_text){ packed_room, length + 1000 }, dgg_text_of("abcdef")));
}

static void data_cut_anywhere_is_refused(void)
{
    dgg_text packed = gzip_of(dgg_text_of("on maps and on maps"), packed_room, ROOM);
    for (size_t length = 2; length < packed.length; length++) {
        CU_ASSERT_TRUE(is_refused(&dgg_gzip, (dgg_text){ packed_room, length },
                                  "the gzip data ends too soon"));
    }
}

static void damaged_data_is_refused(void)
{
    dgg_text packed = gzip_of(long_text(), packed_room, ROOM);
    size_t length = packed.length;
    packed_room[length / 2] ^= 0x55;
    CU_ASSERT_TRUE(is_refused(&dgg_gzip, packed, "damaged gzip data: "));
    packed_room[length / 2] ^= 0x55;
    packed_room[length - 6] ^= 1; /* in the check sum */
    CU_ASSERT_TRUE(is_refused(&dgg_gzip, packed, "damaged gzip data: incorrect data check"));
    packed_room[length - 6] ^= 1;
    packed_room[2] = 7; /* no method of packing */
    CU_ASSERT_TRUE(is_refused(&dgg_gzip, packed, "damaged gzip data: unknown compression method"));
}

static void what_follows_must_be_gzip(void)
{
    dgg_text packed = gzip_of(dgg_text_of("abc"), packed_room, ROOM);
    packed_room[packed.length] = 'x';
    packed.length++;
    CU_ASSERT_TRUE(is_refused(&dgg_gzip, packed, "damaged gzip data: something else follows it"));
}

static dgg_status unpack_and_forget(dgg_text packed)
{
    dgg_buffer buffer = { 0 };
    dgg_status status = unpack(&dgg_gzip, packed, &buffer, NULL);
    dgg_buffer_destroy(&buffer);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(unpack_and_forget(gzip_of(long_text(), packed_room, ROOM)));
}

SUITE("base/stream/gzip", { "knows its first bytes", knows_its_first_bytes },
      { "what was packed comes back", what_was_packed_comes_back },
      { "members in a row are one text", members_in_a_row_are_one_text },
      { "data cut anywhere is refused", data_cut_anywhere_is_refused },
      { "damaged data is refused", damaged_data_is_refused },
      { "what follows must be gzip", what_follows_must_be_gzip },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
