/* Cues: words that say something about the names around them. */
#include <string.h>

#include "base/memory.h"
#include "corpus/extractors/locations/place.h"

enum {
    STUDY_REACH = 8, /* words */
    TALLY_REACH = 24,
    CONTRAST_REACH = 4,
    HAN_STUDY_REACH = 16, /* characters */
    HAN_CONTRAST_REACH = 8,
};

static bool is_han(const dgg_tokens *tokens, const dgg_hit *cue)
{
    return (tokens->items[cue->start].form & DGG_FORM_HAN) != 0;
}

/* The words of the same sentence within reach of the cue, on both sides. */
static void mark_around(uint32_t *marks, const dgg_tokens *tokens, const dgg_hit *cue,
                        uint32_t mark)
{
    uint32_t reach = mark == DGG_MARK_TALLY ? TALLY_REACH
                     : is_han(tokens, cue)  ? HAN_STUDY_REACH
                                            : STUDY_REACH;
    uint32_t sentence = tokens->items[cue->start].sentence;
    uint32_t first = cue->start > reach ? cue->start - reach : 0;
    for (uint32_t i = first; i < cue->end + reach && i < tokens->count; i++) {
        if (tokens->items[i].sentence == sentence) {
            marks[i] |= mark;
        }
    }
}

/* The words behind the cue, up to a comma: "unlike Shanghai, Guizhou …". */
static void mark_behind(uint32_t *marks, const dgg_tokens *tokens, const dgg_hit *cue)
{
    uint32_t reach = is_han(tokens, cue) ? HAN_CONTRAST_REACH : CONTRAST_REACH;
    for (uint32_t i = cue->end; i < cue->end + reach && i < tokens->count; i++) {
        if (dgg_is_separated(&tokens->items[i])) {
            return;
        }
        marks[i] |= DGG_MARK_CONTRAST;
    }
}

/* The words between 与 and 相比: 与上海相比. */
static void mark_before(uint32_t *marks, const dgg_tokens *tokens, const dgg_hit *cue,
                        dgg_text openers)
{
    for (uint32_t i = cue->start; i > 0 && i + HAN_CONTRAST_REACH > cue->start; i--) {
        const dgg_token *token = &tokens->items[i - 1];
        if (dgg_is_separated(&tokens->items[i])) {
            return;
        }
        if ((token->form & DGG_FORM_HAN) && dgg_text_find(openers, token->word) < openers.length) {
            for (uint32_t j = i; j < cue->start; j++) {
                marks[j] |= DGG_MARK_CONTRAST;
            }
            return;
        }
    }
}

static bool is_word(const dgg_token *token, const char *word)
{
    return dgg_text_is(token->word, word);
}

/* The word behind "not", "in" and "the" between: "not in Guinea". "Whether or not Chinese firms …"
 * denies nothing; and with "in", only what is set off does: "is not in China" says little. */
static void mark_negated(uint32_t *marks, const dgg_tokens *tokens, const dgg_hit *cue)
{
    const dgg_token *items = tokens->items;
    bool is_not = is_word(&items[cue->start], "not") || is_word(&items[cue->start], "NOT");
    const dgg_token *before = cue->start > 0 ? &items[cue->start - 1] : NULL;
    bool is_set_off = before != NULL && ((items[cue->start].gap & DGG_GAP_COMMA) != 0 ||
                                         is_word(before, "but") || is_word(before, "and"));
    if (is_not && before != NULL && is_word(before, "or")) {
        return;
    }
    uint32_t at = cue->end;
    for (; at < tokens->count && !dgg_is_separated(&items[at]); at++) {
        bool is_passed = (marks[at] & DGG_MARK_BEFORE) != 0 && (!is_not || is_set_off);
        if (!is_passed && !is_word(&items[at], "the")) {
            marks[at] |= DGG_MARK_NEGATED | (is_not ? 0 : (uint32_t)DGG_MARK_NEGATED_LIST);
            return;
        }
    }
}

/* "six UK cities", "4 regions": few enough to have been looked at. */
static bool is_counted(const dgg_tokens *tokens, const dgg_hit *cue)
{
    enum { FARTHEST = 3 };
    static const char *const numbers[] = { "two",   "three", "four", "five", "six",   "seven",
                                           "eight", "nine",  "ten",  "Two",  "Three", "Four",
                                           "Five",  "Six",   "2",    "3",    "4",     "5",
                                           "6",     "7",     "8" };
    for (uint32_t at = cue->start, left = FARTHEST; at > 0 && left > 0; at--, left--) {
        if (dgg_is_separated(&tokens->items[at])) {
            return false;
        }
        for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
            if (is_word(&tokens->items[at - 1], numbers[i])) {
                return dgg_text_ends(tokens->items[cue->end - 1].word, "s");
            }
        }
    }
    return false;
}

static void mark_words(uint32_t *marks, const dgg_hit *cue, uint32_t mark)
{
    for (uint32_t i = cue->start; i < cue->end; i++) {
        marks[i] |= mark;
    }
}

