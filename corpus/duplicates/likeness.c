/* Two records compared by all that both of them tell. */
#include "corpus/duplicates/likeness.h"

#include <stdlib.h>

#include "corpus/duplicates/contradictions.h"
#include "corpus/duplicates/scanning.h"
#include "corpus/duplicates/series.h"

enum {
    SHORTEST_TITLE = 20, /* bytes; shorter ones prove little */
    BYTES_A_CHANGE = 16, /* of a title: one change in that many is damage */
    BYTES_PROVED = 8,    /* the same, if something else proves the paper */
    LEAST_CHANGES = 2,
    LONG_NAME = 5,
    LATER_PREPRINT = 3, /* years from a preprint to the paper */
    LATER_ISSUE = 1,    /* from online to print */
    SHORTEST_BEGINNING = 40
};

static bool is_shared(dgg_text one, dgg_text other)
{
    return one.length > 0 && dgg_text_equal(one, other);
}

static bool differs(dgg_text one, dgg_text other)
{
    return one.length > 0 && other.length > 0 && !dgg_text_equal(one, other);
}

static void drop_common_ends(dgg_text *one, dgg_text *other)
{
    while (one->length > 0 && other->length > 0 && one->start[0] == other->start[0]) {
        *one = dgg_text_slice(*one, 1, one->length);
        *other = dgg_text_slice(*other, 1, other->length);
    }
    while (one->length > 0 && other->length > 0 &&
           one->start[one->length - 1] == other->start[other->length - 1]) {
        one->length--;
        other->length--;
    }
}

static size_t least(size_t a, size_t b, size_t c)
{
    size_t smaller = a < b ? a : b;
    return smaller < c ? smaller : c;
}

/* Row i of the table of changes, kept for columns i - most to i + most only (Ukkonen 1985). */
size_t dgg_likeness_changes(dgg_text one, dgg_text other, size_t most)
{
    enum { WIDTH = 2 * DGG_MOST_CHANGES + 3 };
    size_t rows[2][WIDTH], *before = rows[0], *row = rows[1];
    drop_common_ends(&one, &other);
    size_t longer = one.length > other.length ? one.length : other.length;
    size_t shorter = one.length + other.length - longer;
    if (longer - shorter > most || shorter == 0) {
        return longer;
    }
    for (size_t k = 0; k < WIDTH; k++) {
        before[k] = k >= most + 1 && k <= 2 * most + 1 ? k - most - 1 : most + 1;
    }
    for (size_t i = 1; i <= one.length; i++) {
        size_t smallest = most + 1;
        row[0] = row[2 * most + 2] = most + 1;
        for (size_t k = 1; k <= 2 * most + 1; k++) {
            size_t j = i + k - most - 1; /* wraps around where there is no column */
            bool is_there = i + k >= most + 1 && j <= other.length;
            size_t changed = is_there && j > 0 && one.start[i - 1] == other.start[j - 1] ? 0 : 1;
            size_t value =
                j == 0 ? i : least(before[k] + changed, before[k + 1] + 1, row[k - 1] + 1);
            row[k] = is_there && value <= most ? value : most + 1;
            smallest = row[k] < smallest ? row[k] : smallest;
        }
        if (smallest > most) {
            return most + 1;
        }
        size_t *spare = before;
        before = row;
        row = spare;
    }
    return before[other.length + most + 1 - one.length];
}

/* A DOI of a preprint without its version. */
static dgg_text stem_of(dgg_text doi)
{
    size_t end = doi.length;
    while (end > 0 && dgg_is_digit(doi.start[end - 1])) {
        end--;
    }
    bool is_version = end > 1 && end < doi.length && doi.start[end - 1] == 'v';
    return is_version ? dgg_text_slice(doi, 0, end - 1) : doi;
}

/* Known to be two papers: by DOI, first author or year. */
static bool is_apart(const dgg_known *one, const dgg_known *other)
{
    bool is_draft = one->is_preprint || other->is_preprint;
    bool is_long = one->family.length >= LONG_NAME && other->family.length >= LONG_NAME;
    bool has_years = one->year != 0 && other->year != 0;
    int years = abs(one->year - other->year);
    if (differs(one->doi, other->doi) && !is_draft &&
        !dgg_text_equal(stem_of(one->doi), stem_of(other->doi))) {
        return true;
    }
    if (differs(one->family, other->family) && !dgg_known_has_translated_author(one, other) &&
        !(is_long && dgg_likeness_changes(one->family, other->family, 1) == 1)) {
        return true;
    }
    return has_years && years > (is_draft ? LATER_PREPRINT : LATER_ISSUE);
}

