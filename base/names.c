/* Names get numbers: a hash table of numbers beside a row of texts, so a name is kept once. */
#include "base/names.h"

#include <string.h>

enum { FIRST_SLOTS = 64 };

/* The slot that holds the number of `text` plus one, or the empty one (0) where it belongs. */
static size_t slot_of(const uint32_t *slots, size_t slot_count, const dgg_text *texts,
                      dgg_text text)
{
    size_t slot = dgg_text_hash(text) & (slot_count - 1);
    while (slots[slot] != 0 && !dgg_text_equal(texts[slots[slot] - 1], text)) {
        slot = (slot + 1) & (slot_count - 1);
    }
    return slot;
}

/* Keeps at least half of the slots empty, so that a search is short. */
static dgg_status make_room(dgg_names *names, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *slots = NULL;
    DGG_TRY(
        dgg_reserve(&names->texts, &names->room, names->count + 1, sizeof *names->texts, error));
    if (names->count < names->slot_count / 2) {
        return DGG_OK;
    }
    size_t slot_count = names->slot_count > 0 ? names->slot_count * 2 : FIRST_SLOTS;
    DGG_TRY(dgg_grow(&slots, slot_count, sizeof *slots, error));
    memset(slots, 0, slot_count * sizeof *slots);
    for (uint32_t number = 0; number < names->count; number++) {
        slots[slot_of(slots, slot_count, names->texts, names->texts[number])] = number + 1;
    }
    dgg_release(names->slots);
    names->slots = slots;
    names->slot_count = slot_count;
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
    names->slots[slot_of(names->slots, names->slot_count, names->texts, text)] = *number + 1;
done:
    return status;
}

uint32_t dgg_names_find(const dgg_names *names, dgg_text text)
{
    if (names->slot_count == 0) {
        return DGG_NO_NAME;
    }
    uint32_t found = names->slots[slot_of(names->slots, names->slot_count, names->texts, text)];
    return found == 0 ? DGG_NO_NAME : found - 1;
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
