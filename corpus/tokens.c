/* The tokeniser: words and sentences of a field with their places, in one pass. */
#include "corpus/tokens.h"

#include "base/memory.h"
#include "corpus/tokens/smalls.h"
#include "corpus/tokens/walk.h"

void dgg_tokens_destroy(dgg_tokens *tokens)
{
    dgg_release(tokens->items);
    dgg_release(tokens->sentences);
    *tokens = (dgg_tokens){ 0 };
}

static bool is_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

static bool is_of_word(char byte)
{
    return is_letter(byte) || dgg_is_digit(byte) || ((unsigned char)byte & 0x80) != 0;
}

/* Bytes of "U.S." or "P.R.C" at the beginning, 0 if there is no such thing. */
static size_t acronym_length(dgg_text text)
{
    size_t at = 0, letters = 0;
    while (at < text.length && is_letter(text.start[at]) &&
           (at + 1 == text.length || !is_of_word(text.start[at + 1]))) {
        letters++;
        at++;
        if (at == text.length || text.start[at] != '.') {
            break;
        }
        at++;
    }
    return letters > 1 ? at : 0;
}

static void take_acronym(dgg_walk *walk, dgg_token *token, size_t length)
{
    size_t letters = 0, capitals = 0;
    for (size_t taken = 0; taken < length; taken++) {
        letters += walk->kind == DGG_SMALL || walk->kind == DGG_CAPITAL;
        capitals += walk->kind == DGG_CAPITAL;
        dgg_walk_step(walk);
    }
    unsigned form = DGG_FORM_ASCII;
    form |= capitals > 0 ? DGG_FORM_CAPITAL : 0;
    form |= capitals == letters ? DGG_FORM_CAPITALS : 0;
    token->form = (uint16_t)form;
    token->word.length = length;
    token->end = walk->place;
}

/* The "th" of "14 th" belongs to the number. */
static void take_ordinal(dgg_walk *walk, dgg_token *token)
{
    static const char *const endings[] = { "st", "nd", "rd", "th" };
    dgg_walk ahead = *walk;
    if (ahead.kind != DGG_BLANK) {
        return;
    }
    dgg_walk_step(&ahead);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (!dgg_text_starts(ahead.rest, endings[i])) {
            continue;
        }
        dgg_walk_step(&ahead);
        dgg_walk_step(&ahead);
        if (!dgg_is_of_word(ahead.kind) && ahead.kind != DGG_JOINED) {
            token->word.length = (size_t)(ahead.rest.start - token->word.start);
            token->end = ahead.place;
            token->form &= (uint16_t)~DGG_FORM_DIGITS;
            *walk = ahead;
        }
        return;
    }
}

static void note_form(dgg_token *token, size_t capitals, bool has_smalls, bool has_others)
{
    unsigned form = token->form;
    form |= capitals > 1 && !has_smalls ? DGG_FORM_CAPITALS : 0;
    form |= capitals == 0 && !has_smalls && !has_others ? DGG_FORM_DIGITS : 0;
    token->form = (uint16_t)form;
}

/* The usual: a blank, or a comma and a blank, and a word of ASCII that is no number and no "U.S.".
 * False, and nothing is done, if there is more to it. */
