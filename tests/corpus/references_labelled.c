/* How many of thousands of references that people have labelled by hand come out right. Every other
 * one of them was used to learn from; the rest was held out, and is judged without those that stand
 * in the other half as well. */
#include <stdio.h>

#include "base/memory.h"
#include "base/names.h"
#include "corpus/references.h"

#include "tests/support/labelled.h"
#include "tests/support/suite.h"

#define FOLDER DGG_SHARED "/data/plain_text/"

typedef struct score {
    size_t all, author, title, year, venue, whole, doubted, doubted_right;
} score;

/* Letters and digits of any script, folded and without accents; words that are no names left out of
 * authors, and their digits. */
static void add_folded(dgg_buffer *to, dgg_text text, bool are_names)
{
    static const char *const joining[] = { "and", "et",   "al",     "und",     "y",       "e",
                                           "a",   "m",    "others", "OTHERS",  "with",    "i",
                                           "u",   "en",   "og",     "och",     "ed",      "eds",
                                           "Ed",  "Eds",  "editor", "editors", "Orgs",    "org",
                                           "Org", "orgs", "Hrsg",   "Hg",      "Editors", NULL };
    dgg_buffer folded = { 0 }, plain = { 0 };
    while (text.length > 0) {
        dgg_text word = text, left = text;
        while (left.length > 0) {
            dgg_text next = left;
            int32_t c = dgg_unicode_take(&next);
            if (!dgg_unicode_is_letter(c) && !dgg_unicode_is_mark(c) && !dgg_unicode_is_digit(c)) {
                break;
            }
            left = next;
        }
        word.length -= left.length;
        bool is_joining = are_names && word.length > 0 && dgg_is_digit(*word.start);
        for (size_t i = 0; are_names && joining[i] != NULL; i++) {
            is_joining = is_joining || dgg_text_is(word, joining[i]);
        }
        dgg_buffer_add(&folded, is_joining ? (dgg_text){ 0 } : word, NULL);
        if (left.length > 0) {
            dgg_unicode_take(&left);
        }
        text = left;
    }
    dgg_unicode_plain(&plain, dgg_buffer_text(&folded), NULL);
    dgg_unicode_fold(to, dgg_buffer_text(&plain), NULL);
    dgg_buffer_destroy(&folded);
    dgg_buffer_destroy(&plain);
}

static bool is_same(dgg_text wanted, dgg_text found, bool are_names)
{
    dgg_buffer left = { 0 }, right = { 0 };
    add_folded(&left, wanted, are_names);
    add_folded(&right, found, are_names);
    bool same = dgg_text_equal(dgg_buffer_text(&left), dgg_buffer_text(&right));
    dgg_buffer_destroy(&left);
    dgg_buffer_destroy(&right);
    return same;
}

/* "In Handbook of Maps": the word before it is no part of the venue. */
static dgg_text without_in(dgg_text venue)
{
    static const char *const words[] = { "in", "dans", "em", "en", "im", "u", "v", "en:" };
    venue = dgg_texts_trim(venue);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        dgg_text rest = venue, word = dgg_text_cut(&rest, ' ');
        while (word.length > 0 && (dgg_text_ends(word, ":") || dgg_text_ends(word, ","))) {
            word.length--;
        }
        if (word.length == strlen(words[i]) && dgg_texts_starts_any_case(word, words[i])) {
            return rest;
        }
    }
    return venue;
}

static bool are_authors(dgg_text wanted, const dgg_paper *paper)
{
    dgg_buffer all = { 0 };
    for (size_t i = 0; i < paper->authors.count; i++) {
        dgg_buffer_add(&all, paper->authors.items[i], NULL);
        dgg_buffer_add(&all, dgg_text_of(" "), NULL);
    }
    bool same = is_same(wanted, dgg_buffer_text(&all), true);
    dgg_buffer_destroy(&all);
    return same;
}

static void judge(score *s, const labelled *wanted, const dgg_reference *found)
{
    const dgg_paper *paper = &found->paper;
    bool author = are_authors(dgg_buffer_text(&wanted->author), paper);
    bool title = is_same(dgg_buffer_text(&wanted->title), paper->title, false);
    bool year = dgg_texts_year_in(dgg_buffer_text(&wanted->years)) == paper->year;
    bool venue =
        is_same(without_in(dgg_buffer_text(&wanted->venue)), without_in(paper->venue), false);
    bool whole = author && title && year && venue;
    s->all++;
    s->author += author;
    s->title += title;
    s->year += year;
    s->venue += venue;
    s->whole += whole;
    s->doubted += found->doubt != NULL;
    s->doubted_right += found->doubt != NULL && whole;
}

