/* The door to cJSON: nothing outside sees its types, and it only sees texts that were scanned. */
#include "base/json.h"

#include <cjson/cJSON.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/json/document.h"
#include "base/memory.h"

static const cJSON *inside(const dgg_json_value *value)
{
    return (const cJSON *)value;
}

static const dgg_json_value *outside(const cJSON *item)
{
    return (const dgg_json_value *)item;
}

/* Gives each value its number in the order of the document, which leads to its place, and each
 * number its value. Level by level: nesting was limited when the text was scanned. */
static void number_values(cJSON *item, int *next, const double **numbers)
{
    item->valueint = (*next)++;
    if (cJSON_IsNumber(item)) {
        item->valuedouble = *(*numbers)++;
    }
    for (cJSON *child = item->child; child != NULL; child = child->next) {
        number_values(child, next, numbers);
    }
}

static dgg_status parse(dgg_json *json, dgg_json_scan *scan, dgg_error *error)
{
    json->root = cJSON_ParseWithLengthOpts(scan->text, scan->length + 1, NULL, true);
    if (json->root == NULL) { /* the scan left nothing else to complain about */
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "no memory for %zu values of JSON",
                        scan->place_count);
    }
    int next = 0;
    const double *numbers = scan->numbers;
    number_values(json->root, &next, &numbers);
    json->places = scan->places;
    scan->places = NULL;
    return DGG_OK;
}

dgg_status dgg_json_read(dgg_json **json, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_json_scan scan = { 0 };
    dgg_json *read = NULL;
    DGG_TRY(dgg_json_scan_text(&scan, text, error));
    DGG_TRY(dgg_grow(&read, 1, sizeof *read, error));
    *read = (dgg_json){ 0 };
    DGG_TRY(parse(read, &scan, error));
    DGG_TRY(dgg_json_refuse_duplicates(read, error));
    *json = read;
    read = NULL;
done:
    dgg_json_scan_destroy(&scan);
    dgg_json_destroy(&read);
    return status;
}

void dgg_json_destroy(dgg_json **json)
{
    if (*json != NULL) {
        cJSON_Delete((*json)->root);
        dgg_release((*json)->places);
        dgg_release(*json);
        *json = NULL;
    }
}

const dgg_json_value *dgg_json_root(const dgg_json *json)
{
    return outside(json->root);
}

dgg_json_kind dgg_json_kind_of(const dgg_json_value *value)
{
    enum { TYPE = 0xFF }; /* without the flags of who owns what */
    switch (inside(value)->type & TYPE) {
    case cJSON_False:
    case cJSON_True:
        return DGG_JSON_BOOLEAN;
    case cJSON_Number:
        return DGG_JSON_NUMBER;
    case cJSON_String:
        return DGG_JSON_STRING;
    case cJSON_Array:
        return DGG_JSON_ARRAY;
    case cJSON_Object:
        return DGG_JSON_OBJECT;
    default:
        return DGG_JSON_NULL;
    }
}

const dgg_json_value *dgg_json_get(const dgg_json_value *object, const char *key)
{
    const cJSON *child = cJSON_IsObject(inside(object)) ? inside(object)->child : NULL;
    while (child != NULL && strcmp(child->string, key) != 0) {
        child = child->next;
    }
    return outside(child);
}

const dgg_json_value *dgg_json_first(const dgg_json_value *value)
{
    return outside(inside(value)->child);
}

const dgg_json_value *dgg_json_next(const dgg_json_value *child)
{
    return outside(inside(child)->next);
}

size_t dgg_json_count(const dgg_json_value *value)
{
    size_t count = 0;
    for (const cJSON *child = inside(value)->child; child != NULL; child = child->next) {
        count++;
    }
    return count;
}

dgg_text dgg_json_key(const dgg_json_value *child)
{
    return dgg_text_of(inside(child)->string);
}

dgg_text dgg_json_string(const dgg_json_value *value)
{
    return dgg_text_of(cJSON_IsString(inside(value)) ? inside(value)->valuestring : NULL);
}

double dgg_json_number(const dgg_json_value *value)
{
    return cJSON_IsNumber(inside(value)) ? inside(value)->valuedouble : 0;
}

bool dgg_json_boolean(const dgg_json_value *value)
{
    return cJSON_IsTrue(inside(value));
}

static const dgg_json_places *places_of(const dgg_json *json, const dgg_json_value *value)
{
    return &json->places[inside(value)->valueint];
}

void dgg_json_place(const dgg_json *json, const dgg_json_value *value, long *line, long *column)
{
    dgg_json_position place = places_of(json, value)->value;
    *line = place.line;
    *column = place.column;
}

static dgg_status fail_at(dgg_json_position place, dgg_error *error, const char *format,
                          va_list values) __attribute__((format(printf, 3, 0)));

static dgg_status fail_at(dgg_json_position place, dgg_error *error, const char *format,
                          va_list values)
{
    char message[sizeof error->message];
    vsnprintf(message, sizeof message, format, values);
    if (error != NULL && error->status == DGG_OK) {
        error->column = place.column;
    }
    return dgg_fail(error, DGG_BAD_INPUT, place.line, "%s", message);
}

dgg_status dgg_json_fail(const dgg_json *json, const dgg_json_value *value, dgg_error *error,
                         const char *format, ...)
{
    va_list values;
    va_start(values, format);
    dgg_status status = fail_at(places_of(json, value)->value, error, format, values);
    va_end(values);
    return status;
}

dgg_status dgg_json_fail_at_key(const dgg_json *json, const dgg_json_value *child, dgg_error *error,
                                const char *format, ...)
{
    va_list values;
    va_start(values, format);
    dgg_status status = fail_at(places_of(json, child)->key, error, format, values);
    va_end(values);
    return status;
}
