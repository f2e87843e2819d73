/* What reference managers mean by the same tags differs from type to type: "C3" names proceedings
 * of papers at conferences, but the session of a congress in documents of governments. */
#include "corpus/readers/ris/venues.h"

#include "corpus/texts.h"

static const char *const of_venue[] = {
    "JF", "T2", "JO", "BT", "J2", "JA", "JI", "J1", "J9", NULL
};
static const char *const of_conference[] = { "C3", "JF", "T2", "JO", "BT", "J2",
                                             "JA", "JI", "J1", "J9", NULL };
/* Theses and reports are known by the house they come from. */
static const char *const of_house[] = { "PB", "PU", "T2", NULL };
static const char *const of_unpublished[] = { "T2", "PB", NULL };
static const char *const of_notes[] = { "N1", NULL };

static const char *const books[] = { "BOOK", "EBOOK", "EDBOOK", "WHOLE", NULL };
static const char *const conferences[] = { "CONF", "CPAPER", NULL };
static const char *const houses[] = { "GOVDOC", "MANSCPT", "PAMP", "RPRT", "STAND", "THES", NULL };
static const char *const unpublished[] = { "UNPB", NULL };

static bool is_among(dgg_text name, const char *const *names)
{
    for (size_t i = 0; names[i] != NULL; i++) {
        if (dgg_text_is(name, names[i])) {
            return true;
        }
    }
    return false;
}

bool dgg_ris_is_book(dgg_text type)
{
    return is_among(type, books);
}

static dgg_text first_of(const dgg_ris_fields *fields, const char *const *tags)
{
    size_t index = dgg_ris_find(fields, tags);
    return index < fields->count ? dgg_ris_value(fields, index) : (dgg_text){ 0 };
}

/* Reference Manager puts it into a note: "Proceedings Title: On maps". */
static dgg_text proceedings_of(const dgg_ris_fields *fields)
{
    static const char beginning[] = "proceedings title:";
    for (size_t i = 0; i < fields->count; i++) {
        dgg_text note = dgg_ris_value(fields, i);
        if (dgg_ris_is(fields, i, of_notes[0]) && dgg_texts_starts_any_case(note, beginning)) {
            return dgg_texts_trim(dgg_text_slice(note, sizeof beginning - 1, note.length));
        }
    }
    return (dgg_text){ 0 };
}

dgg_text dgg_ris_venue(const dgg_ris_fields *fields, dgg_text type)
{
    if (dgg_ris_is_book(type)) {
        return (dgg_text){ 0 };
    }
    if (is_among(type, conferences)) {
        dgg_text venue = first_of(fields, of_conference);
        return venue.length > 0 ? venue : proceedings_of(fields);
    }
    return first_of(fields, is_among(type, houses)        ? of_house
                            : is_among(type, unpublished) ? of_unpublished
                                                          : of_venue);
}
