/* Author lines. A title may be capitalised like names, so each part must pass for a person. */
#include "corpus/readers/pasted/names.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/texts.h"

enum { MOST_WORDS = 5, MOST_INITIALS = 4, SHORTEST_HAN = 2, LONGEST_HAN = 4 };

/* Parts of a line of names, one after the other. */
typedef struct parts {
    dgg_text rest;
    bool only_semicolons; /* then commas stand inside the names */
} parts;

static parts parts_of(dgg_text line)
{
    return (parts){ line, dgg_text_find_byte(line, ';') < line.length };
}

static size_t separator_length(dgg_text text, bool only_semicolons)
{
    static const char *const separators[] = { ";", "；", ",", "，", "、", " and ", " & " };
    enum { SEMICOLONS = 2 };
    size_t count = only_semicolons ? SEMICOLONS : sizeof separators / sizeof *separators;
    for (size_t i = 0; i < count; i++) {
        if (dgg_text_starts(text, separators[i])) {
            return strlen(separators[i]);
        }
    }
    return 0;
}

static dgg_text next_part(parts *left)
{
    for (size_t at = 0; at < left->rest.length; at++) {
        dgg_text from = dgg_text_slice(left->rest, at, left->rest.length);
        size_t length = separator_length(from, left->only_semicolons);
        if (length > 0) {
            dgg_text part = dgg_text_slice(left->rest, 0, at);
            left->rest = dgg_text_slice(from, length, from.length);
            return dgg_texts_trim(part);
        }
    }
    dgg_text part = left->rest;
    left->rest = (dgg_text){ 0 };
    return dgg_texts_trim(part);
}

/* The name in "and Li Na" (behind a comma) and in "Li Na et al.". */
static dgg_text bare(dgg_text part)
{
    static const char *const others[] = { " et al.", " et al" };
    if (dgg_text_starts(part, "and ") || dgg_text_starts(part, "& ")) {
        dgg_text_cut(&part, ' ');
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        part.length -= dgg_text_ends(part, others[i]) ? strlen(others[i]) : 0;
    }
    return dgg_texts_trim(part);
}

static bool is_among(dgg_text word, const char *const *words)
{
    for (size_t i = 0; words[i] != NULL; i++) {
        if (dgg_text_is(word, words[i])) {
            return true;
        }
    }
    return false;
}

/* The most common Chinese family names. */
static bool begins_with_family_name(dgg_text text)
{
    static const char families[] =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶"
        "程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾"
        "毛郝龚邵万钱严覃武戴莫孔向汤";
    dgg_text first = dgg_unicode_slice(text, 0, 1), rest = dgg_text_of(families);
    while (rest.length > 0) {
        dgg_text family = dgg_unicode_slice(rest, 0, 1);
        if (dgg_text_equal(family, first)) {
            return true;
        }
        rest = dgg_text_slice(rest, family.length, rest.length);
    }
    return false;
}

static bool is_chinese_name(dgg_text part)
{
    size_t length = 0;
    for (dgg_text rest = part; rest.length > 0; length++) {
        if (!dgg_unicode_is_han(dgg_unicode_take(&rest))) {
            return false;
        }
    }
    return length >= SHORTEST_HAN && length <= LONGEST_HAN && begins_with_family_name(part);
}

static bool is_name_word(dgg_text word)
{
    static const char *const particles[] = { "van", "von", "de", "der", "den", "di",  "da", "del",
                                             "la",  "le",  "al", "bin", "ben", "dos", "du", "y",
                                             "el",  "ter", "zu", "zur", "e",   NULL };
    static const char *const others[] = { "The",       "A",      "An",      "On",
                                          "In",        "Of",     "And",     "For",
                                          "From",      "To",     "Journal", "University",
                                          "Institute", "Review", "Press",   "Department",
                                          "Abstract",  NULL };
    if (is_among(word, particles)) {
        return true;
    }
    dgg_text rest = word;
    if (word.length == 0 || is_among(word, others) ||
        !dgg_unicode_is_upper(dgg_unicode_take(&rest))) {
        return false;
    }
    while (rest.length > 0) {
        int32_t c = dgg_unicode_take(&rest);
        bool joins = c == '.' || c == '-' || c == '\'' || c == 0x2019 || c == 0x2010;
        if (!dgg_unicode_is_letter(c) && !dgg_unicode_is_mark(c) && !joins) {
            return false;
        }
    }
    return true;
}

/* "J.", "J. K.", "JK", "J.-P." */
static bool is_initials(dgg_text part)
{
    size_t letters = 0;
    while (part.length > 0) {
        int32_t c = dgg_unicode_take(&part);
        letters += dgg_unicode_is_upper(c);
        if (!dgg_unicode_is_upper(c) && c != '.' && c != '-' && c != ' ') {
            return false;
        }
    }
    return letters > 0 && letters <= MOST_INITIALS;
}

static size_t count_words(dgg_text part)
{
    size_t count = 0;
    while (part.length > 0) {
        dgg_text word = dgg_text_cut(&part, ' ');
        dgg_text comma = dgg_text_ends(word, ",") ? dgg_text_slice(word, 0, word.length - 1) : word;
        if (!is_name_word(comma)) {
            return MOST_WORDS + 1;
        }
        count++;
    }
    return count;
}

static bool is_name(dgg_text part)
{
    if (is_chinese_name(part)) {
        return true;
    }
    size_t words = count_words(part);
    return words >= 1 && words <= MOST_WORDS;
}

static bool is_others(dgg_text part)
{
    static const char *const others[] = { "et al.", "et al", "others", "et", NULL };
    return is_among(part, others) || part.length == 0;
}

static bool is_whole_name(dgg_text part)
{
    return is_chinese_name(part) || dgg_text_find_byte(part, ' ') < part.length;
}

size_t dgg_pasted_count_names(dgg_text line)
{
    size_t names = 0, single_words = 0;
    for (parts left = parts_of(line); left.rest.length > 0;) {
        dgg_text part = bare(next_part(&left));
        if (is_others(part)) {
            continue;
        }
        if (is_initials(part) && single_words > 0) {
            single_words--; /* "Smith, J." is one name */
            continue;
        }
        if (!is_name(part)) {
            return 0;
        }
        single_words += is_whole_name(part) ? 0 : 1;
        names++;
    }
    return single_words > 0 ? 0 : names;
}

dgg_status dgg_pasted_take_names(dgg_text line, dgg_arena **arena, dgg_texts *names,
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_texts taken = { 0 };
    dgg_text before = { 0 };
    DGG_TRY(dgg_arena_copy(arena, &line, error));
    DGG_TRY(dgg_arena_alloc(arena, &taken.items, (line.length + 1) * sizeof *taken.items, error));
    for (parts left = parts_of(line); left.rest.length > 0;) {
        dgg_text part = bare(next_part(&left));
        if (is_others(part)) {
            continue;
        }
        if (is_initials(part) && taken.count > 0 && !is_whole_name(before)) {
            dgg_text *name = &taken.items[taken.count - 1]; /* one span: "Smith, J." */
            name->length = (size_t)(part.start + part.length - name->start);
            before = *name;
            continue;
        }
        taken.items[taken.count++] = part;
        before = part;
    }
    *names = taken;
done:
    return status;
}
