/* Where the authors end and the title begins is told by the first full stop behind a name; where it
 * ends, by the mark of its type: "[J]". */
#include "corpus/references/chinese.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/references/fields.h"
#include "corpus/references/imprint.h"
#include "corpus/references/kinds.h"
#include "corpus/references/notes.h"
#include "corpus/references/numbers.h"
#include "corpus/references/spans.h"
#include "corpus/texts.h"
#include "corpus/types.h"

typedef struct mark {
    size_t start, end; /* of "[J]" in the line */
    const char *type;
} mark;

static dgg_text rest_of(dgg_text text, size_t start)
{
    return dgg_text_slice(text, start, text.length);
}

/* The type that the bracket at the beginning of the text tells, and how long it is. */
static const char *read_mark(dgg_text text, size_t *length)
{
    enum { LONGEST = 6 };
    char letters[LONGEST];
    size_t count = 0, width = 0;
    dgg_span_sign(text, &width);
    for (size_t at = width; at < text.length && count < LONGEST; at += width) {
        char sign = dgg_span_sign(rest_of(text, at), &width);
        if (sign == ']') {
            *length = at + width;
            return count > 0 ? dgg_reference_mark_type((dgg_text){ letters, count }) : NULL;
        }
        bool is_letter = (sign >= 'A' && sign <= 'Z') || sign == '/';
        if (!is_letter && text.start[at] != ' ') {
            return NULL;
        }
        if (is_letter) {
            letters[count++] = sign;
        }
    }
    return NULL;
}

static mark find_mark(dgg_text line)
{
    for (size_t at = 0; (at = dgg_span_find(line, at, "[")) < line.length; at++) {
        size_t length = 0;
        const char *type = read_mark(rest_of(line, at), &length);
        if (type != NULL && at > 0) {
            return (mark){ at, at + length, type };
        }
    }
    return (mark){ line.length, line.length, NULL };
}

static bool is_initial(dgg_text word)
{
    dgg_text rest = word;
    return word.length > 0 && dgg_unicode_is_upper(dgg_unicode_take(&rest)) &&
           (rest.length == 0 || strchr(".,- ", *rest.start) != NULL);
}

/* "Maps": a capital and small letters behind it. */
static bool begins_word(dgg_text text)
{
    bool is_capital = text.length > 2 && dgg_unicode_is_upper(dgg_unicode_take(&text));
    return is_capital && dgg_unicode_is_lower(dgg_unicode_take(&text));
}

/* Whether the full stop at this place closes the authors. */
static bool closes_authors(dgg_text head, size_t at, size_t width)
{
    dgg_text left = dgg_texts_trim(dgg_text_slice(head, 0, at));
    dgg_text right = rest_of(head, at + width);
    bool is_spaced = right.length > 0 && (*right.start == ' ' || width > 1);
    right = dgg_texts_trim(right);
    dgg_text ahead = right;
    int32_t next = right.length > 0 ? dgg_unicode_take(&ahead) : 0;
    bool is_parted = is_spaced || dgg_unicode_is_han(next) || next == 0x300A || next == 0x201C ||
                     begins_word(right);
    size_t last = left.length;
    while (last > 0 && strchr(" ,", left.start[last - 1]) == NULL) {
        last--;
    }
    bool is_within = is_initial(rest_of(left, last)) && is_initial(right);
    return left.length > 0 && right.length > 0 && is_parted && !is_within &&
           !(last == 0 && is_initial(left));
}

/* Cuts the authors off the head of a reference; empty if it has none. */
static dgg_text cut_authors(dgg_text *head)
{
    for (size_t at = 0, width = 0; (at = dgg_span_find(*head, at, ".")) < head->length;
         at += width) {
        dgg_span_sign(rest_of(*head, at), &width);
        if (closes_authors(*head, at, width)) {
            dgg_text authors = dgg_text_slice(*head, 0, at);
            *head = dgg_texts_trim(rest_of(*head, at + width));
            return authors;
        }
    }
    return (dgg_text){ 0 };
}

