#include "corpus/references/features.h"

#include <string.h>

#include "tests/support/suite.h"

typedef struct told {
    dgg_reference_words words;
    dgg_reference_context context;
} told;

static void fill(told *t, const char *text)
{
    CU_ASSERT_EQUAL(dgg_reference_words_cut(&t->words, dgg_text_of(text), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_reference_context_fill(&t->context, &t->words, NULL), DGG_OK);
}

static void destroy(told *t)
{
    dgg_reference_words_destroy(&t->words);
    dgg_reference_context_destroy(&t->context);
}

static void features_are_numbers_below_their_count(void)
{
    told t = { 0 };
    uint16_t numbers[DGG_REFERENCE_MOST_FEATURES];
    fill(&t, "Smith, J., & Doe, K. (2019). “On maps.” Journal of Towns, 12(3), pp. 45–60. London: "
             "University Press. https://doi.org/10.1000/a");
    for (size_t i = 0; i < t.words.count; i++) {
        size_t count = dgg_reference_features(&t.words, &t.context, i, numbers);
        CU_ASSERT_TRUE(count > 40 && count < DGG_REFERENCE_MOST_FEATURES);
        for (size_t j = 0; j < count; j++) {
            CU_ASSERT_TRUE(numbers[j] < DGG_REFERENCE_FEATURES);
        }
    }
    destroy(&t);
}

static void the_same_words_have_the_same_features(void)
{
    told one = { 0 }, other = { 0 };
    uint16_t left[DGG_REFERENCE_MOST_FEATURES], right[DGG_REFERENCE_MOST_FEATURES];
    fill(&one, "Smith, J. (2019). On maps.");
    fill(&other, "Smith, J. (2019). On maps.");
    size_t count = dgg_reference_features(&one.words, &one.context, 3, left);
    CU_ASSERT_EQUAL_FATAL(count, dgg_reference_features(&other.words, &other.context, 3, right));
    CU_ASSERT_EQUAL(memcmp(left, right, count * sizeof *left), 0);
    dgg_reference_features(&other.words, &other.context, 2, right);
    CU_ASSERT_NOT_EQUAL(memcmp(left, right, count * sizeof *left), 0);
    destroy(&one);
    destroy(&other);
}

static void what_parts_two_words_is_told(void)
{
    told t = { 0 };
    fill(&t, "J. Smith, “Maps” in: (ed.) on towns. a (b");
    static const uint32_t wanted[] = { 5, 4, 1, 3, 2, 0, 6, 7, 0 };
    CU_ASSERT_EQUAL_FATAL(t.words.count, sizeof wanted / sizeof *wanted);
    for (size_t i = 0; i < t.words.count; i++) {
        CU_ASSERT_EQUAL(dgg_reference_boundary(&t.words, i), wanted[i]);
        CU_ASSERT_TRUE(wanted[i] < DGG_REFERENCE_BOUNDARIES);
    }
    destroy(&t);
}

SUITE("corpus/references/features",
      { "features are numbers below their count", features_are_numbers_below_their_count },
      { "the same words have the same features", the_same_words_have_the_same_features },
      { "what parts two words is told", what_parts_two_words_is_told })
