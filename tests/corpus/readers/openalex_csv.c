#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "id,abstract,authorships.author.display_name,authorships.author.orcid,authorships.countries,"
    "authorships.institutions.display_name,cited_by_"
    "count,"
    "display_name,doi,ids.pmid,language,primary_location.source.display_name,publication_year,"
    "type\n"
    "https://openalex.org/W27,Where.,Kim Doe|Jo "
    "Ray,|https://orcid.org/0000-0002-1825-0097,NO|IT,\"Univ X|Univ \"\"Y\"\"\",7,On maps,"
    "https://doi.org/10.1080/A,https://pubmed.ncbi.nlm.nih.gov/31452104,en,Maps,2019,article\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("openalex_csv", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "On maps"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "Maps"));
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(text_is(paper->openalex, "W27"));
    CU_ASSERT_TRUE(text_is(paper->pmid, "31452104"));
    CU_ASSERT_TRUE(text_is(paper->language, "en"));
    CU_ASSERT_TRUE(text_is(paper->url, "https://openalex.org/W27"));
    CU_ASSERT_TRUE(list_is(paper->authors, "[Kim Doe][Jo Ray]"));
    CU_ASSERT_TRUE(list_is(paper->institutions, "[Univ X][Univ \"Y\"]"));
    CU_ASSERT_TRUE(list_is(paper->addresses, "[[1] Univ X (NO)][[2] Univ \"Y\" (IT)]"));
    CU_ASSERT_TRUE(list_is(paper->author_ids, "[[2] orcid:0000-0002-1825-0097]"));
    CU_ASSERT_TRUE(list_is(paper->times_cited, "[OpenAlex 7]"));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void a_real_file_holds_what_it_should(void)
{
    size_t warnings = 0;
    filled count = count_file(SHARED "other_csv/openalex_sample.csv", "openalex_csv", &warnings);
    if (count.records == 0) {
        return;
    }
    CU_ASSERT_EQUAL(count.records, 8);
    CU_ASSERT_EQUAL(count.titles, 8);
    CU_ASSERT_EQUAL(count.authors, 8);
    CU_ASSERT_EQUAL(count.years, 8);
    CU_ASSERT_EQUAL(count.dois, 8);
    CU_ASSERT_EQUAL(count.abstracts, 5);
    CU_ASSERT_EQUAL(count.institutions, 7);
    CU_ASSERT_EQUAL(warnings, 0);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("openalex_csv", sample));
}

SUITE("corpus/readers/openalex_csv", { "a small sample is read", a_small_sample_is_read },
      { "a real file holds what it should", a_real_file_holds_what_it_should },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
