/* Names are cut apart at semicolons, commas and "and"; then a comma may turn out to stand inside of
 * a name: before initials, or behind a family name that stands alone. */
#include "corpus/references/people.h"

#include <string.h>

#include "base/buffer.h"
#include "base/unicode.h"
#include "corpus/authors.h"
#include "corpus/people.h"
#include "corpus/references/spans.h"
#include "corpus/references/words.h"
#include "corpus/texts.h"

static dgg_text rest_of(dgg_text text, size_t start)
{
    return dgg_text_slice(text, start, text.length);
}

static dgg_text first_word(dgg_text text)
{
    return dgg_text_slice(text, 0, dgg_text_find_byte(text, ' '));
}

static bool is_one_word(dgg_text text)
{
    return dgg_text_find_byte(text, ' ') == text.length;
}

/* "J.", "J.-P.", "JK", "J K": capitals, few of them. */
static bool is_initials(dgg_text part)
{
    enum { MOST = 4, MOST_BARE = 3 };
    size_t letters = 0, stops = 0;
    while (part.length > 0) {
        int32_t c = dgg_unicode_take(&part);
        if (dgg_unicode_is_upper(c)) {
            letters++;
        } else if (c == '.' || c == ' ' || c == '-' || c == 0x2010 || c == 0x2011 || c == 0xAD) {
            stops += c == '.';
        } else if (!dgg_unicode_is_lower(c) || letters != 1 || stops > 0 ||
                   !dgg_text_starts(part, ".")) {
            return false; /* but "Yu." may stand for one */
        }
    }
    return letters > 0 && (letters <= MOST_BARE || (stops > 0 && letters <= MOST));
}

/* Words that are no names: "and", "et al.", "(eds.)"; in capitals they would be initials. */
static bool is_no_name(dgg_text word)
{
    static const char *const words[] = {
        "and",    "&",      "et",      "und",     "y",      "e",      "al",     "a",    "with",
        "others", "alii",   "OTHERS",  "ed",      "eds",    "Ed",     "Eds",    "Hrsg", "Hg",
        "hrsg",   "editor", "editors", "Editors", "Editor", "edited", "Edited", "by",   "in",
        "In",     "dir",    "org",     "orgs",    "Orgs",   "Org",    "coord",  "och",  "comp",
        "comps",  "Coord",  "i",       "u",       "m",      "en",     "og",     "Dir",  NULL,
    };
    dgg_text core = dgg_span_strip(word, "([", ".,;:)]");
    bool is_initial = core.length == 1 && dgg_text_ends(word, ".");
    for (size_t i = 0; words[i] != NULL && !is_initial; i++) {
        if (dgg_text_is(core, words[i])) {
            return true;
        }
    }
    return core.length == 0;
}

/* Where an author comes from stands before the name: "[美]罗尔斯". */
static dgg_text without_country(dgg_text part)
{
    enum { LONGEST = 14 };
    size_t length = 0, width = 0;
    char sign = dgg_span_sign(part, &length);
    size_t end = dgg_span_find(part, 0, "])");
    dgg_span_sign(rest_of(part, end), &width);
    bool is_country = (sign == '[' || sign == '(') && end < LONGEST && end + width < part.length &&
                      dgg_span_has_han(dgg_text_slice(part, 0, end));
    return is_country ? rest_of(part, end + width) : part;
}

/* Without such words at the ends. */
static dgg_text bare(dgg_text part)
{
    static const char *const others[] = { "等著", "等编", "等译", "主编", "编著",
                                          "等",   "著",   "编",   "译" };
    size_t before = 0;
    part = without_country(dgg_texts_trim(part));
    do {
        part = dgg_span_strip(part, "*,;:&", ",;:&");
        before = part.length;
        dgg_text first = first_word(part);
        if (first.length > 0 && is_no_name(first)) {
            part = dgg_texts_trim(rest_of(part, first.length));
        }
        size_t last = part.length;
        while (last > 0 && part.start[last - 1] != ' ') {
            last--;
        }
        if (last < part.length && is_no_name(rest_of(part, last))) {
            part = dgg_texts_trim(dgg_text_slice(part, 0, last));
        }
    } while (part.length < before);
    for (size_t i = 0; i < sizeof others / sizeof *others && dgg_person_is_chinese(part); i++) {
        bool ends = dgg_text_ends(part, others[i]) && part.length > strlen(others[i]) + 3;
        part.length -= ends || dgg_text_is(part, others[i]) ? strlen(others[i]) : 0;
    }
    return part;
}

