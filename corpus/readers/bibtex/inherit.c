/* Inheritance: parents may stand before or behind their heirs, and have parents themselves. */
#include "corpus/readers/bibtex/inherit.h"

#include "corpus/building.h"
#include "corpus/parts.h"
#include "corpus/readers/bibtex/granular.h"

enum { MOST_ROUNDS = 8, SHOWN = 80 }; /* generations; characters of a key */

static dgg_status add_key(dgg_bib_family *family, dgg_text key, dgg_bib_place place, bool *is_new,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    size_t before = family->keys.count;
    DGG_TRY(dgg_reserve(&family->places, &family->place_room, before + 1, sizeof place, error));
    DGG_TRY(dgg_names_add(&family->keys, key, &number, error));
    *is_new = family->keys.count > before;
    family->places[number] = *is_new ? place : family->places[number];
done:
    return status;
}

static bool takes_names(const dgg_bib_fields *fields)
{
    for (size_t i = 0; i < fields->count; i++) {
        const dgg_bib_field *field = &fields->items[i];
        bool is_of_people =
            dgg_text_is(field->name, "author") || dgg_text_is(field->name, "editor");
        if (is_of_people && dgg_bib_is_granular(field->value)) {
            return true;
        }
    }
    return false;
}

static dgg_status push_heir(dgg_bib_family *family, const dgg_bib_heir *heir, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&family->heirs, &family->heir_room, family->heir_count + 1, sizeof *heir,
                        error));
    family->heirs[family->heir_count++] = *heir;
done:
    return status;
}

static dgg_status add_heir(dgg_bib_family *family, dgg_bib_heir heir, dgg_error *error)
{
    dgg_status status = DGG_OK;
    heir.parent = dgg_text_trim(heir.parent);
    if (heir.parent.length == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_arena_copy(&family->arena, &heir.parent, error));
    DGG_TRY(push_heir(family, &heir, error));
done:
    return status;
}

static dgg_status add_borrowings(dgg_bib_family *family, const dgg_bib_fields *fields,
                                 dgg_bib_heir heir, dgg_error *error)
{
    dgg_status status = DGG_OK;
    heir.takes_part = true;
    for (size_t i = 0; i < fields->count; i++) {
        if (dgg_bib_part_points(&fields->items[i], &heir.borrowing)) {
            heir.parent = heir.borrowing.key;
            DGG_TRY(add_heir(family, heir, error));
        }
    }
done:
    return status;
}

/* xdata may name several. */
static dgg_status add_heirs(dgg_bib_family *family, const dgg_bib_fields *fields,
                            dgg_bib_place place, long line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_bib_heir heir = { .heir = place, .line = line, .takes_all = true };
    for (dgg_text rest = dgg_bib_value(fields, "xdata"); rest.length > 0;) {
        heir.parent = dgg_text_cut(&rest, ',');
        DGG_TRY(add_heir(family, heir, error));
    }
    heir.takes_all = false;
    heir.parent = dgg_bib_value(fields, "crossref");
    DGG_TRY(add_heir(family, heir, error));
    heir = (dgg_bib_heir){ .heir = place, .line = line };
    DGG_TRY(add_borrowings(family, fields, heir, error));
    heir.takes_names = true;
    DGG_TRY(takes_names(fields) ? push_heir(family, &heir, error) : DGG_OK);
done:
    return status;
}

dgg_status dgg_bib_family_add(dgg_bib_family *family, const dgg_bib_fields *fields,
                              dgg_bib_place place, long line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_new = true;
    DGG_TRY(add_heirs(family, fields, place, line, error));
    if (fields->key.length > 0) {
        DGG_TRY(add_key(family, fields->key, place, &is_new, error));
    }
    if (!is_new) {
        dgg_text key = dgg_text_slice(fields->key, 0, SHOWN);
        DGG_TRY(dgg_corpus_warn(family->corpus, DGG_DOUBTFUL, line, error,
                                "another entry has the key '%.*s' too", (int)key.length,
                                key.start));
    }
    for (dgg_text rest = dgg_bib_value(fields, "ids"); rest.length > 0;) {
        dgg_text other = dgg_text_trim(dgg_text_cut(&rest, ','));
        DGG_TRY(add_key(family, other, place, &is_new, error));
    }
done:
    return status;
}

