#include "corpus/rollup.h"

#include <string.h>

#include "base/buffer.h"
#include "corpus/building.h"
#include "corpus/coding.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const char places[] =
    "{ \"format\": \"dggraph-gazetteer/1\", \"name\": \"Mine\", \"version\": \"1\", \"locations\": "
    "[\n"
    "{ \"id\": \"sz\", \"type\": \"city\", \"part_of\": [\"gd\", \"gba\"], \"names\": { \"en\": "
    "[\"Shenzhen\"] } },\n"
    "{ \"id\": \"gd\", \"type\": \"province\", \"part_of\": [\"CN\"], \"names\": { \"en\": "
    "[\"Guangdong\"] } },\n"
    "{ \"id\": \"gba\", \"type\": \"region\", \"part_of\": [\"CN\"], \"names\": { \"en\": "
    "[\"Greater "
    "Bay\"] } },\n"
    "{ \"id\": \"CN\", \"type\": \"country or area\", \"part_of\": [\"east\"], \"names\": { "
    "\"en\": "
    "[\"China\"] } },\n"
    "{ \"id\": \"HK\", \"type\": \"country or area\", \"part_of\": [\"CN\", \"gba\"], \"names\": { "
    "\"en\": [\"Hong Kong\"] } },\n"
    "{ \"id\": \"JP\", \"type\": \"country or area\", \"part_of\": [\"east\"], \"names\": { "
    "\"en\": "
    "[\"Japan\"] } },\n"
    "{ \"id\": \"east\", \"type\": \"region\", \"part_of\": [], \"names\": { \"en\": [\"East "
    "Asia\"] } "
    "},\n"
    "{ \"id\": \"sea\", \"type\": \"area\", \"part_of\": [], \"names\": { \"en\": [\"Yellow Sea\"] "
    "} } ] "
    "}";
static const char no_themes[] = "{ \"format\": \"dggraph-codebook/1\", \"themes\": [ { \"id\": "
                                "\"t\", \"label\": \"T\", \"include\": [\"survey data\"] } ] }";

typedef struct rolled {
    dgg_corpus corpus;
    dgg_codebook codebook;
    dgg_gazetteer gazetteer;
} rolled;

static dgg_status code(rolled *it, const char *abstract)
{
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    const dgg_paper paper = { .title = dgg_text_of("Survey data"),
                              .abstract = dgg_text_of(abstract) };
    DGG_TRY(dgg_codebook_read_text(&it->codebook, dgg_text_of(no_themes), NULL));
    DGG_TRY(dgg_gazetteer_read_text(&it->gazetteer, dgg_text_of(places), NULL, NULL));
    DGG_TRY(dgg_corpus_add_paper(&it->corpus, &paper, &index, NULL));
    DGG_TRY(dgg_corpus_settle(&it->corpus, NULL));
    DGG_TRY(dgg_corpus_code(&it->corpus, &it->codebook, &it->gazetteer, 1, NULL));
done:
    return status;
}

static void destroy(rolled *it)
{
    dgg_corpus_destroy(&it->corpus);
    dgg_codebook_destroy(&it->codebook);
    dgg_gazetteer_destroy(&it->gazetteer);
}

static const char text[] = "Shenzhen, Guangdong and the Greater Bay, Hong Kong and the Yellow Sea "
                           "were seen from Japan. Shenzhen grew.";

/* "CN:4 HK:1 …": the locations with their evidence. */
static bool are(const dgg_corpus *corpus, const char *expected)
{
    dgg_buffer all = { 0 };
    const dgg_links *links = &corpus->links[DGG_STUDIES];
    for (size_t i = 0; i < links->count; i++) {
        dgg_text id = corpus->locations[links->items[i].to].id;
        dgg_buffer_print(&all, NULL, "%s%.*s:%u", i > 0 ? " " : "", (int)id.length, id.start,
                         (unsigned)links->items[i].evidence_count);
    }
    bool is_equal = dgg_text_is(dgg_buffer_text(&all), expected);
    if (!is_equal) {
        printf("\n    %.*s\n", (int)all.length, all.bytes);
    }
    dgg_buffer_destroy(&all);
    return is_equal && links->count == corpus->location_count;
}

