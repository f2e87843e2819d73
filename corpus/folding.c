/* Folding: plural s and British spelling by rule, the rest by short lists. The rules need not give
 * real words ("premises" gives "premize"): patterns and texts are folded alike. */
#include "corpus/folding.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/folding/lists.h"
#include "corpus/han.h"

enum {
    LONGEST = 64, /* bytes; longer is no English word */
    SHORTEST_PLURAL = 4,
    SHORTEST_STEM = 3,
    FIRST_NOT_ASCII = 0x80,
};

typedef struct letters {
    char bytes[LONGEST + 8];
    size_t length;
} letters;

#define COUNT(items) (sizeof(items) / sizeof *(items))

static dgg_text text_of(const letters *word)
{
    return (dgg_text){ word->bytes, word->length };
}

static bool ends(const letters *word, const char *ending)
{
    return dgg_text_ends(text_of(word), ending);
}

/* Puts `with` where `length` letters from `at` on stood; never makes a word much longer. */
static void replace(letters *word, size_t at, size_t length, const char *with)
{
    size_t added = strlen(with);
    size_t rest = word->length - at - length;
    if (word->length - length + added > sizeof word->bytes) {
        return;
    }
    memmove(word->bytes + at + added, word->bytes + at + length, rest);
    memcpy(word->bytes + at, with, added);
    word->length += added - length;
}

static void replace_end(letters *word, size_t length, const char *with)
{
    replace(word, word->length - length, length, with);
}

static bool is_es_plural(const letters *word)
{
    static const char *const endings[] = { "sses",  "shes",   "xes",    "tches", "nches",
                                           "rches", "oaches", "eaches", "eeches" };
    for (size_t i = 0; i < COUNT(endings); i++) {
        if (ends(word, endings[i])) {
            return true;
        }
    }
    return false;
}

static void make_singular(letters *word)
{
    if (word->length < SHORTEST_PLURAL || !ends(word, "s") || ends(word, "ss") ||
        ends(word, "us") || ends(word, "is") || dgg_is_digit(word->bytes[word->length - 2])) {
        return;
    }
    if (ends(word, "ies") && word->length > strlen("ties")) {
        replace_end(word, strlen("ies"), "y");
        return;
    }
    replace_end(word, is_es_plural(word) ? strlen("es") : strlen("s"), "");
}

/* -ise and -yse in all their forms: organise, organisation, analysed. */
static void spell_with_z(letters *word)
{
    if (memchr(word->bytes, 's', word->length) == NULL) {
        return;
    }
    static const char *const endings[] = { "e",    "ed",    "er",      "ing",
                                           "able", "ation", "ational", "ationally" };
    for (size_t i = 0; i < COUNT(endings); i++) {
        size_t length = strlen(endings[i]);
        if (!ends(word, endings[i]) || word->length < length + SHORTEST_STEM + strlen("is")) {
            continue;
        }
        char *before = word->bytes + word->length - length;
        if (before[-1] == 's' && (before[-2] == 'i' || before[-2] == 'y')) {
            before[-1] = 'z';
            return;
        }
    }
}

static void spell_with_or(letters *word)
{
    if (dgg_text_find(text_of(word), (dgg_text){ "our", 3 }) == word->length) {
        return;
    }
    for (size_t i = 0; i < COUNT(in_our); i++) {
        size_t at = dgg_text_find(text_of(word), dgg_text_of(in_our[i]));
        if (at < word->length) {
            replace(word, at + strlen(in_our[i]) - strlen("ur"), 1, "");
            return;
        }
    }
}

static void spell_with_er(letters *word)
{
    if (!ends(word, "re")) {
        return;
    }
    for (size_t i = 0; i < COUNT(in_re); i++) {
        if (ends(word, in_re[i])) {
            replace_end(word, strlen("re"), "er");
            return;
        }
    }
}

