#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "{\"id\":\"https://openalex.org/W27\",\"doi\":\"https://doi.org/10.1080/A\",\"title\":\"On "
    "<i>maps</i>\",\"display_name\":\"On "
    "maps\",\"publication_year\":2019,\"ids\":{\"openalex\":\"https://openalex.org/"
    "W27\",\"pmid\":\"https://pubmed.ncbi.nlm.nih.gov/31452104\"},\"language\":\"en\","
    "\"primary_location\":{\"landing_page_url\":\"https://x.org/"
    "a\",\"source\":{\"display_name\":\"Maps\",\"issn_l\":\"1588-2861\"}},\"type\":\"article\","
    "\"authorships\":[{\"author\":{\"display_name\":\"Kim "
    "Doe\"},\"institutions\":[{\"display_name\":\"Univ "
    "X\",\"country_code\":\"NO\"}]},{\"author\":{\"display_name\":\"Jo "
    "Ray\",\"orcid\":\"https://orcid.org/0000-0002-1825-0097\",\"id\":\"https://openalex.org/"
    "A5\"},\"institutions\":[]}],"
    "\"cited_by_count\":7,\"biblio\":{\"volume\":\"3\",\"issue\":\"1\",\"first_page\":\"4\",\"last_"
    "page\":\"9\"},\"keywords\":[{\"display_name\":\"maps\"},{\"keyword\":\"towns\",\"display_"
    "name\":\"smart towns\"}],"
    "\"referenced_works\":[\"https://openalex.org/W1\",\"https://openalex.org/"
    "W2\"],\"abstract_inverted_index\":{\"Where\":[0],\"people\":[1,3],\"are\":[2]}}\n"
    "{\"id\":\"https://openalex.org/W28\",\"title\":\"Towns\",\"abstract_inverted_index\":null}\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("openalex_json", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "On maps"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "Maps"));
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(text_is(paper->openalex, "W27"));
    CU_ASSERT_TRUE(text_is(paper->pmid, "31452104"));
    CU_ASSERT_TRUE(text_is(paper->language, "en"));
    CU_ASSERT_TRUE(text_is(paper->url, "https://x.org/a"));
    CU_ASSERT_TRUE(text_is(paper->volume, "3"));
    CU_ASSERT_TRUE(text_is(paper->pages, "4-9"));
    CU_ASSERT_TRUE(text_is(paper->issn, "1588-2861"));
    CU_ASSERT_TRUE(text_is(paper->abstract, "Where people are people"));
    CU_ASSERT_TRUE(list_is(paper->authors, "[Kim Doe][Jo Ray]"));
    CU_ASSERT_TRUE(list_is(paper->institutions, "[Univ X]"));
    CU_ASSERT_TRUE(list_is(paper->addresses, "[[1] Univ X (NO)]"));
    CU_ASSERT_TRUE(list_is(paper->author_ids, "[[2] orcid:0000-0002-1825-0097][[2] openalex:A5]"));
    CU_ASSERT_TRUE(list_is(paper->keywords, "[maps][smart towns]"));
    CU_ASSERT_TRUE(list_is(paper->references, "[W1][W2]"));
    CU_ASSERT_TRUE(list_is(paper->times_cited, "[OpenAlex 7]"));
    CU_ASSERT_EQUAL(corpus.papers[1].line, 2);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

/* Counted in the files by another script. */
static void real_files_hold_what_they_should(void)
{
    static const struct {
        const char *path;
        size_t records, warnings;
    } files[] = { { SHARED "zotero_cases/OpenAlex_JSON/000.in", 1, 0 },
                  { SHARED "zotero_cases/OpenAlex_JSON/002.in", 1, 0 },
                  { SHARED "zotero_cases/OpenAlex_JSON/004.in", 1, 0 },
                  { SHARED "zotero_cases/OpenAlex_JSON/006.in", 1, 0 } };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        size_t warnings = 0;
        filled count = count_file(files[i].path, "openalex_json", &warnings);
        CU_ASSERT_TRUE(count.records == 0 || count.records == files[i].records);
        CU_ASSERT_TRUE(count.records == 0 || warnings == files[i].warnings);
        CU_ASSERT_EQUAL(count.titles, count.records);
    }
}

static void pages_and_lists_are_read_too(void)
{
    dgg_corpus corpus =
        read_as("openalex_json", "{\"meta\": {\"count\": 2},\n\"results\": [\n"
                                 "{\"id\": \"https://openalex.org/W1\", \"title\": \"Maps\"},\n"
                                 "{\"id\": \"https://openalex.org/W2\", \"title\": \"Towns\"}]}");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    CU_ASSERT_TRUE(text_is(corpus.papers[1].openalex, "W2"));
    CU_ASSERT_EQUAL(corpus.papers[1].line, 4);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void a_thesis_is_known_by_its_university(void)
{
    dgg_corpus corpus = read_as(
        "openalex_json",
        "{\"id\":\"https://openalex.org/W1\",\"title\":\"Maps\",\"type\":\"dissertation\","
        "\"authorships\":[{\"institutions\":[{\"display_name\":\"Univ X\"}]}]}\n"
        "{\"id\":\"https://openalex.org/W2\",\"title\":\"Towns\",\"type\":\"article\","
        "\"authorships\":[{\"institutions\":[{\"display_name\":\"Univ X\"}]}]}\n"
        "{\"id\":\"https://openalex.org/W3\",\"title\":\"Seas\",\"type\":\"dissertation\"}\n");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 3);
    CU_ASSERT_TRUE(text_is(corpus.papers[0].venue, "Univ X"));
    CU_ASSERT_TRUE(text_is(corpus.papers[1].venue, ""));
    CU_ASSERT_TRUE(text_is(corpus.papers[2].venue, ""));
    dgg_corpus_destroy(&corpus);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("openalex_json", sample));
}

SUITE("corpus/readers/openalex_json", { "a small sample is read", a_small_sample_is_read },
      { "real files hold what they should", real_files_hold_what_they_should },
      { "pages and lists are read too", pages_and_lists_are_read_too },
      { "a thesis is known by its university", a_thesis_is_known_by_its_university },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
