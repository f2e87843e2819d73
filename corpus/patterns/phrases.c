/* Phrases multiplied out. */
#include "corpus/patterns/phrases.h"

dgg_status dgg_phrases_begin(dgg_phrases *phrases, dgg_arena **arena, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_arena_alloc(arena, &phrases->items, sizeof *phrases->items, error));
    phrases->count = 1;
done:
    return status;
}

static dgg_status chain(dgg_phrase *whole, const dgg_phrase *left, const dgg_phrase *right,
                        dgg_arena **arena, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_phrase made = { .count = left->count + right->count,
                        .is_han = left->count > 0 ? left->is_han : right->is_han };
    if (made.count > 0) {
        DGG_TRY(dgg_arena_alloc(arena, &made.units, made.count * sizeof *made.units, error));
    }
    for (uint32_t i = 0; i < made.count; i++) {
        made.units[i] = i < left->count ? left->units[i] : right->units[i - left->count];
    }
    *whole = made;
done:
    return status;
}

dgg_status dgg_phrases_multiply(dgg_phrases *phrases, const dgg_phrases *others, dgg_arena **arena,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_phrases made = { 0 };
    DGG_TRY(dgg_arena_alloc(arena, &made.items, phrases->count * others->count * sizeof *made.items,
                            error));
    for (size_t i = 0; i < phrases->count; i++) {
        for (size_t j = 0; j < others->count; j++) {
            DGG_TRY(chain(&made.items[made.count++], &phrases->items[i], &others->items[j], arena,
                          error));
        }
    }
    *phrases = made;
done:
    return status;
}

dgg_status dgg_phrases_add_units(dgg_phrases *phrases, const uint32_t *units, size_t count,
                                 dgg_arena **arena, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_phrases others = { 0 };
    DGG_TRY(dgg_arena_alloc(arena, &others.items, count * sizeof *others.items, error));
    for (size_t i = 0; i < count; i++) {
        dgg_phrase *other = &others.items[others.count++];
        DGG_TRY(dgg_arena_alloc(arena, &other->units, sizeof *units, error));
        other->units[other->count++] = units[i];
    }
    DGG_TRY(dgg_phrases_multiply(phrases, &others, arena, error));
done:
    return status;
}

dgg_status dgg_phrases_join(dgg_phrases *phrases, const dgg_phrases *others, dgg_arena **arena,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_phrases made = { .count = phrases->count + others->count };
    DGG_TRY(dgg_arena_alloc(arena, &made.items, made.count * sizeof *made.items, error));
    for (size_t i = 0; i < made.count; i++) {
        made.items[i] = i < phrases->count ? phrases->items[i] : others->items[i - phrases->count];
    }
    *phrases = made;
done:
    return status;
}
