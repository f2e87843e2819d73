/* Text that stays text in Markdown. */
#include "layouts/markdown_text.h"

#include <string.h>

#include "layouts/prose.h"

static bool is_word_byte(dgg_text text, size_t at)
{
    if (at >= text.length) { /* also for the byte before the first */
        return false;
    }
    unsigned char byte = (unsigned char)text.start[at];
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           dgg_is_digit(text.start[at]) || byte > 0x7F;
}

/* What begins markup (CommonMark 0.30, GitHub's tables and strike-through, formulas in dollars).
 * Marks that only count at the start of a line need no care: no text of others stands there. */
static bool is_markup(dgg_text text, size_t at)
{
    if (text.start[at] == '_') { /* inside a word it is no emphasis */
        return !is_word_byte(text, at - 1) || !is_word_byte(text, at + 1);
    }
    static const char marks[] = "\\`*[]<>|&~#$";
    return memchr(marks, text.start[at], sizeof marks - 1) != NULL;
}

dgg_status dgg_markdown_write_text(dgg_text text, dgg_buffer *room, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    room->length = 0;
    DGG_TRY(dgg_prose_add(room, text, error));
    text = dgg_buffer_text(room);
    for (size_t i = 0; i < text.length; i++) {
        if (is_markup(text, i)) {
            fputc('\\', out);
        }
        fputc(text.start[i], out);
    }
done:
    return status;
}
