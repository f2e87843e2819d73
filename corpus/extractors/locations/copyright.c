/* Copyright lines, which databases put at either end of an abstract: "© Springer Berlin 2015.", "©
 * 2020 by the authors. Licensee MDPI, Basel, Switzerland." A publisher's seat is no location. */
#include "corpus/extractors/locations/place.h"

static bool is_word(const dgg_token *token, const char *word)
{
    return dgg_text_is(token->word, word);
}

/* Where the field begins: as many characters before its first word as that word's place tells. */
static const char *field_before(const dgg_token *first)
{
    const char *at = first->word.start;
    for (uint32_t left = first->start; left > 0; left--) {
        do {
            at--;
        } while (((unsigned char)*at & 0xC0) == 0x80); /* inside a character of UTF-8 */
    }
    return at;
}

/* The sign stands between the word before and this one. */
static bool follows_sign(const dgg_token *token, const dgg_token *before)
{
    if (before != NULL && (token->gap & DGG_GAP_OTHER) == 0) {
        return false;
    }
    const char *from = before ? before->word.start + before->word.length : field_before(token);
    dgg_text gap = { from, (size_t)(token->word.start - from) };
    return dgg_text_find(gap, dgg_text_of("©")) < gap.length;
}

/* "Copyright 2015", "Copyright (c) 2015" */
static bool begins_by_word(const dgg_tokens *tokens, size_t at)
{
    if (!is_word(&tokens->items[at], "Copyright") || at + 1 == tokens->count) {
        return false;
    }
    const dgg_token *next = &tokens->items[at + 1];
    return (next->form & DGG_FORM_DIGITS) != 0 || is_word(next, "c") || is_word(next, "C");
}

void dgg_places_mark_copyright(const dgg_place_search *search)
{
    const dgg_tokens *tokens = &dgg_scan_at_hand(search)->tokens;
    bool is_inside = false;
    for (size_t i = 0; i < tokens->count; i++) {
        const dgg_token *token = &tokens->items[i];
        bool goes_on = is_word(token, "Licensee") || is_word(token, "Published");
        bool begins = follows_sign(token, i > 0 ? token - 1 : NULL) || begins_by_word(tokens, i);
        bool ends = (token->gap & DGG_GAP_SENTENCE) != 0 && !goes_on;
        is_inside = begins || (is_inside && !ends);
        search->marks[i] |= is_inside ? DGG_MARK_COPYRIGHT : 0;
    }
}
