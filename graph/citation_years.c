/* References are lines of text: "Garfield E, 1955, SCIENCE, V122, P108" or "(1955) Citation …". */
#include "graph/citation_years.h"

#include "corpus/texts.h"

enum { YEAR_LENGTH = 4, EARLIEST = 1000, EARLIEST_BARE = 1500, LATEST = 2100 };

/* The year that the text begins with and that no digit follows; 0 if there is none. */
static int year_at(dgg_text text)
{
    dgg_text digits = dgg_text_slice(text, 0, YEAR_LENGTH);
    bool goes_on = text.length > YEAR_LENGTH && dgg_is_digit(text.start[YEAR_LENGTH]);
    for (size_t i = 0; i < digits.length; i++) {
        goes_on = goes_on || !dgg_is_digit(digits.start[i]);
    }
    return goes_on || digits.length < YEAR_LENGTH ? 0 : dgg_text_number(digits);
}

static int fitting(int year, int latest)
{
    return year >= EARLIEST && year <= latest ? year : 0;
}

/* What follows the hyphen or dash that the text begins with; nothing if it begins with none. */
static dgg_text behind_dash(dgg_text text)
{
    static const char *const dashes[] = { "-", "–", "—", NULL };
    for (size_t i = 0; dashes[i] != NULL; i++) {
        if (dgg_text_starts(text, dashes[i])) {
            return dgg_text_slice(text, dgg_text_of(dashes[i]).length, text.length);
        }
    }
    return (dgg_text){ 0 };
}

/* "1532-1541" and "1532-41" begin there, or end; "2013-05-21" is a date. */
static bool is_of_range(dgg_text text, size_t at)
{
    dgg_text other = behind_dash(dgg_text_slice(text, at + YEAR_LENGTH, text.length));
    size_t digits = 0;
    while (digits < other.length && dgg_is_digit(other.start[digits])) {
        digits++;
    }
    int number = digits > 0 ? dgg_text_number(dgg_text_slice(other, 0, digits)) : 0;
    bool is_month = digits == 2 && number >= 1 && number <= 12;
    bool begins = digits > 0 && !is_month, ends = false;
    for (size_t length = 1; length <= 3 && at > length; length++) {
        dgg_text before = dgg_text_slice(text, at - length, at);
        ends |= before.length == length && behind_dash(before).start == before.start + length &&
                dgg_is_digit(text.start[at - length - 1]);
    }
    return begins || ends;
}

static int year_in_brackets(dgg_text text, int latest)
{
    int found = 0;
    for (size_t i = 0; i < text.length && found == 0; i++) {
        bool opens = text.start[i] == '(' || text.start[i] == '[';
        if (opens && !is_of_range(text, i + 1)) {
            found = fitting(year_at(dgg_text_slice(text, i + 1, text.length)), latest);
        }
    }
    return found;
}

static bool is_letter(char byte)
{
    byte = dgg_texts_lower(byte);
    return byte >= 'a' && byte <= 'z';
}

/* What stands before a page, a volume or another number. */
static bool says_another_number(dgg_text before)
{
    static const char *const words[] = { "p",   "pp",  "page", "pages", "pag", "s",    "no",
                                         "nos", "nr",  "n",    "vol",   "v",   "isbn", "issn",
                                         "art", "cat", "sig",  "ref",   NULL };
    before = dgg_texts_trim(before);
    before.length -= dgg_text_ends(before, ".") ? 1 : 0;
    for (size_t i = 0; words[i] != NULL; i++) {
        size_t length = dgg_text_of(words[i]).length;
        bool is_there = dgg_texts_ends_any_case(before, words[i]);
        bool is_word = is_there && (before.length == length ||
                                    !is_letter(before.start[before.length - length - 1]));
        if (is_word) {
            return true;
        }
    }
    return false;
}

/* "V1950", "10.1016" and "/2007_09" are parts of something else, and so is all of an address. */
static bool is_part(dgg_text text, size_t at)
{
    size_t start = at;
    if (at == 0) {
        return false;
    }
    char before = text.start[at - 1];
    bool is_decimal = before == '.' && at > 1 && dgg_is_digit(text.start[at - 2]);
    while (start > 0 && text.start[start - 1] != ' ') {
        start--;
    }
    dgg_text word = dgg_text_slice(text, start, at);
    bool is_address = dgg_text_find(word, dgg_text_of("://")) < word.length ||
                      dgg_text_find(word, dgg_text_of("www.")) < word.length;
    return is_letter(before) || dgg_is_digit(before) || before == '/' || before == '_' ||
           is_decimal || is_address;
}

/* All before the day on which somebody looked at a page. */
static dgg_text before_access(dgg_text text)
{
    static const char *const words[] = { "ccessed", "etrieved", "[cited", "[Cited", NULL };
    for (size_t i = 0; words[i] != NULL; i++) {
        text = dgg_text_slice(text, 0, dgg_text_find(text, dgg_text_of(words[i])));
    }
    return text;
}

static int first_year(dgg_text text, int latest)
{
    int found = 0;
    text = before_access(text);
    for (size_t i = 0; i + YEAR_LENGTH <= text.length && found == 0; i++) {
        int year = year_at(dgg_text_slice(text, i, text.length));
        bool is_it = year >= EARLIEST_BARE && !is_part(text, i) && !is_of_range(text, i) &&
                     !says_another_number(dgg_text_slice(text, 0, i));
        found = is_it ? fitting(year, latest) : 0;
    }
    return found;
}

int dgg_reference_year(dgg_text reference, int latest)
{
    dgg_text rest = reference;
    dgg_text_cut(&rest, ',');
    dgg_text second = dgg_text_trim(dgg_text_cut(&rest, ','));
    int year = second.length == YEAR_LENGTH ? fitting(year_at(second), latest) : 0;
    year = year != 0 ? year : year_in_brackets(reference, latest);
    return year != 0 ? year : first_year(reference, latest);
}

int dgg_cited_year(const dgg_corpus *corpus, const dgg_link *cites)
{
    int year = corpus->papers[cites->from].year;
    if (!cites->to_reference) {
        return corpus->papers[cites->to].year;
    }
    return dgg_reference_year(corpus->references.items[cites->to].label,
                              year != 0 ? year + 1 : LATEST);
}
