#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char sample[] =
    "<?xml version=\"1.0\" ?>\n"
    "<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD PubMedArticle, 1st January 2024//EN\" "
    "\"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_240101.dtd\">\n"
    "<PubmedArticleSet>\n"
    "<PubmedArticle><MedlineCitation Status=\"MEDLINE\"><PMID Version=\"1\">31452104</PMID>\n"
    "<Article PubModel=\"Print\"><Journal><ISSN "
    "IssnType=\"Electronic\">1588-2861</ISSN><JournalIssue "
    "CitedMedium=\"Internet\"><Volume>3</Volume><Issue>1</Issue><PubDate><Year>2019</"
    "Year><Month>May</Month></PubDate></JournalIssue><Title>Journal of Maps</Title></Journal>\n"
    "<ArticleTitle>On <i>maps</i> of CO<sub>2</sub> &amp; "
    "towns.</ArticleTitle><Pagination><MedlinePgn>4-9</MedlinePgn></Pagination>\n"
    "<ELocationID EIdType=\"doi\" ValidYN=\"Y\">10.1080/A</ELocationID>\n"
    "<Abstract><AbstractText Label=\"AIM\">Where people are.</AbstractText><AbstractText "
    "Label=\"METHOD\">We &lt; look.</AbstractText></Abstract>\n"
    "<AuthorList CompleteYN=\"Y\"><Author "
    "ValidYN=\"Y\"><LastName>Doe</LastName><ForeName>Kim</ForeName><Initials>K</"
    "Initials><Identifier "
    "Source=\"ORCID\">0000-0002-1825-0097</Identifier><AffiliationInfo><Affiliation>Dept of Maps, "
    "Univ X, Oslo, "
    "Norway.</Affiliation></AffiliationInfo></Author><Author><CollectiveName>Maps "
    "Group</CollectiveName></Author></AuthorList>\n"
    "<Language>eng</Language><PublicationTypeList><PublicationType UI=\"D016428\">Journal "
    "Article</PublicationType></PublicationTypeList></Article>\n"
    "<MeshHeadingList><MeshHeading><DescriptorName UI=\"D1\">Maps as "
    "Topic</DescriptorName><QualifierName>x</QualifierName></MeshHeading></MeshHeadingList>\n"
    "<KeywordList Owner=\"NOTNLM\"><Keyword MajorTopicYN=\"N\">smart "
    "towns</Keyword></KeywordList></MedlineCitation>\n"
    "<PubmedData><ArticleIdList><ArticleId "
    "IdType=\"pubmed\">31452104</ArticleId></ArticleIdList><ReferenceList><Reference><Citation>Lee "
    "A. Towns. 2001.</Citation><ArticleIdList><ArticleId "
    "IdType=\"doi\">10.1080/B</ArticleId></ArticleIdList></Reference></ReferenceList></"
    "PubmedData></PubmedArticle>\n"
    "<PubmedArticle><MedlineCitation><PMID>2</PMID><Article><ArticleTitle>Towns</ArticleTitle></"
    "Article></MedlineCitation></PubmedArticle>\n"
    "</PubmedArticleSet>\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("pubmed_xml", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "On maps of CO2 & towns"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(text_is(paper->venue, "Journal of Maps"));
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(text_is(paper->pmid, "31452104"));
    CU_ASSERT_TRUE(text_is(paper->language, "eng"));
    CU_ASSERT_TRUE(text_is(paper->volume, "3"));
    CU_ASSERT_TRUE(text_is(paper->pages, "4-9"));
    CU_ASSERT_TRUE(text_is(paper->issn, "1588-2861"));
    CU_ASSERT_TRUE(text_is(paper->type, "Journal Article"));
    CU_ASSERT_TRUE(text_is(paper->abstract, "AIM: Where people are. METHOD: We < look."));
    CU_ASSERT_TRUE(list_is(paper->authors, "[Doe, Kim][Maps Group]"));
    CU_ASSERT_TRUE(list_is(paper->institutions, "[Univ X]"));
    CU_ASSERT_TRUE(list_is(paper->addresses, "[[1] Dept of Maps, Univ X, Oslo, Norway.]"));
    CU_ASSERT_TRUE(list_is(paper->author_ids, "[[1] orcid:0000-0002-1825-0097]"));
    CU_ASSERT_TRUE(list_is(paper->keywords, "[smart towns][Maps as Topic]"));
    CU_ASSERT_TRUE(list_is(paper->references, "[Lee A. Towns. 2001., DOI 10.1080/B]"));
    CU_ASSERT_TRUE(text_is(corpus.papers[1].pmid, "2"));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("pubmed_xml", sample));
}

SUITE("corpus/readers/pubmed_xml", { "a small sample is read", a_small_sample_is_read },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
