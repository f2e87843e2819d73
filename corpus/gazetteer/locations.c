/* Locations of a gazetteer: their texts, their names, where they are. */
#include "corpus/gazetteer/locations.h"

#include "corpus/patterns.h"

static const char *const location_keys[] = { "id",        "type",  "part_of",         "lat",
                                             "lon",       "iso",   "names",           "demonyms",
                                             "ambiguous", "notes", "ambiguous_names", NULL };

static dgg_status check_names(const dgg_entries *entries, const dgg_json_value *names)
{
    dgg_status status = DGG_OK;
    dgg_phrase phrase = { 0 };
    for (const dgg_json_value *name = dgg_entries_first(names); name != NULL;
         name = dgg_json_next(name)) {
        DGG_TRY(dgg_entries_place(
            entries, name,
            dgg_name_parse(&phrase, dgg_json_string(name), entries->words, entries->error)));
    }
done:
    return status;
}

/* The first name of that language, as it is shown. */
static dgg_text shown_name(const dgg_json_value *names, const char *language)
{
    dgg_text name = dgg_json_string(dgg_entries_first(dgg_json_get(names, language)));
    return dgg_text_slice(name, dgg_text_starts(name, "=") ? 1 : 0, name.length);
}

static dgg_status read_labels(const dgg_entries *entries, const dgg_json_value *names,
                              dgg_location *location)
{
    dgg_status status = DGG_OK;
    dgg_text english = shown_name(names, "en"), chinese = shown_name(names, "zh");
    dgg_text any = dgg_json_string(dgg_entries_first(dgg_entries_first(names)));
    location->label = english.length > 0 ? english : any.length > 0 ? any : location->id;
    location->label_zh = chinese;
    DGG_TRY(dgg_arena_copy(entries->arena, &location->label, entries->error));
    DGG_TRY(dgg_arena_copy(entries->arena, &location->label_zh, entries->error));
done:
    return status;
}

/* "names": { "en": ["Shenzhen"], "zh": ["深圳"] } */
static dgg_status read_names(const dgg_entries *entries, const dgg_json_value *value,
                             dgg_gazetteer_location *location)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *names = NULL;
    dgg_buffer key = { 0 };
    DGG_TRY(dgg_entries_object(entries, value, "names", &names));
    for (const dgg_json_value *list = dgg_entries_first(names); list != NULL;
         list = dgg_json_next(list)) {
        key.length = 0;
        DGG_TRY(dgg_buffer_add(&key, dgg_json_key(list), entries->error));
        DGG_TRY(dgg_buffer_add(&key, (dgg_text){ "", 1 }, entries->error));
        DGG_TRY(dgg_entries_texts(entries, names, key.bytes, &location->names));
        DGG_TRY(check_names(entries, list));
    }
    DGG_TRY(dgg_entries_texts(entries, value, "demonyms", &location->demonyms));
    DGG_TRY(check_names(entries, dgg_json_get(value, "demonyms")));
    DGG_TRY(read_labels(entries, names, &location->location));
done:
    dgg_buffer_destroy(&key);
    return status;
}

static dgg_status read_position(const dgg_entries *entries, const dgg_json_value *value,
                                dgg_location *location)
{
    enum { MOST_LATITUDE = 90, MOST_LONGITUDE = 180 };
    dgg_status status = DGG_OK;
    const dgg_json_value *latitude = dgg_json_get(value, "lat");
    const dgg_json_value *longitude = dgg_json_get(value, "lon");
    DGG_TRY(dgg_entries_number(entries, value, "lat", &location->latitude));
    DGG_TRY(dgg_entries_number(entries, value, "lon", &location->longitude));
    if ((latitude == NULL) != (longitude == NULL)) {
        return dgg_json_fail(entries->json, latitude != NULL ? latitude : longitude, entries->error,
                             "lat and lon belong together");
    }
    if (location->latitude < -MOST_LATITUDE || location->latitude > MOST_LATITUDE) {
        return dgg_json_fail(entries->json, latitude, entries->error, "lat must be from -90 to 90");
    }
    if (location->longitude < -MOST_LONGITUDE || location->longitude > MOST_LONGITUDE) {
        return dgg_json_fail(entries->json, longitude, entries->error,
                             "lon must be from -180 to 180");
    }
    location->has_position = latitude != NULL;
done:
    return status;
}

/* A type must be among those that the file lists, if it lists any. */
static dgg_status read_type(const dgg_location_list *list, const dgg_json_value *value,
                            dgg_text *type)
{
    dgg_status status = DGG_OK;
    bool is_listed = list->types == NULL;
    DGG_TRY(dgg_entries_text(list->entries, value, "type", type));
    for (const dgg_json_value *known = dgg_entries_first(list->types); known != NULL;
         known = dgg_json_next(known)) {
        is_listed = is_listed || dgg_text_equal(*type, dgg_json_string(known));
    }
    if (!is_listed && type->length > 0) {
        status = dgg_json_fail(list->entries->json, dgg_json_get(value, "type"),
                               list->entries->error, "'%.*s' is not among the types of this file",
                               (int)type->length, type->start);
    }
done:
    return status;
}

