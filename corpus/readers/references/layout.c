/* The layout is judged by the whole beginning of a list: a single line may mislead. */
#include "corpus/readers/references/layout.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/doi.h"
#include "corpus/marks.h"
#include "corpus/references.h"
#include "corpus/texts.h"

enum { WIDTH_OF_TAB = 4 };

static size_t indent_of(dgg_text line)
{
    size_t width = 0;
    while (line.length > 0) {
        int32_t c = dgg_unicode_take(&line);
        if (!dgg_unicode_is_space(c)) {
            break;
        }
        width += c == '\t' ? WIDTH_OF_TAB : 1;
    }
    return width;
}

static bool is_address(dgg_text text)
{
    static const char *const labels[] = { "doi:",     "url:",    "link:", "available at:",
                                          "https://", "http://", "www." };
    bool has_label = dgg_doi_find(text).start == text.start && text.length > 0;
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        has_label = has_label || dgg_texts_starts_any_case(text, labels[i]);
    }
    size_t blank = dgg_text_find_byte(text, ' ');
    dgg_text rest = dgg_text_trim(dgg_text_slice(text, blank, text.length));
    return has_label && dgg_text_find_byte(rest, ' ') == rest.length;
}

static bool is_stray(dgg_text text)
{
    enum { MOST_DIGITS = 4 };
    for (size_t i = 0; i < text.length; i++) {
        if (!dgg_is_digit(text.start[i])) {
            return false;
        }
    }
    return text.length > 0 && text.length <= MOST_DIGITS;
}

/* "[1]费孝." is marked too: Chinese leaves no blank. */
static bool is_marked(dgg_text text)
{
    bool is_it = false;
    dgg_marks_strip_marker(text, &is_it);
    bool is_wide = dgg_text_starts(text, "［");
    size_t at = is_wide ? strlen("［") : 1, digits = 0;
    while (at + digits < text.length && dgg_is_digit(text.start[at + digits])) {
        digits++;
    }
    dgg_text behind = dgg_text_slice(text, at + digits, text.length);
    bool is_bracketed = dgg_text_starts(text, "[") || is_wide;
    return is_it || (is_bracketed && digits > 0 &&
                     (dgg_text_starts(behind, "]") || dgg_text_starts(behind, "］")));
}

dgg_references_line dgg_references_look(dgg_text line, size_t margin)
{
    bool heads_related = false;
    dgg_references_line look = { .text = dgg_texts_trim(line) };
    look.is_marked = is_marked(look.text);
    look.is_indented = indent_of(line) > margin;
    look.is_heading = dgg_marks_is_heading(look.text, &heads_related);
    look.is_stray = is_stray(look.text);
    look.is_address = is_address(look.text);
    return look;
}

/* What is counted of the lines of a list. */
typedef struct counts {
    size_t lines, marked, indented, whole, blocks, margin;
    bool has_first, is_first_marked, is_first_indented;
} counts;

static size_t margin_of(dgg_text head)
{
    size_t margin = SIZE_MAX;
    while (head.length > 0) {
        dgg_text line = dgg_text_line(&head);
        size_t indent = indent_of(line);
        margin = dgg_texts_trim(line).length > 0 && indent < margin ? indent : margin;
    }
    return margin != SIZE_MAX ? margin : 0;
}

static counts count(dgg_text head)
{
    enum { SIGNS_OF_ONE = 3, MOST_LINES = 400 };
    counts c = { .margin = margin_of(head) };
    bool was_blank = true;
    for (size_t i = 0; i < MOST_LINES && head.length > 0; i++) {
        const dgg_references_line line = dgg_references_look(dgg_text_line(&head), c.margin);
        if (line.text.length == 0 || line.is_heading || line.is_stray) {
            was_blank = true;
            continue;
        }
        c.is_first_marked = c.has_first ? c.is_first_marked : line.is_marked;
        c.is_first_indented = c.has_first ? c.is_first_indented : line.is_indented;
        c.has_first = true;
        c.lines++;
        c.marked += line.is_marked;
        c.indented += line.is_indented;
        c.blocks += was_blank;
        c.whole += dgg_reference_signs(line.text) >= SIGNS_OF_ONE;
        was_blank = false;
    }
    return c;
}

