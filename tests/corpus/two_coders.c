#include "corpus/two_coders.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const char ada[] = "record,target,decision,salience,coder,weight\n"
                          "a,theme:maps,add,primary,,3\n"
                          "a,theme:towns,add,mention,,\n"
                          "a,location:CN,add,,,\n"
                          "b,theme:maps,add,,,1\n"
                          "c,,done,,,2\n"
                          "d,theme:wells,add,,,\n"
                          "e,,,,,\n";
static const char bea[] = "record,target,decision,salience,coder\n"
                          "paper:c,theme:towns,add,,\n"
                          "paper:b,theme:maps,add,mention,\n"
                          "paper:a,theme:maps,add,,\n"
                          "paper:a,location:DE,add,,\n"
                          "paper:a,theme:seas,reject,,\n"
                          "paper:f,,done,,\n";

static dgg_status read(dgg_coding_sheet *sheet, const char *text)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    DGG_TRY(dgg_stream_open_text(&stream, dgg_text_of(text), NULL));
    DGG_TRY(dgg_coding_sheet_read(sheet, stream, NULL));
done:
    dgg_stream_close(&stream);
    return status;
}

typedef struct pair {
    dgg_coding_sheet sheets[2];
    dgg_two_coders coders;
} pair;

static dgg_status compare(pair *it)
{
    dgg_status status = DGG_OK;
    DGG_TRY(read(&it->sheets[0], ada));
    DGG_TRY(read(&it->sheets[1], bea));
    DGG_TRY(dgg_two_coders_compare(&it->coders, &it->sheets[0], &it->sheets[1], NULL));
done:
    return status;
}

static void forget(pair *it)
{
    dgg_two_coders_destroy(&it->coders);
    dgg_coding_sheet_destroy(&it->sheets[0]);
    dgg_coding_sheet_destroy(&it->sheets[1]);
}

static void papers_that_both_have_coded_are_compared(void)
{
    pair it = { 0 };
    CU_ASSERT_EQUAL_FATAL(compare(&it), DGG_OK);
    const dgg_two_coders *c = &it.coders;
    CU_ASSERT_EQUAL(c->papers, 3);
    CU_ASSERT_EQUAL(c->records[0][2], 2);
    CU_ASSERT_EQUAL(c->records[1][2], 0);
    CU_ASSERT_EQUAL(c->alone[0], 1);
    CU_ASSERT_EQUAL(c->alone[1], 1);
    CU_ASSERT_EQUAL(c->waiting[0], 1);
    CU_ASSERT_EQUAL(c->waiting[1], 0);
    forget(&it);
}

static void targets_that_either_gives_are_decisions_of_both(void)
{
    static const char *const targets[] = { "theme:maps", "theme:towns", "location:CN",
                                           "location:DE" };
    static const int values[] = { 1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 1,
                                  1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0 };
    pair it = { 0 };
    CU_ASSERT_EQUAL_FATAL(compare(&it), DGG_OK);
    const dgg_two_coders *c = &it.coders;
    CU_ASSERT_EQUAL_FATAL(c->target_count, 4);
    CU_ASSERT_EQUAL(c->theme_count, 2);
    for (size_t i = 0; i < 4; i++) {
        CU_ASSERT_TRUE(dgg_text_is(c->targets[i], targets[i]));
    }
    for (size_t i = 0; i < 24; i++) {
        CU_ASSERT_EQUAL(c->values[i], values[i]);
    }
    CU_ASSERT_EQUAL(c->said[2], DGG_SAID_PRIMARY);
    CU_ASSERT_EQUAL(c->said[3], DGG_SAID_MENTION);
    dgg_ratings ratings = dgg_two_coders_ratings(c, 1, 2);
    CU_ASSERT_EQUAL(ratings.units, 6);
    CU_ASSERT_EQUAL(ratings.values, c->values + 6);
    forget(&it);
}

