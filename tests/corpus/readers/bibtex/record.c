#include "corpus/readers/bibtex/record.h"

#include "tests/support/bib_entry.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

typedef struct made {
    dgg_corpus corpus;
    dgg_bib_fields fields;
    dgg_bib_strings strings;
    dgg_bib_record record;
} made;

static dgg_status make(made *m, const char *type, const char *body)
{
    dgg_status status = DGG_OK;
    DGG_TRY(read_bib_entry(&m->fields, &m->strings, &m->corpus, body));
    DGG_TRY(dgg_bib_record_make(&m->record, &m->fields, dgg_text_of(type), NULL));
done:
    return status;
}

static void unmake(made *m)
{
    dgg_bib_record_destroy(&m->record);
    dgg_bib_fields_destroy(&m->fields);
    dgg_bib_strings_destroy(&m->strings);
    dgg_corpus_destroy(&m->corpus);
}

static int year_of(const char *body)
{
    made m = { 0 };
    CU_ASSERT_EQUAL(make(&m, "article", body), DGG_OK);
    int year = m.record.paper.year;
    unmake(&m);
    return year;
}

static void years_are_found_in_any_date(void)
{
    CU_ASSERT_EQUAL(year_of("a, year = {2015}"), 2015);
    CU_ASSERT_EQUAL(year_of("a, year = {{c. 1998}}"), 1998);
    CU_ASSERT_EQUAL(year_of("a, date = {2013-05/2014}"), 2013);
    CU_ASSERT_EQUAL(year_of("a, year = {in press}, date = {2014~}"), 2014);
    CU_ASSERT_EQUAL(year_of("a, date = {-0044}"), 0);
    CU_ASSERT_EQUAL(year_of("a, date = {20145}"), 0);
    CU_ASSERT_EQUAL(year_of("a"), 0);
}

static void the_small_print_is_kept(void)
{
    made m = { 0 };
    CU_ASSERT_EQUAL(make(&m, "Article",
                         "a, author = {Doe, A}, editor = {Roe, B}, volume = 7, number = 2,"
                         "pages = {12--18}, publisher = {Maps \\& Co}, issn = {1588-2861},"
                         "isbn = {978-3-16-148410-0}, pmid = {31452104}, times-cited = {4},"
                         "note = {cited By 12}"),
                    DGG_OK);
    const dgg_paper *paper = &m.record.paper;
    CU_ASSERT_TRUE(dgg_text_is(paper->type, "Article"));
    CU_ASSERT_TRUE(dgg_text_is(paper->volume, "7"));
    CU_ASSERT_TRUE(dgg_text_is(paper->issue, "2"));
    CU_ASSERT_TRUE(dgg_text_is(paper->pages, "12-18"));
    CU_ASSERT_TRUE(dgg_text_is(paper->publisher, "Maps & Co"));
    CU_ASSERT_TRUE(dgg_text_is(paper->issn, "1588-2861"));
    CU_ASSERT_TRUE(dgg_text_is(paper->isbn, "978-3-16-148410-0"));
    CU_ASSERT_TRUE(dgg_text_is(paper->pmid, "31452104"));
    CU_ASSERT_EQUAL_FATAL(paper->editors.count, 1);
    CU_ASSERT_TRUE(dgg_text_is(paper->editors.items[0], "Roe, B"));
    CU_ASSERT_EQUAL_FATAL(paper->times_cited.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(paper->times_cited.items[0], "Web of Science 4"));
    CU_ASSERT_TRUE(dgg_text_is(paper->times_cited.items[1], "Scopus 12"));
    unmake(&m);
}

static bool has_title(const char *body, const char *wanted)
{
    made m = { 0 };
    CU_ASSERT_EQUAL(make(&m, "article", body), DGG_OK);
    bool has = dgg_text_is(m.record.paper.title, wanted);
    unmake(&m);
    return has;
}

static void a_subtitle_follows_the_title(void)
{
    CU_ASSERT_TRUE(has_title("a, title = {On maps}, subtitle = {A view}", "On maps: A view"));
    CU_ASSERT_TRUE(has_title("a, title = {What maps?}, subtitle = {A view}", "What maps? A view"));
    CU_ASSERT_TRUE(
        has_title("a, title = {On maps: A view}, subtitle = {A view}", "On maps: A view"));
    CU_ASSERT_TRUE(has_title("a, subtitle = {A view}", ""));
}

static void databases_name_their_fields_in_their_way(void)
{
    made m = { 0 };
    CU_ASSERT_EQUAL(make(&m, "ARTICLE",
                         "a, author_keywords = {x; y}, keywords = {z},\n"
                         "Cited-References = {{A, 2010, B.\n  C, 2011, D.}},\n"
                         "affiliations = {Dept. of Maps, Univ. of Towns, Rome}"),
                    DGG_OK);
    CU_ASSERT_EQUAL(m.record.paper.keywords.count, 3);
    CU_ASSERT_EQUAL(m.record.paper.references.count, 2);
    CU_ASSERT_EQUAL_FATAL(m.record.paper.institutions.count, 1);
    CU_ASSERT_TRUE(dgg_text_is(m.record.paper.institutions.items[0], "Univ. of Towns"));
    unmake(&m);
}

static dgg_status make_and_forget(void)
{
    made m = { 0 };
    dgg_status status = make(&m, "article", "a, title = {x}, subtitle = {y}, author = {B, C}");
    unmake(&m);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(make_and_forget());
}

SUITE("corpus/readers/bibtex/record", { "the small print is kept", the_small_print_is_kept },
      { "years are found in any date", years_are_found_in_any_date },
      { "a subtitle follows the title", a_subtitle_follows_the_title },
      { "databases name their fields in their way", databases_name_their_fields_in_their_way },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
