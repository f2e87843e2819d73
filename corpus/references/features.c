/* Each fact is a template and a value; their hash is its number, so that no list of facts is kept.
 * Two facts of one number are rare, and then share a weight. */
#include "corpus/references/features.h"

enum { NEIGHBOURS = 2 };
#define SHAPES 32u
#define TRAILS 256u

typedef struct gathering {
    const dgg_reference_words *words;
    const dgg_reference_context *context;
    size_t at;
    uint16_t *numbers;
    size_t count;
} gathering;

/* What a template tells of a word; those of neighbours are apart. */
typedef enum template {
    SHAPE = 1,
    TRAIL = 10,
    LEAD = 20,
    CUE = 30,
    PAIR = 40,
    PLACE = 60,
    WHOLE = 70,
    CLAUSE = 90,
    SENTENCE = 120,
    WORD = 150,
} template;

static void tell(gathering *g, unsigned kind, uint32_t value)
{
    enum { BITS = 13, WIDTH = 32 };
    uint32_t hash = kind * 0x9E3779B1u ^ (value + 0x7F4A7C15u) * 0x85EBCA77u;
    hash = (hash ^ hash >> 15) * 0x2C1B3C6Du;
    hash = (hash ^ hash >> 12) * 0x297A2D39u;
    if (g->count < DGG_REFERENCE_MOST_FEATURES) {
        g->numbers[g->count++] = (uint16_t)(hash >> (WIDTH - BITS));
    }
}

static void tell_cues(gathering *g, unsigned kind, uint32_t cues)
{
    for (uint32_t i = 0; cues != 0; i++, cues >>= 1) {
        if (cues & 1) {
            tell(g, kind, i);
        }
    }
}

/* Words before the first and behind the last look like nothing else. */
static const dgg_reference_word *word_at(const gathering *g, long shift)
{
    static const dgg_reference_word outside = { .shape = SHAPES - 1, .trail = TRAILS - 1 };
    size_t place = g->at + (size_t)shift;
    return place < g->words->count ? &g->words->items[place] : &outside;
}

static uint32_t bucket(size_t count)
{
    static const size_t limits[] = { 0, 1, 2, 3, 4, 6, 9, 13, 20, 30 };
    uint32_t found = 0;
    while (found < sizeof limits / sizeof *limits && count > limits[found]) {
        found++;
    }
    return found;
}

static void tell_neighbours(gathering *g)
{
    for (long shift = -NEIGHBOURS; shift <= NEIGHBOURS; shift++) {
        const dgg_reference_word *word = word_at(g, shift);
        unsigned apart = (unsigned)(shift + NEIGHBOURS);
        tell(g, SHAPE + apart, word->shape);
        tell(g, TRAIL + apart, word->trail);
        tell(g, LEAD + apart, word->lead);
        tell_cues(g, CUE + apart, word->cues);
    }
}

/* The word itself, by its hash: no list of words is kept. */
static void tell_words(gathering *g)
{
    tell(g, WORD, word_at(g, 0)->hash);
    tell(g, WORD + 1, word_at(g, -1)->hash);
    tell(g, WORD + 2, word_at(g, 1)->hash);
}

/* The first of the cues that tell most, as one value. */
static uint32_t main_cue(const dgg_reference_word *word)
{
    static const char order[] = "iegvokwmdcjpulratnqsfy";
    for (uint32_t i = 0; order[i] != '\0'; i++) {
        if (word->cues & DGG_CUE(order[i])) {
            return i + 1;
        }
    }
    return 0;
}

