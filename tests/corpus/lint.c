#include "corpus/lint.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* A codebook of one theme, with these lines in it. */
#define BOOK(lines)                                                                                \
    "{ \"format\": \"dggraph-codebook/1\", \"themes\": [\n{ \"id\": \"a\", \"label\": \"A\", "     \
    "\"label_zh\": \"甲\", \"definition\": \"About a.\",\n" lines " } ] }"

static const char places[] =
    "{ \"format\": \"dggraph-gazetteer/1\", \"locations\": [ { \"id\": \"shenzhen\", \"type\": "
    "\"city\", \"names\": { \"en\": [\"Shenzhen\"], \"zh\": [\"深圳\"] } } ] }";

typedef struct trial {
    dgg_codebook codebook;
    dgg_gazetteer gazetteer;
    dgg_lint lint;
} trial;

static dgg_status attempt(trial *made, const char *text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_codebook_read_text(&made->codebook, dgg_text_of(text), error));
    DGG_TRY(dgg_gazetteer_read_text(&made->gazetteer, dgg_text_of(places), NULL, error));
    DGG_TRY(dgg_lint_codebook(&made->lint, &made->codebook, &made->gazetteer, error));
done:
    return status;
}

static void drop(trial *made)
{
    dgg_lint_destroy(&made->lint);
    dgg_lint_destroy(&made->lint);
    dgg_gazetteer_destroy(&made->gazetteer);
    dgg_codebook_destroy(&made->codebook);
}

static const dgg_lint_finding *finding_of(const trial *made, dgg_lint_kind kind)
{
    for (size_t i = 0; i < made->lint.finding_count; i++) {
        if (made->lint.findings[i].kind == kind) {
            return &made->lint.findings[i];
        }
    }
    return NULL;
}

static size_t count_of(const trial *made, dgg_lint_kind kind)
{
    size_t count = 0;
    for (size_t i = 0; i < made->lint.finding_count; i++) {
        count += made->lint.findings[i].kind == kind;
    }
    return count;
}

/* The only finding of that kind is about the pattern, and its message holds the words. */
static void tells(const char *text, dgg_lint_kind kind, const char *pattern, const char *words)
{
    trial made = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL_FATAL(attempt(&made, text, &error), DGG_OK);
    const dgg_lint_finding *finding = finding_of(&made, kind);
    CU_ASSERT_PTR_NOT_NULL(finding);
    CU_ASSERT_EQUAL(count_of(&made, kind), 1);
    if (finding != NULL) {
        CU_ASSERT_TRUE(dgg_text_is(finding->pattern, pattern));
        CU_ASSERT_TRUE(dgg_text_find(finding->message, dgg_text_of(words)) <
                       finding->message.length);
    }
    drop(&made);
}

static void tells_nothing(const char *text)
{
    trial made = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL_FATAL(attempt(&made, text, &error), DGG_OK);
    CU_ASSERT_EQUAL(made.lint.finding_count, 0);
    drop(&made);
}

static void a_sound_codebook_has_no_finding(void)
{
    tells_nothing(BOOK("\"include\": [\"data centre\", \"computing (hub|power)\", "
                       "\"server ~3 (energy use|water use)\"], \"include_zh\": [\"数据中心\"], "
                       "\"exclude\": [\"data centre of gravity\"]"));
}

static void the_same_words_twice_are_told_at_the_second(void)
{
    static const char text[] = BOOK("\"include\": [\"Data Centre\",\n"
                                    "  \"data-centers\"], \"include_zh\": [\"数据中心\"]");
    trial made = { 0 };
    tells(text, DGG_LINT_EQUAL, "data-centers", "'Data Centre' (line 3) finds the same");
    CU_ASSERT_EQUAL_FATAL(attempt(&made, text, NULL), DGG_OK);
    CU_ASSERT_EQUAL(finding_of(&made, DGG_LINT_EQUAL)->line, 4);
    CU_ASSERT_EQUAL(finding_of(&made, DGG_LINT_EQUAL)->column, 3);
    drop(&made);
}

static void what_holds_another_pattern_is_useless(void)
{
    tells(BOOK("\"include\": [\"regional data centre\", \"data centre\", \"数据中心\"]"),
          DGG_LINT_CONTAINED, "regional data centre", "'data centre' (line 3) finds all of it");
    tells(BOOK("\"include\": [\"digitali* policy here\", \"digital* policy\", \"数据中心\"]"),
          DGG_LINT_CONTAINED, "digitali* policy here", "'digital* policy'");
    tells(BOOK("\"include\": [\"smart grid ~4 data centre\", \"data centre\", \"数据中心\"]"),
          DGG_LINT_CONTAINED, "smart grid ~4 data centre", "'data centre'");
}

/* A phrase gives more points than the word in it. */
static void a_phrase_with_a_word_of_its_theme_is_of_use(void)
{
    trial made = { 0 };
    CU_ASSERT_EQUAL_FATAL(
        attempt(&made, BOOK("\"include\": [\"privacy law\", \"privacy\", \"隐私\"]"), NULL),
        DGG_OK);
    CU_ASSERT_EQUAL(count_of(&made, DGG_LINT_CONTAINED), 0);
    CU_ASSERT_EQUAL(count_of(&made, DGG_LINT_ONE_WORD), 1);
    drop(&made);
}

static void a_word_with_a_weight_of_its_own_is_meant(void)
{
    tells_nothing(BOOK("\"include\": [{ \"p\": \"privacy\", \"w\": 1 }, \"隐私\"]"));
}

