#include "corpus/citations/short_forms.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static const dgg_paper papers[] = {
    { .authors = LIST({ "van Raan, Anthony", 17 }),
      .year = 2004,
      .volume = { "31", 2 },
      .pages = { "5-12", 4 } },
    { .authors = LIST({ "Bartoníček, Jan", 18 }),
      .year = 2017,
      .volume = { "41", 2 },
      .pages = { "E1741", 5 } },
    { .authors = LIST({ "Doe, K", 6 }), .year = 2001, .volume = { "1", 1 }, .pages = { "1", 1 } },
    { .authors = LIST({ "Doe, Kim", 8 }),
      .year = 2001,
      .volume = { "1", 1 },
      .pages = { "1-9", 3 } },
    { .year = 2005, .openalex = { "W27", 3 } },
};

static dgg_status learn_all(dgg_short_forms *forms)
{
    dgg_status status = DGG_OK;
    for (uint32_t i = 0; i < sizeof papers / sizeof *papers; i++) {
        DGG_TRY(dgg_short_forms_learn(forms, &papers[i], i, NULL));
    }
done:
    return status;
}

static void names(const char *reference, uint32_t wanted)
{
    dgg_short_forms forms = { 0 };
    uint32_t paper = 0;
    CU_ASSERT_EQUAL(learn_all(&forms), DGG_OK);
    CU_ASSERT_EQUAL(dgg_short_forms_find(&forms, TEXT(reference), &paper, NULL), DGG_OK);
    CU_ASSERT_EQUAL(paper, wanted);
    dgg_short_forms_destroy(&forms);
}

static void a_reference_names_author_year_volume_and_page(void)
{
    names("van Raan AFJ, 2004, CARTOGR GEOGR INF SC, V31, P5", 0);
    names("VANRAAN A. F. J., 2004, CARTOGR, V31, P5, DOI 10.1/x", 0);
    names("Bartonicek J, 2017, INT ORTHOP, V41, pE1741, PE1741", 1);
}

static void a_reference_of_any_style_names_them_too(void)
{
    names("A. F. J. van Raan, Cartogr. Geogr. Inf. Sci. 31 (2004) 5–12.", 0);
    names("van Raan, A. F. J. (2004). A paper. Cartography, 31(2), 5–12.", 0);
    names("van Raan AFJ. A paper. Cartogr Geogr Inf Sci. 2004;31(2):5-12.", 0);
    names("J. Bartoníček and K. Doe, “A paper,” Int. Orthop., vol. 41, pp. E1741, 2017.", 1);
    names("van Raan, A. F. J. (2004). A paper. Cartography, 32(2), 5–12.", DGG_NO_PAPER);
    names("van Raan, A. F. J. (2006). A paper. Cartography, 31(2), 5–12.", DGG_NO_PAPER);
}

static void all_parts_must_be_equal(void)
{
    names("van Raan AFJ, 2005, CARTOGR GEOGR INF SC, V31, P5", DGG_NO_PAPER);
    names("van Raan AFJ, 2004, CARTOGR GEOGR INF SC, V31, P6", DGG_NO_PAPER);
    names("van Raan AFJ, 2004, CARTOGR GEOGR INF SC, V31", DGG_NO_PAPER);
    names("Raan AFJ, 2004, CARTOGR GEOGR INF SC, V31, P5", DGG_NO_PAPER);
    names("", DGG_NO_PAPER);
}

static void two_papers_of_one_form_are_not_told_apart(void)
{
    names("Doe K, 2001, MAPS, V1, P1", DGG_NO_PAPER);
}

static void numbers_of_openalex_name_works(void)
{
    names("W27", 4);
    names("W2", DGG_NO_PAPER);
}

static dgg_status learn_and_find(void)
{
    dgg_status status = DGG_OK;
    dgg_short_forms forms = { 0 };
    uint32_t paper = 0;
    DGG_TRY(learn_all(&forms));
    DGG_TRY(dgg_short_forms_find(&forms, TEXT("Doe K, 2001, MAPS, V1, P1"), &paper, NULL));
    DGG_TRY(dgg_short_forms_find(&forms, TEXT("van Raan, A. (2004). A paper. Maps, 31(2), 5–12."),
                                 &paper, NULL));
done:
    dgg_short_forms_destroy(&forms);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(learn_and_find());
}

SUITE("corpus/citations/short_forms",
      { "a reference names author, year, volume and page",
        a_reference_names_author_year_volume_and_page },
      { "a reference of any style names them too", a_reference_of_any_style_names_them_too },
      { "all parts must be equal", all_parts_must_be_equal },
      { "two papers of one form are not told apart", two_papers_of_one_form_are_not_told_apart },
      { "numbers of OpenAlex name works", numbers_of_openalex_name_works },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
