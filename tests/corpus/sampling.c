#include "corpus/sampling.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { PAPERS = 100 };

/* 60 papers on maps, 30 on towns, 4 each on a rare theme; 6 on nothing; all are about the search
 * term. */
typedef struct coded {
    dgg_corpus corpus;
    dgg_paper papers[PAPERS];
    dgg_theme themes[4];
    dgg_link links[2 * PAPERS];
} coded;

static uint32_t theme_of(uint32_t paper)
{
    return paper < 60 ? 1 : paper < 90 ? 2 : paper < 94 ? 3 : 0;
}

static void make(coded *it)
{
    static const char *const ids[] = { "all", "maps", "towns", "wells" };
    *it = (coded){ 0 };
    dgg_links *links = &it->corpus.links[DGG_DISCUSSES];
    for (size_t i = 0; i < 4; i++) {
        it->themes[i] = (dgg_theme){ .id = dgg_text_of(ids[i]), .is_search_term = i == 0 };
    }
    links->items = it->links;
    for (uint32_t i = 0; i < PAPERS; i++) {
        it->papers[i].year = i % 10 == 9 ? 0 : 2000 + (int)(i % 10);
        if (i < 94) {
            it->links[links->count++] = (dgg_link){ .from = i, .to = 0, .weight = 9 };
            it->links[links->count++] = (dgg_link){ .from = i, .to = theme_of(i), .weight = 2 };
        }
    }
    it->corpus.papers = it->papers;
    it->corpus.paper_count = PAPERS;
    it->corpus.themes = it->themes;
    it->corpus.theme_count = 4;
}

static dgg_status draw(dgg_sample *sample, dgg_strata_by by, size_t count, uint64_t seed)
{
    coded it;
    const dgg_sampling how = { by, count, seed };
    make(&it);
    return dgg_sample_draw(sample, &it.corpus, &how, NULL);
}

static void stratum_is(const dgg_sample *sample, size_t place, const char *name, size_t papers,
                       size_t drawn)
{
    const dgg_stratum *stratum = &sample->strata[place];
    CU_ASSERT_TRUE(dgg_text_is(stratum->name, name));
    CU_ASSERT_EQUAL(stratum->papers, papers);
    CU_ASSERT_EQUAL(stratum->drawn, drawn);
}

static double weigh(const dgg_sample *sample)
{
    double sum = 0;
    for (size_t i = 0; i < sample->count; i++) {
        sum += sample->papers[i].weight;
    }
    return sum;
}