static void tell_pairs(gathering *g)
{
    const dgg_reference_word *before = word_at(g, -1), *here = word_at(g, 0), *next = word_at(g, 1);
    const dgg_reference_word *second = word_at(g, -2);
    uint32_t cue_before = main_cue(before), cue = main_cue(here), cue_next = main_cue(next);
    uint32_t look = here->shape * SHAPES + cue, look_before = before->shape * SHAPES + cue_before;
    uint32_t look_next = next->shape * SHAPES + cue_next;
    tell(g, PAIR, here->shape * TRAILS + here->trail);
    tell(g, PAIR + 1, before->trail * SHAPES + here->shape);
    tell(g, PAIR + 2, before->trail * SHAPES + cue);
    tell(g, PAIR + 3, before->shape * SHAPES + here->shape);
    tell(g, PAIR + 4, here->shape * SHAPES + next->shape);
    tell(g, PAIR + 5, look_before * TRAILS * 4 + look);
    tell(g, PAIR + 6, look * TRAILS * 4 + look_next);
    tell(g, PAIR + 7, (before->trail * TRAILS + here->trail) * SHAPES + here->shape);
    tell(g, PAIR + 8, (before->shape * SHAPES + here->shape) * SHAPES + next->shape);
    tell(g, PAIR + 9, (second->shape * SHAPES + before->shape) * SHAPES + here->shape);
    tell(g, PAIR + 10, before->trail * SHAPES * SHAPES + look);
    tell(g, PAIR + 11, here->lead * SHAPES * SHAPES + look);
    tell(g, PAIR + 12, here->trail * SHAPES * SHAPES + look);
    tell(g, PAIR + 13, (before->trail * TRAILS + here->lead) * 2 + here->is_quoted);
}

static void tell_place(gathering *g)
{
    const dgg_reference_context *c = g->context;
    const dgg_reference_word *here = word_at(g, 0);
    size_t left = g->words->count - g->at - 1;
    uint32_t sentence = c->places[g->at].sentence, clause = c->places[g->at].clause;
    enum { TENTHS = 10, FEW = 5 };
    tell(g, PLACE, bucket(g->at));
    tell(g, PLACE + 1, bucket(left));
    tell(g, PLACE + 2, (uint32_t)(g->at * TENTHS / g->words->count));
    tell(g, PLACE + 3, sentence < FEW ? sentence : FEW);
    tell(g, PLACE + 4, clause < FEW ? clause : FEW);
    tell(g, PLACE + 5, (bucket(g->at) * SHAPES + here->shape) * 2 + c->has_quotes);
    tell(g, PLACE + 6, (sentence < FEW ? sentence : FEW) * SHAPES + here->shape);
}

/* Where the word stands as seen from the signs of the whole. */
static void tell_whole(gathering *g)
{
    const dgg_reference_context *c = g->context;
    const dgg_reference_word *here = word_at(g, 0), *before = word_at(g, -1);
    uint32_t behind_year = g->at > c->first_year ? 2 : g->at == c->first_year;
    bool has_year = c->years > 0, is_behind_in = g->at >= c->first_in;
    bool begins_with_year = c->first_year * 2 < g->words->count;
    uint32_t quoting = c->has_quotes ? 1 + here->is_quoted : 0;
    bool was_quoted = false;
    for (size_t i = 0; i < g->at && !was_quoted; i++) {
        was_quoted = g->words->items[i].is_quoted;
    }
    quoting = quoting == 1 && was_quoted ? 3 : quoting;
    tell(g, WHOLE, behind_year * 2 + has_year);
    tell(g, WHOLE + 1, (behind_year * 2 + begins_with_year) * 4 + quoting);
    tell(g, WHOLE + 2, quoting);
    tell(g, WHOLE + 3, quoting * SHAPES + here->shape);
    tell(g, WHOLE + 4, (is_behind_in * 2u + (c->first_in < g->words->count)) * 4 + quoting);
    tell(g, WHOLE + 5, (g->at >= c->first_pages) * 2u + (c->first_pages < g->words->count));
    tell(g, WHOLE + 6, ((c->has_volume * 2u + c->has_press) * 4 + quoting) * 2 + is_behind_in);
    tell(g, WHOLE + 7, (behind_year * 4 + quoting) * TRAILS + before->trail);
    tell(g, WHOLE + 8, (begins_with_year * 2u + c->has_volume) * SHAPES + here->shape);
}

