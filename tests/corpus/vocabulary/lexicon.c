#include "corpus/vocabulary.h"

#include <stdio.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* Cuts the text and finds its words, all at once and one by one: both must say the same. */
static dgg_status find_both(dgg_lexicon *lexicon, const dgg_vocabulary *vocabulary, dgg_text text,
                            uint32_t *numbers, size_t *count)
{
    dgg_status status = DGG_OK;
    dgg_tokens tokens = { 0 };
    DGG_TRY(dgg_tokens_cut(&tokens, text, DGG_ABSTRACT, NULL));
    *count = tokens.count;
    DGG_TRY(dgg_lexicon_find_all(lexicon, vocabulary, &tokens, numbers, NULL));
    for (size_t i = 0; i < tokens.count; i++) {
        uint32_t number = 0;
        DGG_TRY(dgg_lexicon_find(lexicon, vocabulary, &tokens.items[i], &number, NULL));
        CU_ASSERT_EQUAL(number, numbers[i]);
    }
done:
    dgg_tokens_destroy(&tokens);
    return status;
}

static void words_are_found_all_at_once(void)
{
    dgg_lexicon lexicon = { 0 };
    const dgg_vocabulary none = { 0 };
    uint32_t numbers[16];
    size_t count = 0;
    dgg_text text = dgg_text_of("a ab a b sixteen.letters characteristically abcdefghijklmnop "
                                "abcdefghijklmnoq characteristicallx a");
    for (int round = 0; round < 2; round++) {
        CU_ASSERT_EQUAL(find_both(&lexicon, &none, text, numbers, &count), DGG_OK);
        CU_ASSERT_EQUAL_FATAL(count, 11);
        CU_ASSERT_EQUAL(numbers[0], numbers[2]);
        CU_ASSERT_EQUAL(numbers[0], numbers[10]);
        CU_ASSERT_NOT_EQUAL(numbers[6], numbers[9]);
        CU_ASSERT_NOT_EQUAL(numbers[7], numbers[8]);
        CU_ASSERT_EQUAL(lexicon.count, 9);
    }
    dgg_lexicon_destroy(&lexicon);
}

static void a_lost_the_is_not_the_letter_e(void)
{
    dgg_lexicon lexicon = { 0 };
    const dgg_vocabulary none = { 0 };
    uint32_t numbers[16];
    size_t count = 0;
    dgg_text text = dgg_text_of("e results are e and much more text behind it.");
    for (int round = 0; round < 2; round++) {
        CU_ASSERT_EQUAL(find_both(&lexicon, &none, text, numbers, &count), DGG_OK);
        CU_ASSERT_NOT_EQUAL(numbers[0], numbers[3]);
    }
    dgg_lexicon_destroy(&lexicon);
}

static void what_patterns_begin_and_go_on_with_is_known(void)
{
    dgg_lexicon lexicon = { 0 };
    dgg_vocabulary vocabulary = { 0 };
    uint32_t numbers[4], units[2] = { 0 };
    size_t count = 0;
    dgg_vocabulary_add(&vocabulary, DGG_UNIT_WORD, dgg_text_of("smart"), &units[0], NULL);
    dgg_vocabulary_add(&vocabulary, DGG_UNIT_WORD, dgg_text_of("city"), &units[1], NULL);
    CU_ASSERT_EQUAL(dgg_vocabulary_begin(&vocabulary, units, 2, NULL), DGG_OK);
    find_both(&lexicon, &vocabulary, dgg_text_of("Smart cities grow"), numbers, &count);
    CU_ASSERT_EQUAL(lexicon.traits[numbers[0]], DGG_HAS_UNITS | DGG_BEGINS);
    CU_ASSERT_EQUAL(lexicon.traits[numbers[1]], DGG_HAS_UNITS);
    CU_ASSERT_EQUAL(lexicon.traits[numbers[2]], 0);
    CU_ASSERT_EQUAL(lexicon.outlooks[numbers[0]].goes_on, lexicon.outlooks[numbers[1]].units);
    CU_ASSERT_EQUAL(lexicon.outlooks[numbers[1]].goes_on, 0);
    CU_ASSERT_EQUAL(lexicon.outlooks[numbers[2]].units, 0);
    dgg_lexicon_destroy(&lexicon);
    CU_ASSERT_EQUAL(dgg_vocabulary_begin(&vocabulary, units, 1, NULL), DGG_OK);
    find_both(&lexicon, &vocabulary, dgg_text_of("smart"), numbers, &count);
    CU_ASSERT_EQUAL(lexicon.traits[numbers[0]], DGG_HAS_UNITS | DGG_BEGINS | DGG_IS_WHOLE);
    dgg_lexicon_destroy(&lexicon);
    dgg_vocabulary_destroy(&vocabulary);
}

/* More words than the table begins with. */
static void many_words_are_told_apart(void)
{
    enum { WORDS = 5000, LONGEST = 40 };
    dgg_lexicon lexicon = { 0 };
    const dgg_vocabulary none = { 0 };
    for (int round = 0; round < 2; round++) {
        for (uint32_t i = 0; i < WORDS; i++) {
            char word[LONGEST + 1] = "";
            uint32_t numbers[2];
            size_t count = 0;
            snprintf(word, sizeof word, i % 2 == 0 ? "w%u" : "averyveryverylongword%u", i);
            find_both(&lexicon, &none, dgg_text_of(word), numbers, &count);
            CU_ASSERT_EQUAL(numbers[0], i);
        }
    }
    dgg_lexicon_destroy(&lexicon);
}

static dgg_status find_and_forget(void)
{
    dgg_lexicon lexicon = { 0 };
    const dgg_vocabulary none = { 0 };
    uint32_t numbers[8];
    size_t count = 0;
    dgg_status status =
        find_both(&lexicon, &none, dgg_text_of("smart cities grow well"), numbers, &count);
    dgg_lexicon_destroy(&lexicon);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(find_and_forget());
}

SUITE("corpus/vocabulary/lexicon", { "words are found all at once", words_are_found_all_at_once },
      { "a lost The is not the letter e", a_lost_the_is_not_the_letter_e },
      { "what patterns begin and go on with is known",
        what_patterns_begin_and_go_on_with_is_known },
      { "many words are told apart", many_words_are_told_apart },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
