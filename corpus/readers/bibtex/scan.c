/* Entries begin with "@type{" or "@type(" and end with the brace that closes it. What stands
 * between them is no part of them, but what looks like a field there has fallen out of one. */
#include "corpus/readers/bibtex/scan.h"

#include "corpus/building.h"
#include "corpus/texts.h"

enum { LONGEST_ENTRY = 16 << 20, MOST_LINES_OF_HEAD = 4 };

static bool is_letter(char byte)
{
    char lower = dgg_texts_lower(byte);
    return lower >= 'a' && lower <= 'z';
}

static size_t skip_spaces(dgg_text text, size_t at)
{
    while (at < text.length && dgg_is_space(text.start[at])) {
        at++;
    }
    return at;
}

/* Length of "@type{" at the beginning of the text; 0 if it is something else. *type is cut out. If
 * the text ends before the brace, *is_open tells that it may go on in the next line. */
static size_t head_length(dgg_text text, dgg_text *type, bool *is_open)
{
    *is_open = false;
    if (!dgg_text_starts(text, "@")) {
        return 0;
    }
    size_t start = skip_spaces(text, 1), end = start;
    while (end < text.length && is_letter(text.start[end])) {
        end++;
    }
    *type = dgg_text_slice(text, start, end);
    size_t brace = skip_spaces(text, end);
    *is_open = brace == text.length;
    bool is_head = type->length > 0 && brace < text.length &&
                   (text.start[brace] == '{' || text.start[brace] == '(');
    return is_head ? brace + 1 : 0;
}

bool dgg_bib_begins_entry(dgg_text line)
{
    dgg_text type = { 0 };
    bool is_open = false;
    dgg_text text = dgg_text_trim(line);
    size_t length = head_length(text, &type, &is_open);
    if (length == 0) {
        return false;
    }
    size_t at = skip_spaces(text, length);
    while (at < text.length && text.start[at] != ',' && text.start[at] != '=') {
        if (dgg_is_space(text.start[at]) || text.start[at] == '{' || text.start[at] == '}') {
            at = skip_spaces(text, at);
            break;
        }
        at++;
    }
    bool is_quoted =
        dgg_texts_starts_any_case(type, "comment") || dgg_texts_starts_any_case(type, "preamble");
    return is_quoted || at == text.length || text.start[at] == ',' || text.start[at] == '=';
}

/* Takes the next line whole. */
static dgg_status take_line(dgg_bib_scan *scan, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_line line = { 0 };
    bool more = false;
    DGG_TRY(dgg_reader_line(scan->corpus, scan->stream, &line, &more, error));
    scan->line.length = scan->at = 0;
    scan->is_at_end = !more;
    scan->number = more ? line.number : scan->number;
    DGG_TRY(dgg_buffer_add(&scan->line, line.text, error));
done:
    return status;
}

static dgg_text rest_of_line(const dgg_bib_scan *scan)
{
    dgg_text line = dgg_buffer_text(&scan->line);
    return dgg_text_slice(line, scan->at, line.length);
}

/* "year = {2019}," between entries: the brace before it came too early. Told once an entry. */
static dgg_status tell_lost_field(dgg_bib_scan *scan, dgg_error *error)
{
    dgg_text line = dgg_text_trim(rest_of_line(scan));
    size_t at = 0;
    while (at < line.length &&
           (is_letter(line.start[at]) || line.start[at] == '_' || line.start[at] == '-')) {
        at++;
    }
    size_t equals = skip_spaces(line, at);
    size_t value = skip_spaces(line, equals + 1);
    bool is_field =
        at > 0 && equals < line.length && line.start[equals] == '=' && value < line.length &&
        (line.start[value] == '{' || line.start[value] == '"' || dgg_is_digit(line.start[value]));
    if (!is_field || scan->has_warned) {
        return DGG_OK;
    }
    scan->has_warned = true;
    return dgg_corpus_warn(scan->corpus, DGG_SKIPPED, scan->number, error,
                           "a field outside of any entry was left out; a brace before it may be "
                           "one too many");
}

