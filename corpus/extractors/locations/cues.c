/* Cues: words that say something about the names around them. */
#include <string.h>

#include "base/memory.h"
#include "corpus/extractors/locations/place.h"

enum { STUDY_REACH = 8, CONTRAST_REACH = 4 }; /* words */

/* The words of the same sentence within reach of the cue, on both sides. */
static void mark_around(uint16_t *marks, const dgg_tokens *tokens, const dgg_hit *cue)
{
    uint32_t sentence = tokens->items[cue->start].sentence;
    uint32_t first = cue->start > STUDY_REACH ? cue->start - STUDY_REACH : 0;
    for (uint32_t i = first; i < cue->end + STUDY_REACH && i < tokens->count; i++) {
        if (tokens->items[i].sentence == sentence) {
            marks[i] |= DGG_MARK_STUDY;
        }
    }
}

/* The words behind the cue, up to a comma: "unlike Shanghai, Guizhou …". */
static void mark_behind(uint16_t *marks, const dgg_tokens *tokens, const dgg_hit *cue)
{
    for (uint32_t i = cue->end; i < cue->end + CONTRAST_REACH && i < tokens->count; i++) {
        if (dgg_is_separated(&tokens->items[i])) {
            return;
        }
        marks[i] |= DGG_MARK_CONTRAST;
    }
}

static void mark_words(uint16_t *marks, const dgg_hit *cue, uint16_t mark)
{
    for (uint32_t i = cue->start; i < cue->end; i++) {
        marks[i] |= mark;
    }
}

static void mark(uint16_t *marks, const dgg_tokens *tokens, const dgg_hit *cue, uint32_t role)
{
    switch (role) {
    case DGG_ROLE_STUDY:
        mark_around(marks, tokens, cue);
        break;
    case DGG_ROLE_CONTRAST:
        mark_behind(marks, tokens, cue);
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
    case DGG_ROLE_ORGANISATION_ZH:
        marks[cue->start] |= DGG_MARK_ORGANISATION_ZH;
        break;
    case DGG_ROLE_ORGANISATION_ZH_NOT:
        mark_words(marks, cue, DGG_MARK_ORGANISATION_ZH_NOT);
        break;
    default: /* names and masks are no cues */
        break;
    }
}

dgg_status dgg_places_mark_cues(dgg_place_search *search)
{
    dgg_status status = DGG_OK;
    const dgg_scan *scan = dgg_scan_at_hand(search);
    const dgg_coding *coding = search->coding;
    DGG_TRY(dgg_reserve(&search->marks, &search->mark_room, scan->tokens.count,
                        sizeof *search->marks, search->error));
    memset(search->marks, 0, scan->tokens.count * sizeof *search->marks);
    for (size_t i = 0; i < scan->hit_count; i++) {
        const dgg_target *target = &coding->matcher->targets[scan->hits[i].target];
        if (target->extractor == coding->extractor) {
            mark(search->marks, &scan->tokens, &scan->hits[i], target->role);
        }
    }
done:
    return status;
}
