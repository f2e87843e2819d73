/* Counts what records lack. */
#include "base/unicode.h"
#include "corpus/people.h"
#include "program/commands/check/checked.h"

typedef bool (*trait)(const dgg_paper *paper);

static dgg_lack count(const dgg_corpus *corpus, trait lacks)
{
    dgg_lack found = { .of = corpus->paper_count };
    for (size_t i = 0; i < corpus->paper_count; i++) {
        found.count += lacks(&corpus->papers[i]) ? 1 : 0;
    }
    return found;
}

static bool has_no_year(const dgg_paper *paper)
{
    return paper->year == 0;
}

static bool has_no_title(const dgg_paper *paper)
{
    return paper->title.length == 0;
}

static bool has_no_abstract(const dgg_paper *paper)
{
    return paper->abstract.length == 0;
}

static bool has_no_venue(const dgg_paper *paper)
{
    return paper->venue.length == 0;
}

static bool has_no_author(const dgg_paper *paper)
{
    return paper->authors.count == 0;
}

static bool has_no_doi(const dgg_paper *paper)
{
    return paper->doi.length == 0;
}

static bool has_no_keyword(const dgg_paper *paper)
{
    return paper->keywords.count == 0;
}

static bool has_no_reference(const dgg_paper *paper)
{
    return paper->references.count == 0;
}

dgg_lack dgg_lack_years(const dgg_corpus *corpus)
{
    return count(corpus, has_no_year);
}

dgg_lack dgg_lack_titles(const dgg_corpus *corpus)
{
    return count(corpus, has_no_title);
}

dgg_lack dgg_lack_abstracts(const dgg_corpus *corpus)
{
    return count(corpus, has_no_abstract);
}

dgg_lack dgg_lack_venues(const dgg_corpus *corpus)
{
    return count(corpus, has_no_venue);
}

dgg_lack dgg_lack_authors(const dgg_corpus *corpus)
{
    return count(corpus, has_no_author);
}

dgg_lack dgg_lack_dois(const dgg_corpus *corpus)
{
    return count(corpus, has_no_doi);
}

dgg_lack dgg_lack_keywords(const dgg_corpus *corpus)
{
    return count(corpus, has_no_keyword);
}

/* A saved graph keeps no lines of references, but the links they became. */
dgg_lack dgg_lack_references(const dgg_corpus *corpus)
{
    dgg_lack lines = count(corpus, has_no_reference);
    const dgg_links *cites = &corpus->links[DGG_CITES];
    size_t with = 0;
    for (size_t i = 0; i < cites->count; i++) {
        with += i == 0 || cites->items[i].from != cites->items[i - 1].from ? 1 : 0;
    }
    size_t without = corpus->paper_count - with;
    return (dgg_lack){ without < lines.count ? without : lines.count, lines.of };
}

/* Links are sorted by the record they begin at. */
static dgg_lack count_unlinked(const dgg_corpus *corpus, dgg_link_type type)
{
    const dgg_links *links = &corpus->links[type];
    dgg_lack found = { corpus->paper_count, corpus->paper_count };
    for (size_t i = 0; i < links->count; i++) {
        found.count -= i == 0 || links->items[i].from != links->items[i - 1].from ? 1 : 0;
    }
    return found;
}

dgg_lack dgg_lack_themes(const dgg_corpus *corpus)
{
    return count_unlinked(corpus, DGG_DISCUSSES);
}

dgg_lack dgg_lack_locations(const dgg_corpus *corpus)
{
    return count_unlinked(corpus, DGG_STUDIES);
}

/* "J. R.", "JR", "J-R": no two small letters in a row, so no name that is written out. */
static bool are_initials(dgg_text given)
{
    bool was_lower = false;
    while (given.length > 0) {
        int32_t character = dgg_unicode_take(&given);
        bool is_lower = dgg_unicode_is_lower(character);
        if ((is_lower && was_lower) || dgg_unicode_is_han(character)) {
            return false;
        }
        was_lower = is_lower;
    }
    return true;
}

dgg_lack dgg_lack_given_names(const dgg_corpus *corpus)
{
    dgg_lack found = { 0 };
    for (size_t i = 0; i < corpus->people.count; i++) {
        dgg_text name = corpus->people.items[i].label;
        if (!dgg_person_is_chinese(name)) {
            found.of++;
            found.count += are_initials(dgg_person_given(name)) ? 1 : 0;
        }
    }
    return found;
}

dgg_lack dgg_lack_more_keywords(const dgg_corpus *corpus)
{
    dgg_lack found = { 0 };
    for (size_t i = 0; i < corpus->paper_count; i++) {
        found.of += corpus->papers[i].keywords.count > 0 ? 1 : 0;
        found.count += corpus->papers[i].keywords.count == 1 ? 1 : 0;
    }
    return found;
}
