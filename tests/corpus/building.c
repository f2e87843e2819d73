#include "corpus/building.h"

#include <string.h>

#include "tests/support/suite.h"

static void entities_get_their_places(void)
{
    dgg_corpus corpus = { 0 };
    char id[] = "the-china-review", label[] = " The China Review ";
    const dgg_entity entity = { dgg_text_of(id), dgg_text_of(label) };
    uint32_t first = 9, second = 9;
    CU_ASSERT_EQUAL(dgg_corpus_add_entity(&corpus, DGG_VENUE, &entity, &first, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_add_entity(&corpus, DGG_VENUE, &entity, &second, NULL), DGG_OK);
    memset(id, 'x', sizeof id - 1);
    memset(label, 'x', sizeof label - 1);
    CU_ASSERT_EQUAL(first, 0);
    CU_ASSERT_EQUAL(second, 1);
    CU_ASSERT_EQUAL_FATAL(corpus.venues.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(corpus.venues.items[0].id, "the-china-review"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.venues.items[0].label, "The China Review"));
    CU_ASSERT_PTR_EQUAL(dgg_corpus_entities(&corpus, DGG_VENUE), &corpus.venues);
    dgg_corpus_destroy(&corpus);
}

static void papers_themes_and_locations_are_no_entities(void)
{
    dgg_corpus corpus = { 0 };
    const dgg_kind kinds[] = { DGG_PAPER, DGG_DOCUMENT, DGG_EVENT, DGG_THEME, DGG_LOCATION };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        CU_ASSERT_PTR_NULL(dgg_corpus_entities(&corpus, kinds[i]));
        CU_ASSERT_PTR_NULL(dgg_corpus_entities_of(&corpus, kinds[i]));
    }
}

static void a_location_keeps_its_ancestors(void)
{
    dgg_corpus corpus = { 0 };
    dgg_text ancestors[] = { dgg_text_of("CN-GD"), dgg_text_of(""), dgg_text_of("CN") };
    const dgg_location shenzhen = { .id = dgg_text_of("shenzhen"),
                                    .ancestors = { ancestors, 3 },
                                    .latitude = 22.54,
                                    .has_position = true };
    uint32_t index = 0;
    CU_ASSERT_EQUAL(dgg_corpus_add_location(&corpus, &shenzhen, &index, NULL), DGG_OK);
    ancestors[0] = ancestors[2] = dgg_text_of("nowhere");
    CU_ASSERT_EQUAL_FATAL(corpus.location_count, 1);
    CU_ASSERT_EQUAL_FATAL(corpus.locations[0].ancestors.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(corpus.locations[0].ancestors.items[0], "CN-GD"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.locations[0].ancestors.items[1], "CN"));
    CU_ASSERT_EQUAL(corpus.locations[0].latitude, 22.54);
    dgg_corpus_destroy(&corpus);
}

static void a_theme_is_copied_whole(void)
{
    dgg_corpus corpus = { 0 };
    char id[] = "smart-cities";
    const dgg_theme theme = { .id = dgg_text_of(id),
                              .color = dgg_text_of("#6b6ecf"),
                              .is_search_term = true };
    uint32_t index = 7;
    CU_ASSERT_EQUAL(dgg_corpus_add_theme(&corpus, &theme, &index, NULL), DGG_OK);
    memset(id, 'x', sizeof id - 1);
    CU_ASSERT_EQUAL(index, 0);
    CU_ASSERT_TRUE(dgg_text_is(corpus.themes[0].id, "smart-cities"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.themes[0].color, "#6b6ecf"));
    CU_ASSERT_TRUE(corpus.themes[0].is_search_term);
    dgg_corpus_destroy(&corpus);
}

static void evidence_and_rejected_hits_keep_their_words(void)
{
    dgg_corpus corpus = { 0 };
    char quote[] = "data centers";
    const dgg_evidence evidence = {
        .field = DGG_ABSTRACT, .start = 3, .end = 15, .quote = dgg_text_of(quote), .weight = 0.5
    };
    const dgg_rejected rejected = { .kind = DGG_LOCATION,
                                    .id = dgg_text_of("CN"),
                                    .reason = dgg_text_of("organisation"),
                                    .evidence = evidence };
    CU_ASSERT_EQUAL(dgg_corpus_add_evidence(&corpus, &evidence, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_add_rejected(&corpus, &rejected, NULL), DGG_OK);
    memset(quote, 'x', sizeof quote - 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.evidence[0].quote, "data centers"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.rejected[0].evidence.quote, "data centers"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.rejected[0].reason, "organisation"));
    dgg_corpus_destroy(&corpus);
}

static void a_warning_names_the_file_last_read(void)
{
    dgg_corpus corpus = { 0 };
    const dgg_source first = { .name = dgg_text_of("a.txt") }, last = { .name = dgg_text_of("b") };
    CU_ASSERT_EQUAL(dgg_corpus_warn(&corpus, DGG_SKIPPED, 0, NULL, "no file yet"), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_add_source(&corpus, &first, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_add_source(&corpus, &last, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_warn(&corpus, DGG_DOUBTFUL, 12, NULL, "year '%s'", "19x8\x01"),
                    DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 2);
    CU_ASSERT_EQUAL(corpus.warnings[0].file.length, 0);
    CU_ASSERT_TRUE(dgg_text_is(corpus.warnings[1].file, "b"));
    CU_ASSERT_EQUAL(corpus.warnings[1].line, 12);
    CU_ASSERT_EQUAL(corpus.warnings[1].kind, DGG_DOUBTFUL);
    CU_ASSERT_TRUE(dgg_text_is(corpus.warnings[1].reason, "year '19x8 '"));
    dgg_corpus_destroy(&corpus);
}

static void a_warning_may_bring_its_own_file(void)
{
    dgg_corpus corpus = { 0 };
    char file[] = "old.bib";
    const dgg_warning warning = {
        .kind = DGG_MERGED, .file = dgg_text_of(file), .line = 4, .reason = dgg_text_of("twice")
    };
    CU_ASSERT_EQUAL(dgg_corpus_add_warning(&corpus, &warning, NULL), DGG_OK);
    memset(file, 'x', sizeof file - 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.warnings[0].file, "old.bib"));
    CU_ASSERT_EQUAL(corpus.warnings[0].kind, DGG_MERGED);
    dgg_corpus_destroy(&corpus);
}

SUITE("corpus/building", { "entities get their places", entities_get_their_places },
      { "papers, themes and locations are no entities",
        papers_themes_and_locations_are_no_entities },
      { "a location keeps its ancestors", a_location_keeps_its_ancestors },
      { "a theme is copied whole", a_theme_is_copied_whole },
      { "evidence and rejected hits keep their words",
        evidence_and_rejected_hits_keep_their_words },
      { "a warning names the file last read", a_warning_names_the_file_last_read },
      { "a warning may bring its own file", a_warning_may_bring_its_own_file })
