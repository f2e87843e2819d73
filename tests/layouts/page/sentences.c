#include "layouts/page/sentences.h"

#include "tests/layouts/page/library.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const dgg_entry wang_in_guizhou = { .paper = NODE_WANG,
                                           .theme_link = WANG_CENTRES,
                                           .location_link = WANG_GUIZHOU };
static const dgg_entry wang_in_china = { .paper = NODE_WANG,
                                         .theme_link = WANG_CENTRES,
                                         .location_link = WANG_CHINA };
static const dgg_entry by_hand = { .paper = NODE_PERU_PAPER,
                                   .theme_link = DGG_NONE,
                                   .location_link = DGG_NONE };

static char *sentences_of(const dgg_entry *entry)
{
    char *page = NULL;
    WRITE_PAGE(page,
               CU_ASSERT_EQUAL(dgg_page_write_sentences(&library_graph, entry, out, NULL), DGG_OK));
    return page;
}

static void a_sentence_is_told_once_with_all_its_marks(void)
{
    char *page = sentences_of(&wang_in_guizhou);
    CU_ASSERT_TRUE(shows(page, "<mark class=\"theme\">Data centres</mark> in <mark "
                               "class=\"location\">Guizhou</mark>"));
    CU_ASSERT_EQUAL(count_of(page, "<q"), 2);
    free(page);
}

static void the_strongest_come_and_the_others_are_counted(void)
{
    char *page = sentences_of(&wang_in_guizhou);
    CU_ASSERT_TRUE(shows(page, "and 3 sentences more"));
    CU_ASSERT_FALSE(shows(page, "use power"));
    free(page);
}

static void both_sides_have_a_sentence(void)
{
    char *page = sentences_of(&wang_in_china);
    CU_ASSERT_TRUE(shows(page, "<mark class=\"theme\">Data centres</mark> in Guizhou"));
    CU_ASSERT_TRUE(shows(page, "<mark class=\"location\">China</mark> plans more."));
    free(page);
}

static void a_link_without_evidence_says_so(void)
{
    char *page = sentences_of(&by_hand);
    CU_ASSERT_TRUE(shows(page, "No sentence is known"));
    CU_ASSERT_FALSE(shows(page, "<ul"));
    free(page);
}

static dgg_status write_and_forget(void)
{
    char *page = NULL;
    dgg_status status = DGG_OK;
    WRITE_PAGE(page,
               status = dgg_page_write_sentences(&library_graph, &wang_in_guizhou, out, NULL));
    free(page);
    return status;
}

static void refused_memory_is_told(void)
{
    BRUTAL(write_and_forget());
}

SUITE("layouts/page/sentences",
      { "a sentence is told once with all its marks", a_sentence_is_told_once_with_all_its_marks },
      { "the strongest come, and the others are counted",
        the_strongest_come_and_the_others_are_counted },
      { "both sides have a sentence", both_sides_have_a_sentence },
      { "a link without evidence says so", a_link_without_evidence_says_so },
      { "refused memory is told", refused_memory_is_told })