/* Of the themes: right maps in a (3) and b (1); false towns in c (2); missed towns in a (3). */
static void hits_are_weighed_as_the_first_sheet_says(void)
{
    static const uint32_t times[] = { 0, 2, 1 };
    pair it = { 0 };
    CU_ASSERT_EQUAL_FATAL(compare(&it), DGG_OK);
    const dgg_scored themes = { &it.coders, 0, 2, false }, primary = { &it.coders, 0, 2, true };
    dgg_hits hits = dgg_scored_hits(&themes, NULL);
    CU_ASSERT_EQUAL(hits.right, 4);
    CU_ASSERT_EQUAL(hits.false_ones, 2);
    CU_ASSERT_EQUAL(hits.missed, 3);
    hits = dgg_scored_hits(&themes, times);
    CU_ASSERT_EQUAL(hits.right, 2);
    CU_ASSERT_EQUAL(hits.false_ones, 2);
    CU_ASSERT_EQUAL(hits.missed, 0);
    hits = dgg_scored_hits(&primary, NULL);
    CU_ASSERT_EQUAL(hits.right, 3);
    CU_ASSERT_EQUAL(hits.false_ones, 2);
    CU_ASSERT_EQUAL(hits.missed, 1);
    forget(&it);
}

static dgg_status fill(dgg_coding_sheet *asked, dgg_coding_sheet *filled, uint32_t **paper_of)
{
    static dgg_theme themes[] = { { .id = { "maps", 4 } }, { .id = { "towns", 5 } } };
    static dgg_location locations[] = { { .id = { "CN", 2 } } };
    static dgg_paper papers[] = { { .id = { "x", 1 }, .title = { "b", 1 } },
                                  { .id = { "y", 1 }, .key = { "b", 1 } },
                                  { .id = { "a", 1 } } };
    static dgg_link discussed[] = { { .from = 0, .to = 0 },
                                    { .from = 1, .to = 0, .is_primary = true },
                                    { .from = 2, .to = 0, .decision = DGG_ACCEPTED },
                                    { .from = 2, .to = 1, .decision = DGG_ADDED } };
    static dgg_link studied[] = { { .from = 2, .to = 0 } };
    dgg_corpus corpus = {
        .papers = papers, .paper_count = 3, .themes = themes, .locations = locations
    };
    corpus.links[DGG_DISCUSSES] = (dgg_links){ discussed, 4, 4 };
    corpus.links[DGG_STUDIES] = (dgg_links){ studied, 1, 1 };
    dgg_status status = read(asked, ada);
    return status == DGG_OK ? dgg_coding_sheet_fill(filled, asked, &corpus, paper_of, NULL)
                            : status;
}

static void the_machine_has_a_sheet_of_what_it_found_itself(void)
{
    dgg_coding_sheet asked = { 0 }, filled = { 0 };
    uint32_t *paper_of = NULL;
    CU_ASSERT_EQUAL_FATAL(fill(&asked, &filled, &paper_of), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(filled.record_count, 2);
    CU_ASSERT_EQUAL(paper_of[0], 2);
    CU_ASSERT_EQUAL(paper_of[1], 1);
    CU_ASSERT_EQUAL(filled.target_count, 3);
    CU_ASSERT_PTR_NOT_NULL(dgg_coding_sheet_find(&filled, 0, dgg_text_of("theme:maps")));
    CU_ASSERT_PTR_NULL(dgg_coding_sheet_find(&filled, 0, dgg_text_of("theme:towns")));
    CU_ASSERT_PTR_NOT_NULL(dgg_coding_sheet_find(&filled, 0, dgg_text_of("location:CN")));
    const dgg_coded_target *maps = dgg_coding_sheet_find(&filled, 1, dgg_text_of("theme:maps"));
    CU_ASSERT_TRUE(maps != NULL && maps->is_primary);
    dgg_coding_sheet_destroy(&asked);
    dgg_coding_sheet_destroy(&filled);
    dgg_release(paper_of);
}

static dgg_status compare_and_forget(void)
{
    pair it = { 0 };
    dgg_status status = compare(&it);
    forget(&it);
    return status;
}

static dgg_status fill_and_forget(void)
{
    dgg_coding_sheet asked = { 0 }, filled = { 0 };
    uint32_t *paper_of = NULL;
    dgg_status status = fill(&asked, &filled, &paper_of);
    dgg_coding_sheet_destroy(&asked);
    dgg_coding_sheet_destroy(&filled);
    dgg_release(paper_of);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(compare_and_forget());
    BRUTAL(fill_and_forget());
}

SUITE("corpus/two_coders",
      { "papers that both have coded are compared", papers_that_both_have_coded_are_compared },
      { "targets that either gives are decisions of both",
        targets_that_either_gives_are_decisions_of_both },
      { "hits are weighed as the first sheet says", hits_are_weighed_as_the_first_sheet_says },
      { "the machine has a sheet of what it found itself",
        the_machine_has_a_sheet_of_what_it_found_itself },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
