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
static bool is_of_links(dgg_text word)
{
    static const char *const words[] = {
        "abstract", "access", "article",    "arxiv",   "bibtex",   "code",    "crossref",
        "demo",     "doi",    "download",   "free",    "full",     "github",  "google",
        "green",    "here",   "html",       "link",    "of",       "online",  "open",
        "page",     "paper",  "pdf",        "pmc",     "preprint", "project", "publisher",
        "pubmed",   "read",   "scholar",    "science", "semantic", "site",    "slides",
        "source",   "ssrn",   "supplement", "text",    "the",      "url",     "version",
        "video",    "view",   "web",        "webpage", "website",
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (word.length == strlen(words[i]) && dgg_texts_starts_any_case(word, words[i])) {
            return true;
        }
    }
    return false;
}

bool dgg_markdown_is_generic(dgg_text text)
{
    text = dgg_markdown_without_marks(text);
    bool is_address = dgg_texts_starts_any_case(text, "http") || dgg_doi_find(text).length > 0;
    while (text.length > 0 && !is_address) {
        dgg_text word = dgg_markdown_without_marks(dgg_text_cut(&text, ' '));
        if (word.length > 1 && !is_of_links(word)) {
            return false;
        }
    }
    return true;
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
    static const char *const ends[] = { "and others", "and colleagues", "等" };
    names = dgg_text_slice(names, 0, dgg_text_find(names, dgg_text_of(" et al")));
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

/* What stands behind the title up to the next "—", ". ", ":" or year, if names do; moves behind. */
dgg_text dgg_markdown_cut_names(dgg_text *behind)
{
    static const char *const ends[] = { "—", "–", " - ", ". ", ": ", "(", "|" };
    dgg_text rest = dgg_markdown_without_marks(*behind);
    size_t end = dgg_markdown_find_year(rest);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t at = dgg_text_find(rest, dgg_text_of(ends[i]));
        bool is_initial = ends[i][0] == '.' && at > 1 && at < rest.length &&
                          (rest.start[at - 2] == ' ' || rest.start[at - 2] == '.');
        end = at < end && !is_initial ? at : end;
    }
    dgg_text names = dgg_markdown_without_others(dgg_text_slice(rest, 0, end));
    bool is_said = dgg_texts_starts_any_case(rest, "by ");
    bool are_several = dgg_text_find_byte(names, ',') < names.length ||
                       dgg_text_find(names, dgg_text_of(" and ")) < names.length ||
                       dgg_text_find_byte(names, '&') < names.length || names.length + 2 < end;
    if (names.length == 0 || !dgg_markdown_are_names(names) || (!is_said && !are_several)) {
        return (dgg_text){ 0 };
    }
    *behind = dgg_text_slice(rest, end, rest.length);
    return names;
}

/* "Maps" of ". Maps, 12(3). " behind a title that names stood before. */
dgg_text dgg_markdown_cut_venue(dgg_text *behind)
{
    dgg_text rest = dgg_markdown_without_marks(*behind);
    size_t end = dgg_text_find(rest, dgg_text_of(". ")), comma = dgg_text_find_byte(rest, ',');
    size_t year = dgg_markdown_find_year(rest);
    end = comma < end ? comma : end;
    end = year < end ? year : end;
    dgg_text venue = dgg_markdown_without_marks(dgg_text_slice(rest, 0, end)), first = venue;
    venue.length -= dgg_text_ends(venue, ".");
    bool is_venue = venue.length > 0 && venue.length < 100 && !dgg_markdown_is_generic(venue) &&
                    !dgg_unicode_is_lower(dgg_unicode_take(&first));
    if (!is_venue) {
        return (dgg_text){ 0 };
    }
    *behind = dgg_text_slice(rest, end, rest.length);
    return venue;
}
