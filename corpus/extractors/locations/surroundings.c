/* The words around a name, and the names next to it: "in Georgia", "the city of Nice", "Reading,
 * UK", "Chad, Mali and Niger". */
#include "corpus/extractors/locations/place.h"

/* Whether the character is in the set. */
static bool is_among(dgg_text set, const dgg_token *token)
{
    return (token->form & DGG_FORM_HAN) != 0 && dgg_text_find(set, token->word) < set.length;
}

/* "in Georgia"; "Republic of Chad", whose "of" stands in the name; 在格鲁吉亚. */
static bool has_context(const dgg_place_search *search, const dgg_place *place)
{
    const dgg_tokens *tokens = &dgg_scan_at_hand(search)->tokens;
    uint32_t start = place->hit.start;
    if (start > 0 && !dgg_is_separated(&tokens->items[start]) &&
        ((search->marks[start - 1] & DGG_MARK_BEFORE) != 0 ||
         is_among(search->coding->gazetteer->cues.before_zh, &tokens->items[start - 1]))) {
        return true;
    }
    for (uint32_t i = start + 1; i + 1 < place->hit.end; i++) {
        if (search->marks[i] & DGG_MARK_BEFORE) {
            return true;
        }
    }
    return false;
}

/* "held in Reading", "the city of Nice"; "Nice City", but in a headline any word has a capital. */
static bool is_sure(const dgg_place_search *search, const dgg_place *place)
{
    const dgg_tokens *tokens = &dgg_scan_at_hand(search)->tokens;
    uint32_t start = place->hit.start, end = place->hit.end;
    if (start > 0 && !dgg_is_separated(&tokens->items[start]) &&
        (search->marks[start - 1] & DGG_MARK_SURELY) != 0) {
        return true;
    }
    if (end == tokens->count || dgg_is_separated(&tokens->items[end])) {
        return false;
    }
    const dgg_token *next = &tokens->items[end];
    bool is_han = (next->form & DGG_FORM_HAN) != 0;
    /* The capital that begins a sentence says nothing: "Mobile city applications". */
    bool begins =
        (tokens->items[start].gap & DGG_GAP_SENTENCE) != 0 && (next->form & DGG_FORM_CAPITAL) == 0;
    return is_among(search->coding->gazetteer->cues.behind_zh, next) ||
           ((search->marks[end] & DGG_MARK_BEHIND) != 0 &&
            (is_han || ((search->marks[end] & DGG_MARK_HEADLINE) == 0 && !begins)));
}

static bool is_word(const dgg_token *token, const char *small, const char *capitals)
{
    return dgg_text_is(token->word, small) || dgg_text_is(token->word, capitals);
}

static bool joins_list(const dgg_token *token)
{
    static const char han[] = "和与與及或暨跟同";
    return is_word(token, "and", "AND") || is_word(token, "or", "OR") ||
           is_word(token, "nor", "NOR") || is_among(dgg_text_of(han), token);
}

/* How the words between two places join them to a list. */
typedef enum joint { NO_JOINT, COMMA_JOINT, AND_JOINT } joint;

/* A comma, "and", "or", "&", a slash or a hyphen; behind "and" a further "in" or "the". */
static joint joint_of(const dgg_place_search *search, const dgg_place *left, const dgg_place *right)
{
    const unsigned joining = DGG_GAP_COMMA | DGG_GAP_AMPERSAND | DGG_GAP_SLASH | DGG_GAP_HYPHEN;
    const dgg_token *items = dgg_scan_at_hand(search)->tokens.items;
    uint32_t at = left->hit.end, end = right->hit.start;
    unsigned before = items[at].gap;
    if (at == end) {
        bool is_joined = (before & joining) != 0 && (before & ~(joining | DGG_GAP_BLANK)) == 0;
        return !is_joined ? NO_JOINT : (before & DGG_GAP_AMPERSAND) ? AND_JOINT : COMMA_JOINT;
    }
    if (!joins_list(&items[at]) || (before & ~(unsigned)(DGG_GAP_BLANK | DGG_GAP_COMMA)) != 0) {
        return NO_JOINT;
    }
    at++;
    at += at < end && (search->marks[at] & DGG_MARK_BEFORE) != 0;
    at += at < end && is_word(&items[at], "the", "THE");
    for (uint32_t i = left->hit.end + 1; i <= end; i++) {
        if ((items[i].gap & ~(unsigned)DGG_GAP_BLANK) != 0) {
            return NO_JOINT;
        }
    }
    return at == end ? AND_JOINT : NO_JOINT;
}

static const dgg_gazetteer_location *location_of(const dgg_place_search *search,
                                                 const dgg_place *place)
{
    return &search->coding->gazetteer->locations[place->owner];
}

/* "Reading, UK", "Nice (France)", "France: Nice", 广东深圳. */
static bool are_side_by_side(const dgg_place_search *search, const dgg_place *left,
                             const dgg_place *right)
{
    const dgg_token *items = dgg_scan_at_hand(search)->tokens.items;
    return left->hit.end == right->hit.start &&
           (items[right->hit.start].gap & DGG_GAP_SENTENCE) == 0 &&
           dgg_locations_are_nested(location_of(search, left), location_of(search, right));
}

static dgg_place *next_holder(dgg_place *places, size_t count, size_t *at)
{
    while (*at < count) {
        dgg_place *place = &places[(*at)++];
        if (dgg_place_holds(place)) {
            return place;
        }
    }
    return NULL;
}

static void look_between(const dgg_place_search *search, dgg_place *left, dgg_place *right)
{
    const dgg_tokens *tokens = &dgg_scan_at_hand(search)->tokens;
    joint found = joint_of(search, left, right);
    uint32_t end = right->hit.end;
    left->joins_next = found != NO_JOINT;
    right->closes_list =
        found == AND_JOINT && end < tokens->count && (tokens->items[end].gap & DGG_GAP_COMMA) != 0;
    if (are_side_by_side(search, left, right)) {
        left->is_sure = right->is_sure = true;
    }
}

void dgg_places_look_around(const dgg_place_search *search, dgg_place *places, size_t count)
{
    size_t at = 0;
    dgg_place *before = NULL;
    for (dgg_place *place; (place = next_holder(places, count, &at)) != NULL; before = place) {
        place->has_context = has_context(search, place);
        place->is_sure = is_sure(search, place);
        if (before != NULL) {
            look_between(search, before, place);
        }
    }
}
