#include "tests/support/bibliographies.h"

static const dgg_bibliography *const format = &dgg_bibliography_csv;

static void what_is_written_is_read_again(void)
{
    static const char *const others[] = { NULL };
    come_back(format, "list.csv", "table", others);
}

/* Names in one piece, an item that ends in ";", a text that spreadsheets would run. */
static void lists_come_back_as_they_were(void)
{
    const dgg_paper hard = {
        .title = TEXT_OF("=Maps"),
        .authors = LIST_OF(TEXT_OF("Mola F., Vichi M."), TEXT_OF("Erdem KOÇ")),
        .institutions = LIST_OF(TEXT_OF("Univ. Technol."), TEXT_OF("Science Ltd.")),
        .keywords = LIST_OF(TEXT_OF("a,b"), TEXT_OF("c")),
        .references = LIST_OF(TEXT_OF("New York: Maps;"), TEXT_OF("Doe, K; 2018;")),
    };
    dgg_status status = DGG_OK;
    dgg_corpus corpus = { 0 };
    char *bytes = write_records(format, &hard, 1, &status);
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, TEXT(bytes), "list.csv", NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    for (size_t part = 0; part < DGG_PARTS; part++) {
        bool is_reference = strcmp(dgg_part_name(part), "references") == 0;
        CU_ASSERT(is_reference || dgg_part_is_equal(&corpus.papers[0], &hard, part));
    }
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].references.items[0], "New York: Maps;"));
    free(bytes);
    dgg_corpus_destroy(&corpus);
}

/* Policies, posts: what else their source says, a column each. */
static void attributes_come_back_as_they_were(void)
{
    const dgg_paper plan = {
        .kind = DGG_DOCUMENT,
        .title = TEXT_OF("Plan for roads"),
        .attributes = LIST_OF(TEXT_OF("agency: Ministry, of Works"), TEXT_OF("issued: 2019-05-01"),
                              TEXT_OF("=x: @y")),
    };
    dgg_status status = DGG_OK;
    dgg_corpus corpus = { 0 };
    char *bytes = write_records(format, &plan, 1, &status);
    CU_ASSERT_PTR_NOT_NULL(strstr(bytes, ",'=x,agency,issued\r\n"));
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, TEXT(bytes), "list.csv", NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_EQUAL(corpus.papers[0].kind, DGG_DOCUMENT);
    dgg_texts list = corpus.papers[0].attributes;
    CU_ASSERT_EQUAL_FATAL(list.count, 3);
    CU_ASSERT_TRUE(dgg_text_is(list.items[0], "=x: @y"));
    CU_ASSERT_TRUE(dgg_text_is(list.items[1], "agency: Ministry, of Works"));
    CU_ASSERT_TRUE(dgg_text_is(list.items[2], "issued: 2019-05-01"));
    free(bytes);
    dgg_corpus_destroy(&corpus);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(write_and_forget(format));
}

SUITE("layouts/bibliographies/csv",
      { "what is written is read again", what_is_written_is_read_again },
      { "lists come back as they were", lists_come_back_as_they_were },
      { "attributes come back as they were", attributes_come_back_as_they_were },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
