/* Names as BibTeX takes them apart: at commas, or before the first word in lower case, or before
 * the last word; all of it outside of braces. */
#include "corpus/readers/bibtex/names.h"

#include "base/unicode.h"
#include "corpus/people.h"
#include "corpus/readers/bibtex/latex.h"
#include "corpus/texts.h"

enum { MOST_PARTS = 3 };

/* The next place at or behind `at` that is outside of braces and passes, text.length if none. */
static size_t find_outside(dgg_text text, size_t at, bool (*passes)(dgg_text text, size_t at))
{
    int depth = 0;
    for (; at < text.length; at++) {
        if (text.start[at] == '\\') {
            at++;
            continue;
        }
        if (depth == 0 && passes(text, at)) {
            return at;
        }
        depth += text.start[at] == '{';
        depth -= text.start[at] == '}' && depth > 0;
    }
    return text.length;
}

static bool is_blank_at(dgg_text text, size_t at)
{
    return at >= text.length || dgg_is_space(text.start[at]) || text.start[at] == '~';
}

/* "and" between blanks, in any case. */
static bool is_and(dgg_text text, size_t at)
{
    enum { AND = 3 };
    return at > 0 && is_blank_at(text, at - 1) && at + AND < text.length &&
           is_blank_at(text, at + AND) &&
           dgg_texts_starts_any_case(dgg_text_slice(text, at, at + AND), "and");
}

static bool is_comma(dgg_text text, size_t at)
{
    return text.start[at] == ',';
}

static bool is_semicolon(dgg_text text, size_t at)
{
    return text.start[at] == ';';
}

static bool is_blank(dgg_text text, size_t at)
{
    return is_blank_at(text, at);
}

/* Cuts the next name off. Some programs write ";" for "and". */
static dgg_text take_name(dgg_text *rest, bool by_semicolon)
{
    enum { AND = 3, SEMICOLON = 1 };
    size_t end = find_outside(*rest, 0, by_semicolon ? is_semicolon : is_and);
    dgg_text name = dgg_text_slice(*rest, 0, end);
    *rest = dgg_text_slice(*rest, end + (by_semicolon ? SEMICOLON : AND), rest->length);
    return dgg_text_trim(name);
}

static dgg_text take_word(dgg_text *rest)
{
    size_t start = 0;
    while (start < rest->length && is_blank_at(*rest, start)) {
        start++;
    }
    size_t end = find_outside(*rest, start, is_blank);
    dgg_text word = dgg_text_slice(*rest, start, end);
    *rest = dgg_text_slice(*rest, end, rest->length);
    return word;
}

static bool is_ascii_letter(char byte)
{
    char lower = dgg_texts_lower(byte);
    return lower >= 'a' && lower <= 'z';
}

/* The letter under an accent in braces, "{\v S}", or the symbol itself, "{\OE}". */
static dgg_text accented(dgg_text word)
{
    enum { OPENING = 2 }; /* "{\" */
    size_t end = OPENING;
    while (end < word.length && is_ascii_letter(word.start[end])) {
        end++;
    }
    dgg_text name = dgg_text_slice(word, OPENING, end);
    dgg_text rest = dgg_text_slice(word, end + (name.length == 0), word.length);
    for (size_t at = 0; at < rest.length && rest.start[at] != '}'; at++) {
        if (rest.start[at] == '\\') {
            continue; /* "{\'\i}" */
        }
        if (is_ascii_letter(rest.start[at])) {
            return dgg_text_slice(rest, at, rest.length);
        }
    }
    return name;
}

/* The first letter decides; what stands in braces has no case, but for an accent in them. */
static bool is_lower(dgg_text word)
{
    dgg_text rest = dgg_text_starts(word, "{\\") ? accented(word) : word;
    while (rest.length > 0 && !dgg_text_starts(rest, "{")) {
        int32_t character = dgg_unicode_take(&rest);
        if (dgg_unicode_is_letter(character)) {
            return dgg_unicode_is_lower(character);
        }
    }
    return false;
}

/* Where the family name begins: the first word in lower case that is not the last, else the last. A
 * name all in lower case has no such word. */
static size_t family_start(dgg_text name)
{
    dgg_text rest = name;
    size_t last = 0, first_lower = name.length;
    bool has_upper = false;
    for (dgg_text word = take_word(&rest); word.length > 0; word = take_word(&rest)) {
        last = (size_t)(word.start - name.start);
        bool is_low = is_lower(word);
        has_upper = has_upper || !is_low;
        first_lower = is_low && last < first_lower ? last : first_lower;
    }
    return has_upper && first_lower < last ? first_lower : last;
}

/* Cuts "Jr." and the like off the end of a name without commas. */
static dgg_text take_suffix(dgg_text *name)
{
    static const char *const suffixes[] = { " Jr.", " Jr", " Sr.", " Sr", " II", " III", " IV" };
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        if (dgg_text_ends(*name, suffixes[i])) {
            size_t start = name->length - dgg_text_of(suffixes[i]).length;
            dgg_text suffix = dgg_text_slice(*name, start + 1, name->length);
            *name = dgg_text_trim(dgg_text_slice(*name, 0, start));
            return suffix;
        }
    }
    return (dgg_text){ 0 };
}

