/* Terms of each vocabulary are in order, so one that falls back in the alphabet begins the next;
 * inverted terms are of the only vocabulary that writes all its terms with capitals. */
#include "corpus/readers/bibtex/terms.h"

#include "base/unicode.h"
#include "corpus/lists.h"
#include "corpus/texts.h"

static bool is_capitalised(dgg_text text)
{
    return text.length > 0 && dgg_unicode_is_upper(dgg_unicode_take(&text));
}

/* Byte order of lower-case letters. */
static bool is_before(dgg_text left, dgg_text right)
{
    size_t length = left.length < right.length ? left.length : right.length;
    for (size_t i = 0; i < length; i++) {
        char a = dgg_texts_lower(left.start[i]), b = dgg_texts_lower(right.start[i]);
        if (a != b) {
            return (unsigned char)a < (unsigned char)b;
        }
    }
    return left.length < right.length;
}

static dgg_text cut_at_comma(dgg_text *rest)
{
    size_t at = dgg_text_find(*rest, dgg_text_of(", "));
    dgg_text part = dgg_text_slice(*rest, 0, at);
    *rest = dgg_texts_trim(dgg_text_slice(*rest, at + 1, rest->length));
    return part;
}

/* "Child, Preschool" before "Female", not "Toxicity, Blood" before "Child". */
static bool is_inverted(dgg_text term, dgg_text next)
{
    dgg_text right = term;
    dgg_text left = cut_at_comma(&right);
    bool is_one = dgg_text_find(right, dgg_text_of(", ")) == right.length;
    bool falls_back = is_before(right, left) && next.length > 0 && is_before(next, left) &&
                      !is_before(next, right);
    return is_one && is_capitalised(left) && is_capitalised(right) && !falls_back;
}

dgg_status dgg_bib_terms(dgg_names *list, dgg_text field, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (field.length > 0) {
        dgg_text term = dgg_texts_trim(dgg_text_cut(&field, ';'));
        dgg_text ahead = field;
        dgg_text next = dgg_texts_trim(dgg_text_cut(&ahead, ';'));
        if (is_inverted(term, next)) {
            DGG_TRY(dgg_lists_add(list, term, error));
            continue;
        }
        while (term.length > 0) {
            DGG_TRY(dgg_lists_add(list, cut_at_comma(&term), error));
        }
    }
done:
    return status;
}
