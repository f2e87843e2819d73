/* Names get numbers: a hash table of numbers beside a row of texts, so a name is kept once. */
#include "base/names.h"

#include <string.h>

enum { FIRST_SLOTS = 64 };

/* Where names with that hash begin to stand: by its upper half, as the lower one is compared. */
static size_t first_slot(uint64_t hash, size_t slot_count)
{
    enum { HALF = 32 };
    return (size_t)(hash >> HALF ^ hash) & (slot_count - 1);
}

/* The slot that holds the text, or the empty one where it belongs. */
static dgg_name_slot *slot_of(const dgg_names *names, dgg_text text, uint64_t hash)
{
    size_t slot = first_slot(hash, names->slot_count);
    while (names->slots[slot].number != 0 &&
           (names->slots[slot].hash != (uint32_t)hash ||
            !dgg_text_equal(names->texts[names->slots[slot].number - 1], text))) {
        slot = (slot + 1) & (names->slot_count - 1);
    }
    return &names->slots[slot];
}

static dgg_status grow_slots(dgg_names *names, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_name_slot *slots = NULL;
    size_t slot_count = names->slot_count > 0 ? names->slot_count * 2 : FIRST_SLOTS;
    DGG_TRY(dgg_grow(&slots, slot_count, sizeof *slots, error));
    memset(slots, 0, slot_count * sizeof *slots);
    dgg_release(names->slots);
    names->slots = slots;
    names->slot_count = slot_count;
    for (uint32_t number = 0; number < names->count; number++) {
        uint64_t hash = dgg_text_hash(names->texts[number]);
        *slot_of(names, names->texts[number], hash) = (dgg_name_slot){ number + 1, (uint32_t)hash };
    }
done:
    return status;
}

/* Keeps at least half of the slots empty, so that a search is short. */
static dgg_status make_room(dgg_names *names, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(
        dgg_reserve(&names->texts, &names->room, names->count + 1, sizeof *names->texts, error));
    DGG_TRY(names->count < names->slot_count / 2 ? DGG_OK : grow_slots(names, error));
done:
    return status;
}

dgg_status dgg_names_add(dgg_names *names, dgg_text text, uint32_t *number, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *number = dgg_names_find(names, text);
    if (*number != DGG_NO_NAME) {
        return DGG_OK;
    }
    if (names->count >= DGG_NO_NAME) {
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "more than %zu different names", names->count);
    }
    DGG_TRY(make_room(names, error));
    DGG_TRY(dgg_arena_copy(&names->arena, &text, error));
    *number = (uint32_t)names->count++;
    names->texts[*number] = text;
    uint64_t hash = dgg_text_hash(text);
    *slot_of(names, text, hash) = (dgg_name_slot){ *number + 1, (uint32_t)hash };
done:
    return status;
}

uint32_t dgg_names_find(const dgg_names *names, dgg_text text)
{
    if (names->slot_count == 0) {
        return DGG_NO_NAME;
    }
    uint32_t found = slot_of(names, text, dgg_text_hash(text))->number;
    return found == 0 ? DGG_NO_NAME : found - 1;
}

void dgg_names_close(dgg_names *names)
{
    dgg_release(names->slots);
    names->slots = NULL;
    names->slot_count = 0;
}

/* Many slots would take long to empty, each time, for few names. */
void dgg_names_clear(dgg_names *names)
{
    if (names->slot_count > FIRST_SLOTS) {
        dgg_names_destroy(names);
        return;
    }
    if (names->count > 0) {
        memset(names->slots, 0, names->slot_count * sizeof *names->slots);
    }
    names->count = 0;
    dgg_arena_clear(&names->arena);
}

void dgg_names_destroy(dgg_names *names)
{
    dgg_release(names->texts);
    dgg_release(names->slots);
    dgg_arena_release(&names->arena);
    *names = (dgg_names){ 0 };
}
