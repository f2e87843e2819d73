#include "layouts/page/sentences.h"

#include "tests/layouts/page/library.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const dgg_stretch of_wang = { .paper = NODE_WANG,
                                     .start = WANG_CENTRES,
                                     .end = WANG_GUIZHOU + 1 };
static const dgg_stretch of_nothing = { .paper = NODE_PERU_PAPER, .start = 0, .end = 0 };

static char *sentences_of(const dgg_stretch *from)
{
    char *page = NULL;
    WRITE_WELL(page, dgg_page_write_sentences(&library_graph, from, out, NULL));
    return page;
}

static void a_sentence_is_told_once_with_all_its_marks(void)
{
    char *page = sentences_of(&of_wang);
    CU_ASSERT_EQUAL(count_of(page, "<q"), 6);
    CU_ASSERT_EQUAL(count_of(page, "<mark"), 8);
    CU_ASSERT_TRUE(shows(page, "<mark class=\"theme\">Data centres</mark> in <mark "
                               "class=\"location\">Guizhou</mark>"));
    free(page);
}

static void sentences_stand_in_the_order_of_the_text(void)
{
    char *page = sentences_of(&of_wang);
    const char *title = strstr(page, "<small>title"), *keywords = strstr(page, "<small>keywords");
    const char *first = strstr(page, "hosts <mark"), *second = strstr(page, "plans more");
    const char *third = strstr(page, "use power");
    CU_ASSERT_TRUE(title < keywords && keywords < first && first < second && second < third);
    free(page);
}

static void a_paper_without_evidence_says_so(void)
{
    char *page = sentences_of(&of_nothing);
    CU_ASSERT_TRUE(shows(page, "No sentence is known"));
    CU_ASSERT_FALSE(shows(page, "<ul"));
    free(page);
}

static void what_was_added_by_hand_says_so(void)
{
    library_coded[PERU_PERU].decision = DGG_ADDED;
    library_coded[PERU_PERU].evidence_count = 0;
    const dgg_stretch of_peru = { .paper = NODE_PERU_PAPER,
                                  .start = PERU_PERU,
                                  .end = PERU_PERU + 1 };
    char *page = sentences_of(&of_peru);
    CU_ASSERT_TRUE(shows(page, "<li><bdi>Peru</bdi> <small>added by hand</small></li>"));
    CU_ASSERT_FALSE(shows(page, "No sentence is known"));
    library_coded[PERU_PERU].decision = DGG_UNDECIDED;
    library_coded[PERU_PERU].evidence_count = 1;
    free(page);
}

static dgg_status write_and_forget(void)
{
    char *page = NULL;
    dgg_status status = DGG_OK;
    WRITE_PAGE(page, status = dgg_page_write_sentences(&library_graph, &of_wang, out, NULL));
    free(page);
    return status;
}

static void refused_memory_is_told(void)
{
    BRUTAL(write_and_forget());
}

SUITE("layouts/page/sentences",
      { "a sentence is told once with all its marks", a_sentence_is_told_once_with_all_its_marks },
      { "sentences stand in the order of the text", sentences_stand_in_the_order_of_the_text },
      { "a paper without evidence says so", a_paper_without_evidence_says_so },
      { "what was added by hand says so", what_was_added_by_hand_says_so },
      { "refused memory is told", refused_memory_is_told })
