#include "corpus/duplicates/weighing.h"

#include <stdio.h>

#include "corpus/duplicates/apart.h"
#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

enum { MOST = 100 };

/* Weighs records of one title: parts[i] becomes the part of record i. */
static dgg_status weigh(const dgg_paper *records, size_t count, dgg_weighing how, uint32_t *parts,
                        size_t *doubts)
{
    dgg_status status = DGG_OK;
    dgg_corpus corpus = { 0 };
    dgg_candidate group[MOST] = { { .paper = 0 } };
    dgg_search s = { .corpus = &corpus, .shared = "the same title" };
    DGG_TRY(add_records(&corpus, records, count, false));
    for (uint32_t i = 0; i < count; i++) {
        group[i].paper = i;
    }
    DGG_TRY(dgg_search_weigh(&s, group, count, how, NULL));
    *doubts = corpus.warning_count;
    for (size_t i = 0; i < count; i++) {
        CU_ASSERT_TRUE(i == 0 || group[i - 1].part <= group[i].part);
        parts[group[i].paper] = group[i].part;
    }
done:
    dgg_keys_destroy(&s.keys);
    dgg_arena_release(&s.arena);
    dgg_corpus_destroy(&corpus);
    return status;
}

static const dgg_paper places[] = {
    { .title = { "On maps", 7 }, .volume = { "7", 1 }, .pages = { "1", 1 } },
    { .title = { "On maps", 7 }, .volume = { "7", 1 } },
    { .title = { "On maps", 7 }, .volume = { "8", 1 } },
    { .title = { "On maps", 7 }, .volume = { "8", 1 } },
    { .title = { "On maps", 7 }, .venue = { "Maps", 4 } },
    { .title = { "On maps", 7 } },
};

static void what_nothing_sets_apart_is_one_part(void)
{
    uint32_t parts[MOST];
    size_t doubts = 0;
    const dgg_paper fitting[] = { places[0], places[1], places[4], places[5] };
    CU_ASSERT_EQUAL(weigh(fitting, 4, DGG_WEIGHS_PLACES, parts, &doubts), DGG_OK);
    CU_ASSERT_EQUAL(parts[0] + parts[1] + parts[2] + parts[3], 0);
    CU_ASSERT_EQUAL(doubts, 0);
}

static void what_contradicts_is_parted_and_told(void)
{
    uint32_t parts[MOST];
    size_t doubts = 0;
    CU_ASSERT_EQUAL(weigh(places, 4, DGG_WEIGHS_PLACES, parts, &doubts), DGG_OK);
    CU_ASSERT_EQUAL(parts[0], parts[1]);
    CU_ASSERT_EQUAL(parts[2], parts[3]);
    CU_ASSERT_NOT_EQUAL(parts[0], parts[2]);
    CU_ASSERT_EQUAL(doubts, 1);
}

static void what_fits_two_parts_stays_alone(void)
{
    uint32_t parts[MOST];
    size_t doubts = 0;
    CU_ASSERT_EQUAL(weigh(places, 6, DGG_WEIGHS_PLACES, parts, &doubts), DGG_OK);
    CU_ASSERT_TRUE(parts[4] != parts[0] && parts[4] != parts[2] && parts[4] < DGG_FITS_ALL);
    CU_ASSERT_EQUAL(parts[5], DGG_FITS_SEVERAL);
    CU_ASSERT_EQUAL(doubts, 2); /* that of nothing known is told by who asks */
    const dgg_paper chain[] = {
        { .title = TEXT("On maps"), .volume = TEXT("7"), .issue = TEXT("1") },
        { .title = TEXT("On maps"), .volume = TEXT("7"), .venue = TEXT("Maps") },
        { .title = TEXT("On maps"), .issue = TEXT("2"), .venue = TEXT("Maps") },
        { .title = TEXT("On maps"), .volume = TEXT("8"), .venue = TEXT("Seas") },
    };
    CU_ASSERT_EQUAL(weigh(chain, 4, DGG_WEIGHS_PLACES, parts, &doubts), DGG_OK);
    for (size_t i = 0; i < 4; i++) {
        for (size_t j = i + 1; j < 4; j++) {
            CU_ASSERT_NOT_EQUAL(parts[i], parts[j]);
        }
    }
    CU_ASSERT_EQUAL(doubts, 3);
}

