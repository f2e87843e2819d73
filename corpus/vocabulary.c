/* Units are names with their kind as first byte, so that one table tells whether a word of a text
 * is any of them. Words beyond the longest of a pattern are cut before they are folded. */
#include "corpus/vocabulary.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/folding.h"

enum {
    FIRST_SLOTS = 1 << 10,
    MOST_WORDS = 1 << 18, /* a lexicon forgets beyond these */
    MOST_BYTES = 1 << 23,
};

static const char tags[] = { 'w', 'f', '=', '*' };

static dgg_text tagged(dgg_buffer *buffer, dgg_unit_kind kind, size_t length)
{
    buffer->bytes[0] = tags[kind];
    return (dgg_text){ buffer->bytes, length + 1 };
}

/* Starts a text that can be tagged. */
static dgg_status begin(dgg_buffer *buffer, dgg_error *error)
{
    buffer->length = 0;
    return dgg_buffer_add(buffer, dgg_text_of(" "), error);
}

static dgg_text untagged(const dgg_buffer *buffer)
{
    return dgg_text_slice(dgg_buffer_text(buffer), 1, buffer->length);
}

static size_t two_bytes(const char *start)
{
    return (size_t)(unsigned char)start[0] << 8 | (unsigned char)start[1];
}

dgg_status dgg_vocabulary_add(dgg_vocabulary *vocabulary, dgg_unit_kind kind, dgg_text word,
                              uint32_t *unit, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer *normal = &vocabulary->normal;
    dgg_buffer *lower = &vocabulary->lower, *folded = &vocabulary->folded;
    dgg_buffer *buffer = kind == DGG_UNIT_EXACT ? normal : kind == DGG_UNIT_WORD ? folded : lower;
    DGG_TRY(begin(normal, error));
    DGG_TRY(begin(lower, error));
    DGG_TRY(begin(folded, error));
    DGG_TRY(dgg_normalise_word(normal, word, error));
    DGG_TRY(dgg_fold_case(lower, untagged(normal), error));
    DGG_TRY(dgg_fold_spelling(folded, untagged(lower), error));
    dgg_text text = tagged(buffer, kind, buffer->length - 1);
    DGG_TRY(dgg_names_add(&vocabulary->units, text, unit, error));
    if (kind == DGG_UNIT_STEM && text.length <= DGG_LONGEST_WORD + 1) {
        vocabulary->has_stem[text.length - 1] = true;
        vocabulary->begins_stem[two_bytes(text.start + 1)] = true;
    }
done:
    return status;
}

dgg_status dgg_vocabulary_begin(dgg_vocabulary *vocabulary, uint32_t unit, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t known = vocabulary->begin_room;
    DGG_TRY(dgg_reserve(&vocabulary->begins, &vocabulary->begin_room, (size_t)unit + 1,
                        sizeof *vocabulary->begins, error));
    if (vocabulary->begin_room > known) {
        memset(vocabulary->begins + known, 0, vocabulary->begin_room - known);
    }
    vocabulary->begins[unit] = true;
done:
    return status;
}

void dgg_vocabulary_destroy(dgg_vocabulary *vocabulary)
{
    dgg_release(vocabulary->begins);
    dgg_names_destroy(&vocabulary->units);
    dgg_repairs_destroy(&vocabulary->repairs);
    dgg_arena_release(&vocabulary->phrases);
    dgg_tokens_destroy(&vocabulary->tokens);
    dgg_buffer_destroy(&vocabulary->normal);
    dgg_buffer_destroy(&vocabulary->lower);
    dgg_buffer_destroy(&vocabulary->folded);
    *vocabulary = (dgg_vocabulary){ 0 };
}

static dgg_status add_unit(dgg_lexicon *lexicon, const dgg_vocabulary *vocabulary, dgg_text text,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t unit = dgg_names_find(&vocabulary->units, text);
    dgg_word *word = &lexicon->words[lexicon->count];
    if (unit == DGG_NO_NAME) {
        return DGG_OK;
    }
    for (uint32_t i = 0; i < word->unit_count; i++) {
        if (lexicon->units[word->first_unit + i] == unit) {
            return DGG_OK; /* a stem that begins the word before and after folding */
        }
    }
    DGG_TRY(dgg_reserve(&lexicon->units, &lexicon->unit_room, lexicon->unit_count + 1, sizeof unit,
                        error));
    lexicon->units[lexicon->unit_count++] = unit;
    word->unit_count++;
done:
    return status;
}

static dgg_status add_stems(dgg_lexicon *lexicon, const dgg_vocabulary *vocabulary,
                            dgg_buffer *buffer, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t longest = buffer->length - 1;
    if (longest < 2 || !vocabulary->begins_stem[two_bytes(buffer->bytes + 1)]) {
        return DGG_OK;
    }
    for (size_t length = 1; length <= longest && length <= DGG_LONGEST_WORD; length++) {
        if (vocabulary->has_stem[length]) {
            dgg_text stem = tagged(buffer, DGG_UNIT_STEM, length);
            DGG_TRY(add_unit(lexicon, vocabulary, stem, error));
        }
    }
done:
    return status;
}

