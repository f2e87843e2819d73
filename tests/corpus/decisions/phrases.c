#include "base/memory.h"
#include "tests/support/brutal.h"
#include "tests/support/decided.h"
#include "tests/support/suite.h"

static const char file[] = "decisions/phrases.csv";
static const char book[] =
    "{\"format\": \"dggraph-codebook/1\", \"name\": \"A\", \"version\": \"1\", \"themes\": ["
    "{\"id\": \"maps\", \"label\": \"Maps\", \"include\": [\"old map\"]},"
    "{\"id\": \"seas\", \"label\": \"Seas\"}]}";

static dgg_status extend(dgg_codebook *codebook, dgg_decisions *decisions, const char *rows)
{
    dgg_status status = DGG_OK;
    char sheet[1000];
    snprintf(sheet, sizeof sheet, "theme,phrase,note\n%s", rows);
    DGG_TRY(dgg_codebook_read_text(codebook, TEXT(book), NULL));
    DGG_TRY(dgg_decisions_read_text(decisions, DGG_PHRASES, TEXT(sheet), NULL));
    DGG_TRY(dgg_decisions_extend(decisions, codebook, NULL));
done:
    return status;
}

static void a_phrase_becomes_a_pattern_of_its_theme(void)
{
    dgg_codebook codebook = { 0 };
    dgg_decisions decisions = { 0 };
    CU_ASSERT_EQUAL(extend(&codebook, &decisions, "maps,city plan,\ntheme:seas,海图,\nmaps,,\n"),
                    DGG_OK);
    CU_ASSERT_EQUAL_FATAL(codebook.themes[0].include_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(codebook.themes[0].include[0].text, "old map"));
    CU_ASSERT_TRUE(dgg_text_is(codebook.themes[0].include[1].text, "city plan"));
    CU_ASSERT_TRUE(codebook.themes[0].include[1].weight < 0);
    CU_ASSERT_EQUAL_FATAL(codebook.themes[1].include_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(codebook.themes[1].include[0].text, "海图"));
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_PHRASES, 3), DGG_OBEYED);
    CU_ASSERT_EQUAL(decisions.warning_count, 0);
    dgg_codebook_destroy(&codebook);
    dgg_decisions_destroy(&decisions);
}

static void what_cannot_be_looked_for_is_told(void)
{
    dgg_codebook codebook = { 0 };
    dgg_decisions decisions = { 0 };
    CU_ASSERT_EQUAL(extend(&codebook, &decisions, "map,plan,\nmaps,(a|,\nmaps,old map,\n"), DGG_OK);
    CU_ASSERT_EQUAL(codebook.themes[0].include_count, 1);
    CU_ASSERT_TRUE(warns(&decisions, file, 2, "has the id 'map'; did you mean 'maps'?"));
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_PHRASES, 3), DGG_LEFT_OUT);
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_PHRASES, 4), DGG_ALREADY_SO);
    CU_ASSERT_EQUAL(decisions.warning_count, 3);
    dgg_codebook_destroy(&codebook);
    dgg_decisions_destroy(&decisions);
}

static void without_a_codebook_none_is_looked_for(void)
{
    dgg_decisions decisions = { 0 };
    CU_ASSERT_EQUAL(
        dgg_decisions_read_text(&decisions, DGG_PHRASES, TEXT("theme,phrase\nmaps,plan\n"), NULL),
        DGG_OK);
    CU_ASSERT_EQUAL(dgg_decisions_cannot_extend(&decisions, "there are no themes", NULL), DGG_OK);
    CU_ASSERT_TRUE(warns(&decisions, file, 2, "there are no themes"));
    dgg_decisions_destroy(&decisions);
}

static dgg_status extend_and_forget(void)
{
    dgg_codebook codebook = { 0 };
    dgg_decisions decisions = { 0 };
    dgg_status status = extend(&codebook, &decisions, "maps,city plan,\nmap,x y,\nmaps,(a|,\n");
    dgg_codebook_destroy(&codebook);
    dgg_decisions_destroy(&decisions);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(extend_and_forget());
}

SUITE("corpus/decisions/phrases",
      { "a phrase becomes a pattern of its theme", a_phrase_becomes_a_pattern_of_its_theme },
      { "what cannot be looked for is told", what_cannot_be_looked_for_is_told },
      { "without a codebook none is looked for", without_a_codebook_none_is_looked_for },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
