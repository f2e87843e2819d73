/* Names cut out of a value and put into their usual form. */
#include "corpus/authors.h"

#include <string.h>

#include "base/buffer.h"
#include "base/unicode.h"
#include "corpus/lists.h"
#include "corpus/people.h"
#include "corpus/splitting.h"
#include "corpus/texts.h"

static dgg_status make_name(dgg_buffer *made, dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (name.length > 0) {
        dgg_text part = dgg_texts_trim(dgg_text_cut(&name, ','));
        bool is_joined = made->length == 0 || (dgg_person_is_chinese(dgg_buffer_text(made)) &&
                                               dgg_person_is_chinese(part));
        if (part.length > 0) {
            DGG_TRY(dgg_buffer_add(made, dgg_text_of(is_joined ? "" : ", "), error));
            DGG_TRY(dgg_buffer_add(made, part, error));
        }
    }
    dgg_texts_collapse(made, 0);
done:
    return status;
}

/* Without the address for letters that some sources put behind a name: "Doe, K (k@x.org)". */
static dgg_text without_address(dgg_text name)
{
    size_t at = dgg_text_find_byte(name, '(');
    dgg_text behind = dgg_text_slice(name, at, name.length);
    bool is_address = dgg_text_find_byte(behind, '@') < behind.length;
    return is_address ? dgg_text_slice(name, 0, at) : name;
}

dgg_status dgg_authors_add(dgg_names *list, dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer made = { 0 };
    DGG_TRY(make_name(&made, without_address(name), error));
    DGG_TRY(dgg_lists_add(list, dgg_buffer_text(&made), error));
done:
    dgg_buffer_destroy(&made);
    return status;
}

/* Adds each name of a list that is not to be changed any more. */
static dgg_status add_each(dgg_names *list, const dgg_names *names, dgg_splitting *add,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < names->count; i++) {
        DGG_TRY(add(list, names->texts[i], error));
    }
done:
    return status;
}

/* Splits the value, then adds each part. */
static dgg_status split_and_add(dgg_names *list, dgg_text value, dgg_splitting *split,
                                dgg_splitting *add, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names names = { 0 };
    DGG_TRY(split(&names, value, error));
    DGG_TRY(add_each(list, &names, add, error));
done:
    dgg_names_destroy(&names);
    return status;
}

dgg_status dgg_authors_split(dgg_names *list, dgg_text value, dgg_error *error)
{
    return split_and_add(list, value, dgg_split_institutions, dgg_authors_add, error);
}

/* "J.", "J.-P.", "JA", "Yu.": short runs of letters with a full stop behind, or a few capitals. */
static bool is_initials(dgg_text word)
{
    enum { MOST_CAPITALS = 4, LONGEST_RUN = 2 };
    size_t letters = 0, run = 0, longest = 0;
    bool has_stop = false, has_small = false;
    while (word.length > 0) {
        int32_t character = dgg_unicode_take(&word);
        if (character == '.' || character == '-' || character == '\'') {
            has_stop = has_stop || character == '.';
            run = 0;
        } else if (dgg_unicode_is_letter(character) && !dgg_unicode_is_han(character)) {
            bool is_capital = dgg_unicode_is_upper(character);
            has_small = has_small || !is_capital;
            letters++;
            longest = ++run > longest ? run : longest;
            if (run == 1 && !is_capital) {
                return false;
            }
        } else {
            return false;
        }
    }
    bool is_short = has_stop ? longest <= LONGEST_RUN : letters <= MOST_CAPITALS && !has_small;
    return letters > 0 && is_short;
}

static bool is_all_initials(dgg_text part)
{
    bool is = part.length > 0;
    while (part.length > 0 && is) {
        is = is_initials(dgg_text_cut(&part, ' '));
    }
    return is;
}

/* Where the initials at the end begin; the length of the name if there are none, or nothing else.
 */
static size_t initials_of(dgg_text name)
{
    size_t found = name.length;
    for (size_t at = name.length; at > 0; at--) {
        if (name.start[at - 1] != ' ') {
            continue;
        }
        dgg_text word = dgg_text_trim(dgg_text_slice(name, at, found));
        if (word.length > 0 && !is_initials(word)) {
            break;
        }
        found = at;
    }
    return found;
}

static dgg_status add_short(dgg_names *list, dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer made = { 0 };
    name = dgg_texts_trim(name);
    size_t at = initials_of(name);
    if (at == name.length || dgg_text_find_byte(name, ',') < name.length) {
        return dgg_authors_add(list, name, error);
    }
    DGG_TRY(dgg_buffer_add(&made, dgg_texts_trim(dgg_text_slice(name, 0, at)), error));
    DGG_TRY(dgg_buffer_add(&made, dgg_text_of(", "), error));
    DGG_TRY(dgg_buffer_add(&made, dgg_texts_trim(dgg_text_slice(name, at, name.length)), error));
    DGG_TRY(dgg_authors_add(list, dgg_buffer_text(&made), error));
done:
    dgg_buffer_destroy(&made);
    return status;
}

