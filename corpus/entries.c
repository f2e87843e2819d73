/* Reading values with care: a codebook is written by hand, and the place of a mistake is half of
 * its repair. */
#include "corpus/entries.h"

#include "corpus/corpus.h"

static const char *const kind_names[] = { "null",   "true or false", "a number",
                                          "a text", "a list",        "an object" };

static dgg_status expect(const dgg_entries *entries, const dgg_json_value *value,
                         dgg_json_kind kind, const char *name)
{
    dgg_json_kind found = dgg_json_kind_of(value);
    if (found == kind) {
        return DGG_OK;
    }
    return dgg_json_fail(entries->json, value, entries->error, "%s must be %s, not %s", name,
                         kind_names[kind], kind_names[found]);
}

/* *value is NULL if there is nothing under that key. */
static dgg_status find(const dgg_entries *entries, const dgg_json_value *object, const char *key,
                       dgg_json_kind kind, const dgg_json_value **value)
{
    *value = dgg_json_get(object, key);
    if (*value == NULL || dgg_json_kind_of(*value) == DGG_JSON_NULL) {
        *value = NULL;
        return DGG_OK;
    }
    return expect(entries, *value, kind, key);
}

dgg_status dgg_entries_open(dgg_entries *entries, dgg_text text, const char *format)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *value = NULL;
    DGG_TRY(dgg_json_read(&entries->json, text, entries->error));
    const dgg_json_value *root = dgg_json_root(entries->json);
    DGG_TRY(expect(entries, root, DGG_JSON_OBJECT, "the file"));
    DGG_TRY(find(entries, root, "format", DGG_JSON_STRING, &value));
    if (value == NULL) {
        status = dgg_json_fail(entries->json, root, entries->error, "no format; it must be \"%s\"",
                               format);
    } else if (!dgg_text_is(dgg_json_string(value), format)) {
        status =
            dgg_json_fail(entries->json, value, entries->error, "format must be \"%s\"", format);
    }
done:
    return status;
}

void dgg_entries_close(dgg_entries *entries)
{
    dgg_json_destroy(&entries->json);
}

const dgg_json_value *dgg_entries_first(const dgg_json_value *list)
{
    return list != NULL ? dgg_json_first(list) : NULL;
}

dgg_status dgg_entries_refuse_unknown(const dgg_entries *entries, const dgg_json_value *object,
                                      const char *const *keys)
{
    return object != NULL ? dgg_json_refuse_unknown(entries->json, object, keys, entries->error)
                          : DGG_OK;
}

dgg_status dgg_entries_object(const dgg_entries *entries, const dgg_json_value *object,
                              const char *key, const dgg_json_value **value)
{
    return find(entries, object, key, DGG_JSON_OBJECT, value);
}

dgg_status dgg_entries_array(const dgg_entries *entries, const dgg_json_value *object,
                             const char *key, const dgg_json_value **value)
{
    return find(entries, object, key, DGG_JSON_ARRAY, value);
}

dgg_status dgg_entries_text(const dgg_entries *entries, const dgg_json_value *object,
                            const char *key, dgg_text *text)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *value = NULL;
    DGG_TRY(find(entries, object, key, DGG_JSON_STRING, &value));
    if (value != NULL) {
        *text = dgg_json_string(value);
        DGG_TRY(dgg_arena_copy(entries->arena, text, entries->error));
    }
done:
    return status;
}

dgg_status dgg_entries_boolean(const dgg_entries *entries, const dgg_json_value *object,
                               const char *key, bool *is_true)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *value = NULL;
    DGG_TRY(find(entries, object, key, DGG_JSON_BOOLEAN, &value));
    *is_true = value != NULL ? dgg_json_boolean(value) : *is_true;
done:
    return status;
}

dgg_status dgg_entries_text_of(const dgg_entries *entries, const dgg_json_value *value,
                               dgg_text *text)
{
    dgg_status status = DGG_OK;
    DGG_TRY(expect(entries, value, DGG_JSON_STRING, "this"));
    *text = dgg_json_string(value);
    if (dgg_text_trim(*text).length == 0) {
        return dgg_json_fail(entries->json, value, entries->error, "this text is empty");
    }
    DGG_TRY(dgg_arena_copy(entries->arena, text, entries->error));
done:
    return status;
}

dgg_status dgg_entries_texts(const dgg_entries *entries, const dgg_json_value *object,
                             const char *key, dgg_texts *texts)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *list = NULL;
    dgg_texts all = { 0 };
    DGG_TRY(dgg_entries_array(entries, object, key, &list));
    size_t count = list != NULL ? dgg_json_count(list) : 0;
    if (count == 0) {
        goto done;
    }
    DGG_TRY(dgg_arena_alloc(entries->arena, &all.items, (texts->count + count) * sizeof *all.items,
                            entries->error));
    for (; all.count < texts->count; all.count++) {
        all.items[all.count] = texts->items[all.count];
    }
    for (const dgg_json_value *value = dgg_json_first(list); value != NULL;
         value = dgg_json_next(value)) {
        DGG_TRY(dgg_entries_text_of(entries, value, &all.items[all.count++]));
    }
    *texts = all;
done:
    return status;
}

dgg_status dgg_entries_id(const dgg_entries *entries, const dgg_json_value *object, dgg_text *id)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *value = dgg_json_get(object, "id");
    if (value == NULL) {
        return dgg_json_fail(entries->json, object, entries->error, "no id");
    }
    DGG_TRY(dgg_entries_text_of(entries, value, id));
    for (size_t i = 0; i < id->length; i++) {
        if (dgg_is_space(id->start[i])) {
            return dgg_json_fail(entries->json, value, entries->error, "an id has no blanks");
        }
    }
done:
    return status;
}

dgg_status dgg_entries_number(const dgg_entries *entries, const dgg_json_value *object,
                              const char *key, double *number)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *value = NULL;
    DGG_TRY(find(entries, object, key, DGG_JSON_NUMBER, &value));
    *number = value != NULL ? dgg_json_number(value) : *number;
done:
    return status;
}

dgg_status dgg_entries_points(const dgg_entries *entries, const dgg_json_value *object,
                              const char *key, double *points)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_entries_number(entries, object, key, points));
    if (*points < 0) {
        status = dgg_json_fail(entries->json, dgg_json_get(object, key), entries->error,
                               "%s must not be below zero", key);
    }
done:
    return status;
}

dgg_status dgg_entries_place(const dgg_entries *entries, const dgg_json_value *value,
                             dgg_status status)
{
    if (status == DGG_BAD_INPUT && entries->error != NULL && entries->error->line == 0) {
        dgg_json_place(entries->json, value, &entries->error->line, &entries->error->column);
    }
    return status;
}

dgg_status dgg_entries_fields(const dgg_entries *entries, const dgg_json_value *object,
                              double *points)
{
    dgg_status status = DGG_OK;
    static const char *const keys[] = { "title", "keywords", "abstract", NULL };
    const dgg_json_value *fields = NULL;
    DGG_TRY(dgg_entries_object(entries, object, "fields", &fields));
    if (fields == NULL) {
        return DGG_OK;
    }
    DGG_TRY(dgg_entries_refuse_unknown(entries, fields, keys));
    for (size_t i = 0; i < DGG_FIELD_COUNT; i++) {
        DGG_TRY(dgg_entries_points(entries, fields, keys[i], &points[i]));
    }
done:
    return status;
}
