/* Parts of a series have one title but for a number, which is written in many ways. */
#include "corpus/duplicates/series.h"

#include <stdio.h>
#include <string.h>

#include "base/unicode.h"

enum { LAST_PART = 100 /* of 下, whatever stands between 上 and 下 */ };

typedef struct numeral {
    const char *word;
    int value;
} numeral;

static const numeral spelled[] = {
    { "one", 1 },   { "two", 2 },    { "three", 3 }, { "four", 4 },   { "five", 5 },
    { "six", 6 },   { "seven", 7 },  { "eight", 8 }, { "nine", 9 },   { "ten", 10 },
    { "first", 1 }, { "second", 2 }, { "third", 3 }, { "fourth", 4 }, { "fifth", 5 },
};

/* 0 if the character is no number of a part. */
static int part_of(int32_t character)
{
    static const int32_t numbers[] = { 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94,
                                       0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341 };
    static const int32_t places[] = { 0x4E0A, 0x4E2D, 0x4E0B }; /* 上 中 下 */
    for (int i = 0; i < (int)(sizeof numbers / sizeof *numbers); i++) {
        if (character == numbers[i]) {
            return i + 1;
        }
    }
    return character == places[0]   ? 1
           : character == places[1] ? 2
           : character == places[2] ? LAST_PART
                                    : 0;
}

/* Of signs that hold a number: Ⅰ to Ⅻ, ⅰ to ⅻ, ① to ⑳, ⑴ to ⒇, ㈠ to ㈩, ㊀ to ㊉. */
static int sign_value(int32_t character)
{
    static const struct {
        int32_t first, last;
    } rows[] = { { 0x2160, 0x216B }, { 0x2170, 0x217B }, { 0x2460, 0x2473 },
                 { 0x2474, 0x2487 }, { 0x3220, 0x3229 }, { 0x3280, 0x3289 } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (character >= rows[i].first && character <= rows[i].last) {
            return (int)(character - rows[i].first) + 1;
        }
    }
    return 0;
}

static int roman_digit(char letter)
{
    return letter == 'i' ? 1 : letter == 'v' ? 5 : letter == 'x' ? 10 : 0;
}

/* 0 if the word is no Roman number written as it should be. */
static int roman_value(dgg_text word)
{
    static const char *const tens[] = { "", "x", "xx", "xxx" };
    static const char *const ones[] = {
        "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"
    };
    if (word.length == 0 || roman_digit(word.start[0]) == 0) {
        return 0;
    }
    for (int ten = 0; ten < 4; ten++) {
        size_t length = strlen(tens[ten]);
        if (!dgg_text_starts(word, tens[ten])) {
            break;
        }
        for (int one = 0; one < 10; one++) {
            if (dgg_text_is(dgg_text_slice(word, length, word.length), ones[one])) {
                return 10 * ten + one;
            }
        }
    }
    return 0;
}

static int word_value(dgg_text word)
{
    for (size_t i = 0; i < sizeof spelled / sizeof *spelled; i++) {
        if (dgg_text_is(word, spelled[i].word)) {
            return spelled[i].value;
        }
    }
    return roman_value(word);
}

static dgg_status add_value(dgg_buffer *numbers, int value, dgg_error *error)
{
    char digits[16];
    size_t length = (size_t)snprintf(digits, sizeof digits, "%d ", value);
    return dgg_buffer_add(numbers, (dgg_text){ digits, length }, error);
}

/* Digits that scanning takes for letters, each between two letters of a long word. */
static bool is_damaged(dgg_text word)
{
    enum { LONG_WORD = 5 };
    size_t letters = 0;
    for (size_t i = 0; i < word.length; i++) {
        if (!dgg_is_digit(word.start[i])) {
            letters++;
            continue;
        }
        bool is_inside = i > 0 && i + 1 < word.length && !dgg_is_digit(word.start[i - 1]) &&
                         !dgg_is_digit(word.start[i + 1]);
        if (!is_inside || dgg_text_find_byte(dgg_text_of("0158"), word.start[i]) == 4) {
            return false;
        }
    }
    return letters >= LONG_WORD;
}

