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

dgg_status dgg_split_references(dgg_names *list, dgg_text value, dgg_error *error)
{
    static const char *const separators[] = { "; ", ";\n", "\n", NULL };
    value = dgg_texts_trim(value);
    value.length -= dgg_text_ends(value, ";") ? 1 : 0;
    return split(list, value, separators, error);
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
