#include "corpus/readers/ris/venues.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool is_venue(const char *type, const char *lines, const char *wanted)
{
    dgg_ris_fields fields = { 0 };
    for (dgg_text rest = dgg_text_of(lines); rest.length > 0;) {
        dgg_ris_tag tag = { 0 };
        if (dgg_ris_tag_read(dgg_text_line(&rest), &tag)) {
            CU_ASSERT_EQUAL(dgg_ris_add(&fields, &tag, 1, NULL), DGG_OK);
        }
    }
    bool is = dgg_text_is(dgg_ris_venue(&fields, dgg_text_of(type)), wanted);
    dgg_ris_fields_destroy(&fields);
    return is;
}

static const char all[] = "C3  - Session\nJ2  - J. Maps\nPB  - House\nT2  - Maps\nT3  - Series\n";

static void journals_are_named_in_several_tags(void)
{
    CU_ASSERT_TRUE(is_venue("JOUR", all, "Maps"));
    CU_ASSERT_TRUE(is_venue("JOUR", "JA  - J. Maps\nJF  - Journal of Maps\n", "Journal of Maps"));
    CU_ASSERT_TRUE(is_venue("GRANT", "C3  - 0123\nJ2  - Maps\n", "Maps"));
    CU_ASSERT_TRUE(is_venue("CHAP", all, "Maps"));
}

static void proceedings_are_the_venue_of_papers_at_conferences(void)
{
    CU_ASSERT_TRUE(is_venue("CONF", all, "Session"));
    CU_ASSERT_TRUE(is_venue("CPAPER", "T2  - On maps\n", "On maps"));
    CU_ASSERT_TRUE(
        is_venue("CONF", "N1  - x\nN1  - Proceedings Title: On maps\nT3  - S\n", "On maps"));
}

static void reports_and_theses_come_from_a_house(void)
{
    static const char *const types[] = { "RPRT", "THES", "GOVDOC", "STAND", "PAMP", "MANSCPT" };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        CU_ASSERT_TRUE(is_venue(types[i], all, "House"));
    }
    CU_ASSERT_TRUE(is_venue("RPRT", "T2  - Maps\n", "Maps"));
    CU_ASSERT_TRUE(is_venue("UNPB", all, "Maps"));
    CU_ASSERT_TRUE(is_venue("UNPB", "PB  - House\n", "House"));
}

static void a_book_is_published_nowhere(void)
{
    CU_ASSERT_TRUE(is_venue("BOOK", all, ""));
    CU_ASSERT_TRUE(dgg_ris_is_book(dgg_text_of("EDBOOK")));
    CU_ASSERT_FALSE(dgg_ris_is_book(dgg_text_of("CHAP")));
}

SUITE("corpus/readers/ris/venues",
      { "journals are named in several tags", journals_are_named_in_several_tags },
      { "proceedings are the venue of papers at conferences",
        proceedings_are_the_venue_of_papers_at_conferences },
      { "reports and theses come from a house", reports_and_theses_come_from_a_house },
      { "a book is published nowhere", a_book_is_published_nowhere })
