/* The best way through the labels of all words, by dynamic programming (Viterbi 1967): each feature
 * of a word speaks for or against each label, and so does the label before it, given what parts the
 * two words. The weights were learned (tools/references) by a conditional random field (Lafferty,
 * McCallum and Pereira 2001); they are whole numbers, so that every machine finds the same. */
#include "corpus/references/labels.h"

#include <string.h>

#include "base/memory.h"
#include "corpus/references/features.h"
#include "corpus/words.h"

/* A line of weights holds a character a label; those of labels in a row are coarser. */
enum { LABELS = DGG_REFERENCE_LABELS, LINE = LABELS + 1, NOTHING = 'O', COARSER = 6 };
enum { FOLLOWING = DGG_REFERENCE_FEATURES, FIRST = FOLLOWING + DGG_REFERENCE_BOUNDARIES * LABELS };
enum { LAST = FIRST + 1 };

static int32_t weight(size_t line, size_t label)
{
    return dgg_words_segments().start[line * LINE + label] - NOTHING;
}

static void weigh_word(const dgg_reference_words *words, const dgg_reference_context *context,
                       size_t at, int32_t *scores)
{
    uint16_t numbers[DGG_REFERENCE_MOST_FEATURES];
    const char *weights = dgg_words_segments().start;
    size_t count = dgg_reference_features(words, context, at, numbers);
    for (size_t label = 0; label < LABELS; label++) {
        scores[label] = -(int32_t)count * NOTHING;
    }
    for (size_t i = 0; i < count; i++) {
        const char *line = weights + (size_t)numbers[i] * LINE;
        for (size_t label = 0; label < LABELS; label++) {
            scores[label] += line[label];
        }
    }
}

static int32_t following(uint32_t boundary, size_t label, size_t next)
{
    return COARSER * weight(FOLLOWING + boundary * LABELS + label, next);
}

/* The scores of words become those of ways that end there. */
static void go_forward(dgg_reference_labels *l, const dgg_reference_words *words)
{
    for (size_t label = 0; label < LABELS; label++) {
        l->scores[label] += COARSER * weight(FIRST, label);
    }
    for (size_t i = 1; i < words->count; i++) {
        const int32_t *before = l->scores + (i - 1) * LABELS;
        uint32_t boundary = dgg_reference_boundary(words, i - 1);
        for (size_t next = 0; next < LABELS; next++) {
            int32_t best = INT32_MIN;
            for (size_t label = 0; label < LABELS; label++) {
                int32_t score = before[label] + following(boundary, label, next);
                best = score > best ? score : best;
            }
            l->scores[i * LABELS + next] += best;
        }
    }
}

/* What the best way from each word on adds, without the word. */
static void go_back(dgg_reference_labels *l, const dgg_reference_words *words, const int32_t *own)
{
    size_t last = words->count - 1;
    for (size_t label = 0; label < LABELS; label++) {
        l->rests[last * LABELS + label] = COARSER * weight(LAST, label);
    }
    for (size_t i = last; i-- > 0;) {
        uint32_t boundary = dgg_reference_boundary(words, i);
        for (size_t label = 0; label < LABELS; label++) {
            int32_t best = INT32_MIN;
            for (size_t next = 0; next < LABELS; next++) {
                size_t place = (i + 1) * LABELS + next;
                int32_t score = following(boundary, label, next) + own[place] + l->rests[place];
                best = score > best ? score : best;
            }
            l->rests[i * LABELS + label] = best;
        }
    }
}

/* Whether a number is of the volume or the pages matters less than where the title ends. */
static bool matters(size_t label)
{
    return label == DGG_OF_AUTHORS || label == DGG_OF_DATE || label == DGG_OF_TITLE ||
           label == DGG_OF_JOURNAL || label == DGG_OF_CONTAINER;
}

/* The best label of each word, in the best way that goes through it. */
static void choose(dgg_reference_labels *l, size_t count)
{
    l->doubt = INT32_MAX;
    for (size_t i = 0; i < count; i++) {
        int32_t best = INT32_MIN, second = INT32_MIN;
        size_t other = 0;
        l->items[i] = 0;
        for (size_t label = 0; label < LABELS; label++) {
            int32_t score = l->scores[i * LABELS + label] + l->rests[i * LABELS + label];
            if (score > best) {
                second = best;
                other = l->items[i];
                best = score;
                l->items[i] = (uint8_t)label;
            } else if (score > second) {
                second = score;
                other = label;
            }
        }
        bool is_near = best - second < l->doubt && (matters(l->items[i]) || matters(other));
        l->doubt = is_near ? best - second : l->doubt;
    }
}

dgg_status dgg_reference_labels_fill(dgg_reference_labels *labels, const dgg_reference_words *words,
                                     const dgg_reference_context *context, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t cells = words->count * LABELS;
    DGG_TRY(dgg_reserve(&labels->items, &labels->room, words->count + 1, 1, error));
    DGG_TRY(dgg_reserve(&labels->scores, &labels->score_room, 2 * cells + 1, sizeof *labels->scores,
                        error));
    DGG_TRY(
        dgg_reserve(&labels->rests, &labels->rest_room, cells + 1, sizeof *labels->rests, error));
    if (words->count == 0) {
        return DGG_OK;
    }
    int32_t *own = labels->scores + cells;
    for (size_t i = 0; i < words->count; i++) {
        weigh_word(words, context, i, own + i * LABELS);
    }
    memcpy(labels->scores, own, cells * sizeof *own);
    go_forward(labels, words);
    go_back(labels, words, own);
    choose(labels, words->count);
done:
    return status;
}

void dgg_reference_labels_destroy(dgg_reference_labels *labels)
{
    dgg_release(labels->items);
    dgg_release(labels->scores);
    dgg_release(labels->rests);
    *labels = (dgg_reference_labels){ 0 };
}
