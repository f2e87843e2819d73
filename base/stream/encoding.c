/* Which encoding bytes are in is told by how they pair: in Chinese encodings two bytes are a
 * character, in western ones what is no ASCII stands mostly alone. */
#include "base/stream/encoding.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>

#include "base/unicode.h"

enum { FIRST_HIGH = 0x80, REPLACEMENT = 0xFFFD };

/* How many characters are UTF-8, and how many bytes none; one cut off at the end is neither. */
static void count_utf8(dgg_text bytes, size_t *good, size_t *bad)
{
    enum { LONGEST = 4 };
    while (bytes.length > 0) {
        size_t valid = dgg_unicode_valid(bytes);
        dgg_text run = dgg_text_slice(bytes, 0, valid);
        for (size_t i = 0; i < run.length; i++) {
            *good += (unsigned char)run.start[i] >= 0xC0; /* the first byte of a character */
        }
        bytes = dgg_text_slice(bytes, valid, bytes.length);
        bool is_tail = bytes.length<LONGEST && * good> 0;
        *bad += bytes.length > 0 && !is_tail;
        bytes = dgg_text_slice(bytes, is_tail ? bytes.length : 1, bytes.length);
    }
}

bool dgg_encoding_is_utf8(dgg_text bytes)
{
    enum { SEVERAL = 8 };
    size_t good = 0, bad = 0;
    count_utf8(bytes, &good, &bad);
    return bad == 0 && good >= SEVERAL;
}

typedef struct pairs {
    size_t all, gb, big5; /* characters; common ones of each */
    size_t low, in_a_row; /* with a second byte that is ASCII; right behind another */
} pairs;

static bool is_within(unsigned char byte, unsigned char first, unsigned char last)
{
    return byte >= first && byte <= last;
}

/* The bytes that are common in Chinese texts: rows of GB 2312 from B0 to F7, and level 1 of Big5.
 */
static pairs count_pairs(dgg_text bytes)
{
    pairs count = { 0 };
    size_t end = SIZE_MAX; /* of the character before */
    for (size_t i = 0; i < bytes.length; i++) {
        unsigned char first = (unsigned char)bytes.start[i];
        if (first < FIRST_HIGH) {
            continue;
        }
        count.all++;
        count.in_a_row += i == end;
        unsigned char second = i + 1 < bytes.length ? (unsigned char)bytes.start[i + 1] : 0;
        bool is_low = is_within(second, 0x40, 0x7E), is_high = is_within(second, 0xA1, 0xFE);
        count.low += is_low;
        count.gb += is_within(first, 0xB0, 0xF7) && is_high;
        count.big5 += is_within(first, 0xA4, 0xC6) && (is_low || is_high);
        i += is_low || second >= FIRST_HIGH ? 1 : 0;
        end = i + 1;
    }
    return count;
}

/* The bytes from 80 to BF that are letters in each of the encodings of a byte a letter; those above
 * are letters in all of them, but for two signs. */
static const struct western {
    const char *name, *letters;
    bool has_low; /* something below A0 that is no control character */
} westerns[] = {
    { "Windows-1252", "\x8A\x8C\x8E\x9A\x9C\x9E\x9F", true },
    { "ISO-8859-15", "\xA6\xA8\xB4\xB8\xBC\xBD\xBE", false },
    { "Windows-1250",
      "\x8A\x8C\x8D\x8E\x8F\x9A\x9C\x9D\x9E\x9F\xA3\xA5\xAA\xAF\xB3\xB9\xBA\xBC\xBE\xBF", true },
    { "ISO-8859-2",
      "\xA1\xA3\xA5\xA6\xA9\xAA\xAB\xAC\xAE\xAF\xB1\xB3\xB5\xB6\xB9\xBA\xBB\xBC\xBE\xBF", false },
};

static bool is_letter(char byte)
{
    return is_within((unsigned char)(byte | 0x20), 'a', 'z');
}

/* How many bytes within words are letters, less those that are in no text. */
static long letters_of(const struct western *western, dgg_text bytes)
{
    enum { FIRST_SIGN = 0xA0, FIRST_LETTER = 0xC0, TIMES = 0xD7, DIVIDED = 0xF7 };
    long count = 0;
    for (size_t i = 0; i < bytes.length; i++) {
        unsigned char byte = (unsigned char)bytes.start[i];
        if (byte < FIRST_HIGH) {
            continue;
        }
        bool is_within_word = (i > 0 && is_letter(bytes.start[i - 1])) ||
                              (i + 1 < bytes.length && is_letter(bytes.start[i + 1]));
        bool is_one = byte >= FIRST_LETTER ? byte != TIMES && byte != DIVIDED
                                           : strchr(western->letters, bytes.start[i]) != NULL;
        count += is_within_word && is_one;
        count -= byte < FIRST_SIGN && !western->has_low;
    }
    return count;
}

/* The usual one unless words have more letters in another. */
static const char *western_of(dgg_text bytes)
{
    const struct western *best = &westerns[0];
    for (size_t i = 1; i < sizeof westerns / sizeof *westerns; i++) {
        best = letters_of(&westerns[i], bytes) > letters_of(best, bytes) ? &westerns[i] : best;
    }
    return best->name;
}

