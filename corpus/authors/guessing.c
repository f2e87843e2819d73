/* Names in a table of anybody's: what parts them is told by their parts. */
#include "corpus/authors.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/authors/footnotes.h"
#include "corpus/authors/initials.h"
#include "corpus/people.h"
#include "corpus/splitting.h"
#include "corpus/texts.h"

/* "van der Berg" begins small: a family name, with more than one word. */
static bool begins_small(dgg_text part)
{
    return part.length > 0 && dgg_unicode_is_lower(dgg_unicode_take(&part));
}

/* "Smith, J., Doe, K., Jr.": each second part between commas ends a name, and what follows one. */
static dgg_status add_pairs(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (value.length > 0) {
        dgg_text rest = value;
        dgg_text_cut(&rest, ',');
        dgg_text_cut(&rest, ',');
        dgg_text next = rest;
        rest = dgg_person_is_suffix(dgg_texts_trim(dgg_text_cut(&next, ','))) ? next : rest;
        dgg_text pair = dgg_text_slice(value, 0, value.length - rest.length);
        DGG_TRY(dgg_authors_add(list, pair, error));
        value = rest;
    }
done:
    return status;
}

typedef enum commas { COMMAS_IN_ONE_NAME, COMMAS_IN_PAIRS, COMMAS_BETWEEN } commas;

/* What the commas of a value part: the two halves of one name ("Smith, Jane"), family names from
 * given names throughout ("Smith, J., Doe, K."), or names. */
static commas commas_of(dgg_text value)
{
    size_t count = 0, initials = 0, singles = 0, words = 0;
    dgg_text first = dgg_texts_trim(dgg_text_slice(value, 0, dgg_text_find_byte(value, ',')));
    bool is_family = begins_small(first) && dgg_initials_at(first) == first.length;
    for (dgg_text rest = value; rest.length > 0; count++) {
        dgg_text part = dgg_texts_trim(dgg_text_cut(&rest, ','));
        if (count > 0 && dgg_person_is_suffix(part)) {
            count--; /* belongs to the name before it */
            continue;
        }
        bool is_single = dgg_text_find_byte(part, ' ') == part.length;
        initials += count % 2 == 1 && dgg_initials_only(part);
        singles += is_single && !dgg_person_is_chinese(part);
        words += is_single && !dgg_person_is_chinese(part) && !dgg_initials_only(part);
    }
    if (count == 2) {
        return singles > 0 || is_family ? COMMAS_IN_ONE_NAME : COMMAS_BETWEEN;
    }
    bool are_pairs = count % 2 == 0 && (initials * 2 >= count || words == count);
    return are_pairs ? COMMAS_IN_PAIRS : COMMAS_BETWEEN;
}

/* "王伟 李明": blanks part names in Chinese, but for one within a name, behind the family's. */
static bool are_parted_by_blanks(dgg_text value)
{
    enum { SHORTEST = 2, LONGEST = 4 };
    bool is_first = true;
    if (!dgg_person_is_chinese(value) || dgg_text_find_byte(value, ' ') == value.length) {
        return false;
    }
    size_t family = dgg_person_chinese_family(value);
    for (dgg_text rest = value; rest.length > 0; is_first = false) {
        dgg_text word = dgg_text_cut(&rest, ' ');
        size_t count = dgg_unicode_count(word);
        bool is_family = is_first && family == word.length;
        if (word.length > 0 && (count < SHORTEST || count > LONGEST || is_family)) {
            return false;
        }
    }
    return true;
}

static dgg_status add_between_blanks(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (value.length > 0) {
        DGG_TRY(dgg_authors_add(list, dgg_text_cut(&value, ' '), error));
    }
done:
    return status;
}

static dgg_status add_between_commas(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    commas what = commas_of(value);
    if (are_parted_by_blanks(dgg_texts_trim(value))) {
        return add_between_blanks(list, value, error);
    }
    while (value.length > 0 && what == COMMAS_BETWEEN) {
        DGG_TRY(dgg_authors_split_short(list, dgg_text_cut(&value, ','), error));
    }
    DGG_TRY(what == COMMAS_IN_PAIRS ? add_pairs(list, value, error)
                                    : dgg_authors_add(list, value, error));
done:
    return status;
}

