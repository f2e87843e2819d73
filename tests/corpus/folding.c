#include "corpus/folding.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

typedef dgg_status step(dgg_buffer *, dgg_text, dgg_error *);

static bool gives(step *fold, const char *word, const char *expected)
{
    dgg_buffer buffer = { 0 };
    bool is_equal = fold(&buffer, dgg_text_of(word), NULL) == DGG_OK &&
                    dgg_text_is(dgg_buffer_text(&buffer), expected);
    dgg_buffer_destroy(&buffer);
    return is_equal;
}

static bool folds(const char *word, const char *expected)
{
    return gives(dgg_fold_spelling, word, expected);
}

/* Both end as the same word, whichever it is. */
static bool are_one(const char *left, const char *right)
{
    dgg_buffer buffer = { 0 };
    dgg_fold_spelling(&buffer, dgg_text_of(right), NULL);
    dgg_buffer_add(&buffer, (dgg_text){ "", 1 }, NULL);
    bool is_equal = gives(dgg_fold_spelling, left, buffer.bytes);
    dgg_buffer_destroy(&buffer);
    return is_equal;
}

static void plurals_lose_their_ending(void)
{
    CU_ASSERT_TRUE(folds("governments", "government"));
    CU_ASSERT_TRUE(folds("cities", "city"));
    CU_ASSERT_TRUE(folds("policies", "policy"));
    CU_ASSERT_TRUE(folds("icts", "ict"));
    CU_ASSERT_TRUE(folds("ties", "tie"));
    CU_ASSERT_TRUE(folds("businesses", "business"));
    CU_ASSERT_TRUE(folds("pushes", "push"));
    CU_ASSERT_TRUE(folds("taxes", "tax"));
    CU_ASSERT_TRUE(folds("switches", "switch"));
    CU_ASSERT_TRUE(folds("benches", "bench"));
    CU_ASSERT_TRUE(folds("searches", "search"));
    CU_ASSERT_TRUE(folds("approaches", "approach"));
    CU_ASSERT_TRUE(folds("breaches", "breach"));
    CU_ASSERT_TRUE(folds("caches", "cache"));
    CU_ASSERT_TRUE(folds("databases", "database"));
}

static void what_only_looks_like_a_plural_stays(void)
{
    const char *const words[] = { "process", "status", "analysis", "this", "news",
                                  "series",  "us",     "gas",      "is",   "1990s" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        CU_ASSERT_TRUE(folds(words[i], words[i]));
    }
}

static void irregular_plurals_are_known(void)
{
    CU_ASSERT_TRUE(folds("crises", "crisis"));
    CU_ASSERT_TRUE(folds("analyses", "analysis"));
    CU_ASSERT_TRUE(folds("campuses", "campus"));
    CU_ASSERT_TRUE(folds("matrices", "matrix"));
}

static void british_and_american_spelling_are_one(void)
{
    CU_ASSERT_TRUE(folds("digitalisation", "digitalization"));
    CU_ASSERT_TRUE(folds("localising", "localizing"));
    CU_ASSERT_TRUE(folds("organised", "organized"));
    CU_ASSERT_TRUE(folds("organisational", "organizational"));
    CU_ASSERT_TRUE(folds("analysed", "analyzed"));
    CU_ASSERT_TRUE(folds("centres", "center"));
    CU_ASSERT_TRUE(folds("kilometres", "kilometer"));
    CU_ASSERT_TRUE(folds("programmes", "program"));
    CU_ASSERT_TRUE(folds("labour", "labor"));
    CU_ASSERT_TRUE(folds("neighbourhoods", "neighborhood"));
    CU_ASSERT_TRUE(folds("behavioural", "behavioral"));
    CU_ASSERT_TRUE(folds("travelling", "traveling"));
    CU_ASSERT_TRUE(folds("travellers", "traveler"));
    CU_ASSERT_TRUE(folds("modelled", "modeled"));
    CU_ASSERT_TRUE(folds("licences", "license"));
    CU_ASSERT_TRUE(folds("scepticism", "skepticism"));
    CU_ASSERT_TRUE(are_one("enterprises", "enterprise"));
}

