#include "graph/statistics/main/types.h"

#include "tests/support/timely.h"

static void types_that_differ_by_capitals_are_one(void)
{
    timely made;
    dgg_table table = { 0 };
    make_timely(&made, 1);
    add_records(&made, 2010, 5);
    timely_papers[0].type = dgg_text_of("Review");
    timely_papers[1].type = dgg_text_of("article");
    timely_papers[2].type = dgg_text_of("Article");
    timely_papers[4].type = dgg_text_of("book");
    dgg_table_add_column(&table, dgg_text_of("what"), dgg_text_of("What"), 0, NULL);
    dgg_table_add_column(&table, dgg_text_of("value"), dgg_text_of("Value"), 0, NULL);
    dgg_table_add_column(&table, dgg_text_of("of"), dgg_text_of("Of"), 0, NULL);
    CU_ASSERT_EQUAL_FATAL(dgg_main_add_types(&table, &made.corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 3);
    CU_ASSERT_STRING_EQUAL(row_of(&table, 0), "Type: article|2|4|");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 1), "Type: book|1|4|");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 2), "Type: review|1|4|");
    dgg_table_destroy(&table);
}

static void works_that_are_cited_count_once(void)
{
    timely made;
    size_t works = 0;
    dgg_entity references[] = { { TEXT("x"), TEXT("X") }, { TEXT("y"), TEXT("Y") } };
    make_timely(&made, 1);
    add_records(&made, 2010, 3);
    CU_ASSERT_EQUAL(dgg_main_works(&made.corpus, &works, NULL), DGG_OK);
    CU_ASSERT_EQUAL(works, 0);
    made.corpus.references = (dgg_entities){ references, 2, 0 };
    join(&made, DGG_CITES, 0, 1);
    join(&made, DGG_CITES, 2, 1);
    join(&made, DGG_CITES, 2, 0);
    join(&made, DGG_CITES, 2, 1);
    timely_links[DGG_CITES][2].to_reference = timely_links[DGG_CITES][3].to_reference = true;
    CU_ASSERT_EQUAL(dgg_main_works(&made.corpus, &works, NULL), DGG_OK);
    CU_ASSERT_EQUAL(works, 3); /* paper 1, references 0 and 1 */
    timely_links[DGG_CITES][2].to_reference = timely_links[DGG_CITES][3].to_reference = false;
}

static void records_with_keywords_are_counted(void)
{
    static dgg_text words[] = { TEXT("maps") };
    timely made;
    make_timely(&made, 1);
    add_records(&made, 2010, 3);
    timely_papers[1].keywords = (dgg_texts){ words, 1 };
    CU_ASSERT_EQUAL(dgg_main_with_keywords(&made.corpus), 1);
}

SUITE("graph/statistics/main/types",
      { "types that differ by capitals are one", types_that_differ_by_capitals_are_one },
      { "works that are cited count once", works_that_are_cited_count_once },
      { "records with keywords are counted", records_with_keywords_are_counted })
