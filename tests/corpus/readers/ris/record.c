#include "corpus/readers/ris/record.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

typedef struct made {
    dgg_ris_fields fields;
    dgg_ris_record record;
} made;

static dgg_status make(made *m, const char *lines)
{
    dgg_status status = DGG_OK;
    long number = 0;
    dgg_ris_clear(&m->fields);
    for (dgg_text rest = dgg_text_of(lines); rest.length > 0;) {
        dgg_ris_tag tag = { 0 };
        if (dgg_ris_tag_read(dgg_text_line(&rest), &tag)) {
            DGG_TRY(dgg_ris_add(&m->fields, &tag, ++number, NULL));
        }
    }
    DGG_TRY(dgg_ris_record_make(&m->record, &m->fields, NULL));
done:
    return status;
}

static void unmake(made *m)
{
    dgg_ris_record_destroy(&m->record);
    dgg_ris_fields_destroy(&m->fields);
}

static int year_of(const char *lines)
{
    made m = { 0 };
    CU_ASSERT_EQUAL(make(&m, lines), DGG_OK);
    int year = m.record.paper.year;
    unmake(&m);
    return year;
}

static void years_are_found_in_any_date(void)
{
    CU_ASSERT_EQUAL(year_of("PY  - 1948/07//\n"), 1948);
    CU_ASSERT_EQUAL(year_of("Y1  - 1 Jan.-Feb. 2019\nPY  - in press\n"), 2019);
    CU_ASSERT_EQUAL(year_of("DA  - 2013/05/01\nPY  - \n"), 2013);
    CU_ASSERT_EQUAL(year_of("Y2  - 2020/01/01\nDA  - DEC\n"), 0);
}

static void titles_and_venues_are_the_first_that_are_filled(void)
{
    made m = { 0 };
    CU_ASSERT_EQUAL(make(&m, "TY  - JOUR\nT1  - On maps\nTI  -\nJO  - Maps\nJF  - On maps\n"),
                    DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(m.record.paper.title, "On maps"));
    CU_ASSERT_EQUAL(m.record.paper.venue.length, 0);
    CU_ASSERT_EQUAL(make(&m, "TY  - GEN\nST  - Maps\nJ9  - MAPS\nJI  - Maps J.\n"), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(m.record.paper.title, "Maps"));
    CU_ASSERT_TRUE(dgg_text_is(m.record.paper.venue, "Maps J."));
    unmake(&m);
}

static void abstracts_of_several_fields_are_one(void)
{
    made m = { 0 };
    CU_ASSERT_EQUAL(make(&m, "N2  - Other.\nAB  - One\nKW  - a\nAB  - <p>two</p>\n"), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(m.record.paper.abstract, "One two"));
    CU_ASSERT_EQUAL(make(&m, "N2  - Other.\nN2  - More.\n"), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(m.record.paper.abstract, "Other. More."));
    CU_ASSERT_EQUAL(make(&m, "AB  - <正>地图。\n"), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(m.record.paper.abstract, "地图。"));
    unmake(&m);
}

static void the_small_print_is_kept(void)
{
    made m = { 0 };
    CU_ASSERT_EQUAL(make(&m,
                         "TY  - JOUR\nAU  - Doe, A\nED  - Roe, B\nVL  - 7\nIS  - 2\n"
                         "SP  - 12\nEP  - 18\nPB  - Maps\nSN  - 1588-2861\nSN  - 9783161484100\n"
                         "N1  - Cited By :12\nN1  - Export Date: 5 May 2020\n"),
                    DGG_OK);
    const dgg_paper *paper = &m.record.paper;
    CU_ASSERT_TRUE(dgg_text_is(paper->type, "JOUR"));
    CU_ASSERT_TRUE(dgg_text_is(paper->volume, "7"));
    CU_ASSERT_TRUE(dgg_text_is(paper->issue, "2"));
    CU_ASSERT_TRUE(dgg_text_is(paper->pages, "12-18"));
    CU_ASSERT_TRUE(dgg_text_is(paper->publisher, "Maps"));
    CU_ASSERT_TRUE(dgg_text_is(paper->issn, "1588-2861"));
    CU_ASSERT_TRUE(dgg_text_is(paper->isbn, "9783161484100"));
    CU_ASSERT_EQUAL_FATAL(paper->editors.count, 1);
    CU_ASSERT_TRUE(dgg_text_is(paper->editors.items[0], "Roe, B"));
    CU_ASSERT_EQUAL_FATAL(paper->times_cited.count, 1);
    CU_ASSERT_TRUE(dgg_text_is(paper->times_cited.items[0], "Scopus 12"));
    CU_ASSERT_EQUAL(make(&m, "TY  - BOOK\nSN  - 978-3-16-148410-0\nED  - Roe, B\n"), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(paper->isbn, "978-3-16-148410-0"));
    CU_ASSERT_EQUAL(paper->authors.count, 1);
    CU_ASSERT_EQUAL(paper->editors.count, 0);
    unmake(&m);
}

static bool are_addresses(const char *lines, const char *doi, const char *url)
{
    made m = { 0 };
    CU_ASSERT_EQUAL(make(&m, lines), DGG_OK);
    bool are = dgg_text_is(m.record.paper.doi, doi) && dgg_text_is(m.record.paper.url, url);
    unmake(&m);
    return are;
}

static void addresses_are_told_from_dois(void)
{
    CU_ASSERT_TRUE(are_addresses("DO  - doi:10.1080/A\nUR  - http://x.org; http://y.org\n",
                                 "10.1080/A", "http://x.org"));
    CU_ASSERT_TRUE(are_addresses("M3  - Review\nL1  - doi:10.1080/a\n", "doi:10.1080/a", ""));
    CU_ASSERT_TRUE(
        are_addresses("M3  - 10.1080/a\nL2  - http://x.org\n", "10.1080/a", "http://x.org"));
    CU_ASSERT_TRUE(are_addresses("UR  - https://x.org/?doi=10.1080%2fa&key=1\n", "",
                                 "https://x.org/?doi=10.1080%2fa&key=1"));
    CU_ASSERT_TRUE(are_addresses("DO  - not known\nUR  - https://doi.org/10.1080/b\n",
                                 "https://doi.org/10.1080/b", "https://doi.org/10.1080/b"));
}

static void editors_stand_in_for_authors(void)
{
    made m = { 0 };
    CU_ASSERT_EQUAL(make(&m, "A2  - Doe, K\nA1  - Smith, J\nAU  - Zhu, L\n"), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(m.record.paper.authors.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(m.record.paper.authors.items[0], "Smith, J"));
    CU_ASSERT_EQUAL(make(&m, "A2  - Doe, K\nA3  - Smith, J\n"), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(m.record.paper.authors.count, 1);
    CU_ASSERT_TRUE(dgg_text_is(m.record.paper.authors.items[0], "Doe, K"));
    unmake(&m);
}

static dgg_status make_and_forget(void)
{
    made m = { 0 };
    dgg_status status = make(&m, "TI  - A\nAB  - b\nAU  - c\nKW  - d\nAD  - Univ e\nCR  - f\n");
    unmake(&m);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(make_and_forget());
}

SUITE("corpus/readers/ris/record", { "the small print is kept", the_small_print_is_kept },
      { "years are found in any date", years_are_found_in_any_date },
      { "titles and venues are the first that are filled",
        titles_and_venues_are_the_first_that_are_filled },
      { "abstracts of several fields are one", abstracts_of_several_fields_are_one },
      { "addresses are told from DOIs", addresses_are_told_from_dois },
      { "editors stand in for authors", editors_stand_in_for_authors },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