/* A name by itself: of two words, or with a comma. What "y" joins otherwise is one: "Ortega y
 * Gasset". */
static bool is_whole(dgg_text name)
{
    name = dgg_texts_trim(name);
    size_t end = dgg_text_find_byte(name, ',');
    return end < name.length || dgg_text_find_byte(name, ' ') < name.length;
}

/* Words between names; the last two may stand within one as well. */
static const char *const words[] = { " and ", " & ",   " und ", " et ", "、",
                                     "，",    " och ", " og ",  " y ",  " e " };
enum { WORDS = sizeof words / sizeof *words, SURE_WORDS = WORDS - 2 };

/* Up to the next such word, which goes too. */
static dgg_text cut_word(dgg_text *rest)
{
    size_t best = rest->length, length = 0;
    for (size_t i = 0; i < WORDS; i++) {
        size_t at = dgg_text_find(*rest, dgg_text_of(words[i]));
        size_t end = at + strlen(words[i]);
        dgg_text behind = dgg_text_slice(*rest, end, rest->length);
        dgg_text name = dgg_text_slice(behind, 0, dgg_text_find_byte(behind, ','));
        bool parts = i < SURE_WORDS || (is_whole(dgg_text_slice(*rest, 0, at)) &&
                                        dgg_text_find_byte(name, ' ') < name.length);
        length = at < best && parts ? strlen(words[i]) : length;
        best = at < best && parts ? at : best;
    }
    dgg_text part = dgg_text_slice(*rest, 0, best);
    *rest = dgg_text_slice(*rest, best + length, rest->length);
    return part;
}

/* Without the word that stands for more names, which no list has. */
static dgg_text without_others(dgg_text value)
{
    static const char *const others[] = { " et al.", " et al", " and others", " u.a.", "等" };
    value = dgg_texts_trim(value);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (dgg_text_ends(value, others[i]) && value.length > strlen(others[i])) {
            value = dgg_text_slice(value, 0, value.length - strlen(others[i]));
            value.length -= dgg_text_ends(value, ",") ? 1 : 0;
        }
    }
    dgg_text first = dgg_texts_trim(dgg_text_slice(value, 0, dgg_text_find_byte(value, ',')));
    bool is_closed = dgg_text_find_byte(value, '.') + 1 == value.length; /* as PubMed does */
    bool is_bare = dgg_initials_at(first) < first.length && first.length < value.length;
    return dgg_text_slice(value, 0, value.length - (is_closed && is_bare ? 1 : 0));
}

/* "Smith, J.; and Doe, K." */
static dgg_text without_word(dgg_text name)
{
    name = dgg_texts_trim(name);
    for (size_t i = 0; i < SURE_WORDS; i++) {
        dgg_text word = dgg_texts_trim(dgg_text_of(words[i]));
        dgg_text rest = dgg_text_slice(name, word.length, name.length);
        if (words[i][0] == ' ' && dgg_text_starts(name, words[i] + 1) && rest.length > 0) {
            return rest;
        }
    }
    return name;
}

dgg_status dgg_authors_guess(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names names = { 0 };
    dgg_buffer kept = { 0 };
    DGG_TRY(dgg_footnotes_drop(&kept, value, error));
    value = without_others(dgg_buffer_text(&kept));
    DGG_TRY(dgg_split_institutions(&names, value, error));
    for (size_t i = 0; i < names.count && names.count > 1; i++) {
        DGG_TRY(dgg_authors_split_short(list, without_word(names.texts[i]), error));
    }
    value = names.count == 1 ? names.texts[0] : (dgg_text){ 0 };
    while (value.length > 0) {
        DGG_TRY(add_between_commas(list, cut_word(&value), error));
    }
done:
    dgg_names_destroy(&names);
    dgg_buffer_destroy(&kept);
    return status;
}
