/* gold.h - what people have coded by hand, against what the machine codes. */
#ifndef DGG_TEST_GOLD_H
#define DGG_TEST_GOLD_H

#include "tests/support/coded.h"

/* The same name, whatever the accents: "Brașov" is "Brasov". */
static inline bool is_same_name(dgg_text one, dgg_text other)
{
    dgg_buffer plain = { 0 };
    bool may_be = one.length > 0 && other.length > 0 && one.length < 2 * other.length &&
                  other.length < 2 * one.length && one.start[0] == other.start[0];
    if (!may_be || dgg_text_equal(one, other)) {
        return may_be;
    }
    CU_ASSERT_EQUAL_FATAL(dgg_unicode_plain(&plain, one, NULL), DGG_OK);
    size_t length = plain.length;
    CU_ASSERT_EQUAL_FATAL(dgg_unicode_plain(&plain, other, NULL), DGG_OK);
    dgg_text both = dgg_buffer_text(&plain);
    bool is =
        dgg_text_equal(dgg_text_slice(both, 0, length), dgg_text_slice(both, length, both.length));
    dgg_buffer_destroy(&plain);
    return is;
}

static inline bool names_location(const dgg_texts *names, dgg_text name)
{
    for (size_t i = 0; i < names->count; i++) {
        dgg_text one = names->items[i];
        bool is_exact = dgg_text_starts(one, "=");
        if (is_same_name(dgg_text_slice(one, is_exact, one.length), name)) {
            return true;
        }
    }
    return false;
}

static inline bool lies_in(const dgg_location *location, dgg_text country)
{
    bool lies = country.length == 0 || dgg_text_equal(location->iso, country);
    for (size_t i = 0; i < location->ancestors.count; i++) {
        lies = lies || dgg_text_equal(location->ancestors.items[i], country);
    }
    return lies;
}

/* The id of a location that is told by its id ("CN-GZ"), or by a name and what it lies in
 * ("Ghent/BE"): ids of a gazetteer may change, names do not. The first city of the name goes before
 * a province of it. The text itself if there is none. */
static inline dgg_text told_location(const dgg_gazetteer *gazetteer, dgg_text told)
{
    dgg_text country = told, found = told;
    dgg_text name = dgg_text_cut(&country, '/');
    for (size_t i = 0; i < gazetteer->location_count; i++) {
        const dgg_gazetteer_location *one = &gazetteer->locations[i];
        bool is_first = found.start == told.start;
        if (country.length == 0 && dgg_text_equal(one->location.id, told)) {
            return told;
        }
        if (names_location(&one->names, name) && lies_in(&one->location, country)) {
            if (dgg_text_is(one->location.type, "city")) {
                return one->location.id;
            }
            found = is_first ? one->location.id : found;
        }
    }
    return found;
}

/* The link of the paper to what has the id; NULL if there is none. */
static inline const dgg_link *coded_link(const dgg_corpus *corpus, dgg_link_type type, size_t paper,
                                         dgg_text id)
{
    const dgg_links *links = &corpus->links[type];
    for (size_t i = 0; i < links->count; i++) {
        uint32_t to = links->items[i].to;
        dgg_text other = type == DGG_DISCUSSES ? corpus->themes[to].id : corpus->locations[to].id;
        if (links->items[i].from == paper && dgg_text_equal(other, id)) {
            return &links->items[i];
        }
    }
    return NULL;
}

#endif
