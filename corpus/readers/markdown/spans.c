/* Marks of Markdown inside a line: [text](address), **strong**, *emphasis*, `code`, <address>, and
 * addresses that stand alone. */
#include "corpus/readers/markdown/spans.h"

#include <string.h>

#include "base/memory.h"
#include "corpus/texts.h"

enum {
    LONGEST = 2048, /* bytes between marks that belong together */
    DEEPEST = 4     /* marks in marks */
};

/* Text between marks, and what all of it is. */
typedef struct inside {
    dgg_text text;
    dgg_markdown_span span;
    int depth;
} inside;

static dgg_status look(dgg_markdown_spans *spans, const inside *in, dgg_error *error);

static bool is_alike(const dgg_markdown_span *one, const dgg_markdown_span *other)
{
    return one->is_link == other->is_link && one->is_strong == other->is_strong &&
           one->is_emphasis == other->is_emphasis && one->address.start == other->address.start;
}

static dgg_status add(dgg_markdown_spans *spans, dgg_text text, const dgg_markdown_span *like,
                      dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (text.length == 0) {
        return DGG_OK;
    }
    if (spans->count == 0 || !is_alike(&spans->items[spans->count - 1], like)) {
        DGG_TRY(dgg_reserve(&spans->items, &spans->room, spans->count + 1, sizeof *like, error));
        spans->items[spans->count] = *like;
        spans->items[spans->count].start = spans->text.length;
        spans->items[spans->count].length = 0;
        spans->count++;
    }
    DGG_TRY(dgg_buffer_add(&spans->text, text, error));
    spans->items[spans->count - 1].length += text.length;
done:
    return status;
}

/* Where the bracket that is open before `start` closes; the end if it does not. */
static size_t find_closing(dgg_text text, size_t start, char opening, char closing)
{
    size_t depth = 1, end = start + LONGEST < text.length ? start + LONGEST : text.length;
    for (size_t at = start; at < end; at++) {
        if (text.start[at] == '\\') {
            at++;
        } else if (text.start[at] == closing && --depth == 0) {
            return at;
        }
        depth += at < end && text.start[at] == opening;
    }
    return text.length;
}

/* "[text](address)" or "[text](<address> "title")" at the beginning: its length, 0 if there is
 * none.
 */
static size_t read_link(dgg_text text, dgg_text *label, dgg_text *address)
{
    size_t end = find_closing(text, 1, '[', ']');
    if (end + 1 >= text.length || text.start[end + 1] != '(') {
        return 0;
    }
    size_t close = find_closing(text, end + 2, '(', ')');
    if (close == text.length) {
        return 0;
    }
    *label = dgg_text_slice(text, 1, end);
    *address = dgg_text_trim(dgg_text_slice(text, end + 2, close));
    size_t blank = dgg_text_find_byte(*address, ' ');
    *address = dgg_text_slice(*address, dgg_text_starts(*address, "<"), blank);
    address->length -= dgg_text_ends(*address, ">");
    return close + 1;
}

/* An address that stands alone ends before a blank or the punctuation of its sentence. */
static size_t address_length(dgg_text text)
{
    size_t length = 0;
    while (length < text.length && !dgg_is_space(text.start[length]) &&
           strchr("<>\"`|", text.start[length]) == NULL) {
        length++;
    }
    bool has_opening = dgg_text_find_byte(dgg_text_slice(text, 0, length), '(') < length;
    while (length > 0 && (strchr(".,;:!?*_]", text.start[length - 1]) != NULL ||
                          (text.start[length - 1] == ')' && !has_opening))) {
        length--;
    }
    return length;
}

static bool is_address(dgg_text text)
{
    return dgg_text_starts(text, "http://") || dgg_text_starts(text, "https://");
}

static bool is_of_word(char byte)
{
    byte = dgg_texts_lower(byte);
    return dgg_is_digit(byte) || (byte >= 'a' && byte <= 'z');
}

/* What stands between a mark and the same mark again: its length, 0 if it is no mark. Underscores
 * inside of words are none. */
static size_t between_marks(dgg_text text, dgg_text mark, dgg_text before)
{
    dgg_text rest = dgg_text_slice(text, mark.length, mark.length + LONGEST);
    size_t length = dgg_text_find(rest, mark);
    dgg_text behind = dgg_text_slice(rest, length + mark.length, rest.length);
    bool is_inside_word = mark.start[0] == '_' &&
                          ((before.length > 0 && is_of_word(before.start[before.length - 1])) ||
                           (behind.length > 0 && is_of_word(behind.start[0])));
    bool is_marked = length > 0 && length < rest.length && !dgg_is_space(rest.start[0]) &&
                     !dgg_is_space(rest.start[length - 1]);
    return is_marked && !is_inside_word ? length : 0;
}

