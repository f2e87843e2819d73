#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "Authors,Author full names,Author(s) ID,Title,Year,Source title,Volume,Page start,Page "
    "end,Cited by,DOI,"
    "Affiliations,Authors with affiliations,Abstract,Author Keywords,Index "
    "Keywords,References,Document Type,EID\n"
    "\"Doe K.; Ray J.\",\"Doe, Kim (12); Ray, Jo (34)\",12; 34,\"Maps, "
    "again\",2019,Maps,3,4,9,7,10.1080/A,"
    "\"Dept. of Maps, Univ X, Oslo; Univ Y, Rome\",\"Doe K., Univ Y, Rome, Dept. of Maps, Univ X, "
    "Oslo; Ray, J., "
    "Univ Y, Rome\",Where.,maps; towns,Female; Maps; towns,"
    "\"Lee, A., On towns (2001) Towns, 3, pp. 1-2; Roe, B., Seas; 2002\",Article,2-s2.0-1\n"
    "\"Doe K., Ray J.J.\",,,Towns,2020,,,,,,,,,,,,,Report,2-s2.0-2\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("scopus_csv", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "Maps, again"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "Maps"));
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(text_is(paper->volume, "3"));
    CU_ASSERT_TRUE(text_is(paper->pages, "4-9"));
    CU_ASSERT_TRUE(list_is(paper->times_cited, "[Scopus 7]"));
    CU_ASSERT_TRUE(list_is(paper->authors, "[Doe, Kim][Ray, Jo]"));
    CU_ASSERT_TRUE(list_is(paper->institutions, "[Univ X][Univ Y]"));
    CU_ASSERT_TRUE(
        list_is(paper->addresses, "[[1 2] Univ Y, Rome][[1] Dept. of Maps, Univ X, Oslo]"));
    CU_ASSERT_TRUE(list_is(paper->author_ids, "[[1] scopus:12][[2] scopus:34]"));
    CU_ASSERT_TRUE(text_is(paper->abstract, "Where."));
    CU_ASSERT_TRUE(list_is(paper->keywords, "[maps][towns][Female][Maps]"));
    CU_ASSERT_TRUE(list_is(paper->references,
                           "[Lee, A., On towns (2001) Towns, 3, pp. 1-2][Roe, B., Seas][2002]"));
    CU_ASSERT_TRUE(list_is(corpus.papers[1].authors, "[Doe, K.][Ray, J.J.]"));
    CU_ASSERT_EQUAL(corpus.papers[1].kind, DGG_DOCUMENT);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

/* Counted in the file by another script. */
static void a_real_file_holds_what_it_should(void)
{
    size_t warnings = 0;
    filled count = count_file(SHARED "scopus/scopus_testing.csv", "scopus_csv", &warnings);
    if (count.records == 0) {
        return;
    }
    CU_ASSERT_EQUAL(count.records, 220);
    CU_ASSERT_EQUAL(count.titles, 220);
    CU_ASSERT_EQUAL(count.authors, 217); /* the others name none */
    CU_ASSERT_EQUAL(count.years, 220);
    CU_ASSERT_EQUAL(count.dois, 160);
    CU_ASSERT_EQUAL(count.abstracts, 220);
    CU_ASSERT_EQUAL(count.keywords, 213);
    CU_ASSERT_EQUAL(count.references, 175);
    CU_ASSERT_EQUAL(count.all_references, 10388);
    CU_ASSERT_EQUAL(warnings, 0);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("scopus_csv", sample));
}

SUITE("corpus/readers/scopus_csv", { "a small sample is read", a_small_sample_is_read },
      { "a real file holds what it should", a_real_file_holds_what_it_should },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
