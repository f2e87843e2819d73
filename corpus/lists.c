/* Lists of texts in one text, parted and without repeats. */
#include "corpus/lists.h"

#include <string.h>

#include "corpus/texts.h"

dgg_status dgg_lists_add(dgg_names *list, dgg_text text, dgg_error *error)
{
    uint32_t number = 0;
    text = dgg_texts_trim(text);
    return text.length > 0 ? dgg_names_add(list, text, &number, error) : DGG_OK;
}

/* Up to the first of the separators, which goes too. */
static dgg_text take_item(dgg_text *rest, const char *const *separators)
{
    for (size_t at = 0; at < rest->length; at++) {
        dgg_text from = dgg_text_slice(*rest, at, rest->length);
        for (size_t i = 0; separators[i] != NULL; i++) {
            if (dgg_text_starts(from, separators[i])) {
                dgg_text item = dgg_text_slice(*rest, 0, at);
                *rest = dgg_text_slice(from, strlen(separators[i]), from.length);
                return item;
            }
        }
    }
    dgg_text item = *rest;
    *rest = (dgg_text){ 0 };
    return item;
}

dgg_status dgg_lists_split(dgg_names *list, dgg_text text, const char *const *separators,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (text.length > 0) {
        DGG_TRY(dgg_lists_add(list, take_item(&text, separators), error));
    }
done:
    return status;
}

dgg_status dgg_lists_make(const dgg_names *list, dgg_arena **arena, dgg_texts *made,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_texts texts = { .count = list->count };
    DGG_TRY(dgg_arena_alloc(arena, &texts.items, (texts.count + 1) * sizeof *texts.items, error));
    for (size_t i = 0; i < texts.count; i++) {
        texts.items[i] = list->texts[i];
        DGG_TRY(dgg_arena_copy(arena, &texts.items[i], error));
    }
    *made = texts;
done:
    return status;
}

/* Words of institutions, the telling ones first; in lower case. */
static const char *const telling[] = { "univ", "大学", "学院" };
static const char *const less_telling[] = { "institut",   "academ", "college", "polytech",
                                            "hochschule", "ecole",  "école" };
static const char *const least_telling[] = { "school",    "hospital",   "centre",      "center",
                                             "laborator", "ministr",    "council",     "bank",
                                             "agency",    "foundation", "corporation", "company",
                                             " inc",      " ltd",       "gmbh" };

/* One bit sets capitals apart: most places are passed over by the first byte alone. */
static bool holds_any_case(dgg_text text, const char *word)
{
    enum { CASE = 0x20 };
    for (size_t at = 0; at < text.length; at++) {
        if ((text.start[at] | CASE) == (*word | CASE) &&
            dgg_texts_starts_any_case(dgg_text_slice(text, at, text.length), word)) {
            return true;
        }
    }
    return false;
}

static bool holds_one_of(dgg_text text, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (holds_any_case(text, words[i])) {
            return true;
        }
    }
    return false;
}

static int rank_of(dgg_text part)
{
    if (holds_one_of(part, telling, sizeof telling / sizeof *telling)) {
        return 3;
    }
    if (holds_one_of(part, less_telling, sizeof less_telling / sizeof *less_telling)) {
        return 2;
    }
    return holds_one_of(part, least_telling, sizeof least_telling / sizeof *least_telling) ? 1 : 0;
}

dgg_text dgg_institution_of(dgg_text address)
{
    dgg_text best = { 0 }, rest = address;
    int best_rank = 0;
    bool is_one_part = dgg_text_find_byte(address, ',') == address.length;
    while (rest.length > 0) {
        dgg_text part = dgg_texts_trim(dgg_text_cut(&rest, ','));
        int rank = rank_of(part);
        best = rank > best_rank ? part : best;
        best_rank = rank > best_rank ? rank : best_rank;
    }
    return best.length == 0 && is_one_part ? address : best;
}
