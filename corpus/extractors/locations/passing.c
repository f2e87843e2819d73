/* Places that are named in passing, for what happened or acts there: "a conference held in
 * Nairobi", "an EU-funded project", "the European Commission", 《德意志意识形态》. */
#include "corpus/extractors/locations/place.h"

enum { FARTHEST = 30 /* words of a sentence that are looked at */ };

static const dgg_token *token_at(const dgg_place_search *search, uint32_t at)
{
    const dgg_tokens *tokens = &dgg_scan_at_hand(search)->tokens;
    return at < tokens->count ? &tokens->items[at] : NULL;
}

static bool is_one_of(const dgg_token *token, const char *const *words)
{
    for (size_t i = 0; token != NULL && words[i] != NULL; i++) {
        if (dgg_text_is(token->word, words[i])) {
            return true;
        }
    }
    return false;
}

/* "the 3rd International Conference held on 18-20 May 2015 at the Centre, Nairobi": the sentence
 * names a conference before the place, and behind it that it was held. Workshops are held to hear
 * people of a place: they do not count. */
static bool is_of_conference(const dgg_place_search *search, const dgg_place *place)
{
    static const char *const meetings[] = { "conference",  "Conference", "symposium",
                                            "Symposium",   "congress",   "Congress",
                                            "Colloquium",  "colloquium", "Proceedings",
                                            "proceedings", NULL };
    static const char *const held[] = { "held", "hosted", NULL };
    bool was_held = false;
    for (uint32_t i = place->hit.start, left = FARTHEST; i > 0 && left > 0; i--, left--) {
        if ((token_at(search, i)->gap & DGG_GAP_SENTENCE) != 0) {
            return false;
        }
        was_held = was_held || is_one_of(token_at(search, i - 1), held);
        if (was_held && is_one_of(token_at(search, i - 1), meetings)) {
            return true;
        }
    }
    return false;
}

/* "EU-funded", "EU FP7", "European Commission": the bloc acts or pays, nobody looks at it. */
static bool is_acting(const dgg_place_search *search, const dgg_place *place)
{
    static const char *const paying[] = { "funded",   "Funded",  "financed", "FP6",
                                          "FP7",      "H2020",   "Horizon",  "project",
                                          "projects", "Project", NULL };
    static const char *const bodies[] = { "Commission", "Parliament", "Court", "Framework",
                                          "Research",   "Council",    NULL };
    dgg_text id = search->coding->gazetteer->locations[place->owner].location.id;
    const dgg_token *next = token_at(search, place->hit.end);
    bool is_bloc = dgg_text_is(id, "eu"), is_europe = dgg_text_is(id, "europe");
    if (next == NULL || dgg_is_separated(next) || !(is_bloc || is_europe)) {
        return false;
    }
    return (is_bloc && is_one_of(next, paying)) || is_one_of(next, bodies);
}

/* Where in the gap before a word a character stands last; its length if nowhere. */
static bool has_in_gap(const dgg_place_search *search, uint32_t at, const char *sign)
{
    const dgg_token *token = token_at(search, at);
    if (token == NULL || at == 0) {
        return false;
    }
    const char *from = token[-1].word.start + token[-1].word.length;
    dgg_text gap = { from, (size_t)(token->word.start - from) };
    return dgg_text_find(gap, dgg_text_of(sign)) < gap.length;
}

/* In the title of a work: 《德意志意识形态》. Laws and plans of a place are about it: they stay. */
static bool is_in_title(const dgg_place_search *search, const dgg_place *place)
{
    static const char rules[] = "法例规规規划劃見见办辦定通知方案纲綱报報年";
    uint32_t first = place->hit.start, last = place->hit.end;
    for (uint32_t left = FARTHEST; left > 0 && !has_in_gap(search, first, "《"); left--, first--) {
        if (first == 0 || has_in_gap(search, first, "》")) {
            return false;
        }
    }
    if (!has_in_gap(search, first, "《")) {
        return false;
    }
    for (uint32_t left = FARTHEST; left > 0 && !has_in_gap(search, last, "》"); left--, last++) {
        const dgg_token *token = token_at(search, last);
        if (token == NULL || dgg_text_find(dgg_text_of(rules), token->word) < sizeof rules - 1) {
            return false;
        }
    }
    return has_in_gap(search, last, "》");
}

const char *dgg_place_in_passing(const dgg_place_search *search, const dgg_place *place)
{
    bool is_han = (token_at(search, place->hit.start)->form & DGG_FORM_HAN) != 0;
    if (is_han) {
        return is_in_title(search, place) ? "title of a work" : NULL;
    }
    if (place->owner == DGG_NO_NAME) {
        return NULL;
    }
    if (is_acting(search, place)) {
        return "a body that acts or pays";
    }
    return place->role == DGG_ROLE_NAME && is_of_conference(search, place) ? "place of a conference"
                                                                           : NULL;
}

bool dgg_place_is_setting(const dgg_place_search *search, const dgg_place *place)
{
    dgg_text id = dgg_place_location(search, place)->location.id;
    return place->field == DGG_ABSTRACT && !place->cue &&
           (dgg_text_is(id, "eu") || dgg_text_is(id, "europe"));
}
