/* Whole references are told from titles by what only references hold; nothing is guessed at. */
#include "corpus/readers/pasted/references.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/texts.h"

enum { YEAR_LENGTH = 4 };

typedef struct years {
    int year;       /* the first */
    bool is_marked; /* it stands as "(2019" or ", 2019" */
    bool is_one;
} years;

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

/* Ranges of pages, numbers of articles and parts of addresses are no years; "2019a" is one. */
static bool ends_year(dgg_text behind)
{
    if (behind.length > 1 && behind.start[0] >= 'a' && behind.start[0] <= 'z') {
        behind = rest_of(behind, 1);
    }
    return behind.length == 0 || strchr(" ).,;:]", behind.start[0]) != NULL;
}

static years find_years(dgg_text text)
{
    years found = { .is_one = true };
    for (size_t at = 0; at + YEAR_LENGTH <= text.length; at++) {
        int year = dgg_texts_year(dgg_text_slice(text, at, at + YEAR_LENGTH));
        bool begins = at == 0 || strchr(" ([", text.start[at - 1]) != NULL;
        if (year == 0 || !begins || !ends_year(rest_of(text, at + YEAR_LENGTH))) {
            continue;
        }
        dgg_text before = dgg_text_slice(text, 0, at);
        found.is_one = found.is_one && (found.year == 0 || found.year == year);
        found.year = found.year == 0 ? year : found.year;
        found.is_marked =
            found.is_marked || dgg_text_ends(before, "(") || dgg_text_ends(before, ", ");
    }
    return found;
}

/* "Smith, J." or "J. K. Smith". */
static bool has_initials(dgg_text text)
{
    for (size_t at = 0; at + 4 < text.length; at++) {
        const char *here = text.start + at;
        bool behind_name =
            here[0] == ',' && here[1] == ' ' && is_capital(here[2]) && here[3] == '.';
        bool before_name = is_capital(here[0]) && here[1] == '.' && here[2] == ' ' &&
                           is_capital(here[3]) && here[4] == '.';
        if (behind_name || before_name) {
            return true;
        }
    }
    return false;
}

/* What a page links each of its references to. */
static dgg_text without_links(dgg_text text)
{
    static const char *const links[] = {
        "[Google Scholar]", "[CrossRef]",      "[Crossref]",
        "[PubMed]",         "[Green Version]", "[Web of Science]"
    };
    for (size_t i = 0; i < sizeof links / sizeof *links;) {
        if (!dgg_text_ends(text, links[i])) {
            i++;
            continue;
        }
        text = dgg_texts_trim(dgg_text_slice(text, 0, text.length - strlen(links[i])));
        i = 0; /* more of them may stand before it */
    }
    return text;
}

/* The only part in such quotation marks; empty if there is none, or more. */
static dgg_text quoted_between(dgg_text text, const char *opening, const char *closing)
{
    enum { SHORTEST_TITLE = 15 };
    size_t start = dgg_text_find(text, dgg_text_of(opening));
    dgg_text rest = rest_of(text, start < text.length ? start + strlen(opening) : start);
    size_t length = dgg_text_find(rest, dgg_text_of(closing));
    dgg_text behind = rest_of(rest, length < rest.length ? length + strlen(closing) : rest.length);
    bool is_one = length < rest.length && !holds(behind, opening) && !holds(behind, closing);
    dgg_text quoted = dgg_text_slice(rest, 0, length);
    return is_one && dgg_unicode_count(quoted) >= SHORTEST_TITLE ? quoted : (dgg_text){ 0 };
}

static dgg_text quoted_in(dgg_text text)
{
    dgg_text curly = quoted_between(text, "“", "”");
    dgg_text straight = quoted_between(text, "\"", "\"");
    bool are_both = curly.length > 0 && straight.length > 0;
    return are_both ? (dgg_text){ 0 } : curly.length > 0 ? curly : straight;
}

bool dgg_pasted_take_reference(dgg_text text, dgg_pasted_reference *reference)
{
    const years found = find_years(text);
    dgg_text title = without_links(text), quoted = quoted_in(title);
    bool has_year = found.year != 0;
    bool has_sign = title.length < text.length || holds(text, "Retrieved from ") ||
                    (has_year && (has_initials(text) || holds(text, " pp. ") ||
                                  holds(text, " Vol. ") || holds(text, " vol. ")));
    /* in a title that quotes, no comma stands before the closing mark */
    bool is_cited = has_year && (dgg_text_ends(quoted, ",") || dgg_text_ends(quoted, "."));
    if ((!has_sign && !is_cited) || title.length == 0) {
        return false;
    }
    bool is_split = quoted.length > 0;
    while (is_split && (dgg_text_ends(quoted, ",") || dgg_text_ends(quoted, "."))) {
        quoted.length--;
    }
    *reference = (dgg_pasted_reference){ .title = is_split ? dgg_texts_trim(quoted) : title,
                                         .is_split = is_split,
                                         .year = found.is_one && found.is_marked ? found.year : 0 };
    return reference->title.length > 0;
}
