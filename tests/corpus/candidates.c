#include "corpus/candidates.h"

#include "corpus/candidates/grams.h"
#include "tests/support/brutal.h"
#include "tests/support/coded.h"

static const char book_text[] =
    "{ \"format\": \"dggraph-codebook/1\", \"themes\": [ { \"id\": \"cities\", \"include\": "
    "[\"smart city\"] } ] }";
static const char places[] =
    "{ \"format\": \"dggraph-gazetteer/1\", \"locations\": [ { \"id\": \"shenzhen\", \"type\": "
    "\"city\", \"names\": { \"en\": [\"Shenzhen\"] } } ] }";

/* Titles and abstracts in turn; ends with NULL. */
static dgg_status code(dgg_corpus *corpus, const char *const *texts, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_codebook book = { 0 };
    dgg_gazetteer gazetteer = { 0 };
    for (size_t i = 0; texts[i] != NULL; i += 2) {
        uint32_t index = 0;
        const dgg_paper paper = { .title = dgg_text_of(texts[i]),
                                  .abstract = dgg_text_of(texts[i + 1]) };
        DGG_TRY(dgg_corpus_add_paper(corpus, &paper, &index, error));
    }
    DGG_TRY(dgg_corpus_settle(corpus, error));
    DGG_TRY(dgg_codebook_read_text(&book, dgg_text_of(book_text), error));
    DGG_TRY(dgg_gazetteer_read_text(&gazetteer, dgg_text_of(places), NULL, error));
    DGG_TRY(dgg_corpus_code(corpus, &book, &gazetteer, 1, error));
done:
    dgg_codebook_destroy(&book);
    dgg_gazetteer_destroy(&gazetteer);
    return status;
}

static const dgg_candidate *find(const dgg_candidates *candidates, const char *phrase)
{
    for (size_t i = 0; i < candidates->count; i++) {
        if (dgg_text_is(candidates->items[i].phrase, phrase)) {
            return &candidates->items[i];
        }
    }
    return NULL;
}

typedef struct trial {
    dgg_corpus corpus;
    dgg_candidates candidates;
} trial;