static void what_is_rare_is_drawn_and_weights_undo_it(void)
{
    dgg_sample sample = { 0 };
    bool is_seen[PAPERS] = { false };
    CU_ASSERT_EQUAL_FATAL(draw(&sample, DGG_BY_THEME, 20, 42), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(sample.stratum_count, 4);
    CU_ASSERT_EQUAL_FATAL(sample.count, 20);
    stratum_is(&sample, 0, "maps", 60, 6);
    stratum_is(&sample, 1, "towns", 30, 5);
    stratum_is(&sample, 2, "none", 6, 5);
    stratum_is(&sample, 3, "wells", 4, 4);
    for (size_t i = 0; i < sample.count; i++) {
        const dgg_sampled *drawn = &sample.papers[i];
        const dgg_stratum *stratum = &sample.strata[drawn->stratum];
        CU_ASSERT_FALSE(is_seen[drawn->paper]);
        is_seen[drawn->paper] = true;
        CU_ASSERT_DOUBLE_EQUAL(drawn->weight, (double)stratum->papers / (double)stratum->drawn,
                               1e-12);
        CU_ASSERT_EQUAL(drawn->stratum, (drawn->paper < 60   ? 0u
                                         : drawn->paper < 90 ? 1u
                                         : drawn->paper < 94 ? 3u
                                                             : 2u));
    }
    CU_ASSERT_DOUBLE_EQUAL(weigh(&sample), PAPERS, 1e-9);
    dgg_sample_destroy(&sample);
}

static bool is_same(const dgg_sample *one, const dgg_sample *other)
{
    bool is = one->count == other->count;
    for (size_t i = 0; is && i < one->count; i++) {
        is = one->papers[i].paper == other->papers[i].paper;
    }
    return is;
}

static void the_seed_decides(void)
{
    dgg_sample first = { 0 }, again = { 0 }, other = { 0 };
    CU_ASSERT_EQUAL_FATAL(draw(&first, DGG_BY_NOTHING, 30, 42), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(draw(&again, DGG_BY_NOTHING, 30, 42), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(draw(&other, DGG_BY_NOTHING, 30, 43), DGG_OK);
    CU_ASSERT_TRUE(is_same(&first, &again));
    CU_ASSERT_FALSE(is_same(&first, &other));
    CU_ASSERT_EQUAL(first.stratum_count, 1);
    CU_ASSERT_DOUBLE_EQUAL(weigh(&first), PAPERS, 1e-9);
    dgg_sample_destroy(&first);
    dgg_sample_destroy(&again);
    dgg_sample_destroy(&other);
}

static void every_paper_has_the_same_chance_within_its_stratum(void)
{
    size_t seen[PAPERS] = { 0 };
    for (uint64_t seed = 0; seed < 2000; seed++) {
        dgg_sample sample = { 0 };
        CU_ASSERT_EQUAL_FATAL(draw(&sample, DGG_BY_THEME, 20, seed), DGG_OK);
        for (size_t i = 0; i < sample.count; i++) {
            seen[sample.papers[i].paper]++;
        }
        dgg_sample_destroy(&sample);
    }
    for (size_t i = 0; i < 60; i++) {
        CU_ASSERT(seen[i] > 140 && seen[i] < 260); /* 2000 times 6 of 60 */
    }
    for (size_t i = 90; i < 94; i++) {
        CU_ASSERT_EQUAL(seen[i], 2000);
    }
}

static void small_strata_are_put_together(void)
{
    dgg_sample sample = { 0 };
    CU_ASSERT_EQUAL_FATAL(draw(&sample, DGG_BY_YEAR, 8, 1), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(sample.stratum_count, 4);
    stratum_is(&sample, 0, "2000", 10, 2);
    stratum_is(&sample, 2, "2002", 10, 2);
    stratum_is(&sample, 3, "others", 70, 2);
    CU_ASSERT_DOUBLE_EQUAL(weigh(&sample), PAPERS, 1e-9);
    dgg_sample_destroy(&sample);
    CU_ASSERT_EQUAL_FATAL(draw(&sample, DGG_BY_YEAR, 100, 1), DGG_OK);
    CU_ASSERT_EQUAL(sample.stratum_count, 10);
    stratum_is(&sample, 9, "none", 10, 10);
    dgg_sample_destroy(&sample);
    CU_ASSERT_EQUAL_FATAL(draw(&sample, DGG_BY_VENUE, 1, 1), DGG_OK);
    stratum_is(&sample, 0, "none", 100, 1);
    dgg_sample_destroy(&sample);
}

static void no_more_is_drawn_than_there_is(void)
{
    dgg_sample sample = { 0 }, none = { 0 };
    dgg_corpus empty = { 0 };
    const dgg_sampling how = { DGG_BY_LOCATION, 5, 1 };
    CU_ASSERT_EQUAL_FATAL(draw(&sample, DGG_BY_LOCATION, 1000, 1), DGG_OK);
    CU_ASSERT_EQUAL(sample.count, PAPERS);
    CU_ASSERT_EQUAL(sample.papers[0].weight, 1);
    CU_ASSERT_EQUAL_FATAL(dgg_sample_draw(&none, &empty, &how, NULL), DGG_OK);
    CU_ASSERT_EQUAL(none.count, 0);
    dgg_sample_destroy(&sample);
    dgg_sample_destroy(&none);
}

static dgg_status draw_and_forget(void)
{
    dgg_sample sample = { 0 };
    dgg_status status = draw(&sample, DGG_BY_THEME, 20, 1);
    dgg_sample_destroy(&sample);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(draw_and_forget());
}

SUITE("corpus/sampling",
      { "what is rare is drawn and weights undo it", what_is_rare_is_drawn_and_weights_undo_it },
      { "the seed decides", the_seed_decides },
      { "every paper has the same chance within its stratum",
        every_paper_has_the_same_chance_within_its_stratum },
      { "small strata are put together", small_strata_are_put_together },
      { "no more is drawn than there is", no_more_is_drawn_than_there_is },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
