/* Values of a JSON object: there or not, but never of the wrong kind. */
#include "corpus/take.h"

#include "corpus/building.h"

static const char *const kind_names[] = {
    [DGG_JSON_NULL] = "null",       [DGG_JSON_BOOLEAN] = "true or false",
    [DGG_JSON_NUMBER] = "a number", [DGG_JSON_STRING] = "a text",
    [DGG_JSON_ARRAY] = "a list",    [DGG_JSON_OBJECT] = "an object",
};

/* *value is NULL if there is none, or null. */
static dgg_status find(const dgg_taking *from, const char *key, dgg_json_kind kind,
                       const dgg_json_value **value, dgg_error *error)
{
    const dgg_json_value *found = dgg_json_get(from->object, key);
    dgg_json_kind found_kind = found != NULL ? dgg_json_kind_of(found) : DGG_JSON_NULL;
    *value = found_kind == DGG_JSON_NULL ? NULL : found;
    if (found_kind == DGG_JSON_NULL || found_kind == kind) {
        return DGG_OK;
    }
    return dgg_json_fail(from->json, found, error, "'%s' is %s, not %s", key,
                         kind_names[found_kind], kind_names[kind]);
}

dgg_status dgg_take_text(const dgg_taking *from, const char *key, dgg_text *text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *value = NULL;
    DGG_TRY(find(from, key, DGG_JSON_STRING, &value, error));
    *text = value != NULL ? dgg_json_string(value) : *text;
done:
    return status;
}

dgg_status dgg_take_boolean(const dgg_taking *from, const char *key, bool *boolean,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *value = NULL;
    DGG_TRY(find(from, key, DGG_JSON_BOOLEAN, &value, error));
    *boolean = value != NULL ? dgg_json_boolean(value) : *boolean;
done:
    return status;
}

dgg_status dgg_take_number(const dgg_taking *from, const char *key, double *number,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *value = NULL;
    DGG_TRY(find(from, key, DGG_JSON_NUMBER, &value, error));
    *number = value != NULL ? dgg_json_number(value) : *number;
done:
    return status;
}

dgg_status dgg_take_whole(const dgg_json *json, const dgg_json_value *value, uint32_t most,
                          uint32_t *whole, dgg_error *error)
{
    double number = dgg_json_number(value);
    bool is_whole = dgg_json_kind_of(value) == DGG_JSON_NUMBER && number >= 0 && number <= most &&
                    number == (double)(uint32_t)number;
    if (!is_whole) {
        return dgg_json_fail(json, value, error, "no whole number from 0 to %lu",
                             (unsigned long)most);
    }
    *whole = (uint32_t)number;
    return DGG_OK;
}

dgg_status dgg_take_count(const dgg_taking *from, const char *key, uint32_t most, uint32_t *count,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *value = NULL;
    DGG_TRY(find(from, key, DGG_JSON_NUMBER, &value, error));
    if (value != NULL) {
        DGG_TRY(dgg_take_whole(from->json, value, most, count, error));
    }
done:
    return status;
}

dgg_status dgg_take_texts(const dgg_taking *from, const char *key, dgg_arena **arena,
                          dgg_texts *texts, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *list = NULL;
    dgg_texts taken = { 0 };
    DGG_TRY(find(from, key, DGG_JSON_ARRAY, &list, error));
    if (list == NULL || dgg_json_first(list) == NULL) {
        return DGG_OK;
    }
    DGG_TRY(
        dgg_arena_alloc(arena, &taken.items, dgg_json_count(list) * sizeof *taken.items, error));
    for (const dgg_json_value *item = dgg_json_first(list); item != NULL;
         item = dgg_json_next(item)) {
        if (dgg_json_kind_of(item) != DGG_JSON_STRING) {
            return dgg_json_fail(from->json, item, error, "'%s' holds %s, not only texts", key,
                                 kind_names[dgg_json_kind_of(item)]);
        }
        taken.items[taken.count++] = dgg_json_string(item);
    }
    *texts = taken;
done:
    return status;
}

dgg_status dgg_take_children(const dgg_taking *from, const char *key, dgg_json_kind kind,
                             const dgg_json_value **children, dgg_error *error)
{
    return find(from, key, kind, children, error);
}

const dgg_json_value *dgg_take_first(const dgg_json_value *children)
{
    return children != NULL ? dgg_json_first(children) : NULL;
}

dgg_status dgg_take_check(const dgg_taking *from, const char *const *keys, const char *what,
                          dgg_error *error)
{
    if (dgg_json_kind_of(from->object) != DGG_JSON_OBJECT) {
        return dgg_json_fail(from->json, from->object, error, "%s must be an object", what);
    }
    return dgg_json_refuse_unknown(from->json, from->object, keys, error);
}

dgg_status dgg_take_leave_out(dgg_corpus *corpus, dgg_status status, const dgg_error *why,
                              dgg_error *error)
{
    if (status != DGG_BAD_INPUT) {
        return dgg_fail(error, status, why->line, "%s", why->message);
    }
    return dgg_corpus_warn(corpus, DGG_SKIPPED, why->line, error, "left out (column %ld): %s",
                           why->column, why->message);
}
