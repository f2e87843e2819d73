/* Persons that bear the name of a town: "Jack London", "J. London", "Paris Hilton". */
#include "corpus/extractors/locations/place.h"

static bool has_capital(const dgg_token *token)
{
    return (token->form & DGG_FORM_CAPITAL) != 0;
}

/* "Jack", "J." or "J" right before the name. */
static bool follows_given_name(const dgg_place_search *search, const dgg_place *place)
{
    const dgg_token *items = dgg_scan_at_hand(search)->tokens.items;
    if (place->hit.start == 0 || dgg_is_separated(&items[place->hit.start])) {
        return false;
    }
    const dgg_token *before = &items[place->hit.start - 1];
    bool is_initial = before->end - before->start == 1 && has_capital(before) &&
                      (items[place->hit.start].gap & DGG_GAP_OTHER) != 0;
    const unsigned both = DGG_MARK_GIVEN_NAME | DGG_MARK_ORGANISATION_NOT; /* a location, too */
    bool is_given = (search->marks[place->hit.start - 1] & both) == DGG_MARK_GIVEN_NAME &&
                    has_capital(before) && items[place->hit.start].gap == DGG_GAP_BLANK;
    return is_initial || is_given;
}

/* Paris is a given name, too, before a word with a capital that nothing is known of; but not in
 * "the Paris Metro", "in Paris Metro stations", and nothing can be said of headlines. */
static bool is_given_name(const dgg_place_search *search, const dgg_place *place)
{
    const unsigned known = DGG_MARK_ORGANISATION | DGG_MARK_BEHIND | DGG_MARK_INSTRUMENT |
                           DGG_MARK_HEADLINE | DGG_MARK_ORGANISATION_NOT;
    const dgg_tokens *tokens = &dgg_scan_at_hand(search)->tokens;
    uint32_t start = place->hit.start, end = place->hit.end;
    if ((search->marks[start] & DGG_MARK_GIVEN_NAME) == 0 || end != start + 1 ||
        end == tokens->count || tokens->items[end].gap != DGG_GAP_BLANK ||
        !has_capital(&tokens->items[end]) || (search->marks[end] & known) != 0 ||
        (tokens->items[end].form & DGG_FORM_CAPITALS) != 0) {
        return false;
    }
    return start == 0 || dgg_is_separated(&tokens->items[start]) ||
           ((search->marks[start - 1] & DGG_MARK_BEFORE) == 0 &&
            !dgg_text_is(tokens->items[start - 1].word, "the"));
}

bool dgg_place_is_person(const dgg_place_search *search, const dgg_place *place)
{
    return place->role == DGG_ROLE_NAME &&
           (follows_given_name(search, place) || is_given_name(search, place));
}
