/* Ambiguous names: Georgia, Jordan, Reading. The words around vouch for one, or the names next to
 * it in a list, or its country, named somewhere in the record; that also tells which of several
 * locations of one name is meant. */
#include "base/memory.h"
#include "base/order.h"
#include "corpus/extractors/locations/place.h"

static const dgg_gazetteer_location *location_of(const dgg_place_search *search,
                                                 const dgg_place *place)
{
    return &search->coding->gazetteer->locations[place->owner];
}

static uint32_t grade_of(const dgg_place_search *search, const dgg_place *place)
{
    return place->role == DGG_ROLE_NAME ? dgg_place_target(search, place)->grade : DGG_UNAMBIGUOUS;
}

/* Another location of the same name, which stands behind its holder. */
static bool is_rival(const dgg_place *holder, const dgg_place *place)
{
    return place->field == holder->field && place->hit.start == holder->hit.start &&
           place->hit.end == holder->hit.end && place->owner != holder->owner &&
           place->role == DGG_ROLE_NAME && !place->is_double && place->reason == dgg_overlap;
}

static bool has_rival(const dgg_place_search *search, size_t at)
{
    return at + 1 < search->count && is_rival(&search->items[at], &search->items[at + 1]);
}

/* Adds what is believed; those whose name is that of others only if `all`. */
static dgg_status collect(const dgg_place_search *search, dgg_named *named, bool all)
{
    dgg_status status = DGG_OK;
    uint32_t last = DGG_NO_NAME;
    named->count = 0;
    for (size_t i = 0; i < search->count; i++) {
        const dgg_place *place = &search->items[i];
        bool counts = dgg_place_holds(place) && place->is_believed && place->owner != last;
        if (counts && (all || !has_rival(search, i))) {
            DGG_TRY(dgg_named_add(named, location_of(search, place), search->error));
            last = place->owner;
        }
    }
    dgg_named_sort(named);
done:
    return status;
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
            dgg_locations_are_nested(location, location_of(search, behind))) ||
           (before != NULL && before->hit.end == holder->hit.start &&
            dgg_locations_are_nested(location, location_of(search, before)));
}

/* How much the record speaks for a location of the name at `at`. */
static int voice_for(const dgg_place_search *search, size_t at, const dgg_place *place,
                     const dgg_named *named)
{
    const dgg_gazetteer_location *location = location_of(search, place);
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
    bool is_certain = grade_of(search, holder) == DGG_UNAMBIGUOUS;
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
    if (best != at && (!is_certain || loudest > DGG_IN_COUNTRY)) {
        swap(holder, &search->items[best]);
        holder->is_sure = loudest > DGG_IN_COUNTRY;
    }
}

static void settle_rivals(const dgg_place_search *search, const dgg_named *named)
{
    for (size_t i = 0; i < search->count; i++) {
        if (dgg_place_holds(&search->items[i]) && has_rival(search, i)) {
            settle_name(search, i, named);
        }
    }
}

/* What the words right around say. */
static bool is_believed_there(const dgg_place_search *search, const dgg_place *place)
{
    switch (grade_of(search, place)) {
    case DGG_UNAMBIGUOUS:
        return true;
    case DGG_NEEDS_CONTEXT:
        return place->has_context || place->is_sure;
    default:
        return place->is_sure;
    }
}

/* What the whole record says. */
static bool is_believed_here(const dgg_place_search *search, const dgg_place *place,
                             const dgg_named *named)
{
    uint32_t grade = grade_of(search, place);
    bool may_be = grade == DGG_NEEDS_CONTEXT || grade == DGG_NEEDS_CONTAINER ||
                  (grade == DGG_NEEDS_BOTH && place->has_context);
    /* A mask, which is no location, has no doubts either. */
    return place->is_believed ||
           (may_be && !place->is_torn &&
            dgg_named_closeness(named, location_of(search, place)) != DGG_NOT_NAMED);
}

/* A name in a list vouches for the next one; demonyms do not: "Malian and Jordan". */
static void vouch(const dgg_place_search *search, const dgg_place *standing, dgg_place *place)
{
    if (dgg_place_holds(standing) && standing->is_believed && standing->role == DGG_ROLE_NAME &&
        standing->owner != place->owner && grade_of(search, place) != DGG_NEVER_ALONE) {
        place->is_believed = true;
    }
}

