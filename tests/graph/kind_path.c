#include "graph/kind_path.h"

#include <string.h>

#include "tests/support/suite.h"

static void reads(const char *text, const char *wanted)
{
    dgg_kind_path path = { .count = 0 };
    dgg_error error = { 0 };
    char written[DGG_KIND_PATH_ROOM] = "";
    CU_ASSERT_EQUAL(dgg_kind_path_read(&path, dgg_text_of(text), &error), DGG_OK);
    dgg_kind_path_write(&path, written);
    CU_ASSERT_STRING_EQUAL(written, wanted);
    CU_ASSERT_STRING_EQUAL(error.message, "");
}

static void refuses(const char *text, dgg_status wanted, const char *words)
{
    dgg_kind_path path = { .count = 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_kind_path_read(&path, dgg_text_of(text), &error), wanted);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, words));
}

static void users_words_are_understood(void)
{
    reads("author-paper-theme", "person-paper-theme");
    reads("themes-paper-cities", "theme-paper-location");
    reads("journal-papers-countries", "venue-paper-country");
    reads("author - paper - author", "person-paper-person");
}

static void what_is_left_out_is_completed_by_a_paper(void)
{
    reads("theme-location", "theme-paper-location");
    reads("theme-theme", "theme-paper-theme");
    reads("location-location", "location-paper-location");
    reads("author-reference-author", "person-paper-reference-paper-person");
    reads("paper-reference-paper", "paper-reference-paper");
    reads("paper-paper", "paper-paper");
}

static void a_word_that_is_no_kind_is_refused_with_the_nearest(void)
{
    refuses("theme-paper-locaton", DGG_UNKNOWN_NAME, "did you mean 'location'");
    refuses("theme-", DGG_BAD_REQUEST, "two ends");
    refuses("theme--paper", DGG_UNKNOWN_NAME, "no kind of node");
    refuses("node-paper", DGG_UNKNOWN_NAME, "no kind of node");
}

static void a_path_without_end_is_refused(void)
{
    refuses("theme-theme-theme-theme-theme-theme-theme-theme-theme-theme", DGG_BAD_REQUEST,
            "too long");
}

static void only_what_names_a_kind_is_taken_for_a_path(void)
{
    CU_ASSERT_TRUE(dgg_kind_path_is(dgg_text_of("theme-paper-locaton")));
    CU_ASSERT_FALSE(dgg_kind_path_is(dgg_text_of("theme")));
    CU_ASSERT_FALSE(dgg_kind_path_is(dgg_text_of("co-citation")));
    dgg_kind kind = DGG_PAPER;
    CU_ASSERT(dgg_kind_read(dgg_text_of("authors"), &kind) && kind == DGG_PERSON);
    CU_ASSERT(dgg_kind_read(dgg_text_of("node"), &kind) && kind == DGG_NODE);
    CU_ASSERT_FALSE(dgg_kind_read(dgg_text_of("all"), &kind));
    CU_ASSERT_FALSE(dgg_kind_path_is(dgg_text_of("")));
}

static void every_kind_has_a_plural(void)
{
    for (int kind = 0; kind < DGG_KIND_COUNT; kind++) {
        CU_ASSERT_STRING_NOT_EQUAL(dgg_kind_several((dgg_kind)kind), dgg_kind_name((dgg_kind)kind));
    }
    CU_ASSERT_STRING_EQUAL(dgg_kind_several(DGG_COUNTRY), "countries");
}

static void symmetry_is_seen(void)
{
    dgg_kind_path path = { { DGG_THEME, DGG_PAPER, DGG_THEME }, 3 };
    CU_ASSERT_TRUE(dgg_kind_path_is_symmetric(&path));
    path.kinds[2] = DGG_LOCATION;
    CU_ASSERT_FALSE(dgg_kind_path_is_symmetric(&path));
}

static void a_paper_stands_for_all_records_and_a_reference_for_all_that_is_cited(void)
{
    CU_ASSERT_TRUE(dgg_kind_path_takes(DGG_PAPER, DGG_EVENT));
    CU_ASSERT_TRUE(dgg_kind_path_takes(DGG_REFERENCE, DGG_PAPER));
    CU_ASSERT_FALSE(dgg_kind_path_takes(DGG_PAPER, DGG_REFERENCE));
    CU_ASSERT_FALSE(dgg_kind_path_takes(DGG_DOCUMENT, DGG_PAPER));
}

static void what_a_page_had_beside_a_paper_is_no_step(void)
{
    CU_ASSERT_FALSE(dgg_kind_path_steps(DGG_RELATED_TO, DGG_PAPER, DGG_PAPER));
    CU_ASSERT_FALSE(dgg_kind_path_steps(DGG_PART_OF, DGG_LOCATION, DGG_LOCATION));
    CU_ASSERT_TRUE(dgg_kind_path_steps(DGG_CITES, DGG_PAPER, DGG_REFERENCE));
}

SUITE("graph/kind_path", { "users' words are understood", users_words_are_understood },
      { "what is left out is completed by a paper", what_is_left_out_is_completed_by_a_paper },
      { "a word that is no kind is refused with the nearest",
        a_word_that_is_no_kind_is_refused_with_the_nearest },
      { "a path without end is refused", a_path_without_end_is_refused },
      { "only what names a kind is taken for a path", only_what_names_a_kind_is_taken_for_a_path },
      { "every kind has a plural", every_kind_has_a_plural },
      { "symmetry is seen", symmetry_is_seen },
      { "a paper stands for all records and a reference for all that is cited",
        a_paper_stands_for_all_records_and_a_reference_for_all_that_is_cited },
      { "what a page had beside a paper is no step", what_a_page_had_beside_a_paper_is_no_step })
