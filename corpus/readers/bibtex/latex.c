/* LaTeX made plain text. It is not TeX: nothing is defined, nothing fails. */
#include "corpus/readers/bibtex/latex.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/markup.h"
#include "corpus/readers/bibtex/decoding.h"
#include "corpus/texts.h"

void dgg_decoding_drop(dgg_decoding *d, size_t length)
{
    d->rest = dgg_text_slice(d->rest, length, d->rest.length);
}

dgg_status dgg_decoding_put(dgg_decoding *d, const char *text, dgg_error *error)
{
    return dgg_buffer_add(d->out, dgg_text_of(text), error);
}

size_t dgg_latex_group(dgg_text text)
{
    int depth = 0;
    if (!dgg_text_starts(text, "{")) {
        return 0;
    }
    text = dgg_text_slice(text, 0, DGG_LATEX_LONGEST_GROUP);
    for (size_t at = 0; at < text.length; at++) {
        if (text.start[at] == '\\') {
            at++; /* "\{" is no brace here */
            continue;
        }
        depth += text.start[at] == '{';
        depth -= text.start[at] == '}';
        if (depth <= 0) {
            return at + 1;
        }
    }
    return 0;
}

/* "$H_2$" is a formula; "from $5 to $6" has none. */
static dgg_status take_dollar(dgg_decoding *d, dgg_error *error)
{
    dgg_decoding_drop(d, 1);
    size_t end = dgg_text_find_byte(d->rest, '$');
    dgg_text inside = dgg_text_slice(d->rest, 0, end);
    bool is_formula = end < d->rest.length && (dgg_text_find_byte(inside, ' ') == inside.length ||
                                               dgg_text_find_byte(inside, '\\') < inside.length ||
                                               dgg_text_find_byte(inside, '^') < inside.length ||
                                               dgg_text_find_byte(inside, '_') < inside.length);
    if (!is_formula) {
        return dgg_decoding_put(d, "$", error);
    }
    dgg_decoding_drop(d, end + 1);
    dgg_decoding formula = { d->out, inside, true, d->depth + 1 };
    return d->depth < DGG_LATEX_DEEPEST ? dgg_decoding_run(&formula, error) : DGG_OK;
}

typedef struct ligature {
    const char *written, *meant;
} ligature;

static const ligature ligatures[] = { { "---", "—" }, { "--", "–" }, { "``", "“" }, { "''", "”" },
                                      { "`", "‘" },   { "~", " " },  { "{", "" },   { "}", "" } };

static dgg_status take_other(dgg_decoding *d, dgg_error *error)
{
    int32_t character = 0;
    size_t length = dgg_markup_entity(d->rest, &character);
    if (length > 0) {
        dgg_decoding_drop(d, length);
        return dgg_unicode_put(d->out, character, error);
    }
    for (size_t i = 0; i < sizeof ligatures / sizeof *ligatures; i++) {
        if (dgg_text_starts(d->rest, ligatures[i].written)) {
            dgg_decoding_drop(d, strlen(ligatures[i].written));
            return dgg_decoding_put(d, ligatures[i].meant, error);
        }
    }
    dgg_text one = dgg_text_slice(d->rest, 0, 1);
    dgg_decoding_drop(d, 1);
    return dgg_buffer_add(d->out, one, error);
}

/* Bytes that mean themselves. */
static size_t plain_length(const dgg_decoding *d)
{
    static const bool special[256] = {
        ['\\'] = true, ['{'] = true,  ['}'] = true, ['$'] = true, ['~'] = true,
        ['`'] = true,  ['\''] = true, ['-'] = true, ['&'] = true
    };
    static const bool in_math[256] = {
        ['\\'] = true, ['{'] = true, ['}'] = true, ['$'] = true, ['~'] = true, ['`'] = true,
        ['\''] = true, ['-'] = true, ['&'] = true, ['^'] = true, ['_'] = true
    };
    return dgg_text_find_any(d->rest, d->is_math ? in_math : special);
}

dgg_status dgg_decoding_run(dgg_decoding *d, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (d->rest.length > 0) {
        size_t plain = plain_length(d);
        DGG_TRY(dgg_buffer_add(d->out, dgg_text_slice(d->rest, 0, plain), error));
        dgg_decoding_drop(d, plain);
        if (d->rest.length == 0) {
            break;
        }
        char byte = *d->rest.start;
        if (byte == '\\') {
            DGG_TRY(dgg_decoding_command(d, error));
        } else if (byte == '$') {
            DGG_TRY(take_dollar(d, error));
        } else if (d->is_math && (byte == '^' || byte == '_')) {
            dgg_decoding_drop(d, 1);
        } else {
            DGG_TRY(take_other(d, error));
        }
    }
done:
    return status;
}

dgg_status dgg_latex_decode(dgg_buffer *buffer, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t start = buffer->length;
    dgg_decoding d = { .out = buffer, .rest = text };
    DGG_TRY(dgg_decoding_run(&d, error));
    dgg_texts_collapse(buffer, start);
done:
    return status;
}

dgg_status dgg_latex_decode_address(dgg_buffer *buffer, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t start = buffer->length;
    text = dgg_text_trim(text);
    if (dgg_text_starts(text, "\\url")) {
        text = dgg_text_slice(text, strlen("\\url"), text.length);
    }
    for (size_t i = 0; i < text.length; i++) {
        char byte = text.start[i];
        bool escapes =
            byte == '\\' && i + 1 < text.length && strchr("%$#_&{}~", text.start[i + 1]) != NULL;
        i += escapes;
        if (escapes || (byte != '{' && byte != '}')) {
            DGG_TRY(dgg_buffer_add(buffer, dgg_text_slice(text, i, i + 1), error));
        }
    }
    dgg_texts_collapse(buffer, start);
done:
    return status;
}