static void locations_become_their_countries(void)
{
    rolled it = { 0 };
    CU_ASSERT_EQUAL_FATAL(code(&it, text), DGG_OK);
    CU_ASSERT_TRUE(are(&it.corpus, "HK:1 JP:1 gba:1 gd:1 sea:1 sz:2"));
    CU_ASSERT_EQUAL(dgg_corpus_roll_up(&it.corpus, &it.gazetteer, DGG_ROLL_TO_COUNTRY, NULL),
                    DGG_OK);
    CU_ASSERT_TRUE(are(&it.corpus, "CN:4 HK:1 JP:1 sea:1"));
    CU_ASSERT_TRUE(dgg_text_is(it.corpus.locations[0].label, "China"));
    CU_ASSERT_TRUE(dgg_text_is(it.corpus.gazetteer, "Mine 1, rolled up to country"));
    destroy(&it);
}

static void countries_become_their_region(void)
{
    rolled it = { 0 };
    CU_ASSERT_EQUAL_FATAL(code(&it, text), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_roll_up(&it.corpus, &it.gazetteer, DGG_ROLL_TO_REGION, NULL),
                    DGG_OK);
    CU_ASSERT_TRUE(are(&it.corpus, "east:6 sea:1"));
    destroy(&it);
}

static void links_that_meet_keep_their_evidence_and_points(void)
{
    rolled it = { 0 };
    CU_ASSERT_EQUAL_FATAL(code(&it, text), DGG_OK);
    double before = 0, after = 0;
    const dgg_links *links = &it.corpus.links[DGG_STUDIES];
    for (size_t i = 0; i < links->count; i++) {
        before += links->items[i].weight;
    }
    CU_ASSERT_EQUAL(dgg_corpus_roll_up(&it.corpus, &it.gazetteer, DGG_ROLL_TO_COUNTRY, NULL),
                    DGG_OK);
    for (size_t i = 0; i < links->count; i++) {
        after += links->items[i].weight;
    }
    CU_ASSERT_EQUAL(before, after);
    CU_ASSERT_EQUAL(it.corpus.evidence_count, 8); /* one of the theme */
    const dgg_link *china = &links->items[0];
    CU_ASSERT_TRUE(dgg_text_is(it.corpus.evidence[china->first_evidence + 3].quote, "Shenzhen"));
    const dgg_link *theme = &it.corpus.links[DGG_DISCUSSES].items[0];
    CU_ASSERT_TRUE(dgg_text_is(it.corpus.evidence[theme->first_evidence].quote, "Survey data"));
    destroy(&it);
}

static void what_contains_what_is_told_anew(void)
{
    rolled it = { 0 };
    CU_ASSERT_EQUAL_FATAL(code(&it, text), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_roll_up(&it.corpus, &it.gazetteer, DGG_ROLL_TO_COUNTRY, NULL),
                    DGG_OK);
    const dgg_links *parts = &it.corpus.links[DGG_PART_OF];
    CU_ASSERT_EQUAL_FATAL(parts->count, 1);
    CU_ASSERT_TRUE(dgg_text_is(it.corpus.locations[parts->items[0].from].id, "HK"));
    CU_ASSERT_TRUE(dgg_text_is(it.corpus.locations[parts->items[0].to].id, "CN"));
    destroy(&it);
}

static void a_corpus_without_locations_stays_so(void)
{
    rolled it = { 0 };
    CU_ASSERT_EQUAL_FATAL(code(&it, "Nothing but words."), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_roll_up(&it.corpus, &it.gazetteer, DGG_ROLL_TO_REGION, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(it.corpus.location_count, 0);
    destroy(&it);
}

static dgg_status roll_and_forget(void)
{
    rolled it = { 0 };
    dgg_status status = code(&it, text);
    if (status == DGG_OK) {
        status = dgg_corpus_roll_up(&it.corpus, &it.gazetteer, DGG_ROLL_TO_COUNTRY, NULL);
    }
    destroy(&it);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(roll_and_forget());
}

SUITE("corpus/rollup", { "locations become their countries", locations_become_their_countries },
      { "countries become their region", countries_become_their_region },
      { "links that meet keep their evidence and points",
        links_that_meet_keep_their_evidence_and_points },
      { "what contains what is told anew", what_contains_what_is_told_anew },
      { "a corpus without locations stays so", a_corpus_without_locations_stays_so },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
