/* Headlines: where all words have capitals, or nothing but capitals, a capital says less. */
#include "corpus/extractors/locations/place.h"

enum { LONG_WORD = 4 /* shorter ones keep their small letters in many a title */ };

static void mark(const dgg_place_search *search, size_t first, size_t end, uint32_t mark)
{
    for (size_t i = first; i < end; i++) {
        search->marks[i] |= mark;
    }
}

/* Nine of ten long words have a capital, and there are three at least. */
void dgg_places_mark_headlines(const dgg_place_search *search)
{
    enum { LEAST = 3, OF_TEN = 9, TEN = 10 };
    const dgg_tokens *tokens = &dgg_scan_at_hand(search)->tokens;
    for (size_t first = 0, end = 0; first < tokens->count; first = end) {
        size_t longs = 0, capital = 0, shouted = 0, words = 0;
        for (end = first; end < tokens->count &&
                          (end == first || (tokens->items[end].gap & DGG_GAP_SENTENCE) == 0);
             end++) {
            const dgg_token *token = &tokens->items[end];
            bool is_word = (token->form & (DGG_FORM_HAN | DGG_FORM_DIGITS)) == 0;
            bool is_long = is_word && token->end - token->start >= LONG_WORD;
            words += is_word;
            longs += is_long;
            capital += is_long && (token->form & DGG_FORM_CAPITAL) != 0;
            shouted += is_word && (token->form & DGG_FORM_CAPITALS) != 0;
        }
        if (longs >= LEAST && capital * TEN >= longs * OF_TEN) {
            mark(search, first, end, DGG_MARK_HEADLINE);
        }
        if (words >= LEAST && shouted * TEN >= words * OF_TEN) {
            mark(search, first, end, DGG_MARK_SHOUTED);
        }
    }
}
