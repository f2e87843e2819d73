#include "corpus/references/fields.h"

#include "tests/support/suite.h"

#include "tests/support/told.h"

static void a_book_that_holds_it_is_the_venue(void)
{
    CU_ASSERT_TRUE(
        is_told("Smith, J. (2019). On maps. In K. Doe & L. Roe (Eds.), All about towns (pp. "
                "1–9). London: Sage.",
                "[Smith, J.] 2019 title=On maps venue=All about towns pages=1-9 "
                "publisher=Sage type=chapter editors=[K. Doe][L. Roe]"));
}

static void quotation_marks_go_and_questions_stay(void)
{
    CU_ASSERT_TRUE(is_told("Smith, Jane. 2019. “Who Governs Maps?” Journal of Maps 12 (3): 45–60.",
                           "[Smith, Jane] 2019 title=Who Governs Maps? venue=Journal of Maps "
                           "volume=12 issue=3 pages=45-60 type=article"));
}

static void the_year_of_a_journal_of_medicine_is_found(void)
{
    CU_ASSERT_TRUE(is_told("Smith JK, Doe A. Maps of the human heart. Lancet. 2009;16(5):401-12.",
                           "[Smith, JK][Doe, A] 2009 title=Maps of the human heart venue=Lancet "
                           "volume=16 issue=5 pages=401-12 type=article"));
}

static void addresses_are_kept_whole(void)
{
    CU_ASSERT_TRUE(is_told("United Nations. (2016). Maps for all. Retrieved from "
                           "https://www.example.org/maps/all.pdf.",
                           "[United Nations] 2016 title=Maps for all "
                           "url=https://www.example.org/maps/all.pdf type=webpage"));
}

SUITE("corpus/references/fields",
      { "a book that holds it is the venue", a_book_that_holds_it_is_the_venue },
      { "quotation marks go and questions stay", quotation_marks_go_and_questions_stay },
      { "the year of a journal of medicine is found", the_year_of_a_journal_of_medicine_is_found },
      { "addresses are kept whole", addresses_are_kept_whole })
