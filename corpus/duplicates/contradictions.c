/* Two records are compared by what both of them tell; spellings of one thing are no contradiction.
 */
#include "corpus/duplicates/contradictions.h"

#include "base/unicode.h"
#include "corpus/details.h"

static bool is_shared(dgg_text one, dgg_text other)
{
    return one.length > 0 && dgg_text_equal(one, other);
}

static bool differs(dgg_text one, dgg_text other)
{
    return one.length > 0 && other.length > 0 && !dgg_text_equal(one, other);
}

/* Names of one thing in two scripts can not be compared. */
static bool is_in_other_script(dgg_text one, dgg_text other)
{
    return dgg_unicode_is_han(dgg_unicode_take(&one)) !=
           dgg_unicode_is_han(dgg_unicode_take(&other));
}

/* "j inf pol" may be "journal of information policy": words in their order, each begun by its
 * like. */
static bool is_abbreviation(dgg_text shorter, dgg_text longer)
{
    while (shorter.length > 0) {
        dgg_text word = dgg_text_cut(&shorter, ' ');
        bool is_found = false;
        while (longer.length > 0 && !is_found) {
            dgg_text full = dgg_text_cut(&longer, ' ');
            is_found = full.length >= word.length &&
                       dgg_text_equal(dgg_text_slice(full, 0, word.length), word);
        }
        if (!is_found) {
            return false;
        }
    }
    return true;
}

/* "pnas": each letter begins a word, in their order. */
static bool is_acronym(dgg_text letters, dgg_text words)
{
    enum { SHORTEST = 3, LONGEST = 8 };
    size_t found = 0;
    if (letters.length < SHORTEST || letters.length > LONGEST ||
        dgg_text_find_byte(letters, ' ') < letters.length) {
        return false;
    }
    while (words.length > 0 && found < letters.length) {
        dgg_text word = dgg_text_cut(&words, ' ');
        found += word.length > 0 && word.start[0] == letters.start[found];
    }
    return found == letters.length;
}

bool dgg_known_has_other_venue(const dgg_known *one, const dgg_known *other)
{
    dgg_text mine = one->venue, theirs = other->venue;
    return differs(mine, theirs) && !is_shared(one->issn, other->issn) &&
           !is_in_other_script(mine, theirs) && !is_abbreviation(mine, theirs) &&
           !is_abbreviation(theirs, mine) && !is_acronym(mine, theirs) && !is_acronym(theirs, mine);
}

static bool has_other_number(dgg_text one, dgg_text other)
{
    return differs(dgg_details_number(one), dgg_details_number(other));
}

/* Volume 2019 and volume 7: some databases count by years. */
static bool is_year_of(dgg_text volume, const dgg_known *known)
{
    enum { ROUND_ABOUT = 2 };
    int number = dgg_text_number(dgg_details_number(volume));
    return known->year != 0 && number >= known->year - ROUND_ABOUT &&
           number <= known->year + ROUND_ABOUT;
}

static bool has_other_volume(const dgg_known *one, const dgg_known *other)
{
    return has_other_number(one->volume, other->volume) && !is_year_of(one->volume, one) &&
           !is_year_of(other->volume, other);
}

/* An article number in one ("105432", "e12") and the pages counted from 1 in the other. */
static bool is_article_number(dgg_text page, dgg_text other)
{
    enum { DIGITS = 4 };
    return dgg_text_is(dgg_details_number(other), "1") &&
           (dgg_details_number(page).length >= DIGITS || !dgg_is_digit(page.start[0]));
}

static bool has_other_page(const dgg_known *one, const dgg_known *other)
{
    return has_other_number(one->page, other->page) && !is_article_number(one->page, other->page) &&
           !is_article_number(other->page, one->page);
}

static bool holds(dgg_text whole, dgg_text part)
{
    return dgg_text_find(whole, part) < whole.length;
}

/* "van dijk" and "dijk" are one, so are "muller" and "mueller" if a letter has changed. */
static bool has_other_author(const dgg_known *one, const dgg_known *other)
{
    enum { LONG_NAME = 5 };
    dgg_text mine = one->family, theirs = other->family;
    bool is_long = mine.length >= LONG_NAME && theirs.length >= LONG_NAME;
    return differs(mine, theirs) && !is_in_other_script(mine, theirs) && !holds(mine, theirs) &&
           !holds(theirs, mine) && !(is_long && dgg_likeness_changes(mine, theirs, 1) == 1);
}

bool dgg_known_has_translated_author(const dgg_known *one, const dgg_known *other)
{
    return differs(one->family, other->family) && is_in_other_script(one->family, other->family);
}

bool dgg_known_has_same_place(const dgg_known *one, const dgg_known *other)
{
    return is_shared(one->volume, other->volume) && is_shared(one->page, other->page);
}

/* First and last page are the same, and tell more than that something stands in front. */
static bool has_same_pages(const dgg_known *one, const dgg_known *other)
{
    return is_shared(one->page, other->page) && is_shared(one->last_page, other->last_page) &&
           !dgg_text_equal(one->page, one->last_page) &&
           !dgg_text_is(dgg_details_number(one->page), "1");
}

/* The place proves the paper if the author or the venue does too. */
static bool is_placed(const dgg_known *one, const dgg_known *other)
{
    bool is_there = dgg_known_has_same_place(one, other) || has_same_pages(one, other);
    bool has_venue = dgg_known_has_other_venue(one, other);
    bool is_vouched = is_shared(one->family, other->family) && one->year == other->year;
    return is_there && (!has_venue || is_vouched);
}

/* Two posts of one table are two, even if one says what the other says. */
static bool has_other_attributes(const dgg_known *one, const dgg_known *other)
{
    return one->attributes != 0 && other->attributes != 0 && one->attributes != other->attributes &&
           dgg_text_equal(one->file, other->file);
}

const char *dgg_contradiction_of(const dgg_known *one, const dgg_known *other)
{
    if (has_other_attributes(one, other)) {
        return "attributes";
    }
    bool is_draft = one->is_preprint || other->is_preprint;
    if (is_placed(one, other)) {
        return NULL;
    }
    return has_other_author(one, other)                 ? "first author"
           : is_draft                                   ? NULL
           : dgg_known_has_other_venue(one, other)      ? "venue"
           : has_other_volume(one, other)               ? "volume"
           : has_other_page(one, other)                 ? "first page"
           : is_shared(one->page, other->page)          ? NULL
           : has_other_number(one->issue, other->issue) ? "issue"
                                                        : NULL;
}

bool dgg_known_are_two_works(const dgg_known *one, const dgg_known *other)
{
    bool is_titled = one->title.length > 0 && other->title.length > 0;
    return is_titled && has_other_author(one, other) && has_other_page(one, other) &&
           dgg_likeness_changes(one->title, other->title, DGG_MOST_CHANGES) > DGG_MOST_CHANGES;
}

bool dgg_known_prove(const dgg_known *one, const dgg_known *other)
{
    bool has_page = is_shared(one->page, other->page);
    bool has_issue = is_shared(one->issue, other->issue);
    return is_shared(one->family, other->family) || is_shared(one->doi, other->doi) ||
           (is_shared(one->volume, other->volume) && (has_page || has_issue));
}
