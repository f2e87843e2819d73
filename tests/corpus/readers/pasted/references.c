#include "corpus/readers/pasted/references.h"

#include "tests/support/suite.h"

static bool is(const char *text, const char *title, int year, bool is_split)
{
    dgg_pasted_reference reference = { 0 };
    return dgg_pasted_take_reference(dgg_text_of(text), &reference) &&
           dgg_text_is(reference.title, title) && reference.year == year &&
           reference.is_split == is_split;
}

static bool is_none(const char *text)
{
    dgg_pasted_reference reference = { 0 };
    return !dgg_pasted_take_reference(dgg_text_of(text), &reference);
}

static void links_of_the_page_are_no_part_of_it(void)
{
    CU_ASSERT_TRUE(
        is("On Maps, Paris, OECD. [Google Scholar] [CrossRef]", "On Maps, Paris, OECD.", 0, false));
    CU_ASSERT_TRUE(
        is("Maps. Retrieved from example.org", "Maps. Retrieved from example.org", 0, false));
}

static void the_part_in_quotation_marks_is_the_title(void)
{
    CU_ASSERT_TRUE(is("J. K. Smith, “Governing the maps,” Towns, pp. 1-2, 2019.",
                      "Governing the maps", 2019, true));
    CU_ASSERT_TRUE(
        is("Jane Smith, \"Governing the maps.\" Towns (2019a).", "Governing the maps", 2019, true));
    CU_ASSERT_TRUE(is("Smith, J. (2019). “One long title,” and “another title,” Towns.",
                      "Smith, J. (2019). “One long title,” and “another title,” Towns.", 2019,
                      false));
}

static void a_year_is_taken_only_if_it_is_the_only_one(void)
{
    CU_ASSERT_TRUE(is("Smith, J. Maps of 1999. Towns, 2019.",
                      "Smith, J. Maps of 1999. Towns, 2019.", 0, false));
    CU_ASSERT_TRUE(is("Smith, J. (2019). Maps, 12, 1998-2001. doi.org/10.1/2010",
                      "Smith, J. (2019). Maps, 12, 1998-2001. doi.org/10.1/2010", 2019, false));
    CU_ASSERT_TRUE(is("Roe, R. 1996. On seas.", "Roe, R. 1996. On seas.", 0, false));
}

static void titles_alone_are_no_references(void)
{
    CU_ASSERT_TRUE(is_none("The “smart city of tomorrow” revisited in 2019"));
    CU_ASSERT_TRUE(is_none("On maps"));
    CU_ASSERT_TRUE(is_none("Maps of the U. S. A. and what they show"));
    CU_ASSERT_TRUE(is_none("Maps, Vol. 2"));
    CU_ASSERT_TRUE(is_none("[CrossRef]"));
    CU_ASSERT_TRUE(is_none(""));
}

SUITE("corpus/readers/pasted/references",
      { "links of the page are no part of it", links_of_the_page_are_no_part_of_it },
      { "the part in quotation marks is the title", the_part_in_quotation_marks_is_the_title },
      { "a year is taken only if it is the only one", a_year_is_taken_only_if_it_is_the_only_one },
      { "titles alone are no references", titles_alone_are_no_references })
