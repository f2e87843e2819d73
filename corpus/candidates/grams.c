/* Counting grams. In each round the grams of one more word are made of two of the round before, so
 * that what comes once is forgotten at once; a round walks over the words once. */
#include "corpus/candidates/grams.h"

#include <math.h>

#include "base/memory.h"

/* A gram is known by its prefix and its last word. */
typedef struct dgg_gram_slot {
    uint64_t key;
    uint32_t gram; /* DGG_NO_GRAM if it is free */
} dgg_gram_slot;

static dgg_gram_slot *slot_of(const dgg_grams *grams, uint64_t key)
{
    uint64_t hash = key * UINT64_C(0x9E3779B97F4A7C15);
    size_t at = (size_t)(hash >> 20) & (grams->slot_count - 1);
    while (grams->slots[at].gram != DGG_NO_GRAM && grams->slots[at].key != key) {
        at = (at + 1) & (grams->slot_count - 1);
    }
    return &grams->slots[at];
}

static dgg_status make_slots(dgg_grams *grams, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(&grams->slots, count, sizeof *grams->slots, error));
    grams->slot_count = count;
    for (size_t i = 0; i < count; i++) {
        grams->slots[i] = (dgg_gram_slot){ 0, DGG_NO_GRAM };
    }
done:
    return status;
}

/* Only those of the round at hand. */
static dgg_status grow_slots(dgg_grams *grams, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t first = grams->first;
    if ((grams->count - first) * 2 < grams->slot_count) {
        return DGG_OK;
    }
    DGG_TRY(make_slots(grams, grams->slot_count * 2, error));
    for (size_t i = first; i < grams->count; i++) {
        const dgg_gram *gram = &grams->items[i];
        uint64_t key = (uint64_t)gram->prefix << 32 | gram->last_word;
        *slot_of(grams, key) = (dgg_gram_slot){ key, (uint32_t)i };
    }
done:
    return status;
}

/* *number becomes the place of the gram; its last paper is the one at hand. */
static dgg_status count_gram(dgg_grams *grams, const dgg_gram *gram, uint32_t *number,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint64_t key = (uint64_t)gram->prefix << 32 | gram->last_word;
    DGG_TRY(grow_slots(grams, error));
    dgg_gram_slot *slot = slot_of(grams, key);
    if (slot->gram == DGG_NO_GRAM) {
        DGG_TRY(dgg_reserve(&grams->items, &grams->room, grams->count + 1, sizeof *grams->items,
                            error));
        *slot = (dgg_gram_slot){ key, (uint32_t)grams->count };
        grams->items[grams->count++] = *gram;
    }
    dgg_gram *counted = &grams->items[slot->gram];
    bool is_new = counted->count == 0 || counted->last_paper != gram->last_paper;
    counted->count++;
    counted->papers += is_new ? 1 : 0;
    counted->last_paper = gram->last_paper;
    *number = slot->gram;
done:
    return status;
}

/* Those that came once go; the others move together, and the words are told. */
static dgg_status keep_repeated(dgg_grams *grams, const dgg_word_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *moved = NULL;
    size_t first = grams->first;
    size_t kept = first, count = grams->count - first;
    DGG_TRY(dgg_grow(&moved, count + 1, sizeof *moved, error));
    for (size_t i = 0; i < count; i++) {
        bool is_kept = grams->items[first + i].count > 1;
        moved[i] = is_kept ? (uint32_t)kept : DGG_NO_GRAM;
        if (is_kept) {
            grams->items[kept++] = grams->items[first + i];
        }
    }
    grams->count = kept;
    for (size_t i = 0; i < stream->count; i++) {
        if (grams->at[i] != DGG_NO_GRAM) {
            grams->at[i] = moved[grams->at[i] - first];
        }
    }
done:
    dgg_release(moved);
    return status;
}

/* The words of one field. */
typedef struct span {
    size_t first, end;
    uint32_t paper;
} span;