/* From the left, then from the right: a list vouches along its whole length. */
static void vouch_in_lists(const dgg_place_search *search)
{
    dgg_place *before = NULL;
    for (size_t i = 0; i < search->count; i++) {
        dgg_place *place = &search->items[i];
        if (!dgg_place_holds(place)) {
            continue;
        }
        if (before != NULL && before->joins_next && !place->is_believed) {
            vouch(search, before, place);
        }
        before = place;
    }
    dgg_place *behind = NULL;
    for (size_t i = search->count; i > 0; i--) {
        dgg_place *place = &search->items[i - 1];
        if (!dgg_place_holds(place)) {
            continue;
        }
        if (behind != NULL && place->joins_next && !place->is_believed) {
            vouch(search, behind, place);
        }
        behind = place;
    }
}

static int by_number(const void *left, const void *right)
{
    const uint32_t *one = left, *other = right;
    return *one < *other ? -1 : *one > *other;
}

static bool is_among(const uint32_t *owners, size_t count, uint32_t owner)
{
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        low = owners[middle] < owner ? middle + 1 : low;
        high = owners[middle] < owner ? high : middle;
    }
    return low < count && owners[low] == owner;
}

/* What is believed once in a record is believed again, but for names that are ordinary words. */
static dgg_status believe_again(const dgg_place_search *search)
{
    dgg_status status = DGG_OK;
    uint32_t *owners = NULL;
    size_t count = 0;
    DGG_TRY(dgg_grow(&owners, search->count, sizeof *owners, search->error));
    for (size_t i = 0; i < search->count; i++) {
        if (dgg_place_holds(&search->items[i]) && search->items[i].is_believed) {
            owners[count++] = search->items[i].owner;
        }
    }
    dgg_sort(owners, count, sizeof *owners, by_number);
    for (size_t i = 0; i < search->count; i++) {
        dgg_place *place = &search->items[i];
        uint32_t grade = grade_of(search, place);
        if (dgg_place_holds(place) && grade <= DGG_NEEDS_CONTAINER) {
            place->is_believed = place->is_believed || is_among(owners, count, place->owner);
        }
    }
done:
    dgg_release(owners);
    return status;
}

static void drop_doubtful(const dgg_place_search *search)
{
    static const char *const reasons[DGG_AMBIGUITY_COUNT] = {
        [DGG_UNAMBIGUOUS] = "ambiguous",
        [DGG_NEEDS_CONTEXT] = "ambiguous",
        [DGG_NEEDS_CONTAINER] = "ambiguous, and what contains it is not named",
        [DGG_NEEDS_BOTH] = "ambiguous, and what contains it is not named",
        [DGG_NEVER_ALONE] = "too ambiguous to stand alone",
    };
    for (size_t i = 0; i < search->count; i++) {
        dgg_place *place = &search->items[i];
        if (dgg_place_holds(place) && !place->is_believed) {
            place->reason = reasons[grade_of(search, place)];
        }
    }
}

/* Whether there is anything to be settled. */
static bool has_doubts(const dgg_place_search *search)
{
    for (size_t i = 0; i < search->count; i++) {
        const dgg_place *place = &search->items[i];
        if (dgg_place_holds(place) &&
            (grade_of(search, place) != DGG_UNAMBIGUOUS || has_rival(search, i))) {
            return true;
        }
    }
    return false;
}

dgg_status dgg_places_vouch(dgg_place_search *search)
{
    dgg_status status = DGG_OK;
    dgg_named named = { 0 };
    if (!has_doubts(search)) {
        return DGG_OK;
    }
    for (size_t i = 0; i < search->count; i++) {
        search->items[i].is_believed = grade_of(search, &search->items[i]) == DGG_UNAMBIGUOUS;
    }
    DGG_TRY(collect(search, &named, false));
    settle_rivals(search, &named);
    for (size_t i = 0; i < search->count; i++) {
        search->items[i].is_believed = is_believed_there(search, &search->items[i]);
    }
    vouch_in_lists(search);
    DGG_TRY(collect(search, &named, true));
    for (size_t i = 0; i < search->count; i++) {
        search->items[i].is_believed = is_believed_here(search, &search->items[i], &named);
    }
    vouch_in_lists(search);
    DGG_TRY(believe_again(search));
    drop_doubtful(search);
done:
    dgg_named_destroy(&named);
    return status;
}
