/* Lines of a pasted list, each by itself: "Venue, Year", addresses, titles, whole references. */
#include "corpus/readers/pasted/lines.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/doi.h"
#include "corpus/marks.h"
#include "corpus/texts.h"

enum {
    SHORTEST_VENUE = 2,
    LONGEST_VENUE = 160,
    TITLE_BELOW = 200,
    LONG_FROM = 250, /* characters that no title has */
    YEAR_LENGTH = 4,
};

static dgg_text rest_of(dgg_text text, size_t start)
{
    return dgg_text_slice(text, start, text.length);
}

static int32_t first_of(dgg_text text)
{
    return text.length > 0 ? dgg_unicode_take(&text) : 0;
}

/* "Venue, Year": cut at the last comma, as venues may hold commas themselves. */
static bool is_venue(dgg_pasted_line *line)
{
    static const char *const commas[] = { ",", "，" };
    if (line->text.length <= YEAR_LENGTH) {
        return false;
    }
    size_t at = line->text.length - YEAR_LENGTH;
    int year = dgg_texts_year(rest_of(line->text, at));
    dgg_text before = dgg_texts_trim(dgg_text_slice(line->text, 0, at));
    for (size_t i = 0; year != 0 && i < sizeof commas / sizeof *commas; i++) {
        if (!dgg_text_ends(before, commas[i])) {
            continue;
        }
        dgg_text venue =
            dgg_texts_trim(dgg_text_slice(before, 0, before.length - strlen(commas[i])));
        size_t length = dgg_unicode_count(venue);
        if (length >= SHORTEST_VENUE && length <= LONGEST_VENUE) {
            line->venue = venue;
            line->year = year;
            return true;
        }
    }
    return false;
}

static bool is_address(dgg_text text)
{
    static const char *const labels[] = { "doi:", "doi", "url:", "link:", "available at:" };
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        if (dgg_texts_starts_any_case(text, labels[i])) {
            text = dgg_texts_trim(rest_of(text, strlen(labels[i])));
            break;
        }
    }
    bool is_one_word = dgg_text_find_byte(text, ' ') == text.length;
    return is_one_word &&
           (dgg_texts_starts_any_case(text, "http://") ||
            dgg_texts_starts_any_case(text, "https://") ||
            dgg_texts_starts_any_case(text, "www.") || dgg_doi_find(text).start == text.start);
}

/* A rule is drawn with dashes and the like; anything else without a letter may be a title, but for
 * numbers of pages. */
static dgg_pasted_kind kind_without_letters(dgg_text text)
{
    static const char rule[] = "-=_*#~.+|·•—–─═ ";
    bool has_digit = false, is_rule = true, is_number = true;
    while (text.length > 0) {
        dgg_text character = dgg_unicode_slice(text, 0, 1);
        int32_t code = dgg_unicode_take(&text);
        if (dgg_unicode_is_letter(code)) {
            return DGG_PASTED_WORDS;
        }
        has_digit = has_digit || dgg_unicode_is_digit(code);
        is_rule = is_rule && dgg_text_find(dgg_text_of(rule), character) < sizeof rule - 1;
        is_number = is_number && (code <= '~' || dgg_unicode_is_digit(code));
    }
    if (is_rule) {
        return DGG_PASTED_BLANK;
    }
    return has_digit && is_number ? DGG_PASTED_STRAY : DGG_PASTED_WORDS;
}

static dgg_pasted_kind kind_of(dgg_pasted_line *line)
{
    if (line->text.length == 0) {
        return DGG_PASTED_BLANK;
    }
    if (dgg_marks_is_heading(line->whole, &line->heads_related)) {
        return DGG_PASTED_HEADING;
    }
    if (is_address(line->text)) {
        return DGG_PASTED_ADDRESS;
    }
    dgg_pasted_kind kind = kind_without_letters(line->text);
    return kind == DGG_PASTED_WORDS && is_venue(line) ? DGG_PASTED_VENUE : kind;
}

dgg_status dgg_pasted_look(dgg_pasted_line *line, dgg_text bytes, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *line = (dgg_pasted_line){ .bytes = { line->bytes.bytes, 0, line->bytes.room } };
    DGG_TRY(dgg_unicode_clean(&line->bytes, bytes, error));
    dgg_text cleaned = dgg_buffer_text(&line->bytes);
    line->is_indented = cleaned.length > 0 && dgg_unicode_is_space(first_of(cleaned));
    line->whole = dgg_texts_trim(cleaned);
    line->text = dgg_marks_strip_marker(line->whole, &line->is_marked);
    line->text = dgg_marks_strip_chrome(line->text, &line->has_chrome);
    line->kind = kind_of(line);
    line->length = dgg_unicode_count(line->text);
done:
    return status;
}

bool dgg_pasted_is_title(const dgg_pasted_line *line)
{
    return line->kind == DGG_PASTED_WORDS && line->length < TITLE_BELOW &&
           !dgg_text_ends(line->text, ".") && !dgg_text_ends(line->text, "。");
}

bool dgg_pasted_is_long(const dgg_pasted_line *line)
{
    return line->length >= LONG_FROM;
}

bool dgg_pasted_is_reference(dgg_text text)
{
    enum { WHERE_YEARS_STAND = 160 };
    if (dgg_doi_find(text).length > 0 || dgg_text_find(text, dgg_text_of("://")) < text.length) {
        return true;
    }
    dgg_text head = dgg_text_slice(text, 0, WHERE_YEARS_STAND);
    for (size_t at = 0; at < head.length; at++) {
        at += dgg_text_find_byte(rest_of(head, at), '(');
        if (dgg_texts_year(dgg_text_slice(head, at + 1, at + 1 + YEAR_LENGTH)) != 0) {
            return true;
        }
    }
    return false;
}

bool dgg_pasted_split(dgg_text both, dgg_text *title, dgg_text *venue)
{
    enum { SHORTEST_TITLE = 15, SHORTEST_WORD = 5 }; /* below: "Proc. of the Conf. on Maps" */
    static const char ends[] = ".?!";
    for (size_t at = both.length; at > SHORTEST_TITLE; at--) {
        dgg_text after = rest_of(both, at);
        dgg_text before = dgg_text_slice(both, 0, at - 1);
        if (strchr(ends, both.start[at - 1]) == NULL || both.start[at - 1] == '\0' ||
            !dgg_text_starts(after, " ") || !dgg_unicode_is_upper(first_of(rest_of(after, 1)))) {
            continue;
        }
        dgg_text word = before;
        while (dgg_text_find_byte(word, ' ') < word.length) {
            dgg_text_cut(&word, ' ');
        }
        if (word.length < SHORTEST_WORD || word.length == before.length) {
            return false;
        }
        *title = both.start[at - 1] == '.' ? before : dgg_text_slice(both, 0, at);
        *venue = dgg_text_trim(after);
        return true;
    }
    return false;
}