static dgg_status look_inside(dgg_markdown_spans *spans, const inside *in, dgg_text text,
                              const dgg_markdown_span *more, dgg_error *error)
{
    inside inner = { text, in->span, in->depth + 1 };
    inner.span.is_strong |= more->is_strong;
    inner.span.is_emphasis |= more->is_emphasis;
    if (more->is_link) {
        inner.span.is_link = true;
        inner.span.address = more->address;
    }
    return inner.depth < DEEPEST ? look(spans, &inner, error)
                                 : add(spans, text, &inner.span, error);
}

/* A pair of marks at the beginning; *length is 0 if there is none. */
static dgg_status take_marks(dgg_markdown_spans *spans, const inside *in, size_t at, size_t *length,
                             dgg_error *error)
{
    static const char *const marks[] = { "**", "__", "*", "_", "`" };
    dgg_text text = dgg_text_slice(in->text, at, in->text.length);
    dgg_text before = dgg_text_slice(in->text, 0, at);
    *length = 0;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        dgg_text mark = dgg_text_of(marks[i]);
        size_t inner = dgg_text_starts(text, marks[i]) ? between_marks(text, mark, before) : 0;
        if (inner > 0) {
            const dgg_markdown_span more = { .is_strong = mark.length == 2,
                                             .is_emphasis =
                                                 mark.length == 1 && mark.start[0] != '`' };
            *length = inner + 2 * mark.length;
            return look_inside(spans, in, dgg_text_slice(text, mark.length, mark.length + inner),
                               &more, error);
        }
    }
    return DGG_OK;
}

static dgg_status take_link(dgg_markdown_spans *spans, const inside *in, size_t at, size_t *length,
                            dgg_error *error)
{
    dgg_text text = dgg_text_slice(in->text, at, in->text.length), label = { 0 };
    dgg_markdown_span more = { .is_link = true };
    bool is_image = dgg_text_starts(text, "![");
    *length = 0;
    if (is_image || text.start[0] == '[') {
        dgg_text link = dgg_text_slice(text, is_image, text.length);
        size_t whole = read_link(link, &label, &more.address);
        *length = whole > 0 ? whole + is_image : 0;
        label = is_image ? (dgg_text){ 0 } : label;
    } else if (!in->span.is_link &&
               is_address(dgg_text_slice(text, text.start[0] == '<', SIZE_MAX))) {
        size_t is_bracketed = text.start[0] == '<';
        dgg_text bare = dgg_text_slice(text, is_bracketed, text.length);
        label = more.address = dgg_text_slice(bare, 0, address_length(bare));
        *length = label.length + is_bracketed;
        *length += is_bracketed == 1 && *length < text.length && text.start[*length] == '>';
        return add(spans, label, &more, error);
    }
    return *length > 0 ? look_inside(spans, in, label, &more, error) : DGG_OK;
}

/* What begins here: marks, a link, an escaped sign, or a plain byte. */
static dgg_status take(dgg_markdown_spans *spans, const inside *in, size_t *at, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t length = 0;
    DGG_TRY(take_link(spans, in, *at, &length, error));
    DGG_TRY(length == 0 ? take_marks(spans, in, *at, &length, error) : DGG_OK);
    if (length == 0) {
        bool is_escaped = in->text.start[*at] == '\\' && *at + 1 < in->text.length &&
                          strchr("\\`*_{}[]()#+-.!|<>", in->text.start[*at + 1]) != NULL;
        *at += is_escaped;
        DGG_TRY(add(spans, dgg_text_slice(in->text, *at, *at + 1), &in->span, error));
        length = 1;
    }
    *at += length;
done:
    return status;
}

static dgg_status look(dgg_markdown_spans *spans, const inside *in, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t at = 0; at < in->text.length;) {
        size_t plain = at;
        while (plain < in->text.length && strchr("[!*_`\\h<", in->text.start[plain]) == NULL) {
            plain++;
        }
        DGG_TRY(add(spans, dgg_text_slice(in->text, at, plain), &in->span, error));
        at = plain;
        DGG_TRY(at < in->text.length ? take(spans, in, &at, error) : DGG_OK);
    }
done:
    return status;
}

dgg_status dgg_markdown_look(dgg_markdown_spans *spans, dgg_text lines, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const inside in = { .text = lines };
    spans->text.length = 0;
    spans->count = 0;
    DGG_TRY(look(spans, &in, error));
    spans->first_line = dgg_text_find_byte(dgg_buffer_text(&spans->text), '\n');
    for (size_t i = spans->first_line; i < spans->text.length; i++) {
        if (spans->text.bytes[i] == '\n') {
            spans->text.bytes[i] = ' ';
        }
    }
done:
    return status;
}

dgg_text dgg_markdown_span_text(const dgg_markdown_spans *spans, size_t index)
{
    const dgg_markdown_span *span = &spans->items[index];
    return dgg_text_slice(dgg_buffer_text(&spans->text), span->start, span->start + span->length);
}

void dgg_markdown_spans_destroy(dgg_markdown_spans *spans)
{
    dgg_buffer_destroy(&spans->text);
    dgg_release(spans->items);
    *spans = (dgg_markdown_spans){ 0 };
}
