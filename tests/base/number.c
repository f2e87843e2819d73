#include "base/number.h"

#include <float.h>
#include <math.h>
#include <string.h>

#include "tests/support/locale.h"
#include "tests/support/suite.h"

static bool exact_is(double number, const char *wanted)
{
    char text[DGG_NUMBER_ROOM];
    return strcmp(dgg_number_exact(number, text), wanted) == 0;
}

static bool fixed_is(double number, int places, const char *wanted)
{
    char text[DGG_NUMBER_ROOM];
    return strcmp(dgg_number_fixed(number, places, text), wanted) == 0;
}

/* Below zero stands for a text that is no number; no test reads a negative one with it. */
static double read_of(const char *text)
{
    double number = -1;
    return dgg_number_read(dgg_text_of(text), &number) ? number : -1;
}

static void writes_no_more_digits_than_needed(void)
{
    CU_ASSERT_TRUE(exact_is(0.1, "0.1"));
    CU_ASSERT_TRUE(exact_is(12, "12"));
    CU_ASSERT_TRUE(exact_is(-2.5, "-2.5"));
    CU_ASSERT_TRUE(exact_is(1e-9, "1e-09"));
    CU_ASSERT_TRUE(exact_is(1.0 / 3, "0.3333333333333333"));
    CU_ASSERT_TRUE(exact_is(0.1 + 0.2, "0.30000000000000004"));
    CU_ASSERT_TRUE(exact_is(DBL_MAX, "1.7976931348623157e+308"));
    CU_ASSERT_TRUE(exact_is(NAN, "nan") && exact_is(-NAN, "nan"));
    CU_ASSERT_TRUE(exact_is(INFINITY, "inf") && exact_is(-INFINITY, "-inf"));
}

static void rounds_to_the_places_asked_for(void)
{
    CU_ASSERT_TRUE(fixed_is(3.14159, 2, "3.14"));
    CU_ASSERT_TRUE(fixed_is(1234567, 0, "1234567"));
    CU_ASSERT_TRUE(fixed_is(-0.001, 2, "0.00"));
    CU_ASSERT_TRUE(fixed_is(-0.01, 2, "-0.01"));
    CU_ASSERT_TRUE(fixed_is(1e300, 2, "1e+300"));
    CU_ASSERT_TRUE(fixed_is(0.5, -3, "0"));
    CU_ASSERT_TRUE(fixed_is(NAN, 2, "nan"));
}

static void reads_only_whole_decimal_numbers(void)
{
    static const char *const wrong[] = { "",      "-",   ".",     "e5",   "1e",   "1e+",
                                         " 1",    "1 ",  "1,5",   "0x10", "nan",  "inf",
                                         "1.2.3", "--1", "1e999", "12a",  "1e5.0" };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        CU_ASSERT_EQUAL(read_of(wrong[i]), -1);
    }
    CU_ASSERT_EQUAL(read_of("12"), 12);
    CU_ASSERT_EQUAL(read_of("+0012.50"), 12.5);
    CU_ASSERT_EQUAL(read_of(".5"), 0.5);
    CU_ASSERT_EQUAL(read_of("5."), 5);
    CU_ASSERT_EQUAL(read_of("25E-1"), 2.5);
    CU_ASSERT_EQUAL(read_of("0e999999999999999999999"), 0);
    CU_ASSERT_EQUAL(read_of("1e-999999999999999999999"), 0);
    double number = 0;
    CU_ASSERT_TRUE(dgg_number_read(dgg_text_of("-1.5"), &number));
    CU_ASSERT_EQUAL(number, -1.5);
    CU_ASSERT_TRUE(dgg_number_read((dgg_text){ "12345", 2 }, &number));
    CU_ASSERT_EQUAL(number, 12);
}

static void a_long_number_is_rounded_once(void)
{
    /* Halfway between 1 and the next double: one more digit, however far behind, decides. */
    static const char halfway[] = "1.00000000000000011102230246251565404236316680908203125";
    char text[2000] = "";
    CU_ASSERT_EQUAL(read_of(halfway), 1);
    memset(text, '0', sizeof text - 1);
    memcpy(text, halfway, sizeof halfway - 1);
    CU_ASSERT_EQUAL(read_of(text), 1);
    text[sizeof text - 2] = '1';
    CU_ASSERT_EQUAL(read_of(text), 1 + DBL_EPSILON);
    memset(text, '0', sizeof text - 1);
    text[0] = '1';
    memcpy(text + sizeof text - 7, "e-1990", 7);
    CU_ASSERT_EQUAL(read_of(text), 100); /* 1 and 1992 zeros */
    memset(text, '0', sizeof text - 1);
    text[1] = '.';
    text[sizeof text - 8] = '5';
    memcpy(text + sizeof text - 7, "e+1991", 7);
    CU_ASSERT_EQUAL(read_of(text), 5);
}

static void what_is_written_reads_back(void)
{
    uint64_t bits = 1;
    for (int i = 0; i < 20000; i++) {
        bits = bits * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
        double number = 0, again = 0;
        char text[DGG_NUMBER_ROOM];
        memcpy(&number, &bits, sizeof number);
        if (isfinite(number)) {
            dgg_number_exact(number, text);
            CU_ASSERT_TRUE(dgg_number_read(dgg_text_of(text), &again));
            CU_ASSERT_EQUAL(again, number);
        }
    }
}

static void a_decimal_comma_changes_nothing(void)
{
    if (!a_comma_is_the_decimal_point()) {
        return;
    }
    char text[DGG_NUMBER_ROOM];
    snprintf(text, sizeof text, "%.1f", 1.5);
    CU_ASSERT_STRING_EQUAL(text, "1,5"); /* the locale is what we think it is */
    CU_ASSERT_EQUAL(read_of("1,5"), -1);
    writes_no_more_digits_than_needed();
    rounds_to_the_places_asked_for();
    reads_only_whole_decimal_numbers();
    a_long_number_is_rounded_once();
    setlocale(LC_ALL, "C");
}

SUITE("base/number", { "writes no more digits than needed", writes_no_more_digits_than_needed },
      { "rounds to the places asked for", rounds_to_the_places_asked_for },
      { "reads only whole decimal numbers", reads_only_whole_decimal_numbers },
      { "a long number is rounded once", a_long_number_is_rounded_once },
      { "what is written reads back", what_is_written_reads_back },
      { "a decimal comma changes nothing", a_decimal_comma_changes_nothing })