static void mark(const dgg_place_search *search, const dgg_hit *cue, uint32_t role)
{
    const dgg_tokens *tokens = &dgg_scan_at_hand(search)->tokens;
    uint32_t *marks = search->marks;
    switch (role) {
    case DGG_ROLE_STUDY:
        mark_around(marks, tokens, cue, DGG_MARK_STUDY);
        break;
    case DGG_ROLE_TALLY:
        mark_around(marks, tokens, cue, DGG_MARK_TALLY);
        break;
    case DGG_ROLE_COUNTED:
        if (is_counted(tokens, cue)) {
            mark_around(marks, tokens, cue, DGG_MARK_STUDY);
        }
        break;
    case DGG_ROLE_CONTRAST:
        mark_behind(marks, tokens, cue);
        break;
    case DGG_ROLE_CONTRAST_BEHIND:
        mark_before(marks, tokens, cue, search->coding->gazetteer->cues.with_zh);
        break;
    case DGG_ROLE_ORGANISATION:
        mark_words(marks, cue, DGG_MARK_ORGANISATION);
        break;
    case DGG_ROLE_ORGANISATION_NOT:
        mark_words(marks, cue, DGG_MARK_ORGANISATION_NOT);
        break;
    case DGG_ROLE_LANGUAGE:
        marks[cue->start] |= DGG_MARK_LANGUAGE;
        break;
    case DGG_ROLE_BEFORE:
        marks[cue->end - 1] |= DGG_MARK_BEFORE;
        break;
    case DGG_ROLE_BEFORE_SURELY:
        marks[cue->end - 1] |= DGG_MARK_SURELY;
        break;
    case DGG_ROLE_BEHIND_SURELY:
        marks[cue->start] |= DGG_MARK_BEHIND;
        break;
    case DGG_ROLE_INSTRUMENT:
        marks[cue->start] |= DGG_MARK_INSTRUMENT;
        break;
    case DGG_ROLE_CURRENCY:
        marks[cue->start] |= DGG_MARK_CURRENCY;
        break;
    case DGG_ROLE_GIVEN_NAME:
        marks[cue->start] |= DGG_MARK_GIVEN_NAME;
        break;
    case DGG_ROLE_ORGANISATION_ZH:
        marks[cue->start] |= DGG_MARK_ORGANISATION_ZH;
        break;
    case DGG_ROLE_ORGANISATION_ZH_NOT:
        mark_words(marks, cue, DGG_MARK_ORGANISATION_ZH_NOT);
        break;
    default: /* names and masks are no cues; what is negated is seen when all else is marked */
        break;
    }
}

/* The role of a hit of this extractor, DGG_ROLE_NAME for all others. */
static uint32_t role_of(const dgg_place_search *search, const dgg_hit *hit)
{
    const dgg_target *target = &search->coding->matcher->targets[hit->target];
    return target->extractor == search->coding->extractor ? target->role : DGG_ROLE_NAME;
}

dgg_status dgg_places_mark_cues(dgg_place_search *search)
{
    dgg_status status = DGG_OK;
    const dgg_scan *scan = dgg_scan_at_hand(search);
    DGG_TRY(dgg_reserve(&search->marks, &search->mark_room, scan->tokens.count,
                        sizeof *search->marks, search->error));
    memset(search->marks, 0, scan->tokens.count * sizeof *search->marks);
    for (size_t i = 0; i < scan->hit_count; i++) {
        mark(search, &scan->hits[i], role_of(search, &scan->hits[i]));
    }
    for (size_t i = 0; i < scan->hit_count; i++) {
        if (role_of(search, &scan->hits[i]) == DGG_ROLE_NEGATION) {
            mark_negated(search->marks, &scan->tokens, &scan->hits[i]);
        }
    }
done:
    return status;
}

static uint32_t marks_of(const dgg_place_search *search, const dgg_place *place)
{
    return search->marks[place->hit.start] | search->marks[place->hit.end - 1];
}

static const char negated[] = "negated";

/* The members [first, end) of one list: fieldwork is done in all of them. Where the list ends
 * before a comma, all are in contrast: "unlike Beijing, Tianjin and Hebei, Guizhou …". */
static void share(const dgg_place_search *search, dgg_place *const *members, size_t count)
{
    bool cue = false, is_negated = false, is_tallied = false;
    size_t closing = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t marks = marks_of(search, members[i]);
        cue = cue || members[i]->cue;
        is_tallied = is_tallied || members[i]->is_tallied;
        is_negated = is_negated || (marks & DGG_MARK_NEGATED_LIST) != 0;
        closing = closing == 0 && members[i]->closes_list ? i : closing;
    }
    for (size_t i = 0; i < count; i++) {
        members[i]->cue = cue;
        members[i]->is_tallied = is_tallied;
        members[i]->contrast =
            members[i]->contrast || (i > 0 && i <= closing && members[i - 1]->contrast);
        if (is_negated || (marks_of(search, members[i]) & DGG_MARK_NEGATED)) {
            members[i]->reason = negated;
        }
    }
}

void dgg_places_note_cues(const dgg_place_search *search, dgg_place *places, size_t count)
{
    enum { MOST = 64 }; /* members of a list that share what is said */
    dgg_place *members[MOST];
    size_t members_count = 0;
    for (size_t i = 0; i < count; i++) {
        dgg_place *place = &places[i];
        place->cue = (marks_of(search, place) & DGG_MARK_STUDY) != 0;
        place->contrast = (search->marks[place->hit.start] & DGG_MARK_CONTRAST) != 0;
        place->is_tallied = (search->marks[place->hit.start] & DGG_MARK_TALLY) != 0;
        if (!dgg_place_holds(place)) {
            continue;
        }
        members[members_count++] = place;
        if (!place->joins_next || members_count == MOST) {
            share(search, members, members_count);
            members_count = 0;
        }
    }
    share(search, members, members_count);
}
