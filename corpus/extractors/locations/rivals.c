/* Several locations of one name: what stands beside it tells which is meant, "Birmingham, Alabama",
 * or else the rest of the record. */
#include "corpus/extractors/locations/place.h"

/* Another location of the same name, which stands behind its holder. */
static bool is_rival(const dgg_place *holder, const dgg_place *place)
{
    return place->field == holder->field && place->hit.start == holder->hit.start &&
           place->hit.end == holder->hit.end && place->owner != holder->owner &&
           place->role == DGG_ROLE_NAME && !place->is_double && place->reason == dgg_overlap;
}

bool dgg_place_has_rival(const dgg_place_search *search, size_t at)
{
    return at + 1 < search->count && is_rival(&search->items[at], &search->items[at + 1]);
}

/* The place before (or behind) that holds its words, if it is in the same field. */
static const dgg_place *neighbour(const dgg_place_search *search, size_t at, bool is_before)
{
    for (size_t i = at; is_before ? i > 0 : i + 1 < search->count;) {
        i = is_before ? i - 1 : i + 1;
        if (dgg_place_holds(&search->items[i])) {
            return search->items[i].field == search->items[at].field ? &search->items[i] : NULL;
        }
    }
    return NULL;
}

/* "Birmingham, Alabama": what stands right beside the holder at `at` contains the location. */
static bool is_beside(const dgg_place_search *search, size_t at,
                      const dgg_gazetteer_location *location)
{
    const dgg_place *holder = &search->items[at];
    const dgg_place *before = neighbour(search, at, true), *behind = neighbour(search, at, false);
    return (behind != NULL && behind->hit.start == holder->hit.end &&
            dgg_locations_are_nested(location, dgg_place_location(search, behind))) ||
           (before != NULL && before->hit.end == holder->hit.start &&
            dgg_locations_are_nested(location, dgg_place_location(search, before)));
}

/* How much the record speaks for a location of the name at `at`. */
static int voice_for(const dgg_place_search *search, size_t at, const dgg_place *place,
                     const dgg_named *named)
{
    const dgg_gazetteer_location *location = dgg_place_location(search, place);
    enum { BESIDE = DGG_IN_PART + 1 };
    return is_beside(search, at, location) ? BESIDE : (int)dgg_named_closeness(named, location);
}

static void swap(dgg_place *holder, dgg_place *rival)
{
    uint32_t owner = holder->owner, target = holder->hit.target;
    holder->owner = rival->owner;
    holder->hit.target = rival->hit.target;
    rival->owner = owner;
    rival->hit.target = target;
}

/* Of the locations of one name, the one that the record speaks for most holds it. If it is for its
 * country alone, that is too little against a name which is certain. */
static void settle_name(const dgg_place_search *search, size_t at, const dgg_named *named)
{
    dgg_place *holder = &search->items[at];
    bool is_certain = dgg_place_grade(search, holder) == DGG_UNAMBIGUOUS;
    int loudest = voice_for(search, at, holder, named);
    size_t best = at;
    for (size_t i = at + 1; i < search->count && is_rival(holder, &search->items[i]); i++) {
        int voice = voice_for(search, at, &search->items[i], named);
        holder->is_torn = voice == loudest ? loudest > DGG_NOT_NAMED || holder->is_torn
                                           : holder->is_torn && voice < loudest;
        if (voice > loudest) {
            loudest = voice;
            best = i;
        }
    }
    const dgg_location *ours = &dgg_place_location(search, holder)->location;
    const dgg_location *other = &dgg_place_location(search, &search->items[best])->location;
    bool is_alike = dgg_text_equal(ours->type, other->type) && !dgg_text_is(ours->type, "city");
    if (best != at && (!is_certain || is_alike || loudest > DGG_IN_COUNTRY)) {
        swap(holder, &search->items[best]);
        holder->is_sure = loudest > DGG_IN_COUNTRY;
    }
}

static void settle_names(const dgg_place_search *search, const dgg_named *named)
{
    for (size_t i = 0; i < search->count; i++) {
        if (dgg_place_holds(&search->items[i]) && dgg_place_has_rival(search, i)) {
            settle_name(search, i, named);
        }
    }
}

static bool is_division(const dgg_location *location)
{
    return dgg_text_is(location->type, "division") || dgg_text_is(location->type, "province") ||
           dgg_text_is(location->type, "autonomous region");
}

/* "Moscow, Idaho": what stands behind the comma does not contain the city that is known; so another
 * is meant. In a longer list it would be a neighbour. */
static void drop_namesakes(const dgg_place_search *search)
{
    for (size_t i = 0; i < search->count; i++) {
        dgg_place *place = &search->items[i];
        const dgg_gazetteer_location *ours = NULL;
        const dgg_place *before = NULL, *behind = NULL;
        if (!dgg_place_holds(place) || place->role != DGG_ROLE_NAME || !place->joins_next ||
            place->contrast) {
            continue;
        }
        ours = dgg_place_location(search, place);
        before = neighbour(search, i, true);
        behind = neighbour(search, i, false);
        if (behind == NULL || behind->hit.start != place->hit.end || behind->joins_next ||
            (before != NULL && before->joins_next)) {
            continue;
        }
        const dgg_token *items = search->reading->fields[place->field].tokens.items;
        const dgg_gazetteer_location *other = dgg_place_location(search, behind);
        if ((items[behind->hit.start].gap & DGG_GAP_COMMA) != 0 &&
            dgg_text_is(ours->location.type, "city") && is_division(&other->location) &&
            !dgg_locations_are_nested(ours, other)) {
            place->reason = "another of that name";
        }
    }
}

void dgg_places_settle_rivals(const dgg_place_search *search, const dgg_named *named)
{
    settle_names(search, named);
    drop_namesakes(search);
}