static uint32_t look_of(const dgg_reference_part *part)
{
    static const uint32_t numbers = 1u << DGG_SHAPE_DIGITS_FEW | 1u << DGG_SHAPE_DIGITS_THREE |
                                    1u << DGG_SHAPE_DIGITS | 1u << DGG_SHAPE_RANGE |
                                    1u << DGG_SHAPE_NUMBER_WITH_LETTERS;
    static const uint32_t initials =
        1u << DGG_SHAPE_INITIAL | 1u << DGG_SHAPE_DOTTED | 1u << DGG_SHAPE_CAPITALS_FEW;
    uint32_t look = bucket((size_t)(part->end - part->start)) * 16;
    look += (part->shapes & 1u << DGG_SHAPE_YEAR) ? 1 : 0;
    look += (part->shapes & numbers) ? 2 : 0;
    look += (part->shapes & initials) ? 4 : 0;
    look += part->is_sentence ? 8 : 0;
    return look;
}

/* The part the word stands in, and those beside it. */
static void tell_part(gathering *g, unsigned kind, const dgg_reference_part *parts, size_t count,
                      size_t number)
{
    enum { APART = 4 };
    const dgg_reference_part *part = &parts[number];
    uint32_t place = g->at == part->start ? 1 : 0;
    place += g->at + 1 == part->end ? 2 : 0;
    tell(g, kind, look_of(part));
    tell(g, kind + 1, place);
    tell(g, kind + 2, look_of(part) * 4 + place);
    tell_cues(g, kind + 3, part->cues);
    unsigned before = kind + 2 * APART, next = kind + 3 * APART;
    tell(g, before, number > 0 ? look_of(part - 1) : TRAILS);
    tell(g, next, number + 1 < count ? look_of(part + 1) : TRAILS);
    tell_cues(g, before + 1, number > 0 ? part[-1].cues : 0);
    tell_cues(g, next + 1, number + 1 < count ? part[1].cues : 0);
    if (number + 2 < count) {
        tell(g, kind + 16, look_of(part + 2));
        tell(g, kind + 17, look_of(part + 2) * 512 + look_of(part + 1));
        tell_cues(g, kind + 18, part[2].cues);
    }
    tell(g, before + 2, (number > 0 ? look_of(part - 1) : TRAILS) * 512 + look_of(part));
    tell(g, next + 2, (number + 1 < count ? look_of(part + 1) : TRAILS) * 512 + look_of(part));
}

size_t dgg_reference_features(const dgg_reference_words *words,
                              const dgg_reference_context *context, size_t at, uint16_t *numbers)
{
    gathering g = { words, context, at, numbers, 0 };
    const dgg_reference_place *place = &context->places[at];
    tell(&g, 0, 0);
    tell_neighbours(&g);
    tell_words(&g);
    tell_pairs(&g);
    tell_place(&g);
    tell_whole(&g);
    tell_part(&g, CLAUSE, context->clauses, context->clause_count, place->clause);
    tell_part(&g, SENTENCE, context->sentences, context->sentence_count, place->sentence);
    return g.count;
}

uint32_t dgg_reference_boundary(const dgg_reference_words *words, size_t at)
{
    const dgg_reference_word *word = &words->items[at];
    bool opens = at + 1 < words->count && (words->items[at + 1].lead & DGG_LEAD_ROUND);
    bool is_initial = word->shape == DGG_SHAPE_INITIAL || word->shape == DGG_SHAPE_DOTTED;
    if (word->trail & DGG_TRAIL_QUOTE) {
        return 1;
    }
    if (word->trail & (DGG_TRAIL_ROUND | DGG_TRAIL_SQUARE)) {
        return 2;
    }
    if (word->trail & (DGG_TRAIL_SEMICOLON | DGG_TRAIL_COLON)) {
        return 3;
    }
    if (word->trail & DGG_TRAIL_COMMA) {
        return 4;
    }
    if (word->trail & (DGG_TRAIL_STOP | DGG_TRAIL_MARK)) {
        return is_initial ? 5 : 6;
    }
    return opens ? 7 : 0;
}
