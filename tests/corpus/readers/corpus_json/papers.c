#include "corpus/readers/corpus_json/reading.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_status read_papers(dgg_corpus *corpus, const char *text, uint32_t places[4])
{
    dgg_status status = DGG_OK;
    dgg_saved_reading r = { .corpus = corpus };
    DGG_TRY(dgg_json_read(&r.json, dgg_text_of(text), NULL));
    const dgg_taking document = { r.json, dgg_json_root(r.json) };
    DGG_TRY(dgg_saved_read_papers(&r, &document, NULL));
    for (size_t i = 0; i < r.place_count && i < 4; i++) {
        places[i] = r.places[i];
    }
done:
    dgg_json_destroy(&r.json);
    dgg_release(r.places);
    dgg_arena_release(&r.lists);
    return status;
}

static void every_field_is_read(void)
{
    dgg_corpus corpus = { 0 };
    uint32_t places[4] = { 0 };
    CU_ASSERT_EQUAL(
        read_papers(&corpus,
                    "{ \"papers\": [{ \"kind\": \"document\", \"id\": \"i\", \"key\": \"k\","
                    " \"title\": \"t\", \"abstract\": \"a\", \"venue\": \"v\","
                    " \"doi\": \"10.1080/d\", \"url\": \"u\", \"language\": \"l\","
                    " \"authors\": [\"x\"], \"institutions\": [\"y\", \"z\"],"
                    " \"keywords\": [\"w\"], \"references\": [\"r\"], \"year\": 2019,"
                    " \"is_focal\": true, \"file\": \"f\", \"line\": 7 }] }",
                    places),
        DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_EQUAL(paper->kind, DGG_DOCUMENT);
    CU_ASSERT_TRUE(dgg_text_is(paper->id, "i") && dgg_text_is(paper->key, "k"));
    CU_ASSERT_TRUE(dgg_text_is(paper->title, "t") && dgg_text_is(paper->abstract, "a"));
    CU_ASSERT_TRUE(dgg_text_is(paper->venue, "v") && dgg_text_is(paper->doi, "10.1080/d"));
    CU_ASSERT_TRUE(dgg_text_is(paper->url, "u") && dgg_text_is(paper->language, "l"));
    CU_ASSERT_TRUE(paper->authors.count == 1 && paper->institutions.count == 2);
    CU_ASSERT_TRUE(paper->keywords.count == 1 && paper->references.count == 1);
    CU_ASSERT_TRUE(paper->year == 2019 && paper->is_focal && paper->line == 7);
    CU_ASSERT_TRUE(dgg_text_is(paper->file, "f"));
    dgg_corpus_destroy(&corpus);
}

static void places_tell_what_was_left_out(void)
{
    dgg_corpus corpus = { 0 };
    uint32_t places[4] = { 9, 9, 9, 9 };
    CU_ASSERT_EQUAL(read_papers(&corpus,
                                "{ \"papers\": [{ \"title\": \"a\" }, 7, { \"year\": -1 },"
                                " { \"title\": \"b\" }] }",
                                places),
                    DGG_OK);
    CU_ASSERT_EQUAL(places[0], 0);
    CU_ASSERT_EQUAL(places[1], DGG_LEFT_OUT);
    CU_ASSERT_EQUAL(places[2], DGG_LEFT_OUT);
    CU_ASSERT_EQUAL(places[3], 1);
    CU_ASSERT_EQUAL(corpus.warning_count, 2);
    dgg_corpus_destroy(&corpus);
}

static dgg_status read_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    uint32_t places[4] = { 0 };
    dgg_status status =
        read_papers(&corpus, "{ \"papers\": [{ \"authors\": [\"a\"] }, 7] }", places);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/readers/corpus_json/papers", { "every field is read", every_field_is_read },
      { "places tell what was left out", places_tell_what_was_left_out },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
