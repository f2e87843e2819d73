#include "corpus/extractors/locations/place.h"

#include "corpus/building.h"
#include "tests/support/suite.h"

static void add(dgg_corpus *corpus, const char *id, const char *near, const char *far)
{
    dgg_text ancestors[] = { dgg_text_of(near), dgg_text_of(far) };
    const dgg_location location = { .id = dgg_text_of(id), .ancestors = { ancestors, 2 } };
    uint32_t index = 0;
    CU_ASSERT_EQUAL(dgg_corpus_add_location(corpus, &location, &index, NULL), DGG_OK);
}

static void the_nearest_that_is_there_contains_it(void)
{
    dgg_corpus corpus = { 0 };
    add(&corpus, "asia", "", "");
    add(&corpus, "china", "asia", "world");
    add(&corpus, "hebei", "north", "china");
    add(&corpus, "mali", "africa", "world");
    CU_ASSERT_EQUAL(dgg_places_contain(&corpus, NULL), DGG_OK);
    const dgg_links *links = &corpus.links[DGG_PART_OF];
    CU_ASSERT_EQUAL_FATAL(links->count, 2);
    CU_ASSERT_EQUAL(links->items[0].from, 1);
    CU_ASSERT_EQUAL(links->items[0].to, 0);
    CU_ASSERT_EQUAL(links->items[1].from, 2);
    CU_ASSERT_EQUAL(links->items[1].to, 1);
    CU_ASSERT_EQUAL(corpus.location_count, 4);
    dgg_corpus_destroy(&corpus);
}

SUITE("corpus/extractors/locations/containing",
      { "the nearest that is there contains it", the_nearest_that_is_there_contains_it })
