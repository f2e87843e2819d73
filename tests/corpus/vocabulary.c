#include "corpus/vocabulary.h"

#include <stdio.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static uint32_t unit(dgg_vocabulary *vocabulary, dgg_unit_kind kind, const char *word)
{
    uint32_t number = DGG_NO_NAME;
    CU_ASSERT_EQUAL(dgg_vocabulary_add(vocabulary, kind, dgg_text_of(word), &number, NULL), DGG_OK);
    return number;
}

static const dgg_word *found(dgg_lexicon *lexicon, const dgg_vocabulary *vocabulary,
                             const char *word, unsigned form)
{
    const dgg_token token = { .word = dgg_text_of(word), .form = (uint16_t)form };
    uint32_t number = 0;
    CU_ASSERT_EQUAL_FATAL(dgg_lexicon_find(lexicon, vocabulary, &token, &number, NULL), DGG_OK);
    return &lexicon->words[number];
}

static bool is_unit(dgg_lexicon *lexicon, const dgg_vocabulary *vocabulary, const char *word,
                    uint32_t unit)
{
    const dgg_word *entry = found(lexicon, vocabulary, word, 0);
    for (uint32_t i = 0; i < entry->unit_count; i++) {
        if (lexicon->units[entry->first_unit + i] == unit) {
            return true;
        }
    }
    return false;
}

static void a_word_is_a_unit_of_each_kind(void)
{
    dgg_vocabulary words = { 0 };
    dgg_lexicon lexicon = { 0 };
    uint32_t word = unit(&words, DGG_UNIT_WORD, "Cities");
    uint32_t form = unit(&words, DGG_UNIT_FORM, "City");
    uint32_t exact = unit(&words, DGG_UNIT_EXACT, "City");
    uint32_t stem = unit(&words, DGG_UNIT_STEM, "Cit");
    CU_ASSERT_TRUE(is_unit(&lexicon, &words, "CITIES", word));
    CU_ASSERT_TRUE(is_unit(&lexicon, &words, "city", word));
    CU_ASSERT_TRUE(is_unit(&lexicon, &words, "CITY", form));
    CU_ASSERT_FALSE(is_unit(&lexicon, &words, "Cities", form));
    CU_ASSERT_TRUE(is_unit(&lexicon, &words, "City", exact));
    CU_ASSERT_FALSE(is_unit(&lexicon, &words, "city", exact));
    CU_ASSERT_TRUE(is_unit(&lexicon, &words, "citizens", stem));
    CU_ASSERT_TRUE(is_unit(&lexicon, &words, "cit", stem));
    CU_ASSERT_FALSE(is_unit(&lexicon, &words, "ci", stem));
    CU_ASSERT_EQUAL(found(&lexicon, &words, "digital", 0)->unit_count, 0);
    dgg_lexicon_destroy(&lexicon);
    dgg_vocabulary_destroy(&words);
}

static void a_stem_begins_the_word_before_or_after_folding(void)
{
    dgg_vocabulary words = { 0 };
    dgg_lexicon lexicon = { 0 };
    uint32_t british = unit(&words, DGG_UNIT_STEM, "urbanis");
    uint32_t american = unit(&words, DGG_UNIT_STEM, "urbaniz");
    CU_ASSERT_TRUE(is_unit(&lexicon, &words, "urbanisation", british));
    CU_ASSERT_TRUE(is_unit(&lexicon, &words, "urbanisation", american));
    CU_ASSERT_TRUE(is_unit(&lexicon, &words, "urbanism", british));
    CU_ASSERT_FALSE(is_unit(&lexicon, &words, "urbanism", american));
    CU_ASSERT_FALSE(is_unit(&lexicon, &words, "urbanization", british));
    dgg_lexicon_destroy(&lexicon);
    dgg_vocabulary_destroy(&words);
}

static void words_that_fold_alike_are_known_as_such(void)
{
    dgg_vocabulary words = { 0 };
    dgg_lexicon lexicon = { 0 };
    uint64_t city = found(&lexicon, &words, "City", 0)->folded;
    CU_ASSERT_EQUAL(found(&lexicon, &words, "cities", 0)->folded, city);
    CU_ASSERT_NOT_EQUAL(found(&lexicon, &words, "citizen", 0)->folded, city);
    CU_ASSERT_EQUAL(lexicon.count, 3);
    found(&lexicon, &words, "City", 0);
    CU_ASSERT_EQUAL(lexicon.count, 3);
    dgg_lexicon_destroy(&lexicon);
    dgg_vocabulary_destroy(&words);
}