/* Its texts go into the corpus with those of a record, which is then taken out again. */
dgg_status dgg_bib_family_add_xdata(dgg_bib_family *family, const dgg_paper *paper,
                                    dgg_bib_place *place, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    DGG_TRY(dgg_reserve(&family->xdata, &family->xdata_room, family->xdata_count + 1, sizeof *paper,
                        error));
    DGG_TRY(dgg_corpus_add_paper(family->corpus, paper, &index, error));
    family->xdata[family->xdata_count] = family->corpus->papers[index];
    family->corpus->paper_count--;
    *place = (dgg_bib_place){ (uint32_t)family->xdata_count++, true };
done:
    return status;
}

dgg_paper *dgg_bib_family_at(const dgg_bib_family *family, dgg_bib_place place)
{
    return place.is_xdata ? &family->xdata[place.index] : &family->corpus->papers[place.index];
}

static bool fill_text(dgg_text *text, dgg_text with)
{
    bool fills = text->length == 0 && with.length > 0;
    *text = fills ? with : *text;
    return fills;
}

static bool fill_year(dgg_paper *heir, const dgg_paper *parent)
{
    bool fills = heir->year == 0 && parent->year != 0;
    heir->year = fills ? parent->year : heir->year;
    return fills;
}

static bool take_all(dgg_paper *heir, const dgg_paper *parent)
{
    bool fills = fill_year(heir, parent);
    dgg_text key = heir->key;
    for (size_t part = 0; part < DGG_PART_TEXTS; part++) {
        fills = fill_text(dgg_part_text(heir, part), dgg_part_text_of(parent, part)) || fills;
    }
    for (size_t part = 0; part < DGG_PART_LISTS; part++) {
        dgg_texts *list = dgg_part_list(heir, part);
        dgg_texts with = dgg_part_list_of(parent, part);
        fills = fills || (list->count == 0 && with.count > 0);
        *list = list->count == 0 ? with : *list;
    }
    heir->key = key;
    return fills;
}

/* A part of a book appeared in the book, in its year. */
static bool take_from_book(dgg_paper *heir, const dgg_paper *book)
{
    bool fills = fill_year(heir, book);
    fills = fill_text(&heir->venue, book->title.length > 0 ? book->title : book->venue) || fills;
    return fill_text(&heir->language, book->language) || fills;
}

static bool take(dgg_paper *record, const dgg_paper *parent, const dgg_bib_heir *heir)
{
    return heir->takes_part  ? dgg_bib_part_take(record, parent, &heir->borrowing)
           : heir->takes_all ? take_all(record, parent)
                             : take_from_book(record, parent);
}

static bool inherit_once(dgg_bib_family *family)
{
    bool fills = false;
    for (size_t i = 0; i < family->heir_count; i++) {
        const dgg_bib_heir *heir = &family->heirs[i];
        uint32_t number = dgg_names_find(&family->keys, heir->parent);
        if (number == DGG_NO_NAME) {
            continue;
        }
        dgg_paper *record = dgg_bib_family_at(family, heir->heir);
        const dgg_paper *parent = dgg_bib_family_at(family, family->places[number]);
        if (parent != record) {
            fills = take(record, parent, heir) || fills;
        }
    }
    return fills;
}

static dgg_status tell_lost_parents(dgg_bib_family *family, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < family->heir_count; i++) {
        const dgg_bib_heir *heir = &family->heirs[i];
        if (!heir->takes_names && dgg_names_find(&family->keys, heir->parent) == DGG_NO_NAME) {
            dgg_text key = dgg_text_slice(heir->parent, 0, SHOWN);
            DGG_TRY(dgg_corpus_warn(family->corpus, DGG_DOUBTFUL, heir->line, error,
                                    "no entry has the key '%.*s', which this one builds on",
                                    (int)key.length, key.start));
        }
    }
done:
    return status;
}

dgg_status dgg_bib_family_inherit(dgg_bib_family *family, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < family->heir_count; i++) {
        const dgg_bib_heir *heir = &family->heirs[i];
        DGG_TRY(heir->takes_names ? dgg_bib_granular_take(family, heir->heir, heir->line, error)
                                  : DGG_OK);
    }
    for (int round = 0; round < MOST_ROUNDS && inherit_once(family); round++) {
    }
    DGG_TRY(tell_lost_parents(family, error));
done:
    return status;
}

void dgg_bib_family_destroy(dgg_bib_family *family)
{
    dgg_names_destroy(&family->keys);
    dgg_release(family->places);
    dgg_release(family->xdata);
    dgg_release(family->heirs);
    dgg_arena_release(&family->arena);
}
