#include "corpus/matcher/near.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { WORDS = 20 };

static dgg_token tokens[WORDS];
static dgg_target targets[] = { { .distance = 3 }, { .distance = 1 } };
static const dgg_matcher matcher = { .targets = targets, .target_count = 2 };

/* Joins the sides; ten words a sentence. */
static dgg_status join(dgg_scan *scan, dgg_side *sides, size_t count)
{
    for (uint32_t i = 0; i < WORDS; i++) {
        tokens[i].sentence = i / 10;
    }
    *scan = (dgg_scan){ .tokens = { .items = tokens, .count = WORDS },
                        .sides = sides,
                        .side_count = count };
    dgg_status status = dgg_near_join(&matcher, scan, NULL);
    return status;
}

static void sides_of_one_target_are_joined(void)
{
    dgg_side sides[] = { { 1, DGG_RIGHT_SIDE, 6, 7 },
                         { 0, DGG_LEFT_SIDE, 4, 5 },
                         { 0, DGG_RIGHT_SIDE, 1, 2 },
                         { 1, DGG_LEFT_SIDE, 3, 4 } };
    dgg_scan scan;
    CU_ASSERT_EQUAL(join(&scan, sides, 4), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(scan.hit_count, 1);
    CU_ASSERT_EQUAL(scan.hits[0].target, 0);
    CU_ASSERT_EQUAL(scan.hits[0].start, 1);
    CU_ASSERT_EQUAL(scan.hits[0].gap_start, 2);
    CU_ASSERT_EQUAL(scan.hits[0].gap_end, 4);
    CU_ASSERT_EQUAL(scan.hits[0].end, 5);
    dgg_release(scan.hits);
}

static void each_left_side_takes_one_right_side(void)
{
    dgg_side sides[] = { { 0, DGG_LEFT_SIDE, 4, 5 },
                         { 0, DGG_LEFT_SIDE, 7, 8 },
                         { 0, DGG_RIGHT_SIDE, 5, 6 },
                         { 0, DGG_RIGHT_SIDE, 3, 4 } };
    dgg_scan scan;
    CU_ASSERT_EQUAL(join(&scan, sides, 4), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(scan.hit_count, 2);
    CU_ASSERT_EQUAL(scan.hits[0].start, 3);
    CU_ASSERT_EQUAL(scan.hits[0].end, 5);
    CU_ASSERT_EQUAL(scan.hits[1].start, 5);
    CU_ASSERT_EQUAL(scan.hits[1].end, 8);
    dgg_release(scan.hits);
}

static void sides_of_two_sentences_and_overlapping_sides_are_not(void)
{
    dgg_side apart[] = { { 0, DGG_LEFT_SIDE, 9, 10 }, { 0, DGG_RIGHT_SIDE, 10, 11 } };
    dgg_side shared[] = { { 0, DGG_LEFT_SIDE, 2, 4 }, { 0, DGG_RIGHT_SIDE, 3, 5 } };
    dgg_side alone[] = { { 0, DGG_RIGHT_SIDE, 3, 5 } };
    dgg_scan scan;
    CU_ASSERT_EQUAL(join(&scan, apart, 2), DGG_OK);
    CU_ASSERT_EQUAL(scan.hit_count, 0);
    CU_ASSERT_EQUAL(join(&scan, shared, 2), DGG_OK);
    CU_ASSERT_EQUAL(scan.hit_count, 0);
    CU_ASSERT_EQUAL(join(&scan, alone, 1), DGG_OK);
    CU_ASSERT_EQUAL(scan.hit_count, 0);
    CU_ASSERT_EQUAL(join(&scan, NULL, 0), DGG_OK);
}

static dgg_status join_and_forget(void)
{
    dgg_side sides[] = { { 0, DGG_LEFT_SIDE, 4, 5 }, { 0, DGG_RIGHT_SIDE, 5, 6 } };
    dgg_scan scan;
    dgg_status status = join(&scan, sides, 2);
    dgg_release(scan.hits);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(join_and_forget());
}

/* "platforms, homes and cities", "platforms, which are in cities" */
static void what_stands_in_two_members_of_a_list_is_not(void)
{
    dgg_side sides[] = { { 0, DGG_LEFT_SIDE, 1, 2 }, { 0, DGG_RIGHT_SIDE, 4, 5 } };
    dgg_scan scan;
    tokens[2].gap = DGG_GAP_COMMA;
    CU_ASSERT_EQUAL(join(&scan, sides, 2), DGG_OK);
    CU_ASSERT_EQUAL(scan.hit_count, 1);
    dgg_release(scan.hits);
    tokens[3].word = dgg_text_of("and");
    CU_ASSERT_EQUAL(join(&scan, sides, 2), DGG_OK);
    CU_ASSERT_EQUAL(scan.hit_count, 0);
    tokens[2].gap = 0;
    CU_ASSERT_EQUAL(join(&scan, sides, 2), DGG_OK);
    CU_ASSERT_EQUAL(scan.hit_count, 1);
    dgg_release(scan.hits);
    tokens[3].word = (dgg_text){ 0 };
}

SUITE("corpus/matcher/near",
      { "what stands in two members of a list is not",
        what_stands_in_two_members_of_a_list_is_not },
      { "sides of one target are joined", sides_of_one_target_are_joined },
      { "each left side takes one right side", each_left_side_takes_one_right_side },
      { "sides of two sentences and overlapping sides are not",
        sides_of_two_sentences_and_overlapping_sides_are_not },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