static bool has_same_venue(const dgg_known *one, const dgg_known *other)
{
    return is_shared(one->venue, other->venue) || is_shared(one->issn, other->issn);
}

static bool has_same_beginning(const dgg_known *one, const dgg_known *other)
{
    return one->beginning.length >= SHORTEST_BEGINNING &&
           dgg_text_equal(one->beginning, other->beginning);
}

/* One is the other without its subtitle. */
static bool is_shortened(const dgg_known *one, const dgg_known *other)
{
    const dgg_known *longer = one->title.length > other->title.length ? one : other;
    dgg_text shorter = longer == one ? other->title : one->title;
    return shorter.length >= SHORTEST_TITLE && longer->main_length == shorter.length &&
           dgg_text_equal(dgg_text_slice(longer->title, 0, longer->main_length), shorter);
}

/* The same authors and year are known of both. */
static bool is_vouched(const dgg_known *one, const dgg_known *other)
{
    return one->family.length > 0 && other->family.length > 0 && one->year != 0 && other->year != 0;
}

/* What an English database and a Chinese one tell of a paper: numbers alone can be compared. */
static dgg_likeness likeness_of_numbers(const dgg_known *one, const dgg_known *other)
{
    bool is_one_place =
        dgg_known_has_same_place(one, other) && is_shared(one->issue, other->issue) &&
        is_shared(one->last_page, other->last_page) && !dgg_known_has_other_venue(one, other) &&
        is_vouched(one, other) && one->year == other->year && one->is_han != other->is_han;
    return is_one_place ? DGG_MAYBE : DGG_OTHER;
}

static dgg_likeness likeness_of_places(const dgg_known *one, const dgg_known *other)
{
    if (dgg_known_has_translated_author(one, other)) {
        return likeness_of_numbers(one, other);
    }
    bool is_one_place = dgg_known_has_same_place(one, other) && has_same_venue(one, other) &&
                        is_vouched(one, other) && one->year == other->year;
    return !is_one_place ? DGG_OTHER : one->is_han != other->is_han ? DGG_SAME : DGG_MAYBE;
}

/* "Part I" is not "Part II". */
static bool is_other_part(const dgg_known *one, const dgg_known *other)
{
    return !dgg_text_equal(one->numbers, other->numbers) ||
           dgg_series_differ(one->title, other->title);
}

static size_t most_changes(size_t length, bool is_proved)
{
    size_t most = length / (is_proved ? BYTES_PROVED : BYTES_A_CHANGE);
    return most < LEAST_CHANGES ? LEAST_CHANGES : most < DGG_MOST_CHANGES ? most : DGG_MOST_CHANGES;
}

/* Of two that nothing sets apart. */
static dgg_likeness likeness_of_titles(const dgg_known *one, const dgg_known *other)
{
    size_t longer =
        one->title.length > other->title.length ? one->title.length : other->title.length;
    bool is_known = is_vouched(one, other), is_sound = dgg_contradiction_of(one, other) == NULL;
    bool is_proved =
        is_sound && (dgg_known_has_same_place(one, other) || has_same_beginning(one, other));
    size_t most = most_changes(longer, is_proved);
    if (is_shortened(one, other)) {
        bool is_whole = is_sound && !is_other_part(one, other);
        return !is_known                                               ? DGG_OTHER
               : is_whole && (is_proved || has_same_venue(one, other)) ? DGG_SAME
                                                                       : DGG_MAYBE;
    }
    if (longer < SHORTEST_TITLE || is_other_part(one, other)) {
        return likeness_of_places(one, other);
    }
    bool is_read_alike = dgg_scanned_alike(one->title, other->title);
    if (!is_read_alike && dgg_likeness_changes(one->title, other->title, most) > most) {
        return likeness_of_places(one, other);
    }
    /* The same title is judged with all that have it, unless only the year speaks against it. */
    bool is_title = dgg_text_equal(one->title, other->title);
    return is_known && (is_proved || (is_sound && is_read_alike)) ? DGG_SAME
           : is_known && !is_title                                ? DGG_MAYBE
                                                                  : DGG_OTHER;
}

dgg_likeness dgg_likeness_of(const dgg_known *one, const dgg_known *other)
{
    return is_apart(one, other) ? DGG_OTHER : likeness_of_titles(one, other);
}
