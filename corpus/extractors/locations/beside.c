/* Containers beside what they contain: a paper on Aarhus, Denmark, is about Aarhus; Denmark only
 * tells where that is. */
#include "corpus/extractors/locations/place.h"

/* "Aarhus, Denmark", "Denmark (Aarhus)", 广东深圳. */
static bool are_side_by_side(const dgg_place_search *search, const dgg_place *left,
                             const dgg_place *right)
{
    const dgg_token *items = search->reading->fields[right->field].tokens.items;
    return left->field == right->field && left->role == DGG_ROLE_NAME &&
           right->role == DGG_ROLE_NAME && left->hit.end == right->hit.start &&
           (items[right->hit.start].gap & DGG_GAP_SENTENCE) == 0;
}

/* Whether only words like "in northern" and "City of" stand between: "Oulu in northern Finland". */
static bool leads_to(const dgg_place_search *search, const dgg_place *left, const dgg_place *right)
{
    enum { FARTHEST = 4 };
    static const char *const passed[] = {
        "in",           "of",           "the",        "city",     "City",         "province",
        "Province",     "region",       "Region",     "state",    "State",        "County",
        "county",       "District",     "district",   "northern", "southern",     "eastern",
        "western",      "central",      "north",      "south",    "east",         "west",
        "Northern",     "Southern",     "Eastern",    "Western",  "Central",      "area",
        "Municipality", "municipality", "Prefecture", "island",   "northeastern", "northwestern",
        "southeastern", "southwestern"
    };
    const dgg_token *items = search->reading->fields[right->field].tokens.items;
    if (left->field != right->field || left->role != DGG_ROLE_NAME ||
        right->role != DGG_ROLE_NAME || left->hit.end >= right->hit.start ||
        right->hit.start - left->hit.end > FARTHEST) {
        return false;
    }
    for (uint32_t at = left->hit.end; at < right->hit.start; at++) {
        bool is_passed = false;
        for (size_t i = 0; i < sizeof passed / sizeof *passed; i++) {
            is_passed = is_passed || dgg_text_is(items[at].word, passed[i]);
        }
        if (!is_passed || (items[at].gap & (DGG_GAP_SENTENCE | DGG_GAP_BREAK)) != 0) {
            return false;
        }
    }
    return (items[right->hit.start].gap & (DGG_GAP_SENTENCE | DGG_GAP_BREAK)) == 0;
}

void dgg_places_note_containers(const dgg_place_search *search)
{
    dgg_place *before = NULL;
    for (size_t i = 0; i < search->count; i++) {
        dgg_place *place = &search->items[i];
        if (!dgg_place_holds(place)) {
            continue;
        }
        if (before != NULL && are_side_by_side(search, before, place)) {
            const dgg_gazetteer_location *left = dgg_place_location(search, before);
            const dgg_gazetteer_location *right = dgg_place_location(search, place);
            place->is_beside_part = dgg_location_is_within(left, right);
            before->is_beside_part = before->is_beside_part || dgg_location_is_within(right, left);
        }
        if (before != NULL && leads_to(search, before, place)) {
            place->is_beside_part = dgg_location_is_within(dgg_place_location(search, before),
                                                           dgg_place_location(search, place));
        }
        before = place;
    }
}
