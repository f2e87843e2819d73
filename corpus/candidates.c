/* Phrases that a codebook may lack: which grams are phrases, how much each stands on its own (the
 * C-value of Frantzi, Ananiadou and Mima 2000), and where they stand. */
#include "corpus/candidates.h"

#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "base/unicode.h"
#include "corpus/candidates/judging.h"

typedef struct finding {
    dgg_word_stream stream;
    dgg_grams grams;
    const dgg_corpus *corpus;
    uint32_t *chosen; /* grams */
    size_t chosen_count;
    dgg_candidates *candidates;
    dgg_error *error;
} finding;

static double score_of(const dgg_gram *gram)
{
    return gram->papers * dgg_gram_c_value(gram);
}

/* A gram and its score, to be sorted. */
typedef struct scored {
    double score;
    size_t first;
    uint32_t gram;
} scored;

static int by_score(const void *left, const void *right)
{
    const scored *one = left, *other = right;
    if (one->score != other->score) {
        return one->score > other->score ? -1 : 1;
    }
    return one->first < other->first ? -1 : one->first > other->first;
}

static dgg_status choose(finding *all, uint32_t min_papers, dgg_error *error)
{
    dgg_status status = DGG_OK;
    scored *list = NULL;
    size_t count = 0;
    dgg_grams *grams = &all->grams;
    for (size_t i = 0; i < grams->count; i++) {
        grams->items[i].is_candidate =
            dgg_gram_is_phrase(&grams->items[i], &all->stream, min_papers);
        count += grams->items[i].is_candidate ? 1 : 0;
    }
    for (size_t i = 0; i < grams->count; i++) {
        if (grams->items[i].is_candidate) {
            dgg_gram_count_nested(grams, &grams->items[i]);
        }
    }
    DGG_TRY(dgg_grow(&list, count + 1, sizeof *list, error));
    DGG_TRY(dgg_grow(&all->chosen, count + 1, sizeof *all->chosen, error));
    count = 0;
    for (size_t i = 0; i < grams->count; i++) {
        const dgg_gram *gram = &grams->items[i];
        if (gram->is_candidate && !dgg_gram_is_part(gram) && dgg_gram_c_value(gram) > 0) {
            list[count++] = (scored){ score_of(gram), gram->first, (uint32_t)i };
        }
    }
    dgg_sort(list, count, sizeof *list, by_score);
    for (size_t i = 0; i < count; i++) {
        all->chosen[i] = list[i].gram;
    }
    all->chosen_count = count;
done:
    dgg_release(list);
    return status;
}

/* The field that a word of the stream stands in. */
static const dgg_stream_field *field_of(const dgg_word_stream *stream, size_t word)
{
    size_t low = 0, high = stream->field_count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (stream->fields[middle].first <= word) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return &stream->fields[low];
}

static dgg_status add_lower(dgg_buffer *phrase, dgg_text quote, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (quote.length > 0) {
        int32_t character = dgg_unicode_take(&quote);
        DGG_TRY(dgg_unicode_put(phrase, dgg_unicode_lower(character), error));
    }
done:
    return status;
}

/* Keeps a place; the phrase is that of the first. */
static dgg_status keep_place(finding *all, dgg_candidate *candidate, size_t word, uint32_t length)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    dgg_text text = { 0 };
    dgg_buffer phrase = { 0 };
    dgg_tokens *tokens = &all->stream.tokens;
    const dgg_stream_field *field = field_of(&all->stream, word);
    DGG_TRY(dgg_paper_field(&all->corpus->papers[field->paper], field->field, &arena, &text,
                            all->error));
    DGG_TRY(dgg_tokens_cut(tokens, text, field->field, all->error));
    const dgg_token *first = &tokens->items[word - field->first];
    const dgg_token *last = &tokens->items[word - field->first + length - 1];
    const dgg_sentence *sentence = &tokens->sentences[first->sentence];
    candidate->places[candidate->place_count++] =
        (dgg_candidate_place){ field->paper, field->field,    first->start,
                               last->end,    sentence->start, sentence->end };
    if (candidate->phrase.length == 0) {
        DGG_TRY(add_lower(&phrase, dgg_unicode_slice(text, first->start, last->end), all->error));
        candidate->phrase = dgg_buffer_text(&phrase);
        DGG_TRY(dgg_arena_copy(&all->candidates->texts, &candidate->phrase, all->error));
    }
done:
    dgg_buffer_destroy(&phrase);
    dgg_arena_release(&arena);
    return status;
}

static bool is_in_paper(const dgg_candidate *candidate, uint32_t paper)
{
    return candidate->place_count > 0 &&
           candidate->places[candidate->place_count - 1].paper == paper;
}