/* travelled, travelling, traveller */
static void spell_with_one_l(letters *word)
{
    static const char *const endings[] = { "led", "ling", "ler" };
    char last = word->bytes[word->length - 1];
    if (last != 'd' && last != 'g' && last != 'r') {
        return;
    }
    for (size_t i = 0; i < COUNT(endings); i++) {
        size_t length = strlen(endings[i]);
        if (!ends(word, endings[i])) {
            continue;
        }
        dgg_text rest = { word->bytes, word->length - length };
        for (size_t j = 0; j < COUNT(in_l); j++) {
            if (dgg_text_ends(rest, in_l[j])) {
                replace(word, rest.length, 1, "");
                return;
            }
        }
    }
}

static void spell_beginning(letters *word)
{
    for (size_t i = 0; i < COUNT(beginnings); i++) {
        if (dgg_text_starts(text_of(word), beginnings[i].from)) {
            replace(word, 0, strlen(beginnings[i].from), beginnings[i].to);
            return;
        }
    }
}

static bool is_irregular(dgg_text lower, dgg_text *singular)
{
    for (size_t i = 0; i < COUNT(irregular); i++) {
        if (irregular[i].from[0] == lower.start[0] && dgg_text_is(lower, irregular[i].from)) {
            *singular = dgg_text_of(irregular[i].to);
            return true;
        }
    }
    return false;
}

static letters letters_of(dgg_text text)
{
    letters word = { .length = text.length };
    memcpy(word.bytes, text.start, text.length);
    return word;
}

static bool is_ascii(dgg_text word)
{
    unsigned char all = 0;
    for (size_t i = 0; i < word.length; i++) {
        all |= (unsigned char)word.start[i];
    }
    return all < FIRST_NOT_ASCII;
}

/* Without accents; a Chinese character has none. */
static dgg_status fold_foreign(dgg_buffer *folded, dgg_text lower, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer plain = { 0 };
    if (dgg_simplified(lower).length > 0) {
        return dgg_buffer_add(folded, lower, error);
    }
    DGG_TRY(dgg_unicode_plain(&plain, lower, error));
    dgg_text text = dgg_buffer_text(&plain);
    DGG_TRY(is_ascii(text) ? dgg_fold_spelling(folded, text, error)
                           : dgg_buffer_add(folded, text, error));
done:
    dgg_buffer_destroy(&plain);
    return status;
}

dgg_status dgg_fold_spelling(dgg_buffer *folded, dgg_text lower, dgg_error *error)
{
    if (!is_ascii(lower)) {
        return fold_foreign(folded, lower, error);
    }
    dgg_text singular = lower;
    if (lower.length == 0 || lower.length > LONGEST || is_irregular(lower, &singular)) {
        return dgg_buffer_add(folded, singular, error);
    }
    letters word = letters_of(lower);
    make_singular(&word);
    spell_beginning(&word);
    spell_with_z(&word);
    spell_with_or(&word);
    spell_with_er(&word);
    spell_with_one_l(&word);
    return dgg_buffer_add(folded, text_of(&word), error);
}

dgg_status dgg_fold_beginning(dgg_buffer *folded, dgg_text lower, dgg_error *error)
{
    if (lower.length == 0 || lower.length > LONGEST) {
        return dgg_buffer_add(folded, lower, error);
    }
    letters word = letters_of(lower);
    if (word.length >= SHORTEST_STEM + strlen("is") && (ends(&word, "is") || ends(&word, "ys"))) {
        word.bytes[word.length - 1] = 'z';
    }
    spell_beginning(&word);
    spell_with_or(&word);
    spell_with_er(&word);
    return dgg_buffer_add(folded, text_of(&word), error);
}

dgg_status dgg_fold_case(dgg_buffer *lower, dgg_text word, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text simplified = dgg_simplified(word);
    if (simplified.length > 0) {
        return dgg_buffer_add(lower, simplified, error);
    }
    DGG_TRY(dgg_buffer_reserve(lower, word.length, error));
    for (size_t i = 0; i < word.length; i++) {
        char byte = word.start[i];
        if ((unsigned char)byte >= FIRST_NOT_ASCII) {
            return dgg_unicode_fold(lower, word, error);
        }
        if (byte >= 'A' && byte <= 'Z') {
            byte = (char)(byte + ('a' - 'A'));
        }
        lower->bytes[lower->length + i] = byte;
    }
    lower->length += word.length;
done:
    return status;
}
