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

/* The three bytes as a number: they are compared by it. */
static unsigned bytes_of(const char *character)
{
    const unsigned char *bytes = (const unsigned char *)character;
    return (unsigned)bytes[0] << 16 | (unsigned)bytes[1] << 8 | bytes[2];
}

dgg_text dgg_simplified(dgg_text word)
{
    dgg_text pairs = dgg_words_simplified();
    size_t low = 0, high = pairs.length / LINE;
    if (!is_usual(word)) {
        return (dgg_text){ 0 };
    }
    unsigned wanted = bytes_of(word.start);
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const char *pair = pairs.start + middle * LINE;
        unsigned found = bytes_of(pair);
        if (found == wanted) {
            return (dgg_text){ pair + BYTES, BYTES };
        }
        low = found < wanted ? middle + 1 : low;
        high = found < wanted ? high : middle;
    }
    return word;
}
