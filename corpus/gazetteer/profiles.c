/* Profiles: other ways of saying what contains what, of which type it is and how it is called. They
 * never change what is matched. */
#include "base/buffer.h"
#include "corpus/gazetteer/locations.h"

static const char *const profile_keys[] = { "name", "note", "notes", "roll_up", "others", NULL };
static const char *const other_keys[] = { "note", "notes", "part_of", "type", "label", NULL };

/* "profile": { "others": { "NAME": { … } } }; the first file that has it counts. */
static dgg_status look(dgg_location_list *list, const dgg_entries *entries, const char *profile,
                       dgg_buffer *names)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *root = dgg_json_root(entries->json), *value = NULL, *others = NULL;
    DGG_TRY(dgg_entries_object(entries, root, "profile", &value));
    DGG_TRY(dgg_entries_refuse_unknown(entries, value, profile_keys));
    DGG_TRY(dgg_entries_object(entries, value, "others", &others));
    for (const dgg_json_value *other = dgg_entries_first(others); other != NULL;
         other = dgg_json_next(other)) {
        DGG_TRY(dgg_entries_refuse_unknown(entries, other, other_keys));
        DGG_TRY(dgg_buffer_add(names, dgg_text_of(" "), entries->error));
        DGG_TRY(dgg_buffer_add(names, dgg_json_key(other), entries->error));
    }
    if (profile != NULL && list->profile == NULL) {
        list->other = entries;
        DGG_TRY(dgg_entries_object(entries, others, profile, &list->profile));
    }
done:
    return status;
}

dgg_status dgg_gazetteer_find_profile(dgg_location_list *list, const char *profile,
                                      dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer names = { 0 };
    for (size_t i = 0; i < list->file_count; i++) {
        DGG_TRY(look(list, &list->files[i], profile, &names));
    }
    if (profile != NULL && list->profile == NULL) {
        status = dgg_fail(error, DGG_UNKNOWN_NAME, 0,
                          "no '%.60s' among the profiles of the gazetteer:%.*s", profile,
                          (int)names.length, names.length > 0 ? names.bytes : "");
    }
done:
    dgg_buffer_destroy(&names);
    return status;
}

/* The location that a child of the profile speaks of. */
static dgg_status find(const dgg_location_list *list, const dgg_json_value *child, uint32_t *number)
{
    dgg_text id = dgg_json_key(child);
    *number = dgg_names_find(&list->ids, id);
    if (*number != DGG_NO_NAME) {
        return DGG_OK;
    }
    return dgg_json_fail_at_key(list->other->json, child, list->other->error, "no location '%.*s'",
                                (int)id.length, id.start);
}

static dgg_status apply_texts(dgg_gazetteer *gazetteer, const dgg_location_list *list,
                              const char *key)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *texts = NULL;
    bool is_type = dgg_text_is(dgg_text_of("type"), key);
    uint32_t number = 0;
    DGG_TRY(dgg_entries_object(list->other, list->profile, key, &texts));
    for (const dgg_json_value *child = dgg_entries_first(texts); child != NULL;
         child = dgg_json_next(child)) {
        DGG_TRY(find(list, child, &number));
        dgg_location *location = &gazetteer->locations[number].location;
        DGG_TRY(
            dgg_entries_text_of(list->other, child, is_type ? &location->type : &location->label));
    }
done:
    return status;
}

dgg_status dgg_gazetteer_apply_profile(dgg_gazetteer *gazetteer, const dgg_location_list *list)
{
    dgg_status status = DGG_OK;
    const dgg_entries *entries = list->other;
    const dgg_json_value *part_of = NULL;
    uint32_t number = 0;
    if (list->profile == NULL) {
        return DGG_OK;
    }
    DGG_TRY(dgg_entries_object(entries, list->profile, "part_of", &part_of));
    for (const dgg_json_value *child = dgg_entries_first(part_of); child != NULL;
         child = dgg_json_next(child)) {
        DGG_TRY(find(list, child, &number));
        if (dgg_json_kind_of(child) != DGG_JSON_ARRAY) {
            return dgg_json_fail(entries->json, child, entries->error, "part_of must be a list");
        }
        DGG_TRY(dgg_gazetteer_read_parents(entries, child, &list->part_of[number]));
    }
    DGG_TRY(apply_texts(gazetteer, list, "type"));
    DGG_TRY(apply_texts(gazetteer, list, "label"));
done:
    return status;
}
