/* Names that are no location in what stands around them: "Chinese language", "written in Chinese",
 * "Newcastle-Ottawa Scale", "TELL US", 南京路, 黄河南|岸. */
#include "corpus/extractors/locations/place.h"

static const dgg_token *token_at(const dgg_place_search *search, uint32_t at)
{
    const dgg_tokens *tokens = &dgg_scan_at_hand(search)->tokens;
    return at < tokens->count ? &tokens->items[at] : NULL;
}

/* The word behind the place, NULL if something divides them. */
static const dgg_token *next_to(const dgg_place_search *search, const dgg_place *place)
{
    const dgg_token *next = token_at(search, place->hit.end);
    return next != NULL && !dgg_is_separated(next) ? next : NULL;
}

static bool is_one_of(const dgg_token *token, const char *const *words)
{
    for (size_t i = 0; words[i] != NULL; i++) {
        if (dgg_text_is(token->word, words[i])) {
            return true;
        }
    }
    return false;
}

/* "in Chinese", "into Chinese and Japanese", with nothing behind that is Chinese. */
static bool is_spoken(const dgg_place_search *search, const dgg_place *place)
{
    static const char *const in[] = { "in", "into", NULL };
    static const char *const small[] = { "is",   "are",  "was",  "were", "with", "for",  "on",
                                         "at",   "by",   "from", "to",   "as",   "but",  "which",
                                         "that", "when", "has",  "have", "had",  "than", NULL };
    const dgg_token *before = place->hit.start > 0 ? token_at(search, place->hit.start - 1) : NULL;
    const dgg_token *next = token_at(search, place->hit.end);
    bool ends = next == NULL || dgg_is_separated(next) || (next->gap & DGG_GAP_OTHER) != 0 ||
                is_one_of(next, small);
    return before != NULL && is_one_of(before, in) && ends &&
           !dgg_is_separated(token_at(search, place->hit.start));
}

/* "Chinese language" */
static bool is_language(const dgg_place_search *search, const dgg_place *place)
{
    const dgg_token *next = next_to(search, place);
    bool is_before_word = next != NULL && (search->marks[place->hit.end] & DGG_MARK_LANGUAGE) != 0;
    return place->role == DGG_ROLE_DEMONYM && (is_before_word || is_spoken(search, place));
}

static bool is_country(const dgg_place_search *search, const dgg_place *place)
{
    return place->owner != DGG_NO_NAME &&
           dgg_text_is(search->coding->gazetteer->locations[place->owner].location.type,
                       "country or area");
}

/* What bears the name of a town: "Kyoto Protocol", "Edinburgh Postnatal Depression Scale",
 * "Marburg virus". Capitals may stand between, and hyphens. */
static bool is_instrument(const dgg_place_search *search, const dgg_place *place)
{
    enum { FARTHEST = 4 };
    if (place->role != DGG_ROLE_NAME || is_country(search, place)) {
        return false;
    }
    for (uint32_t i = place->hit.end; i < place->hit.end + FARTHEST; i++) {
        const dgg_token *token = token_at(search, i);
        if (token == NULL || dgg_is_separated(token) || (token->gap & DGG_GAP_POSSESSIVE) != 0) {
            return false;
        }
        bool has_capital = (token->form & DGG_FORM_CAPITAL) != 0;
        if ((search->marks[i] & DGG_MARK_INSTRUMENT) && (has_capital || i == place->hit.end)) {
            return (search->marks[i] & DGG_MARK_HEADLINE) == 0 || i == place->hit.end;
        }
        if (!has_capital) {
            return false;
        }
    }
    return false;
}

/* "Montgomery County" is not the city; "Hudson River", "Lake Urmia", "Bay of Bengal". */
static bool is_other_thing(const dgg_place_search *search, const dgg_place *place)
{
    static const char *const behind[] = { "County", "Parish",  "River",  "Rivers", "Lake",
                                          "Creek",  "Current", "Desert", "Valley", NULL };
    static const char *const before[] = { "Lake", "Lakes", "Mount", "Mt", "River", "Cape", NULL };
    static const char *const waters[] = { "Bay", "Gulf", "Sea", "Strait", "Cape", NULL };
    const dgg_gazetteer_location *location = &search->coding->gazetteer->locations[place->owner];
    bool is_city = dgg_text_is(location->location.type, "city");
    uint32_t start = place->hit.start;
    const dgg_token *first = token_at(search, start), *next = next_to(search, place);
    if (place->role != DGG_ROLE_NAME || is_country(search, place)) {
        return false;
    }
    if (next != NULL && next->gap == DGG_GAP_BLANK && is_one_of(next, behind)) {
        return is_city || !dgg_text_is(next->word, "County");
    }
    if (start == 0 || dgg_is_separated(first)) {
        return false;
    }
    return is_one_of(first - 1, before) ||
           (start > 1 && dgg_text_is(first[-1].word, "of") && is_one_of(first - 2, waters));
}