/* An id that a file before has is passed over: *is_new tells. */
static dgg_status read_id(dgg_location_list *list, const dgg_json_value *value, dgg_text *id,
                          bool *is_new)
{
    dgg_status status = DGG_OK;
    const dgg_entries *entries = list->entries;
    uint32_t number = 0;
    DGG_TRY(dgg_entries_refuse_unknown(entries, value, location_keys));
    DGG_TRY(dgg_entries_id(entries, value, id));
    size_t known = list->ids.count;
    DGG_TRY(dgg_names_add(&list->ids, *id, &number, entries->error));
    *is_new = number == known;
    if (!*is_new && number >= list->first) {
        status = dgg_json_fail(entries->json, dgg_json_get(value, "id"), entries->error,
                               "the id '%.*s' is used twice", (int)id->length, id->start);
    }
done:
    return status;
}

dgg_status dgg_gazetteer_read_parents(const dgg_entries *entries, const dgg_json_value *value,
                                      dgg_parents *parents)
{
    dgg_status status = DGG_OK;
    size_t count = value != NULL ? dgg_json_count(value) : 0;
    *parents = (dgg_parents){ .entries = entries, .value = value };
    if (count == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_arena_alloc(entries->arena, &parents->ids.items, count * sizeof(dgg_text),
                            entries->error));
    for (const dgg_json_value *id = dgg_entries_first(value); id != NULL; id = dgg_json_next(id)) {
        DGG_TRY(dgg_entries_text_of(entries, id, &parents->ids.items[parents->ids.count++]));
    }
done:
    return status;
}

static dgg_status read_location(dgg_gazetteer *gazetteer, dgg_location_list *list,
                                const dgg_json_value *value)
{
    dgg_status status = DGG_OK;
    const dgg_entries *entries = list->entries;
    dgg_gazetteer_location location = { 0 };
    const dgg_json_value *parents = NULL;
    bool is_new = false;
    if (dgg_json_kind_of(value) != DGG_JSON_OBJECT) {
        return dgg_json_fail(entries->json, value, entries->error, "a location is an object");
    }
    DGG_TRY(read_id(list, value, &location.location.id, &is_new));
    DGG_TRY(read_type(list, value, &location.location.type));
    DGG_TRY(dgg_entries_text(entries, value, "iso", &location.location.iso));
    DGG_TRY(read_names(entries, value, &location));
    DGG_TRY(dgg_gazetteer_read_ambiguity(entries, value, &location));
    DGG_TRY(read_position(entries, value, &location.location));
    DGG_TRY(dgg_entries_array(entries, value, "part_of", &parents));
    if (is_new) {
        size_t number = gazetteer->location_count++;
        gazetteer->locations[number] = location;
        DGG_TRY(dgg_gazetteer_read_parents(entries, parents, &list->part_of[number]));
    }
done:
    return status;
}

/* The locations of a file; a file that extends the list that is built in need not have any. */
static dgg_status find_list(const dgg_location_list *list, const dgg_entries *entries,
                            const dgg_json_value **locations)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *root = dgg_json_root(entries->json);
    DGG_TRY(dgg_entries_array(entries, root, "locations", locations));
    if (list->built_in.length == 0 && (*locations == NULL || dgg_json_count(*locations) == 0)) {
        status = dgg_json_fail(entries->json, *locations != NULL ? *locations : root,
                               entries->error, "no locations");
    }
done:
    return status;
}

static dgg_status make_room(dgg_gazetteer *gazetteer, dgg_location_list *list, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = dgg_gazetteer_rows(list->built_in);
    const dgg_json_value *locations = NULL;
    for (size_t i = 0; i < list->file_count; i++) {
        DGG_TRY(dgg_gazetteer_fail_in(list, &list->files[i],
                                      find_list(list, &list->files[i], &locations), error));
        count += locations != NULL ? dgg_json_count(locations) : 0;
    }
    DGG_TRY(dgg_arena_alloc(&gazetteer->arena, &gazetteer->locations,
                            count * sizeof *gazetteer->locations, error));
    DGG_TRY(dgg_arena_alloc(&list->arena, &list->part_of, count * sizeof *list->part_of, error));
done:
    return status;
}

static dgg_status read_file(dgg_gazetteer *gazetteer, dgg_location_list *list)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *locations = NULL;
    list->types = NULL;
    list->first = gazetteer->location_count;
    DGG_TRY(dgg_entries_array(list->entries, dgg_json_root(list->entries->json), "types",
                              &list->types));
    DGG_TRY(find_list(list, list->entries, &locations));
    for (const dgg_json_value *value = dgg_entries_first(locations); value != NULL;
         value = dgg_json_next(value)) {
        DGG_TRY(read_location(gazetteer, list, value));
    }
done:
    return status;
}

dgg_status dgg_gazetteer_read_locations(dgg_gazetteer *gazetteer, dgg_location_list *list,
                                        const char *profile, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_gazetteer_find_profile(list, profile, error));
    DGG_TRY(make_room(gazetteer, list, error));
    for (size_t i = 0; i < list->file_count; i++) {
        list->entries = &list->files[i];
        DGG_TRY(dgg_gazetteer_fail_in(list, list->entries, read_file(gazetteer, list), error));
    }
    DGG_TRY(dgg_gazetteer_read_table(gazetteer, list, list->built_in, error));
    DGG_TRY(dgg_gazetteer_fail_in(list, list->other, dgg_gazetteer_apply_profile(gazetteer, list),
                                  error));
    for (size_t i = 0; i < gazetteer->location_count; i++) {
        gazetteer->locations[i].part_of = list->part_of[i].ids;
    }
    DGG_TRY(dgg_gazetteer_find_ancestors(gazetteer, list, error));
done:
    return status;
}
