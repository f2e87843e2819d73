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
        before = place;
    }
}
