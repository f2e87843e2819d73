/* One cell of a CSV table: quoted, and defused for spreadsheets. */
#include "layouts/csv_cell.h"

#include "base/unicode.h"

/* "=" and the like, also in full width, which a spreadsheet takes for the same. */
static bool looks_like_formula(dgg_text text)
{
    static const char *const starts[] = { "=",  "+",  "-",  "@",  "\t", "\r",
                                          "\n", "＝", "＋", "－", "＠" };
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        if (dgg_text_starts(text, starts[i])) {
            return true;
        }
    }
    return false;
}

static bool is_special(char byte)
{
    return byte == ',' || byte == '"' || byte == '\r' || byte == '\n';
}

static bool needs_quotes(dgg_text text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (is_special(text.start[i])) {
            return true;
        }
    }
    return text.length > 0 && (*text.start == ' ' || text.start[text.length - 1] == ' ');
}

static void write_characters(dgg_text text, FILE *out)
{
    enum { REPLACEMENT = 0xFFFD };
    while (text.length > 0) {
        const char *start = text.start;
        int32_t character = dgg_unicode_take(&text);
        if (character == '"') {
            fputs("\"\"", out);
        } else if (character == REPLACEMENT || character == '\0') {
            fputs("\uFFFD", out);
        } else {
            fwrite(start, 1, (size_t)(text.start - start), out);
        }
    }
}

void dgg_csv_write_text(dgg_text text, FILE *out)
{
    const char *quote = needs_quotes(text) ? "\"" : "";
    fputs(quote, out);
    fputs(looks_like_formula(text) ? "'" : "", out);
    write_characters(text, out);
    fputs(quote, out);
}