static double share(size_t part, size_t all)
{
    return all > 0 ? (double)part / (double)all : 0;
}

static void tell(const char *file, const char *half, const score *s)
{
    printf("%s %s: %zu references; author %.3f title %.3f year %.3f venue %.3f all four %.3f; "
           "doubted %.3f, of them right %.3f\n",
           file, half, s->all, share(s->author, s->all), share(s->title, s->all),
           share(s->year, s->all), share(s->venue, s->all), share(s->whole, s->all),
           share(s->doubted, s->all), share(s->doubted_right, s->doubted));
}

static bool load(const char *file, dgg_buffer *bytes)
{
    char path[512];
    dgg_stream *stream = NULL;
    snprintf(path, sizeof path, FOLDER "%s", file);
    if (dgg_stream_open(&stream, path, NULL) != DGG_OK) {
        printf("skipped: no %s\n", path);
        return false;
    }
    dgg_text whole = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_stream_rest(stream, &whole, NULL), DGG_OK);
    dgg_buffer_add(bytes, whole, NULL);
    dgg_stream_close(&stream);
    return true;
}

static const char *const files[] = { "good.xml", "core.xml", "bad.xml" };
enum { FILES = sizeof files / sizeof *files };

/* Learns the texts of the half that was learned from. */
static void learn(dgg_names *seen, dgg_text rest)
{
    labelled one = { 0 };
    for (size_t i = 0; next_labelled(&rest, &one); i++) {
        dgg_buffer key = { 0 };
        uint32_t number = 0;
        add_folded(&key, dgg_buffer_text(&one.line), false);
        if (i % 2 == 0) {
            dgg_names_add(seen, dgg_buffer_text(&key), &number, NULL);
        }
        dgg_buffer_destroy(&key);
    }
    labelled_destroy(&one);
}

static void score_file(dgg_text rest, const dgg_names *seen, score *learned, score *held_out)
{
    labelled one = { 0 };
    dgg_reference_parser parser = { 0 };
    for (size_t i = 0; next_labelled(&rest, &one); i++) {
        dgg_buffer key = { 0 };
        dgg_arena *arena = NULL;
        dgg_reference reference = { 0 };
        add_folded(&key, dgg_buffer_text(&one.line), false);
        bool is_seen = dgg_names_find(seen, dgg_buffer_text(&key)) != DGG_NO_NAME;
        dgg_status status =
            dgg_reference_parse(&parser, dgg_buffer_text(&one.line), &arena, &reference, NULL);
        CU_ASSERT_EQUAL_FATAL(status, DGG_OK);
        if (i % 2 == 0 || !is_seen) {
            judge(i % 2 == 0 ? learned : held_out, &one, &reference);
        }
        dgg_arena_release(&arena);
        dgg_buffer_destroy(&key);
    }
    dgg_reference_parser_destroy(&parser);
    labelled_destroy(&one);
}

static void labelled_references_come_out_right(void)
{
    /* of the half that was held out: floors, a little below what is reached */
    static const double of_whole[FILES] = { 0.9, 0.75, 0.6 }, of_part[FILES] = { 0.93, 0.84, 0.7 };
    dgg_buffer bytes[FILES] = { 0 };
    dgg_names seen = { 0 };
    bool are_there = true;
    for (size_t i = 0; i < FILES && are_there; i++) {
        are_there = load(files[i], &bytes[i]);
    }
    for (size_t i = 0; i < FILES && are_there; i++) {
        learn(&seen, dgg_buffer_text(&bytes[i]));
    }
    for (size_t i = 0; i < FILES && are_there; i++) {
        score learned = { 0 }, held_out = { 0 };
        score_file(dgg_buffer_text(&bytes[i]), &seen, &learned, &held_out);
        tell(files[i], "learned from", &learned);
        tell(files[i], "held out", &held_out);
        CU_ASSERT_TRUE(share(held_out.whole, held_out.all) >= of_whole[i]);
        CU_ASSERT_TRUE(share(held_out.author, held_out.all) >= of_part[i]);
        CU_ASSERT_TRUE(share(held_out.title, held_out.all) >= of_part[i]);
        CU_ASSERT_TRUE(share(held_out.year, held_out.all) >= of_part[i]);
        CU_ASSERT_TRUE(share(held_out.venue, held_out.all) >= of_part[i]);
    }
    for (size_t i = 0; i < FILES; i++) {
        dgg_buffer_destroy(&bytes[i]);
    }
    dgg_names_destroy(&seen);
    CU_ASSERT_EQUAL(dgg_blocks_in_use, 0);
}

SUITE("corpus/references_labelled",
      { "labelled references come out right", labelled_references_come_out_right })
