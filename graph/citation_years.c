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

static int year_in_brackets(dgg_text text, int latest)
{
    int found = 0;
    for (size_t i = 0; i < text.length && found == 0; i++) {
        if (text.start[i] == '(' || text.start[i] == '[') {
            found = fitting(year_at(dgg_text_slice(text, i + 1, text.length)), latest);
        }
    }
    return found;
}

/* "V1950", "P2004" and "10.1016" are no years. */
static bool is_part(char before)
{
    bool is_letter = (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z');
    return is_letter || dgg_is_digit(before) || before == '/' || before == '.';
}

static int first_year(dgg_text text, int latest)
{
    int found = 0;
    for (size_t i = 0; i + YEAR_LENGTH <= text.length && found == 0; i++) {
        bool may_be = i == 0 || !is_part(text.start[i - 1]);
        int year = may_be ? year_at(dgg_text_slice(text, i, text.length)) : 0;
        found = year >= EARLIEST_BARE ? fitting(year, latest) : 0;
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
