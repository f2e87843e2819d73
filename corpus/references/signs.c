/* A year with something of the form of a reference beside it: initials, volume and pages, the place
 * of a press, a mark of GB/T 7714. */
#include "corpus/references.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/doi.h"
#include "corpus/references/kinds.h"
#include "corpus/references/spans.h"
#include "corpus/texts.h"

enum { YEAR_LENGTH = 4 };

static dgg_text rest_of(dgg_text text, size_t start)
{
    return dgg_text_slice(text, start, text.length);
}

static bool holds(dgg_text text, const char *wanted)
{
    return dgg_text_find(text, dgg_text_of(wanted)) < text.length;
}

static bool is_capital(char byte)
{
    return byte >= 'A' && byte <= 'Z';
}

typedef struct years {
    bool is_there;
    bool is_set_off; /* "(2019)", ". 2019.", ", 2019." or "2019;" */
} years;

static years find_years(dgg_text text)
{
    years found = { 0 };
    for (size_t at = 0; at + YEAR_LENGTH <= text.length; at++) {
        bool begins = at == 0 || !dgg_is_digit(text.start[at - 1]);
        size_t end = at + YEAR_LENGTH;
        int year = begins ? dgg_texts_year_in(dgg_text_slice(text, at, end)) : 0;
        if (year == 0 || (end < text.length && dgg_is_digit(text.start[end]))) {
            continue;
        }
        found.is_there = true;
        end += end < text.length && text.start[end] >= 'a' && text.start[end] <= 'f';
        dgg_text before = dgg_text_slice(text, 0, at), behind = rest_of(text, end);
        bool is_bracketed =
            dgg_text_ends(before, "(") && behind.length > 0 && strchr("),;", *behind.start) != NULL;
        bool is_between = (dgg_text_ends(before, ". ") || dgg_text_ends(before, ", ") ||
                           dgg_text_ends(before, "，")) &&
                          (behind.length == 0 || strchr(".,;:(", *behind.start) != NULL);
        found.is_set_off = found.is_set_off || is_bracketed || is_between ||
                           dgg_text_starts(behind, ";") || dgg_text_starts(behind, "年");
    }
    return found;
}

/* "Smith, J.", "J. K. Smith", "Smith JK,", "J.K. Smith". */
static bool has_initials(dgg_text text)
{
    for (size_t at = 0; at + 3 < text.length; at++) {
        const char *here = text.start + at;
        bool is_word = at == 0 || here[-1] == ' ';
        bool behind_name =
            here[0] == ',' && here[1] == ' ' && is_capital(here[2]) && here[3] == '.';
        bool before_name = is_word && is_capital(here[0]) && here[1] == '.' &&
                           at + 4 < text.length &&
                           (is_capital(here[2]) || (here[2] == ' ' && is_capital(here[3])));
        bool is_bare = at > 1 && here[0] == ' ' && is_capital(here[1]) &&
                       (here[2] == ',' || (is_capital(here[2]) && here[3] == ','));
        if (behind_name || before_name || is_bare) {
            return true;
        }
    }
    return false;
}

/* "12(3)", "12: 45", "45–60": numbers as volumes and pages have them. */
static bool has_numbers(dgg_text text)
{
    static const char *const dashes[] = { "-", "–", "—", "--", ":", ": ", "(", " (" };
    for (size_t at = 1; at < text.length; at++) {
        for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++) {
            dgg_text here = rest_of(text, at);
            size_t behind = at + strlen(dashes[i]);
            if (dgg_is_digit(text.start[at - 1]) && dgg_text_starts(here, dashes[i]) &&
                behind < text.length && dgg_is_digit(text.start[behind])) {
                return true;
            }
        }
    }
    return false;
}

static bool has_words(dgg_text text)
{
    static const char *const words[] = {
        " pp. ",   " pp ",  " vol. ",         " Vol. ", " no. ",  "et al.",   " eds",
        " Eds",    "(ed.)", "(Ed.)",          " In: ",  " Proc",  " Journal", " Press",
        " Revue ", " In ",  "Retrieved from", " ed. ",  "Verlag", " thesis",  "Available at",
        " Rev. ",  " J. ",  " Publish",       "arXiv",  "出版社", "第",
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (holds(text, words[i])) {
            return true;
        }
    }
    return false;
}

