/* Countries in addresses. They stand at the end, often behind a postal code: the last part between
 * commas is looked up whole, then without its first words. */
#include "corpus/countries.h"

#include <stdlib.h>

#include "base/memory.h"
#include "base/order.h"
#include "base/unicode.h"
#include "corpus/texts.h"
#include "corpus/words.h"

struct dgg_country_name {
    dgg_text letters; /* by which it is known, in the table */
    uint32_t country;
};

static dgg_status add_name(dgg_countries *countries, dgg_text letters, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&countries->names, &countries->name_room, countries->name_count + 1,
                        sizeof *countries->names, error));
    countries->names[countries->name_count++] =
        (struct dgg_country_name){ letters, (uint32_t)countries->count };
done:
    return status;
}

static int compare_names(const void *left, const void *right)
{
    const struct dgg_country_name *one = left, *other = right;
    return dgg_text_compare(one->letters, other->letters);
}

/* A row is a code, a label and the letters of all names, with bars between them. */
static dgg_status add_row(dgg_countries *countries, dgg_text row, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_country country = { .code = dgg_text_cut(&row, '\t'), .label = dgg_text_cut(&row, '\t') };
    DGG_TRY(dgg_reserve(&countries->items, &countries->room, countries->count + 1, sizeof country,
                        error));
    countries->items[countries->count] = country;
    while (row.length > 0) {
        DGG_TRY(add_name(countries, dgg_text_cut(&row, '|'), error));
    }
    countries->count++;
done:
    return status;
}

dgg_status dgg_countries_init(dgg_countries *countries, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text table = dgg_words_countries();
    while (table.length > 0) {
        DGG_TRY(add_row(countries, dgg_text_cut(&table, '\n'), error));
    }
    dgg_sort(countries->names, countries->name_count, sizeof *countries->names, compare_names);
done:
    return status;
}

static int compare_codes(const void *left, const void *right)
{
    const dgg_country *one = left, *other = right;
    return dgg_text_compare(one->code, other->code);
}

const dgg_country *dgg_countries_of_code(const dgg_countries *countries, dgg_text code)
{
    const dgg_country wanted = { .code = code };
    return countries->count > 0 && countries->items != NULL
               ? bsearch(&wanted, countries->items, countries->count, sizeof wanted, compare_codes)
               : NULL;
}

static dgg_status look_up(dgg_countries *countries, dgg_text name, const dgg_country **found,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct dgg_country_name wanted = { 0 };
    DGG_TRY(dgg_keys_letters(&countries->keys, name, &wanted.letters, error));
    const struct dgg_country_name *there =
        wanted.letters.length > 0 ? bsearch(&wanted, countries->names, countries->name_count,
                                            sizeof wanted, compare_names)
                                  : NULL;
    *found = there != NULL ? &countries->items[there->country] : NULL;
done:
    return status;
}

/* What may stand before a country without a comma: a postal code, a state, or one word. "University
 * of Jordan" is no address in Jordan by that. */
static bool may_precede(dgg_text words)
{
    enum { STATE = 2 };
    size_t count = 0;
    bool has_digit = false;
    for (size_t i = 0; i < words.length; i++) {
        has_digit = has_digit || dgg_is_digit(words.start[i]);
    }
    for (dgg_text rest = words; rest.length > 0; count++) {
        dgg_text_cut(&rest, ' ');
    }
    bool is_name = dgg_unicode_count(words) > STATE && words.start[words.length - 1] != '.' &&
                   !dgg_texts_starts_any_case(words, "univ") &&
                   !dgg_texts_starts_any_case(words, "the");
    return has_digit || (count == 1 && (words.length <= STATE || is_name));
}

/* "DC 20036" and "NY 10027-6902": a state of the USA and its postal code. */
static bool is_of_states(dgg_text part)
{
    enum { STATE = 2, CODE = 5 };
    dgg_text state = dgg_text_cut(&part, ' '), code = dgg_text_slice(part, 0, CODE);
    bool is = state.length == STATE && code.length == CODE &&
              (part.length == CODE || part.start[CODE] == '-');
    for (size_t i = 0; i < state.length; i++) {
        is = is && state.start[i] >= 'A' && state.start[i] <= 'Z';
    }
    for (size_t i = 0; i < code.length; i++) {
        is = is && dgg_is_digit(code.start[i]);
    }
    return is;
}

