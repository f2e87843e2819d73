#include <stdio.h>

#include "corpus/readers.h"
#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#define SHARED DGG_SHARED "/data/"

static dgg_corpus read(const char *text)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, TEXT(text), "list.json", NULL, NULL), DGG_OK);
    return corpus;
}

static void an_item_becomes_a_record(void)
{
    dgg_corpus corpus = read(
        "[\n{ \"id\": \"http://zotero.org/users/1/items/A\", \"citation-key\": \"smith2019\",\n"
        "  \"type\": \"article-journal\", \"title\": \"On <i>maps</i> of CO<sub>2</sub>\",\n"
        "  \"container-title\": \"Maps &amp; Towns\", \"DOI\": \"https://doi.org/10.1080/A\",\n"
        "  \"abstract\": \"<jats:p>Maps</jats:p><jats:p>of towns.</jats:p>\",\n"
        "  \"URL\": \"http://x.org\", \"language\": \"en\", \"keyword\": \"a, b; a\",\n"
        "  \"author\": [{\"family\": \"Smith\", \"given\": \"Jane\"}, {\"literal\": \"FAO\"}],\n"
        "  \"issued\": {\"date-parts\": [[\"2019\", 5]]}, \"accessed\": {\"raw\": \"2024\"} }]");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_EQUAL(paper->kind, DGG_PAPER);
    CU_ASSERT_TRUE(dgg_text_is(paper->key, "smith2019"));
    CU_ASSERT_TRUE(dgg_text_is(paper->title, "On maps of CO2"));
    CU_ASSERT_TRUE(dgg_text_is(paper->venue, "Maps & Towns"));
    CU_ASSERT_TRUE(dgg_text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(dgg_text_is(paper->abstract, "Maps of towns."));
    CU_ASSERT_TRUE(dgg_text_is(paper->url, "http://x.org"));
    CU_ASSERT_TRUE(dgg_text_is(paper->language, "en"));
    CU_ASSERT_EQUAL(paper->keywords.count, 2);
    CU_ASSERT_EQUAL_FATAL(paper->authors.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(paper->authors.items[0], "Smith, Jane"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_EQUAL(paper->line, 2);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    CU_ASSERT_TRUE(dgg_text_is(corpus.sources[0].format, "csl_json"));
    dgg_corpus_destroy(&corpus);
}

static void kinds_and_venues_follow_the_type(void)
{
    dgg_corpus corpus = read("{\"items\": [\n"
                             "{\"type\": \"report\", \"title\": \"A\", \"publisher\": \"FAO\"},\n"
                             "{\"type\": \"thesis\", \"title\": \"B\", \"publisher\": \"Oslo\"},\n"
                             "{\"type\": \"speech\", \"title\": \"C\", \"event\": \"Maps 2019\"},\n"
                             "{\"type\": \"post-weblog\", \"title\": \"D\"},\n"
                             "{\"type\": \"book\", \"title\": \"E\", \"publisher\": \"Sage\",\n"
                             " \"container-title\": \"E\", \"editor\": [{\"family\": \"Doe\"}]}]}");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 5);
    CU_ASSERT_EQUAL(corpus.papers[0].kind, DGG_DOCUMENT);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].venue, "FAO"));
    CU_ASSERT_EQUAL(corpus.papers[1].kind, DGG_PAPER);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[1].venue, "Oslo"));
    CU_ASSERT_EQUAL(corpus.papers[2].kind, DGG_EVENT);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[2].venue, "Maps 2019"));
    CU_ASSERT_EQUAL(corpus.papers[3].kind, DGG_DOCUMENT);
    CU_ASSERT_EQUAL(corpus.papers[4].kind, DGG_PAPER);
    CU_ASSERT_EQUAL(corpus.papers[4].venue.length, 0);
    CU_ASSERT_EQUAL(corpus.papers[4].authors.count, 1);
    dgg_corpus_destroy(&corpus);
}

static void other_shapes_are_read_too(void)
{
    dgg_corpus corpus =
        read("{\"items\": {\"a\": {\"id\": 7, \"type\": \"book\", \"title\": [\"On maps\"],\n"
             "\"tags\": [{\"tag\": \"a\"}, \"b\"], \"note\": \"x\\nDOI: 10.1080/B\"}}}");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].key, "7"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].title, "On maps"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].doi, "10.1080/b"));
    CU_ASSERT_EQUAL(corpus.papers[0].keywords.count, 2);
    dgg_corpus_destroy(&corpus);
    corpus = read("{\"type\": \"book\", \"title\": \"Alone\", "
                  "\"URL\": \"http://dx.doi.org/10.1080/c\"}");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].doi, "10.1080/c"));
    dgg_corpus_destroy(&corpus);
}

static void what_is_lost_is_told_with_its_line(void)
{
    dgg_corpus corpus = read("[{\"type\": \"book\", \"title\": \"A\"},\n"
                             "7,\n"
                             "{\"type\": \"book\", \"id\": \"b\"},\n"
                             "{\"title\": \"C\", \"issued\": {\"literal\": \"in press\"}},\n"
                             "{\"title\": \"D\", \"abstract\": {\"p\": 1}},\n"
                             "{\"title\": \"E\", \"author\": [{}], \"issued\": {}}]");
    static const long lines[] = { 2, 3, 4, 5, 6 };
    CU_ASSERT_EQUAL(corpus.paper_count, 4);
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, sizeof lines / sizeof *lines);
    for (size_t i = 0; i < corpus.warning_count; i++) {
        CU_ASSERT_EQUAL(corpus.warnings[i].line, lines[i]);
    }
    dgg_corpus_destroy(&corpus);
}

