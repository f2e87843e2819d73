#include "corpus/settle.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static bool is(const dgg_entities *entities, size_t place, const char *id, const char *label)
{
    return place < entities->count && dgg_text_is(entities->items[place].id, id) &&
           dgg_text_is(entities->items[place].label, label);
}

static bool leads(const dgg_links *links, size_t place, uint32_t from, uint32_t to)
{
    return place < links->count && links->items[place].from == from &&
           links->items[place].to == to && links->items[place].weight == 1;
}

static void spellings_of_a_venue_are_one(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"), .venue = TEXT("Information, Communication & Society") },
        { .title = TEXT("B"), .venue = TEXT("Information , Communication &  Society") },
        { .title = TEXT("C"), .venue = TEXT("Information, communication and society") },
        { .title = TEXT("D") },
    };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(add_records(&corpus, records, 4, false), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_add_entities(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.venues.count, 1);
    CU_ASSERT_TRUE(is(&corpus.venues, 0, "information-communication-society",
                      "Information, Communication & Society"));
    CU_ASSERT_EQUAL(corpus.links[DGG_PUBLISHED_IN].count, 3);
    dgg_corpus_destroy(&corpus);
}

static void keywords_and_institutions_are_linked(void)
{
    const dgg_paper record = { .title = TEXT("A"),
                               .keywords = LIST(TEXT("Smart Cities"), TEXT("维稳")),
                               .institutions = LIST(TEXT("Fudan University")) };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(add_records(&corpus, &record, 1, false), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_add_entities(&corpus, NULL), DGG_OK);
    CU_ASSERT_TRUE(is(&corpus.keywords, 0, "smart-cities", "Smart Cities"));
    CU_ASSERT_TRUE(is(&corpus.keywords, 1, "维稳", "维稳"));
    CU_ASSERT_TRUE(is(&corpus.institutions, 0, "fudan-university", "Fudan University"));
    CU_ASSERT_TRUE(leads(&corpus.links[DGG_HAS_KEYWORD], 1, 0, 1));
    CU_ASSERT_TRUE(leads(&corpus.links[DGG_WRITTEN_AT], 0, 0, 0));
    dgg_corpus_destroy(&corpus);
}

static dgg_status make_and_forget(void)
{
    const dgg_paper record = { .title = TEXT("A"),
                               .authors = LIST(TEXT("Smith, Jane"), TEXT("Жанна")),
                               .keywords = LIST(TEXT("a"), TEXT("a!")),
                               .venue = TEXT("Maps , Towns") };
    dgg_corpus corpus = { 0 };
    dgg_status status = add_records(&corpus, &record, 1, false);
    status = status == DGG_OK ? dgg_corpus_add_entities(&corpus, NULL) : status;
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(make_and_forget());
}

SUITE("corpus/entities", { "spellings of a venue are one", spellings_of_a_venue_are_one },
      { "keywords and institutions are linked", keywords_and_institutions_are_linked },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
