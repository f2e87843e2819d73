/* samples.h - three small records in every format that is read from records, for tests that damage
 * them: their titles are "Maps one", "Maps two" and "Maps three". */
#ifndef DGG_TEST_SAMPLES_H
#define DGG_TEST_SAMPLES_H

typedef struct sample {
    const char *format;
    const char *beginning; /* before the first record */
    const char *records[3];
    const char *end;
} sample;

#define CSV_SAMPLE(format, header)                                                                 \
    {                                                                                              \
        format, header "\n",                                                                       \
            { "Maps one,2019,10.1080/a,\"x\"\n", "Maps two,2020,10.1080/b,\"y, z\"\n",             \
              "Maps three,2021,10.1080/c,\"say \"\"x\"\"\"\n" },                                   \
            ""                                                                                     \
    }

static const sample samples[] = {
    { "bibtex",
      "",
      { "@article{a,\n title = {Maps one},\n year = 2019\n}\n",
        "@article{b,\n title = {Maps two},\n author = {Doe, K},\n year = 2020\n}\n",
        "@book{c, title = \"Maps three\", year = {2021}}\n" },
      "" },
    { "ris",
      "",
      { "TY  - JOUR\nTI  - Maps one\nPY  - 2019\nER  - \n",
        "TY  - JOUR\nTI  - Maps two\nAU  - Doe,K\nER  - \n",
        "TY  - JOUR\nTI  - Maps three\nER  - \n" },
      "" },
    CSV_SAMPLE("dimensions_csv", "Title,PubYear,DOI,Publication ID"),
    CSV_SAMPLE("ieee_csv", "Document Title,Publication Year,Authors,Publication Title"),
    CSV_SAMPLE("lens_csv", "Title,Publication Year,DOI,Lens ID"),
    CSV_SAMPLE("openalex_csv", "display_name,publication_year,doi,id"),
    CSV_SAMPLE("scopus_csv", "Title,Year,Source title,EID"),
    CSV_SAMPLE("springer_csv", "Item Title,Publication Year,Item DOI,Publication Title"),
    CSV_SAMPLE("table", "Titel,Jahr,DOI,Schlagwörter"),
    { "opencitations_csv",
      "citing,cited\n",
      { "10.1080/one,10.1080/x\n", "10.1080/two,10.1080/x\n", "10.1080/three,10.1080/y\n" },
      "" },
    { "wos_tab",
      "PT\tTI\tPY\tAU\tSO\n",
      { "J\tMaps one\t2019\tDoe, K\tMAPS\n", "J\tMaps two\t2020\t\n", "J\tMaps three\n" },
      "" },
    { "references",
      "",
      { "Smith, J. (2019). Maps one. Journal of Towns, 12(3), 45-60.\n",
        "Doe, K. (2020). Maps two. Journal of Towns, 13(1), 1-9.\n",
        "Roe, L. (2021). Maps three. Journal of Towns, 14(2), 7-8.\n" },
      "" },
    { "wos",
      "FN Maps\nVR 1.0\n",
      { "PT J\nTI Maps one\nPY 2019\nER\n", "PT J\nTI Maps two\nCR Doe K, 2001, MAPS\nER\n",
        "PT J\nTI Maps three\nER\n" },
      "EF\n" },
    { "proquest",
      "____\n\nReport Information from ProQuest\n____\n\n",
      { "Document 1 of 3\n\nMaps one\n\nTitle: Maps one\n\n____\n",
        "Document 2 of 3\n\nAuthor: Doe, K\n\nTitle: Maps two\n\n____\n",
        "Document 3 of 3\n\nAbstract: Where.\n\nTitle: Maps three\n\n____\n" },
      "\nContact us\n" },
    { "markdown",
      "---\ntitle: Maps\ntags: [towns]\n---\n\n",
      { "- Doe, K. (2019). *Maps one*. Towns. [link](https://x.org/a)\n",
        "- [Maps two](https://x.org/b), Kim Doe, 2020\n  - A note.\n",
        "## [Maps three](https://x.org/c)\n\nWhere.\n" },
      "" },
    { "medline",
      "",
      { "PMID- 1\nTI  - Maps one\nDP  - 2019\n", "PMID- 2\nTI  - Maps two\nFAU - Doe, K\n",
        "PMID- 3\nTI  - Maps three\n" },
      "" },
    { "refer",
      "",
      { "%0 Book\n%T Maps one\n%D 2019\n", "%0 Book\n%T Maps two\n%A Doe, K\n",
        "%0 Book\n%T Maps three\n" },
      "" },
    { "refworks",
      "",
      { "RT Book\nT1 Maps one\nYR 2019\n", "RT Book\nT1 Maps two\nA1 Doe,K\n",
        "RT Book\nT1 Maps three\n" },
      "" },
    { "noteexpress",
      "",
      { "{Reference Type}: Book\n{Title}: Maps one\n{Year}: 2019\n",
        "{Reference Type}: Book\n{Title}: Maps two\n{Author}: 王伟;\n",
        "{Reference Type}: Book\n{Title}: Maps three\n" },
      "" },
    { "cnki_study",
      "",
      { "DataType: 1\nTitle-题名: Maps one\nYear-年: 2019\n",
        "DataType: 1\nTitle-题名: Maps two\nAuthor-作者: 王伟\n",
        "DataType: 1\nTitle-题名: Maps three\n" },
      "" },
    { "cssci",
      "",
      { "【来源篇名】Maps one\n【年代卷期】2019,1\n-----\n",
        "【来源篇名】Maps two\n【参考文献】\n1.a\n-----\n", "【来源篇名】Maps three\n-----\n" },
      "" },
    { "openalex_json",
      "",
      { "{\"id\":\"https://openalex.org/W1\",\"title\":\"Maps one\",\"year\":2019}\n",
        "{\"id\":\"https://openalex.org/W2\",\"title\":\"Maps two\","
        "\"abstract_inverted_index\":{\"a\":[0]}}\n",
        "{\"id\":\"https://openalex.org/W3\",\"title\":\"Maps three\"}\n" },
      "" },
    { "semantic_scholar",
      "{\"data\":[\n",
      { "{\"paperId\":\"a\",\"title\":\"Maps one\"}", ",{\"paperId\":\"b\",\"title\":\"Maps two\"}",
        ",{\"paperId\":\"c\",\"title\":\"Maps three\"}" },
      "]}" },
    { "knowledge_map",
      "{\"context\": {}, \"data\": \"[",
      { "{\\\"title\\\":\\\"Maps one\\\",\\\"paper_abstract\\\":\\\"Where.\\\"}",
        ",{\\\"title\\\":\\\"Maps two\\\",\\\"year\\\":2020}",
        ",{\\\"title\\\":\\\"Maps three\\\"}" },
      "]\"}" },
    { "local_citation_network",
      "[",
      { "{\"source\":{\"title\":\"Maps one\",\"numberInSourceReferences\":0}}\n",
        ",{\"source\":{\"title\":\"Maps two\",\"authors\":[{\"LN\":\"Doe\"}]}}\n",
        ",{\"source\":{\"title\":\"Maps three\"}}\n" },
      "]" },
    { "json_records",
      "",
      { "{\"title\":\"Maps one\",\"year\":2019}\n", "{\"title\":\"Maps two\",\"year\":\"2019\"}\n",
        "{\"title\":\"Maps three\"}\n" },
      "" },
    { "csl_json",
      "[",
      { "{\"type\":\"book\",\"title\":\"Maps one\"}", ",{\"type\":\"book\",\"title\":\"Maps two\"}",
        ",{\"type\":\"book\",\"title\":\"Maps three\"}" },
      "]" },
    { "crossref_xml",
      "<doi_records>\n",
      { "<doi_record><crossref><journal><journal_article><titles><title>Maps one</title></titles>"
        "</journal_article></journal></crossref></doi_record>\n",
        "<doi_record><crossref><journal><journal_article><titles><title>Maps two</title></titles>"
        "<doi_data><doi>10.1/b</doi></doi_data></journal_article></journal></crossref>"
        "</doi_record>\n",
        "<doi_record><crossref><book><book_metadata><titles><title>Maps three</title></titles>"
        "</book_metadata></book></crossref></doi_record>\n" },
      "</doi_records>" },
    { "endnote_xml",
      "<xml><records>\n",
      { "<record><ref-type name=\"Book\"/><titles><title>Maps one</title></titles></record>\n",
        "<record><titles><title>Maps "
        "two</title></titles><dates><year>2019</year></dates></record>\n",
        "<record><titles><title>Maps three</title></titles></record>\n" },
      "</records></xml>" },
    { "pubmed_xml",
      "<PubmedArticleSet>\n",
      { "<PubmedArticle><MedlineCitation><Article><ArticleTitle>Maps one.</ArticleTitle></Article>"
        "</MedlineCitation></PubmedArticle>\n",
        "<PubmedArticle><MedlineCitation><PMID>2</PMID><Article><ArticleTitle>Maps "
        "two</ArticleTitle>"
        "</Article></MedlineCitation></PubmedArticle>\n",
        "<PubmedArticle><MedlineCitation><Article><ArticleTitle>Maps three</ArticleTitle></Article>"
        "</MedlineCitation></PubmedArticle>\n" },
      "</PubmedArticleSet>" },
};

static const char *const sample_titles[] = { "Maps one", "Maps two", "Maps three" };
/* Of records that have no title. */
static const char *const sample_dois[] = { "10.1080/one", "10.1080/two", "10.1080/three" };

#endif
