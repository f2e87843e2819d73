/* Names cut out of a value and put into their usual form. */
#include "corpus/authors.h"

#include <string.h>

#include "base/buffer.h"
#include "corpus/authors/initials.h"
#include "corpus/lists.h"
#include "corpus/naming.h"
#include "corpus/splitting.h"
#include "corpus/texts.h"

/* Without the address for letters that some sources put behind a name: "Doe, K (k@x.org)". */
static dgg_text without_address(dgg_text name)
{
    size_t at = dgg_text_find_byte(name, '(');
    dgg_text behind = dgg_text_slice(name, at, name.length);
    bool is_address = dgg_text_find_byte(behind, '@') < behind.length;
    return is_address ? dgg_text_slice(name, 0, at) : name;
}

/* "[No author name available]", as Scopus says. */
static bool is_no_name(dgg_text name)
{
    static const dgg_text words = { "[No author", sizeof "[No author" - 1 };
    return name.length > words.length &&
           dgg_text_equal(dgg_text_slice(name, 0, words.length), words);
}

dgg_status dgg_authors_add(dgg_names *list, dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer made = { 0 };
    name = is_no_name(dgg_text_trim(name)) ? (dgg_text){ 0 } : without_address(name);
    while (name.length > 0) {
        made.length = 0;
        DGG_TRY(dgg_name_take(&made, &name, error));
        DGG_TRY(dgg_lists_add(list, dgg_buffer_text(&made), error));
    }
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

static dgg_status add_short(dgg_names *list, dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer made = { 0 };
    name = dgg_texts_trim(name);
    size_t at = dgg_initials_at(name);
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
        initials += dgg_initials_at(part) < part.length && !dgg_initials_only(part);
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