/* "London: Sage, 1999", "(London: Sage, 1999)". */
static bool has_press(dgg_text text)
{
    for (size_t at = 1; at < text.length; at++) {
        dgg_text behind = rest_of(text, at + 1);
        size_t comma = dgg_span_find(behind, 0, ",");
        dgg_text year = dgg_texts_trim(rest_of(behind, comma + 1));
        bool is_place = text.start[at] == ':' && at + 2 < text.length && text.start[at + 1] == ' ';
        if (is_place && comma < behind.length &&
            dgg_texts_year_in(dgg_text_slice(year, 0, YEAR_LENGTH)) != 0) {
            return true;
        }
    }
    return false;
}

static bool has_mark(dgg_text text)
{
    enum { LONGEST = 5 };
    static const char *const opening[] = { "[", "［" }, *const closing[] = { "]", "］" };
    for (size_t i = 0; i < sizeof opening / sizeof *opening; i++) {
        for (dgg_text rest = text; rest.length > 0;) {
            size_t at = dgg_text_find(rest, dgg_text_of(opening[i]));
            rest = rest_of(rest, at + strlen(opening[i]));
            size_t end = dgg_text_find(rest, dgg_text_of(closing[i]));
            bool is_short = end > 0 && end <= LONGEST && end < rest.length;
            if (is_short && dgg_reference_mark_type(dgg_text_slice(rest, 0, end)) != NULL) {
                return true;
            }
        }
    }
    return holds(text, "［Ｊ］") || holds(text, "［Ｍ］") || holds(text, "［Ｃ］");
}

/* "王伟：《地图》" and the dotted lines of CSSCI. */
static bool is_chinese(dgg_text text)
{
    bool is_note = holds(text, "：《") || holds(text, "：“") || dgg_text_starts(text, "《");
    size_t stops = 0;
    for (size_t i = 0; i < text.length; i++) {
        stops += text.start[i] == '.';
    }
    int year =
        text.length > YEAR_LENGTH ? dgg_texts_year(rest_of(text, text.length - YEAR_LENGTH)) : 0;
    return is_note || (dgg_span_has_han(text) && year != 0 && stops > 2);
}

/* "Ministry of Health and Welfare": no words of a sentence. */
static bool is_name_of_one(dgg_text text)
{
    static const char *const joining[] = { "of", "and", "for", "the", "de", "&" };
    while (text.length > 0) {
        dgg_text word = dgg_text_cut(&text, ' '), rest = word;
        bool is_joining = word.length == 0 || dgg_unicode_is_upper(dgg_unicode_take(&rest));
        for (size_t i = 0; i < sizeof joining / sizeof *joining; i++) {
            is_joining = is_joining || dgg_text_is(word, joining[i]);
        }
        if (!is_joining || dgg_text_ends(word, ".")) {
            return false;
        }
    }
    return true;
}

/* "OECD (2004) The imperative", "Roe, R. 1996.": authors, then the year, near the beginning. */
static bool begins_with_authors(dgg_text text)
{
    enum { NEAR = 160, LONGEST_NAME = 60 };
    dgg_text head = dgg_text_slice(text, 0, NEAR);
    size_t at = dgg_text_find(head, dgg_text_of(" ("));
    while (at + 2 < head.length && dgg_texts_year(dgg_text_slice(text, at + 2, at + 6)) == 0) {
        at = at + 2 + dgg_text_find(rest_of(head, at + 2), dgg_text_of(" ("));
    }
    dgg_text behind = rest_of(text, at + 6);
    bool is_closed = dgg_text_starts(behind, ")") || dgg_text_starts(behind, ",") ||
                     (behind.length > 1 && behind.start[1] == ')');
    dgg_text before = dgg_text_slice(text, 0, at);
    bool is_name = before.length <= LONGEST_NAME && is_name_of_one(before);
    return at + 2 < head.length && is_closed && (is_name || has_initials(before));
}

unsigned dgg_reference_signs(dgg_text text)
{
    enum { LOOKED_AT = 1500, CERTAIN = 4 };
    text = dgg_text_slice(text, 0, LOOKED_AT);
    const years found = find_years(text);
    if (has_mark(text)) {
        return CERTAIN;
    }
    if (!found.is_there) {
        return 0;
    }
    bool is_quoted =
        holds(text, ",” ") || holds(text, ".” ") || holds(text, ",\" ") || holds(text, ".\" ");
    return found.is_set_off + 2 * (unsigned)begins_with_authors(text) +
           (unsigned)has_initials(text) + (unsigned)has_numbers(text) + (unsigned)has_words(text) +
           2 * (unsigned)has_press(text) + is_quoted + (dgg_doi_find(text).length > 0) +
           2 * (unsigned)is_chinese(text);
}
