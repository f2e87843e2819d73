/* An archive ends with a list of its members, each with its place; offsets are those of the format.
 */
#include "base/zip.h"

#define ZLIB_CONST /* it then promises not to write to its input */
#include <zlib.h>

#include "base/memory.h"

static const char end_mark[] = "PK\x05\x06", entry_mark[] = "PK\x01\x02",
                  member_mark[] = "PK\x03\x04";

enum {
    END_LENGTH = 22, /* of the end of the list, without a comment */
    ENTRY_LENGTH = 46,
    HEADER_LENGTH = 30, /* of a member, without its name */
    BEST_RATIO = 1032,  /* that deflate can have */
    STORED = 0,
    DEFLATED = 8
};

/* A whole number of that many bytes, the lowest first; 0 behind the end. */
static uint32_t number_at(dgg_text bytes, size_t at, size_t length)
{
    dgg_text some = dgg_text_slice(bytes, at, at + length);
    uint32_t number = 0;
    for (size_t i = some.length; i > 0; i--) {
        number = number << 8 | (unsigned char)some.start[i - 1];
    }
    return number;
}

static bool has_mark(dgg_text bytes, size_t at, const char *mark)
{
    return at < bytes.length && dgg_text_starts(dgg_text_slice(bytes, at, bytes.length), mark);
}

bool dgg_zip_is(dgg_text head)
{
    return has_mark(head, 0, member_mark);
}

/* Where the list begins; the length of the archive if it has none. */
static size_t find_list(dgg_text archive)
{
    enum { LONGEST_COMMENT = UINT16_MAX, OFFSET = 16 };
    for (size_t back = END_LENGTH; back <= END_LENGTH + LONGEST_COMMENT; back++) {
        if (back <= archive.length && has_mark(archive, archive.length - back, end_mark)) {
            return number_at(archive, archive.length - back + OFFSET, sizeof(uint32_t));
        }
    }
    return archive.length;
}

/* Where the bytes of a member stand; they may be cut short. */
static dgg_text stored_at(dgg_text archive, size_t header, size_t length)
{
    enum { NAME = 26, EXTRA = 28 };
    if (!has_mark(archive, header, member_mark)) {
        return (dgg_text){ 0 };
    }
    size_t start = header + HEADER_LENGTH + number_at(archive, header + NAME, sizeof(uint16_t)) +
                   number_at(archive, header + EXTRA, sizeof(uint16_t));
    return dgg_text_slice(archive, start, start + length);
}

static dgg_status check_member(const dgg_zip_member *member, size_t length, bool is_encrypted,
                               dgg_error *error)
{
    const char *why = NULL;
    if (is_encrypted) {
        why = "is encrypted";
    } else if (member->length > DGG_ZIP_LARGEST) {
        why = "is too large";
    } else if (member->method != STORED && member->method != DEFLATED) {
        why = "is packed in a way that is not known";
    } else if (member->stored.length < length ||
               member->length > (member->stored.length + 1) * BEST_RATIO ||
               (member->method == STORED && member->length != member->stored.length)) {
        why = "is damaged";
    }
    return why == NULL ? DGG_OK : dgg_fail(error, DGG_BAD_INPUT, 0, "%s", why);
}

dgg_status dgg_zip_next(dgg_text archive, size_t *place, dgg_zip_member *member, bool *more,
                        dgg_error *error)
{
    enum {
        FLAGS = 8,
        METHOD = 10,
        CHECK = 16,
        PACKED = 20,
        UNPACKED = 24,
        NAME = 28,
        EXTRA = 30,
        COMMENT = 32,
        HEADER = 42
    };
    *member = (dgg_zip_member){ 0 };
    *more = false;
    bool is_first = *place == 0;
    size_t at = is_first ? find_list(archive) : *place;
    if (!has_mark(archive, at, entry_mark)) {
        bool is_whole = has_mark(archive, at, end_mark);
        return is_whole ? DGG_OK
                        : dgg_fail(error, DGG_BAD_INPUT, 0,
                                   "is a damaged archive: its list of "
                                   "members does not end");
    }
    size_t name_length = number_at(archive, at + NAME, sizeof(uint16_t));
    size_t length = number_at(archive, at + PACKED, sizeof(uint32_t));
    member->name = dgg_text_slice(archive, at + ENTRY_LENGTH, at + ENTRY_LENGTH + name_length);
    member->method = number_at(archive, at + METHOD, sizeof(uint16_t));
    member->check = number_at(archive, at + CHECK, sizeof(uint32_t));
    member->length = number_at(archive, at + UNPACKED, sizeof(uint32_t));
    member->stored = stored_at(archive, number_at(archive, at + HEADER, sizeof(uint32_t)), length);
    *place = at + ENTRY_LENGTH + name_length + number_at(archive, at + EXTRA, sizeof(uint16_t)) +
             number_at(archive, at + COMMENT, sizeof(uint16_t));
    *more = true;
    return check_member(member, length, (number_at(archive, at + FLAGS, 1) & 1) != 0, error);
}

static voidpf allocate(voidpf nothing, uInt count, uInt size)
{
    (void)nothing;
    void *items = NULL;
    dgg_grow(&items, count, size, NULL);
    return items;
}

static void release(voidpf nothing, voidpf items)
{
    (void)nothing;
    dgg_release(items);
}

/* Both ends of the bytes must be met at once. */
static dgg_status inflate_all(const dgg_zip_member *member, char *room, dgg_error *error)
{
    enum { RAW_WINDOW = -15 };
    z_stream stream = { .zalloc = allocate,
                        .zfree = release,
                        .next_in = (const Bytef *)member->stored.start,
                        .avail_in = (uInt)member->stored.length,
                        .next_out = (Bytef *)room,
                        .avail_out = (uInt)member->length };
    if (inflateInit2(&stream, RAW_WINDOW) != Z_OK) {
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "no memory to unpack an archive");
    }
    int outcome = inflate(&stream, Z_FINISH);
    bool is_whole = outcome == Z_STREAM_END && stream.avail_out == 0;
    inflateEnd(&stream);
    if (outcome == Z_MEM_ERROR) {
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "no memory to unpack an archive");
    }
    return is_whole ? DGG_OK : dgg_fail(error, DGG_BAD_INPUT, 0, "is damaged");
}

dgg_status dgg_zip_unpack(const dgg_zip_member *member, char **room, dgg_text *bytes,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    *bytes = member->stored;
    if (member->method == DEFLATED) {
        DGG_TRY(dgg_grow(room, member->length + 1, 1, error));
        DGG_TRY(inflate_all(member, *room, error));
        *bytes = (dgg_text){ *room, member->length };
    }
    uLong check = crc32(0, (const Bytef *)bytes->start, (uInt)bytes->length);
    if (check != member->check) {
        status = dgg_fail(error, DGG_BAD_INPUT, 0, "is damaged");
    }
done:
    return status;
}
