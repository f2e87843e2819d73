/* Parts a reference by its punctuation, but not behind initials and what is always shortened. */
#include "corpus/references/context.h"

#include "base/memory.h"

static bool is_shortened(const dgg_reference_word *word)
{
    static const uint32_t shortened = DGG_CUE('v') | DGG_CUE('o') | DGG_CUE('g') | DGG_CUE('t');
    enum { SHORTEST_NUMBER_SIGN = 5 };
    return word->shape == DGG_SHAPE_INITIAL || word->shape == DGG_SHAPE_DOTTED ||
           ((word->cues & shortened) && word->core.length < SHORTEST_NUMBER_SIGN);
}

static bool ends_sentence(const dgg_reference_words *words, size_t i)
{
    static const uint32_t strong =
        DGG_TRAIL_SEMICOLON | DGG_TRAIL_COLON | DGG_TRAIL_QUOTE | DGG_TRAIL_MARK | DGG_TRAIL_ROUND;
    const dgg_reference_word *word = &words->items[i];
    if (i + 1 == words->count || (word->trail & strong) ||
        (words->items[i + 1].lead & (DGG_LEAD_ROUND | DGG_LEAD_QUOTE))) {
        return true;
    }
    return (word->trail & DGG_TRAIL_STOP) && !is_shortened(word);
}

static dgg_status add_part(dgg_reference_part **parts, size_t *count, size_t *room,
                           const dgg_reference_part *part, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(parts, room, *count + 1, sizeof **parts, error));
    (*parts)[*count] = *part;
    (*parts)[*count].number = (uint16_t)*count;
    *count += 1;
done:
    return status;
}

static void take_word(dgg_reference_part *part, const dgg_reference_word *word)
{
    static const uint32_t joining = DGG_CUE('f') | DGG_CUE('a') | DGG_CUE('i') | DGG_CUE('q');
    part->cues |= word->cues;
    part->shapes |= 1u << word->shape;
    part->is_sentence =
        part->is_sentence || (word->shape == DGG_SHAPE_SMALL && !(word->cues & joining));
    part->end++;
}

static dgg_status part_all(dgg_reference_context *c, const dgg_reference_words *words,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_reference_part clause = { 0 }, sentence = { 0 };
    for (size_t i = 0; i < words->count; i++) {
        const dgg_reference_word *word = &words->items[i];
        c->places[i] =
            (dgg_reference_place){ (uint16_t)c->clause_count, (uint16_t)c->sentence_count };
        take_word(&clause, word);
        take_word(&sentence, word);
        bool ends = ends_sentence(words, i);
        if (ends || (word->trail & DGG_TRAIL_COMMA)) {
            DGG_TRY(add_part(&c->clauses, &c->clause_count, &c->clause_room, &clause, error));
            clause = (dgg_reference_part){ .start = (uint16_t)(i + 1), .end = (uint16_t)(i + 1) };
        }
        if (ends) {
            DGG_TRY(
                add_part(&c->sentences, &c->sentence_count, &c->sentence_room, &sentence, error));
            sentence = (dgg_reference_part){ .start = (uint16_t)(i + 1), .end = (uint16_t)(i + 1) };
        }
    }
done:
    return status;
}

static void look_at_whole(dgg_reference_context *c, const dgg_reference_words *words)
{
    c->first_year = c->first_in = c->first_pages = words->count;
    c->years = 0;
    c->has_quotes = c->has_volume = c->has_press = false;
    for (size_t i = words->count; i-- > 0;) {
        const dgg_reference_word *word = &words->items[i];
        bool is_year = word->shape == DGG_SHAPE_YEAR;
        c->first_year = is_year ? i : c->first_year;
        c->years += is_year;
        c->first_in = (word->cues & DGG_CUE('i')) && i > 0 &&
                              (words->items[i - 1].trail != 0 || word->trail != 0)
                          ? i
                          : c->first_in;
        bool is_pages = word->shape == DGG_SHAPE_RANGE ||
                        ((word->cues & DGG_CUE('g')) && (word->trail & DGG_TRAIL_STOP));
        c->first_pages = is_pages ? i : c->first_pages;
        c->has_quotes = c->has_quotes || word->is_quoted;
        c->has_volume = c->has_volume || (word->cues & DGG_CUE('v')) ||
                        (word->shape == DGG_SHAPE_DIGITS_FEW && i > 2);
        c->has_press = c->has_press || (word->cues & DGG_CUE('p'));
    }
}

dgg_status dgg_reference_context_fill(dgg_reference_context *context,
                                      const dgg_reference_words *words, dgg_error *error)
{
    dgg_status status = DGG_OK;
    context->clause_count = context->sentence_count = 0;
    DGG_TRY(dgg_reserve(&context->places, &context->place_room, words->count + 1,
                        sizeof *context->places, error));
    DGG_TRY(part_all(context, words, error));
    look_at_whole(context, words);
done:
    return status;
}

void dgg_reference_context_destroy(dgg_reference_context *context)
{
    dgg_release(context->clauses);
    dgg_release(context->sentences);
    dgg_release(context->places);
    *context = (dgg_reference_context){ 0 };
}