/* In western texts letters without an accent stand between those that have one. */
static bool is_big5(const pairs *count)
{
    return count->big5 * 10 >= count->all * 5 && count->in_a_row * 10 >= count->all * 3;
}

const char *dgg_encoding_guess(dgg_text bytes)
{
    size_t good = 0, bad = 0;
    count_utf8(bytes, &good, &bad);
    if (bad == 0 || good > bad) {
        return NULL;
    }
    pairs count = count_pairs(bytes);
    if (count.gb * 10 >= count.all * 6 && count.low * 10 <= count.all * 2) {
        return "GB18030";
    }
    return is_big5(&count) ? "Big5" : western_of(bytes);
}

dgg_status dgg_recoding_start(dgg_recoding *recoding, const char *name, dgg_error *error)
{
    iconv_t handle = iconv_open("UTF-8", name);
    if ((intptr_t)handle == -1) {
        dgg_status status = errno == ENOMEM ? DGG_OUT_OF_MEMORY : DGG_BAD_REQUEST;
        return dgg_fail(error, status, 0,
                        "there is no encoding '%s'; try utf-8, utf-16, gb18030, big5, windows-1252 "
                        "or latin1",
                        name);
    }
    recoding->handle = handle;
    return DGG_OK;
}

/* Converts as much as the buffer has room for; *bytes becomes what is left. */
static int convert(dgg_recoding *r, dgg_buffer *buffer, dgg_text *bytes)
{
    char *from = NULL; /* iconv takes no const, but writes nothing there */
    memcpy(&from, &bytes->start, sizeof from);
    char *to = buffer->bytes + buffer->length;
    size_t left = bytes->length, room = buffer->room - buffer->length;
    int trouble = iconv((iconv_t)r->handle, &from, &left, &to, &room) == (size_t)-1 ? errno : 0;
    *bytes = dgg_text_slice(*bytes, bytes->length - left, bytes->length);
    buffer->length = buffer->room - room;
    return trouble;
}

/* Counts what is no ASCII in the UTF-8 that was made. */
static void count_made(dgg_recoding *r, dgg_text made)
{
    for (size_t i = 0; i < made.length; i++) {
        r->characters += (unsigned char)made.start[i] >= 0xC0;
    }
}

static dgg_status convert_all(dgg_recoding *r, dgg_buffer *buffer, dgg_text *bytes,
                              dgg_error *error)
{
    enum { LONGEST_AS_UTF8 = 3, SPARE = 16 };
    dgg_status status = DGG_OK;
    while (bytes->length > 0) {
        DGG_TRY(dgg_buffer_reserve(buffer, bytes->length * LONGEST_AS_UTF8 + SPARE, error));
        size_t before = buffer->length;
        int trouble = convert(r, buffer, bytes);
        count_made(r, dgg_text_slice(dgg_buffer_text(buffer), before, buffer->length));
        if (trouble == EINVAL && bytes->length < sizeof r->rest) {
            break;
        }
        if (trouble == EILSEQ || trouble == EINVAL) {
            DGG_TRY(dgg_unicode_put(buffer, REPLACEMENT, error));
            r->characters++;
            r->lost++;
            *bytes = dgg_text_slice(*bytes, 1, bytes->length);
        }
    }
done:
    return status;
}

/* The rest is made whole byte by byte, so that it stays short. */
static dgg_status finish_rest(dgg_recoding *r, dgg_buffer *buffer, dgg_text *bytes,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (r->rest_length > 0 && bytes->length > 0) {
        r->rest[r->rest_length++] = *bytes->start;
        *bytes = dgg_text_slice(*bytes, 1, bytes->length);
        dgg_text rest = { r->rest, r->rest_length };
        DGG_TRY(convert_all(r, buffer, &rest, error));
        memmove(r->rest, rest.start, rest.length);
        r->rest_length = rest.length;
    }
done:
    return status;
}

dgg_status dgg_recoding_add(dgg_recoding *recoding, dgg_buffer *buffer, dgg_text bytes,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(finish_rest(recoding, buffer, &bytes, error));
    DGG_TRY(convert_all(recoding, buffer, &bytes, error));
    if (bytes.length > 0) {
        memcpy(recoding->rest, bytes.start, bytes.length);
        recoding->rest_length = bytes.length;
    }
done:
    return status;
}

dgg_status dgg_recoding_end(dgg_recoding *recoding, dgg_buffer *buffer, dgg_error *error)
{
    bool is_whole = recoding->rest_length == 0;
    recoding->rest_length = 0;
    recoding->characters += !is_whole;
    recoding->lost += !is_whole;
    return is_whole ? DGG_OK : dgg_unicode_put(buffer, REPLACEMENT, error);
}

void dgg_recoding_stop(dgg_recoding *recoding)
{
    if (recoding->handle != NULL) {
        iconv_close((iconv_t)recoding->handle);
    }
    *recoding = (dgg_recoding){ 0 };
}