static dgg_text url_in(dgg_text text)
{
    dgg_text found = rest_of(text, dgg_text_find(text, dgg_text_of("http")));
    size_t end = 0;
    while (end < found.length && (unsigned char)found.start[end] < 0x80 &&
           !dgg_is_space(found.start[end])) {
        end++;
    }
    found = dgg_span_strip(dgg_text_slice(found, 0, end), "", ".,;)]");
    return dgg_text_find(found, dgg_text_of("doi.org/")) < found.length ? (dgg_text){ 0 } : found;
}

static dgg_status take(const dgg_reference_making *m, const dgg_reference_imprint *imprint,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_paper *paper = &m->reference->paper;
    dgg_buffer *pages = &m->parser->pages;
    paper->venue = dgg_span_unquote(imprint->venue);
    paper->publisher = imprint->publisher;
    paper->volume = imprint->volume;
    paper->issue = imprint->issue;
    paper->year = imprint->year;
    paper->kind = dgg_type_kind(paper->type);
    pages->length = 0;
    DGG_TRY(dgg_reference_pages(pages, imprint->pages, error));
    paper->pages = dgg_buffer_text(pages);
    DGG_TRY(dgg_reference_take_people(imprint->editors, m->arena, &paper->editors, error));
done:
    return status;
}

static dgg_status take_marked(const dgg_reference_making *m, dgg_text line, mark found,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_paper *paper = &m->reference->paper;
    dgg_text head = dgg_text_slice(line, 0, found.start), tail = rest_of(line, found.end);
    dgg_text authors = cut_authors(&head);
    paper->type = dgg_text_of(found.type);
    paper->title = dgg_span_unquote(dgg_span_strip(head, ".,:", ".,:"));
    paper->url = url_in(tail);
    size_t address = dgg_text_find(tail, dgg_text_of("http"));
    const dgg_reference_imprint imprint =
        dgg_reference_take_imprint(dgg_text_slice(tail, 0, address), paper->type);
    DGG_TRY(dgg_reference_take_people(authors, m->arena, &paper->authors, error));
    DGG_TRY(take(m, &imprint, error));
done:
    return status;
}

/* More than half of its letters are Han: then its parts stand in one order. */
static bool is_mostly_han(dgg_text line)
{
    size_t han = 0, letters = 0;
    while (line.length > 0) {
        int32_t c = dgg_unicode_take(&line);
        han += dgg_unicode_is_han(c);
        letters += dgg_unicode_is_letter(c) && !dgg_unicode_is_han(c);
    }
    return han * 2 > letters;
}

/* Without a mark the title ends at the next full stop; behind a colon stands a press. */
static dgg_status take_unmarked(const dgg_reference_making *m, dgg_text line, dgg_error *error)
{
    dgg_text head = line;
    cut_authors(&head);
    size_t stop = dgg_span_find(head, 0, "."), width = 0;
    dgg_span_sign(rest_of(head, stop), &width);
    dgg_text tail = rest_of(head, stop + width);
    size_t colon = dgg_span_find(tail, 0, ":"), comma = dgg_span_find(tail, 0, ",");
    bool is_book = colon < comma;
    size_t at = (size_t)(head.start - line.start) + stop;
    const mark found = { at, at + width, is_book ? "book" : "article" };
    return take_marked(m, line, found, error);
}

dgg_status dgg_reference_chinese(const dgg_reference_making *making, dgg_text line, bool *is_it,
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_han = dgg_span_has_han(line) && is_mostly_han(line);
    dgg_paper *paper = &making->reference->paper;
    dgg_reference_imprint imprint = { 0 };
    dgg_text authors = { 0 };
    const mark found = find_mark(line);
    *is_it = true;
    if (is_han && (dgg_reference_take_dotted(line, &authors, paper, &imprint) ||
                   dgg_reference_take_note(line, &authors, paper, &imprint))) {
        DGG_TRY(dgg_reference_take_people(authors, making->arena, &paper->authors, error));
        return take(making, &imprint, error);
    }
    if (found.type != NULL) {
        return take_marked(making, line, found, error);
    }
    *is_it = is_han;
    DGG_TRY(is_han ? take_unmarked(making, line, error) : DGG_OK);
done:
    return status;
}
