/* Ambiguous names: Georgia, Jordan, Reading. A word like "in" right before one vouches for it, and
 * so does the name of another location next to it in a list. */
#include "corpus/extractors/locations/place.h"

static bool is_ambiguous(const dgg_place_search *search, const dgg_place *place)
{
    const dgg_tokens *tokens = &dgg_scan_at_hand(search)->tokens;
    return place->role == DGG_ROLE_NAME &&
           search->coding->gazetteer->locations[place->owner].is_ambiguous &&
           (tokens->items[place->hit.start].form & DGG_FORM_HAN) == 0;
}

/* "in Georgia"; and "Republic of Chad", whose "of" stands in the name. */
static bool is_vouched_by_words(const dgg_place_search *search, const dgg_place *place)
{
    const dgg_tokens *tokens = &dgg_scan_at_hand(search)->tokens;
    uint32_t start = place->hit.start;
    if (start > 0 && (search->marks[start - 1] & DGG_MARK_BEFORE) != 0 &&
        !dgg_is_separated(&tokens->items[start])) {
        return true;
    }
    for (uint32_t i = start + 1; i + 1 < place->hit.end; i++) {
        if (search->marks[i] & DGG_MARK_BEFORE) {
            return true;
        }
    }
    return false;
}

static bool joins_list(const dgg_token *token)
{
    return dgg_text_is(token->word, "and") || dgg_text_is(token->word, "or") ||
           dgg_text_is(token->word, "AND") || dgg_text_is(token->word, "OR");
}

/* Whether only a comma, "and", "or", "&" or a slash stands between two places. */
static bool are_neighbours(const dgg_tokens *tokens, const dgg_place *left, const dgg_place *right)
{
    const unsigned joining = DGG_GAP_COMMA | DGG_GAP_AMPERSAND | DGG_GAP_SLASH;
    const unsigned any = joining | DGG_GAP_BLANK;
    unsigned before = tokens->items[left->hit.end].gap; /* `right` stands behind it */
    if (right->hit.start == left->hit.end) {
        return (before & joining) != 0 && (before & ~any) == 0;
    }
    return right->hit.start == left->hit.end + 1 && joins_list(&tokens->items[left->hit.end]) &&
           (before & ~(unsigned)(DGG_GAP_BLANK | DGG_GAP_COMMA)) == 0 &&
           tokens->items[right->hit.start].gap == DGG_GAP_BLANK;
}

/* Lets the place that stands vouch for the one next to it. */
static void vouch(const dgg_tokens *tokens, const dgg_place *standing, dgg_place *place)
{
    bool is_before = standing->hit.start < place->hit.start;
    if (standing->reason == NULL && standing->role == DGG_ROLE_NAME &&
        standing->owner != place->owner &&
        (is_before ? are_neighbours(tokens, standing, place)
                   : are_neighbours(tokens, place, standing))) {
        place->reason = NULL;
    }
}

static const char ambiguous[] = "ambiguous";

/* The next place in the list that holds its words, or none. */
static dgg_place *next_holder(dgg_place *places, size_t count, size_t *at)
{
    while (*at < count) {
        dgg_place *place = &places[(*at)++];
        if (place->reason == NULL || place->reason == ambiguous) {
            return place;
        }
    }
    return NULL;
}

void dgg_places_drop_ambiguous(const dgg_place_search *search, dgg_place *places, size_t count)
{
    const dgg_tokens *tokens = &dgg_scan_at_hand(search)->tokens;
    for (size_t i = 0; i < count; i++) {
        dgg_place *place = &places[i];
        if (place->reason == NULL && is_ambiguous(search, place) &&
            !is_vouched_by_words(search, place)) {
            place->reason = ambiguous;
        }
    }
    /* From the left, then from the right: a list vouches along its whole length. */
    size_t at = 0;
    dgg_place *before = next_holder(places, count, &at);
    for (dgg_place *place; (place = next_holder(places, count, &at)) != NULL; before = place) {
        if (place->reason == ambiguous) {
            vouch(tokens, before, place);
        }
    }
    dgg_place *behind = NULL;
    for (size_t i = count; i > 0; i--) {
        dgg_place *place = &places[i - 1];
        if (place->reason == ambiguous && behind != NULL) {
            vouch(tokens, behind, place);
        }
        behind = place->reason == NULL || place->reason == ambiguous ? place : behind;
    }
}
