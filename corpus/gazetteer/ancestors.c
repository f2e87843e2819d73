/* Ancestors: from the parents of each location to all that contain it. Parents that are not there,
 * and circles, are mistakes of the file. */
#include "corpus/gazetteer/locations.h"

enum { MOST_ANCESTORS = 64 };

typedef struct hierarchy {
    const dgg_location_list *list;
    uint32_t *parents; /* of all locations, one after the other */
    size_t *first;     /* where the parents of each begin; one more at the end */
    size_t count;
} hierarchy;

/* At the id that a file has there. */
static dgg_status refuse(const dgg_location_list *list, const dgg_parents *parents, size_t which,
                         dgg_error *error)
{
    dgg_text id = parents->ids.items[which];
    const dgg_json_value *value = dgg_entries_first(parents->value);
    for (; which > 0; which--) {
        value = dgg_json_next(value);
    }
    dgg_status status = dgg_json_fail(parents->entries->json, value, error, "no location '%.*s'",
                                      (int)id.length, id.start);
    return dgg_gazetteer_fail_in(list, parents->entries, status, error);
}

static dgg_status read_parents(const hierarchy *above, size_t location, size_t *used,
                               dgg_error *error)
{
    const dgg_parents *parents = &above->list->part_of[location];
    for (size_t i = 0; i < parents->ids.count; i++) {
        uint32_t number = dgg_names_find(&above->list->ids, parents->ids.items[i]);
        if (number == DGG_NO_NAME) {
            return refuse(above->list, parents, i, error);
        }
        above->parents[(*used)++] = number;
    }
    return DGG_OK;
}

static dgg_status build(hierarchy *above, const dgg_location_list *list, dgg_arena **arena,
                        dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t all = 0, used = 0;
    above->list = list;
    above->count = list->ids.count;
    for (size_t i = 0; i < above->count; i++) {
        all += list->part_of[i].ids.count;
    }
    DGG_TRY(dgg_arena_alloc(arena, &above->parents, all * sizeof *above->parents, error));
    DGG_TRY(
        dgg_arena_alloc(arena, &above->first, (above->count + 1) * sizeof *above->first, error));
    for (size_t i = 0; i < above->count; i++) {
        DGG_TRY(read_parents(above, i, &used, error));
        above->first[i + 1] = used;
    }
done:
    return status;
}

/* Adds one if it is new; false if there are too many, or if it is the location itself. */
static bool add(uint32_t *found, size_t *count, uint32_t location, uint32_t ancestor)
{
    for (size_t i = 0; i < *count; i++) {
        if (found[i] == ancestor) {
            return true;
        }
    }
    if (ancestor == location || *count == MOST_ANCESTORS) {
        return false;
    }
    found[(*count)++] = ancestor;
    return true;
}

/* First the way of the first parents, then what else contains any of them, in order. */
static bool find(const hierarchy *above, uint32_t location, uint32_t *found, size_t *count)
{
    uint32_t at = location;
    *count = 0;
    while (above->first[at] < above->first[at + 1]) {
        size_t before = *count;
        at = above->parents[above->first[at]];
        if (!add(found, count, location, at)) {
            return false;
        }
        if (*count == before) {
            break; /* a circle above; its own members will tell */
        }
    }
    for (size_t i = 0; i <= *count; i++) {
        uint32_t child = i == 0 ? location : found[i - 1];
        for (size_t j = above->first[child]; j < above->first[child + 1]; j++) {
            if (!add(found, count, location, above->parents[j])) {
                return false;
            }
        }
    }
    return true;
}

/* How many of the ancestors lie within one country or area, that one included. */
static size_t country_depth(const dgg_gazetteer *gazetteer, size_t location, const uint32_t *found,
                            size_t count)
{
    static const char country[] = "country or area";
    dgg_text type = gazetteer->locations[location].location.type;
    if (dgg_text_is(type, country)) {
        return 0;
    }
    for (size_t i = 0; i < count; i++) {
        if (dgg_text_is(gazetteer->locations[found[i]].location.type, country)) {
            return i + 1;
        }
    }
    return type.length == 0 ? count : 0;
}

static dgg_status keep(dgg_gazetteer *gazetteer, size_t location, const uint32_t *found,
                       size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_texts *ancestors = &gazetteer->locations[location].location.ancestors;
    if (count == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_arena_alloc(&gazetteer->arena, &ancestors->items, count * sizeof *ancestors->items,
                            error));
    for (; ancestors->count < count; ancestors->count++) {
        ancestors->items[ancestors->count] =
            gazetteer->locations[found[ancestors->count]].location.id;
    }
done:
    return status;
}

dgg_status dgg_gazetteer_find_ancestors(dgg_gazetteer *gazetteer, const dgg_location_list *list,
                                        dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    hierarchy above = { 0 };
    uint32_t found[MOST_ANCESTORS];
    size_t count = 0;
    DGG_TRY(build(&above, list, &arena, error));
    for (size_t i = 0; i < above.count; i++) {
        dgg_text id = gazetteer->locations[i].location.id;
        if (!find(&above, (uint32_t)i, found, &count)) {
            const dgg_parents *parents = &list->part_of[i];
            status = dgg_json_fail(parents->entries->json, parents->value, error,
                                   "'%.*s' is part of itself, or of more than %d others",
                                   (int)id.length, id.start, MOST_ANCESTORS);
            status = dgg_gazetteer_fail_in(list, parents->entries, status, error);
            goto done;
        }
        DGG_TRY(keep(gazetteer, i, found, count, error));
        gazetteer->locations[i].country_depth = country_depth(gazetteer, i, found, count);
    }
done:
    dgg_arena_release(&arena);
    return status;
}
