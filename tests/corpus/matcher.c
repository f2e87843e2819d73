#include "corpus/matcher.h"

#include <stdio.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { ROOM = 4000 };

static dgg_status add(dgg_matcher *matcher, const char *pattern)
{
    const dgg_target target = { .pattern = dgg_text_of(pattern) };
    return dgg_matcher_add_pattern(matcher, &target, NULL);
}

/* What is found, as "pattern: words" with the words of the text, joined by "; ". */
static void list_hits(const dgg_matcher *matcher, const char *text, char *list)
{
    dgg_lexicon lexicon = { 0 };
    dgg_scan scan = { .lexicon = &lexicon };
    size_t used = 0;
    list[0] = '\0';
    CU_ASSERT_EQUAL_FATAL(dgg_matcher_scan(matcher, &scan, dgg_text_of(text), DGG_ABSTRACT, NULL),
                          DGG_OK);
    for (size_t i = 0; i < scan.hit_count; i++) {
        dgg_hit hit = scan.hits[i];
        dgg_text pattern = matcher->targets[hit.target].pattern;
        const dgg_token *tokens = scan.tokens.items;
        const char *start = tokens[hit.start].word.start;
        dgg_text last = tokens[hit.end - 1].word;
        used += (size_t)snprintf(list + used, ROOM - used, "%s%.*s: %.*s", i > 0 ? "; " : "",
                                 (int)pattern.length, pattern.start,
                                 (int)(last.start + last.length - start), start);
        CU_ASSERT_FATAL(used < ROOM);
    }
    dgg_scan_destroy(&scan);
    dgg_lexicon_destroy(&lexicon);
}

static bool finds(const char *pattern, const char *text, const char *expected)
{
    dgg_matcher matcher = { 0 };
    char list[ROOM];
    CU_ASSERT_EQUAL(add(&matcher, pattern), DGG_OK);
    list_hits(&matcher, text, list);
    dgg_matcher_destroy(&matcher);
    if (strcmp(list, expected) != 0) {
        printf("\n    found %s\n", list);
    }
    return strcmp(list, expected) == 0;
}

static void a_phrase_is_found_in_any_case_and_number(void)
{
    CU_ASSERT_TRUE(finds("smart city", "Smart Cities and a smart city",
                         "smart city: Smart Cities; smart city: smart city"));
    CU_ASSERT_TRUE(
        finds("e-government", "E‑Government, egovernment", "e-government: E‑Government"));
    CU_ASSERT_TRUE(finds("data centre", "datacentre; data-center", "data centre: data-center"));
    CU_ASSERT_TRUE(finds("finding", "our ﬁndings", "finding: ﬁndings"));
    CU_ASSERT_TRUE(finds("数据中心", "大数据中心建设", "数据中心: 数据中心"));
}

static void exact_forms_and_stems_are_found(void)
{
    CU_ASSERT_TRUE(finds("=AI", "AI, ai, Ai", "=AI: AI"));
    CU_ASSERT_TRUE(finds("=U.S.", "the U.S, the u.s.", "=U.S.: U.S"));
    CU_ASSERT_TRUE(finds("digitali*", "Digitalisation digital", "digitali*: Digitalisation"));
    CU_ASSERT_TRUE(finds("urbanis*", "urbanization urbanism urban",
                         "urbanis*: urbanization; urbanis*: urbanism"));
}

static void a_phrase_stays_inside_its_sentence(void)
{
    CU_ASSERT_TRUE(finds("smart city", "It is smart. City life", ""));
    CU_ASSERT_TRUE(finds("smart city", "smart, city; smart: city (smart (city", ""));
    CU_ASSERT_TRUE(finds("smart city", "“smart” city, (smart) city",
                         "smart city: smart” city; smart city: smart) city"));
    CU_ASSERT_TRUE(
        finds("Washington, D.C.", "in Washington, D.C. now", "Washington, D.C.: Washington, D.C."));
}

static void both_sides_of_a_tilde_are_near(void)
{
    CU_ASSERT_TRUE(finds("a ~2 b", "a x b", "a ~2 b: a x b"));
    CU_ASSERT_TRUE(finds("a ~2 b", "b, a", "a ~2 b: b, a"));
    CU_ASSERT_TRUE(finds("a ~2 b", "a x x b", "a ~2 b: a x x b"));
    CU_ASSERT_TRUE(finds("a ~2 b", "a x x x b", ""));
    CU_ASSERT_TRUE(finds("big ~2 city", "It is big. City is", ""));
    CU_ASSERT_TRUE(finds("x y ~1 (z|w)", "x y z o o x y x x w", "x y ~1 (z|w): x y z"));
    CU_ASSERT_TRUE(finds("x ~3 x", "x", ""));
    CU_ASSERT_TRUE(finds("x ~3 x y", "x y", ""));
}

