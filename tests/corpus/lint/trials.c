#include "corpus/lint/trials.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const char book[] =
    "{ \"format\": \"dggraph-codebook/1\", \"themes\": [ { \"id\": \"a\", \"include\": "
    "[\"smart cities\", \"=AI law\", \"digitali*\"], \"exclude\": [\"smart city brain\"] } ] }";
static const char places[] =
    "{ \"format\": \"dggraph-gazetteer/1\", \"locations\": [ { \"id\": \"shenzhen\", \"type\": "
    "\"city\", \"names\": { \"en\": [\"Shenzhen\"] } } ] }";

typedef struct trial {
    dgg_codebook codebook;
    dgg_gazetteer gazetteer;
    dgg_trials trials;
} trial;

static dgg_status begin(trial *made)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_codebook_read_text(&made->codebook, dgg_text_of(book), NULL));
    DGG_TRY(dgg_gazetteer_read_text(&made->gazetteer, dgg_text_of(places), NULL, NULL));
    DGG_TRY(dgg_trials_init(&made->trials, &made->codebook, &made->gazetteer, NULL));
done:
    return status;
}

static void end(trial *made)
{
    dgg_trials_destroy(&made->trials);
    dgg_gazetteer_destroy(&made->gazetteer);
    dgg_codebook_destroy(&made->codebook);
}

/* The first phrase of a pattern, searched. */
static dgg_status search(trial *made, const char *pattern)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_trials_parse(&made->trials, dgg_text_of(pattern), NULL));
    DGG_TRY(dgg_trials_search(&made->trials, &made->trials.parsed.left.items[0], NULL));
done:
    return status;
}

static size_t hits_of(trial *made, const char *pattern)
{
    CU_ASSERT_EQUAL(search(made, pattern), DGG_OK);
    return made->trials.scan.hit_count;
}

static void a_phrase_is_searched_for_all_patterns(void)
{
    trial made = { 0 };
    CU_ASSERT_EQUAL_FATAL(begin(&made), DGG_OK);
    CU_ASSERT_EQUAL(hits_of(&made, "smart city"), 1);
    CU_ASSERT_EQUAL(hits_of(&made, "Smart City brains"), 2); /* the exclude too */
    CU_ASSERT_EQUAL(hits_of(&made, "digitalization"), 1);
    CU_ASSERT_EQUAL(hits_of(&made, "digitali*"), 1);
    CU_ASSERT_EQUAL(hits_of(&made, "digital"), 0);
    CU_ASSERT_EQUAL(hits_of(&made, "=AI law"), 1);
    CU_ASSERT_EQUAL(hits_of(&made, "ai law"), 0);
    end(&made);
}

static void words_are_shown_with_and_without_capitals(void)
{
    trial made = { 0 };
    CU_ASSERT_EQUAL_FATAL(begin(&made), DGG_OK);
    CU_ASSERT_EQUAL(hits_of(&made, "smart cities"), 1);
    CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&made.trials.text), "Smart City"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&made.trials.small), "smart city"));
    CU_ASSERT_EQUAL(hits_of(&made, "数据中心"), 0);
    CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&made.trials.text), "数据中心"));
    end(&made);
}

static void locations_are_seen(void)
{
    trial made = { 0 };
    uint32_t location = 7;
    CU_ASSERT_EQUAL_FATAL(begin(&made), DGG_OK);
    CU_ASSERT_EQUAL(hits_of(&made, "the shenzhen model"), 0);
    CU_ASSERT_EQUAL(dgg_trials_location(&made.trials, &location, NULL), DGG_OK);
    CU_ASSERT_EQUAL(location, 0);
    CU_ASSERT_EQUAL(hits_of(&made, "the model"), 0);
    CU_ASSERT_EQUAL(dgg_trials_location(&made.trials, &location, NULL), DGG_OK);
    CU_ASSERT_EQUAL(location, DGG_NO_NAME);
    end(&made);
}

static dgg_status search_and_drop(void)
{
    trial made = { 0 };
    uint32_t location = 0;
    dgg_status status = DGG_OK;
    DGG_TRY(begin(&made));
    DGG_TRY(search(&made, "smart city"));
    DGG_TRY(dgg_trials_location(&made.trials, &location, NULL));
done:
    end(&made);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(search_and_drop());
}

SUITE("corpus/lint/trials",
      { "a phrase is searched for all patterns", a_phrase_is_searched_for_all_patterns },
      { "words are shown with and without capitals", words_are_shown_with_and_without_capitals },
      { "locations are seen", locations_are_seen },
      { "survives refused memory", survives_refused_memory })
