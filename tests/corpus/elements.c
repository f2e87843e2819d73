#include "corpus/elements.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static dgg_status split_person(dgg_names *list, dgg_text value, dgg_error *error)
{
    return dgg_split_nothing(list, dgg_element_part(value, "last"), error);
}

static const char *const of_title[] = { "titles.title", NULL };
static const char *const of_type[] = { "kind@name", "essay@", NULL };
static const char *const of_year[] = { "date:print", "date", "date:online", NULL };
static const char *const of_abstract[] = { "abstract", NULL };
static const char *const of_authors[] = { "people.person", NULL };
static const dgg_dialect dialect = {
    .names = { [DGG_ROLE_TITLE] = of_title,
               [DGG_ROLE_TYPE] = of_type,
               [DGG_ROLE_YEAR] = of_year,
               [DGG_ROLE_ABSTRACT] = of_abstract,
               [DGG_ROLE_AUTHORS] = of_authors },
    .split = { [DGG_ROLE_AUTHORS] = split_person },
};
static const char *const structured[] = { "people.person", NULL };
static const char *const variants[] = { "medium", NULL };
static const dgg_element_format format = { .dialect = &dialect,
                                           .record = "record",
                                           .structured = structured,
                                           .label = "Label",
                                           .variants = variants };

static dgg_status read_into(dgg_corpus *corpus, const char *text)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    DGG_TRY(dgg_stream_open_text(&stream, TEXT(text), NULL));
    DGG_TRY(dgg_elements_read(corpus, stream, &format, NULL));
done:
    dgg_stream_close(&stream);
    return status;
}

static const char text[] =
    "<list><title>no</title>\n<Record><kind name=\"Report\"/><titles><title>On <i>maps</i>\n of "
    "towns</title><title>other</title></titles><abstract Label=\"AIM\">a</abstract>"
    "<abstract>b</abstract><people><person><first>Kim</first><last>Doe</last></person>"
    "<person><last>Ray<x/></last></person></people></Record>\n"
    "<record><titles><title>Towns</title></titles></record><record></record></list>";

static void elements_become_records(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read_into(&corpus, text), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    CU_ASSERT_TRUE(text_is(corpus.papers[0].title, "On maps of towns"));
    CU_ASSERT_TRUE(text_is(corpus.papers[0].abstract, "AIM: a b"));
    CU_ASSERT_TRUE(list_is(corpus.papers[0].authors, "[Doe][Ray]"));
    CU_ASSERT_EQUAL(corpus.papers[0].kind, DGG_DOCUMENT);
    CU_ASSERT_TRUE(text_is(corpus.papers[1].title, "Towns"));
    CU_ASSERT_EQUAL(corpus.papers[1].line, 4);
    CU_ASSERT_EQUAL(corpus.warning_count, 1); /* the empty one */
    dgg_corpus_destroy(&corpus);
}

static void attributes_and_elements_may_tell_what_is_meant(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(
        read_into(&corpus, "<l><record><date medium=\"Online\">2013</date><date "
                           "medium=\"print\">2009</date><essay/><titles><title>Maps</title>"
                           "</titles></record><record><date medium=\"online\">2013</date>"
                           "<date>2012</date><titles><title>Towns</title></titles></record></l>"),
        DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    CU_ASSERT_EQUAL(corpus.papers[0].year, 2009);
    CU_ASSERT_TRUE(text_is(corpus.papers[0].type, "essay"));
    CU_ASSERT_EQUAL(corpus.papers[1].year, 2012);
    dgg_corpus_destroy(&corpus);
}

static void names_are_put_together(void)
{
    dgg_names list = { 0 };
    CU_ASSERT_EQUAL(dgg_element_add_person(&list, TEXT("Doe"), TEXT("Kim"), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_element_add_person(&list, TEXT("Group"), TEXT(""), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_element_add_person(&list, TEXT(""), TEXT("Kim"), NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(list.count, 2);
    CU_ASSERT_TRUE(text_is(list.texts[0], "Doe, Kim"));
    CU_ASSERT_TRUE(text_is(list.texts[1], "Group"));
    dgg_names_destroy(&list);
}

static void what_is_not_well_formed_is_told(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read_into(&corpus, "<l><record><titles><title>Maps</title></titles></record>\n"
                                       "<record><titles><title>Tow"),
                    DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 2);
    CU_ASSERT_EQUAL(corpus.warnings[0].line, 2);
    CU_ASSERT_EQUAL(corpus.warnings[1].kind, DGG_SKIPPED);
    dgg_corpus_destroy(&corpus);
}

static dgg_status read_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_status status = read_into(&corpus, text);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/elements", { "elements become records", elements_become_records },
      { "attributes and elements may tell what is meant",
        attributes_and_elements_may_tell_what_is_meant },
      { "names are put together", names_are_put_together },
      { "what is not well formed is told", what_is_not_well_formed_is_told },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
