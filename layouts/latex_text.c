/* Text that stays text in LaTeX, whatever the engine and the encoding of its fonts. */
#include "layouts/latex_text.h"

#include <string.h>

#include "layouts/prose.h"

/* Also signs that only come out otherwise in the old encoding of fonts: "<" as an exclamation mark
 * upside down; quotes that lean the wrong way; hyphens and commas that would melt into others. */
static const char *escape_of(char byte)
{
    static const char *const escapes[] = {
        ['#'] = "\\#",
        ['$'] = "\\$",
        ['%'] = "\\%",
        ['&'] = "\\&",
        ['_'] = "\\_",
        ['{'] = "\\{",
        ['}'] = "\\}",
        ['~'] = "\\textasciitilde{}",
        ['^'] = "\\textasciicircum{}",
        ['\\'] = "\\textbackslash{}",
        ['<'] = "\\textless{}",
        ['>'] = "\\textgreater{}",
        ['|'] = "\\textbar{}",
        ['"'] = "\\textquotedbl{}",
        ['\''] = "\\textquotesingle{}",
        ['`'] = "\\textasciigrave{}",
        ['-'] = "-{}",
        [','] = ",{}",
        ['['] = "{[}",
        [']'] = "{]}",
        ['*'] = "{*}", /* behind the end of a row it would be its option */
    };
    unsigned char index = (unsigned char)byte;
    return index < sizeof escapes / sizeof *escapes ? escapes[index] : NULL;
}

/* A hyphen or comma alone is left as it is: sources stay readable. */
static bool needs_escape(dgg_text text, size_t at)
{
    char byte = text.start[at];
    bool melts = byte == '-' || byte == ',';
    bool is_repeated = at + 1 < text.length && text.start[at + 1] == byte;
    return !melts || is_repeated;
}

dgg_status dgg_latex_write_text(dgg_text text, dgg_buffer *room, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    room->length = 0;
    DGG_TRY(dgg_prose_add(room, text, error));
    text = dgg_buffer_text(room);
    for (size_t i = 0; i < text.length; i++) {
        const char *escape = needs_escape(text, i) ? escape_of(text.start[i]) : NULL;
        if (escape != NULL) {
            fputs(escape, out);
        } else {
            fputc(text.start[i], out);
        }
    }
done:
    return status;
}