/* The gram of that length at a word, of two that are one shorter; false if there is none. */
static bool gram_at(const dgg_grams *grams, const dgg_word_stream *stream, const span *field,
                    size_t at, dgg_gram *gram)
{
    uint32_t length = grams->length;
    size_t last = at + length - 1;
    if (last >= field->end || stream->items[last].word == DGG_NO_NAME ||
        (length > 1 && stream->items[last].begins)) {
        return false;
    }
    uint32_t prefix = length > 1 ? grams->at[at] : 0;
    uint32_t suffix = length > 1 ? grams->at[at + 1] : 0;
    *gram = (dgg_gram){ .prefix = prefix,
                        .suffix = suffix,
                        .length = length,
                        .first = at,
                        .last_paper = field->paper,
                        .first_word = stream->items[at].word,
                        .last_word = stream->items[last].word };
    return stream->items[at].word != DGG_NO_NAME && prefix != DGG_NO_GRAM && suffix != DGG_NO_GRAM;
}

/* What the round before said of a word is not asked for again once it is passed. */
static dgg_status count_field(dgg_grams *grams, const dgg_word_stream *stream, const span *field,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t at = field->first; at < field->end; at++) {
        dgg_gram gram;
        uint32_t number = DGG_NO_GRAM;
        if (gram_at(grams, stream, field, at, &gram)) {
            DGG_TRY(count_gram(grams, &gram, &number, error));
        }
        grams->at[at] = number;
    }
done:
    return status;
}

static dgg_status count_length(dgg_grams *grams, const dgg_word_stream *stream, dgg_error *error)
{
    enum { FIRST_SLOTS = 1 << 12 };
    dgg_status status = DGG_OK;
    grams->first = grams->count;
    DGG_TRY(make_slots(grams, FIRST_SLOTS, error));
    for (size_t i = 0; i < stream->field_count; i++) {
        const dgg_stream_field *one = &stream->fields[i];
        bool is_last = i + 1 == stream->field_count;
        const span field = { one->first, is_last ? stream->count : one[1].first, one->paper };
        DGG_TRY(count_field(grams, stream, &field, error));
    }
    DGG_TRY(keep_repeated(grams, stream, error));
done:
    return status;
}

/* What stands beside a gram is told by the grams that are one longer. */
static void count_neighbours(dgg_grams *grams)
{
    for (size_t i = grams->first; i < grams->count; i++) {
        const dgg_gram *longer = &grams->items[i];
        dgg_gram *prefix = &grams->items[longer->prefix], *suffix = &grams->items[longer->suffix];
        double behind = (double)longer->count / prefix->count;
        double before = (double)longer->count / suffix->count;
        prefix->right -= behind * log2(behind);
        prefix->right_count += longer->count;
        suffix->left -= before * log2(before);
        suffix->left_count += longer->count;
    }
}

/* All else that stands beside it, borders too, came once. */
static void finish_entropies(dgg_grams *grams)
{
    for (size_t i = 0; i < grams->count; i++) {
        dgg_gram *gram = &grams->items[i];
        double share = log2(gram->count) / gram->count;
        gram->left += (double)(gram->count - gram->left_count) * share;
        gram->right += (double)(gram->count - gram->right_count) * share;
    }
}

dgg_status dgg_grams_count(dgg_grams *grams, const dgg_word_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(&grams->at, stream->count + 1, sizeof *grams->at, error));
    for (grams->length = 1; grams->length <= DGG_LONGEST_GRAM; grams->length++) {
        DGG_TRY(count_length(grams, stream, error));
        if (grams->length > 1) {
            count_neighbours(grams);
        }
    }
    finish_entropies(grams);
done:
    return status;
}

void dgg_grams_destroy(dgg_grams *grams)
{
    dgg_release(grams->items);
    dgg_release(grams->at);
    dgg_release(grams->slots);
    *grams = (dgg_grams){ 0 };
}
