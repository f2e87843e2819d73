#include "corpus/coding.h"

#include <stdlib.h>
#include <string.h>

#include "corpus/words.h"
#include "tests/support/brutal.h"
#include "tests/support/coded.h"

static const char book[] = CODEBOOK(
    "\"name\": \"Mine\", \"version\": \"7\", \"themes\": ["
    " { \"id\": \"towns\", \"include\": [\"smart town\", \"town ~3 plan\", \"e-government\"] },"
    " { \"id\": \"maps\", \"include\": [\"map*\"], \"exclude\": [\"map of life\"] } ]");
static const char places[] = GAZETTEER(
    "\"name\": \"Few\", \"locations\": ["
    " { \"id\": \"RO\", \"part_of\": [\"IT\"], \"names\": { \"en\": [\"Rome\"] } },"
    " { \"id\": \"IT\", \"names\": { \"en\": [\"Italy\"] }, \"demonyms\": [\"Italian\"] } ]");

/* Two records in which nearly all of it happens. */
static dgg_status add_two(dgg_corpus *corpus)
{
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    dgg_text words[] = { dgg_text_of("smart towns"), dgg_text_of("Rome") };
    const dgg_paper papers[] = {
        { .id = dgg_text_of("one"),
          .title = dgg_text_of("Maps of Rome"),
          .keywords = { words, 2 },
          .abstract = dgg_text_of("Our ndings: Italian maps and the map of life.") },
        { .id = dgg_text_of("two"),
          .abstract =
              dgg_text_of("Towns without a plan in Italy, Rome University. A smart town.") },
    };
    for (size_t i = 0; i < 2; i++) {
        DGG_TRY(dgg_corpus_add_paper(corpus, &papers[i], &index, NULL));
    }
    corpus->is_settled = true;
done:
    return status;
}

static dgg_status code_with(dgg_corpus *corpus, unsigned threads, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_codebook codebook = { 0 };
    dgg_gazetteer gazetteer = { 0 };
    DGG_TRY(dgg_codebook_read_text(&codebook, dgg_text_of(book), error));
    DGG_TRY(dgg_gazetteer_read_text(&gazetteer, dgg_text_of(places), NULL, error));
    DGG_TRY(dgg_corpus_code(corpus, &codebook, &gazetteer, threads, error));
done:
    dgg_codebook_destroy(&codebook);
    dgg_gazetteer_destroy(&gazetteer);
    return status;
}

static void papers_are_linked_to_what_their_texts_say(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL_FATAL(add_two(&corpus), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(code_with(&corpus, 1, NULL), DGG_OK);
    CU_ASSERT_TRUE(corpus.is_coded);
    CU_ASSERT_TRUE(dgg_text_is(corpus.codebook, "Mine 7"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.gazetteer, "Few"));
    CU_ASSERT_EQUAL_FATAL(corpus.theme_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(corpus.themes[0].id, "maps"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.themes[1].id, "towns"));
    CU_ASSERT_EQUAL_FATAL(corpus.location_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(corpus.locations[0].id, "IT"));
    const dgg_links *themes = &corpus.links[DGG_DISCUSSES];
    CU_ASSERT_EQUAL_FATAL(themes->count, 3);
    CU_ASSERT_EQUAL(themes->items[0].from, 0);
    CU_ASSERT_EQUAL(themes->items[0].to, 0);
    CU_ASSERT_EQUAL(themes->items[0].weight, 1.75);
    CU_ASSERT_EQUAL(themes->items[1].to, 1);
    CU_ASSERT_EQUAL(themes->items[1].weight, 2);
    CU_ASSERT_EQUAL(themes->items[2].from, 1);
    CU_ASSERT_EQUAL(themes->items[2].weight, 1.75);
    CU_ASSERT_EQUAL(corpus.links[DGG_STUDIES].count, 3);
    CU_ASSERT_EQUAL(corpus.links[DGG_PART_OF].count, 1);
    CU_ASSERT_EQUAL(check_quotes(&corpus), 11);
    dgg_corpus_destroy(&corpus);
}

static void what_is_dropped_and_mended_is_told(void)
{
    dgg_corpus corpus = { 0 };
    add_two(&corpus);
    code_with(&corpus, 1, NULL);
    CU_ASSERT_EQUAL_FATAL(corpus.rejected_count, 2);
    CU_ASSERT_EQUAL(corpus.rejected[0].paper, 0);
    CU_ASSERT_TRUE(dgg_text_is(corpus.rejected[0].reason, "excluded"));
    CU_ASSERT_EQUAL(corpus.rejected[1].paper, 1);
    CU_ASSERT_EQUAL(corpus.rejected[1].kind, DGG_LOCATION);
    CU_ASSERT_TRUE(dgg_text_is(corpus.rejected[1].reason, "organisation"));
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 1);
    CU_ASSERT_EQUAL(corpus.warnings[0].kind, DGG_REPAIRED);
    CU_ASSERT_TRUE(dgg_text_is(corpus.warnings[0].reason, "one: 'ndings' is read as 'findings'"));
    dgg_corpus_destroy(&corpus);
}

