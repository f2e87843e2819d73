/* What a record surely names: it tells which Georgia is meant, and that Reading is a town. */
#include "base/memory.h"
#include "base/order.h"
#include "corpus/extractors/locations/place.h"

void dgg_named_destroy(dgg_named *named)
{
    dgg_release(named->ids);
    *named = (dgg_named){ 0 };
}

dgg_status dgg_named_add(dgg_named *named, const dgg_gazetteer_location *location, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_texts *ancestors = &location->location.ancestors;
    DGG_TRY(dgg_reserve(&named->ids, &named->room, named->count + location->country_depth + 1,
                        sizeof *named->ids, error));
    named->ids[named->count++] = location->location.id;
    for (size_t i = 0; i < location->country_depth && i < ancestors->count; i++) {
        named->ids[named->count++] = ancestors->items[i];
    }
done:
    return status;
}

static int by_id(const void *left, const void *right)
{
    const dgg_text *one = left, *other = right;
    return dgg_text_compare(*one, *other);
}

void dgg_named_sort(dgg_named *named)
{
    dgg_sort(named->ids, named->count, sizeof *named->ids, by_id);
}

static bool has(const dgg_named *named, dgg_text id)
{
    size_t low = 0, high = named->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = dgg_text_compare(named->ids[middle], id);
        if (order == 0) {
            return true;
        }
        low = order < 0 ? middle + 1 : low;
        high = order < 0 ? high : middle;
    }
    return false;
}

dgg_closeness dgg_named_closeness(const dgg_named *named, const dgg_gazetteer_location *location)
{
    const dgg_texts *ancestors = &location->location.ancestors;
    if (has(named, location->location.id)) {
        return DGG_IN_PART;
    }
    for (size_t i = 0; i < location->country_depth && i < ancestors->count; i++) {
        if (has(named, ancestors->items[i])) {
            return i + 1 < location->country_depth ? DGG_IN_PART : DGG_IN_COUNTRY;
        }
    }
    return DGG_NOT_NAMED;
}

bool dgg_location_is_within(const dgg_gazetteer_location *one, const dgg_gazetteer_location *other)
{
    const dgg_texts *ancestors = &one->location.ancestors;
    for (size_t i = 0; i < ancestors->count; i++) {
        if (dgg_text_equal(ancestors->items[i], other->location.id)) {
            return true;
        }
    }
    return false;
}

bool dgg_locations_are_nested(const dgg_gazetteer_location *one,
                              const dgg_gazetteer_location *other)
{
    return dgg_location_is_within(one, other) || dgg_location_is_within(other, one);
}