static dgg_status find_in_part(dgg_countries *countries, dgg_text part, bool is_last_of_several,
                               const dgg_country **found, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(look_up(countries, part, found, error));
    if (*found != NULL || !is_last_of_several) {
        goto done;
    }
    if (is_of_states(part)) {
        *found = dgg_countries_of_code(countries, dgg_text_of("US"));
    }
    for (size_t at = 1; at < part.length && *found == NULL; at++) {
        dgg_text before = dgg_text_trim(dgg_text_slice(part, 0, at));
        if (part.start[at] == ' ' && before.length > 0 && may_precede(before)) {
            DGG_TRY(look_up(countries, dgg_text_slice(part, at, part.length), found, error));
        }
    }
done:
    return status;
}

/* Without an address for letters, and what leads to it: "China. Electronic address: li@x.cn". */
static dgg_text without_mail(dgg_text address)
{
    size_t mail = dgg_text_find_byte(address, '@');
    size_t note = dgg_text_find(address, dgg_text_of("Electronic address"));
    if (mail == address.length) {
        return address;
    }
    while (mail > 0 && !dgg_is_space(address.start[mail - 1]) && address.start[mail - 1] != ';') {
        mail--;
    }
    return dgg_text_slice(address, 0, note < mail ? note : mail);
}

static dgg_text without_stop(dgg_text text)
{
    text = dgg_texts_trim(text);
    while (text.length > 0 &&
           (text.start[text.length - 1] == '.' || text.start[text.length - 1] == ',' ||
            text.start[text.length - 1] == ';')) {
        text = dgg_texts_trim(dgg_text_slice(text, 0, text.length - 1));
    }
    return text;
}

/* Cuts off what stands behind the last comma. */
static dgg_text take_last(dgg_text *address)
{
    size_t at = address->length;
    while (at > 0 && address->start[at - 1] != ',') {
        at--;
    }
    dgg_text last = dgg_texts_trim(dgg_text_slice(*address, at, address->length));
    *address = dgg_text_slice(*address, 0, at > 0 ? at - 1 : 0);
    return last;
}

static bool holds_any_case(dgg_text text, const char *word)
{
    for (size_t at = 0; at < text.length; at++) {
        if (dgg_texts_starts_any_case(dgg_text_slice(text, at, text.length), word)) {
            return true;
        }
    }
    return false;
}

/* A state of the USA has the same name; addresses in the country name one of its towns. */
static bool is_doubtful(const dgg_country *country, dgg_text last, dgg_text before)
{
    static const char *const towns[] = { "tbilisi", "batumi", "kutaisi", "rep" };
    bool is = dgg_text_is(country->code, "GE") && last.length == sizeof "Georgia" - 1;
    for (size_t i = 0; is && i < sizeof towns / sizeof *towns; i++) {
        is = !holds_any_case(before, towns[i]);
    }
    return is;
}

/* Of "Hong Kong, Peoples R China" the part before says it more precisely. */
static dgg_status refine(dgg_countries *countries, dgg_text before, const dgg_country **found,
                         dgg_error *error)
{
    static const char *const own[] = { "HK", "MO", "TW" };
    dgg_status status = DGG_OK;
    const dgg_country *more = NULL;
    if (*found == NULL || !dgg_text_is((*found)->code, "CN")) {
        goto done;
    }
    DGG_TRY(find_in_part(countries, take_last(&before), true, &more, error));
    for (size_t i = 0; more != NULL && i < sizeof own / sizeof *own; i++) {
        *found = dgg_text_is(more->code, own[i]) ? more : *found;
    }
done:
    return status;
}

dgg_status dgg_countries_find(dgg_countries *countries, dgg_text address, const dgg_country **found,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    enum { CODE = 4 };
    dgg_text code = dgg_text_slice(address, address.length - CODE, address.length);
    *found = NULL;
    if (address.length >= CODE && dgg_text_starts(code, "(") && dgg_text_ends(code, ")")) {
        *found = dgg_countries_of_code(countries, dgg_text_slice(code, 1, CODE - 1));
        return DGG_OK;
    }
    dgg_text before = without_stop(without_mail(address));
    dgg_text last = take_last(&before);
    DGG_TRY(find_in_part(countries, last, before.length > 0, found, error));
    if (*found != NULL && is_doubtful(*found, last, before)) {
        *found = NULL;
    }
    DGG_TRY(refine(countries, before, found, error));
done:
    return status;
}

void dgg_countries_destroy(dgg_countries *countries)
{
    dgg_release(countries->items);
    dgg_release(countries->names);
    dgg_keys_destroy(&countries->keys);
    *countries = (dgg_countries){ 0 };
}
