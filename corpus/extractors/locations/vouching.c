/* Ambiguous names: Georgia, Jordan, Reading. The words around vouch for one, or the names next to
 * it in a list, or its country, named somewhere in the record; that also tells which of several
 * locations of one name is meant. */
#include "base/memory.h"
#include "base/order.h"
#include "corpus/extractors/locations/place.h"

/* Adds what is believed; those whose name is that of others only if `all`. */
static dgg_status collect(const dgg_place_search *search, dgg_named *named, bool all)
{
    dgg_status status = DGG_OK;
    uint32_t last = DGG_NO_NAME;
    named->count = 0;
    for (size_t i = 0; i < search->count; i++) {
        const dgg_place *place = &search->items[i];
        bool counts = dgg_place_holds(place) && place->is_believed && place->owner != last;
        if (counts && (all || !dgg_place_has_rival(search, i))) {
            DGG_TRY(dgg_named_add(named, dgg_place_location(search, place), search->error));
            last = place->owner;
        }
    }
    dgg_named_sort(named);
done:
    return status;
}

/* What the words right around say. */
static bool is_believed_there(const dgg_place_search *search, const dgg_place *place)
{
    switch (dgg_place_grade(search, place)) {
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
    uint32_t grade = dgg_place_grade(search, place);
    bool may_be = grade == DGG_NEEDS_CONTEXT || grade == DGG_NEEDS_CONTAINER ||
                  (grade == DGG_NEEDS_BOTH && place->has_context);
    /* A mask, which is no location, has no doubts either. */
    return place->is_believed ||
           (may_be && !place->is_torn &&
            dgg_named_closeness(named, dgg_place_location(search, place)) != DGG_NOT_NAMED);
}

/* A name in a list vouches for the next one; demonyms do not: "Malian and Jordan". */
static void vouch(const dgg_place_search *search, const dgg_place *standing, dgg_place *place)
{
    if (dgg_place_holds(standing) && standing->is_believed && standing->role == DGG_ROLE_NAME &&
        standing->owner != place->owner && dgg_place_grade(search, place) != DGG_NEVER_ALONE) {
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
        uint32_t grade = dgg_place_grade(search, place);
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
            place->reason = reasons[dgg_place_grade(search, place)];
        }
    }
}

/* Whether there is anything to be settled. */
static bool has_doubts(const dgg_place_search *search)
{
    for (size_t i = 0; i < search->count; i++) {
        const dgg_place *place = &search->items[i];
        if (dgg_place_holds(place) && (dgg_place_grade(search, place) != DGG_UNAMBIGUOUS ||
                                       place->joins_next || dgg_place_has_rival(search, i))) {
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
        search->items[i].is_believed =
            dgg_place_grade(search, &search->items[i]) == DGG_UNAMBIGUOUS;
    }
    DGG_TRY(collect(search, &named, false));
    dgg_places_settle_rivals(search, &named);
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
