/* Chinese characters and their syllables: a table by character, made of the built-in list. */
#include "corpus/people/pinyin.h"

#include <stdlib.h>
#include <string.h>

#include "base/unicode.h"
#include "corpus/people/families.h"
#include "corpus/words.h"

enum { FIRST = 0x4E00, LAST = 0x9FFF, CHARACTERS = LAST - FIRST + 1 };

dgg_status dgg_pinyin_init(dgg_pinyin *pinyin, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(&pinyin->of, CHARACTERS, sizeof *pinyin->of, error));
    memset(pinyin->of, 0, CHARACTERS * sizeof *pinyin->of);
    for (dgg_text list = dgg_words_pinyin(); list.length > 0;) {
        dgg_text characters = dgg_text_cut(&list, '\n');
        DGG_TRY(dgg_reserve(&pinyin->syllables, &pinyin->room, pinyin->count + 1,
                            sizeof *pinyin->syllables, error));
        pinyin->syllables[pinyin->count++] = dgg_text_cut(&characters, '\t');
        while (characters.length > 0) {
            int32_t character = dgg_unicode_take(&characters);
            if (character >= FIRST && character <= LAST) {
                pinyin->of[character - FIRST] = (uint16_t)pinyin->count;
            }
        }
    }
done:
    return status;
}

dgg_text dgg_pinyin_of(const dgg_pinyin *pinyin, int32_t character)
{
    bool is_in = pinyin->of != NULL && character >= FIRST && character <= LAST;
    size_t number = is_in ? pinyin->of[character - FIRST] : 0;
    return number > 0 ? pinyin->syllables[number - 1] : (dgg_text){ 0 };
}

static int compare(const void *left, const void *right)
{
    return dgg_text_compare(*(const dgg_text *)left, *(const dgg_text *)right);
}

static bool is_syllable(const dgg_pinyin *pinyin, dgg_text letters)
{
    static const char *const others[] = { "lv", "nv", "lyu", "nyu" };
    bool is = pinyin->count > 0 &&
              bsearch(&letters, pinyin->syllables, pinyin->count, sizeof letters, compare) != NULL;
    for (size_t i = 0; !is && i < sizeof others / sizeof *others; i++) {
        is = dgg_text_is(letters, others[i]);
    }
    return is;
}

enum { LONGEST_SYLLABLE = 6 };

size_t dgg_pinyin_part(const dgg_pinyin *pinyin, dgg_text letters, size_t *starts, size_t most)
{
    size_t lengths[16] = { 0 }, count = 0, at = 0;
    size_t length = LONGEST_SYLLABLE;
    most = most < sizeof lengths / sizeof *lengths ? most : sizeof lengths / sizeof *lengths;
    while (at < letters.length) {
        size_t left = letters.length - at;
        length = length < left ? length : left;
        while (length > 0 &&
               (count == most || !is_syllable(pinyin, dgg_text_slice(letters, at, at + length)))) {
            length--;
        }
        if (length > 0) {
            starts[count] = at;
            lengths[count++] = length;
            at += length;
            length = LONGEST_SYLLABLE;
        } else if (count > 0) { /* the one before must be shorter */
            at = starts[--count];
            length = lengths[count] - 1;
        } else {
            return 0;
        }
    }
    return count;
}

static size_t place_in(const char *const *names, size_t count, dgg_text letters)
{
    size_t place = 0;
    while (place < count && !dgg_text_is(letters, names[place])) {
        place++;
    }
    return place < count ? place : SIZE_MAX;
}

size_t dgg_pinyin_family_rank(dgg_text letters)
{
    return place_in(chinese_families, sizeof chinese_families / sizeof *chinese_families, letters);
}

bool dgg_family_is_crowded(dgg_text letters)
{
    return place_in(crowded_families, sizeof crowded_families / sizeof *crowded_families,
                    letters) != SIZE_MAX;
}

size_t dgg_chinese_family_length(dgg_text name)
{
    size_t first = dgg_unicode_slice(name, 0, 1).length;
    size_t two = dgg_unicode_slice(name, 0, 2).length;
    bool is_double = two < name.length &&
                     place_in(double_families, sizeof double_families / sizeof *double_families,
                              dgg_text_slice(name, 0, two)) != SIZE_MAX;
    return is_double ? two : first;
}

dgg_text dgg_chinese_family_reading(dgg_text family)
{
    for (size_t i = 0; i < sizeof family_readings / sizeof *family_readings; i++) {
        if (dgg_text_is(family, family_readings[i].family)) {
            return dgg_text_of(family_readings[i].reading);
        }
    }
    return (dgg_text){ 0 };
}

void dgg_pinyin_destroy(dgg_pinyin *pinyin)
{
    dgg_release(pinyin->syllables);
    dgg_release(pinyin->of);
    *pinyin = (dgg_pinyin){ 0 };
}
