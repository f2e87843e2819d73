#include "tests/program/commands/check/lacking.h"

static void is(dgg_lack lack, size_t count, size_t of)
{
    CU_ASSERT_EQUAL(lack.count, count);
    CU_ASSERT_EQUAL(lack.of, of);
}

static void fields_that_are_empty_are_counted(void)
{
    is(dgg_lack_years(&lacking), 2, 3);
    is(dgg_lack_titles(&lacking), 1, 3);
    is(dgg_lack_abstracts(&lacking), 1, 3);
    is(dgg_lack_venues(&lacking), 2, 3);
    is(dgg_lack_authors(&lacking), 2, 3);
    is(dgg_lack_dois(&lacking), 2, 3);
    is(dgg_lack_keywords(&lacking), 1, 3);
    is(dgg_lack_references(&lacking), 2, 3);
}

static void records_without_links_are_counted_once(void)
{
    is(dgg_lack_themes(&lacking), 1, 3);
    is(dgg_lack_locations(&lacking), 2, 3);
}

static void initials_are_no_names(void)
{
    /* Chinese names are whole; Aristotle, X., J-R and Ó. are not written out. */
    is(dgg_lack_given_names(&lacking), 4, 5);
}

static void a_single_keyword_is_told_from_none(void)
{
    is(dgg_lack_more_keywords(&lacking), 1, 2);
}

static void a_saved_graph_cites_by_links(void)
{
    dgg_corpus corpus = lacking;
    dgg_link cites[] = { { .from = 1 }, { .from = 1, .to = 2 }, { .from = 2 } };
    corpus.links[DGG_CITES] = (dgg_links){ cites, 3, 0 };
    is(dgg_lack_references(&corpus), 1, 3);
}

SUITE("program/commands/check/lacks",
      { "fields that are empty are counted", fields_that_are_empty_are_counted },
      { "records without links are counted once", records_without_links_are_counted_once },
      { "initials are no names", initials_are_no_names },
      { "a single keyword is told from none", a_single_keyword_is_told_from_none },
      { "a saved graph cites by links", a_saved_graph_cites_by_links })
