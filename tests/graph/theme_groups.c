#include "graph/theme_groups.h"

#include "tests/support/compared.h"

/* Data is an aim, Smart cities and Rules are means. */
static dgg_status check(const char *rows, const char *across, size_t themes_found, dgg_error *error)
{
    literature made;
    dgg_theme themes[COUNT_OF(the_themes)];
    make_literature(&made);
    memcpy(themes, the_themes, sizeof the_themes);
    themes[0].group = themes[2].group = dgg_text_of("means");
    themes[1].group = dgg_text_of("aims");
    made.corpus.themes = themes;
    made.corpus.theme_count = themes_found;
    const dgg_compared compared = { .corpus = &made.corpus,
                                    .how = { .rows = rows, .across = across } };
    return dgg_theme_groups_check(&compared, error);
}

static void groups_that_are_found_are_taken(void)
{
    CU_ASSERT_EQUAL(check("aims", "means", 3, NULL), DGG_OK);
    CU_ASSERT_EQUAL(check("means", "means", 3, NULL), DGG_OK);
    CU_ASSERT_EQUAL(check("aims", "means", 0, NULL), DGG_OK); /* nothing to be wrong about */
}

static void unknown_groups_are_refused_with_those_there_are(void)
{
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(check("ends", "means", 3, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "'ends'; there are means, aims"));
    error = (dgg_error){ 0 };
    CU_ASSERT_EQUAL(check("aims", "ends", 3, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "'ends'"));
    error = (dgg_error){ 0 };
    CU_ASSERT_EQUAL(check("aims", NULL, 3, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "--rows A --across B of means, aims"));
}

static void a_theme_is_of_its_group_and_of_no_other(void)
{
    dgg_theme theme = { .group = dgg_text_of("aims") };
    const dgg_corpus corpus = { .themes = &theme, .theme_count = 1 };
    CU_ASSERT_TRUE(dgg_theme_is_of(&corpus, 0, "aims"));
    CU_ASSERT_TRUE(dgg_theme_is_of(&corpus, 0, NULL));
    CU_ASSERT_FALSE(dgg_theme_is_of(&corpus, 0, "aim"));
}

static dgg_status ask_for_ends(void)
{
    dgg_status status = check("ends", "means", 3, NULL);
    return status == DGG_BAD_REQUEST ? DGG_OK : status;
}

static void survives_refused_memory(void)
{
    BRUTAL(ask_for_ends());
}

SUITE("graph/theme_groups", { "groups that are found are taken", groups_that_are_found_are_taken },
      { "unknown groups are refused with those there are",
        unknown_groups_are_refused_with_those_there_are },
      { "a theme is of its group and of no other", a_theme_is_of_its_group_and_of_no_other },
      { "survives refused memory", survives_refused_memory })