dgg_references_layout dgg_references_layout_of(dgg_text head)
{
    enum { MOST_LINES_EACH = 8, HALF = 2, MOST = 7, OF = 10 };
    const counts c = count(head);
    dgg_references_layout layout = { DGG_PARTED_BY_LINES, c.margin, c.whole * OF > c.lines * MOST };
    bool are_marked = c.marked > 0 && c.marked * MOST_LINES_EACH >= c.lines;
    if (are_marked && (c.is_first_marked || c.marked * HALF > c.lines)) {
        layout.parting = DGG_PARTED_BY_MARKERS;
    } else if (c.blocks > 1 && c.blocks < c.lines && c.whole * HALF < c.lines + c.blocks) {
        layout.parting = DGG_PARTED_BY_BLANKS;
    } else if (c.indented > 0 && c.indented < c.lines) {
        layout.parting = c.is_first_indented ? DGG_PARTED_BY_INDENTS : DGG_PARTED_BY_HANGING;
    }
    return layout;
}

/* A long line that ends within a sentence goes on in the next. */
static bool goes_on(dgg_text line)
{
    enum { FULL_LINE = 45 };
    static const char *const ends[] = { ".", ")", "]", "”", "\"", "。", "．", ">" };
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        if (dgg_text_ends(line, ends[i])) {
            return false;
        }
    }
    dgg_text last = line;
    while (dgg_text_find_byte(last, ' ') < last.length) {
        dgg_text_cut(&last, ' ');
    }
    bool is_closed = line.length > 0 && dgg_is_digit(line.start[line.length - 1]);
    return dgg_unicode_count(line) >= FULL_LINE && !is_closed && !is_address(last);
}

static bool begins_small(dgg_text text)
{
    return text.length > 0 && dgg_unicode_is_lower(dgg_unicode_take(&text));
}

/* A particle may begin a name: "van der Berg, J. (2019)". */
static bool continues(const dgg_references_line *line, dgg_text last, bool are_whole)
{
    enum { SIGNS_OF_ONE = 3 };
    bool is_whole = dgg_reference_signs(line->text) >= SIGNS_OF_ONE;
    bool is_small = begins_small(line->text) && !is_whole;
    bool is_cut = (goes_on(last) || dgg_text_ends(last, "-")) && !(are_whole && is_whole);
    return line->is_address || is_small || is_cut;
}

/* Among marked references one without a mark: behind a whole one, and whole itself. */
static bool stands_alone(const dgg_references_line *line, const dgg_references_before *before)
{
    enum { SIGNS_OF_ONE = 3, SURE = 4 };
    bool is_closed = dgg_text_ends(before->last, ".") || dgg_text_ends(before->last, "。") ||
                     dgg_text_ends(before->last, "．");
    unsigned signs = dgg_reference_signs(line->text);
    if (line->is_indented || line->is_address) {
        return false;
    }
    return (before->was_blank && signs >= SIGNS_OF_ONE) ||
           (signs >= SURE && is_closed && dgg_reference_signs(before->last) >= SIGNS_OF_ONE);
}

bool dgg_references_begins(const dgg_references_layout *layout, const dgg_references_line *line,
                           const dgg_references_before *before)
{
    if (before->last.length == 0) {
        return true;
    }
    switch (layout->parting) {
    case DGG_PARTED_BY_MARKERS:
        return line->is_marked || stands_alone(line, before);
    case DGG_PARTED_BY_BLANKS:
        return before->was_blank && !line->is_address;
    case DGG_PARTED_BY_HANGING:
        return !line->is_indented && !line->is_address;
    case DGG_PARTED_BY_INDENTS:
        return line->is_indented;
    default:
        return before->was_blank ? !line->is_address
                                 : !continues(line, before->last, layout->are_whole);
    }
}

bool dgg_references_is_section(const dgg_references_line *line, const dgg_references_before *before)
{
    enum { LONGEST_SECTION = 60 };
    bool is_alone = before->last.length == 0 || before->was_blank;
    return is_alone && !line->is_marked && !line->is_address && !line->is_indented &&
           dgg_unicode_count(line->text) < LONGEST_SECTION && !dgg_text_ends(line->text, ".") &&
           !dgg_text_ends(line->text, "。") && dgg_reference_signs(line->text) == 0;
}
