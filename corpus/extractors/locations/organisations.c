/* Names inside names of organisations: "Fudan University Shanghai" is no study of Shanghai. A run
 * of words with capitals names an organisation if a word of organisation stands in it; it goes
 * across "of" and the like, and ends at punctuation, a spaced dash and a possessive. */
#include <string.h>

#include "corpus/extractors/locations/place.h"

enum { LONGEST_SMALL_WORD = 8, FARTHEST = 6 };

/* The word in lower case, if it is a short one in ASCII. */
static dgg_text lower(const dgg_token *token, char room[LONGEST_SMALL_WORD])
{
    if (token->word.length > LONGEST_SMALL_WORD || (token->form & DGG_FORM_ASCII) == 0) {
        return (dgg_text){ 0 };
    }
    for (size_t i = 0; i < token->word.length; i++) {
        room[i] = token->word.start[i];
        if (room[i] >= 'A' && room[i] <= 'Z') {
            room[i] = (char)(room[i] + ('a' - 'A'));
        }
    }
    return (dgg_text){ room, token->word.length };
}

static bool is_among(const dgg_token *token, const char *const *words)
{
    char room[LONGEST_SMALL_WORD];
    dgg_text word = lower(token, room);
    for (size_t i = 0; words[i] != NULL; i++) {
        if (word.length > 0 && *word.start == *words[i] && dgg_text_is(word, words[i])) {
            return true;
        }
    }
    return false;
}

/* "of", as in "University of Hong Kong", and its like in names that are not translated. */
static bool joins(const dgg_token *token)
{
    static const char *const words[] = { "of",  "for", "de",    "des", "du", "del",
                                         "der", "di",  "della", "la",  NULL };
    return is_among(token, words);
}

/* Words that end a run even if a title writes them with a capital. */
static bool parts(const dgg_token *token)
{
    static const char *const words[] = { "in",    "on",     "at",    "by",      "with", "from",
                                         "to",    "and",    "or",    "a",       "an",   "as",
                                         "is",    "are",    "into",  "via",     "vs",   "between",
                                         "under", "across", "among", "through", NULL };
    return is_among(token, words);
}

static bool is_capital(const dgg_token *token)
{
    return (token->form & DGG_FORM_CAPITAL) != 0 && !joins(token) && !parts(token);
}

static bool ends_before(const dgg_token *token)
{
    return dgg_is_separated(token) ||
           (token->gap & (DGG_GAP_POSSESSIVE | DGG_GAP_OTHER | DGG_GAP_SLASH)) != 0;
}

static bool is_word(const dgg_token *token, const char *word)
{
    char room[LONGEST_SMALL_WORD];
    return dgg_text_is(lower(token, room), word);
}

static bool is_organisation(const dgg_place_search *search, uint32_t word)
{
    return (search->marks[word] & DGG_MARK_ORGANISATION) != 0 &&
           (search->marks[word] & DGG_MARK_ORGANISATION_NOT) == 0;
}

/* Where the capitals from `at` on end. */
static uint32_t end_of_capitals(const dgg_tokens *tokens, uint32_t at)
{
    const dgg_token *items = tokens->items;
    while (at < tokens->count && !ends_before(&items[at]) && is_capital(&items[at])) {
        at++;
    }
    return at;
}

/* Whether the "and" before `at` is part of a name: "of Science and Technology of China", "of
 * Medicine and Pharmacy at Rome"; "Rome Supercomputing and Networking Center", where the word
 * before is no location. */
static bool and_goes_on(const dgg_place_search *search, uint32_t at, bool has_of)
{
    const dgg_tokens *tokens = &dgg_scan_at_hand(search)->tokens;
    uint32_t end = end_of_capitals(tokens, at);
    if (has_of) {
        return end < tokens->count && !ends_before(&tokens->items[end]) &&
               (joins(&tokens->items[end]) || is_word(&tokens->items[end], "at"));
    }
    bool is_location = (search->marks[at - 2] & DGG_MARK_ORGANISATION_NOT) != 0;
    bool is_run =
        at > 2 && is_capital(&tokens->items[at - 3]) && !ends_before(&tokens->items[at - 2]);
    return !is_location && is_run && end > at + 1 && is_organisation(search, end - 1);
}

/* Whether a run goes on behind the word `at`: with the next capital, or across one "of", "of the",
 * or an "and", or the "at" of "University of Texas at El Paso". *next is where. */