/* Length of a word between two names that stands at the beginning of the text, blanks included. */
static size_t conjunction(dgg_text text)
{
    static const char *const words[] = { " and ", " & ",   " und ", " et ", " y ", " e ",
                                         " og ",  " och ", " a ",   " i ",  "、",  " with " };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (dgg_text_starts(text, words[i])) {
            return strlen(words[i]);
        }
    }
    return 0;
}

/* "YS. Kang": behind initials without a comma another name begins. */
static bool begins_name(dgg_text part, size_t at)
{
    dgg_text before = dgg_texts_trim(dgg_text_slice(part, 0, at));
    dgg_text next = first_word(rest_of(part, at + 1));
    return part.start[at] == ' ' && dgg_text_ends(before, ".") && before.length > 2 &&
           is_initials(before) && dgg_text_find_byte(before, '.') + 1 == before.length &&
           next.length > 3 && !is_initials(next);
}

typedef struct cutting {
    dgg_text rest;
    const char *signs;
} cutting;

static dgg_text next_part(cutting *c)
{
    dgg_text from = c->rest;
    for (size_t at = 0, length = 0; at < from.length; at += length) {
        dgg_text here = rest_of(from, at);
        char sign = dgg_span_sign(here, &length);
        size_t width = sign != 0 && strchr(c->signs, sign) != NULL ? length : conjunction(here);
        width = width == 0 && at > 0 && begins_name(from, at) ? length : width;
        if (width > 0) {
            c->rest = rest_of(here, width);
            return bare(dgg_text_slice(from, 0, at));
        }
        length = length > 0 ? length : 1;
    }
    c->rest = (dgg_text){ 0 };
    return bare(from);
}

/* Without the full stop that closes the list of names. */
static dgg_text without_stop(dgg_text name)
{
    bool is_closed = dgg_text_ends(name, ".") && name.length > 1;
    size_t last = name.length;
    while (last > 0 && strchr(" ,", name.start[last - 1]) == NULL) {
        last--;
    }
    dgg_text word = rest_of(name, last);
    bool is_bare = word.length > 2 && dgg_text_find_byte(word, '.') + 1 == word.length; /* "IB." */
    bool is_short =
        (is_initials(word) && !is_bare) || dgg_text_is(word, "Jr.") || dgg_text_is(word, "Sr.");
    return is_closed && !is_short ? dgg_text_slice(name, 0, name.length - 1) : name;
}

/* "SIERVO (M.)" tells which part is the family name. */
static dgg_status add_whole(dgg_names *list, dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer made = { 0 };
    size_t open = dgg_text_find_byte(name, '(');
    dgg_text given = dgg_span_strip(rest_of(name, open), "(", ")");
    bool are_initials = is_initials(given) && dgg_text_find_byte(given, '.') < given.length;
    if (open == 0 || !are_initials || !dgg_text_ends(name, ")")) {
        return dgg_authors_split_short(list, name, error);
    }
    DGG_TRY(dgg_buffer_add(&made, dgg_texts_trim(dgg_text_slice(name, 0, open)), error));
    DGG_TRY(dgg_buffer_add(&made, dgg_text_of(", "), error));
    DGG_TRY(dgg_buffer_add(&made, given, error));
    DGG_TRY(dgg_authors_add(list, dgg_buffer_text(&made), error));
done:
    dgg_buffer_destroy(&made);
    return status;
}

