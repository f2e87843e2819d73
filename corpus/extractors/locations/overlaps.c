/* Overlaps of names: "Guangdong-Hong Kong-Macao Greater Bay Area" is one location and not four,
 * "China Mobile" is none. */
#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "corpus/extractors/locations/place.h"

const char dgg_lower_case[] = "lower case";
const char dgg_overlap[] = "overlap";

static int compare(uint32_t left, uint32_t right)
{
    return left < right ? -1 : left > right;
}

static uint32_t length(const dgg_place *place)
{
    return place->hit.end - place->hit.start;
}

/* A mask is stronger than a name, a name than a demonym. */
static int strength(const dgg_place *place)
{
    return place->role == DGG_ROLE_MASK ? 0 : place->role == DGG_ROLE_NAME ? 1 : 2;
}

static int by_strength(const void *left, const void *right)
{
    const dgg_place *one = left, *other = right;
    int order = compare(length(other), length(one));
    order = order != 0 ? order : compare(one->hit.start, other->hit.start);
    order = order != 0 ? order : strength(one) - strength(other);
    order = order != 0 ? order : compare(one->owner, other->owner);
    return order != 0 ? order : compare(one->hit.target, other->hit.target);
}

static int by_place(const void *left, const void *right)
{
    const dgg_place *one = left, *other = right;
    int order = compare(one->hit.start, other->hit.start);
    order = order != 0 ? order : compare(length(other), length(one));
    order = order != 0 ? order : compare(one->owner, other->owner);
    return order != 0 ? order : compare(one->hit.target, other->hit.target);
}

/* Whoever holds one of the words, NULL if none is held. `holders` tells for each word which place
 * holds it, plus one. */
static const dgg_place *holder_of(const dgg_place *places, const uint32_t *holders,
                                  const dgg_place *place)
{
    for (uint32_t i = place->hit.start; i < place->hit.end; i++) {
        if (holders[i] > 0) {
            return &places[holders[i] - 1];
        }
    }
    return NULL;
}

static void settle(dgg_place *places, size_t count, uint32_t *holders)
{
    for (size_t i = 0; i < count; i++) {
        dgg_place *place = &places[i];
        const dgg_place *holder = holder_of(places, holders, place);
        if (place->reason != NULL) {
            continue;
        }
        if (holder == NULL) {
            for (uint32_t j = place->hit.start; j < place->hit.end; j++) {
                holders[j] = (uint32_t)i + 1;
            }
            continue;
        }
        bool is_same = place->hit.start == holder->hit.start && place->hit.end == holder->hit.end;
        place->is_double = place->role == DGG_ROLE_MASK;
        place->reason = holder->role == DGG_ROLE_MASK ? "masked" : is_same ? dgg_overlap : "nested";
    }
    /* "Jiangsu province" is no hit of "Jiangsu Province" that was lost, but one of "Jiangsu". */
    for (size_t i = 0; i < count; i++) {
        const dgg_place *holder = holder_of(places, holders, &places[i]);
        places[i].is_double =
            places[i].is_double || (places[i].reason == dgg_lower_case && holder != NULL &&
                                    holder->owner == places[i].owner);
    }
}

static bool are_the_same(const dgg_place *one, const dgg_place *other)
{
    return one->hit.start == other->hit.start && one->hit.end == other->hit.end &&
           one->owner == other->owner;
}

/* Two spellings of a name that fit the same words are one hit: the one that holds them, or else the
 * first. */
static void find_doubles(dgg_place *places, size_t count)
{
    dgg_place *kept = NULL;
    for (size_t i = 0; i < count; i++) {
        if (places[i].is_double) {
            continue;
        }
        if (kept == NULL || !are_the_same(kept, &places[i])) {
            kept = &places[i];
            continue;
        }
        dgg_place *lost = places[i].reason == NULL ? kept : &places[i];
        lost->is_double = true;
        kept = lost == kept ? &places[i] : kept;
    }
}

dgg_status dgg_places_settle_overlaps(dgg_place_search *search, dgg_place *places, size_t count)
{
    dgg_status status = DGG_OK;
    uint32_t *holders = NULL;
    size_t words = dgg_scan_at_hand(search)->tokens.count;
    if (count == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_grow(&holders, words, sizeof *holders, search->error));
    memset(holders, 0, words * sizeof *holders);
    dgg_sort(places, count, sizeof *places, by_strength);
    settle(places, count, holders);
    dgg_sort(places, count, sizeof *places, by_place);
    find_doubles(places, count);
done:
    dgg_release(holders);
    return status;
}
