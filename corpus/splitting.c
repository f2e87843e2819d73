/* Lists in one value: the parts are cut off one by one and added without runs of white space. */
#include "corpus/splitting.h"

#include <string.h>

#include "base/buffer.h"
#include "corpus/lists.h"
#include "corpus/people.h"
#include "corpus/texts.h"

static dgg_status add_item(dgg_names *list, dgg_text item, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer text = { 0 };
    item = dgg_texts_trim(item);
    if (dgg_text_find_byte(item, '\n') == item.length) {
        return dgg_lists_add(list, item, error);
    }
    DGG_TRY(dgg_buffer_add(&text, item, error));
    dgg_texts_collapse(&text, 0);
    DGG_TRY(dgg_lists_add(list, dgg_buffer_text(&text), error));
done:
    dgg_buffer_destroy(&text);
    return status;
}

/* The length of the separator that the text begins with; 0 if there is none. */
static size_t separator_at(dgg_text text, const char *const *separators)
{
    for (size_t i = 0; separators[i] != NULL; i++) {
        if (*text.start == *separators[i] && dgg_text_starts(text, separators[i])) {
            return strlen(separators[i]);
        }
    }
    return 0;
}

/* Cuts off all up to the first of the separators, which goes too. */
static dgg_text cut(dgg_text *rest, const char *const *separators)
{
    dgg_text item = *rest;
    for (; rest->length > 0; *rest = dgg_text_slice(*rest, 1, rest->length)) {
        size_t length = separator_at(*rest, separators);
        if (length > 0) {
            item.length -= rest->length;
            *rest = dgg_text_slice(*rest, length, rest->length);
            return item;
        }
    }
    return item;
}

static dgg_status split(dgg_names *list, dgg_text value, const char *const *separators,
                        dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (value.length > 0) {
        DGG_TRY(add_item(list, cut(&value, separators), error));
    }
done:
    return status;
}

dgg_status dgg_split_nothing(dgg_names *list, dgg_text value, dgg_error *error)
{
    return add_item(list, value, error);
}

dgg_status dgg_split_lines(dgg_names *list, dgg_text value, dgg_error *error)
{
    static const char *const separators[] = { "\n", NULL };
    return split(list, value, separators, error);
}

dgg_status dgg_split_semicolons(dgg_names *list, dgg_text value, dgg_error *error)
{
    static const char *const separators[] = { ";", "；", NULL };
    return split(list, value, separators, error);
}

dgg_status dgg_split_bars(dgg_names *list, dgg_text value, dgg_error *error)
{
    static const char *const separators[] = { "|", NULL };
    return split(list, value, separators, error);
}

dgg_status dgg_split_slashes(dgg_names *list, dgg_text value, dgg_error *error)
{
    static const char *const separators[] = { "/", NULL };
    return split(list, value, separators, error);
}

/* "(2008)" begins there. */
static bool is_year_in_brackets(dgg_text text)
{
    enum { LENGTH = 6 };
    bool is_it = text.length >= LENGTH && text.start[0] == '(' && text.start[LENGTH - 1] == ')';
    for (size_t i = 1; is_it && i < LENGTH - 1; i++) {
        is_it = dgg_is_digit(text.start[i]);
    }
    return is_it;
}

static bool ends_with_year(dgg_text item)
{
    enum { LENGTH = 6 };
    item = dgg_texts_trim(item);
    return item.length >= LENGTH &&
           is_year_in_brackets(dgg_text_slice(item, item.length - LENGTH, item.length));
}

static bool has_year(dgg_text item)
{
    for (size_t at = dgg_text_find_byte(item, '('); at < item.length; at++) {
        if (is_year_in_brackets(dgg_text_slice(item, at, item.length))) {
            return true;
        }
    }
    return false;
}

/* Since 2023 Scopus parts authors in references by "; " too: "Roe A; Poe B, Maps, Cell, 7, (2020)".
 * What ends a reference there is its year, which stood in the middle before. */
static bool ends_by_years(dgg_text value, const char *const *separators)
{
    size_t dated = 0, ending = 0;
    while (value.length > 0) {
        dgg_text item = cut(&value, separators);
        dated += has_year(item);
        ending += ends_with_year(item);
    }
    return ending > 0 && 2 * ending > dated;
}

/* Scopus writes "note" for a remark among references, before the next one too: "noteHuse, M.". */
static dgg_text without_notes(dgg_text item)
{
    item = dgg_texts_trim(item);
    for (dgg_text rest = item; dgg_text_starts(rest, "note");) {
        rest = dgg_text_slice(rest, strlen("note"), rest.length);
        bool is_capital = rest.length > 0 && *rest.start >= 'A' && *rest.start <= 'Z';
        item = rest.length == 0 || is_capital ? rest : item;
    }
    return item;
}

static bool is_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte & 0x80) != 0;
}

