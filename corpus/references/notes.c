/* CSSCI parts all by full stops without blanks; footnotes put titles into 《》. */
#include "corpus/references/notes.h"

#include <string.h>

#include "corpus/references/spans.h"
#include "corpus/texts.h"

static dgg_text rest_of(dgg_text text, size_t start)
{
    return dgg_text_slice(text, start, text.length);
}

static bool holds(dgg_text text, const char *wanted)
{
    return dgg_text_find(text, dgg_text_of(wanted)) < text.length;
}

/* Cuts off the part behind the last full stop. */
static dgg_text cut_last(dgg_text *text)
{
    size_t at = text->length;
    while (at > 0 && text->start[at - 1] != '.') {
        at--;
    }
    dgg_text part = rest_of(*text, at);
    text->length = at > 0 ? at - 1 : 0;
    return part;
}

static bool is_press(dgg_text name)
{
    return holds(name, "出版社") || holds(name, "书局") || holds(name, "书店") ||
           holds(name, "印书馆");
}

bool dgg_reference_take_dotted(dgg_text line, dgg_text *authors, dgg_paper *paper,
                               dgg_reference_imprint *imprint)
{
    enum { YEAR_LENGTH = 4 };
    dgg_text rest = dgg_span_strip(line, "", "");
    dgg_text year = cut_last(&rest), venue = cut_last(&rest);
    bool is_spaced = holds(line, ". ") || holds(line, "．") || dgg_texts_year(year) == 0 ||
                     year.length != YEAR_LENGTH;
    size_t stop = dgg_text_find_byte(rest, '.');
    if (is_spaced || stop == rest.length || venue.length == 0) {
        return false;
    }
    *authors = dgg_text_slice(rest, 0, stop);
    paper->title = dgg_texts_trim(rest_of(rest, stop + 1));
    size_t mark = dgg_text_find_byte(venue, '[');
    venue = dgg_texts_trim(dgg_text_slice(venue, 0, mark));
    paper->type = dgg_text_of(is_press(venue) ? "book" : "article");
    *(is_press(venue) ? &imprint->publisher : &imprint->venue) = venue;
    imprint->year = dgg_texts_year(year);
    return paper->title.length > 0;
}

/* Cuts 《…》 or “…” off, with those inside it; empty if the text does not begin with one. */
static dgg_text cut_title(dgg_text *text)
{
    const bool is_quoted = dgg_text_starts(*text, "“");
    const char *open = is_quoted ? "“" : "《", *close = is_quoted ? "”" : "》";
    const size_t width = strlen(open);
    size_t depth = 0;
    if (!dgg_text_starts(*text, open)) {
        return (dgg_text){ 0 };
    }
    for (size_t at = 0; at < text->length; at++) {
        dgg_text here = rest_of(*text, at);
        depth += dgg_text_starts(here, open);
        if (dgg_text_starts(here, close) && --depth == 0) {
            dgg_text title = dgg_text_slice(*text, width, at);
            *text = rest_of(*text, at + strlen(close));
            return title;
        }
    }
    return (dgg_text){ 0 };
}

/* "3" of "第3期" or "第 3 期"; empty if it is not there. */
static dgg_text numbered(dgg_text text, const char *unit)
{
    const size_t width = strlen("第");
    for (size_t at = 0; at < text.length;) {
        at += dgg_text_find(rest_of(text, at), dgg_text_of("第"));
        dgg_text rest = rest_of(text, at + width);
        dgg_text number =
            dgg_texts_trim(dgg_text_slice(rest, 0, dgg_text_find(rest, dgg_text_of(unit))));
        bool is_number = number.length > 0 && number.length < rest.length;
        for (size_t i = 0; i < number.length; i++) {
            bool is_letter = number.start[i] >= 'a' && number.start[i] <= 'z';
            is_number = is_number && !is_letter && strchr(",;", number.start[i]) == NULL;
        }
        if (is_number && dgg_is_digit(*number.start) && !holds(number, "，") &&
            !holds(number, "期") && !holds(number, "卷")) {
            return number;
        }
        at += width;
    }
    return (dgg_text){ 0 };
}

/* Behind the place and its colon, before the comma: "北京：某某出版社，2005年"; else the last part
 * before the year. */
static dgg_text press_of(dgg_text text)
{
    size_t colon = dgg_span_find(text, 0, ":"), width = 0;
    dgg_span_sign(rest_of(text, colon), &width);
    if (colon < text.length) {
        dgg_text behind = rest_of(text, colon + width);
        return dgg_texts_trim(dgg_text_slice(behind, 0, dgg_span_find(behind, 0, ",")));
    }
    dgg_text before = { 0 };
    while (text.length > 0) {
        size_t comma = dgg_span_find(text, 0, ",");
        dgg_text part = dgg_texts_trim(dgg_text_slice(text, 0, comma));
        if (dgg_texts_year_in(part) != 0) {
            break;
        }
        before = part;
        dgg_span_sign(rest_of(text, comma), &width);
        text = rest_of(text, comma + width);
    }
    return before;
}

bool dgg_reference_take_note(dgg_text line, dgg_text *authors, dgg_paper *paper,
                             dgg_reference_imprint *imprint)
{
    enum { LONGEST_AUTHORS = 150 };
    size_t start = dgg_text_find(line, dgg_text_of("《")),
           quote = dgg_text_find(line, dgg_text_of("“"));
    start = quote < start ? quote : start;
    dgg_text before = dgg_texts_trim(dgg_text_slice(line, 0, start)), rest = rest_of(line, start);
    bool is_named = before.length == 0 || dgg_text_ends(before, "：") || dgg_text_ends(before, ":");
    dgg_text title = cut_title(&rest);
    int year = dgg_texts_year_in(rest);
    if (title.length == 0 || !is_named || before.length > LONGEST_AUTHORS || year == 0) {
        return false;
    }
    *authors = dgg_span_strip(before, "", ":");
    paper->title = title;
    imprint->year = year;
    imprint->pages = numbered(rest, "页");
    imprint->issue = numbered(rest, "期");
    imprint->volume = numbered(rest, "卷");
    dgg_text after = dgg_span_strip(rest, ",", "");
    after = dgg_text_starts(after, "载") ? rest_of(after, strlen("载")) : after;
    imprint->venue = cut_title(&after);
    imprint->publisher = imprint->venue.length == 0 ? press_of(after) : (dgg_text){ 0 };
    paper->type = dgg_text_of(imprint->venue.length > 0 ? "article" : "book");
    return true;
}