static void different_words_stay_apart(void)
{
    CU_ASSERT_FALSE(are_one("govern", "government"));
    CU_ASSERT_FALSE(are_one("government", "governance"));
    CU_ASSERT_FALSE(are_one("digital", "digitization"));
    CU_ASSERT_FALSE(are_one("digitization", "digitalization"));
    CU_ASSERT_FALSE(are_one("local", "localizing"));
    CU_ASSERT_FALSE(are_one("filled", "filed"));
    CU_ASSERT_FALSE(are_one("calling", "caling"));
    CU_ASSERT_FALSE(are_one("disable", "dizable"));
}

static void a_beginning_is_spelled_like_its_words(void)
{
    CU_ASSERT_TRUE(gives(dgg_fold_beginning, "urbanis", "urbaniz"));
    CU_ASSERT_TRUE(gives(dgg_fold_beginning, "labour", "labor"));
    CU_ASSERT_TRUE(gives(dgg_fold_beginning, "centre", "center"));
    CU_ASSERT_TRUE(gives(dgg_fold_beginning, "cities", "cities"));
    CU_ASSERT_TRUE(gives(dgg_fold_beginning, "this", "this"));
}

static void case_goes_in_every_script(void)
{
    CU_ASSERT_TRUE(gives(dgg_fold_case, "ICTs", "icts"));
    CU_ASSERT_TRUE(gives(dgg_fold_case, "São Paulo", "são paulo"));
    CU_ASSERT_TRUE(gives(dgg_fold_case, "ÉTATS", "états"));
    CU_ASSERT_TRUE(gives(dgg_fold_case, "粤", "粤"));
    CU_ASSERT_TRUE(gives(dgg_fold_case, "", ""));
}

static void long_words_stay_as_they_are(void)
{
    char word[1001];
    memset(word, 's', sizeof word - 1);
    word[1000] = '\0';
    CU_ASSERT_TRUE(folds(word, word));
    CU_ASSERT_TRUE(gives(dgg_fold_beginning, word, word));
    for (size_t length = 0; length < 80; length++) {
        char metre[96] = "";
        memset(metre, 'a', length);
        memcpy(metre + length, "isations", sizeof "isations");
        dgg_buffer buffer = { 0 };
        CU_ASSERT_EQUAL(dgg_fold_spelling(&buffer, dgg_text_of(metre), NULL), DGG_OK);
        CU_ASSERT(buffer.length > length);
        dgg_buffer_destroy(&buffer);
    }
}

static dgg_status fold_and_forget(void)
{
    dgg_status status = DGG_OK;
    dgg_buffer buffer = { 0 };
    DGG_TRY(dgg_fold_case(&buffer, dgg_text_of("Provinces"), NULL));
    DGG_TRY(dgg_fold_spelling(&buffer, dgg_text_of("provinces"), NULL));
    DGG_TRY(dgg_fold_beginning(&buffer, dgg_text_of("organis"), NULL));
done:
    dgg_buffer_destroy(&buffer);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(fold_and_forget());
}

static void accents_and_traditional_characters_go(void)
{
    CU_ASSERT_TRUE(folds("são", "sao"));
    CU_ASSERT_TRUE(folds("zürich", "zurich"));
    CU_ASSERT_TRUE(folds("cafés", "cafe"));
    CU_ASSERT_TRUE(folds("й", "й"));
    CU_ASSERT_TRUE(folds("國", "國")); /* that is done with the case */
    CU_ASSERT_TRUE(gives(dgg_fold_case, "國", "国"));
    CU_ASSERT_TRUE(gives(dgg_fold_case, "QUÉBEC", "québec"));
}

SUITE("corpus/folding",
      { "accents and traditional characters go", accents_and_traditional_characters_go },
      { "plurals lose their ending", plurals_lose_their_ending },
      { "what only looks like a plural stays", what_only_looks_like_a_plural_stays },
      { "irregular plurals are known", irregular_plurals_are_known },
      { "British and American spelling are one", british_and_american_spelling_are_one },
      { "different words stay apart", different_words_stay_apart },
      { "a beginning is spelled like its words", a_beginning_is_spelled_like_its_words },
      { "case goes in every script", case_goes_in_every_script },
      { "long words stay as they are", long_words_stay_as_they_are },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