/* The word as it was meant, in lexicon->normal. */
static dgg_status mend(dgg_lexicon *lexicon, const dgg_vocabulary *vocabulary,
                       const dgg_token *token, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text text = token->form & DGG_FORM_LOST_THE ? dgg_text_of("The") : token->word;
    dgg_text start = dgg_unicode_slice(text, 0, DGG_LONGEST_WORD);
    DGG_TRY(begin(&lexicon->normal, error));
    DGG_TRY(dgg_normalise_word(&lexicon->normal, start, error));
    dgg_text meant = dgg_repair(&vocabulary->repairs, untagged(&lexicon->normal));
    if (meant.length > 0) {
        lexicon->words[lexicon->count].is_repaired = true;
        DGG_TRY(begin(&lexicon->normal, error));
        DGG_TRY(dgg_buffer_add(&lexicon->normal, meant, error));
    }
done:
    return status;
}

static dgg_status look_up(dgg_lexicon *lexicon, const dgg_vocabulary *vocabulary,
                          const dgg_token *token, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer *normal = &lexicon->normal, *lower = &lexicon->lower, *folded = &lexicon->folded;
    DGG_TRY(mend(lexicon, vocabulary, token, error));
    DGG_TRY(begin(lower, error));
    DGG_TRY(dgg_fold_case(lower, untagged(normal), error));
    DGG_TRY(begin(folded, error));
    DGG_TRY(dgg_fold_spelling(folded, untagged(lower), error));
    lexicon->words[lexicon->count].folded = dgg_text_hash(untagged(folded));
    dgg_text word = tagged(folded, DGG_UNIT_WORD, folded->length - 1);
    DGG_TRY(add_unit(lexicon, vocabulary, word, error));
    DGG_TRY(add_stems(lexicon, vocabulary, folded, error));
    dgg_text form = tagged(lower, DGG_UNIT_FORM, lower->length - 1);
    DGG_TRY(add_unit(lexicon, vocabulary, form, error));
    DGG_TRY(add_stems(lexicon, vocabulary, lower, error));
    dgg_text exact = tagged(normal, DGG_UNIT_EXACT, normal->length - 1);
    DGG_TRY(add_unit(lexicon, vocabulary, exact, error));
done:
    return status;
}

static dgg_text key_of(const dgg_lexicon *lexicon, const dgg_word *word)
{
    return (dgg_text){ lexicon->keys.bytes + word->key, word->key_length };
}

enum { EIGHT = sizeof(uint64_t), FOUR = sizeof(uint32_t) };

static uint64_t eight_bytes(const char *start)
{
    uint64_t bytes = 0;
    memcpy(&bytes, start, EIGHT);
    return bytes;
}

static uint64_t four_bytes(const char *start)
{
    uint32_t bytes = 0;
    memcpy(&bytes, start, FOUR);
    return bytes;
}

static uint64_t mix(uint64_t hash, uint64_t bytes)
{
    hash = (hash ^ bytes) * UINT64_C(0x9e3779b97f4a7c15);
    return hash ^ (hash >> 32);
}

/* What a slot holds of a word; the length and this tell words of up to sixteen bytes apart, as each
 * of their bytes is in it at least once. */
static void letters_of(dgg_text key, uint64_t letters[2])
{
    const char *end = key.start + key.length;
    letters[0] = letters[1] = 0;
    if (key.length >= EIGHT) {
        letters[0] = eight_bytes(key.start);
        letters[1] = eight_bytes(key.length > 2 * EIGHT ? key.start + EIGHT : end - EIGHT);
    } else if (key.length >= FOUR) {
        letters[0] = four_bytes(key.start) | four_bytes(end - FOUR) << 32;
    } else if (key.length > 0) {
        letters[0] = (unsigned char)key.start[0] | (uint64_t)(unsigned char)end[-1] << 8 |
                     (uint64_t)(unsigned char)key.start[key.length / 2] << 16;
    }
}

static uint64_t hash_of(dgg_text key, const uint64_t letters[2])
{
    uint64_t hash = mix(mix(key.length, letters[0]), letters[1]);
    for (size_t at = 2 * EIGHT; at < key.length; at += EIGHT) {
        hash = mix(hash,
                   eight_bytes(key.start + (at + EIGHT <= key.length ? at : key.length - EIGHT)));
    }
    return hash;
}

static bool is_there(const dgg_lexicon *lexicon, const dgg_word_slot *slot, dgg_text key,
                     const uint64_t letters[2], uint64_t hash)
{
    return slot->letters[0] == letters[0] && slot->letters[1] == letters[1] &&
           slot->length == key.length &&
           (key.length <= 2 * EIGHT ||
            (slot->hash == (uint32_t)(hash >> 32) &&
             dgg_text_equal(key_of(lexicon, &lexicon->words[slot->number]), key)));
}

