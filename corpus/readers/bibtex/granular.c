/* A name that stands for others may lead to one that does so too, and in the end to itself; a whole
 * field that stands for another is filled as long as anything is. */
#include "corpus/readers/bibtex/granular.h"

#include <string.h>

#include "corpus/building.h"
#include "corpus/lists.h"
#include "corpus/parts.h"

static const char mark[] = "xdata=";
enum { MOST_STEPS = 8, MOST_VISITS = 1000, SHOWN = 80 };

/* The people of one field in the making. */
typedef struct resolving {
    const dgg_bib_family *family;
    dgg_names list;
    size_t visits;
} resolving;

bool dgg_bib_is_granular(dgg_text people)
{
    return dgg_text_find(people, dgg_text_of(mark)) < people.length;
}

/* The last place of a byte; the length if there is none. */
static size_t last_of(dgg_text text, char byte)
{
    for (size_t at = text.length; at > 0; at--) {
        if (text.start[at - 1] == byte) {
            return at - 1;
        }
    }
    return text.length;
}

/* What "xdata=key-author-2" stands for; `which` counts from 1, and is 0 for all. */
typedef struct pointing {
    dgg_text key, field;
    size_t which;
} pointing;

static pointing pointing_of(dgg_text name)
{
    pointing to = { 0 };
    dgg_text rest = dgg_text_slice(name, sizeof mark - 1, name.length);
    size_t hyphen = last_of(rest, '-');
    dgg_text last = dgg_text_slice(rest, hyphen + 1, rest.length);
    if (last.length > 0 && dgg_is_digit(*last.start)) {
        int number = dgg_text_number(last);
        to.which = number > 0 ? (size_t)number : SIZE_MAX;
        rest = dgg_text_slice(rest, 0, hyphen);
        hyphen = last_of(rest, '-');
    }
    to.key = dgg_text_slice(rest, 0, hyphen);
    to.field = dgg_text_slice(rest, hyphen + 1, rest.length);
    return to;
}

/* The people it points at; none if there is no such entry, or if it has none. */
static dgg_texts people_at(const dgg_bib_family *family, const pointing *to)
{
    uint32_t number = dgg_names_find(&family->keys, to->key);
    bool is_of_editors = dgg_text_is(to->field, "editor");
    if (number == DGG_NO_NAME || !(is_of_editors || dgg_text_is(to->field, "author"))) {
        return (dgg_texts){ 0 };
    }
    const dgg_paper *paper = dgg_bib_family_at(family, family->places[number]);
    bool stand_for_authors = is_of_editors && paper->editors.count == 0;
    dgg_texts all = is_of_editors && !stand_for_authors ? paper->editors : paper->authors;
    if (to->which == 0) {
        return all;
    }
    return to->which <= all.count ? (dgg_texts){ all.items + (to->which - 1), 1 }
                                  : (dgg_texts){ 0 };
}

static dgg_status add_name(resolving *r, dgg_text name, int steps, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (!dgg_text_starts(name, mark)) {
        return dgg_lists_add(&r->list, name, error);
    }
    const pointing to = pointing_of(name);
    dgg_texts people = steps < MOST_STEPS ? people_at(r->family, &to) : (dgg_texts){ 0 };
    for (size_t i = 0; i < people.count && r->visits < MOST_VISITS; i++) {
        r->visits++;
        DGG_TRY(add_name(r, people.items[i], steps + 1, error));
    }
done:
    return status;
}

static dgg_status take(dgg_bib_family *family, dgg_texts *people, long line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    resolving r = { .family = family };
    dgg_texts made = { 0 };
    for (size_t i = 0; i < people->count; i++) {
        size_t before = r.list.count;
        dgg_text name = people->items[i];
        DGG_TRY(add_name(&r, name, 0, error));
        if (r.list.count == before && dgg_text_starts(name, mark)) {
            dgg_text shown = dgg_text_slice(name, 0, SHOWN);
            DGG_TRY(dgg_corpus_warn(family->corpus, DGG_DOUBTFUL, line, error,
                                    "nobody stands where '%.*s' points", (int)shown.length,
                                    shown.start));
        }
    }
    DGG_TRY(dgg_lists_make(&r.list, &family->corpus->texts, &made, error));
    *people = made;
done:
    dgg_names_destroy(&r.list);
    return status;
}

dgg_status dgg_bib_granular_take(dgg_bib_family *family, dgg_bib_place place, long line,
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_paper *paper = dgg_bib_family_at(family, place);
    DGG_TRY(take(family, &paper->authors, line, error));
    DGG_TRY(take(family, &paper->editors, line, error));
done:
    return status;
}

/* Which part of a record a field goes into; DGG_PARTS if it goes into none as it is. */
static size_t part_of(dgg_text field)
{
    static const char *const parts[][2] = {
        { "title", "title" },
        { "abstract", "abstract" },
        { "journal", "venue" },
        { "journaltitle", "venue" },
        { "booktitle", "venue" },
        { "eventtitle", "venue" },
        { "maintitle", "venue" },
        { "institution", "venue" },
        { "school", "venue" },
        { "doi", "doi" },
        { "url", "url" },
        { "language", "language" },
        { "langid", "language" },
        { "volume", "volume" },
        { "number", "issue" },
        { "issue", "issue" },
        { "pages", "pages" },
        { "publisher", "publisher" },
        { "issn", "issn" },
        { "isbn", "isbn" },
        { "pmid", "pmid" },
        { "keywords", "keywords" },
        { "affiliation", "institutions" },
        { "date", "year" },
        { "year", "year" },
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        for (size_t part = 0; dgg_text_is(field, parts[i][0]) && part < DGG_PARTS; part++) {
            if (strcmp(dgg_part_name(part), parts[i][1]) == 0) {
                return part;
            }
        }
    }
    return DGG_PARTS;
}

static bool is_text(size_t part)
{
    return part < DGG_PART_TEXTS;
}

static bool is_list(size_t part)
{
    return part >= DGG_PART_TEXTS && part < DGG_PART_TEXTS + DGG_PART_LISTS;
}

bool dgg_bib_part_points(const dgg_bib_field *field, dgg_bib_borrowing *borrowing)
{
    dgg_text value = dgg_text_trim(field->value);
    if (!dgg_text_starts(value, mark)) {
        return false;
    }
    const pointing to = pointing_of(value);
    *borrowing = (dgg_bib_borrowing){ to.key, part_of(to.field), part_of(field->name) };
    bool is_known = borrowing->from < DGG_PARTS && borrowing->into < DGG_PARTS;
    return is_known && to.key.length > 0 && is_text(borrowing->from) == is_text(borrowing->into) &&
           is_list(borrowing->from) == is_list(borrowing->into);
}

bool dgg_bib_part_take(dgg_paper *heir, const dgg_paper *parent, const dgg_bib_borrowing *borrowing)
{
    size_t from = borrowing->from, into = borrowing->into;
    if (dgg_part_is_filled(heir, into) || !dgg_part_is_filled(parent, from)) {
        return false;
    }
    if (is_text(into)) {
        *dgg_part_text(heir, into) = dgg_part_text_of(parent, from);
    } else if (is_list(into)) {
        *dgg_part_list(heir, into - DGG_PART_TEXTS) =
            dgg_part_list_of(parent, from - DGG_PART_TEXTS);
    } else {
        heir->year = parent->year;
    }
    return true;
}