/* "Capo d'Orlando": joined by an apostrophe to what stands before. */
static bool is_joined(const dgg_place_search *search, const dgg_place *place)
{
    const dgg_token *first = token_at(search, place->hit.start);
    return place->hit.start > 0 && first->gap == 0 && (first->form & DGG_FORM_HAN) == 0 &&
           (first[-1].form & DGG_FORM_HAN) == 0;
}

/* What stands between the word at `at` and the one before has the dot of names: 斯蒂芬·戴维斯. */
static bool follows_dot(const dgg_place_search *search, uint32_t at)
{
    const dgg_token *token = token_at(search, at);
    if (token == NULL || at == 0 || (token->gap & (DGG_GAP_OTHER | DGG_GAP_BREAK)) == 0) {
        return false;
    }
    const char *from = token[-1].word.start + token[-1].word.length;
    dgg_text gap = { from, (size_t)(token->word.start - from) };
    return dgg_text_is(gap, "·") || dgg_text_is(gap, "•") || dgg_text_is(gap, "・");
}

/* "TELL US MORE": where all is in capitals, US may be us. "THE US", "IN THE US" may not. */
static bool is_shouted_word(const dgg_place_search *search, const dgg_place *place)
{
    static const char *const words[] = { "US", "IT", "IN", "NO", "ME", "AM", "SO", "BE", NULL };
    static const char *const before[] = { "THE", "THE", NULL };
    const dgg_token *token = token_at(search, place->hit.start);
    if ((search->marks[place->hit.start] & DGG_MARK_SHOUTED) == 0 || !is_one_of(token, words)) {
        return false;
    }
    return place->hit.start == 0 || dgg_is_separated(token) ||
           !is_one_of(token_at(search, place->hit.start - 1), before);
}

static bool is_in_set(dgg_text set, const dgg_token *token)
{
    return token != NULL && (token->form & DGG_FORM_HAN) != 0 && token->gap == 0 &&
           dgg_text_find(set, token->word) < set.length;
}

/* "US dollars" */
static bool is_currency(const dgg_place_search *search, const dgg_place *place)
{
    const dgg_token *first = token_at(search, place->hit.start);
    bool may_be = place->role == DGG_ROLE_DEMONYM || (first->form & DGG_FORM_CAPITALS) != 0;
    return may_be && next_to(search, place) != NULL &&
           (search->marks[place->hit.end] & DGG_MARK_CURRENCY) != 0;
}

/* 南京路, but not 南京路网 or 北京街道. */
static bool is_street(const dgg_place_search *search, const dgg_place *place)
{
    static const char no_streets[] = "网網线線径徑由况況面权權道区區镇鎮头頭舞";
    const dgg_token *next = token_at(search, place->hit.end);
    const dgg_token *behind = token_at(search, place->hit.end + 1);
    return is_in_set(search->coding->gazetteer->cues.street_zh, next) &&
           !is_in_set(dgg_text_of(no_streets), behind);
}

/* The south of a river is not Henan: 黄河南岸; 湖北侧, 江西段. */
static bool is_across_border(const dgg_place_search *search, const dgg_place *place)
{
    static const char sides[] = "东東西南北";
    const dgg_token *last = token_at(search, place->hit.end - 1);
    return dgg_text_find(dgg_text_of(sides), last->word) < sizeof sides - 1 &&
           is_in_set(search->coding->gazetteer->cues.border_zh, token_at(search, place->hit.end));
}

/* "Laplace's equation", "Dzerzhinsky's speech": of a doubtful name a possessive makes a person. */
static bool is_owner(const dgg_place_search *search, const dgg_place *place)
{
    const dgg_token *next = token_at(search, place->hit.end);
    return next != NULL && (next->gap & DGG_GAP_POSSESSIVE) != 0 &&
           dgg_place_grade(search, place) >= DGG_NEEDS_CONTAINER &&
           dgg_text_is(dgg_place_location(search, place)->location.type, "city");
}

const char *dgg_place_objection(const dgg_place_search *search, const dgg_place *place)
{
    if (is_language(search, place)) {
        return "language";
    }
    if (is_instrument(search, place)) {
        return "named after it";
    }
    if (is_other_thing(search, place)) {
        return "something else of that name";
    }
    if (is_joined(search, place)) {
        return "part of a name";
    }
    if (is_shouted_word(search, place)) {
        return "a word in capitals";
    }
    if (is_currency(search, place)) {
        return "currency";
    }
    if (dgg_place_is_person(search, place) || is_owner(search, place)) {
        return "person";
    }
    if (follows_dot(search, place->hit.start) || follows_dot(search, place->hit.end)) {
        return "person";
    }
    bool is_han = (token_at(search, place->hit.start)->form & DGG_FORM_HAN) != 0;
    if (is_han && is_street(search, place)) {
        return "street";
    }
    if (is_han &&
        is_in_set(search->coding->gazetteer->cues.people_zh, token_at(search, place->hit.end))) {
        return "people";
    }
    return is_han && is_across_border(search, place) ? "across words"
                                                     : dgg_place_in_passing(search, place);
}
