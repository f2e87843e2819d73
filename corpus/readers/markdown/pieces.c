/* Names, years and marks in the words around a title. */
#include "corpus/readers/markdown/pieces.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/doi.h"
#include "corpus/texts.h"

bool dgg_markdown_is_address(dgg_text address)
{
    return dgg_text_find(address, dgg_text_of("://")) < address.length ||
           dgg_doi_find(address).length > 0;
}

/* A link that says only what is behind it, as "[PDF](…)" does. */
bool dgg_markdown_is_generic(dgg_text text)
{
    static const char *const words[] = {
        "abstract", "article", "arxiv",   "code",    "crossref", "demo",   "doi",       "download",
        "full",     "github",  "here",    "html",    "link",     "online", "pdf",       "paper",
        "preprint", "project", "read",    "scholar", "slides",   "source", "url",       "video",
        "view",     "web",     "webpage", "website", "site",     "open",   "publisher", "link",
    };
    text = dgg_texts_trim(text);
    dgg_text first = dgg_text_slice(text, 0, dgg_text_find_byte(text, ' '));
    bool is_short = text.length < sizeof "publisher's version";
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (is_short && dgg_texts_starts_any_case(first, words[i])) {
            return true;
        }
    }
    return text.length < 2 || dgg_texts_starts_any_case(text, "http") ||
           dgg_doi_find(text).length > 0;
}

size_t dgg_markdown_count_words(dgg_text text)
{
    size_t words = 0;
    bool is_inside = false;
    while (text.length > 0) {
        int32_t character = dgg_unicode_take(&text);
        bool is_letter = dgg_unicode_is_letter(character);
        words += is_letter && (!is_inside || dgg_unicode_is_han(character));
        is_inside = is_letter || (is_inside && text.length > 0 && text.start[0] == '\'');
    }
    return words;
}

/* "2026-08-03" may be when someone read it. */
static bool is_day(dgg_text text)
{
    static const char form[] = "0000-00-00";
    for (size_t i = 0; i < sizeof form - 1; i++) {
        bool is_same = i < text.length &&
                       (form[i] == '-' ? text.start[i] == '-' : dgg_is_digit(text.start[i]));
        if (!is_same) {
            return false;
        }
    }
    return true;
}

/* Where "(2019" or a year that stands alone begins; the length if there is none. */
size_t dgg_markdown_find_year(dgg_text text)
{
    for (size_t at = 0; at + DGG_MARKDOWN_YEAR <= text.length; at++) {
        dgg_text digits = dgg_text_slice(text, at, at + DGG_MARKDOWN_YEAR);
        bool is_cut = (at > 0 && (dgg_is_digit(text.start[at - 1]) || text.start[at - 1] == ':' ||
                                  text.start[at - 1] == '.' || text.start[at - 1] == '/')) ||
                      (at + DGG_MARKDOWN_YEAR < text.length &&
                       dgg_is_digit(text.start[at + DGG_MARKDOWN_YEAR]));
        if (!is_cut && dgg_texts_year(digits) != 0 &&
            !is_day(dgg_text_slice(text, at, text.length))) {
            return at;
        }
    }
    return text.length;
}

dgg_text dgg_markdown_without_marks(dgg_text text)
{
    static const char *const marks[] = { ".", ",", ":", ";", "(", ")",  "[", "]", "-",  "–",
                                         "—", "|", "·", "/", "*", "\"", "“", "”", "《", "》" };
    bool is_changed = true;
    while (is_changed) {
        text = dgg_texts_trim(text);
        is_changed = false;
        for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
            size_t length = strlen(marks[i]);
            if (dgg_text_starts(text, marks[i])) {
                text = dgg_text_slice(text, length, text.length);
                is_changed = true;
            }
            if (dgg_text_ends(text, marks[i]) && text.start[0] != '(' && marks[i][0] != '.') {
                text.length -= length;
                is_changed = true;
            }
        }
    }
    return text;
}

/* One to four words that begin with capitals or are particles, without digits. */
static bool is_name(dgg_text name)
{
    enum { MOST_WORDS = 5, LONGEST_PARTICLE = 3 };
    size_t words = 0, capitals = 0;
    name = dgg_texts_trim(name);
    while (name.length > 0) {
        dgg_text word = dgg_texts_trim(dgg_text_cut(&name, ' '));
        if (word.length == 0) {
            continue;
        }
        dgg_text rest = word;
        int32_t first = dgg_unicode_take(&rest);
        bool is_capital = dgg_unicode_is_upper(first) || dgg_unicode_is_han(first);
        if (!is_capital && (word.length > LONGEST_PARTICLE || !dgg_unicode_is_letter(first))) {
            return false;
        }
        for (size_t i = 0; i < word.length; i++) {
            if (dgg_is_digit(word.start[i]) || strchr("()[]:/\"", word.start[i]) != NULL) {
                return false;
            }
        }
        words++;
        capitals += is_capital;
    }
    return capitals > 0 && words <= MOST_WORDS;
}

/* A full stop behind more than an initial. */
static bool ends_sentence(dgg_text text)
{
    bool has_stop = dgg_text_ends(text, ".") && text.length > 2;
    const char *last = has_stop ? text.start + text.length - 2 : "";
    return has_stop && !(*last >= 'A' && *last <= 'Z');
}

dgg_text dgg_markdown_without_others(dgg_text names)
{
    static const char *const ends[] = { "et al.", "et al", "and others", "and colleagues", "等" };
    names = dgg_markdown_without_marks(names);
    names = dgg_text_slice(names, dgg_texts_starts_any_case(names, "by ") ? 3 : 0, names.length);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        names.length -= dgg_text_ends(names, ends[i]) ? strlen(ends[i]) : 0;
    }
    names = dgg_markdown_without_marks(names);
    names.length -= ends_sentence(names);
    return names;
}

/* Each of several, parted by ",", ";", "&" or "and". */
bool dgg_markdown_are_names(dgg_text names)
{
    size_t count = 0;
    while (names.length > 0) {
        size_t end = 0, mark = 1;
        for (; end < names.length && strchr(",;&", names.start[end]) == NULL; end++) {
            if (dgg_text_starts(dgg_text_slice(names, end, names.length), " and ")) {
                mark = sizeof " and " - 1;
                break;
            }
        }
        dgg_text name = dgg_texts_trim(dgg_text_slice(names, 0, end));
        names = dgg_text_slice(names, end + mark, names.length);
        if (name.length > 0 && !is_name(name)) {
            return false;
        }
        count += name.length > 0;
    }
    return count > 0;
}