static void one_useless_alternative_is_told(void)
{
    tells(BOOK("\"include\": [\"data centre\", \"(server|data centre) policy\", \"数据中心\"]"),
          DGG_LINT_ALTERNATIVE, "(server|data centre) policy", "as 'data center policy'");
    tells(BOOK("\"include\": [\"smart (city|cities)\", \"智慧城市\"]"), DGG_LINT_ALTERNATIVE,
          "smart (city|cities)", "two of its alternatives are the same words");
}

static void what_its_own_exclude_takes_can_never_match(void)
{
    tells(BOOK("\"include\": [\"cloud computing\", \"数据中心\"], \"exclude\": [\"cloud\"]"),
          DGG_LINT_MASKED, "cloud computing", "the exclude 'cloud' (line 3) masks all of it");
    tells(BOOK("\"include\": [\"(cloud|edge) computing\", \"数据中心\"], "
               "\"exclude\": [\"cloud\"]"),
          DGG_LINT_ALTERNATIVE, "(cloud|edge) computing", "masks 1 of its 2 alternatives");
    tells(BOOK("\"include\": [\"edge computing\", \"数据中心\"], \"exclude\": [\"word cloud\"]"),
          DGG_LINT_IDLE, "word cloud", "masks nothing");
}

static void a_location_in_a_pattern_is_told(void)
{
    tells(BOOK("\"include\": [\"shenzhen model\", \"数据中心\"]"), DGG_LINT_LOCATION,
          "shenzhen model", "it names a location, Shenzhen");
    tells(BOOK("\"include\": [\"data centre\", \"深圳模式\"]"), DGG_LINT_LOCATION, "深圳模式",
          "Shenzhen");
}

static void what_a_theme_lacks_is_told_at_the_theme(void)
{
    trial made = { 0 };
    CU_ASSERT_EQUAL_FATAL(attempt(&made,
                                  "{ \"format\": \"dggraph-codebook/1\", \"themes\": [\n"
                                  "  { \"id\": \"bare\" } ] }",
                                  NULL),
                          DGG_OK);
    CU_ASSERT_EQUAL(made.lint.finding_count, 4);
    CU_ASSERT_PTR_NOT_NULL(finding_of(&made, DGG_LINT_EMPTY));
    CU_ASSERT_PTR_NOT_NULL(finding_of(&made, DGG_LINT_NO_LABEL));
    CU_ASSERT_PTR_NOT_NULL(finding_of(&made, DGG_LINT_UNDEFINED));
    CU_ASSERT_TRUE(
        dgg_text_is(finding_of(&made, DGG_LINT_NO_CHINESE)->message, "no label_zh, no include_zh"));
    CU_ASSERT_EQUAL(made.lint.findings[0].line, 2);
    CU_ASSERT_EQUAL(made.lint.findings[0].column, 3);
    drop(&made);
}

/* Told once, at the first of the two themes; what holds a pattern of another theme is counted. */
static void themes_that_share_words_are_told(void)
{
    trial made = { 0 };
    CU_ASSERT_EQUAL_FATAL(
        attempt(
            &made,
            "{ \"format\": \"dggraph-codebook/1\", \"themes\": ["
            "{ \"id\": \"a\", \"include\": [\"data law\", \"city data law\", \"big data law\"] },"
            "{ \"id\": \"b\", \"include\": [\"data laws\"] } ] }",
            NULL),
        DGG_OK);
    CU_ASSERT_EQUAL(count_of(&made, DGG_LINT_SHARED), 1);
    CU_ASSERT_EQUAL_FATAL(made.lint.overlap_count, 2);
    CU_ASSERT_EQUAL(made.lint.overlaps[0].theme, 0);
    CU_ASSERT_EQUAL(made.lint.overlaps[0].other, 1);
    CU_ASSERT_EQUAL(made.lint.overlaps[0].count, 3);
    CU_ASSERT_EQUAL(made.lint.overlaps[1].count, 1);
    drop(&made);
}

static void kinds_have_names_and_grades(void)
{
    for (int kind = 0; kind < DGG_LINT_KIND_COUNT; kind++) {
        CU_ASSERT_PTR_NOT_NULL(dgg_lint_kind_name((dgg_lint_kind)kind));
    }
    CU_ASSERT_TRUE(dgg_lint_is_mistake(DGG_LINT_MASKED));
    CU_ASSERT_FALSE(dgg_lint_is_mistake(DGG_LINT_ONE_WORD));
}

static dgg_status lint_and_drop(void)
{
    trial made = { 0 };
    dgg_status status = attempt(
        &made,
        BOOK("\"include\": [\"shenzhen (law|laws)\", \"big shenzhen law\", \"big ~3 data\"], "
             "\"exclude\": [\"word cloud\"]"),
        NULL);
    drop(&made);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(lint_and_drop());
}

SUITE("corpus/lint", { "a sound codebook has no finding", a_sound_codebook_has_no_finding },
      { "the same words twice are told at the second",
        the_same_words_twice_are_told_at_the_second },
      { "what holds another pattern is useless", what_holds_another_pattern_is_useless },
      { "a phrase with a word of its theme is of use",
        a_phrase_with_a_word_of_its_theme_is_of_use },
      { "a word with a weight of its own is meant", a_word_with_a_weight_of_its_own_is_meant },
      { "one useless alternative is told", one_useless_alternative_is_told },
      { "what its own exclude takes can never match", what_its_own_exclude_takes_can_never_match },
      { "a location in a pattern is told", a_location_in_a_pattern_is_told },
      { "what a theme lacks is told at the theme", what_a_theme_lacks_is_told_at_the_theme },
      { "themes that share words are told", themes_that_share_words_are_told },
      { "kinds have names and grades", kinds_have_names_and_grades },
      { "survives refused memory", survives_refused_memory })
