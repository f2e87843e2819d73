/* The first word that says something: articles, prepositions and the like are passed over. */
#include "corpus/catchwords.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/texts.h"

enum { MOST_HAN = 6, LONGEST_WORD = 40 }; /* characters of a word; bytes */

static const char *const empty_words[] = {
    "a",       "about",   "across", "after",  "against", "among",  "an",      "and",   "are",
    "article", "as",      "at",     "be",     "been",    "before", "between", "but",   "by",
    "can",     "chapter", "could",  "das",    "de",      "der",    "des",     "did",   "die",
    "do",      "does",    "du",     "during", "e",       "ein",    "eine",    "el",    "et",
    "for",     "from",    "für",    "had",    "has",     "have",   "how",     "i",     "if",
    "im",      "in",      "into",   "is",     "it",      "its",    "la",      "las",   "le",
    "les",     "los",     "may",    "must",   "my",      "no",     "not",     "of",    "on",
    "or",      "our",     "over",   "paper",  "per",     "should", "since",   "so",    "some",
    "study",   "than",    "that",   "the",    "their",   "then",   "there",   "these", "this",
    "those",   "through", "to",     "toward", "towards", "un",     "una",     "under", "und",
    "une",     "until",   "upon",   "using",  "via",     "was",    "we",      "were",  "what",
    "when",    "where",   "which",  "who",    "whose",   "why",    "will",    "with",  "within",
    "without", "would",   "y",      "you",    "your",    "zum",    "zur",     NULL,
};

static const char *const venue_words[] = { "annals",  "conference",  "international",
                                           "journal", "proceedings", "transactions",
                                           NULL };

/* The lists are short: looking at each word costs less than sorting. */
static bool is_among(dgg_text word, const char *const *words)
{
    for (size_t i = 0; words[i] != NULL; i++) {
        if (word.length == strlen(words[i]) && dgg_texts_starts_any_case(word, words[i])) {
            return true;
        }
    }
    return false;
}

static bool is_in_word(int32_t character)
{
    return dgg_unicode_is_letter(character) || dgg_unicode_is_digit(character) ||
           dgg_unicode_is_mark(character) || character == '-';
}

static dgg_text take_han(dgg_text *rest)
{
    dgg_text word = { rest->start, 0 }, next = *rest;
    for (int i = 0; i < MOST_HAN && next.length > 0; i++) {
        if (!dgg_unicode_is_han(dgg_unicode_take(&next))) {
            break;
        }
        *rest = next;
        word.length = (size_t)(rest->start - word.start);
    }
    return word;
}

/* Cuts the next word off; empty at the end. */
static dgg_text take_word(dgg_text *rest)
{
    dgg_text word = { 0 };
    while (rest->length > 0) {
        dgg_text next = *rest;
        int32_t character = dgg_unicode_take(&next);
        bool is_han = dgg_unicode_is_han(character);
        if (is_han && word.length == 0) {
            return take_han(rest);
        }
        if (is_han || !is_in_word(character)) {
            if (word.length > 0) {
                return word;
            }
        } else {
            word.start = word.length > 0 ? word.start : rest->start;
            word.length = (size_t)(next.start - word.start);
        }
        *rest = next;
    }
    return word;
}

/* At least one character of it stays in an id. */
static bool is_sayable(dgg_text word)
{
    while (word.length > 0) {
        int32_t character = dgg_unicode_take(&word);
        if (dgg_unicode_is_han(character) ||
            (dgg_unicode_is_letter(character) && character < 0x250)) { /* Latin letters */
            return true;
        }
    }
    return false;
}

static dgg_text first_word(dgg_text text, const char *const *others)
{
    while (text.length > 0) {
        dgg_text word = take_word(&text);
        if (is_sayable(word) && word.length <= LONGEST_WORD && !is_among(word, empty_words) &&
            (others == NULL || !is_among(word, others))) {
            return word;
        }
    }
    return (dgg_text){ 0 };
}

dgg_text dgg_catchword(dgg_text text)
{
    return first_word(text, NULL);
}

dgg_text dgg_catchword_of_venue(dgg_text venue)
{
    return first_word(venue, venue_words);
}
