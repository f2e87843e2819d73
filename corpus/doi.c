/* DOIs: "10.", four to nine digits, a slash and a suffix of any characters but spaces. The rule for
 * its end is Crossref's advice: closing brackets without their opening one and final punctuation
 * belong to the sentence. */
#include "corpus/doi.h"

#include <string.h>

#include "corpus/texts.h"

enum { FEWEST_DIGITS = 4, MOST_DIGITS = 9, HEX = 16, ESCAPE_LENGTH = 3 };

static bool is_one_of(char byte, const char *bytes)
{
    return byte != '\0' && strchr(bytes, byte) != NULL;
}

/* Length of "10.1234/" at the beginning of the text, 0 if it does not begin so. */
static size_t prefix_length(dgg_text text)
{
    size_t at = strlen("10.");
    if (!dgg_text_starts(text, "10.")) {
        return 0;
    }
    size_t digits = 0;
    while (at < text.length && (dgg_is_digit(text.start[at]) || text.start[at] == '.')) {
        digits += dgg_is_digit(text.start[at++]) ? 1 : 0;
    }
    if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
        return 0;
    }
    dgg_text rest = dgg_text_slice(text, at, text.length);
    if (dgg_text_starts(rest, "/")) {
        return at + 1;
    }
    return dgg_text_starts(rest, "%2F") || dgg_text_starts(rest, "%2f") ? at + ESCAPE_LENGTH : 0;
}

static size_t count_byte(dgg_text text, char byte)
{
    size_t count = 0;
    for (size_t i = 0; i < text.length; i++) {
        count += text.start[i] == byte;
    }
    return count;
}

static bool is_sentence_end(dgg_text doi)
{
    char last = doi.start[doi.length - 1];
    return is_one_of(last, ".,;:'\"") ||
           (last == ')' && count_byte(doi, '(') < count_byte(doi, ')')) ||
           (last == ']' && count_byte(doi, '[') < count_byte(doi, ']')) ||
           (last == '}' && count_byte(doi, '{') < count_byte(doi, '}')) ||
           (last == '>' && count_byte(doi, '<') < count_byte(doi, '>'));
}

/* Whole characters of the text from `start` on. Longer is no DOI, and would be looked through again
 * and again. */
static dgg_text beginning_at(dgg_text text, size_t start)
{
    enum { LONGEST = 512, MASK = 0xC0, CONTINUATION = 0x80 };
    size_t end = start + LONGEST;
    while (end < text.length && end > start &&
           ((unsigned char)text.start[end] & MASK) == CONTINUATION) {
        end--;
    }
    return dgg_text_slice(text, start, end);
}

dgg_text dgg_doi_find(dgg_text text)
{
    for (size_t at = 0; at < text.length; at++) {
        at += dgg_text_find_byte(dgg_text_slice(text, at, text.length), '1');
        dgg_text rest = beginning_at(text, at);
        size_t prefix = at > 0 && dgg_is_digit(text.start[at - 1]) ? 0 : prefix_length(rest);
        if (prefix == 0) {
            continue;
        }
        size_t end = prefix;
        while (end < rest.length && !dgg_is_space(rest.start[end]) &&
               !is_one_of(rest.start[end], "\"|")) {
            end++;
        }
        dgg_text doi = dgg_text_slice(rest, 0, end);
        while (doi.length > prefix && is_sentence_end(doi)) {
            doi.length--;
        }
        if (doi.length > prefix) {
            return doi;
        }
    }
    return (dgg_text){ 0 };
}

static int hex_digit(char byte)
{
    static const char digits[] = "0123456789abcdef";
    const char *found = byte != '\0' ? strchr(digits, byte) : NULL;
    return found != NULL ? (int)(found - digits) : -1;
}

/* The printable ASCII character that "%2F" stands for, 0 if there is none. */
static char unescaped(dgg_text text)
{
    enum { FIRST = 0x21, LAST = 0x7E };
    if (text.length < ESCAPE_LENGTH || text.start[0] != '%') {
        return '\0';
    }
    int high = hex_digit(dgg_texts_lower(text.start[1])),
        low = hex_digit(dgg_texts_lower(text.start[2]));
    int value = high < 0 || low < 0 ? 0 : high * HEX + low;
    if (value < FIRST || value > LAST) {
        return '\0';
    }
    return (char)value;
}

/* Undoes percent signs in place; false if there are none. */
static bool unescape(char *bytes, size_t *length)
{
    dgg_text raw = { bytes, *length };
    size_t written = 0;
    for (size_t i = 0; i < raw.length; i++) {
        char escaped = unescaped(dgg_text_slice(raw, i, raw.length));
        if (escaped == '\0') {
            escaped = raw.start[i];
        } else {
            i += ESCAPE_LENGTH - 1;
        }
        bytes[written++] = dgg_texts_lower(escaped);
    }
    *length = written;
    return written < raw.length;
}

/* What is undone may itself hold a percent sign, or a character that ends a DOI: it is looked at
 * until nothing changes, so that a DOI that is kept again stays as it is. */
dgg_status dgg_doi_keep(dgg_arena **arena, dgg_text *text, dgg_error *error)
{
    dgg_text raw = dgg_doi_find(*text);
    if (raw.length == 0) {
        *text = raw;
        return DGG_OK;
    }
    dgg_status status = DGG_OK;
    char *bytes = NULL;
    DGG_TRY(dgg_arena_alloc(arena, &bytes, raw.length, error));
    memcpy(bytes, raw.start, raw.length);
    while (raw.length > 0 && unescape(bytes, &raw.length)) {
        raw = dgg_doi_find((dgg_text){ bytes, raw.length });
    }
    *text = (dgg_text){ raw.length > 0 ? bytes : NULL, raw.length };
done:
    return status;
}

bool dgg_doi_is_preprint(dgg_text doi)
{
    static const char *const beginnings[] = {
        "10.48550/arxiv.",         "10.2139/ssrn.",     "10.31235/osf.io/", "10.31219/osf.io/",
        "10.31234/osf.io/",        "10.31223/",         "10.21203/rs.",     "10.20944/preprints",
        "10.26434/chemrxiv",       "10.36227/techrxiv", "10.22541/au.",     "10.2196/preprints.",
        "10.7287/peerj.preprints", "10.12688/",
    };
    static const char server[] = "10.1101/"; /* of journals too, whose DOIs go on with letters */
    for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++) {
        if (dgg_text_starts(doi, beginnings[i])) {
            return true;
        }
    }
    return dgg_text_starts(doi, server) && doi.length > sizeof server - 1 &&
           dgg_is_digit(doi.start[sizeof server - 1]);
}
