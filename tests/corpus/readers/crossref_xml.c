#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

#define RECORD(inside) "<doi_record owner=\"10.1\">\n<crossref>" inside "</crossref></doi_record>\n"
#define PERSON(role, given, family, more)                                                          \
    "<person_name sequence=\"first\" contributor_role=\"" role "\"><given_name>" given             \
    "</given_name><surname>" family "</surname>" more "</person_name>"

static const char sample[] = "<?xml version=\"1.0\"?>\n<doi_records>\n" RECORD(
    "<journal><journal_metadata language=\"en\"><full_title>Journal of Maps</full_title>"
    "<abbrev_title>J. Maps</abbrev_title><issn media_type=\"print\">1588-2861</issn>"
    "<doi_data><doi>10.1080/journal</doi></doi_data></journal_metadata><journal_issue>"
    "<journal_volume><volume>3</volume></journal_volume><issue>1</issue></journal_issue>"
    "<journal_article publication_type=\"full_text\"><titles><title>\n On <i>maps</i>\n</title>"
    "</titles><contributors>" PERSON("author", "Kim", "Doe",
                                     "<affiliation>Dept of Maps, Univ X, Oslo</affiliation>")
        PERSON("editor", "Eva", "Kis", "") PERSON(
            "author", "Jo", "Ray",
            "<affiliations><institution><institution_name>Univ Y</institution_name></institution>"
            "</affiliations>") "<organization contributor_role=\"author\">Map Group</organization>"
                               "</contributors><jats:abstract xmlns:jats=\"j\"><jats:p>Where."
                               "</jats:p></jats:abstract>"
                               "<publication_date media_type=\"online\"><year>2018</year>"
                               "</publication_date><publication_date media_type=\"print\">"
                               "<year>2019</year></publication_date>"
                               "<pages><first_page>4</first_page><last_page>9</last_page></pages>"
                               "<doi_data><doi>10.1080/A</doi><resource>https://x.org/a</resource>"
                               "</doi_data><citation_list><citation key=\"1\"><author>Lee</author>"
                               "<cYear>2001</cYear><journal_title>Towns</journal_title>"
                               "<doi>10.1080/b</doi></citation><citation key=\"2\">"
                               "<unstructured_citation>Roe, Seas, 2002</unstructured_citation>"
                               "</citation></citation_list></journal_article></journal>")
    RECORD("<book><book_metadata><contributors>" PERSON("author", "A", "Book", "") PERSON(
        "editor", "Eva", "Kis",
        "") "</contributors><titles><title>All maps</title></titles><isbn>978-1-5090-3758-2</isbn>"
            "<publication_date><year>2020</year></publication_date>"
            "<publisher><publisher_name>House</publisher_name></publisher>"
            "<doi_data><doi>10.1080/book</doi></doi_data></book_metadata>"
            "<content_item component_type=\"chapter\"><contributors>" PERSON(
                "author", "Jo", "Ray",
                "") "</contributors>"
                    "<titles><title>On towns</title></titles>"
                    "<doi_data><doi>10.1080/chapter</doi></doi_data></content_item></book>")
        RECORD("<posted_content type=\"preprint\"><group_title>Archive</group_title>"
               "<titles><title>Seas</title></titles><posted_date><year>2021</year></posted_date>"
               "</posted_content>") RECORD("<journal/>") "</doi_records>\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("crossref_xml", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 3);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "On maps"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "Journal of Maps"));
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(text_is(paper->url, "https://x.org/a"));
    CU_ASSERT_TRUE(text_is(paper->type, "journal_article"));
    CU_ASSERT_TRUE(text_is(paper->language, "en"));
    CU_ASSERT_TRUE(text_is(paper->volume, "3"));
    CU_ASSERT_TRUE(text_is(paper->issue, "1"));
    CU_ASSERT_TRUE(text_is(paper->pages, "4-9"));
    CU_ASSERT_TRUE(text_is(paper->issn, "1588-2861"));
    CU_ASSERT_TRUE(text_is(paper->abstract, "Where."));
    CU_ASSERT_TRUE(list_is(paper->authors, "[Doe, Kim][Ray, Jo][Map Group]"));
    CU_ASSERT_TRUE(list_is(paper->editors, "[Kis, Eva]"));
    CU_ASSERT_TRUE(list_is(paper->institutions, "[Univ X][Univ Y]"));
    CU_ASSERT_TRUE(
        list_is(paper->references, "[Lee, 2001, Towns, DOI 10.1080/b][Roe, Seas, 2002]"));
    CU_ASSERT_EQUAL(corpus.warning_count, 1); /* the empty one */
    dgg_corpus_destroy(&corpus);
}

static void chapters_and_preprints_are_known_by_what_holds_them(void)
{
    dgg_corpus corpus = read_as("crossref_xml", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 3);
    const dgg_paper *chapter = &corpus.papers[1], *preprint = &corpus.papers[2];
    CU_ASSERT_TRUE(text_is(chapter->title, "On towns"));
    CU_ASSERT_TRUE(text_is(chapter->venue, "All maps"));
    CU_ASSERT_TRUE(text_is(chapter->doi, "10.1080/chapter"));
    CU_ASSERT_TRUE(text_is(chapter->type, "chapter"));
    CU_ASSERT_TRUE(text_is(chapter->isbn, "9781509037582"));
    CU_ASSERT_TRUE(list_is(chapter->authors, "[Ray, Jo]"));
    CU_ASSERT_TRUE(list_is(chapter->editors, "[Kis, Eva]"));
    CU_ASSERT_EQUAL(chapter->year, 2020);
    CU_ASSERT_TRUE(text_is(preprint->venue, "Archive"));
    CU_ASSERT_TRUE(text_is(preprint->type, "preprint"));
    CU_ASSERT_EQUAL(preprint->year, 2021);
    dgg_corpus_destroy(&corpus);
}

static void answers_to_queries_are_read_too(void)
{
    dgg_corpus corpus = read_as(
        "crossref_xml",
        "<crossref_result xmlns=\"http://www.crossref.org/qrschema/2.0\"><query_result><body>\n"
        "<query status=\"resolved\"><doi type=\"journal_article\">10.1080/A</doi>"
        "<issn type=\"print\">15882861</issn><journal_title>Maps</journal_title><contributors>"
        "<contributor sequence=\"first\" contributor_role=\"author\"><given_name>Kim</given_name>"
        "<surname>Doe</surname></contributor></contributors><volume>3</volume>"
        "<first_page>4</first_page><year media_type=\"print\">2019</year>"
        "<article_title>On maps</article_title></query>\n"
        "<query status=\"unresolved\"/></body></query_result></crossref_result>");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_TRUE(text_is(corpus.papers[0].title, "On maps"));
    CU_ASSERT_TRUE(text_is(corpus.papers[0].venue, "Maps"));
    CU_ASSERT_TRUE(text_is(corpus.papers[0].doi, "10.1080/a"));
    CU_ASSERT_TRUE(list_is(corpus.papers[0].authors, "[Doe, Kim]"));
    CU_ASSERT_EQUAL(corpus.papers[0].year, 2019);
    CU_ASSERT_EQUAL(corpus.warning_count, 1);
    dgg_corpus_destroy(&corpus);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("crossref_xml", sample));
}

SUITE("corpus/readers/crossref_xml", { "a small sample is read", a_small_sample_is_read },
      { "chapters and preprints are known by what holds them",
        chapters_and_preprints_are_known_by_what_holds_them },
      { "answers to queries are read too", answers_to_queries_are_read_too },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
