#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "ID;Autor;Titel;Jahr ermittelt;Zeitschrift/Zeitung;DOI;Abstract;Schlagwörter\n"
    "1;\"K. Doe; J. Ray\";On maps;2019;Maps;10.1080/A;Where.;maps, smart towns\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("table", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "On maps"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "Maps"));
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(text_is(paper->abstract, "Where."));
    CU_ASSERT_TRUE(list_is(paper->authors, "[K. Doe][J. Ray]"));
    CU_ASSERT_TRUE(list_is(paper->keywords, "[maps][smart towns]"));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void names_in_other_languages_are_known(void)
{
    static const char *const texts[] = {
        "Titre,Auteurs,Année,Résumé\nOn maps,Kim Doe,2019,Where.\n",
        "Título\tAutores\tAño\tResumen\nOn maps\tKim Doe\t2019\tWhere.\n",
        "题名,作者,年,摘要\nOn maps,Kim Doe,2019,Where.\n",
        "Title-题名,Author-作者,Year-年,Summary-摘要\nOn maps,Kim Doe,2019,Where.\n",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        dgg_corpus corpus = read_as("table", texts[i]);
        CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
        CU_ASSERT_TRUE(text_is(corpus.papers[0].title, "On maps"));
        CU_ASSERT_TRUE(list_is(corpus.papers[0].authors, "[Kim Doe]"));
        CU_ASSERT_EQUAL(corpus.papers[0].year, 2019);
        CU_ASSERT_TRUE(text_is(corpus.papers[0].abstract, "Where."));
        dgg_corpus_destroy(&corpus);
    }
}

/* In the shape of exports of JSTOR, Publish or Perish, ProQuest and CNKI. */
static void names_that_databases_give_are_known(void)
{
    static const char *const texts[] = {
        "title,isPartOf,publicationYear,creator,pageStart,pageEnd,volumeNumber,keyphrase\n"
        "On maps,Maps,2019,Kim Doe; Jan Roe,4,9,7,maps; towns\n",
        "Cites,Authors,Title,Year,Source,StartPage,EndPage,Volume,Tags\n"
        "3,\"Kim Doe, Jan Roe\",On maps,2019,Maps,4,9,7,maps; towns\n",
        "Title,Authors,pubdate,pubtitle,startPage,endPage,subjectTerms,volume\n"
        "On maps,Kim Doe; Jan Roe,Aug 2019,Maps,4,9,\"maps, towns\",7\n",
        "Title-题名,Author-作者,Source-文献来源,Year-年,PageCount-页码,Volume-卷,Keyword-关键词\n"
        "On maps,Kim Doe;Jan Roe;,Maps,2019,4-9,7,maps;;towns\n",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        dgg_corpus corpus = read_as("table", texts[i]);
        CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
        const dgg_paper *paper = &corpus.papers[0];
        CU_ASSERT_EQUAL(paper->year, 2019);
        CU_ASSERT_TRUE(text_is(paper->venue, "Maps"));
        CU_ASSERT_TRUE(text_is(paper->volume, "7"));
        CU_ASSERT_TRUE(text_is(paper->pages, "4-9"));
        CU_ASSERT_TRUE(list_is(paper->authors, "[Kim Doe][Jan Roe]"));
        CU_ASSERT_TRUE(list_is(paper->keywords, "[maps][towns]"));
        dgg_corpus_destroy(&corpus);
    }
}

static void a_number_of_references_is_none(void)
{
    dgg_corpus corpus = read_as("table", "Title,Year,References\nOn maps,2019,30\n");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_EQUAL(corpus.papers[0].references.count, 0);
    dgg_corpus_destroy(&corpus);
}

static void texts_that_are_no_papers_are_documents(void)
{
    dgg_corpus corpus =
        read_as("table", "date,author,text\n2019-05-01,Kim,We plan a data centre.\n");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_EQUAL(corpus.papers[0].kind, DGG_DOCUMENT);
    CU_ASSERT_TRUE(text_is(corpus.papers[0].abstract, "We plan a data centre."));
    CU_ASSERT_EQUAL(corpus.papers[0].year, 2019);
    dgg_corpus_destroy(&corpus);
}

static void columns_may_be_named_by_hand(void)
{
    static const char text[] = "Was,Wer,Wann\nOn maps,Kim Doe,2019\n";
    dgg_corpus corpus = { .columns = "title=was, authors = Wer,year=Wann" };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_reader_table.recognises(TEXT(text)), DGG_NOT_MINE);
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, TEXT(text), "list", NULL, &error), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_TRUE(text_is(corpus.papers[0].title, "On maps"));
    CU_ASSERT_EQUAL(corpus.papers[0].year, 2019);
    dgg_corpus_destroy(&corpus);
}

static void prose_is_no_table(void)
{
    static const char *const texts[] = { "Title of the year, and other stories, by an author\n",
                                         "Authors,Year\nDoe,2019\n", "title\nMaps\n", "" };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        CU_ASSERT_EQUAL(dgg_reader_table.recognises(TEXT(texts[i])), DGG_NOT_MINE);
    }
}

/* Counted in the file by another script; one date names no year. */
static void a_real_file_holds_what_it_should(void)
{
    size_t warnings = 0;
    filled count = count_file(SHARED "smart_city/smart_city_4219.csv", "table", &warnings);
    if (count.records == 0) {
        return;
    }
    CU_ASSERT_EQUAL(count.records, 4219);
    CU_ASSERT_EQUAL(count.titles, 4219);
    CU_ASSERT_EQUAL(count.authors, 4219);
    CU_ASSERT_EQUAL(count.years, 4218);
    CU_ASSERT_EQUAL(count.venues, 1892);
    CU_ASSERT_EQUAL(count.dois, 3987);
    CU_ASSERT_EQUAL(count.abstracts, 4219);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("table", sample));
}

SUITE("corpus/readers/table", { "a small sample is read", a_small_sample_is_read },
      { "names that databases give are known", names_that_databases_give_are_known },
      { "a number of references is none", a_number_of_references_is_none },
      { "names in other languages are known", names_in_other_languages_are_known },
      { "texts that are no papers are documents", texts_that_are_no_papers_are_documents },
      { "columns may be named by hand", columns_may_be_named_by_hand },
      { "prose is no table", prose_is_no_table },
      { "a real file holds what it should", a_real_file_holds_what_it_should },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
