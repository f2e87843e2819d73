/* What is no word of an abstract goes, in place: the text only becomes shorter. */
#include "corpus/chrome.h"

#include <string.h>

#include "corpus/texts.h"

static const char *const beginnings[] = { "<正>",   "‹正›",       "＜正＞",        "〈正〉",
                                          "《正》", "&lt;正&gt;", "Abstract(#br)", "(#br)" };

static void drop(dgg_buffer *text, size_t start, size_t length)
{
    memmove(text->bytes + start, text->bytes + start + length, text->length - start - length);
    text->length -= length;
}

static bool drop_beginning(dgg_buffer *text)
{
    for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++) {
        if (dgg_text_starts(dgg_buffer_text(text), beginnings[i])) {
            drop(text, 0, strlen(beginnings[i]));
            return true;
        }
    }
    return false;
}

void dgg_chrome_drop(dgg_buffer *abstract)
{
    static const char line_end[] = "(#br)";
    while (drop_beginning(abstract)) {
        dgg_texts_collapse(abstract, 0);
    }
    size_t at = 0;
    while ((at = dgg_text_find(dgg_buffer_text(abstract), dgg_text_of(line_end))) <
           abstract->length) {
        abstract->bytes[at] = ' ';
        drop(abstract, at + 1, sizeof line_end - 2);
    }
}