/* One more walk over the words: for each length the grams are told anew by their words. */
static bool stands_at(const finding *all, const dgg_gram *gram, size_t at)
{
    const dgg_stream_word *one = &all->stream.items[gram->first], *other = &all->stream.items[at];
    if (at + gram->length > all->stream.count) {
        return false;
    }
    for (uint32_t i = 0; i < gram->length; i++) {
        if (one[i].word != other[i].word || (i > 0 && other[i].begins)) {
            return false;
        }
    }
    return field_of(&all->stream, at) == field_of(&all->stream, at + gram->length - 1);
}

/* The kept candidates that begin with a word, as a chain. */
typedef struct chains {
    uint32_t *first; /* of each word */
    uint32_t *next;  /* of each candidate */
} chains;

static dgg_status keep_paper(dgg_candidates *candidates, uint32_t candidate, uint32_t paper,
                             dgg_error *error)
{
    dgg_status status = dgg_reserve(&candidates->papers, &candidates->paper_room,
                                    candidates->paper_count + 1, sizeof *candidates->papers, error);
    if (status == DGG_OK) {
        candidates->papers[candidates->paper_count++] = (dgg_candidate_paper){ candidate, paper };
    }
    return status;
}

/* Keeps the place for each candidate that stands there. */
static dgg_status look_at(finding *all, const chains *by, size_t at)
{
    dgg_status status = DGG_OK;
    uint32_t one = by->first[all->stream.items[at].word];
    for (; one != DGG_NO_NAME; one = by->next[one]) {
        dgg_candidate *candidate = &all->candidates->items[one];
        const dgg_gram *gram = &all->grams.items[all->chosen[one]];
        bool keeps_all = all->candidates->keeps_papers;
        bool has_room = candidate->place_count < DGG_CANDIDATE_PLACES;
        if (!(has_room || keeps_all) || !stands_at(all, gram, at)) {
            continue;
        }
        uint32_t paper = field_of(&all->stream, at)->paper;
        DGG_TRY(has_room && !is_in_paper(candidate, paper)
                    ? keep_place(all, candidate, at, gram->length)
                    : DGG_OK);
        DGG_TRY(keeps_all ? keep_paper(all->candidates, one, paper, all->error) : DGG_OK);
    }
done:
    return status;
}

static dgg_status find_places(finding *all, const chains *by)
{
    dgg_status status = DGG_OK;
    for (size_t at = 0; at < all->stream.count; at++) {
        if (all->stream.items[at].word != DGG_NO_NAME) {
            DGG_TRY(look_at(all, by, at));
        }
    }
done:
    return status;
}

static dgg_status keep(finding *all, dgg_candidates *candidates, size_t most, dgg_error *error)
{
    dgg_status status = DGG_OK;
    chains by = { 0 };
    size_t words = all->stream.words.count;
    size_t count = most > 0 && most < all->chosen_count ? most : all->chosen_count;
    candidates->all_count = all->chosen_count;
    DGG_TRY(dgg_reserve(&candidates->items, &candidates->room, count + 1, sizeof *candidates->items,
                        error));
    DGG_TRY(dgg_grow(&by.first, words + 1, sizeof *by.first, error));
    DGG_TRY(dgg_grow(&by.next, count + 1, sizeof *by.next, error));
    memset(by.first, 0xff, (words + 1) * sizeof *by.first); /* DGG_NO_NAME */
    for (size_t i = 0; i < count; i++) {
        const dgg_gram *gram = &all->grams.items[all->chosen[i]];
        candidates->items[candidates->count++] = (dgg_candidate){
            .papers = gram->papers, .count = gram->count, .c_value = dgg_gram_c_value(gram)
        };
        by.next[i] = by.first[gram->first_word];
        by.first[gram->first_word] = (uint32_t)i;
    }
    DGG_TRY(find_places(all, &by));
done:
    dgg_release(by.first);
    dgg_release(by.next);
    return status;
}

dgg_status dgg_candidates_find(dgg_candidates *candidates, const dgg_corpus *corpus,
                               uint32_t min_papers, size_t most, dgg_error *error)
{
    dgg_status status = DGG_OK;
    finding all = { .corpus = corpus,
                    .candidates = candidates,
                    .stream = { .leaves_keywords = candidates->leaves_keywords },
                    .error = error };
    DGG_TRY(dgg_word_stream_read(&all.stream, corpus, error));
    DGG_TRY(dgg_grams_count(&all.grams, &all.stream, error));
    DGG_TRY(choose(&all, min_papers, error));
    DGG_TRY(keep(&all, candidates, most, error));
done:
    dgg_release(all.chosen);
    dgg_grams_destroy(&all.grams);
    dgg_word_stream_destroy(&all.stream);
    return status;
}

void dgg_candidates_destroy(dgg_candidates *candidates)
{
    dgg_release(candidates->items);
    dgg_release(candidates->papers);
    dgg_arena_release(&candidates->texts);
    *candidates = (dgg_candidates){ 0 };
}