static void attempt(trial *made, const char *const *texts, uint32_t min_papers, size_t most)
{
    CU_ASSERT_EQUAL_FATAL(code(&made->corpus, texts, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(
        dgg_candidates_find(&made->candidates, &made->corpus, min_papers, most, NULL), DGG_OK);
}

static void drop(trial *made)
{
    dgg_candidates_destroy(&made->candidates);
    dgg_candidates_destroy(&made->candidates);
    dgg_corpus_destroy(&made->corpus);
}

static const char *const english[] = {
    "Soft contact sheets",
    "We test the soft contact sheet. Contact sheets are small.",
    "The contact sheet of old",
    "Hard sheets and the soft contact sheets: rivers.",
    "On a contact sheet",
    "The smart city needs rules. A smart city sheet; contact, sheet.",
    "Rivers of Shenzhen",
    "The rivers of Shenzhen contact sheets.",
    NULL,
};

/* log2(2) × (f - mean of those that hold it): contact sheet stands 7 times, 3 of them as a part of
 * soft contact sheet, which stands 3 times: 1 × (7 - 3); log2(3) × 3. */
static void nested_phrases_count_as_frantzi_says(void)
{
    trial made = { 0 };
    attempt(&made, english, 2, 0);
    const dgg_candidate *short_one = find(&made.candidates, "contact sheet");
    const dgg_candidate *long_one = find(&made.candidates, "soft contact sheets");
    CU_ASSERT_PTR_NOT_NULL(short_one);
    CU_ASSERT_PTR_NOT_NULL_FATAL(long_one);
    if (short_one == NULL) {
        short_one = find(&made.candidates, "contact sheets");
    }
    CU_ASSERT_PTR_NOT_NULL_FATAL(short_one);
    CU_ASSERT_EQUAL(short_one->count, 7);
    CU_ASSERT_EQUAL(short_one->papers, 4);
    CU_ASSERT_EQUAL(short_one->c_value, 4);
    CU_ASSERT_EQUAL(long_one->count, 3);
    CU_ASSERT_DOUBLE_EQUAL(long_one->c_value, 3 * 1.584962500721156, 1e-12);
    CU_ASSERT_PTR_EQUAL(short_one, &made.candidates.items[0]); /* 4 papers × 4 */
    drop(&made);
}

static void no_phrase_goes_over_a_border_or_what_is_coded(void)
{
    static const char *const texts[] = {
        "Data, law",
        "Data, law. Data (law). The smart city law. Shenzhen law reform.",
        "Data, law again",
        "Data, law. Data (law). The smart city law. Shenzhen law reform.",
        NULL,
    };
    trial made = { 0 };
    attempt(&made, texts, 1, 0);
    CU_ASSERT_PTR_NULL(find(&made.candidates, "data, law"));
    CU_ASSERT_PTR_NULL(find(&made.candidates, "data (law"));
    CU_ASSERT_PTR_NULL(find(&made.candidates, "smart city"));
    CU_ASSERT_PTR_NULL(find(&made.candidates, "city law"));
    CU_ASSERT_PTR_NULL(find(&made.candidates, "shenzhen law"));
    CU_ASSERT_PTR_NOT_NULL(find(&made.candidates, "law reform"));
    drop(&made);
}

static void places_are_where_the_phrase_stands(void)
{
    trial made = { 0 };
    attempt(&made, english, 2, 0);
    for (size_t i = 0; i < made.candidates.count; i++) {
        const dgg_candidate *one = &made.candidates.items[i];
        CU_ASSERT_TRUE(one->place_count > 0);
        for (size_t j = 0; j < one->place_count; j++) {
            const dgg_candidate_place *place = &one->places[j];
            dgg_arena *arena = NULL;
            dgg_text text = { 0 };
            CU_ASSERT_EQUAL_FATAL(dgg_paper_field(&made.corpus.papers[place->paper], place->field,
                                                  &arena, &text, NULL),
                                  DGG_OK);
            dgg_text quote = dgg_unicode_slice(text, place->start, place->end);
            CU_ASSERT_EQUAL(quote.length > 3, true);
            CU_ASSERT_TRUE(j > 0 || quote.length == one->phrase.length);
            CU_ASSERT_TRUE(place->sentence_start <= place->start &&
                           place->end <= place->sentence_end);
            CU_ASSERT_TRUE(j == 0 || place->paper > one->places[j - 1].paper);
            dgg_arena_release(&arena);
        }
    }
    drop(&made);
}

static void fewer_can_be_asked_for(void)
{
    trial made = { 0 };
    attempt(&made, english, 2, 1);
    CU_ASSERT_EQUAL(made.candidates.count, 1);
    CU_ASSERT_TRUE(made.candidates.all_count > 1);
    drop(&made);
    attempt(&made, english, 5, 0);
    CU_ASSERT_EQUAL(made.candidates.count, 0);
    drop(&made);
}

/* 数据治理 stands between different characters; 据治理 always behind the same. */
static void chinese_phrases_have_free_ends(void)
{
    static const char *const texts[] = {
        "城市数据治理研究",
        "我们的数据治理。",
        "论数据治理与法律",
        "数据治理是什么",
        "公共数据治理，数据治理体系",
        "政府数据治理的路径",
        "数据治理",
        "谈数据治理创新",
        NULL,
    };
    trial made = { 0 };
    attempt(&made, texts, 2, 0);
    const dgg_candidate *whole = find(&made.candidates, "数据治理");
    CU_ASSERT_PTR_NOT_NULL_FATAL(whole);
    CU_ASSERT_EQUAL(whole->count, 9);
    CU_ASSERT_PTR_NULL(find(&made.candidates, "据治理"));
    CU_ASSERT_PTR_NULL(find(&made.candidates, "数据治"));
    drop(&made);
}

static void what_databases_add_is_not_read(void)
{
    static const char *const texts[] = {
        "A",  "Green roofs. Copyright of Urban Studies is the property of its owner. Green roofs.",
        "B",  "Green roofs. Copyright of Urban Studies is the property of its owner. Green roofs.",
        NULL,
    };
    trial made = { 0 };
    attempt(&made, texts, 2, 0);
    CU_ASSERT_PTR_NULL(find(&made.candidates, "urban studies"));
    CU_ASSERT_EQUAL(find(&made.candidates, "green roofs")->count, 2);
    drop(&made);
}

static void words_have_traits(void)
{
    CU_ASSERT_EQUAL(dgg_word_traits(dgg_text_of("lens")), 0);
    CU_ASSERT_TRUE(dgg_word_traits(dgg_text_of("of")) & DGG_WORD_INNER);
    CU_ASSERT_TRUE(dgg_word_traits(dgg_text_of("this")) & DGG_WORD_NEVER);
    CU_ASSERT_TRUE(dgg_word_traits(dgg_text_of("2019")) & DGG_WORD_NEVER);
    CU_ASSERT_TRUE(dgg_word_traits(dgg_text_of("paper")) & DGG_WORD_NO_START);
    CU_ASSERT_TRUE(dgg_word_traits(dgg_text_of("proposed")) & DGG_WORD_NO_END);
    CU_ASSERT_EQUAL(dgg_word_traits(dgg_text_of("distributed")), DGG_WORD_NO_END);
    CU_ASSERT_EQUAL(dgg_word_traits(dgg_text_of("治")), DGG_WORD_HAN);
    CU_ASSERT_TRUE(dgg_word_traits(dgg_text_of("的")) & DGG_WORD_NO_END);
}

static dgg_status find_and_drop(void)
{
    trial made = { 0 };
    dgg_status status = code(&made.corpus, english, NULL);
    if (status == DGG_OK) {
        status = dgg_candidates_find(&made.candidates, &made.corpus, 2, 0, NULL);
    }
    drop(&made);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(find_and_drop());
}

SUITE("corpus/candidates",
      { "nested phrases count as Frantzi says", nested_phrases_count_as_frantzi_says },
      { "no phrase goes over a border or what is coded",
        no_phrase_goes_over_a_border_or_what_is_coded },
      { "places are where the phrase stands", places_are_where_the_phrase_stands },
      { "fewer can be asked for", fewer_can_be_asked_for },
      { "Chinese phrases have free ends", chinese_phrases_have_free_ends },
      { "what databases add is not read", what_databases_add_is_not_read },
      { "words have traits", words_have_traits },
      { "survives refused memory", survives_refused_memory })
