#include "corpus/readers/csl_json/items.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

typedef struct made {
    dgg_corpus corpus;
    dgg_json *json;
    dgg_csl_record record;
} made;

static dgg_status make(made *m, const char *item)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_json_read(&m->json, dgg_text_of(item), NULL));
    m->record.corpus = &m->corpus;
    m->record.json = m->json;
    DGG_TRY(dgg_csl_record_make(&m->record, dgg_json_root(m->json), NULL));
done:
    return status;
}

static void unmake(made *m)
{
    dgg_csl_record_destroy(&m->record);
    dgg_json_destroy(&m->json);
    dgg_corpus_destroy(&m->corpus);
}

static void the_first_variable_that_is_filled_tells(void)
{
    made m = { 0 };
    CU_ASSERT_EQUAL(make(&m, "{\"citation-key\": null, \"citekey\": \" \", \"id\": \"a\","
                             "\"title\": \"\", \"title-short\": \"Maps\", \"container-title\": [],"
                             "\"journalAbbreviation\": \"J. Maps\", \"author\": [],"
                             "\"editor\": [{\"family\": \"Doe\"}], \"issued\": {},"
                             "\"event-date\": {\"date-parts\": [[2019]]}}"),
                    DGG_OK);
    const dgg_paper *paper = &m.record.paper;
    CU_ASSERT_TRUE(dgg_text_is(paper->key, "a"));
    CU_ASSERT_TRUE(dgg_text_is(paper->title, "Maps"));
    CU_ASSERT_TRUE(dgg_text_is(paper->venue, "J. Maps"));
    CU_ASSERT_EQUAL_FATAL(paper->authors.count, 1);
    CU_ASSERT_TRUE(dgg_text_is(paper->authors.items[0], "Doe"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_EQUAL(m.corpus.warning_count, 0);
    unmake(&m);
}

static void the_small_print_is_kept(void)
{
    made m = { 0 };
    CU_ASSERT_EQUAL(make(&m, "{\"type\": \"article-journal\", \"title\": \"a\", \"volume\": 7,"
                             "\"issue\": \"2\", \"page\": \"12–18\", \"publisher\": \"Maps\","
                             "\"ISSN\": [\"1588-2861\", \"0138-9130\"], \"PMID\": 31452104,"
                             "\"is-referenced-by-count\": 12, \"author\": [{\"family\": \"Doe\"}],"
                             "\"editor\": [{\"family\": \"Roe\"}]}"),
                    DGG_OK);
    const dgg_paper *paper = &m.record.paper;
    CU_ASSERT_TRUE(dgg_text_is(paper->type, "article-journal"));
    CU_ASSERT_TRUE(dgg_text_is(paper->volume, "7"));
    CU_ASSERT_TRUE(dgg_text_is(paper->issue, "2"));
    CU_ASSERT_TRUE(dgg_text_is(paper->pages, "12-18"));
    CU_ASSERT_TRUE(dgg_text_is(paper->publisher, "Maps"));
    CU_ASSERT_TRUE(dgg_text_is(paper->issn, "1588-2861"));
    CU_ASSERT_TRUE(dgg_text_is(paper->pmid, "31452104"));
    CU_ASSERT_EQUAL_FATAL(paper->editors.count, 1);
    CU_ASSERT_TRUE(dgg_text_is(paper->editors.items[0], "Roe"));
    CU_ASSERT_EQUAL_FATAL(paper->times_cited.count, 1);
    CU_ASSERT_TRUE(dgg_text_is(paper->times_cited.items[0], "Crossref 12"));
    unmake(&m);
}

static void a_doi_is_looked_for_in_other_places(void)
{
    static const char *const items[] = {
        "{\"DOI\": \"10.1080/a\", \"URL\": \"https://doi.org/10.1080/b\"}",
        "{\"DOI\": \"not known\", \"URL\": \"https://doi.org/10.1080/a\"}",
        "{\"URL\": \"https://x.org/10.1080/b\", \"note\": \"seen\\nDOI: 10.1080/a\\n\"}",
        "{\"note\": \"{:DOI:10.1080/a}\"}",
    };
    for (size_t i = 0; i < sizeof items / sizeof *items; i++) {
        made m = { 0 };
        CU_ASSERT_EQUAL(make(&m, items[i]), DGG_OK);
        dgg_text doi = m.record.paper.doi, wanted = dgg_text_of("10.1080/a");
        CU_ASSERT_TRUE(dgg_text_find(doi, wanted) < doi.length);
        unmake(&m);
    }
}

static void keywords_may_be_texts_or_tags(void)
{
    made m = { 0 };
    CU_ASSERT_EQUAL(make(&m, "{\"keywords\": [\"a, b\", {\"tag\": \"c\"}, {\"x\": 1}, 2]}"),
                    DGG_OK);
    CU_ASSERT_EQUAL_FATAL(m.record.paper.keywords.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(m.record.paper.keywords.items[0], "a, b"));
    CU_ASSERT_TRUE(dgg_text_is(m.record.paper.keywords.items[1], "c"));
    unmake(&m);
}

static void a_work_of_crossref_keeps_what_it_cites(void)
{
    made m = { 0 };
    CU_ASSERT_EQUAL(make(&m, "{\"type\": \"journal-article\", \"title\": [\"A\"],"
                             "\"author\": [{\"affiliation\": [{\"name\": \"FAO\"}]}],\n"
                             "\"reference\": [{\"DOI\": \"10.1080/b\"}], \"reference-count\": 7}"),
                    DGG_OK);
    CU_ASSERT_EQUAL(m.record.paper.references.count, 1);
    CU_ASSERT_EQUAL(m.record.paper.institutions.count, 1);
    CU_ASSERT_EQUAL_FATAL(m.corpus.warning_count, 2); /* the author has no name */
    CU_ASSERT_EQUAL(m.corpus.warnings[1].line, 2);
    unmake(&m);
}

static void values_that_cannot_be_used_are_told(void)
{
    made m = { 0 };
    CU_ASSERT_EQUAL(make(&m, "{\"title\": {\"a\": 1},\n\"author\": [{}],\n\"issued\": \"soon\"}"),
                    DGG_OK);
    CU_ASSERT_EQUAL_FATAL(m.corpus.warning_count, 3);
    for (long i = 0; i < 3; i++) {
        CU_ASSERT_EQUAL(m.corpus.warnings[i].line, i + 1);
    }
    unmake(&m);
}

static dgg_status make_and_forget(void)
{
    made m = { 0 };
    dgg_status status =
        make(&m, "{\"id\": 1, \"title\": \"A\", \"author\": \"b\", \"keyword\": \"c\","
                 "\"issued\": \"soon\"}");
    unmake(&m);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(make_and_forget());
}

SUITE("corpus/readers/csl_json/items", { "the small print is kept", the_small_print_is_kept },
      { "the first variable that is filled tells", the_first_variable_that_is_filled_tells },
      { "a DOI is looked for in other places", a_doi_is_looked_for_in_other_places },
      { "keywords may be texts or tags", keywords_may_be_texts_or_tags },
      { "a work of Crossref keeps what it cites", a_work_of_crossref_keeps_what_it_cites },
      { "values that cannot be used are told", values_that_cannot_be_used_are_told },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
