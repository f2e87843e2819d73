/* Addresses: "School of Management, Fudan University, Shanghai, China" tells where somebody works.
 * It is a row of capitals from the beginning of a sentence, or from a bracket, that holds an
 * organisation: no small words but "of", "and" and the like. */
#include "corpus/extractors/locations/place.h"

static bool is_of_address(const dgg_token *token)
{
    static const char *const small[] = { "of",  "and", "the", "for", "de", "des", "du",  "del",
                                         "der", "di",  "la",  "le",  "y",  "e",   "und", NULL };
    if ((token->form & (DGG_FORM_CAPITAL | DGG_FORM_DIGITS)) != 0) {
        return true;
    }
    for (size_t i = 0; small[i] != NULL; i++) {
        if (dgg_text_is(token->word, small[i])) {
            return true;
        }
    }
    return false;
}

static bool begins(const dgg_token *token)
{
    return (token->gap & (DGG_GAP_SENTENCE | DGG_GAP_BREAK | DGG_GAP_OTHER)) != 0;
}

/* Marks what stands behind the last comma that follows an organisation. */
static void mark(const dgg_place_search *search, size_t first, size_t end)
{
    const dgg_tokens *tokens = &dgg_scan_at_hand(search)->tokens;
    bool has_organisation = false, is_behind = false;
    for (size_t i = first; i < end; i++) {
        is_behind = is_behind || (has_organisation && (tokens->items[i].gap & DGG_GAP_COMMA) != 0);
        has_organisation = has_organisation || (search->marks[i] & DGG_MARK_IN_ORGANISATION) != 0;
        search->marks[i] |= is_behind ? DGG_MARK_ADDRESS : 0;
    }
}

void dgg_places_mark_addresses(const dgg_place_search *search)
{
    const dgg_tokens *tokens = &dgg_scan_at_hand(search)->tokens;
    for (size_t first = 0, end = 0; first < tokens->count; first = end) {
        bool is_address = is_of_address(&tokens->items[first]);
        for (end = first + 1; end < tokens->count && !begins(&tokens->items[end]); end++) {
            is_address = is_address && is_of_address(&tokens->items[end]);
        }
        if (is_address) {
            mark(search, first, end);
        }
    }
}
