#include "corpus/dialect.h"

#include "corpus/authors.h"
#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char *const of_type[] = { "type", NULL };
static const char *const of_title[] = { "title", "short", NULL };
static const char *const of_abstract[] = { "abstract", NULL };
static const char *const of_venue[] = { "venue", NULL };
static const char *const of_doi[] = { "numbers", NULL };
static const char *const of_url[] = { "url", NULL };
static const char *const of_year[] = { "year", "date", NULL };
static const char *const of_authors[] = { "full", "authors", NULL };
static const char *const of_editors[] = { "editors", NULL };
static const char *const of_keywords[] = { "keywords", "+terms", NULL };

static const dgg_dialect dialect = {
    .names = { [DGG_ROLE_TYPE] = of_type,
               [DGG_ROLE_TITLE] = of_title,
               [DGG_ROLE_ABSTRACT] = of_abstract,
               [DGG_ROLE_VENUE] = of_venue,
               [DGG_ROLE_DOI] = of_doi,
               [DGG_ROLE_URL] = of_url,
               [DGG_ROLE_YEAR] = of_year,
               [DGG_ROLE_AUTHORS] = of_authors,
               [DGG_ROLE_EDITORS] = of_editors,
               [DGG_ROLE_KEYWORDS] = of_keywords },
    .split = { [DGG_ROLE_AUTHORS] = dgg_authors_split, [DGG_ROLE_KEYWORDS] = dgg_split_semicolons },
};

typedef struct value {
    const char *name, *text;
} value;

static dgg_status put(dgg_corpus *corpus, const value *values)
{
    dgg_status status = DGG_OK;
    dgg_slip slip = { .line = 4 };
    dgg_record record = { 0 };
    for (long i = 0; values[i].name != NULL; i++) {
        DGG_TRY(dgg_slip_add(&slip, TEXT(values[i].name), TEXT(values[i].text), 4 + i, NULL));
    }
    DGG_TRY(dgg_record_put(&record, corpus, &slip, &dialect, NULL));
done:
    dgg_record_destroy(&record);
    dgg_slip_destroy(&slip);
    return status;
}

static const value whole[] = { { "type", "Article" },
                               { "title", "On <i>maps</i>\nof towns &amp; lands" },
                               { "abstract", "Maps." },
                               { "abstract", "Towns." },
                               { "venue", "Maps" },
                               { "numbers", "S123 [pii]" },
                               { "numbers", "10.1080/A [doi]" },
                               { "url", "https://a.org/x; https://b.org" },
                               { "year", "in press" },
                               { "date", "May 2019" },
                               { "authors", "Doe, K" },
                               { "full", "Doe,Kim" },
                               { "full", "Smith,Jane" },
                               { "editors", "Ray, Jo" },
                               { "terms", "cities" },
                               { "keywords", "maps; towns" },
                               { NULL, NULL } };

static void a_slip_becomes_a_record(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(put(&corpus, whole), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_EQUAL(paper->kind, DGG_PAPER);
    CU_ASSERT_TRUE(text_is(paper->type, "Article"));
    CU_ASSERT_TRUE(text_is(paper->title, "On maps of towns & lands"));
    CU_ASSERT_TRUE(text_is(paper->abstract, "Maps. Towns."));
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(text_is(paper->url, "https://a.org/x"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_EQUAL(paper->line, 4);
    CU_ASSERT_TRUE(list_is(paper->authors, "[Doe, Kim][Smith, Jane]"));
    CU_ASSERT_TRUE(list_is(paper->editors, "[Ray, Jo]"));
    CU_ASSERT_TRUE(list_is(paper->keywords, "[maps][towns][cities]"));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void what_is_missing_is_made_good_where_it_can_be(void)
{
    static const value values[] = { { "type", "Report" },
                                    { "short", "Maps" },
                                    { "venue", "Maps" },
                                    { "url", "https://doi.org/10.1080/B" },
                                    { "editors", "Ray, Jo" },
                                    { "year", "soon" },
                                    { NULL, NULL } };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(put(&corpus, values), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_EQUAL(corpus.papers[0].kind, DGG_DOCUMENT);
    CU_ASSERT_TRUE(text_is(corpus.papers[0].title, "Maps"));
    CU_ASSERT_EQUAL(corpus.papers[0].venue.length, 0); /* it names itself */
    CU_ASSERT_TRUE(text_is(corpus.papers[0].doi, "10.1080/b"));
    CU_ASSERT_TRUE(list_is(corpus.papers[0].authors, "[Ray, Jo]"));
    CU_ASSERT_EQUAL(corpus.papers[0].editors.count, 0);
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 1);
    CU_ASSERT_EQUAL(corpus.warnings[0].line, 4 + 5);
    dgg_corpus_destroy(&corpus);
}

static void a_slip_that_says_nothing_is_told(void)
{
    static const value values[] = { { "keywords", "maps" }, { NULL, NULL } };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(put(&corpus, values), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 0);
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 1);
    CU_ASSERT_EQUAL(corpus.warnings[0].kind, DGG_SKIPPED);
    CU_ASSERT_EQUAL(corpus.warnings[0].line, 4);
    dgg_corpus_destroy(&corpus);
}

static dgg_status put_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_status status = put(&corpus, whole);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(put_and_forget());
}

SUITE("corpus/dialect", { "a slip becomes a record", a_slip_becomes_a_record },
      { "what is missing is made good where it can be",
        what_is_missing_is_made_good_where_it_can_be },
      { "a slip that says nothing is told", a_slip_that_says_nothing_is_told },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
