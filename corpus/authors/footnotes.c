/* A mark is raised, or a number that ends a name whose last letter is small. */
#include "corpus/authors/footnotes.h"

#include <string.h>

#include "base/unicode.h"

static bool is_raised(int32_t c)
{
    enum { ONE = 0xB9, TWO = 0xB2, THREE = 0xB3, FIRST = 0x2070, LAST = 0x2079 };
    enum { DAGGER = 0x2020, DOUBLE_DAGGER = 0x2021, SECTION = 0xA7 };
    return c == ONE || c == TWO || c == THREE || (c >= FIRST && c <= LAST) || c == '*' ||
           c == DAGGER || c == DOUBLE_DAGGER || c == SECTION;
}

/* Length of the raised signs at the beginning, and of the commas between them. */
static size_t raised_length(dgg_text text)
{
    size_t length = 0;
    for (dgg_text rest = text; rest.length > 0;) {
        bool is_comma = length > 0 && dgg_text_starts(rest, ",");
        dgg_text behind = dgg_text_slice(rest, is_comma, rest.length);
        if (behind.length == 0 || !is_raised(dgg_unicode_take(&behind))) {
            break;
        }
        length = text.length - behind.length;
        rest = behind;
    }
    return length;
}

static bool ends_name(dgg_text rest)
{
    return rest.length == 0 || strchr(",;*", *rest.start) != NULL ||
           dgg_text_starts(rest, " and ") || dgg_text_starts(rest, " & ");
}

/* Length of the numbers at the beginning, "1,3", if a name ends behind them. */
static size_t number_length(dgg_text text)
{
    size_t length = 0;
    while (length < text.length &&
           (dgg_is_digit(text.start[length]) ||
            (length > 0 && text.start[length] == ',' && length + 1 < text.length &&
             dgg_is_digit(text.start[length + 1])))) {
        length++;
    }
    return ends_name(dgg_text_slice(text, length, text.length)) ? length : 0;
}

dgg_status dgg_footnotes_drop(dgg_buffer *kept, dgg_text names, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_behind_small = false;
    while (names.length > 0) {
        size_t length = raised_length(names);
        length = length == 0 && is_behind_small ? number_length(names) : length;
        names = dgg_text_slice(names, length, names.length);
        if (length == 0) {
            int32_t c = dgg_unicode_take(&names);
            is_behind_small = dgg_unicode_is_lower(c);
            DGG_TRY(dgg_unicode_put(kept, c, error));
        }
    }
done:
    return status;
}