/* "July 2012", "vol. 1 of Annals": no work, but more of the one before it. */
static bool is_rest_of_work(dgg_text item)
{
    enum { PLACES = 3 }; /* of a volume or a number that has its own beginning */
    static const char *const times[] = {
        "january",   "february", "march",    "april",    "may",    "june", "july", "august",
        "september", "october",  "november", "december", "jan",    "feb",  "mar",  "apr",
        "jun",       "jul",      "aug",      "sep",      "sept",   "oct",  "nov",  "dec",
        "spring",    "summer",   "autumn",   "fall",     "winter",
    };
    static const char *const parts[PLACES] = { "vol. ", "pp. ", "no. " };
    item = dgg_texts_trim(item);
    for (size_t i = 0; i < PLACES; i++) {
        if (dgg_text_starts(item, parts[i])) {
            return true;
        }
    }
    while (item.length > 0 && !is_letter(item.start[item.length - 1])) {
        item.length--;
    }
    for (size_t i = 0; i < sizeof times / sizeof *times && item.length > 0; i++) {
        if (item.length == strlen(times[i]) && dgg_texts_starts_any_case(item, times[i])) {
            return true;
        }
    }
    return false; /* a bare number may be an identifier */
}

static dgg_text join_rests(dgg_text item, dgg_text *value, const char *const *separators)
{
    while (value->length > 0) {
        dgg_text rest = *value, next = cut(&rest, separators);
        if (!is_rest_of_work(next)) {
            return item;
        }
        item = (dgg_text){ item.start, (size_t)(next.start + next.length - item.start) };
        *value = rest;
    }
    return item;
}

static dgg_status split_works(dgg_names *list, dgg_text value, const char *const *separators,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    value = dgg_texts_trim(value);
    value.length -= dgg_text_ends(value, ";") ? 1 : 0;
    bool has_parted_authors = ends_by_years(value, separators);
    while (value.length > 0) {
        dgg_text item = cut(&value, separators);
        while (has_parted_authors && value.length > 0 && !ends_with_year(item)) {
            dgg_text next = cut(&value, separators);
            item = (dgg_text){ item.start, (size_t)(next.start + next.length - item.start) };
        }
        item = without_notes(join_rests(item, &value, separators));
        DGG_TRY(item.length > 0 ? add_item(list, item, error) : DGG_OK);
    }
done:
    return status;
}

dgg_status dgg_split_references(dgg_names *list, dgg_text value, dgg_error *error)
{
    static const char *const separators[] = { "; ", ";\n", "\n", NULL };
    return split_works(list, value, separators, error);
}

dgg_status dgg_split_wrapped_references(dgg_names *list, dgg_text value, dgg_error *error)
{
    static const char *const separators[] = { "; ", NULL };
    return split_works(list, value, separators, error);
}

dgg_status dgg_split_joined(dgg_names *list, dgg_text value, dgg_error *error)
{
    static const char *const separators[] = { "; ", NULL };
    return dgg_lists_split(list, value, separators, error);
}

/* "管理 治理 Zotero": Chinese words that only blanks part. */
static bool is_parted_by_blanks(dgg_text value)
{
    dgg_text first = dgg_text_cut(&value, ' ');
    return first.length > 0 && value.length > 0 && dgg_person_is_chinese(first);
}

dgg_status dgg_split_keywords(dgg_names *list, dgg_text value, dgg_error *error)
{
    static const char *const semicolons[] = { ";", "；", NULL };
    static const char *const bars[] = { "|", NULL };
    static const char *const lines[] = { "\n", NULL };
    static const char *const commas[] = { "、", "，", ",", NULL };
    static const char *const blanks[] = { " ", NULL };
    static const char *const *const all[] = { semicolons, bars, lines, commas, NULL };
    value = dgg_texts_trim(value);
    for (size_t i = 0; all[i] != NULL; i++) {
        dgg_text rest = value;
        if (cut(&rest, all[i]).length < value.length) {
            return split(list, value, all[i], error);
        }
    }
    return split(list, value, is_parted_by_blanks(value) ? blanks : commas, error);
}

dgg_status dgg_split_addresses(dgg_names *list, dgg_text value, dgg_error *error)
{
    static const char *const separators[] = { ";", "；", "\n", NULL };
    dgg_status status = DGG_OK;
    while (value.length > 0) {
        dgg_text address = dgg_texts_trim(cut(&value, separators));
        address.length -= dgg_text_ends(address, ".") ? 1 : 0;
        DGG_TRY(dgg_lists_add(list, dgg_institution_of(address), error));
    }
done:
    return status;
}

dgg_status dgg_split_whole_addresses(dgg_names *list, dgg_text value, dgg_error *error)
{
    static const char *const separators[] = { ";", "；", "\n", NULL };
    return split(list, value, separators, error);
}

dgg_status dgg_split_institutions(dgg_names *list, dgg_text value, dgg_error *error)
{
    static const char *const separators[] = { ";", "；", "|", "\n", NULL };
    return split(list, value, separators, error);
}
