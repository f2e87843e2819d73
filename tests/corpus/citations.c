#include "corpus/settle.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static const dgg_paper known[] = {
    { .title = { "Governing by the Internet", 25 }, .year = 2018, .doi = { "10.1080/x", 9 } },
    { .title = { "Governing by the Internet in towns", 34 }, .year = 2019 },
    { .title = { "粤港澳大湾区数字治理的演进逻辑与优化路径研究", 66 }, .year = 2020 },
    { .title = { "Twice the same title in one year", 32 },
      .year = 2020,
      .doi = { "10.1080/a", 9 } },
    { .title = { "Twice the same title in one year", 32 },
      .year = 2020,
      .doi = { "10.1080/b", 9 } },
    { .title = { "Maps", 4 }, .year = 2020 },
};
enum { KNOWN = sizeof known / sizeof *known };

/* The paper that the reference leads to, -1 for a reference of its own. */
static int leads_to(const char *reference)
{
    dgg_corpus corpus = { 0 };
    const dgg_paper citing = { .title = TEXT("Citing"), .references = LIST(TEXT(reference)) };
    CU_ASSERT_EQUAL(add_records(&corpus, known, KNOWN, false), DGG_OK);
    CU_ASSERT_EQUAL(add_records(&corpus, &citing, 1, false), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_add_citations(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.links[DGG_CITES].count, 1);
    const dgg_link *link = &corpus.links[DGG_CITES].items[0];
    CU_ASSERT_EQUAL(link->from, KNOWN);
    CU_ASSERT_EQUAL(corpus.references.count, link->to_reference ? 1 : 0);
    int to = link->to_reference ? -1 : (int)link->to;
    dgg_corpus_destroy(&corpus);
    return to;
}

static void a_doi_leads_to_its_paper(void)
{
    CU_ASSERT_EQUAL(leads_to("SMITH J, 2018, J TOWNS, V1, P2, DOI 10.1080/X"), 0);
    CU_ASSERT_EQUAL(leads_to("https://doi.org/10.1080/x."), 0);
    CU_ASSERT_EQUAL(leads_to("SMITH J, 2018, J TOWNS, V1, P2, DOI 10.1080/z"), -1);
}

static void title_and_year_lead_to_their_paper(void)
{
    CU_ASSERT_EQUAL(leads_to("Smith, J., Governing by the internet, (2018), Towns, 1, p. 2"), 0);
    CU_ASSERT_EQUAL(leads_to("Smith, J. 2018a. “Governing by the Internet.” Towns."), 0);
    CU_ASSERT_EQUAL(leads_to("[1]王伟. 粤港澳大湾区数字治理的演进逻辑与优化路径研究[J]. 2020(3)."),
                    2);
}

static void the_longest_title_wins(void)
{
    CU_ASSERT_EQUAL(leads_to("Doe, Governing by the Internet in Towns, 2019"), 1);
    CU_ASSERT_EQUAL(leads_to("Doe, Governing by the Internet in 2018"), 0);
}

static void too_little_leads_nowhere(void)
{
    CU_ASSERT_EQUAL(leads_to("Smith, Governing by the Internet, 2017"), -1);
    CU_ASSERT_EQUAL(leads_to("Smith, Governing by the Internet"), -1);
    CU_ASSERT_EQUAL(leads_to("Smith, Maps, 2020"), -1);
    CU_ASSERT_EQUAL(leads_to("Smith, Twice the same title in one year, 2020"), -1);
}

static void references_are_one_for_all_that_write_them_alike(void)
{
    const dgg_paper citing[] = {
        { .title = TEXT("A"),
          .references = LIST(TEXT("Roe, On seas, 1999"), TEXT("10.1080/z one")) },
        { .title = TEXT("B"), .references = LIST(TEXT("ROE on seas 1999"), TEXT("doi:10.1080/Z")) },
    };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(add_records(&corpus, citing, 2, false), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_add_citations(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.links[DGG_CITES].count, 4);
    CU_ASSERT_EQUAL_FATAL(corpus.references.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(corpus.references.items[1].id, "roe-on-seas-1999"));
    dgg_corpus_destroy(&corpus);
}

static dgg_status link_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    const dgg_paper citing = { .title = TEXT("Citing"),
                               .references = LIST(TEXT("Roe, On seas, 1999"),
                                                  TEXT("Governing by the Internet, 2018"),
                                                  TEXT("10.1080/x")) };
    dgg_status status = add_records(&corpus, known, 2, false);
    status = status == DGG_OK ? add_records(&corpus, &citing, 1, false) : status;
    status = status == DGG_OK ? dgg_corpus_add_citations(&corpus, NULL) : status;
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(link_and_forget());
}

static void a_work_with_and_without_its_doi_is_one(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"),
          .references =
              LIST(TEXT("Lee A, 2001, TOWNS, V3, P1, DOI 10.1080/B"),
                   TEXT("Lee A., 2001, J TOWNS, V3, P1"), TEXT("LEE A, 2001, TOWNS, V3, P2")) },
    };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL_FATAL(add_records(&corpus, records, 1, false), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_add_citations(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.references.count, 2);
    dgg_corpus_destroy(&corpus);
}

SUITE("corpus/citations", { "a DOI leads to its paper", a_doi_leads_to_its_paper },
      { "title and year lead to their paper", title_and_year_lead_to_their_paper },
      { "the longest title wins", the_longest_title_wins },
      { "too little leads nowhere", too_little_leads_nowhere },
      { "references are one for all that write them alike",
        references_are_one_for_all_that_write_them_alike },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing },
      { "a work with and without its DOI is one", a_work_with_and_without_its_doi_is_one })
