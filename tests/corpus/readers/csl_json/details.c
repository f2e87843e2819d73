#include "corpus/readers/csl_json/details.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

typedef struct made {
    dgg_json *json;
    dgg_arena *arena;
    dgg_paper paper;
} made;

static void unmake(made *m)
{
    dgg_json_destroy(&m->json);
    dgg_arena_release(&m->arena);
}

static dgg_status make(made *m, const char *item)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_json_read(&m->json, dgg_text_of(item), NULL));
    DGG_TRY(dgg_csl_details(&m->paper, dgg_json_root(m->json), &m->arena, NULL));
done:
    return status;
}

static void each_variable_has_its_part(void)
{
    made m = { 0 };
    CU_ASSERT_EQUAL(make(&m, "{\"type\": \"book\", \"volume\": 7, \"number\": \"2\","
                             "\"page-first\": \"12\", \"publisher\": \"Maps\","
                             "\"ISSN\": [\"1588-2861\", \"0138-9130\"], \"PMID\": 31452104,"
                             "\"ISBN\": \"9783161484100\", \"is-referenced-by-count\": 0}"),
                    DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(m.paper.type, "book"));
    CU_ASSERT_TRUE(dgg_text_is(m.paper.volume, "7"));
    CU_ASSERT_TRUE(dgg_text_is(m.paper.issue, "2"));
    CU_ASSERT_TRUE(dgg_text_is(m.paper.pages, "12"));
    CU_ASSERT_TRUE(dgg_text_is(m.paper.publisher, "Maps"));
    CU_ASSERT_TRUE(dgg_text_is(m.paper.issn, "1588-2861"));
    CU_ASSERT_TRUE(dgg_text_is(m.paper.isbn, "9783161484100"));
    CU_ASSERT_TRUE(dgg_text_is(m.paper.pmid, "31452104"));
    CU_ASSERT_EQUAL_FATAL(m.paper.times_cited.count, 1);
    CU_ASSERT_TRUE(dgg_text_is(m.paper.times_cited.items[0], "Crossref 0"));
    unmake(&m);
}

static void what_is_not_there_stays_empty(void)
{
    made m = { 0 };
    CU_ASSERT_EQUAL(make(&m, "{\"volume\": {}, \"page\": [], \"ISSN\": null}"), DGG_OK);
    CU_ASSERT_EQUAL(m.paper.volume.length, 0);
    CU_ASSERT_EQUAL(m.paper.pages.length, 0);
    CU_ASSERT_EQUAL(m.paper.issn.length, 0);
    CU_ASSERT_EQUAL(m.paper.times_cited.count, 0);
    unmake(&m);
}

static dgg_status make_and_unmake(void)
{
    made m = { 0 };
    dgg_status status = make(&m, "{\"volume\": 7, \"page\": \"1\", \"is-referenced-by-count\": 1}");
    unmake(&m);
    return status;
}

static void refused_memory_is_an_error(void)
{
    BRUTAL(make_and_unmake());
}

SUITE("corpus/readers/csl_json/details",
      { "each variable has its part", each_variable_has_its_part },
      { "what is not there stays empty", what_is_not_there_stays_empty },
      { "refused memory is an error", refused_memory_is_an_error })
