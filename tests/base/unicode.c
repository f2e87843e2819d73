#include "base/unicode.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { REPLACEMENT = 0xFFFD, LAST = 0x10FFFF };

static bool is_surrogate(int32_t character)
{
    return character >= 0xD800 && character <= 0xDFFF;
}

static void every_character_is_read_as_written(void)
{
    dgg_buffer buffer = { 0 };
    for (int32_t character = 0; character <= LAST; character++) {
        buffer.length = 0;
        dgg_unicode_put(&buffer, character, NULL);
        dgg_text text = dgg_buffer_text(&buffer);
        CU_ASSERT_EQUAL_FATAL(dgg_unicode_valid(text), text.length);
        CU_ASSERT_EQUAL_FATAL(dgg_unicode_take(&text),
                              is_surrogate(character) ? REPLACEMENT : character);
        CU_ASSERT_EQUAL_FATAL(text.length, 0);
    }
    dgg_buffer_destroy(&buffer);
}

static void a_character_of_no_unicode_is_replaced(void)
{
    dgg_buffer buffer = { 0 };
    dgg_unicode_put(&buffer, -5, NULL);
    dgg_unicode_put(&buffer, LAST + 1, NULL);
    CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&buffer), "\uFFFD\uFFFD"));
    dgg_buffer_destroy(&buffer);
}

/* Surrogates, forms longer than needed, beyond the last, cut short, lone followers, old six-byte
 * forms. */
static const char *const wrong[] = {
    "\xED\xA0\x80",     "\xED\xBF\xBF", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xF0\x8F\xBF\xBF",
    "\xF4\x90\x80\x80", "\xE4\xB8",     "\x80",     "\xBF",     "\xFE\xFF",     "\xFC\x80\x80\x80"
};

static void each_wrong_byte_stands_alone(void)
{
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        dgg_text text = dgg_text_of(wrong[i]);
        CU_ASSERT_EQUAL(dgg_unicode_valid(text), 0);
        CU_ASSERT_EQUAL(dgg_unicode_count(text), text.length);
        CU_ASSERT_EQUAL(dgg_unicode_take(&text), REPLACEMENT);
        CU_ASSERT_PTR_EQUAL(text.start, wrong[i] + 1);
    }
    dgg_text mixed = dgg_text_of("a\xE4z");
    CU_ASSERT_EQUAL(dgg_unicode_take(&mixed), 'a');
    CU_ASSERT_EQUAL(dgg_unicode_take(&mixed), REPLACEMENT);
    CU_ASSERT_EQUAL(dgg_unicode_take(&mixed), 'z');
    CU_ASSERT_EQUAL(dgg_unicode_take(&mixed), -1);
}

static void nothing_behind_the_span_is_read(void)
{
    /* The character is whole in memory, but its last byte is behind the span. */
    dgg_text cut = { "\u5927", 2 };
    CU_ASSERT_EQUAL(dgg_unicode_valid(cut), 0);
    CU_ASSERT_EQUAL(dgg_unicode_take(&cut), REPLACEMENT);
    CU_ASSERT_EQUAL(cut.length, 1);
    char *bytes =
        NULL; /* exactly as large as the text, so that the sanitizer sees a step too far */
    CU_ASSERT_EQUAL_FATAL(dgg_grow(&bytes, 3, 1, NULL), DGG_OK);
    memcpy(bytes, (const char[]){ 'a', 'b', '\xF0' }, 3);
    CU_ASSERT_EQUAL(dgg_unicode_valid((dgg_text){ bytes, 3 }), 2);
    CU_ASSERT_EQUAL(dgg_unicode_count((dgg_text){ bytes, 3 }), 3);
    dgg_release(bytes);
}

