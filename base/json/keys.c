/* The keys of objects: each stands once, and only the ones we know. */
#include <stdio.h>
#include <string.h>

#include "base/json/document.h"
#include "base/memory.h"
#include "base/unicode.h"

enum { SHOWN = 40, SHOWN_ROOM = SHOWN * 4 + 1 /* bytes of a character, NUL */ };

/* A key as a message may show it: not too long, and nothing that commands a terminal. */
static const char *shown_key(dgg_text key, char shown[SHOWN_ROOM])
{
    dgg_text start = dgg_unicode_slice(key, 0, SHOWN);
    for (size_t i = 0; i < start.length; i++) {
        shown[i] = start.start[i];
        if ((unsigned char)shown[i] < ' ' || shown[i] == 0x7F) {
            shown[i] = '?';
        }
    }
    shown[start.length] = '\0';
    return shown;
}

/* The keys of one object, by hash; the slots serve one object after the other. */
typedef struct key_set {
    const dgg_json_value **slots;
    size_t room, count; /* slots there are, slots used for this object: a power of two */
} key_set;

static dgg_status empty_for(key_set *set, size_t keys, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (set->count = 4; set->count / 2 < keys; set->count *= 2) {
        /* at most half of the slots are taken */
    }
    DGG_TRY(dgg_reserve(&set->slots, &set->room, set->count, sizeof(dgg_json_value *), error));
    for (size_t i = 0; i < set->count; i++) {
        set->slots[i] = NULL;
    }
done:
    return status;
}

/* False if an equal key is there already. */
static bool put_key(key_set *set, const dgg_json_value *child)
{
    dgg_text key = dgg_json_key(child);
    size_t slot = (size_t)dgg_text_hash(key) & (set->count - 1);
    while (set->slots[slot] != NULL) {
        if (dgg_text_equal(dgg_json_key(set->slots[slot]), key)) {
            return false;
        }
        slot = (slot + 1) & (set->count - 1);
    }
    set->slots[slot] = child;
    return true;
}

static dgg_status check_keys(const dgg_json *json, const dgg_json_value *object, key_set *set,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(empty_for(set, dgg_json_count(object), error));
    for (const dgg_json_value *child = dgg_json_first(object); child != NULL;
         child = dgg_json_next(child)) {
        if (!put_key(set, child)) {
            char shown[SHOWN_ROOM];
            return dgg_json_fail_at_key(json, child, error, "the key '%s' stands here twice",
                                        shown_key(dgg_json_key(child), shown));
        }
    }
done:
    return status;
}

/* Level by level: nesting was limited when the text was scanned. */
static dgg_status check_value(const dgg_json *json, const dgg_json_value *value, key_set *set,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (dgg_json_kind_of(value) == DGG_JSON_OBJECT) {
        DGG_TRY(check_keys(json, value, set, error));
    }
    for (const dgg_json_value *child = dgg_json_first(value); child != NULL;
         child = dgg_json_next(child)) {
        DGG_TRY(check_value(json, child, set, error));
    }
done:
    return status;
}

dgg_status dgg_json_refuse_duplicates(const dgg_json *json, dgg_error *error)
{
    key_set set = { 0 };
    dgg_status status = check_value(json, dgg_json_root(json), &set, error);
    dgg_release(set.slots);
    return status;
}

static bool is_among(dgg_text key, const char *const *keys)
{
    while (*keys != NULL && !dgg_text_is(key, *keys)) {
        keys++;
    }
    return *keys != NULL;
}

static dgg_status fail_unknown(const dgg_json *json, const dgg_json_value *child,
                               const char *const *keys, dgg_error *error)
{
    char shown[SHOWN_ROOM], list[160] = "";
    size_t count = 0, used = 0;
    for (; keys[count] != NULL; count++) {
        if (used < sizeof list) {
            int wrote = snprintf(list + used, sizeof list - used, " %s", keys[count]);
            used += wrote > 0 ? (size_t)wrote : 0;
        }
    }
    shown_key(dgg_json_key(child), shown);
    const char *nearest = dgg_nearest_name(shown, keys, count);
    return dgg_json_fail_at_key(json, child, error, "unknown key '%s'%s%s%s; known are:%s", shown,
                                nearest ? " (did you mean '" : "", nearest ? nearest : "",
                                nearest ? "'?)" : "", list);
}

dgg_status dgg_json_refuse_unknown(const dgg_json *json, const dgg_json_value *object,
                                   const char *const *keys, dgg_error *error)
{
    if (dgg_json_kind_of(object) != DGG_JSON_OBJECT) {
        return DGG_OK;
    }
    for (const dgg_json_value *child = dgg_json_first(object); child != NULL;
         child = dgg_json_next(child)) {
        if (!is_among(dgg_json_key(child), keys)) {
            return fail_unknown(json, child, keys, error);
        }
    }
    return DGG_OK;
}
