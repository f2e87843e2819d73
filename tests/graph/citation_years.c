#include "graph/citation_years.h"

#include "tests/support/suite.h"

static int year_of(const char *reference)
{
    return dgg_reference_year(dgg_text_of(reference), 2020);
}

static void a_reference_names_its_year(void)
{
    CU_ASSERT_EQUAL(year_of("Garfield E, 1955, SCIENCE, V122, P108"), 1955);
    CU_ASSERT_EQUAL(year_of("1966, P IEE, V113, P2095"), 1966);
    CU_ASSERT_EQUAL(year_of("(2005) Oslo manual, pp. 1800-1900"), 2005);
    CU_ASSERT_EQUAL(year_of("Orwell G., 1984: a novel, (1949)"), 1949);
    CU_ASSERT_EQUAL(year_of("Small, H. 1973. Co-citation. JASIS 24."), 1973);
    CU_ASSERT_EQUAL(year_of("Ptolemy, Almagest [1515]"), 1515);
    CU_ASSERT_EQUAL(year_of("刘红.问题与对策.江西师范大学.2007"), 2007);
    CU_ASSERT_EQUAL(year_of("author reply 513. N Engl J Med.2007;357:512-513"), 2007);
    CU_ASSERT_EQUAL(year_of("Roe, A., 2005b. Maps. Cell 7"), 2005);
    CU_ASSERT_EQUAL(year_of("Roe, A. Maps. Retrieved 2013-05-21"), 0);
    CU_ASSERT_EQUAL(year_of("Roe, A. Maps. Oslo, 2013-05-21"), 2013);
    CU_ASSERT_EQUAL(year_of("Census 1990-1998, Athens 2000"), 2000);
    CU_ASSERT_EQUAL(year_of("Incidence (1998-2002), Int J Cancer-2010 Feb 16"), 2010);
}

static void pages_and_addresses_are_no_years(void)
{
    CU_ASSERT_EQUAL(year_of("Plakas, K., Tertiary treatment Desalination, 53, pp. 1532-1541"), 0);
    CU_ASSERT_EQUAL(year_of("Plakas, K., Tertiary treatment Desalination, 53, 1532–41"), 0);
    CU_ASSERT_EQUAL(year_of("Mao, L., Cancer Res., p. 1995"), 0);
    CU_ASSERT_EQUAL(year_of("Mao L. Cancer Res. Pages 1995, 2003"), 2003);
    CU_ASSERT_EQUAL(year_of("Fox, R., Proc SPIE, vol. 1972, no 1999"), 0);
    CU_ASSERT_EQUAL(year_of("Maps, https://ec.europa.eu/doc/2007_09_25_memo.pdf"), 0);
    CU_ASSERT_EQUAL(year_of("Maps, http://globocan.fr.2010"), 0);
    CU_ASSERT_EQUAL(year_of("Maps, , www.maps.org, (accessed on 27 May 2019)"), 0);
    CU_ASSERT_EQUAL(year_of("a2007"), 0);
}

static void what_is_no_year_is_none(void)
{
    CU_ASSERT_EQUAL(year_of(""), 0);
    CU_ASSERT_EQUAL(year_of("Small H, IN PRESS, J DOC"), 0);
    CU_ASSERT_EQUAL(year_of("X, , J, V12345, P99999"), 0);
    CU_ASSERT_EQUAL(year_of("X, doi 10.1016/2014"), 0);
    CU_ASSERT_EQUAL(year_of("a report (2050)"), 0); /* it was cited before that */
    CU_ASSERT_EQUAL(year_of("(20"), 0);
    CU_ASSERT_EQUAL(year_of("199"), 0);
}

static void a_citation_leads_to_a_paper_or_a_reference(void)
{
    dgg_paper papers[] = { { .year = 2000 }, { .year = 2003 }, { .year = 0 } };
    dgg_entity references[] = { { .label = { "Small H, 2001, J, V1", 20 } } };
    dgg_corpus corpus = { .papers = papers, .paper_count = 3 };
    corpus.references = (dgg_entities){ references, 1, 1 };
    const dgg_link inside = { .from = 1, .to = 0 }, unknown = { .from = 1, .to = 2 };
    const dgg_link outside = { .from = 1, .to_reference = true };
    const dgg_link ahead = { .from = 0, .to_reference = true };
    const dgg_link undated = { .from = 2, .to_reference = true };
    CU_ASSERT_EQUAL(dgg_cited_year(&corpus, &inside), 2000);
    CU_ASSERT_EQUAL(dgg_cited_year(&corpus, &unknown), 0);
    CU_ASSERT_EQUAL(dgg_cited_year(&corpus, &outside), 2001);
    CU_ASSERT_EQUAL(dgg_cited_year(&corpus, &ahead), 2001); /* one year ahead may be */
    CU_ASSERT_EQUAL(dgg_cited_year(&corpus, &undated), 2001);
}

SUITE("graph/citation_years", { "a reference names its year", a_reference_names_its_year },
      { "pages and addresses are no years", pages_and_addresses_are_no_years },
      { "what is no year is none", what_is_no_year_is_none },
      { "a citation leads to a paper or a reference", a_citation_leads_to_a_paper_or_a_reference })
