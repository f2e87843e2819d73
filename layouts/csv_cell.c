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

/* Runs of plain bytes go out in one piece. */
static void write_valid(dgg_text text, FILE *out)
{
    size_t run = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (text.start[i] == '"' || text.start[i] == '\0') {
            fwrite(text.start + run, 1, i - run, out);
            fputs(text.start[i] == '"' ? "\"\"" : "\uFFFD", out);
            run = i + 1;
        }
    }
    if (run < text.length) {
        fwrite(text.start + run, 1, text.length - run, out);
    }
}

static void write_characters(dgg_text text, FILE *out)
{
    while (text.length > 0) {
        size_t valid = dgg_unicode_valid(text);
        write_valid(dgg_text_slice(text, 0, valid), out);
        fputs(valid < text.length ? "\uFFFD" : "", out);
        text = dgg_text_slice(text, valid + 1, text.length);
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
