/* Which grams are phrases, and how much each stands on its own (Frantzi, Ananiadou and Mima 2000).
 */
#include "corpus/candidates/judging.h"

#include <math.h>

enum {
    LONGEST_PHRASE = 5, /* words */
    SHORTEST_HAN = 3,   /* characters */
    LONGEST_HAN = 8,
};

/* A Chinese phrase has several neighbours on either side; what has few is a part of something. In
 * bits, of three characters more than of others, of a rare one a share of the most there can be. */
static double least_entropy(const dgg_gram *gram)
{
    static const double least = 1.5, least_of_three = 2.2, share = 0.7;
    double wanted = gram->length == SHORTEST_HAN ? least_of_three : least;
    double possible = share * log2(gram->count);
    return wanted < possible ? wanted : possible;
}

/* How many words of the phrase mean something; 0 if the others are more than "of", "and", "to" or
 * "of the", "to the" in one place. */
static uint32_t count_meaning(const dgg_word_stream *stream, const dgg_gram *gram)
{
    uint32_t count = 0, inner = 0;
    bool may_be_the = false;
    for (uint32_t i = 0; i < gram->length; i++) {
        uint32_t word = stream->items[gram->first + i].word;
        dgg_text text = stream->words.texts[word];
        bool is_the = dgg_text_is(text, "the");
        if ((stream->traits[word] & DGG_WORD_INNER) == 0) {
            count++;
            may_be_the = false;
            continue;
        }
        if (is_the ? !may_be_the : inner > 0) {
            return 0;
        }
        inner++;
        may_be_the = !is_the && !dgg_text_is(text, "and");
    }
    return count;
}

bool dgg_gram_is_phrase(dgg_gram *gram, const dgg_word_stream *stream, uint32_t min_papers)
{
    uint8_t first = stream->traits[gram->first_word];
    uint8_t last = stream->traits[gram->last_word];
    bool is_han = (first & DGG_WORD_HAN) != 0;
    uint32_t shortest = is_han ? SHORTEST_HAN : 2, longest = is_han ? LONGEST_HAN : LONGEST_PHRASE;
    if (gram->papers < min_papers || gram->length < shortest || gram->length > longest ||
        (first & DGG_WORD_NO_START) != 0 || (last & DGG_WORD_NO_END) != 0) {
        return false;
    }
    gram->meaning = count_meaning(stream, gram);
    if (gram->meaning == 0) {
        return false;
    }
    double least = least_entropy(gram);
    return !is_han || (gram->left >= least && gram->right >= least);
}

/* All rows of words in a gram: of each one the prefix, and of those along the first the suffix. */
void dgg_gram_count_nested(dgg_grams *grams, const dgg_gram *longer)
{
    uint32_t begin = (uint32_t)(longer - grams->items);
    for (uint32_t from = begin; grams->items[from].length > 1; from = grams->items[from].suffix) {
        uint32_t part = from == begin ? grams->items[from].prefix : from;
        for (; grams->items[part].length > 1; part = grams->items[part].prefix) {
            dgg_gram *gram = &grams->items[part];
            if (gram->is_candidate) {
                gram->nested_in++;
                gram->nested_sum += longer->count;
                gram->nested_most =
                    longer->count > gram->nested_most ? longer->count : gram->nested_most;
            }
        }
    }
}

double dgg_gram_c_value(const dgg_gram *gram)
{
    double own = gram->count;
    if (gram->nested_in > 0) {
        own -= (double)gram->nested_sum / gram->nested_in;
    }
    return log2(gram->meaning) * own;
}

/* Hardly ever without the same words beside it: a part of that phrase, no phrase. */
bool dgg_gram_is_part(const dgg_gram *gram)
{
    enum { PERCENT = 100, PART = 80 };
    return (uint64_t)gram->nested_most * PERCENT >= (uint64_t)gram->count * PART;
}