/* A word of ASCII letters in lower case and digits. */
static dgg_status add_word(dgg_buffer *numbers, dgg_text word, dgg_error *error)
{
    dgg_status status = DGG_OK;
    int value = word_value(word);
    if (value > 0) {
        return add_value(numbers, value, error);
    }
    for (size_t i = 0; i < word.length && !is_damaged(word);) {
        size_t end = i;
        while (end < word.length && dgg_is_digit(word.start[end])) {
            end++;
        }
        while (i < end && word.start[i] == '0') {
            i++;
        }
        dgg_text digits = dgg_text_slice(word, i, end);
        DGG_TRY(dgg_buffer_add(numbers, digits, error));
        DGG_TRY(digits.length > 0 ? dgg_buffer_add(numbers, dgg_text_of(" "), error) : DGG_OK);
        i = end == i ? i + 1 : end;
    }
done:
    return status;
}

static bool is_word_byte(char byte)
{
    return dgg_is_digit(byte) || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/* Takes a word of ASCII; letters of other scripts that touch it do not matter. */
static dgg_status take_word(dgg_buffer *numbers, dgg_text *rest, dgg_error *error)
{
    enum { LONGEST = 24 };
    char lower[LONGEST];
    size_t length = 0;
    while (length < rest->length && is_word_byte(rest->start[length])) {
        char byte = rest->start[length];
        if (length < LONGEST) {
            lower[length] = (char)(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
        }
        length++;
    }
    *rest = dgg_text_slice(*rest, length, rest->length);
    return add_word(numbers, (dgg_text){ lower, length < LONGEST ? length : LONGEST }, error);
}

/* Whether a Chinese number between these two numbers a part: （上）, 第二 ..., 之三, at the end. */
static bool is_part(int32_t before, int32_t behind)
{
    static const int32_t units[] = { 0x7BC7, 0x90E8, 0x5377, 0x518C, 0x96C6, 0x671F, 0x7F16 };
    bool begins = !dgg_unicode_is_letter(before) || before == 0x7B2C || before == 0x4E4B;
    bool ends = !dgg_unicode_is_letter(behind);
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) { /* 篇 部 卷 册 集 期 编 */
        ends = ends || behind == units[i];
    }
    return begins && ends;
}

dgg_status dgg_series_numbers(dgg_buffer *numbers, dgg_text title, dgg_error *error)
{
    dgg_status status = DGG_OK;
    int32_t before = ' ';
    while (title.length > 0) {
        if (is_word_byte(title.start[0])) {
            before = 'a';
            DGG_TRY(take_word(numbers, &title, error));
            continue;
        }
        int32_t character = dgg_unicode_take(&title);
        dgg_text rest = title;
        int32_t behind = rest.length > 0 ? dgg_unicode_take(&rest) : ' ';
        int value = sign_value(character);
        value = value == 0 && is_part(before, behind) ? part_of(character) : value;
        DGG_TRY(value > 0 ? add_value(numbers, value, error) : DGG_OK);
        before = character;
    }
done:
    return status;
}

static bool is_inside_character(dgg_text text, size_t at)
{
    return at < text.length && ((unsigned char)text.start[at] & 0xC0) == 0x80;
}

static bool is_all_parts(dgg_text text)
{
    while (text.length > 0) {
        if (part_of(dgg_unicode_take(&text)) == 0) {
            return false;
        }
    }
    return true;
}

bool dgg_series_differ(dgg_text one, dgg_text other)
{
    size_t shorter = one.length < other.length ? one.length : other.length, start = 0, end = 0;
    while (start < shorter && one.start[start] == other.start[start]) {
        start++;
    }
    while (start > 0 && (is_inside_character(one, start) || is_inside_character(other, start))) {
        start--;
    }
    while (end < shorter - start &&
           one.start[one.length - 1 - end] == other.start[other.length - 1 - end]) {
        end++;
    }
    while (end > 0 && is_inside_character(one, one.length - end)) {
        end--;
    }
    one = dgg_text_slice(one, start, one.length - end);
    other = dgg_text_slice(other, start, other.length - end);
    return one.length + other.length > 0 && is_all_parts(one) && is_all_parts(other);
}
