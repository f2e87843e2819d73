/* Both texts are read as if scanned: each group of letters that look alike becomes one letter. */
#include "corpus/duplicates/scanning.h"

static bool takes(dgg_text *text, const char *pair)
{
    bool is_there = dgg_text_starts(*text, pair);
    *text = is_there ? dgg_text_slice(*text, 2, text->length) : *text;
    return is_there;
}

/* The next letter as it looks. */
static char take(dgg_text *text)
{
    if (takes(text, "rn")) {
        return 'm';
    }
    if (takes(text, "cl")) {
        return 'd';
    }
    if (takes(text, "vv")) {
        return 'w';
    }
    char letter = text->start[0];
    *text = dgg_text_slice(*text, 1, text->length);
    switch (letter) {
    case '0':
        return 'o';
    case '1':
    case 'i':
        return 'l';
    case '5':
        return 's';
    case '8':
        return 'b';
    default:
        return letter;
    }
}

bool dgg_scanned_alike(dgg_text one, dgg_text other)
{
    while (one.length > 0 && other.length > 0) {
        if (take(&one) != take(&other)) {
            return false;
        }
    }
    return one.length == other.length;
}