static void a_plain_title_needs_a_proof(void)
{
    uint32_t parts[MOST];
    size_t doubts = 0;
    const dgg_paper records[] = {
        { .title = TEXT("Editorial"), .venue = TEXT("Maps") },
        { .title = TEXT("Editorial"), .venue = TEXT("Maps"), .issue = TEXT("2") },
    };
    CU_ASSERT_EQUAL(weigh(records, 2, DGG_WEIGHS_PROOFS, parts, &doubts), DGG_OK);
    CU_ASSERT_NOT_EQUAL(parts[0], parts[1]);
    CU_ASSERT_EQUAL(doubts, 1);
    CU_ASSERT_EQUAL(weigh(records, 2, DGG_WEIGHS_PLACES, parts, &doubts), DGG_OK);
    CU_ASSERT_EQUAL(parts[0], parts[1]);
    const dgg_paper issues[] = { { .venue = TEXT("Maps"), .issue = TEXT("1") }, records[1] };
    CU_ASSERT_EQUAL(weigh(issues, 2, DGG_WEIGHS_PROOFS, parts, &doubts), DGG_OK);
    CU_ASSERT_NOT_EQUAL(parts[0], parts[1]);
    CU_ASSERT_EQUAL(doubts, 0); /* many papers have such a title */
}

static void chapters_under_one_doi_are_two_works(void)
{
    uint32_t parts[MOST];
    size_t doubts = 0;
    const dgg_paper records[] = {
        { .title = TEXT("What towns are governed by"),
          .authors = LIST(TEXT("Abel, A.")),
          .pages = TEXT("1-20") },
        { .title = TEXT("The economy of seas and lakes"),
          .authors = LIST(TEXT("Born, B.")),
          .pages = TEXT("21-40") },
        { .title = TEXT("The economy of seas and lakes"), .pages = TEXT("21-40") },
    };
    CU_ASSERT_EQUAL(weigh(records, 2, DGG_WEIGHS_WORKS, parts, &doubts), DGG_OK);
    CU_ASSERT_NOT_EQUAL(parts[0], parts[1]);
    CU_ASSERT_EQUAL(doubts, 1);
    const dgg_paper mended[] = { records[0], records[2] }; /* the title alone is no proof */
    CU_ASSERT_EQUAL(weigh(mended, 2, DGG_WEIGHS_WORKS, parts, &doubts), DGG_OK);
    CU_ASSERT_EQUAL(parts[0], parts[1]);
}

static void of_very_many_the_equal_are_one(void)
{
    dgg_paper records[MOST] = { { .title = TEXT("On maps") } };
    char digits[MOST][8];
    uint32_t parts[MOST];
    size_t doubts = 0;
    records[MOST - 1] = (dgg_paper){ .title = TEXT("On maps") };
    for (int i = 0; i < MOST - 1; i++) {
        snprintf(digits[i], sizeof digits[i], "%d", 100 + (i == 0 ? 1 : i));
        records[i] = (dgg_paper){ .title = TEXT("On maps"), .volume = TEXT(digits[i]) };
    }
    CU_ASSERT_EQUAL(weigh(records, MOST, DGG_WEIGHS_PLACES, parts, &doubts), DGG_OK);
    CU_ASSERT_EQUAL(parts[0], parts[1]);
    CU_ASSERT_NOT_EQUAL(parts[1], parts[2]);
    CU_ASSERT_EQUAL(parts[MOST - 1], DGG_FITS_SEVERAL);
    CU_ASSERT_TRUE(doubts >= MOST - 3);
}

static dgg_status weigh_and_forget(void)
{
    uint32_t parts[MOST];
    size_t doubts = 0;
    return weigh(places, 6, DGG_WEIGHS_PLACES, parts, &doubts);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(weigh_and_forget());
}

SUITE("corpus/duplicates/weighing",
      { "what nothing sets apart is one part", what_nothing_sets_apart_is_one_part },
      { "what contradicts is parted and told", what_contradicts_is_parted_and_told },
      { "what fits two parts stays alone", what_fits_two_parts_stays_alone },
      { "a plain title needs a proof", a_plain_title_needs_a_proof },
      { "chapters under one DOI are two works", chapters_under_one_doi_are_two_works },
      { "of very many the equal are one", of_very_many_the_equal_are_one },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
