#include "corpus/readers/markdown/completing.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

/* Each value of the slip, "name=value;", where it held a venue before if one is given. */
static dgg_status tell(const char *line, const char *venue, dgg_buffer *told)
{
    dgg_status status = DGG_OK;
    dgg_markdown_spans spans = { 0 };
    dgg_reference_parser parser = { 0 };
    dgg_slip slip = { 0 };
    dgg_slip_clear(&slip, 1);
    DGG_TRY(dgg_markdown_look(&spans, dgg_text_of(line), NULL));
    DGG_TRY(venue != NULL ? dgg_slip_add(&slip, TEXT("venue"), dgg_text_of(venue), 1, NULL)
                          : DGG_OK);
    DGG_TRY(dgg_markdown_complete(&slip, &spans, &parser, NULL));
    DGG_TRY(dgg_markdown_give_title(&slip, &spans, NULL));
    for (size_t i = 0; i < slip.count; i++) {
        DGG_TRY(dgg_buffer_add(told, dgg_slip_name(&slip, i), NULL));
        DGG_TRY(dgg_buffer_add(told, TEXT("="), NULL));
        DGG_TRY(dgg_buffer_add(told, dgg_slip_text(&slip, i), NULL));
        DGG_TRY(dgg_buffer_add(told, TEXT(";"), NULL));
    }
done:
    dgg_markdown_spans_destroy(&spans);
    dgg_reference_parser_destroy(&parser);
    dgg_slip_destroy(&slip);
    return status;
}

static bool is_told(const char *line, const char *venue, const char *wanted)
{
    dgg_buffer told = { 0 };
    CU_ASSERT_EQUAL(tell(line, venue, &told), DGG_OK);
    bool is = text_is(dgg_buffer_text(&told), wanted);
    dgg_buffer_destroy(&told);
    return is;
}

static const char reference[] = "Doe, J., & Kis, E. (2019). On maps of towns. *Journal of Maps*, "
                                "12(3), 4-9. [pdf](https://x.org)";

static void references_are_taken_apart(void)
{
    CU_ASSERT_TRUE(is_told(reference, NULL,
                           "title=On maps of towns;authors=Doe, J.;authors=Kis, E.;year=2019;"
                           "venue=Journal of Maps;volume=12;issue=3;pages=4-9;"));
}

static void what_is_told_already_stays(void)
{
    CU_ASSERT_TRUE(is_told(reference, "Maps",
                           "venue=Maps;title=On maps of towns;authors=Doe, J.;authors=Kis, E.;"
                           "year=2019;volume=12;issue=3;pages=4-9;"));
}

static void words_that_are_no_reference_are_the_title(void)
{
    CU_ASSERT_TRUE(is_told("On maps [pdf](https://x.org)", NULL, "title=On maps;"));
    CU_ASSERT_TRUE(is_told("[pdf](https://x.org)", NULL, ""));
}

static dgg_status tell_and_forget(void)
{
    dgg_buffer told = { 0 };
    dgg_status status = tell(reference, NULL, &told);
    dgg_buffer_destroy(&told);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(tell_and_forget());
}

SUITE("corpus/readers/markdown/completing",
      { "references are taken apart", references_are_taken_apart },
      { "what is told already stays", what_is_told_already_stays },
      { "words that are no reference are the title", words_that_are_no_reference_are_the_title },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
