/* A quote ends a cell only if a separator or the end of the line follows; any other was meant to be
 * read. */
#include "base/csv/quotes.h"

/* What stands behind the quotes from `at`, blanks left out: nothing more of this cell. */
static bool ends_cell(dgg_text line, size_t at, char separator)
{
    while (at < line.length && line.start[at] == ' ' && separator != ' ') {
        at++;
    }
    return at >= line.length || line.start[at] == separator;
}

static bool begins_cell(dgg_text line, size_t at, char separator)
{
    while (at > 0 && line.start[at - 1] == ' ') {
        at--;
    }
    return at == 0 || line.start[at - 1] == separator;
}

/* What is written for the quote at `at`, and how many bytes of the line that stands for. */
static const char *mend(dgg_csv_quotes *q, dgg_text line, size_t at, size_t *taken)
{
    bool is_pair = at + 1 < line.length && line.start[at + 1] == '"';
    *taken = 1;
    if (!q->is_inside) {
        q->is_inside = begins_cell(line, at, q->separator);
        return "\"";
    }
    if (is_pair) {
        bool is_last = q->is_opened && ends_cell(line, at + 2, q->separator);
        q->is_inside = !is_last;
        q->is_opened = q->is_opened && !is_last;
        *taken = 2;
        return is_last ? "\"\"\"" : "\"\"";
    }
    if (ends_cell(line, at + 1, q->separator)) {
        q->is_inside = q->is_opened = false;
        return "\"";
    }
    q->is_opened = !q->is_opened;
    return "\"\"";
}

dgg_status dgg_csv_double_quotes(dgg_csv_quotes *quotes, dgg_buffer *mended, dgg_text line,
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t at = 0;
    while (at < line.length) {
        dgg_text rest = dgg_text_slice(line, at, line.length);
        size_t length = dgg_text_find_byte(rest, '"');
        DGG_TRY(dgg_buffer_add(mended, dgg_text_slice(rest, 0, length), error));
        at += length;
        if (at < line.length) {
            size_t taken = 0;
            DGG_TRY(dgg_buffer_add(mended, dgg_text_of(mend(quotes, line, at, &taken)), error));
            at += taken;
        }
    }
done:
    return status;
}