/* Appends the parts that are not empty, decoded, with ", " between them. */
static dgg_status join(dgg_buffer *made, const dgg_text *parts, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < count; i++) {
        size_t before = made->length;
        if (before > 0) {
            DGG_TRY(dgg_buffer_add(made, dgg_text_of(", "), error));
        }
        size_t start = made->length;
        DGG_TRY(dgg_latex_decode(made, parts[i], error));
        made->length = made->length == start ? before : made->length;
    }
done:
    return status;
}

static dgg_status join_by_commas(dgg_buffer *made, dgg_text name, dgg_error *error)
{
    dgg_text parts[MOST_PARTS] = { { 0 } };
    size_t count = 0;
    for (dgg_text rest = name; rest.length > 0 && count < MOST_PARTS; count++) {
        size_t comma = count + 1 < MOST_PARTS ? find_outside(rest, 0, is_comma) : rest.length;
        parts[count] = dgg_text_slice(rest, 0, comma);
        rest = dgg_text_slice(rest, comma + 1, rest.length);
    }
    if (count == MOST_PARTS) { /* "Last, Jr, First" */
        dgg_text junior = parts[1];
        parts[1] = parts[2];
        parts[2] = junior;
    }
    return join(made, parts, count, error);
}

/* "given=Jean, prefix=de la, family=Fontaine": names as biblatex may write them. */
static dgg_status join_by_keys(dgg_buffer *made, dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text given = { 0 }, family = { 0 }, prefix = { 0 }, suffix = { 0 };
    dgg_buffer whole = { 0 };
    for (dgg_text rest = name; rest.length > 0;) {
        size_t comma = find_outside(rest, 0, is_comma);
        dgg_text value = dgg_text_slice(rest, 0, comma);
        dgg_text key = dgg_text_trim(dgg_text_cut(&value, '='));
        rest = dgg_text_slice(rest, comma + 1, rest.length);
        given = dgg_text_is(key, "given") ? value : given;
        family = dgg_text_is(key, "family") ? value : family;
        prefix = dgg_text_is(key, "prefix") ? value : prefix;
        suffix = dgg_text_is(key, "suffix") ? value : suffix;
    }
    DGG_TRY(dgg_buffer_add(&whole, prefix, error));
    DGG_TRY(dgg_buffer_add(&whole, dgg_text_of(" "), error));
    DGG_TRY(dgg_buffer_add(&whole, family, error));
    const dgg_text parts[] = { dgg_buffer_text(&whole), given, suffix };
    DGG_TRY(join(made, parts, MOST_PARTS, error));
done:
    dgg_buffer_destroy(&whole);
    return status;
}

static dgg_status make_name(dgg_buffer *made, dgg_text name, dgg_error *error)
{
    if (dgg_text_starts(name, "{") && dgg_latex_group(name) == name.length) {
        return dgg_latex_decode(made, name, error);
    }
    bool has_comma = find_outside(name, 0, is_comma) < name.length;
    if (has_comma && dgg_text_find(name, dgg_text_of("family=")) < name.length) {
        return join_by_keys(made, name, error);
    }
    if (has_comma) {
        return join_by_commas(made, name, error);
    }
    dgg_text suffix = take_suffix(&name);
    size_t start = dgg_person_is_chinese(name) ? 0 : family_start(name);
    const dgg_text parts[] = { dgg_text_slice(name, start, name.length),
                               dgg_text_slice(name, 0, start), suffix };
    return join(made, parts, MOST_PARTS, error);
}

static bool is_others(dgg_text name)
{
    return dgg_text_is(name, "others") || dgg_text_is(name, "et al.") || dgg_text_is(name, "et al");
}

static size_t most_names(dgg_text field, bool by_semicolon)
{
    size_t count = 0;
    while (dgg_text_trim(field).length > 0) {
        take_name(&field, by_semicolon);
        count++;
    }
    return count;
}

dgg_status dgg_bib_names(dgg_text field, dgg_arena **arena, dgg_texts *names, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer made = { 0 };
    dgg_texts list = { 0 };
    bool by_semicolon = find_outside(field, 0, is_and) == field.length &&
                        find_outside(field, 0, is_semicolon) < field.length;
    size_t most = most_names(field, by_semicolon);
    DGG_TRY(dgg_arena_alloc(arena, &list.items, (most + 1) * sizeof *list.items, error));
    while (dgg_text_trim(field).length > 0) {
        dgg_text name = take_name(&field, by_semicolon);
        made.length = 0;
        if (!is_others(name)) {
            DGG_TRY(make_name(&made, name, error));
        }
        if (made.length > 0) {
            list.items[list.count] = dgg_buffer_text(&made);
            DGG_TRY(dgg_arena_copy(arena, &list.items[list.count], error));
            list.count++;
        }
    }
    *names = list;
done:
    dgg_buffer_destroy(&made);
    return status;
}
