/* The list of pairs is searched as it was built in: its lines are sorted and of one length. */
#include "corpus/han.h"

#include "base/unicode.h"
#include "corpus/words.h"

enum {
    BYTES = 3, /* of a character */
    LINE = 2 * BYTES + 1,
    FIRST = 0x4E00,
    LAST = 0x9FFF,
};

static bool is_usual(dgg_text word)
{
    dgg_text rest = word;
    int32_t character = word.length == BYTES ? dgg_unicode_take(&rest) : 0;
    return rest.length == 0 && character >= FIRST && character <= LAST;
}

dgg_text dgg_simplified(dgg_text word)
{
    dgg_text pairs = dgg_words_simplified();
    size_t low = 0, high = pairs.length / LINE;
    if (!is_usual(word)) {
        return (dgg_text){ 0 };
    }
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const char *pair = pairs.start + middle * LINE;
        int order = dgg_text_compare((dgg_text){ pair, BYTES }, word);
        if (order == 0) {
            return (dgg_text){ pair + BYTES, BYTES };
        }
        low = order < 0 ? middle + 1 : low;
        high = order < 0 ? high : middle;
    }
    return word;
}
