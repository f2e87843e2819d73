/* Names of people taken apart: at the comma, or before the last word. */
#include "corpus/people.h"

#include "base/unicode.h"
#include "corpus/people/pinyin.h"
#include "corpus/texts.h"

/* Where the last word begins; 0 for a single word and for names written without blanks. */
static size_t last_word(dgg_text name)
{
    size_t at = 0;
    dgg_text rest = name;
    while (rest.length > 0) {
        int32_t character = dgg_unicode_take(&rest);
        if (dgg_unicode_is_han(character)) {
            return 0;
        }
        at = dgg_unicode_is_space(character) ? name.length - rest.length : at;
    }
    return at;
}

dgg_text dgg_person_family(dgg_text name)
{
    size_t comma = dgg_text_find_byte(name, ',');
    if (comma < name.length) {
        return dgg_texts_trim(dgg_text_slice(name, 0, comma));
    }
    return dgg_text_slice(name, last_word(name), name.length);
}

dgg_text dgg_person_given(dgg_text name)
{
    size_t comma = dgg_text_find_byte(name, ',');
    if (comma < name.length) {
        return dgg_texts_trim(dgg_text_slice(name, comma + 1, name.length));
    }
    return dgg_texts_trim(dgg_text_slice(name, 0, last_word(name)));
}

bool dgg_person_is_suffix(dgg_text part)
{
    static const char *const suffixes[] = { "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV" };
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        if (dgg_text_is(part, suffixes[i])) {
            return true;
        }
    }
    return false;
}

dgg_text dgg_person_suffix(dgg_text name)
{
    dgg_text given = dgg_person_given(name);
    size_t comma = dgg_text_find_byte(given, ',');
    dgg_text last = dgg_texts_trim(dgg_text_slice(given, comma + 1, given.length));
    bool has_comma = dgg_text_find_byte(name, ',') < name.length && comma < given.length;
    return has_comma && dgg_person_is_suffix(last) ? last : (dgg_text){ 0 };
}

bool dgg_person_is_chinese(dgg_text name)
{
    while (name.length > 0) {
        int32_t character = dgg_unicode_take(&name);
        if (!dgg_unicode_is_han(character) && !dgg_unicode_is_space(character)) {
            return false;
        }
    }
    return true;
}

size_t dgg_person_chinese_family(dgg_text name)
{
    return dgg_chinese_family_length(name);
}
