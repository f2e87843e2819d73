#include "corpus/tables.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char *const of_title[] = { "título", NULL };
static const char *const of_abstract[] = { "resumen", NULL };
static const dgg_dialect dialect = {
    .names = { [DGG_ROLE_TITLE] = of_title, [DGG_ROLE_ABSTRACT] = of_abstract },
};

typedef dgg_status reading(dgg_corpus *corpus, dgg_stream *stream, const dgg_dialect *dialect,
                           dgg_error *error);

static dgg_corpus read_with(reading *read, const char *text)
{
    dgg_corpus corpus = { 0 };
    dgg_stream *stream = NULL;
    CU_ASSERT_EQUAL(dgg_stream_open_text(&stream, TEXT(text), NULL), DGG_OK);
    CU_ASSERT_EQUAL(read(&corpus, stream, &dialect, NULL), DGG_OK);
    dgg_stream_close(&stream);
    return corpus;
}

static void rows_are_records_whatever_parts_their_cells(void)
{
    static const char *const texts[] = {
        ("\xEF\xBB\xBF"
         "TÍTULO,Resumen\n\"On maps, again\",\"One\nand two\"\n\nTowns,NA\n"),
        "sep=;\nTítulo;resumen\n\"On maps, again\";\"One\nand two\"\n;\nTowns;\n",
        "título\tresumen\nOn maps, again\t\"One\nand two\"\nTowns\tNA",
        "título|resumen\n\"On maps, again\"|\"One\nand two\"\nTowns|",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        dgg_corpus corpus = read_with(dgg_table_read, texts[i]);
        CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
        CU_ASSERT_TRUE(text_is(corpus.papers[0].title, "On maps, again"));
        CU_ASSERT_TRUE(text_is(corpus.papers[0].abstract, "One and two"));
        CU_ASSERT_TRUE(text_is(corpus.papers[1].title, "Towns"));
        CU_ASSERT_EQUAL(corpus.papers[1].abstract.length, 0);
        CU_ASSERT_EQUAL(corpus.warning_count, 0);
        dgg_corpus_destroy(&corpus);
    }
}

static void bad_rows_are_told_with_their_line(void)
{
    dgg_corpus corpus = read_with(dgg_table_read, "título,resumen\n"
                                                  "Maps,a,b\n"
                                                  "Towns\n"
                                                  "Seas,\"\xFF\"\n"
                                                  "Lakes,c\n"
                                                  "Rivers,\"never closed\nWoods,d\n");
    static const long lines[] = { 2, 3, 4, 6 };
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 4);
    CU_ASSERT_TRUE(text_is(corpus.papers[3].title, "Lakes"));
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, sizeof lines / sizeof *lines);
    for (size_t i = 0; i < corpus.warning_count; i++) {
        CU_ASSERT_EQUAL(corpus.warnings[i].line, lines[i]);
    }
    CU_ASSERT_EQUAL(corpus.warnings[3].kind, DGG_SKIPPED);
    dgg_corpus_destroy(&corpus);
}

static void quotes_in_a_table_of_tabs_are_read_as_they_stand(void)
{
    dgg_corpus corpus = read_with(dgg_table_read_tabs, "\ntítulo\tresumen\n"
                                                       "\"Maps\" of towns\t\"a\n"
                                                       "Towns\n");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    CU_ASSERT_TRUE(text_is(corpus.papers[0].title, "\"Maps\" of towns"));
    CU_ASSERT_TRUE(text_is(corpus.papers[0].abstract, "\"a"));
    CU_ASSERT_EQUAL(corpus.warning_count, 0); /* empty cells at the end are left out by some */
    dgg_corpus_destroy(&corpus);
}

static void a_header_tells_whose_table_it_is(void)
{
    static const char *const columns[] = { "title", "year", NULL };
    size_t cells = 0;
    CU_ASSERT_TRUE(dgg_table_has(TEXT("Title,\" Year \",x\na,b,c"), columns));
    CU_ASSERT_TRUE(dgg_table_has(TEXT("sep=;\r\nx;YEAR;title"), columns));
    CU_ASSERT_TRUE(dgg_table_has(TEXT("\n\"a,b\"\tyear\ttitle"), columns));
    CU_ASSERT_FALSE(dgg_table_has(TEXT("Title of the year, year"), columns));
    CU_ASSERT_FALSE(dgg_table_has(TEXT("\"title,year\",b"), columns));
    CU_ASSERT_FALSE(dgg_table_has(TEXT(""), columns));
    CU_ASSERT_EQUAL(dgg_table_count(TEXT("a,b,year"), columns, &cells), 1);
    CU_ASSERT_EQUAL(cells, 3);
}

static dgg_status read_and_forget(reading *read)
{
    dgg_status status = DGG_OK;
    dgg_corpus corpus = { 0 };
    dgg_stream *stream = NULL;
    DGG_TRY(dgg_stream_open_text(&stream, TEXT("título\tresumen\nMaps\t\xFF\nSeas\t\"b"), NULL));
    DGG_TRY(read(&corpus, stream, &dialect, NULL));
done:
    dgg_stream_close(&stream);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget(dgg_table_read));
    BRUTAL(read_and_forget(dgg_table_read_tabs));
}

SUITE("corpus/tables",
      { "rows are records, whatever parts their cells",
        rows_are_records_whatever_parts_their_cells },
      { "bad rows are told with their line", bad_rows_are_told_with_their_line },
      { "quotes in a table of tabs are read as they stand",
        quotes_in_a_table_of_tabs_are_read_as_they_stand },
      { "a header tells whose table it is", a_header_tells_whose_table_it_is },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
