/* How far a name is to be believed: "ambiguous": "container" for all names of a location,
 * "ambiguous_names": { "both": ["Reading"] } for some. */
#include "base/unicode.h"
#include "corpus/gazetteer/locations.h"

static const char *const names[] = { "no", "context", "container", "both", "never_alone", NULL };

const char *dgg_ambiguity_name(dgg_ambiguity ambiguity)
{
    return names[ambiguity];
}

static bool find(dgg_text name, dgg_ambiguity *ambiguity)
{
    for (size_t i = 0; names[i] != NULL; i++) {
        if (dgg_text_is(name, names[i])) {
            *ambiguity = (dgg_ambiguity)i;
            return true;
        }
    }
    return false;
}

static dgg_status refuse(const dgg_entries *entries, const dgg_json_value *value)
{
    return dgg_json_fail(entries->json, value, entries->error,
                         "how ambiguous is context, container, both or never_alone");
}

/* false, true (context), or a word. */
static dgg_status read_whole(const dgg_entries *entries, const dgg_json_value *value,
                             dgg_ambiguity *ambiguity)
{
    const dgg_json_value *found = dgg_json_get(value, "ambiguous");
    if (found != NULL && dgg_json_kind_of(found) == DGG_JSON_STRING) {
        return find(dgg_json_string(found), ambiguity) ? DGG_OK : refuse(entries, found);
    }
    bool is_ambiguous = false;
    dgg_status status = dgg_entries_boolean(entries, value, "ambiguous", &is_ambiguous);
    *ambiguity = is_ambiguous ? DGG_NEEDS_CONTEXT : DGG_UNAMBIGUOUS;
    return status;
}

/* Grades one name, which must be among those of the location. */
static dgg_status grade(const dgg_entries *entries, const dgg_json_value *value,
                        dgg_gazetteer_location *location, dgg_ambiguity ambiguity)
{
    dgg_text name = { 0 };
    bool is_known = false;
    dgg_status status = dgg_entries_text_of(entries, value, &name);
    for (size_t i = 0; status == DGG_OK && i < location->names.count; i++) {
        dgg_text other = location->names.items[i];
        other = dgg_text_slice(other, dgg_text_starts(other, "=") ? 1 : 0, other.length);
        if (dgg_text_equal(other, name)) {
            location->grades[i] = ambiguity;
            is_known = true;
        }
    }
    if (status == DGG_OK && !is_known) {
        status = dgg_json_fail(entries->json, value, entries->error,
                               "'%.*s' is not among the names of this location", (int)name.length,
                               name.start);
    }
    return status;
}

static bool is_han(dgg_text name)
{
    return dgg_unicode_is_han(dgg_unicode_take(&name));
}

/* Chinese names are as clear as can be, if the list of names does not say otherwise. */
static dgg_status begin_grades(const dgg_entries *entries, dgg_gazetteer_location *location)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_arena_alloc(entries->arena, &location->grades,
                            location->names.count * sizeof *location->grades, entries->error));
    for (size_t i = 0; i < location->names.count; i++) {
        bool is_clear = is_han(location->names.items[i]);
        location->grades[i] = is_clear ? DGG_UNAMBIGUOUS : location->ambiguity;
    }
done:
    return status;
}

dgg_status dgg_gazetteer_read_ambiguity(const dgg_entries *entries, const dgg_json_value *value,
                                        dgg_gazetteer_location *location)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *lists = NULL;
    DGG_TRY(read_whole(entries, value, &location->ambiguity));
    DGG_TRY(dgg_entries_object(entries, value, "ambiguous_names", &lists));
    if ((lists == NULL && location->ambiguity == DGG_UNAMBIGUOUS) || location->names.count == 0) {
        return DGG_OK;
    }
    DGG_TRY(begin_grades(entries, location));
    for (const dgg_json_value *list = dgg_entries_first(lists); list != NULL;
         list = dgg_json_next(list)) {
        dgg_ambiguity ambiguity = DGG_UNAMBIGUOUS;
        if (!find(dgg_json_key(list), &ambiguity)) {
            return refuse(entries, list);
        }
        if (dgg_json_kind_of(list) != DGG_JSON_ARRAY) {
            return dgg_json_fail(entries->json, list, entries->error, "this must be a list");
        }
        for (const dgg_json_value *name = dgg_entries_first(list); name != NULL;
             name = dgg_json_next(name)) {
            DGG_TRY(grade(entries, name, location, ambiguity));
        }
    }
done:
    return status;
}
