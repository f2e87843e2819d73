#include "layouts/page/marks.h"

#include "base/memory.h"
#include "tests/layouts/page/library.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { TITLE_CENTRES = 0, TITLE_GUIZHOU = 4, SMART_HIT = 9, GOVERNANCE_HIT, CHINA_HIT };

static char *sentence_of(const dgg_hit *hits, size_t count, dgg_text field)
{
    char *page = NULL;
    WRITE_WELL(page, dgg_page_write_sentence(hits, count, field, out, NULL));
    return page;
}

static void words_are_marked_as_theme_or_location(void)
{
    const dgg_hit hits[] = { { &library_evidence[TITLE_CENTRES], &library_nodes[NODE_CENTRES] },
                             { &library_evidence[TITLE_GUIZHOU], &library_nodes[NODE_GUIZHOU] } };
    char *page = sentence_of(hits, 2, library_papers[WANG].title);
    CU_ASSERT_TRUE(shows(page, "<q dir=\"auto\"><mark class=\"theme\">Data centres</mark> in "
                               "<mark class=\"location\">Guizhou</mark></q>"));
    CU_ASSERT_TRUE(shows(page, "<small>title; <bdi>Data centres</bdi>: data (centre|center) 3; "
                               "<bdi>Guizhou</bdi>: Guizhou 3</small>"));
    free(page);
}

static void marks_may_overlap(void)
{
    const dgg_hit hits[] = { { &library_evidence[SMART_HIT], &library_nodes[NODE_SMART] },
                             { &library_evidence[GOVERNANCE_HIT], &library_nodes[NODE_GOVERNANCE] },
                             { &library_evidence[CHINA_HIT], &library_nodes[NODE_CHINA] } };
    char *page = sentence_of(hits, 3, library_papers[SEMINAR].abstract);
    CU_ASSERT_TRUE(shows(page, "A seminar on <mark class=\"theme\">smart cities</mark> and "
                               "<mark class=\"theme\">digital </mark>"
                               "<mark class=\"theme location\">governance</mark>"
                               "<mark class=\"location\"> in China</mark>.</q>"));
    free(page);
}

static void hits_of_one_theme_are_told_together(void)
{
    const dgg_hit hits[] = { { &library_evidence[TITLE_CENTRES], &library_nodes[NODE_CENTRES] },
                             { &library_evidence[TITLE_GUIZHOU], &library_nodes[NODE_GUIZHOU] },
                             { &library_evidence[1], &library_nodes[NODE_CENTRES] } };
    char *page = sentence_of(hits, 3, library_papers[WANG].title);
    CU_ASSERT_TRUE(shows(page, "<bdi>Data centres</bdi>: data (centre|center) 3, 1; "
                               "<bdi>Guizhou</bdi>: Guizhou 3</small>"));
    free(page);
}

static void places_count_characters(void)
{
    const dgg_hit hit = { &library_evidence[2], &library_nodes[NODE_CENTRES] };
    char *page = sentence_of(&hit, 1, library_papers[WANG].abstract);
    CU_ASSERT_TRUE(shows(page, ">Guizhou 🌍 hosts <mark class=\"theme\">data centres</mark>.</q>"));
    free(page);
}

static void a_sentence_says_its_language_and_stays_text(void)
{
    const dgg_hit hit = { &library_evidence[5], &library_nodes[NODE_GUIZHOU] };
    char *page = sentence_of(&hit, 1, dgg_text_of("data centre; 贵州"));
    CU_ASSERT_TRUE(
        shows(page, "<q lang=\"zh\" dir=\"auto\"><mark class=\"location\">贵州</mark></q>"));
    free(page);
    const dgg_hit hostile = { &library_evidence[8], &library_nodes[NODE_SMART] };
    page = sentence_of(&hostile, 1, library_papers[HOSTILE_PAPER].abstract);
    CU_ASSERT_FALSE(shows(page, "<script"));
    CU_ASSERT_TRUE(shows(page, "&lt;/script&gt;"));
    free(page);
}

static void where_the_field_is_not_given_the_quote_is(void)
{
    const dgg_hit hits[] = { { &library_evidence[TITLE_CENTRES], &library_nodes[NODE_CENTRES] },
                             { &library_evidence[TITLE_GUIZHOU], &library_nodes[NODE_GUIZHOU] } };
    char *page = sentence_of(hits, 2, (dgg_text){ 0 });
    CU_ASSERT_TRUE(shows(page, "<q dir=\"auto\"><mark class=\"theme\">Data centres</mark> … "
                               "<mark class=\"location\">Guizhou</mark></q>"));
    free(page);
}

static dgg_status write_and_forget(void)
{
    const dgg_hit hit = { &library_evidence[TITLE_CENTRES], &library_nodes[NODE_CENTRES] };
    char *page = NULL;
    dgg_status status = DGG_OK;
    WRITE_PAGE(page,
               status = dgg_page_write_sentence(&hit, 1, library_papers[WANG].title, out, NULL));
    free(page);
    return status;
}

static void refused_memory_is_told(void)
{
    BRUTAL(write_and_forget());
}

SUITE("layouts/page/marks",
      { "words are marked as theme or location", words_are_marked_as_theme_or_location },
      { "marks may overlap", marks_may_overlap },
      { "hits of one theme are told together", hits_of_one_theme_are_told_together },
      { "places count characters", places_count_characters },
      { "a sentence says its language and stays text",
        a_sentence_says_its_language_and_stays_text },
      { "where the field is not given, the quote is", where_the_field_is_not_given_the_quote_is },
      { "refused memory is told", refused_memory_is_told })