static bool add_plain_word(dgg_tokens *tokens, dgg_walk *walk)
{
    const char *start = walk->rest.start, *end = start + walk->rest.length;
    size_t comma = walk->kind == DGG_COMMA && *start == ',';
    if (tokens->count == tokens->room || walk->rest.length < comma + 2 || start[comma] != ' ') {
        return false;
    }
    const char *word = start + comma + 1, *at = dgg_behind_smalls(word, end);
    size_t capitals = 0, smalls = (size_t)(at - word);
    unsigned char kind = 0;
    for (; at < end; at++) {
        kind = dgg_kind_of_byte[(unsigned char)*at];
        if (kind < DGG_SMALL || kind > DGG_DIGIT) {
            break;
        }
        capitals += kind == DGG_CAPITAL;
        smalls += kind == DGG_SMALL;
    }
    size_t length = (size_t)(at - word);
    if (at == end || capitals + smalls == 0 || kind == DGG_END_OF_TEXT ||
        (length == 1 && *at == '.')) {
        return false;
    }
    unsigned char first = dgg_kind_of_byte[(unsigned char)*word];
    uint32_t place = walk->place + (uint32_t)comma + 1;
    tokens->items[tokens->count++] = (dgg_token){
        .word = { word, length },
        .start = place,
        .end = place + (uint32_t)length,
        .sentence = (uint32_t)(tokens->sentence_count - 1),
        .gap = (uint16_t)(DGG_GAP_BLANK | (comma > 0 ? DGG_GAP_COMMA : 0)),
        .form = (uint16_t)(DGG_FORM_ASCII | (first == DGG_CAPITAL ? DGG_FORM_CAPITAL : 0) |
                           (capitals > 1 && smalls == 0 ? DGG_FORM_CAPITALS : 0)),
    };
    *walk = (dgg_walk){ .rest = { at, (size_t)(end - at) },
                        .length = 1,
                        .place = place + (uint32_t)length,
                        .kind = (dgg_character)kind };
    return true;
}

/* The usual run: letters and digits of ASCII. False, and nothing is done, if there are others. */
static bool take_plain_run(dgg_walk *walk, dgg_token *token)
{
    const char *start = walk->rest.start, *end = start + walk->rest.length, *at = start;
    size_t capitals = 0, smalls = 0;
    unsigned char kind = 0;
    for (; at < end; at++) {
        kind = dgg_kind_of_byte[(unsigned char)*at];
        if (kind < DGG_SMALL || kind > DGG_DIGIT) {
            break;
        }
        capitals += kind == DGG_CAPITAL;
        smalls += kind == DGG_SMALL;
    }
    if (at < end && kind == DGG_END_OF_TEXT) {
        return false;
    }
    size_t length = (size_t)(at - start);
    token->form = DGG_FORM_ASCII;
    token->form |= walk->kind == DGG_CAPITAL ? DGG_FORM_CAPITAL : 0;
    note_form(token, capitals, smalls > 0, false);
    token->word.length = length;
    token->end = walk->place + (uint32_t)length;
    walk->place = token->end;
    walk->rest = (dgg_text){ at, walk->rest.length - length };
    walk->length = at < end;
    walk->kind = at < end ? (dgg_character)kind : DGG_END_OF_TEXT;
    return true;
}

/* A run of letters and digits with their marks; what is unseen goes along inside, not at the end.
 */
static void take_run(dgg_walk *walk, dgg_token *token)
{
    size_t capitals = 0, smalls = 0, others = 0;
    bool is_ascii = true, begins_capital = walk->kind == DGG_CAPITAL;
    while (dgg_is_of_word(walk->kind) || walk->kind == DGG_JOINED || walk->kind == DGG_UNSEEN) {
        bool is_seen = walk->kind != DGG_UNSEEN;
        capitals += walk->kind == DGG_CAPITAL;
        smalls += walk->kind == DGG_SMALL;
        others += walk->kind == DGG_CASELESS || walk->kind == DGG_JOINED;
        is_ascii = is_ascii && walk->length == 1;
        dgg_walk_step(walk);
        if (is_seen) {
            token->word.length = (size_t)(walk->rest.start - token->word.start);
            token->end = walk->place;
        }
    }
    token->form = is_ascii ? DGG_FORM_ASCII : 0;
    token->form |= begins_capital ? DGG_FORM_CAPITAL : 0;
    note_form(token, capitals, smalls > 0, others > 0);
}