/* A family name that stands alone: one word, with particles before it or not: "van der Berg". */
static bool is_family(dgg_text part)
{
    enum { LONGEST_PARTICLE = 3 };
    while (!is_one_word(part)) {
        dgg_text word = dgg_text_cut(&part, ' '), after = word;
        bool is_short = word.length <= LONGEST_PARTICLE && !is_initials(word);
        if (!dgg_unicode_is_lower(dgg_unicode_take(&after)) && !is_short) {
            return false;
        }
    }
    return part.length > 0;
}

/* Whether the comma between the two stands inside one name. */
static bool are_one(dgg_text family, dgg_text given, bool is_first)
{
    if (dgg_person_is_suffix(given)) {
        return true;
    }
    if (is_initials(family) || dgg_person_is_chinese(family)) {
        return false;
    }
    size_t blank = dgg_text_find_byte(family, ' ');
    bool has_initials = blank < family.length && is_initials(rest_of(family, blank + 1));
    if (is_initials(given)) {
        return !has_initials;
    }
    bool is_short = has_initials && !is_initials(first_word(family)); /* "Lee K, Park S" */
    return !is_short && is_family(family) &&
           (is_first || is_one_word(given) || is_initials(first_word(given)));
}

/* "Ministry of Health and Welfare" is one author. */
static bool is_institution(dgg_text text)
{
    bool is_one = false;
    while (text.length > 0) {
        char folded[24];
        dgg_text word = dgg_span_strip(dgg_text_cut(&text, ' '), "(", ".,;:)");
        if (is_initials(word)) {
            return false;
        }
        size_t length = word.length < sizeof folded ? word.length : 0;
        for (size_t i = 0; i < length; i++) {
            folded[i] = dgg_texts_lower(word.start[i]);
        }
        is_one = is_one || (dgg_reference_cues((dgg_text){ folded, length }) & DGG_CUE('u'));
    }
    return is_one;
}

/* In "Smith JK, Doe A." the only full stop belongs to none of the names. */
static dgg_text without_last_stop(dgg_text text)
{
    bool has_bare = false;
    for (dgg_text rest = text; rest.length > 0;) {
        dgg_text word = dgg_span_strip(dgg_text_cut(&rest, ' '), "", ",");
        has_bare = has_bare || (rest.length > 0 && is_initials(word));
    }
    bool is_only = dgg_text_find_byte(text, '.') + 1 == text.length;
    return has_bare && is_only ? dgg_text_slice(text, 0, text.length - 1) : text;
}

dgg_status dgg_reference_people(dgg_names *list, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (is_institution(text)) {
        return dgg_authors_add(list, without_stop(bare(text)), error);
    }
    text = without_last_stop(dgg_texts_trim(text));
    bool has_semicolons = dgg_span_find(text, 0, ";") < text.length;
    cutting c = { text, has_semicolons ? ";" : "," };
    for (bool is_first = true; c.rest.length > 0; is_first = false) {
        dgg_text name = next_part(&c);
        cutting ahead = c;
        dgg_text given = has_semicolons || c.rest.length == 0 ? (dgg_text){ 0 } : next_part(&ahead);
        if (name.length > 0 && given.length > 0 && are_one(name, given, is_first)) {
            DGG_TRY(dgg_authors_add(list, without_stop(dgg_span_join(name, given)), error));
            c = ahead;
        } else if (name.length > 0) {
            DGG_TRY(add_whole(list, without_stop(name), error));
        }
    }
done:
    return status;
}

bool dgg_reference_repeats(dgg_text text)
{
    size_t strokes = 0;
    while (text.length > 0) {
        int32_t c = dgg_unicode_take(&text);
        bool is_stroke = c == '-' || c == '_' || (c >= 0x2010 && c <= 0x2015) || c == 0x2500;
        strokes += is_stroke ? (c == '-' || c == '_' ? 1 : 2) : 0;
        if (!is_stroke && c != '.' && c != ',' && c != ' ' && c != ':') {
            return false;
        }
    }
    return strokes > 1;
}