static void valid_ends_where_the_first_wrong_byte_stands(void)
{
    CU_ASSERT_EQUAL(dgg_unicode_valid(dgg_text_of("")), 0);
    CU_ASSERT_EQUAL(dgg_unicode_valid((dgg_text){ "a\0b", 3 }), 3);
    CU_ASSERT_EQUAL(dgg_unicode_valid(dgg_text_of("0123456789 \u5927\xFFz")), 14);
    CU_ASSERT_EQUAL(dgg_unicode_valid(dgg_text_of("01234567\xC3")), 8);
}

static void slices_count_characters(void)
{
    dgg_text text = dgg_text_of("S\u00E3o \u5927\u6E7E\u533A");
    CU_ASSERT_EQUAL(dgg_unicode_count(text), 7);
    CU_ASSERT_TRUE(dgg_text_is(dgg_unicode_slice(text, 1, 3), "\u00E3o"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_unicode_slice(text, 4, 100), "\u5927\u6E7E\u533A"));
    CU_ASSERT_EQUAL(dgg_unicode_slice(text, 9, 12).length, 0);
    CU_ASSERT_EQUAL(dgg_unicode_slice(text, 3, 2).length, 0);
}

static bool cleaned_is(dgg_text text, const char *wanted)
{
    dgg_buffer buffer = { 0 };
    dgg_status status = dgg_unicode_clean(&buffer, text, NULL);
    bool is = status == DGG_OK && dgg_text_is(dgg_buffer_text(&buffer), wanted);
    dgg_buffer_destroy(&buffer);
    return is;
}

static void cleaning_leaves_valid_text_without_controls(void)
{
    CU_ASSERT_TRUE(cleaned_is(dgg_text_of(""), ""));
    CU_ASSERT_TRUE(cleaned_is(dgg_text_of("na\u00EFve \u5927"), "na\u00EFve \u5927"));
    CU_ASSERT_TRUE(cleaned_is((dgg_text){ "a\0b\x1F\x7F", 5 }, "a b  "));
    CU_ASSERT_TRUE(cleaned_is(dgg_text_of("a\tb\nc\rd"), "a\tb\nc d"));
    CU_ASSERT_TRUE(cleaned_is(dgg_text_of("a\xC2\x85z"), "a z"));
    CU_ASSERT_TRUE(cleaned_is(dgg_text_of("a\xFFz\xED\xA0\x80"), "a\uFFFDz\uFFFD\uFFFD\uFFFD"));
    CU_ASSERT_TRUE(cleaned_is(dgg_text_of("\uFFFD!"), "\uFFFD!"));
}

static dgg_status clean_and_forget(void)
{
    dgg_buffer buffer = { 0 };
    dgg_status status = DGG_OK;
    for (int i = 0; status == DGG_OK && i < 10; i++) {
        status = dgg_unicode_clean(&buffer, dgg_text_of("\xFF on maps \x01 and more"), NULL);
    }
    dgg_buffer_destroy(&buffer);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(clean_and_forget());
}

static void knows_letters_digits_and_marks(void)
{
    CU_ASSERT_TRUE(dgg_unicode_is_letter('z') && dgg_unicode_is_letter(0xE9));
    CU_ASSERT_TRUE(dgg_unicode_is_letter(0x5927) && dgg_unicode_is_letter(0x3005));
    CU_ASSERT_FALSE(dgg_unicode_is_letter('1') || dgg_unicode_is_letter('_'));
    CU_ASSERT_FALSE(dgg_unicode_is_letter(-1) || dgg_unicode_is_letter(LAST + 1));
    CU_ASSERT_TRUE(dgg_unicode_is_digit('7') && dgg_unicode_is_digit(0x0663));
    CU_ASSERT_FALSE(dgg_unicode_is_digit('a') || dgg_unicode_is_digit(0xB2));
    CU_ASSERT_TRUE(dgg_unicode_is_mark(0x0301) && !dgg_unicode_is_mark('e'));
}