/* A head that is spread over lines: "@", a comment, "article", another, "{". */
static dgg_status join_head(dgg_bib_scan *scan, dgg_text *type, size_t *length, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer head = { 0 };
    bool is_open = true;
    DGG_TRY(dgg_buffer_add(&head, rest_of_line(scan), error));
    for (int i = 0; i < MOST_LINES_OF_HEAD && is_open && !scan->is_at_end; i++) {
        DGG_TRY(take_line(scan, error));
        if (dgg_text_starts(dgg_text_trim(rest_of_line(scan)), "%")) {
            continue;
        }
        DGG_TRY(dgg_buffer_add(&head, dgg_text_of(" "), error));
        DGG_TRY(dgg_buffer_add(&head, rest_of_line(scan), error));
        *length = head_length(dgg_buffer_text(&head), type, &is_open);
    }
    if (*length > 0) {
        scan->type.length = 0;
        DGG_TRY(dgg_buffer_add(&scan->type, *type, error));
        scan->line.length = scan->at = 0;
        DGG_TRY(dgg_buffer_add(&scan->line, dgg_buffer_text(&head), error));
    }
done:
    dgg_buffer_destroy(&head);
    return status;
}

/* Looks for a head in the rest of the line; *found if there is one, and `at` stands behind it. */
static dgg_status find_head_in_line(dgg_bib_scan *scan, bool *found, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text line = dgg_buffer_text(&scan->line), type = { 0 };
    dgg_text trimmed = dgg_text_trim(rest_of_line(scan));
    bool is_first = dgg_text_starts(trimmed, "@");
    if (dgg_text_starts(trimmed, "%")) {
        return DGG_OK; /* an entry that was commented out */
    }
    while (scan->at < line.length) {
        bool is_open = false;
        scan->at += dgg_text_find_byte(rest_of_line(scan), '@');
        size_t length = head_length(rest_of_line(scan), &type, &is_open);
        if (is_open && is_first) {
            DGG_TRY(join_head(scan, &type, &length, error));
            line = dgg_buffer_text(&scan->line);
        } else if (length > 0) {
            scan->type.length = 0;
            DGG_TRY(dgg_buffer_add(&scan->type, type, error));
        }
        scan->at += length > 0 ? length : 1;
        if (length > 0) {
            *found = true;
            break;
        }
    }
done:
    return status;
}

typedef struct depth {
    int braces;
    bool is_paren, is_quoted; /* quotes matter only for ")" */
    bool is_closed;
} depth;

/* Bytes of the line up to the end of the entry, or all. */
static size_t follow(depth *d, dgg_text line)
{
    static const bool marks[256] = { ['{'] = true, ['}'] = true, ['"'] = true, [')'] = true };
    size_t at = 0;
    while (!d->is_closed) {
        at += dgg_text_find_any(dgg_text_slice(line, at, line.length), marks);
        if (at == line.length) {
            break;
        }
        char byte = line.start[at++];
        d->braces += byte == '{';
        d->braces -= byte == '}';
        d->is_quoted = d->is_quoted != (d->is_paren && byte == '"' && d->braces == 0);
        d->is_closed = d->is_paren ? byte == ')' && d->braces == 0 && !d->is_quoted : d->braces < 0;
    }
    return at;
}

static dgg_status take_body(dgg_bib_scan *scan, char open, bool *is_whole, dgg_error *error)
{
    dgg_status status = DGG_OK;
    depth d = { .is_paren = open == '(' };
    scan->body.length = 0;
    while (true) {
        dgg_text rest = rest_of_line(scan);
        size_t length = follow(&d, rest);
        scan->at += length;
        DGG_TRY(dgg_buffer_add(&scan->body, dgg_text_slice(rest, 0, length - d.is_closed), error));
        if (d.is_closed || scan->body.length > LONGEST_ENTRY) {
            break;
        }
        DGG_TRY(dgg_buffer_add(&scan->body, dgg_text_of("\n"), error));
        DGG_TRY(take_line(scan, error));
        if (scan->is_at_end || dgg_bib_begins_entry(rest_of_line(scan))) {
            break;
        }
    }
    *is_whole = d.is_closed;
done:
    return status;
}

dgg_status dgg_bib_next(dgg_bib_scan *scan, dgg_bib_entry *entry, bool *found, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *found = false;
    while (!scan->is_at_end) {
        DGG_TRY(tell_lost_field(scan, error));
        DGG_TRY(find_head_in_line(scan, found, error));
        if (*found) {
            break;
        }
        DGG_TRY(take_line(scan, error));
    }
    if (*found) {
        *entry = (dgg_bib_entry){ .line = scan->number };
        scan->has_warned = false;
        DGG_TRY(take_body(scan, scan->line.bytes[scan->at - 1], &entry->is_whole, error));
        entry->type = dgg_buffer_text(&scan->type);
        entry->body = dgg_buffer_text(&scan->body);
    }
done:
    return status;
}

void dgg_bib_scan_destroy(dgg_bib_scan *scan)
{
    dgg_buffer_destroy(&scan->line);
    dgg_buffer_destroy(&scan->type);
    dgg_buffer_destroy(&scan->body);
}
