#include "corpus/patterns.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

typedef struct parsed {
    dgg_vocabulary words;
    dgg_phrase phrase;
    dgg_error error;
} parsed;

static parsed name(const char *text)
{
    parsed made = { 0 };
    dgg_name_parse(&made.phrase, dgg_text_of(text), &made.words, &made.error);
    return made;
}

static void forget(parsed *made)
{
    dgg_vocabulary_destroy(&made->words);
}

static bool has_unit(const parsed *made, uint32_t at, const char *unit)
{
    return at < made->phrase.count &&
           dgg_text_is(made->words.units.texts[made->phrase.units[at]], unit);
}

static void words_with_a_capital_must_have_one(void)
{
    parsed sea = name("People's Republic of China");
    CU_ASSERT_EQUAL(sea.phrase.count, 4);
    CU_ASSERT_EQUAL(sea.phrase.capitals, 0xB);
    CU_ASSERT_TRUE(has_unit(&sea, 0, "wpeople") && has_unit(&sea, 2, "wof"));
    CU_ASSERT_TRUE(has_unit(&sea, 3, "wchina"));
    forget(&sea);
}

static void words_of_capitals_stand_just_so(void)
{
    parsed prc = name("P.R. China");
    CU_ASSERT_TRUE(has_unit(&prc, 0, "=P.R.") && has_unit(&prc, 1, "wchina"));
    CU_ASSERT_EQUAL(prc.phrase.capitals, 2);
    forget(&prc);
    parsed inland = name("=inland Provinces");
    CU_ASSERT_TRUE(has_unit(&inland, 0, "=inland") && has_unit(&inland, 1, "=Provinces"));
    CU_ASSERT_EQUAL(inland.phrase.capitals, 0);
    forget(&inland);
}

static void chinese_names_have_no_case(void)
{
    parsed gba = name("粤港澳大湾区");
    CU_ASSERT_EQUAL(gba.phrase.count, 6);
    CU_ASSERT_EQUAL(gba.phrase.capitals, 0);
    CU_ASSERT_TRUE(gba.phrase.is_han);
    forget(&gba);
}

static bool refuses(const char *text, const char *message)
{
    parsed wrong = name(text);
    bool is_told = wrong.error.status == DGG_BAD_INPUT && strstr(wrong.error.message, message);
    forget(&wrong);
    return is_told;
}

static void names_that_say_nothing_are_refused(void)
{
    CU_ASSERT_TRUE(refuses("", "no letter or digit"));
    CU_ASSERT_TRUE(refuses("=", "no letter or digit"));
    CU_ASSERT_TRUE(refuses("粤", "a single Chinese character"));
    CU_ASSERT_TRUE(refuses("A A A A A A A A A A A A A A A A A A A A A A A A A", "24 words"));
    char word[200] = "";
    memset(word, 'x', sizeof word - 1);
    CU_ASSERT_TRUE(refuses(word, "too long"));
}

static void plain_words_are_all_of_one_kind(void)
{
    parsed made = { 0 };
    CU_ASSERT_EQUAL(dgg_words_parse(&made.phrase, dgg_text_of("Case Studies"), DGG_UNIT_FORM,
                                    &made.words, NULL),
                    DGG_OK);
    CU_ASSERT_TRUE(has_unit(&made, 0, "fcase") && has_unit(&made, 1, "fstudies"));
    CU_ASSERT_EQUAL(
        dgg_words_parse(&made.phrase, dgg_text_of("!"), DGG_UNIT_FORM, &made.words, NULL),
        DGG_BAD_INPUT);
    forget(&made);
}

static dgg_status parse_and_forget(void)
{
    parsed made = { 0 };
    dgg_status status = dgg_name_parse(&made.phrase, dgg_text_of("New York"), &made.words, NULL);
    if (status == DGG_OK) {
        status =
            dgg_words_parse(&made.phrase, dgg_text_of("case of"), DGG_UNIT_WORD, &made.words, NULL);
    }
    forget(&made);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(parse_and_forget());
}

SUITE("corpus/patterns/names",
      { "words with a capital must have one", words_with_a_capital_must_have_one },
      { "words of capitals stand just so", words_of_capitals_stand_just_so },
      { "Chinese names have no case", chinese_names_have_no_case },
      { "names that say nothing are refused", names_that_say_nothing_are_refused },
      { "plain words are all of one kind", plain_words_are_all_of_one_kind },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