static void of_two_near_sides_the_nearer_is_taken(void)
{
    CU_ASSERT_TRUE(finds("x ~4 y", "y o o x o y", "x ~4 y: x o y"));
    CU_ASSERT_TRUE(finds("x ~4 y", "y o x o y", "x ~4 y: y o x"));
}

static void the_words_between_belong_to_neither_side(void)
{
    dgg_matcher matcher = { 0 };
    dgg_lexicon lexicon = { 0 };
    dgg_scan scan = { .lexicon = &lexicon };
    add(&matcher, "a b ~5 c");
    CU_ASSERT_EQUAL(dgg_matcher_scan(&matcher, &scan, dgg_text_of("o c o o a b"), DGG_TITLE, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL_FATAL(scan.hit_count, 1);
    CU_ASSERT_EQUAL(scan.hits[0].start, 1);
    CU_ASSERT_EQUAL(scan.hits[0].gap_start, 2);
    CU_ASSERT_EQUAL(scan.hits[0].gap_end, 4);
    CU_ASSERT_EQUAL(scan.hits[0].end, 6);
    dgg_scan_destroy(&scan);
    dgg_lexicon_destroy(&lexicon);
    dgg_matcher_destroy(&matcher);
}

static void a_pattern_that_says_nothing_is_no_target(void)
{
    dgg_matcher matcher = { 0 };
    CU_ASSERT_EQUAL(add(&matcher, "(a|"), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(matcher.target_count, 0);
    dgg_matcher_destroy(&matcher);
}

static void names_and_words_are_targets_too(void)
{
    dgg_matcher matcher = { 0 };
    char list[ROOM];
    const dgg_target name = { .pattern = dgg_text_of("=inland provinces") };
    const dgg_target word = { .pattern = dgg_text_of("University") };
    CU_ASSERT_EQUAL(dgg_matcher_add_name(&matcher, &name, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_matcher_add_words(&matcher, &word, DGG_UNIT_FORM, NULL), DGG_OK);
    list_hits(&matcher, "UNIVERSITY universities inland provinces Inland provinces", list);
    CU_ASSERT_STRING_EQUAL(list, "University: UNIVERSITY; =inland provinces: inland provinces");
    dgg_matcher_destroy(&matcher);
}

/* 100,000 words in one sentence, each of them near many others. */
static void long_sentences_take_no_square_time(void)
{
    enum { WORDS = 100000 };
    static char text[WORDS * 2];
    for (size_t i = 0; i < sizeof text; i += 2) {
        text[i] = 'a';
        text[i + 1] = ' ';
    }
    dgg_matcher matcher = { 0 };
    dgg_lexicon lexicon = { 0 };
    dgg_scan scan = { .lexicon = &lexicon };
    add(&matcher, "a ~99 a");
    add(&matcher, "a a a a a a a a a a a a a a a a a a a a a a a a");
    CU_ASSERT_EQUAL(
        dgg_matcher_scan(&matcher, &scan, (dgg_text){ text, sizeof text }, DGG_TITLE, NULL),
        DGG_OK);
    CU_ASSERT_EQUAL(scan.hit_count, 2 * WORDS - DGG_LONGEST_PHRASE + 1);
    dgg_scan_destroy(&scan);
    dgg_lexicon_destroy(&lexicon);
    dgg_matcher_destroy(&matcher);
}

static dgg_status match_and_forget(void)
{
    dgg_status status = DGG_OK;
    dgg_matcher matcher = { 0 };
    dgg_lexicon lexicon = { 0 };
    dgg_scan scan = { .lexicon = &lexicon };
    const dgg_target name = { .pattern = dgg_text_of("New York") };
    DGG_TRY(add(&matcher, "smart (city|town) ~3 web*"));
    DGG_TRY(dgg_matcher_add_name(&matcher, &name, NULL));
    DGG_TRY(dgg_matcher_add_words(&matcher, &name, DGG_UNIT_FORM, NULL));
    DGG_TRY(dgg_matcher_scan(&matcher, &scan, dgg_text_of("a smart city web in New York"),
                             DGG_TITLE, NULL));
done:
    dgg_scan_destroy(&scan);
    dgg_lexicon_destroy(&lexicon);
    dgg_matcher_destroy(&matcher);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(match_and_forget());
}

SUITE("corpus/matcher",
      { "a phrase is found in any case and number", a_phrase_is_found_in_any_case_and_number },
      { "exact forms and stems are found", exact_forms_and_stems_are_found },
      { "a phrase stays inside its sentence", a_phrase_stays_inside_its_sentence },
      { "both sides of a tilde are near", both_sides_of_a_tilde_are_near },
      { "of two near sides the nearer is taken", of_two_near_sides_the_nearer_is_taken },
      { "the words between belong to neither side", the_words_between_belong_to_neither_side },
      { "a pattern that says nothing is no target", a_pattern_that_says_nothing_is_no_target },
      { "names and words are targets too", names_and_words_are_targets_too },
      { "long sentences take no square time", long_sentences_take_no_square_time },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
