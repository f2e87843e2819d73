/* Cuts at white space, and where two parts of a reference touch: "2000;355(9222):2220". */
#include "corpus/references/words.h"

#include <string.h>

#include "base/memory.h"
#include "base/unicode.h"
#include "corpus/references/shapes.h"
#include "corpus/texts.h"
#include "corpus/words.h"

/* The line of the sorted list that begins at or before `at`. */
static dgg_text line_at(dgg_text list, size_t at, size_t *start)
{
    while (at > 0 && list.start[at - 1] != '\n') {
        at--;
    }
    *start = at;
    dgg_text rest = dgg_text_slice(list, at, list.length);
    return dgg_text_line(&rest);
}

uint32_t dgg_reference_cues(dgg_text word)
{
    dgg_text list = dgg_words_cues();
    size_t low = 0, high = list.length;
    while (low < high) {
        size_t start = 0;
        dgg_text line = line_at(list, low + (high - low) / 2, &start), rest = line;
        int order = dgg_text_compare(word, dgg_text_cut(&rest, ' '));
        if (order == 0) {
            uint32_t cues = 0;
            for (size_t i = 0; i < rest.length; i++) {
                cues |= DGG_CUE(rest.start[i]);
            }
            return cues;
        }
        low = order > 0 ? start + line.length + 1 : low;
        high = order < 0 ? start : high;
    }
    return 0;
}

static bool is_capital(char byte)
{
    return byte >= 'A' && byte <= 'Z';
}

static bool is_small(char byte)
{
    return byte >= 'a' && byte <= 'z';
}

/* Behind the full stop of "towns.Journal" and "J.Smith", but not in "J.K." and "Ph.D". */
static bool ends_word(dgg_text run, size_t at)
{
    bool is_behind_word = at > 2 && ((is_small(run.start[at - 2]) && is_small(run.start[at - 3])) ||
                                     run.start[at - 2] == ')');
    bool is_before_word =
        at > 1 && at + 2 < run.length && is_small(run.start[at + 1]) && is_small(run.start[at + 2]);
    return is_behind_word || is_before_word;
}

/* Whether another word begins at this place of a run without blanks. */
static bool parts_at(dgg_text run, size_t at)
{
    char before = run.start[at - 1], here = run.start[at];
    bool is_digit_before = dgg_is_digit(before);
    switch (before) {
    case ';':
    case ':':
        return dgg_is_digit(here) || here == '(' || is_capital(here) || is_small(here);
    case ',':
        return is_capital(here) || is_small(here) || here == '(';
    case ')':
        return dgg_is_digit(here) || is_capital(here);
    case '.':
        return is_capital(here) && ends_word(run, at);
    default:
        return is_digit_before && here == '(';
    }
}

static bool is_address(dgg_text run)
{
    return dgg_text_find(run, dgg_text_of("://")) < run.length ||
           dgg_text_find(run, dgg_text_of("www.")) < run.length ||
           dgg_text_find(run, dgg_text_of("10.")) < run.length ||
           dgg_text_find_byte(run, '@') < run.length;
}

/* The first word of a run without blanks; what is left stays in the run. */
static dgg_text cut_run(dgg_text *run)
{
    size_t at = 1;
    if (is_address(*run)) {
        at = run->length;
    }
    while (at < run->length && !parts_at(*run, at)) {
        at++;
    }
    dgg_text word = dgg_text_slice(*run, 0, at);
    *run = dgg_text_slice(*run, at, run->length);
    return word;
}

/* Up to the next white space, of any script. */
static dgg_text take_run(dgg_text *rest)
{
    dgg_text from = *rest, left = *rest;
    while (left.length > 0) {
        dgg_text next = left;
        if (dgg_unicode_is_space(dgg_unicode_take(&next))) {
            break;
        }
        left = next;
    }
    *rest = dgg_texts_trim(left);
    return dgg_text_slice(from, 0, from.length - left.length);
}

static dgg_status look_up(dgg_reference_words *words, dgg_reference_word *word, dgg_error *error)
{
    dgg_status status = DGG_OK;
    words->plain.length = 0;
    DGG_TRY(dgg_unicode_plain(&words->plain, word->core, error));
    dgg_text plain = dgg_buffer_text(&words->plain);
    for (size_t i = 0; i < plain.length; i++) {
        words->plain.bytes[i] = dgg_texts_lower(words->plain.bytes[i]);
    }
    word->cues = dgg_reference_cues(plain);
    uint64_t hash = dgg_text_hash(plain);
    word->hash = (uint32_t)(hash ^ (hash >> 32));
done:
    return status;
}

static dgg_status add(dgg_reference_words *words, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(
        dgg_reserve(&words->items, &words->room, words->count + 1, sizeof *words->items, error));
    dgg_reference_word *word = &words->items[words->count];
    *word = (dgg_reference_word){ .text = text };
    dgg_reference_shape(word);
    DGG_TRY(look_up(words, word, error));
    words->count++;
done:
    return status;
}

/* A part in quotation marks begins with a word that has one before it, and ends likewise. */
static void mark_quoted(dgg_reference_words *words)
{
    bool is_open = false;
    for (size_t i = 0; i < words->count; i++) {
        dgg_reference_word *word = &words->items[i];
        is_open = is_open || (word->lead & DGG_LEAD_QUOTE);
        word->is_quoted = is_open;
        if (!is_open) {
            word->trail &= ~(uint32_t)DGG_TRAIL_QUOTE;
        }
        is_open = is_open && !(word->trail & DGG_TRAIL_QUOTE);
    }
}

dgg_status dgg_reference_words_cut(dgg_reference_words *words, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    words->count = 0;
    text = dgg_texts_trim(text);
    while (text.length > 0 && words->count < DGG_REFERENCE_MOST_WORDS) {
        dgg_text run = take_run(&text);
        while (run.length > 0 && words->count < DGG_REFERENCE_MOST_WORDS) {
            DGG_TRY(add(words, cut_run(&run), error));
        }
    }
    mark_quoted(words);
done:
    return status;
}

void dgg_reference_words_destroy(dgg_reference_words *words)
{
    dgg_release(words->items);
    dgg_buffer_destroy(&words->plain);
    *words = (dgg_reference_words){ 0 };
}