/* The slot of the key, or the free one where it belongs. */
static dgg_word_slot *slot_of(const dgg_lexicon *lexicon, dgg_text key, const uint64_t letters[2],
                              uint64_t hash)
{
    size_t at = (size_t)hash & (lexicon->slot_count - 1);
    for (;; at = (at + 1) & (lexicon->slot_count - 1)) {
        dgg_word_slot *slot = &lexicon->slots[at];
        if (slot->number == DGG_NO_NAME || is_there(lexicon, slot, key, letters, hash)) {
            return slot;
        }
    }
}

static void fill(dgg_word_slot *slot, dgg_text key, const uint64_t letters[2], uint64_t hash,
                 size_t number)
{
    *slot = (dgg_word_slot){
        { letters[0], letters[1] }, (uint32_t)(hash >> 32), (uint32_t)key.length, (uint32_t)number
    };
}

static dgg_status grow_slots(dgg_lexicon *lexicon, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = lexicon->slot_count > 0 ? lexicon->slot_count * 2 : FIRST_SLOTS;
    DGG_TRY(dgg_grow(&lexicon->slots, count, sizeof *lexicon->slots, error));
    lexicon->slot_count = count;
    for (size_t i = 0; i < count; i++) {
        lexicon->slots[i] = (dgg_word_slot){ .number = DGG_NO_NAME };
    }
    for (size_t i = 0; i < lexicon->count; i++) {
        dgg_text key = key_of(lexicon, &lexicon->words[i]);
        uint64_t letters[2];
        letters_of(key, letters);
        uint64_t hash = hash_of(key, letters);
        fill(slot_of(lexicon, key, letters, hash), key, letters, hash, i);
    }
done:
    return status;
}

static uint8_t traits_of(const dgg_lexicon *lexicon, const dgg_vocabulary *vocabulary,
                         const dgg_word *word)
{
    unsigned traits = word->is_repaired ? DGG_IS_REPAIRED : 0;
    traits |= word->unit_count > 0 ? DGG_HAS_UNITS : 0;
    for (uint32_t i = 0; i < word->unit_count; i++) {
        uint32_t unit = lexicon->units[word->first_unit + i];
        traits |= unit < vocabulary->begin_room && vocabulary->begins[unit] ? DGG_BEGINS : 0;
    }
    return (uint8_t)traits;
}

/* Adds a word behind the last. */
static dgg_status add_word(dgg_lexicon *lexicon, const dgg_vocabulary *vocabulary,
                           const dgg_token *token, dgg_text key, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&lexicon->words, &lexicon->room, lexicon->count + 1, sizeof *lexicon->words,
                        error));
    DGG_TRY(dgg_reserve(&lexicon->traits, &lexicon->trait_room, lexicon->count + 1,
                        sizeof *lexicon->traits, error));
    lexicon->words[lexicon->count] = (dgg_word){ .key = lexicon->keys.length,
                                                 .key_length = key.length,
                                                 .first_unit = (uint32_t)lexicon->unit_count };
    DGG_TRY(look_up(lexicon, vocabulary, token, error));
    DGG_TRY(dgg_buffer_add(&lexicon->keys, key, error));
    const dgg_word *word = &lexicon->words[lexicon->count];
    lexicon->traits[lexicon->count++] = traits_of(lexicon, vocabulary, word);
done:
    return status;
}

dgg_status dgg_lexicon_find(dgg_lexicon *lexicon, const dgg_vocabulary *vocabulary,
                            const dgg_token *token, uint32_t *number, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text key = token->form & DGG_FORM_LOST_THE ? dgg_text_of(" e") : token->word;
    if (lexicon->count * 2 >= lexicon->slot_count) {
        DGG_TRY(grow_slots(lexicon, error));
    }
    uint64_t letters[2];
    letters_of(key, letters);
    uint64_t hash = hash_of(key, letters);
    dgg_word_slot *slot = slot_of(lexicon, key, letters, hash);
    if (slot->number == DGG_NO_NAME) {
        DGG_TRY(add_word(lexicon, vocabulary, token, key, error));
        fill(slot, key, letters, hash, lexicon->count - 1);
    }
    *number = slot->number;
done:
    return status;
}

void dgg_lexicon_trim(dgg_lexicon *lexicon)
{
    if (lexicon->count > MOST_WORDS || lexicon->keys.length > MOST_BYTES) {
        dgg_lexicon_destroy(lexicon);
    }
}

void dgg_lexicon_destroy(dgg_lexicon *lexicon)
{
    dgg_release(lexicon->words);
    dgg_release(lexicon->traits);
    dgg_release(lexicon->units);
    dgg_release(lexicon->slots);
    dgg_buffer_destroy(&lexicon->keys);
    dgg_buffer_destroy(&lexicon->normal);
    dgg_buffer_destroy(&lexicon->lower);
    dgg_buffer_destroy(&lexicon->folded);
    *lexicon = (dgg_lexicon){ 0 };
}
