#include "corpus/candidates/grams.h"

#include "base/memory.h"
#include "corpus/building.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* A corpus of titles, read as words. */
static dgg_status read(dgg_word_stream *stream, dgg_corpus *corpus, const char *const *titles)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; titles[i] != NULL; i++) {
        const dgg_paper paper = { .title = dgg_text_of(titles[i]) };
        uint32_t index = 0;
        DGG_TRY(dgg_corpus_add_paper(corpus, &paper, &index, NULL));
    }
    DGG_TRY(dgg_word_stream_read(stream, corpus, NULL));
done:
    return status;
}

typedef struct trial {
    dgg_corpus corpus;
    dgg_word_stream stream;
    dgg_grams grams;
} trial;

static dgg_status count(trial *made, const char *const *titles)
{
    dgg_status status = DGG_OK;
    DGG_TRY(read(&made->stream, &made->corpus, titles));
    DGG_TRY(dgg_grams_count(&made->grams, &made->stream, NULL));
done:
    return status;
}

static void drop(trial *made)
{
    dgg_grams_destroy(&made->grams);
    dgg_word_stream_destroy(&made->stream);
    dgg_corpus_destroy(&made->corpus);
}

/* The gram whose words are these. */
static const dgg_gram *find(const trial *made, const char *words)
{
    for (size_t i = 0; i < made->grams.count; i++) {
        const dgg_gram *gram = &made->grams.items[i];
        dgg_text rest = dgg_text_of(words);
        bool is_it = true;
        for (uint32_t j = 0; j < gram->length && is_it; j++) {
            uint32_t word = made->stream.items[gram->first + j].word;
            is_it = dgg_text_equal(dgg_text_cut(&rest, ' '), made->stream.words.texts[word]);
        }
        if (is_it && rest.length == 0) {
            return gram;
        }
    }
    return NULL;
}

static const char *const titles[] = { "Green roof water, green roof", "Green roofs and water",
                                      "Old green roof gardens", "Water", NULL };

static void what_comes_again_is_counted(void)
{
    trial made = { 0 };
    CU_ASSERT_EQUAL_FATAL(count(&made, titles), DGG_OK);
    const dgg_gram *gram = find(&made, "green roof");
    CU_ASSERT_PTR_NOT_NULL_FATAL(gram);
    CU_ASSERT_EQUAL(gram->count, 4);
    CU_ASSERT_EQUAL(gram->papers, 3);
    CU_ASSERT_EQUAL(gram->length, 2);
    CU_ASSERT_EQUAL(find(&made, "water")->count, 3);
    CU_ASSERT_PTR_NULL(find(&made, "roof garden")); /* once */
    CU_ASSERT_PTR_NULL(find(&made, "water green")); /* a comma between */
    drop(&made);
}

/* Behind "green roof" stand four different things, borders too: two bits. */
static void neighbours_tell_how_free_the_ends_are(void)
{
    trial made = { 0 };
    CU_ASSERT_EQUAL_FATAL(count(&made, titles), DGG_OK);
    CU_ASSERT_DOUBLE_EQUAL(find(&made, "green roof")->right, 2, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(find(&made, "green")->right, 0, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(find(&made, "roof")->left, 0, 1e-12);
    drop(&made);
}

static dgg_status count_and_drop(void)
{
    trial made = { 0 };
    dgg_status status = count(&made, titles);
    drop(&made);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(count_and_drop());
}

SUITE("corpus/candidates/grams", { "what comes again is counted", what_comes_again_is_counted },
      { "neighbours tell how free the ends are", neighbours_tell_how_free_the_ends_are },
      { "survives refused memory", survives_refused_memory })