/* Of three records so many say "digital governance": is that what they were searched by? */
static bool is_searched_by(const char *text, size_t saying)
{
    static const char own[] =
        CODEBOOK("\"themes\": [ { \"id\": \"digital-governance\", \"is_search_term\": true,"
                 " \"include\": [\"digital governance\"] } ]");
    dgg_corpus corpus = { 0 };
    dgg_codebook codebook = { 0 };
    dgg_gazetteer gazetteer = { 0 };
    static const char *const ids[] = { "one", "three", "two" };
    for (size_t i = 0; i < 3; i++) {
        const dgg_paper paper = { .id = dgg_text_of(ids[i]),
                                  .title = dgg_text_of(i < saying ? "Digital governance"
                                                                  : "Bees and flowers") };
        uint32_t index = 0;
        CU_ASSERT_EQUAL_FATAL(dgg_corpus_add_paper(&corpus, &paper, &index, NULL), DGG_OK);
    }
    corpus.is_settled = true;
    CU_ASSERT_EQUAL(dgg_codebook_read_text(
                        &codebook, text != NULL ? dgg_text_of(text) : dgg_text_of(own), NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(dgg_gazetteer_read_text(&gazetteer, dgg_text_of(places), NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_code(&corpus, &codebook, &gazetteer, 1, NULL), DGG_OK);
    bool is_so = false;
    for (size_t i = 0; i < corpus.theme_count; i++) {
        is_so = is_so || (dgg_text_is(corpus.themes[i].id, "digital-governance") &&
                          corpus.themes[i].is_search_term);
    }
    dgg_codebook_destroy(&codebook);
    dgg_gazetteer_destroy(&gazetteer);
    dgg_corpus_destroy(&corpus);
    return is_so;
}

static void the_built_in_codebook_does_not_claim_what_was_searched(void)
{
    dgg_text words = dgg_words_codebook();
    char *built_in = calloc(1, words.length + 1);
    memcpy(built_in, words.start, words.length);
    CU_ASSERT_TRUE(is_searched_by(built_in, 2));
    CU_ASSERT_FALSE(is_searched_by(built_in, 1));
    CU_ASSERT_TRUE(is_searched_by(NULL, 1)); /* who writes a codebook knows */
    free(built_in);
}

static void only_a_settled_corpus_is_coded_and_only_once(void)
{
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    add_two(&corpus);
    corpus.is_settled = false;
    CU_ASSERT_EQUAL(code_with(&corpus, 1, &error), DGG_BAD_REQUEST);
    CU_ASSERT_STRING_EQUAL(error.message, "the corpus is not settled yet");
    corpus.is_settled = true;
    error = (dgg_error){ 0 };
    CU_ASSERT_EQUAL(code_with(&corpus, 1, &error), DGG_OK);
    CU_ASSERT_EQUAL(code_with(&corpus, 1, &error), DGG_BAD_REQUEST);
    CU_ASSERT_STRING_EQUAL(error.message, "the corpus is coded already");
    dgg_corpus_destroy(&corpus);
}

static void an_empty_corpus_is_coded_too(void)
{
    dgg_corpus corpus = { .is_settled = true };
    CU_ASSERT_EQUAL(code_with(&corpus, 0, NULL), DGG_OK);
    CU_ASSERT_TRUE(corpus.is_coded);
    CU_ASSERT_EQUAL(corpus.theme_count, 0);
    dgg_corpus_destroy(&corpus);
}

/* More papers than a batch, each a little different. */
static void code_many(dgg_corpus *corpus, unsigned threads)
{
    enum { PAPERS = 5000 };
    static const char *const pieces[] = { "Maps of Rome. ",    "A smart town in Italy. ",
                                          "our nding ",        "Town and plan; ",
                                          "the map of life. ", "Rome University " };
    for (int i = 0; i < PAPERS; i++) {
        dgg_buffer text = { 0 };
        uint32_t index = 0;
        for (int j = i; j > 0; j /= 6) {
            dgg_buffer_add(&text, dgg_text_of(pieces[j % 6]), NULL);
        }
        const dgg_paper paper = { .abstract = dgg_buffer_text(&text) };
        CU_ASSERT_EQUAL_FATAL(dgg_corpus_add_paper(corpus, &paper, &index, NULL), DGG_OK);
        dgg_buffer_destroy(&text);
    }
    corpus->is_settled = true;
    CU_ASSERT_EQUAL_FATAL(code_with(corpus, threads, NULL), DGG_OK);
}

static void links_are_equal(const dgg_links *one, const dgg_links *other)
{
    CU_ASSERT_EQUAL_FATAL(one->count, other->count);
    for (size_t i = 0; i < one->count; i++) {
        CU_ASSERT_EQUAL(one->items[i].from, other->items[i].from);
        CU_ASSERT_EQUAL(one->items[i].to, other->items[i].to);
        CU_ASSERT_EQUAL(one->items[i].weight, other->items[i].weight);
        CU_ASSERT_EQUAL(one->items[i].first_evidence, other->items[i].first_evidence);
    }
}

static void any_number_of_threads_gives_the_same(void)
{
    dgg_corpus alone = { 0 }, together = { 0 };
    code_many(&alone, 1);
    code_many(&together, 3);
    CU_ASSERT(alone.links[DGG_DISCUSSES].count > 5000);
    links_are_equal(&alone.links[DGG_DISCUSSES], &together.links[DGG_DISCUSSES]);
    links_are_equal(&alone.links[DGG_STUDIES], &together.links[DGG_STUDIES]);
    CU_ASSERT_EQUAL_FATAL(alone.evidence_count, together.evidence_count);
    for (size_t i = 0; i < alone.evidence_count; i++) {
        CU_ASSERT_EQUAL(alone.evidence[i].start, together.evidence[i].start);
        CU_ASSERT_TRUE(dgg_text_equal(alone.evidence[i].quote, together.evidence[i].quote));
    }
    CU_ASSERT_EQUAL_FATAL(alone.rejected_count, together.rejected_count);
    for (size_t i = 0; i < alone.rejected_count; i++) {
        CU_ASSERT_EQUAL(alone.rejected[i].paper, together.rejected[i].paper);
        CU_ASSERT_TRUE(dgg_text_equal(alone.rejected[i].id, together.rejected[i].id));
    }
    CU_ASSERT_EQUAL_FATAL(alone.warning_count, together.warning_count);
    for (size_t i = 0; i < alone.warning_count; i++) {
        CU_ASSERT_TRUE(dgg_text_equal(alone.warnings[i].reason, together.warnings[i].reason));
    }
    const dgg_links *links = &alone.links[DGG_DISCUSSES];
    for (size_t i = 1; i < links->count; i++) {
        CU_ASSERT(links->items[i - 1].from < links->items[i].from ||
                  (links->items[i - 1].from == links->items[i].from &&
                   links->items[i - 1].to < links->items[i].to));
    }
    check_quotes(&alone);
    dgg_corpus_destroy(&alone);
    dgg_corpus_destroy(&together);
}

/* Repeats the piece until the text is that long, and codes it with all that is built in. */
static void survives(const char *piece, size_t piece_length, size_t length)
{
    dgg_corpus corpus = { 0 };
    dgg_codebook codebook = { 0 };
    dgg_gazetteer gazetteer = { 0 };
    dgg_buffer text = { 0 };
    uint32_t index = 0;
    while (text.length < length) {
        dgg_buffer_add(&text, (dgg_text){ piece, piece_length }, NULL);
    }
    const dgg_paper paper = { .title = dgg_buffer_text(&text), .abstract = dgg_buffer_text(&text) };
    CU_ASSERT_EQUAL(dgg_corpus_add_paper(&corpus, &paper, &index, NULL), DGG_OK);
    corpus.is_settled = true;
    CU_ASSERT_EQUAL(dgg_codebook_read(&codebook, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_gazetteer_read(&gazetteer, NULL, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_code(&corpus, &codebook, &gazetteer, 1, NULL), DGG_OK);
    CU_ASSERT_TRUE(corpus.evidence_count == 0 || quotes_hold(&corpus.papers[0], corpus.evidence));
    dgg_codebook_destroy(&codebook);
    dgg_gazetteer_destroy(&gazetteer);
    dgg_corpus_destroy(&corpus);
    dgg_buffer_destroy(&text);
}

#define SURVIVES(piece, length) survives(piece, sizeof(piece) - 1, length)

static void hostile_texts_are_no_trouble(void)
{
    enum { LONG = 1 << 20 };
    SURVIVES("x", LONG);
    SURVIVES("govern ", LONG);
    SURVIVES("governance internet ", LONG);
    SURVIVES("China, ", LONG);
    SURVIVES("Georgia, Jordan, ", LONG);
    SURVIVES("University of ", LONG);
    SURVIVES("Bank and Science ", LONG);
    SURVIVES("e results. ", LONG);
    SURVIVES("ndings nding rst ", LONG);
    SURVIVES("中国大学", LONG);
    SURVIVES("China\0\x01\xff\xe2\x80\x8f 😀", LONG / 8);
    SURVIVES("Chi\xe2\x80\x8ena\xcc\x81\xcc\x81 ﬁ­ ", LONG / 8);
    SURVIVES("(((((((((", LONG);
    SURVIVES("'''''''s", LONG);
    SURVIVES("U.S.U.S.", LONG);
    SURVIVES("1 th ", LONG);
}

static dgg_status code_and_forget(void)
{
    dgg_status status = DGG_OK;
    dgg_corpus corpus = { 0 };
    DGG_TRY(add_two(&corpus));
    DGG_TRY(code_with(&corpus, 1, NULL));
done:
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(code_and_forget());
}

SUITE("corpus/coding",
      { "papers are linked to what their texts say", papers_are_linked_to_what_their_texts_say },
      { "what is dropped and mended is told", what_is_dropped_and_mended_is_told },
      { "the built-in codebook does not claim what was searched",
        the_built_in_codebook_does_not_claim_what_was_searched },
      { "only a settled corpus is coded, and only once",
        only_a_settled_corpus_is_coded_and_only_once },
      { "an empty corpus is coded too", an_empty_corpus_is_coded_too },
      { "any number of threads gives the same", any_number_of_threads_gives_the_same },
      { "hostile texts are no trouble", hostile_texts_are_no_trouble },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
