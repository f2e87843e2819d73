/* Initials are told by their stops or, without any, by being few and capitals. */
#include "corpus/authors/initials.h"

#include "base/unicode.h"

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

bool dgg_initials_only(dgg_text part)
{
    bool is = part.length > 0;
    while (part.length > 0 && is) {
        is = is_initials(dgg_text_cut(&part, ' '));
    }
    return is;
}

size_t dgg_initials_at(dgg_text name)
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