static void damaged_words_are_read_as_meant(void)
{
    dgg_vocabulary words = { 0 };
    dgg_lexicon lexicon = { 0 };
    dgg_repairs_read(&words.repairs, dgg_text_of("findings"), NULL);
    uint32_t finding = unit(&words, DGG_UNIT_WORD, "finding");
    uint32_t the = unit(&words, DGG_UNIT_WORD, "the");
    CU_ASSERT_TRUE(is_unit(&lexicon, &words, "ndings", finding));
    CU_ASSERT_TRUE(found(&lexicon, &words, "ndings", 0)->is_repaired);
    CU_ASSERT_FALSE(found(&lexicon, &words, "findings", 0)->is_repaired);
    CU_ASSERT_FALSE(found(&lexicon, &words, "Ndings", DGG_FORM_CAPITAL)->is_repaired);
    const dgg_word *lost = found(&lexicon, &words, "e", DGG_FORM_LOST_THE);
    CU_ASSERT_EQUAL(lost->unit_count, 1);
    CU_ASSERT_EQUAL(lexicon.units[lost->first_unit], the);
    CU_ASSERT_EQUAL(found(&lexicon, &words, "e", 0)->unit_count, 0);
    dgg_lexicon_destroy(&lexicon);
    dgg_vocabulary_destroy(&words);
}

static void a_lexicon_that_grew_too_large_forgets(void)
{
    enum { WORDS = (1 << 18) + 1 };
    dgg_vocabulary words = { 0 };
    dgg_lexicon lexicon = { 0 };
    for (int i = 0; i < WORDS; i++) {
        char word[16];
        snprintf(word, sizeof word, "w%d", i);
        found(&lexicon, &words, word, 0);
    }
    CU_ASSERT_EQUAL(lexicon.count, WORDS);
    dgg_lexicon_trim(&lexicon);
    CU_ASSERT_EQUAL(lexicon.count, 0);
    found(&lexicon, &words, "word", 0);
    dgg_lexicon_trim(&lexicon);
    CU_ASSERT_EQUAL(lexicon.count, 1);
    dgg_lexicon_destroy(&lexicon);
}

static void a_long_word_is_known_by_its_beginning(void)
{
    static char text[1 << 20];
    memset(text, 'x', sizeof text - 1);
    dgg_vocabulary words = { 0 };
    dgg_lexicon lexicon = { 0 };
    uint32_t stem = unit(&words, DGG_UNIT_STEM, "xx");
    CU_ASSERT_TRUE(is_unit(&lexicon, &words, text, stem));
    dgg_lexicon_destroy(&lexicon);
    dgg_vocabulary_destroy(&words);
}

static dgg_status look_up_and_forget(void)
{
    dgg_status status = DGG_OK;
    dgg_vocabulary words = { 0 };
    dgg_lexicon lexicon = { 0 };
    const dgg_token token = { .word = dgg_text_of("ndings") };
    uint32_t number = 0;
    DGG_TRY(dgg_repairs_read(&words.repairs, dgg_text_of("findings"), NULL));
    DGG_TRY(dgg_vocabulary_add(&words, DGG_UNIT_WORD, token.word, &number, NULL));
    DGG_TRY(dgg_vocabulary_add(&words, DGG_UNIT_STEM, dgg_text_of("find"), &number, NULL));
    DGG_TRY(dgg_lexicon_find(&lexicon, &words, &token, &number, NULL));
done:
    dgg_lexicon_destroy(&lexicon);
    dgg_vocabulary_destroy(&words);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(look_up_and_forget());
}

SUITE("corpus/vocabulary", { "a word is a unit of each kind", a_word_is_a_unit_of_each_kind },
      { "a stem begins the word before or after folding",
        a_stem_begins_the_word_before_or_after_folding },
      { "words that fold alike are known as such", words_that_fold_alike_are_known_as_such },
      { "damaged words are read as meant", damaged_words_are_read_as_meant },
      { "a lexicon that grew too large forgets", a_lexicon_that_grew_too_large_forgets },
      { "a long word is known by its beginning", a_long_word_is_known_by_its_beginning },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