static void other_texts_are_not_taken_for_csl(void)
{
    static const char *const texts[] = {
        "[1] On maps \"type\": \"book\"",
        "{ \"format\": \"dggraph-corpus/1\", \"title\": \"type\" }",
        "[{\"paperId\": \"a\", \"title\": \"b\", \"type\": \"book\"}]",
        "{\"results\": [{\"id\": \"https://openalex.org/W1\", \"type\": \"article\"}]}",
        "{\"network\": {\"items\": [{\"id\": 1}]}}",
        "[{\"title\": \"On maps\", \"year\": 2019}]",
        "[{\"source\": {\"type\": \"article\", \"authors\": [], \"title\": \"A\"}}]",
        "[]",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        CU_ASSERT_EQUAL(dgg_reader_csl_json.recognises(TEXT(texts[i])), DGG_NOT_MINE);
    }
    CU_ASSERT_TRUE(dgg_reader_csl_json.recognises(TEXT("[ {\"type\" : \"thesis\"")) > DGG_PERHAPS);
    CU_ASSERT_TRUE(dgg_reader_csl_json.recognises(
                       TEXT("[{\"title\": \"a\", \"issued\": {\"raw\": \"1\"")) > DGG_PERHAPS);
}

static void addresses_of_openalex_make_no_work_of_openalex(void)
{
    dgg_corpus corpus = read("[{\"id\": \"a\", \"type\": \"article-journal\", "
                             "\"title\": \"Maps\", \"issued\": "
                             "{\"date-parts\": [[2019]]}, \"URL\": "
                             "\"https://openalex.org/W27\"}]");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_EQUAL(corpus.papers[0].year, 2019);
    CU_ASSERT_TRUE(dgg_text_is(corpus.sources[0].format, "csl_json"));
    dgg_corpus_destroy(&corpus);
}

/* Counted in the file by another script: 40 of 911 items say nothing, 19 dates have no year. */
static void a_real_file_holds_what_it_should(void)
{
    dgg_corpus corpus = { 0 };
    size_t titled = 0, with_authors = 0, with_year = 0, documents = 0, with_doi = 0;
    dgg_status status = dgg_corpus_read(&corpus, SHARED "csl_json/csl_suite_a-m.json", NULL, NULL);
    if (status == DGG_NO_INPUT) {
        printf("skipped: no csl_suite_a-m.json\n");
        return;
    }
    CU_ASSERT_EQUAL(status, DGG_OK);
    for (size_t i = 0; i < corpus.paper_count; i++) {
        const dgg_paper *paper = &corpus.papers[i];
        titled += paper->title.length > 0;
        with_authors += paper->authors.count > 0;
        with_year += paper->year > 0;
        documents += paper->kind == DGG_DOCUMENT;
        with_doi += paper->doi.length > 0;
        CU_ASSERT_TRUE(paper->key.length > 0);
    }
    CU_ASSERT_EQUAL(corpus.paper_count, 871);
    CU_ASSERT_EQUAL(titled, 578);
    CU_ASSERT_EQUAL(with_authors, 575);
    CU_ASSERT_EQUAL(with_year, 554);
    CU_ASSERT_EQUAL(documents, 17);
    CU_ASSERT_EQUAL(with_doi, 14); /* two of them in addresses or notes */
    CU_ASSERT_EQUAL(corpus.warning_count, 40 + 19);
    dgg_corpus_destroy(&corpus);
}

static void an_item_of_zotero_is_read(void)
{
    dgg_corpus corpus = { 0 };
    if (dgg_corpus_read(&corpus, SHARED "zotero_cases/CSL_JSON/000.in", NULL, NULL) ==
        DGG_NO_INPUT) {
        printf("skipped: no zotero_cases\n");
        return;
    }
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_EQUAL(corpus.papers[0].year, 2013);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].authors.items[0], "Bachar, Mostafa"));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void works_of_crossref_are_read_too(void)
{
    static const size_t cited[] = { 0, 3 };
    dgg_corpus corpus = { 0 };
    if (dgg_corpus_read(&corpus, SHARED "json/crossref_dump.json", NULL, NULL) == DGG_NO_INPUT) {
        printf("skipped: no crossref_dump.json\n");
        return;
    }
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 5);
    for (size_t i = 0; i < sizeof cited / sizeof *cited; i++) {
        CU_ASSERT_EQUAL(corpus.papers[i].references.count, cited[i]);
    }
    CU_ASSERT_TRUE(corpus.warning_count > 0);
    dgg_corpus_destroy(&corpus);
}

static dgg_status read_and_forget(void)
{
    static const char text[] =
        "[{\"id\": 1, \"title\": \"A\", \"keyword\": \"a; b\", \"author\": [{\"family\": \"Doe\"}],"
        "\"issued\": \"x\"}, 3, {}, {\"title\": \"B\", \"author\": [{}], \"abstract\": {\"a\": "
        "1}}]";
    dgg_corpus corpus = { 0 };
    dgg_status status = dgg_corpus_read_text(&corpus, TEXT(text), "a.json", "csl_json", NULL);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/readers/csl_json", { "an item becomes a record", an_item_becomes_a_record },
      { "kinds and venues follow the type", kinds_and_venues_follow_the_type },
      { "other shapes are read too", other_shapes_are_read_too },
      { "what is lost is told with its line", what_is_lost_is_told_with_its_line },
      { "other texts are not taken for CSL", other_texts_are_not_taken_for_csl },
      { "addresses of OpenAlex make no work of OpenAlex",
        addresses_of_openalex_make_no_work_of_openalex },
      { "a real file holds what it should", a_real_file_holds_what_it_should },
      { "an item of Zotero is read", an_item_of_zotero_is_read },
      { "works of Crossref are read too", works_of_crossref_are_read_too },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
