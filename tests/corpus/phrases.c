#include "corpus/phrases.h"

#include "tests/corpus/chosen.h"

static dgg_status make_texts(dgg_corpus *corpus, dgg_error *error)
{
    static dgg_text keywords[] = { CHOSEN_TEXT("index terms") };
    static const dgg_paper papers[] = {
        { .id = CHOSEN_TEXT("a"),
          .title = CHOSEN_TEXT("Platform labour and street vendors"),
          .keywords = { keywords, 1 } },
        { .id = CHOSEN_TEXT("b"),
          .title = CHOSEN_TEXT("Street vendors, platform labour, licences"),
          .keywords = { keywords, 1 } },
        { .id = CHOSEN_TEXT("c"),
          .title = CHOSEN_TEXT("Why platform labour matters"),
          .keywords = { keywords, 1 },
          .abstract = CHOSEN_TEXT("Platform labour is new. Street vendors are old.") },
        { .id = CHOSEN_TEXT("d"), .title = CHOSEN_TEXT("Night markets") },
    };
    static const dgg_entity keyword = { CHOSEN_TEXT("old"), CHOSEN_TEXT("Old keyword") };
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    for (size_t i = 0; i < 4; i++) {
        DGG_TRY(dgg_corpus_add_paper(corpus, &papers[i], &index, error));
    }
    DGG_TRY(dgg_corpus_add_entity(corpus, DGG_KEYWORD, &keyword, &index, error));
    const dgg_link link = { .from = 3, .to = 0, .weight = 1 };
    DGG_TRY(dgg_corpus_add_link(corpus, DGG_HAS_KEYWORD, &link, error));
    corpus->is_settled = corpus->is_coded = true;
done:
    return status;
}

static void phrases_of_three_papers_stand_for_keywords(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL_FATAL(make_texts(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_corpus_take_phrases(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.keywords.count, 2); /* keywords are no texts */
    CU_ASSERT_TRUE(dgg_text_is(corpus.keywords.items[0].id, "platform-labour"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.keywords.items[1].id, "street-vendors"));
    const dgg_links *links = &corpus.links[DGG_HAS_KEYWORD];
    CU_ASSERT_EQUAL_FATAL(links->count, 6); /* three papers each, however often they say it */
    for (size_t i = 0; i < 6; i++) {
        CU_ASSERT_EQUAL(links->items[i].from, i / 2);
        CU_ASSERT_EQUAL(links->items[i].to, i % 2);
    }
    CU_ASSERT_TRUE(corpus.keywords_are_phrases);
    dgg_corpus_destroy(&corpus);
}

static dgg_status take_and_destroy(void)
{
    dgg_corpus corpus = { 0 };
    dgg_status status = make_texts(&corpus, NULL);
    status = status == DGG_OK ? dgg_corpus_take_phrases(&corpus, NULL) : status;
    dgg_corpus_destroy(&corpus);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    BRUTAL(take_and_destroy());
}

SUITE("corpus/phrases",
      { "phrases of three papers stand for keywords", phrases_of_three_papers_stand_for_keywords },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
