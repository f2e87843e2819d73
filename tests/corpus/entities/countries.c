#include "corpus/settle.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static dgg_status make(dgg_corpus *corpus)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"),
          .addresses = LIST(TEXT("[1] Univ Oslo, Oslo, Norway"), TEXT("[2] Univ X, Bergen, Norway"),
                            TEXT("Fudan Univ, Shanghai, Peoples R China")) },
        { .title = TEXT("B"), .addresses = LIST(TEXT("Nowhere")) },
        { .title = TEXT("C"), .addresses = LIST(TEXT("Univ Hong Kong, Hong Kong, China")) },
    };
    dgg_status status = add_records(corpus, records, 3, false);
    return status == DGG_OK ? dgg_corpus_add_countries(corpus, NULL) : status;
}

static void papers_are_linked_to_the_countries_of_their_addresses(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL_FATAL(make(&corpus), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.countries.count, 3);
    CU_ASSERT_TRUE(dgg_text_is(corpus.countries.items[0].id, "CN"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.countries.items[1].id, "HK"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.countries.items[2].label, "Norway"));
    dgg_links_sort(&corpus.links[DGG_FROM_COUNTRY]);
    const dgg_links *links = &corpus.links[DGG_FROM_COUNTRY];
    CU_ASSERT_EQUAL_FATAL(links->count, 3);
    CU_ASSERT_TRUE(links->items[0].from == 0 && links->items[0].to == 0);
    CU_ASSERT_TRUE(links->items[1].from == 0 && links->items[1].to == 2);
    CU_ASSERT_TRUE(links->items[2].from == 2 && links->items[2].to == 1);
    dgg_corpus_destroy(&corpus);
}

static void without_addresses_there_are_none(void)
{
    const dgg_paper record = { .title = TEXT("A"), .institutions = LIST(TEXT("Univ Oslo")) };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(add_records(&corpus, &record, 1, false), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_add_countries(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.countries.count, 0);
    dgg_corpus_destroy(&corpus);
}

static dgg_status make_and_destroy(void)
{
    dgg_corpus corpus = { 0 };
    dgg_status status = make(&corpus);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(make_and_destroy());
}

SUITE("corpus/entities/countries",
      { "papers are linked to the countries of their addresses",
        papers_are_linked_to_the_countries_of_their_addresses },
      { "without addresses there are none", without_addresses_there_are_none },
      { "survives refused memory", survives_refused_memory })