static bool goes_on(const dgg_place_search *search, uint32_t at, bool has_of, uint32_t *next)
{
    const dgg_tokens *tokens = &dgg_scan_at_hand(search)->tokens;
    const dgg_token *items = tokens->items;
    uint32_t to = at + 1;
    if (to >= tokens->count || ends_before(&items[to])) {
        return false;
    }
    if (joins(&items[to])) {
        to++;
        to += to < tokens->count && !ends_before(&items[to]) && is_word(&items[to], "the");
    } else if (is_word(&items[to], "and")) {
        to++;
        if (to >= tokens->count || ends_before(&items[to]) || !and_goes_on(search, to, has_of)) {
            return false;
        }
    } else if (has_of && is_word(&items[to], "at")) {
        to++;
    }
    *next = to;
    return to < tokens->count && !ends_before(&items[to]) && is_capital(&items[to]);
}

/* "A Review of China's Data" is no journal. */
static bool begins_review(const dgg_tokens *tokens, uint32_t first)
{
    const dgg_token *items = tokens->items;
    bool is_begun = first == 0 || dgg_is_separated(&items[first]) ||
                    is_word(&items[first - 1], "a") || is_word(&items[first - 1], "an");
    return is_begun && is_word(&items[first], "review") && first + 1 < tokens->count &&
           is_word(&items[first + 1], "of");
}

/* Marks the run that begins at `first` if it is one; returns its last word. */
static uint32_t mark_run(dgg_place_search *search, uint32_t first)
{
    const dgg_tokens *tokens = &dgg_scan_at_hand(search)->tokens;
    bool names_organisation = is_organisation(search, first) && !begins_review(tokens, first);
    bool has_of = false;
    uint32_t last = first, next = first;
    while (goes_on(search, last, names_organisation && has_of, &next)) {
        has_of = has_of || next > last + 1;
        last = next;
        names_organisation = names_organisation || is_organisation(search, last);
    }
    for (uint32_t i = first; names_organisation && i <= last; i++) {
        search->marks[i] |= DGG_MARK_IN_ORGANISATION;
    }
    return last;
}

void dgg_places_mark_organisations(dgg_place_search *search)
{
    const dgg_tokens *tokens = &dgg_scan_at_hand(search)->tokens;
    for (uint32_t i = 0; i < tokens->count; i++) {
        if (is_capital(&tokens->items[i])) {
            i = mark_run(search, i);
        }
    }
}

static bool is_han_organisation(const dgg_place_search *search, const dgg_place *place)
{
    const dgg_tokens *tokens = &dgg_scan_at_hand(search)->tokens;
    const dgg_text stops = search->coding->gazetteer->cues.organisation_zh_stop;
    if ((tokens->items[place->hit.start].form & DGG_FORM_HAN) == 0) {
        return false;
    }
    for (uint32_t i = place->hit.end; i <= place->hit.end + FARTHEST && i < tokens->count; i++) {
        const dgg_token *token = &tokens->items[i];
        if ((token->form & DGG_FORM_HAN) == 0 || ends_before(token)) {
            return false;
        }
        if ((search->marks[i] & DGG_MARK_ORGANISATION_ZH) != 0 &&
            (search->marks[i] & DGG_MARK_ORGANISATION_ZH_NOT) == 0) {
            return true;
        }
        if (dgg_text_find(stops, token->word) < stops.length) {
            return false;
        }
    }
    return false;
}

/* "Chinese University Students": where all words have capitals, a demonym before an organisation
 * need not be part of its name, if nothing like "of Science" follows. */
static bool describes_in_headline(const dgg_place_search *search, const dgg_place *place)
{
    const dgg_tokens *tokens = &dgg_scan_at_hand(search)->tokens;
    uint32_t next = place->hit.end, behind = next + 1;
    return place->role == DGG_ROLE_DEMONYM && next < tokens->count &&
           (search->marks[next] & DGG_MARK_HEADLINE) != 0 && is_organisation(search, next) &&
           (behind >= tokens->count || ends_before(&tokens->items[behind]) ||
            (!joins(&tokens->items[behind]) && !is_organisation(search, behind)));
}

bool dgg_place_is_in_organisation(const dgg_place_search *search, const dgg_place *place)
{
    for (uint32_t i = place->hit.start; i < place->hit.end; i++) {
        if (search->marks[i] & DGG_MARK_IN_ORGANISATION) {
            return !describes_in_headline(search, place);
        }
    }
    return is_han_organisation(search, place);
}
