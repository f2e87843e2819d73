/* Judges a line of a pasted list by what it looks like, what has been read of its record, and what
 * comes behind it. */
#include "corpus/readers/pasted/judging.h"

#include "base/unicode.h"
#include "corpus/readers/pasted/names.h"

/* The record has a title, perhaps authors, and nothing yet that stands behind them. */
bool dgg_pasted_awaits_venue(const dgg_pasted_reading *r)
{
    return r->is_open && r->title.length > 0 && r->paper.venue.length == 0 &&
           r->abstract.length == 0;
}

static bool is_venue_at(const dgg_pasted_reading *r, size_t place)
{
    const dgg_pasted_line *line = dgg_pasted_at(r, place);
    return line->kind == DGG_PASTED_VENUE && !line->is_marked;
}

/* How many names the line holds; a line of one name may as well be a short title. */
static size_t count_names(const dgg_pasted_line *line)
{
    enum { LONGEST_NAMES = 600 };
    bool may_be =
        line->kind == DGG_PASTED_WORDS && !line->is_marked && line->text.length < LONGEST_NAMES;
    return may_be ? dgg_pasted_count_names(line->text) : 0;
}

/* Authors stand between title and venue, or close a block that has no venue. */
bool dgg_pasted_is_authors(const dgg_pasted_reading *r)
{
    const dgg_pasted_line *line = dgg_pasted_at(r, 0), *next = dgg_pasted_at(r, 1);
    if (!dgg_pasted_awaits_venue(r) || r->paper.authors.count > 0 || line->is_after_blank) {
        return false;
    }
    size_t names = count_names(line);
    if (names > 0 && is_venue_at(r, 1)) {
        return true;
    }
    bool ends_block = next->is_after_blank || next->is_marked || next->kind == DGG_PASTED_ADDRESS ||
                      !dgg_pasted_is_title(next);
    return names > 1 && ends_block && (r->began_after_blank || r->is_marked);
}

/* The line before "Venue, Year", with or without authors between, is a title. */
bool dgg_pasted_is_before_venue(const dgg_pasted_reading *r)
{
    const dgg_pasted_line *line = dgg_pasted_at(r, 0), *next = dgg_pasted_at(r, 1);
    return dgg_pasted_is_title(line) &&
           (is_venue_at(r, 1) ||
            (count_names(next) > 0 && is_venue_at(r, 2) && !next->is_after_blank));
}

/* Behind a title alone: a long text, or a sentence that fills the block. */
static bool is_abstract_of_title(const dgg_pasted_reading *r)
{
    enum { SENTENCE = 100 };
    const dgg_pasted_line *line = dgg_pasted_at(r, 0), *next = dgg_pasted_at(r, 1);
    if (dgg_pasted_is_reference(line->text) ||
        dgg_pasted_is_reference(dgg_buffer_text(&r->title)) ||
        r->title.bytes[r->title.length - 1] == '.') {
        return false;
    }
    if (dgg_pasted_is_long(line)) {
        return true;
    }
    bool ends_block = next->is_after_blank || next->is_marked || next->kind == DGG_PASTED_ADDRESS;
    bool is_block = r->began_after_blank || r->is_marked || next->number > 0;
    return !line->is_after_blank && !dgg_pasted_is_title(line) && ends_block &&
           (is_block || line->length >= SENTENCE);
}

bool dgg_pasted_is_abstract(const dgg_pasted_reading *r)
{
    const dgg_pasted_line *line = dgg_pasted_at(r, 0);
    if (!r->is_open || r->is_address_only) {
        return false;
    }
    if (r->abstract.length > 0) { /* another paragraph */
        bool has_head = r->title.length > 0 || r->paper.venue.length > 0;
        return line->is_paragraph ||
               (!dgg_pasted_is_title(line) &&
                (!line->is_after_blank || (has_head && dgg_pasted_is_long(line))));
    }
    if (r->paper.venue.length > 0) {
        return !line->is_after_blank || r->title.length == 0 || !dgg_pasted_is_title(line);
    }
    return r->title.length > 0 && is_abstract_of_title(r);
}

/* In a numbered list: the title goes on in the next line. */
bool dgg_pasted_is_more_title(const dgg_pasted_reading *r)
{
    enum { FULL_LINE = 50 }; /* characters; a shorter line was not broken */
    const dgg_pasted_line *line = dgg_pasted_at(r, 0);
    if (!r->is_marked || !dgg_pasted_awaits_venue(r) || r->paper.authors.count > 0 ||
        line->is_after_blank) {
        return false;
    }
    dgg_text text = line->text, title = dgg_buffer_text(&r->title);
    int32_t first = dgg_unicode_take(&text);
    return dgg_unicode_is_lower(first) || dgg_pasted_is_reference(title) ||
           (line->is_indented && dgg_unicode_count(title) >= FULL_LINE);
}
