#include "corpus/duplicates/similar.h"

#include <stdio.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

/* Only the last pass; *merged and *doubtful are what it tells. */
static dgg_status compare(const dgg_paper *records, size_t count, size_t *merged, size_t *doubtful)
{
    dgg_status status = DGG_OK;
    dgg_corpus corpus = { 0 };
    dgg_search s = { .corpus = &corpus };
    *merged = *doubtful = 0;
    DGG_TRY(add_records(&corpus, records, count, false));
    DGG_TRY(dgg_grow(&s.into, count + 1, sizeof *s.into, NULL));
    for (uint32_t i = 0; i < count; i++) {
        s.into[i] = i;
    }
    DGG_TRY(dgg_search_merge_similar(&s, NULL));
    for (size_t i = 0; i < corpus.warning_count; i++) {
        *merged += corpus.warnings[i].kind == DGG_MERGED;
        *doubtful += corpus.warnings[i].kind == DGG_DOUBTFUL;
    }
done:
    dgg_release(s.into);
    dgg_keys_destroy(&s.keys);
    dgg_arena_release(&s.arena);
    dgg_corpus_destroy(&corpus);
    return status;
}

static const dgg_paper whole = {
    .title = { "Governing towns by maps and numbers", 35 },
    .authors = { (dgg_text[]){ { "Smith, Jane", 11 } }, 1 },
    .venue = { "Journal of Maps", 15 },
    .volume = { "7", 1 },
    .pages = { "12-18", 5 },
    .year = 2019,
};

static void damage_and_lost_subtitles_are_merged_and_doubts_told(void)
{
    dgg_paper records[4] = { whole, whole, whole, whole };
    size_t merged = 0, doubtful = 0;
    records[1].title = TEXT("Governinq towns by maps and nurnbers");
    records[2].title = TEXT("Governing towns by maps and numbers: a study of Utopia");
    records[3].title = TEXT("Governing towns by laps and numbers");
    records[3].volume = (dgg_text){ 0 };
    CU_ASSERT_EQUAL(compare(records, 4, &merged, &doubtful), DGG_OK);
    CU_ASSERT_EQUAL(merged, 2);
    CU_ASSERT_EQUAL(doubtful, 1);
}

static void a_damaged_beginning_is_found_by_the_author(void)
{
    dgg_paper records[2] = { whole, whole };
    size_t merged = 0, doubtful = 0;
    records[0].title = TEXT("Govcrning towns by maps and nunbers");
    records[0].pages = TEXT("12");
    CU_ASSERT_EQUAL(compare(records, 2, &merged, &doubtful), DGG_OK);
    CU_ASSERT_EQUAL(merged, 1);
}

static void of_many_in_a_block_neighbours_are_compared(void)
{
    enum { MANY = 200 };
    static dgg_paper records[MANY];
    static char titles[MANY][40];
    size_t merged = 0, doubtful = 0;
    for (size_t i = 0; i < MANY; i++) {
        records[i] = whole;
        records[i].pages = (dgg_text){ 0 };
        size_t number = i % (MANY / 2);
        snprintf(titles[i], sizeof titles[i], "%c%c of towns and of their maps%s",
                 (char)('a' + number / 10), (char)('a' + number % 10), i < MANY / 2 ? "" : "?");
        records[i].title = TEXT(titles[i]);
    }
    CU_ASSERT_EQUAL(compare(records, MANY, &merged, &doubtful), DGG_OK);
    CU_ASSERT_TRUE(merged >= MANY / 2);
}

static dgg_status compare_and_forget(void)
{
    dgg_paper records[2] = { whole, whole };
    size_t merged = 0, doubtful = 0;
    records[1].title = TEXT("Governing towns by maps and number");
    return compare(records, 2, &merged, &doubtful);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(compare_and_forget());
}

SUITE("corpus/duplicates/similar",
      { "damage and lost subtitles are merged, and doubts told",
        damage_and_lost_subtitles_are_merged_and_doubts_told },
      { "a damaged beginning is found by the author", a_damaged_beginning_is_found_by_the_author },
      { "of many in a block neighbours are compared", of_many_in_a_block_neighbours_are_compared },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