static dgg_status split_commas(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (value.length > 0) {
        DGG_TRY(dgg_lists_add(list, dgg_text_cut(&value, ','), error));
    }
done:
    return status;
}

static bool holds_separator(dgg_text value)
{
    return dgg_text_find_byte(value, ';') < value.length ||
           dgg_text_find_byte(value, '|') < value.length ||
           dgg_text_find_byte(value, '\n') < value.length ||
           dgg_text_find(value, dgg_text_of("；")) < value.length;
}

/* Most parts between the commas end in initials: in "Groen, Maaike M." only the given name does. */
static bool is_of_short_names(dgg_text value)
{
    size_t count = 0, initials = 0;
    while (value.length > 0) {
        dgg_text part = dgg_texts_trim(dgg_text_cut(&value, ','));
        initials += initials_of(part) < part.length && !is_all_initials(part);
        count++;
    }
    return initials * 2 > count;
}

/* What the value is parted by. */
static dgg_splitting *splitting_of(dgg_text value)
{
    return holds_separator(value)     ? dgg_split_institutions
           : is_of_short_names(value) ? split_commas
                                      : dgg_split_nothing;
}

dgg_status dgg_authors_split_short(dgg_names *list, dgg_text value, dgg_error *error)
{
    return split_and_add(list, value, splitting_of(value), add_short, error);
}

/* Without the number in parentheses at the end. */
static dgg_text without_number(dgg_text name)
{
    size_t at = dgg_text_find_byte(name, '(');
    dgg_text number = dgg_text_slice(name, at + 1, name.length);
    bool is_number = dgg_text_ends(number, ")") && number.length > 1;
    for (size_t i = 0; i + 1 < number.length; i++) {
        is_number = is_number && dgg_is_digit(number.start[i]);
    }
    return is_number ? dgg_text_slice(name, 0, at) : name;
}

static dgg_status add_numbered(dgg_names *list, dgg_text name, dgg_error *error)
{
    return add_short(list, without_number(dgg_texts_trim(name)), error);
}

dgg_status dgg_authors_split_numbered(dgg_names *list, dgg_text value, dgg_error *error)
{
    return split_and_add(list, value, splitting_of(value), add_numbered, error);
}

/* "Smith, J., Doe, K.": each second part between commas is initials. */
static dgg_status add_pairs(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (value.length > 0) {
        dgg_text rest = value;
        dgg_text_cut(&rest, ',');
        dgg_text_cut(&rest, ',');
        dgg_text pair = dgg_text_slice(value, 0, value.length - rest.length);
        DGG_TRY(dgg_authors_add(list, pair, error));
        value = rest;
    }
done:
    return status;
}

typedef enum commas { COMMAS_IN_ONE_NAME, COMMAS_IN_PAIRS, COMMAS_BETWEEN } commas;

/* What the commas of a value part: the two halves of one name ("Smith, Jane"), family names from
 * initials throughout, or names. */
static commas commas_of(dgg_text value)
{
    size_t count = 0, initials = 0, singles = 0;
    for (dgg_text rest = value; rest.length > 0; count++) {
        dgg_text part = dgg_texts_trim(dgg_text_cut(&rest, ','));
        bool is_single = dgg_text_find_byte(part, ' ') == part.length;
        initials += count % 2 == 1 && is_all_initials(part);
        singles += is_single && !dgg_person_is_chinese(part);
    }
    if (count % 2 == 0 && initials * 2 >= count) {
        return COMMAS_IN_PAIRS;
    }
    return count == 2 && singles > 0 ? COMMAS_IN_ONE_NAME : COMMAS_BETWEEN;
}

static dgg_status add_between_commas(dgg_names *list, dgg_text value, dgg_error *error)
{
    switch (commas_of(value)) {
    case COMMAS_IN_ONE_NAME:
        return dgg_authors_add(list, value, error);
    case COMMAS_IN_PAIRS:
        return add_pairs(list, value, error);
    default:
        return split_and_add(list, value, split_commas, add_short, error);
    }
}

/* Up to " and ", " & ", "、" or "，", which goes too. */
static dgg_text cut_word(dgg_text *rest)
{
    static const char *const words[] = { " and ", " & ", "、", "，" };
    size_t best = rest->length, length = 0;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t at = dgg_text_find(*rest, dgg_text_of(words[i]));
        length = at < best ? strlen(words[i]) : length;
        best = at < best ? at : best;
    }
    dgg_text part = dgg_text_slice(*rest, 0, best);
    *rest = dgg_text_slice(*rest, best + length, rest->length);
    return part;
}

dgg_status dgg_authors_guess(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (holds_separator(value)) {
        return split_and_add(list, value, dgg_split_institutions, add_short, error);
    }
    while (value.length > 0) {
        DGG_TRY(add_between_commas(list, cut_word(&value), error));
    }
done:
    return status;
}
