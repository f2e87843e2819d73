/* The words of texts: folded and looked up once, however often they stand there. Words beyond the
 * longest of a pattern are cut before they are folded. */
#include <string.h>

#include "base/unicode.h"
#include "corpus/folding.h"
#include "corpus/vocabulary/letters.h"
#include "corpus/vocabulary/tags.h"

enum {
    FIRST_SLOTS = 1 << 10,
    MOST_WORDS = 1 << 18, /* a lexicon forgets beyond these */
    MOST_BYTES = 1 << 23,
    AT_ONCE = 32, /* words whose places in memory are fetched together */
};

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
    if (longest < 2 || !vocabulary->begins_stem[dgg_two_bytes(buffer->bytes + 1)]) {
        return DGG_OK;
    }
    for (size_t length = 1; length <= longest && length <= DGG_LONGEST_WORD; length++) {
        if (vocabulary->has_stem[length]) {
            dgg_text stem = dgg_tagged(buffer, DGG_UNIT_STEM, length);
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
    DGG_TRY(dgg_tag_begin(&lexicon->normal, error));
    DGG_TRY(dgg_normalise_word(&lexicon->normal, start, error));
    dgg_text meant = dgg_repair(&vocabulary->repairs, dgg_untagged(&lexicon->normal));
    if (meant.length > 0) {
        lexicon->words[lexicon->count].is_repaired = true;
        DGG_TRY(dgg_tag_begin(&lexicon->normal, error));
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
    DGG_TRY(dgg_tag_begin(lower, error));
    DGG_TRY(dgg_fold_case(lower, dgg_untagged(normal), error));
    DGG_TRY(dgg_tag_begin(folded, error));
    DGG_TRY(dgg_fold_spelling(folded, dgg_untagged(lower), error));
    lexicon->words[lexicon->count].folded = dgg_text_hash(dgg_untagged(folded));
    dgg_text word = dgg_tagged(folded, DGG_UNIT_WORD, folded->length - 1);
    DGG_TRY(add_unit(lexicon, vocabulary, word, error));
    DGG_TRY(add_stems(lexicon, vocabulary, folded, error));
    dgg_text form = dgg_tagged(lower, DGG_UNIT_FORM, lower->length - 1);
    DGG_TRY(add_unit(lexicon, vocabulary, form, error));
    DGG_TRY(add_stems(lexicon, vocabulary, lower, error));
    dgg_text exact = dgg_tagged(normal, DGG_UNIT_EXACT, normal->length - 1);
    DGG_TRY(add_unit(lexicon, vocabulary, exact, error));
done:
    return status;
}

static dgg_text key_of(const dgg_lexicon *lexicon, const dgg_word *word)
{
    return (dgg_text){ lexicon->keys.bytes + word->key, word->key_length };
}

static bool is_there(const dgg_lexicon *lexicon, const dgg_word_slot *slot, dgg_text key,
                     const uint64_t letters[2], uint64_t hash)
{
    return slot->letters[0] == letters[0] && slot->letters[1] == letters[1] &&
           slot->length == key.length &&
           (key.length <= DGG_SIXTEEN ||
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
    DGG_TRY(dgg_grow(&lexicon->slot_block, count + 1, sizeof *lexicon->slots, error));
    uintptr_t over = (uintptr_t)lexicon->slot_block % sizeof *lexicon->slots;
    lexicon->slots =
        (void *)((char *)lexicon->slot_block + (over > 0 ? sizeof *lexicon->slots - over : 0));
    lexicon->slot_count = count;
    for (size_t i = 0; i < count; i++) {
        lexicon->slots[i] = (dgg_word_slot){ .number = DGG_NO_NAME };
    }
    for (size_t i = 0; i < lexicon->count; i++) {
        dgg_text key = key_of(lexicon, &lexicon->words[i]);
        uint64_t letters[2];
        dgg_letters_of(key, letters);
        uint64_t hash = dgg_hash_of(key, letters);
        fill(slot_of(lexicon, key, letters, hash), key, letters, hash, i);
    }
done:
    return status;
}

/* Sums up the units of the word behind the last. */
static void judge(dgg_lexicon *lexicon, const dgg_vocabulary *vocabulary)
{
    const dgg_word *word = &lexicon->words[lexicon->count];
    dgg_outlook outlook = { 0 };
    unsigned traits = word->is_repaired ? DGG_IS_REPAIRED : 0;
    traits |= word->unit_count > 0 ? DGG_HAS_UNITS : 0;
    for (uint32_t i = 0; i < word->unit_count; i++) {
        uint32_t unit = lexicon->units[word->first_unit + i];
        outlook.units |= dgg_unit_bit(unit);
        if (unit < vocabulary->begin_room) {
            const dgg_beginning *beginning = &vocabulary->begins[unit];
            outlook.goes_on |= beginning->goes_on;
            traits |= beginning->is_one ? DGG_BEGINS : 0;
            traits |= beginning->is_whole ? DGG_IS_WHOLE : 0;
        }
    }
    lexicon->traits[lexicon->count] = (uint8_t)traits;
    lexicon->outlooks[lexicon->count] = outlook;
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
    DGG_TRY(dgg_reserve(&lexicon->outlooks, &lexicon->outlook_room, lexicon->count + 1,
                        sizeof *lexicon->outlooks, error));
    lexicon->words[lexicon->count] = (dgg_word){ .key = lexicon->keys.length,
                                                 .key_length = key.length,
                                                 .first_unit = (uint32_t)lexicon->unit_count };
    DGG_TRY(look_up(lexicon, vocabulary, token, error));
    DGG_TRY(dgg_buffer_add(&lexicon->keys, key, error));
    judge(lexicon, vocabulary);
    lexicon->count++;
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
    dgg_letters_of(key, letters);
    uint64_t hash = dgg_hash_of(key, letters);
    dgg_word_slot *slot = slot_of(lexicon, key, letters, hash);
    if (slot->number == DGG_NO_NAME) {
        DGG_TRY(add_word(lexicon, vocabulary, token, key, error));
        fill(slot, key, letters, hash, lexicon->count - 1);
    }
    *number = slot->number;
done:
    return status;
}

/* The words that stand in the first slot they may be in, without a branch; DGG_NO_NAME for all
 * others. The slots are looked for before any of them is looked at, so that the processor waits for
 * the memory of many at once. Sixteen bytes must be left behind the start of each word. */
static void find_some(const dgg_lexicon *lexicon, const dgg_token *tokens, size_t count,
                      uint32_t *numbers)
{
    uint64_t letters[AT_ONCE][2];
    const dgg_word_slot *slots[AT_ONCE];
    for (size_t i = 0; i < count; i++) {
        size_t length = tokens[i].word.length;
        dgg_letters_at(tokens[i].word.start, length, letters[i]);
        uint64_t hash = dgg_short_hash(length, letters[i]);
        slots[i] = &lexicon->slots[(size_t)hash & (lexicon->slot_count - 1)];
        DGG_SOON(slots[i]);
    }
    for (size_t i = 0; i < count; i++) {
        size_t length = tokens[i].word.length;
        const dgg_word_slot *slot = slots[i];
        uint64_t differs = (slot->letters[0] ^ letters[i][0]) | (slot->letters[1] ^ letters[i][1]) |
                           (slot->length ^ length) | (length > DGG_SIXTEEN) |
                           (tokens[i].form & DGG_FORM_LOST_THE);
        numbers[i] = differs == 0 ? slot->number : DGG_NO_NAME;
    }
}

static void find_known(const dgg_lexicon *lexicon, const dgg_token *tokens, size_t count,
                       uint32_t *numbers)
{
    for (size_t at = 0; at < count; at += AT_ONCE) {
        size_t left = count - at;
        find_some(lexicon, tokens + at, left < AT_ONCE ? left : AT_ONCE, numbers + at);
    }
}

dgg_status dgg_lexicon_find_all(dgg_lexicon *lexicon, const dgg_vocabulary *vocabulary,
                                const dgg_tokens *tokens, uint32_t *numbers, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (tokens->count == 0) {
        return DGG_OK;
    }
    const char *end = tokens->text.start + tokens->text.length;
    size_t known = lexicon->slot_count > 0 ? tokens->count : 0;
    while (known > 0 && (size_t)(end - tokens->items[known - 1].word.start) < DGG_SIXTEEN) {
        known--;
    }
    find_known(lexicon, tokens->items, known, numbers);
    for (size_t i = 0; i < tokens->count; i++) {
        if (i >= known || numbers[i] == DGG_NO_NAME) {
            DGG_TRY(dgg_lexicon_find(lexicon, vocabulary, &tokens->items[i], &numbers[i], error));
        }
    }
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
    dgg_release(lexicon->outlooks);
    dgg_release(lexicon->units);
    dgg_release(lexicon->slot_block);
    dgg_buffer_destroy(&lexicon->keys);
    dgg_buffer_destroy(&lexicon->normal);
    dgg_buffer_destroy(&lexicon->lower);
    dgg_buffer_destroy(&lexicon->folded);
    *lexicon = (dgg_lexicon){ 0 };
}