static void knows_upper_and_lower_case(void)
{
    CU_ASSERT_TRUE(dgg_unicode_is_upper('Q') && dgg_unicode_is_upper(0x0141));
    CU_ASSERT_TRUE(dgg_unicode_is_upper(0x01C5)); /* title case */
    CU_ASSERT_FALSE(dgg_unicode_is_upper('q') || dgg_unicode_is_upper(0x5927));
    CU_ASSERT_TRUE(dgg_unicode_is_lower('q') && dgg_unicode_is_lower(0xDF));
    CU_ASSERT_FALSE(dgg_unicode_is_lower('Q') || dgg_unicode_is_lower(0x5927));
    CU_ASSERT_EQUAL(dgg_unicode_lower('Q'), 'q');
    CU_ASSERT_EQUAL(dgg_unicode_lower('['), '[');
    CU_ASSERT_EQUAL(dgg_unicode_lower(0x0141), 0x0142);
    CU_ASSERT_EQUAL(dgg_unicode_lower('I'), 'i'); /* in Turkey too */
    CU_ASSERT_EQUAL(dgg_unicode_lower(-1), -1);
}

static void knows_blanks_han_and_width(void)
{
    CU_ASSERT_TRUE(dgg_unicode_is_space(' ') && dgg_unicode_is_space('\r'));
    CU_ASSERT_TRUE(dgg_unicode_is_space(0xA0) && dgg_unicode_is_space(0x3000));
    CU_ASSERT_TRUE(dgg_unicode_is_space(0x2028) && dgg_unicode_is_space(0x85));
    CU_ASSERT_FALSE(dgg_unicode_is_space('x') || dgg_unicode_is_space(0));
    CU_ASSERT_TRUE(dgg_unicode_is_han(0x3007) && dgg_unicode_is_han(0x3400));
    CU_ASSERT_TRUE(dgg_unicode_is_han(0x9FFF) && dgg_unicode_is_han(0xF900));
    CU_ASSERT_TRUE(dgg_unicode_is_han(0x20000) && dgg_unicode_is_han(0x2F800));
    CU_ASSERT_FALSE(dgg_unicode_is_han('a') || dgg_unicode_is_han(0x3042));
    CU_ASSERT_FALSE(dgg_unicode_is_han(0x4DC0) || dgg_unicode_is_han(0xAC00));
    CU_ASSERT_TRUE(dgg_unicode_is_wide(0x5927) && dgg_unicode_is_wide(0xFF21));
    CU_ASSERT_FALSE(dgg_unicode_is_wide('a') || dgg_unicode_is_wide(0xE9));
}

static void ascii_ends_where_something_else_begins(void)
{
    char text[80];
    memset(text, 'a', sizeof text);
    for (size_t at = 0; at < sizeof text; at++) {
        text[at] = '\x80';
        CU_ASSERT_EQUAL(dgg_unicode_ascii((dgg_text){ text, sizeof text }), at);
        text[at] = '\x7F';
    }
    CU_ASSERT_EQUAL(dgg_unicode_ascii((dgg_text){ text, sizeof text }), sizeof text);
    CU_ASSERT_EQUAL(dgg_unicode_ascii((dgg_text){ 0 }), 0);
}

SUITE("base/unicode",
      { "ASCII ends where something else begins", ascii_ends_where_something_else_begins },
      { "every character is read as written", every_character_is_read_as_written },
      { "a character of no Unicode is replaced", a_character_of_no_unicode_is_replaced },
      { "each wrong byte stands alone", each_wrong_byte_stands_alone },
      { "nothing behind the span is read", nothing_behind_the_span_is_read },
      { "valid ends where the first wrong byte stands",
        valid_ends_where_the_first_wrong_byte_stands },
      { "slices count characters", slices_count_characters },
      { "cleaning leaves valid text without controls",
        cleaning_leaves_valid_text_without_controls },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing },
      { "knows letters, digits and marks", knows_letters_digits_and_marks },
      { "knows upper and lower case", knows_upper_and_lower_case },
      { "knows blanks, Han and width", knows_blanks_han_and_width })