static void take_word(dgg_walk *walk, dgg_token *token)
{
    token->word.start = walk->rest.start;
    token->start = walk->place;
    if (walk->kind == DGG_HAN) {
        token->word.length = walk->length;
        token->form = DGG_FORM_HAN;
        dgg_walk_step(walk);
        token->end = walk->place;
        return;
    }
    size_t length =
        walk->kind == DGG_SMALL || walk->kind == DGG_CAPITAL ? acronym_length(walk->rest) : 0;
    if (length > 0) {
        take_acronym(walk, token, length);
        return;
    }
    if (!take_plain_run(walk, token)) {
        take_run(walk, token);
    }
    if (token->form & DGG_FORM_DIGITS) {
        take_ordinal(walk, token);
    }
}

/* "e results also": a lone e before a blank and a small letter. "e government" is no such thing. */
static bool stands_for_the(dgg_walk walk)
{
    static const char *const electronic[] = { "business",    "commerce", "democracy",
                                              "gov",         "learning", "participation",
                                              "procurement", "service",  "voting" };
    if (!dgg_text_starts(walk.rest, "e ")) {
        return false;
    }
    dgg_walk_step(&walk);
    dgg_walk_step(&walk);
    for (size_t i = 0; i < sizeof electronic / sizeof *electronic; i++) {
        if (dgg_text_starts(walk.rest, electronic[i])) {
            return false;
        }
    }
    return walk.kind == DGG_SMALL;
}

static bool ends_sentence(const dgg_gap *gap, dgg_character next, bool is_lost_the)
{
    if (gap->is_sure || gap->ending != DGG_DONE_ENDING) {
        return gap->is_sure;
    }
    return next == DGG_CAPITAL || next == DGG_CASELESS || next == DGG_HAN || is_lost_the;
}

static dgg_status begin_sentence(dgg_tokens *tokens, uint32_t start, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&tokens->sentences, &tokens->sentence_room, tokens->sentence_count + 1,
                        sizeof *tokens->sentences, error));
    tokens->sentences[tokens->sentence_count++] = (dgg_sentence){ start, start };
done:
    return status;
}

static dgg_status add_word(dgg_tokens *tokens, dgg_walk *walk, const dgg_gap *gap, dgg_field field,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_token token = { .gap = (uint16_t)gap->flags };
    bool is_first = tokens->count == 0;
    bool may_be_the = field == DGG_ABSTRACT && (is_first || gap->ending == DGG_DONE_ENDING);
    bool is_lost_the = may_be_the && stands_for_the(*walk);
    if (is_first || ends_sentence(gap, walk->kind, is_lost_the)) {
        if (!is_first) {
            tokens->sentences[tokens->sentence_count - 1].end = gap->end;
        }
        DGG_TRY(begin_sentence(tokens, gap->has_next ? gap->next : walk->place, error));
        token.gap |= DGG_GAP_SENTENCE;
    }
    take_word(walk, &token);
    token.sentence = (uint32_t)(tokens->sentence_count - 1);
    token.form |= is_lost_the ? DGG_FORM_LOST_THE : 0;
    DGG_TRY(dgg_reserve(&tokens->items, &tokens->room, tokens->count + 1, sizeof token, error));
    tokens->items[tokens->count++] = token;
done:
    return status;
}

dgg_status dgg_tokens_cut(dgg_tokens *tokens, dgg_text text, dgg_field field, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_walk walk = dgg_walk_begin(dgg_text_slice(text, 0, UINT32_MAX));
    tokens->text = text;
    tokens->count = 0;
    tokens->sentence_count = 0;
    for (;;) {
        while (tokens->count > 0 && add_plain_word(tokens, &walk)) {
        }
        const dgg_token *before = tokens->count > 0 ? &tokens->items[tokens->count - 1] : NULL;
        dgg_gap gap = dgg_gap_read(&walk, before, field);
        if (walk.kind == DGG_END_OF_TEXT) {
            if (before != NULL) {
                tokens->sentences[tokens->sentence_count - 1].end = gap.solid;
            }
            break;
        }
        DGG_TRY(add_word(tokens, &walk, &gap, field, error));
    }
done:
    return status;
}
