#include "corpus/references.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#include "tests/support/told.h"

/* The same work in the styles that most lists are in. */
static void the_styles_agree(void)
{
    static const char *const styles[] = {
        "Smith, J., & Doe, A. (2019). On governing maps. Journal of Maps, 12(3), 45–60.",
        "Smith, J. and Doe, A., 2019. On governing maps. Journal of Maps, 12(3), pp.45-60.",
        "Smith J, Doe A. On governing maps. Journal of Maps. 2019;12(3):45-60.",
        "[7] J. Smith and A. Doe, “On governing maps,” Journal of Maps, vol. 12, no. 3, pp. 45–60, "
        "2019.",
        "Smith, J., and A. Doe. 2019. “On governing maps.” Journal of Maps 12 (3): 45–60.",
        "Smith, J., and A. Doe. “On governing maps.” Journal of Maps, vol. 12, no. 3, 2019, pp. "
        "45–60.",
        "J. Smith and A. Doe. 2019. On governing maps. Journal of Maps 12, 3 (2019), 45–60.",
        "Smith, J.; Doe, A. On governing maps. Journal of Maps 2019, 12(3), 45–60. [Google "
        "Scholar] "
        "[CrossRef]",
    };
    for (size_t i = 0; i < sizeof styles / sizeof *styles; i++) {
        dgg_reference_parser parser = { 0 };
        dgg_reference found = { 0 };
        dgg_arena *arena = NULL;
        CU_ASSERT_EQUAL(dgg_reference_parse(&parser, dgg_text_of(styles[i]), &arena, &found, NULL),
                        DGG_OK);
        bool is_right =
            dgg_text_is(found.paper.title, "On governing maps") &&
            dgg_text_is(found.paper.venue, "Journal of Maps") && found.paper.year == 2019 &&
            found.paper.authors.count == 2 && dgg_text_is(found.paper.volume, "12") &&
            dgg_text_is(found.paper.issue, "3") && dgg_text_is(found.paper.pages, "45-60");
        if (!is_right) {
            is_told(styles[i], "");
        }
        CU_ASSERT_TRUE(is_right);
        dgg_arena_release(&arena);
        dgg_reference_parser_destroy(&parser);
    }
}

static void an_identifier_is_kept_in_its_form(void)
{
    CU_ASSERT_TRUE(is_told("Smith, J. (2019). On maps. Journal of Maps, 12(3), 45–60. "
                           "https://doi.org/10.1000/MAPS.12",
                           "[Smith, J.] 2019 title=On maps venue=Journal of Maps volume=12 issue=3 "
                           "pages=45-60 doi=10.1000/maps.12 type=article"));
}

static void a_stroke_stands_for_authors(void)
{
    CU_ASSERT_TRUE(is_told("———. More about maps. New York: Norton, 1999.",
                           "= 1999 title=More about maps publisher=Norton type=book"));
}

static void what_is_no_reference_is_in_doubt(void)
{
    CU_ASSERT_TRUE(is_told("", " 0 doubt=no title could be told"));
    CU_ASSERT_TRUE(
        is_told("Maps are drawn by people who like to know where they are",
                " 0 title=Maps "
                "are drawn by people who like to know where they are doubt=neither authors "
                "nor a year could be told"));
    CU_ASSERT_TRUE(
        is_told("\xFF\xFE", "[\xEF\xBF\xBD\xEF\xBF\xBD] 0 doubt=no title could be told"));
}

static dgg_status parse_and_forget(void)
{
    dgg_reference_parser parser = { 0 };
    dgg_reference reference = { 0 };
    dgg_arena *arena = NULL;
    dgg_status status = dgg_reference_parse(
        &parser,
        dgg_text_of("Smith, J. (2019). On maps. In K. Doe (Ed.), Towns (pp. 1–9). Sage. "
                    "doi:10.1000/A"),
        &arena, &reference, NULL);
    dgg_arena_release(&arena);
    dgg_reference_parser_destroy(&parser);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(parse_and_forget());
}

SUITE("corpus/references", { "the styles agree", the_styles_agree },
      { "an identifier is kept in its form", an_identifier_is_kept_in_its_form },
      { "a stroke stands for authors", a_stroke_stands_for_authors },
      { "what is no reference is in doubt", what_is_no_reference_is_in_doubt },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
